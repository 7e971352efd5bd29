import type { Facts } from '../../src/analysis/facts.ts'
import { sentenceOf } from '../../src/analysis/locate.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import { ownSentenceAt } from '../../src/analysis/own-sentences.ts'
import type { LexiconMatch } from '../../src/lexicon/match.ts'
import type { Span } from '../../src/span.ts'

/** A movement, and the two figures of the sentence that goes on with it. */
export interface Continued {
  readonly match: LexiconMatch
  readonly from: Figure
  readonly to: Figure
}

interface Figure extends Span {
  readonly value: number
}

const number =
  '(?<![\\w.,-])(?:[$£€]?)(?<value>\\d+(?:,\\d{3})*(?:\\.\\d+)?)(?: ?(?<size>million|billion|m|bn|per cent|percent|%))?'
const goesOn =
  /^(?:It|They|That|The (?:number|figure|total|rate|level|price|count|sum|share)) (?:(?:has|had|have) )?(?:stood|was|were|came|numbered|amounted|reached|been|averaged|ran) /
const before =
  /^(?: [a-z]+){0,2},? (?:then|at (?:that|the) time|that year|at first|(?:a|the) (?:year|decade|month) (?:before|earlier)|in the (?:first|earlier) year|(?:\w+ )?years? ago|when (?:it|they|he|she) [a-z]+)\b/i
const after =
  /^(?: [a-z]+){0,2},? (?:now|today|last (?:year|month|week|spring|summer|autumn|winter)|this (?:year|month|week|spring|summer)|in the latest|at the last count|currently)\b/i
const inYear = /^(?: [a-z]+){0,2},? in (?<year>(?:19|20)\d\d)\b/i
const sizes = new Map([
  ['million', 1e6],
  ['m', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
])

/** "Has climbed every year since 2016. It stood at 2.3 million then and at 1.4 million last year." */
export function* continued(matches: readonly LexiconMatch[], facts: Facts): Iterable<Continued> {
  const bySentence = new Map<number, LexiconMatch[]>()
  for (const match of matches) {
    const number = sentenceOf(facts.tokens, match.firstToken)
    const list = bySentence.get(number)
    if (list) list.push(match)
    else bySentence.set(number, [match])
  }
  for (const [number, [match, ...more]] of bySentence) {
    const next = match && more.length === 0 ? ownSentenceAt(facts, number + 1) : undefined
    if (!match || !next || !goesOn.test(next.text)) continue
    const found = figuresIn(next.text).map(figure => ({
      ...figure,
      start: next.start + figure.start,
      end: next.start + figure.end,
    }))
    const [one, other, ...rest] = found
    if (!one || !other || rest.length > 0 || one.when === other.when || one.unit !== other.unit) continue
    const [from, to] = one.when < other.when ? [one, other] : [other, one]
    if (from.value !== to.value) yield { match, from, to }
  }
}

const figures = new RegExp(number, 'g')

/** Figures with a time behind them, earlier times first. */
function figuresIn(text: string) {
  return matchesOf(figures, text).flatMap(match => {
    const end = match.index + match[0].length
    const rest = text.slice(end)
    const year = inYear.exec(rest)?.groups?.year
    const when = year ? Number(year) : before.test(rest) ? 0 : after.test(rest) ? 9999 : undefined
    if (when === undefined) return []
    const { value, size } = match.groups!
    const factor = sizes.get(size ?? '') ?? 1
    const unit = sizes.has(size ?? '') ? '' : (size ?? '').replace(/per ?cent/, '%')
    return [{ start: match.index, end, value: Number(value!.replaceAll(',', '')) * factor, when, unit }]
  })
}
