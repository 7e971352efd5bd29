import { keyOf } from '../parse/key.ts'
import type { Span } from '../span.ts'
import type { Attribution } from './attributions.ts'
import type { Facts } from './facts.ts'
import { sentenceOf } from './locate.ts'
import { keyTest } from './word-flags.ts'

/**
 * Asks of words whether they are the writer's: not in quotation marks, not in a turn of an interview, not in a clause
 * that a named source answers for. A verb of saying is the writer's though it stands within what it reports
 * (“Prices, she sneered, will rise”).
 */
export function writersWords(facts: Facts): (span: Span) => boolean {
  const { voices } = facts
  let byVerb: ReadonlyMap<number, Attribution> | undefined
  return span => {
    if (voices.isQuoted(span) || voices.isTurn(span)) return false
    if (!voices.isAttributed(span)) return true
    byVerb ??= new Map(facts.attributions.map(attribution => [attribution.verb.start, attribution]))
    const own = byVerb.get(span.start)
    return own !== undefined && !facts.attributions.some(other => other !== own && answersFor(other, span))
  }
}

function answersFor({ named, content }: Attribution, span: Span): boolean {
  return named && content.start <= span.start && span.end <= content.end
}

/** How far before a word the verb may stand that gives somebody a name for something, in tokens. */
const namingReach = 9
const isNaming = keyTest(
  'called calls call calling describe described describes describing branded branding labelled labeled denounce denounced denounces condemned condemns dismiss dismissed dismisses deem deemed termed dubbed decried'
    .split(' ')
    .map(keyOf),
)

/** "Later writers thought it shameful": only with a pronoun is it a view of the thing and not of a case. */
const isHolding = keyTest('thought considered found judged believed held'.split(' ').map(keyOf))
const isHeld = keyTest('it them him her this'.split(' ').map(keyOf))
const comma = keyOf(',')
/** What follows the verb where it means something else: called a strike, called for, called off. */
const isOtherwise = keyTest('a an for on off up in out upon'.split(' ').map(keyOf))

/** Does somebody give a thing this name (“called the attack flagrant”, “dismissed it as a hoax”)? */
export function isSomebodysName({ tokens }: Facts, firstToken: number): boolean {
  const start = Math.max(tokens.sentences[sentenceOf(tokens, firstToken)]!, firstToken - namingReach)
  for (let index = firstToken - 1; index >= start; index--) {
    const key = tokens.keys[index]!
    if (key === comma) return false
    if (isNaming(key)) return !isOtherwise(tokens.keys[index + 1]!)
    if (isHolding(key) && isHeld(tokens.keys[index + 1]!)) return true
  }
  return false
}
