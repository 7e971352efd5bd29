import type { Draft } from '../draft.ts'
import type { Tokens } from '../parse/tokens.ts'
import { findAttributions } from './attributions.ts'
import { findBlocks } from './blocks.ts'
import { findDates } from './dates.ts'
import { findEntities } from './entities.ts'
import type { Facts } from './facts.ts'
import { findQuantities } from './quantities.ts'
import { findQuotations } from './quotations.ts'
import { findRestatements } from './restatements.ts'
import { findTurns } from './turns.ts'
import { findVoices } from './voices.ts'

type Derivation<Name extends keyof Facts> = (facts: Facts) => Facts[Name]

/** How each fact follows from the others. The order of this table is the order of dependence. */
const derivations: { readonly [Name in Exclude<keyof Facts, 'tokens' | 'proseBlocks'>]: Derivation<Name> } = {
  blocks: facts => findBlocks(facts.tokens.prose, facts.proseBlocks, facts.tokens),
  quotations: facts => findQuotations(facts.tokens.prose, facts.blocks, facts.tokens),
  turns: facts => findTurns(facts.tokens, facts.blocks, facts.quotations),
  attributions: facts => findAttributions(facts.tokens.prose, facts.tokens, facts.blocks, facts.quotations),
  voices: facts => findVoices(facts.quotations, facts.turns, facts.attributions),
  quantities: facts => findQuantities(facts.tokens),
  entities: facts => findEntities(facts.tokens, facts.blocks),
  dates: facts => findDates(facts.tokens),
  restatements: facts => findRestatements(facts.tokens),
}

/**
 * The facts of a draft: each one a getter that replaces itself with its value when it is first asked for.
 * @param draft what a format has read
 * @param tokens the tokens of its prose
 */
export function createFacts(draft: Draft, tokens: Tokens): Facts {
  const facts = { tokens, proseBlocks: draft.blocks }
  for (const [name, derive] of Object.entries(derivations)) {
    Object.defineProperty(facts, name, {
      configurable: true,
      enumerable: true,
      get() {
        const value = derive(facts as Facts)
        Object.defineProperty(facts, name, { value, enumerable: true })
        return value
      },
    })
  }
  return facts as Facts
}
