import { monthNames, weekdayNames } from '../../src/analysis/dates.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { ownSentenceAt } from '../../src/analysis/own-sentences.ts'
import { sentenceOf, tokenFrom } from '../../src/analysis/token-tests.ts'
import type { Span } from '../../src/span.ts'

/** A day of the month that cannot be the first, second … such weekday of it. */
export interface WrongNth {
  readonly date: Span
  readonly nth: Span
  readonly from: number
  readonly to: number
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'last']
const month = monthNames.join('|')
const nth = new RegExp(
  `\\bthe (?<what>(?<ordinal>${ordinals.join('|')}) (?:${weekdayNames.join('|')}) (?:in|of) (?:the month|(?<month>${month}))),? ?\\(?$`,
  'di',
)
const behind = new RegExp(
  `^(?:, \\d{4})?,? ?\\(?(?:which (?:is|was) )?(?:the )(?<what>(?<ordinal>${ordinals.join('|')}) (?:${weekdayNames.join('|')}) (?:in|of) (?:the month|(?<month>${month})))\\b`,
  'di',
)

/** "The first Monday in May, May 9": a day beside which the text says which of its weekdays it is. */
export function* wrongNths(facts: Facts): Iterable<WrongNth> {
  for (const { start, end, day, month: number } of facts.dates) {
    const sentence = ownSentenceAt(facts, sentenceOf(facts.tokens, tokenFrom(facts.tokens, start)))
    if (!sentence?.text.includes(' the ') && !sentence?.text.startsWith('The ')) continue
    const found =
      nthIn(nth, sentence.text.slice(0, start - sentence.start), sentence.start) ??
      nthIn(behind, sentence.text.slice(end - sentence.start), end)
    if (!found || (found.month ?? number) !== number) continue
    const [from, to] = found.ordinal === last ? [22, 31] : [found.ordinal * 7 + 1, found.ordinal * 7 + 7]
    if (day < from || day > to) yield { date: { start, end }, nth: found.span, from, to }
  }
}

const last = ordinals.indexOf('last')

function nthIn(pattern: RegExp, text: string, offset: number) {
  const match = pattern.exec(text)
  if (!match) return undefined
  const { ordinal, month: named } = match.groups!
  const [start, end] = match.indices!.groups!.what!
  return {
    ordinal: ordinals.indexOf(ordinal!.toLowerCase()),
    month: named && monthNames.findIndex(one => one.toLowerCase() === named.toLowerCase()) + 1,
    span: { start: offset + start, end: offset + end },
  }
}
