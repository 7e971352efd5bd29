import type { Facts } from '../../src/analysis/facts.ts'
import { isSpokenIn, ownSentenceAt } from '../../src/analysis/own-sentences.ts'
import { dateOfPiece } from '../../src/analysis/piece-year.ts'
import { dateOf, dayNumber } from '../../src/analysis/times/calendar.ts'
import { isToldAsPast } from '../../src/analysis/times/told-as-past.ts'
import type { TimeKind } from '../../src/analysis/times.ts'
import { today } from '../../src/analysis/today.ts'
import type { Span } from '../../src/span.ts'

/** A time that is told as past, and lies behind the day of the piece or that on which it is read. */
export interface StillToCome {
  readonly here: Span
  /** The date of the piece, where it has one. */
  readonly there: Span | undefined
}

/** A piece may be written, or dated, so many days before what it tells of. */
const slack = 30
const lastYear = 2099
/** One year is a slip. */
const mostYears = 1
const kinds: ReadonlySet<TimeKind> = new Set(['day', 'month', 'quarter', 'half', 'season', 'year'])
/** Words by which a sentence tells of what is to come, or is counted on. */
const ahead =
  /\b(?:will|won't|would|due|plan(?:s|ned|ning)?|hop(?:es|ed|ing)|aim(?:s|ed|ing)?|intend\w*|scheduled|target\w*|project(?:ed|s|ions?)|forecast\w*|predict\w*|estimat\w+|expect\w*|promis\w+|deadline|extend\w*|postpone\w*|delay\w*|mature\w*|expir\w+|likely|warn\w*|fiscal|financial|from now|(?:is|are|be|was|were) (?:set (?:to|for)|to)|to \w+ (?:\w+ ){0,5}(?:in|by|before))\b|['’](?:d|ll)\b/i
/** A date that is moved to a year, or lasts until one, is told of no event in it. */
const bound = /\b(?:to|until|till|through|by|of|for|from) $/i
const rows: ReadonlySet<string> = new Set(['list', 'summary', 'fact-box', 'heading', 'table-cell'])

/** "The record was set in 2044": years in the past tense that nobody can have seen. */
export function* stillToCome(facts: Facts): Iterable<StillToCome> {
  const piece = dateOfPiece(facts)
  const written = piece?.year === undefined ? today() : dayNumber(piece.year, piece.month, piece.day)
  const found: StillToCome[] = []
  const years = new Set<number>()
  for (const time of facts.times) {
    const { basis, days, kind, start, end, sentence: number } = time
    if (basis !== 'absolute' || !days || !kinds.has(kind) || days.from <= written + slack) continue
    const sentence = dateOf(days.from).year > lastYear ? undefined : ownSentenceAt(facts, number)
    if (!sentence || rows.has(sentence.role) || isSpokenIn(sentence, start)) continue
    if (ahead.test(sentence.text) || !isToldAsPast(facts, time)) continue
    if (bound.test(facts.tokens.prose.slice(0, start))) continue
    years.add(dateOf(days.from).year)
    // Where many are later, the date is that of something else: "Anna Dunn (4 May 1914 – 2 June 2011)".
    if (years.size > mostYears) return
    found.push({ here: { start, end }, there: piece && { start: piece.start, end: piece.end } })
  }
  yield* found
}
