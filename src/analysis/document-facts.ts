import type { Draft } from '../draft.ts'
import type { Tokens } from '../parse/tokens.ts'
import { findAges } from './ages.ts'
import { findAmounts } from './amounts.ts'
import { findAttributions } from './attributions.ts'
import { findBlocks } from './blocks.ts'
import { findChanges } from './changes.ts'
import { findChunks } from './chunks.ts'
import { findClaims } from './claims.ts'
import { findClauses } from './clauses.ts'
import { findDates } from './dates.ts'
import { findDetails } from './details.ts'
import { findDurations } from './durations.ts'
import { findEntities } from './entities.ts'
import type { Facts } from './facts.ts'
import { findFrameHits } from './frames/scan.ts'
import { findGenre } from './genre.ts'
import { findPartsOfSpeech } from './parts-of-speech.ts'
import { findQuantities } from './quantities.ts'
import { findQuotations } from './quotations.ts'
import { findReferences } from './references.ts'
import { findRestatements } from './restatements.ts'
import { findRivalFigures } from './rival-figures.ts'
import { findTimes } from './times.ts'
import { findTurns } from './turns.ts'
import { findVoices } from './voices.ts'
import { findWordRows } from './word-trigrams/rows.ts'

type Derivation<Name extends keyof Facts> = (facts: Facts) => Facts[Name]

/** How each fact follows from the others. The order of this table is the order of dependence. */
const derivations: { readonly [Name in Exclude<keyof Facts, 'tokens' | 'proseBlocks'>]: Derivation<Name> } = {
  blocks: facts => findBlocks(facts.tokens.prose, facts.proseBlocks, facts.tokens),
  partsOfSpeech: facts => findPartsOfSpeech(facts.tokens),
  wordRows: facts => findWordRows(facts.tokens),
  chunks: facts => findChunks(facts),
  clauses: facts => findClauses(facts),
  quotations: facts => findQuotations(facts.tokens.prose, facts.blocks, facts.tokens),
  turns: facts => findTurns(facts.tokens, facts.blocks, facts.quotations),
  attributions: facts =>
    findAttributions(facts.tokens.prose, facts.tokens, facts.blocks, facts.quotations, facts.partsOfSpeech),
  voices: facts => findVoices(facts.quotations, facts.turns, facts.attributions),
  genre: facts => findGenre(facts.tokens, facts.voices, facts.blocks),
  quantities: facts => findQuantities(facts.tokens),
  amounts: facts => findAmounts(facts.tokens, facts.quantities),
  changes: findChanges,
  entities: facts => findEntities(facts.tokens, facts.blocks),
  dates: facts => findDates(facts.tokens),
  times: facts => findTimes(facts),
  durations: facts => findDurations(facts.tokens, facts.amounts),
  ages: facts => findAges(facts.tokens, facts.quantities),
  details: findDetails,
  references: findReferences,
  frameHits: facts => findFrameHits(facts.tokens),
  claims: findClaims,
  restatements: facts => findRestatements(facts.tokens),
  rivalFigures: facts => findRivalFigures(facts),
}

const names = Object.keys(derivations) as (keyof typeof derivations)[]

/** The names of all facts, in the order of their dependence. */
export const factNames: readonly (keyof Facts)[] = ['tokens', 'proseBlocks', ...names]

/** What is shared by the facts of all drafts: one hidden class, so that reading a fact stays a matter of one load. */
class LazyFacts {
  readonly tokens: Tokens
  readonly proseBlocks: Draft['blocks']
  readonly values: unknown[] = names.map(() => undefined)

  constructor(draft: Draft, tokens: Tokens) {
    this.tokens = tokens
    this.proseBlocks = draft.blocks
  }
}

for (const [index, name] of names.entries()) {
  const derive: (facts: Facts) => unknown = derivations[name]
  Object.defineProperty(LazyFacts.prototype, name, {
    get(this: LazyFacts & Facts) {
      const known = this.values[index]
      if (known !== undefined) return known
      const value = derive(this)
      this.values[index] = value
      return value
    },
  })
}

/**
 * The facts of a draft, each derived when it is first asked for, and then kept.
 * @param draft what a format has read
 * @param tokens the tokens of its prose
 */
export function createFacts(draft: Draft, tokens: Tokens): Facts {
  return new LazyFacts(draft, tokens) as LazyFacts & Facts
}
