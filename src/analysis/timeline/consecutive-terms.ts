import type { Span } from '../../span.ts'
import type { Facts } from '../facts.ts'
import { matchesOf } from '../matches-of.ts'
import { numberOf, numberPattern } from '../number-text.ts'
import { type OwnSentence, spanOf } from '../own-sentences.ts'
import { sentencesOn, topicOf } from '../topics.ts'
import { type StatedLength, statedLengths } from './lengths.ts'

/** A time that is told to be made up of others, one after the other: "eight months and six months, to be served consecutively". */
export interface ConsecutiveTerms {
  readonly total: Span
  readonly parts: Span
  /** What the parts come to, in months. */
  readonly sum: number
  readonly fits: boolean
}

const guard = topicOf('consecutively consecutive other another succession')
const oneByOne =
  /\b(?:one after (?:the other|another)|consecutively|(?:run|served|terms|sentences) (?:consecutive|in succession|end to end))\b/
const part = new RegExp(
  `\\b(?<count>${numberPattern})(?: (?<unit>year|month)s?)? (?:on|for) (?:the |each |his |her )?\\w+`,
  'dgi',
)
const punished = /\b(?:sentence[ds]?|jail(?:ed)?|imprisoned|prison|imprisonment)\b/i
const months = { year: 12, month: 1 } as const
/** How many sentences back the whole may be told. */
const reach = 8

/** Every whole that is told of terms which follow one another, in one sentence or just before it. */
export function* consecutiveTerms(facts: Facts): Iterable<ConsecutiveTerms> {
  for (const sentence of sentencesOn(facts, guard)) {
    if (!oneByOne.test(sentence.text)) continue
    const parts = partsOf(sentence)
    const [first, ...more] = parts
    if (!first || more.length === 0) continue
    const sum = parts.reduce((total, { size }) => total + size, 0)
    const totals = wholes(facts, sentence, first.span)
    const [total] = totals
    if (!total) continue
    const fits = totals.some(one => Math.abs(monthsOf(one) - sum) < 0.5)
    if (!fits && totals.length > 1) continue
    yield { total, parts: { start: first.span.start, end: parts.at(-1)!.span.end }, sum, fits }
  }
}

function partsOf(sentence: OwnSentence): { size: number; span: Span }[] {
  let unit: keyof typeof months | undefined
  const found: { size: number; span: Span }[] = []
  for (const match of matchesOf(part, sentence.text)) {
    const told = match.groups!.unit?.toLowerCase() as keyof typeof months | undefined
    unit = told ?? unit ?? unitBefore(sentence.text.slice(0, match.index))
    const count = numberOf(match.groups!.count!)
    if (unit && count !== undefined) found.push({ size: count * months[unit], span: spanOf(sentence, match) })
  }
  return found
}

/** "12 years, five for the theft": the unit of the whole is that of its parts. */
function unitBefore(text: string): keyof typeof months | undefined {
  return /\b(?<unit>year|month)s?\b[^.;]*$/i.exec(text)?.groups?.unit as keyof typeof months | undefined
}

/** The lengths of imprisonment told before the parts. */
function wholes(facts: Facts, { number, text, start }: OwnSentence, first: Span): StatedLength[] {
  return statedLengths(facts).filter(
    ({ sentence, isNth, unit, end, start: from, sentence: { text: own } }) => {
      if (isNth || (unit !== 'year' && unit !== 'month') || end > first.start) return false
      if (sentence.number === number) return punished.test(text.slice(0, from - start))
      return number - sentence.number <= reach && punished.test(own)
    },
  )
}

function monthsOf({ low, high }: StatedLength): number {
  return (low + high) / 2 / daysInMonth
}

const daysInMonth = 30.44
