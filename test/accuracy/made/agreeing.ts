import type { Span } from '../../../src/span.ts'
import { agreementsInWords } from './agreeing-words.ts'
import { type ToldNumber, toldNumbers } from './told-numbers.ts'

/** Statements of one text that agree. Falsifying the first side makes them contradict each other. */
export interface Agreement {
  readonly kind: string
  /** The numbers that stand in it; one of the falsifiable ones is changed. */
  readonly sides: readonly Span[]
  readonly falsifiable: readonly ToldNumber[]
  /** What else the first side may be replaced with, where it is a word. */
  readonly instead?: readonly string[]
}

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const opposites: Readonly<Record<string, string>> = {
  rose: 'fell',
  fell: 'rose',
  climbed: 'dropped',
  dropped: 'climbed',
  up: 'down',
  down: 'up',
  rise: 'fall',
  fall: 'rise',
  increase: 'decrease',
}
const reach = 2
const mostParts = 6

/**
 * What a text tells twice or in parts, as far as its numbers, years and weekdays show. A few are chance: two numbers that
 * happen to come to a third.
 */
export function agreementsIn(text: string): Agreement[] {
  const numbers = toldNumbers(text)
  const counts = numbers.filter(({ isYear }) => !isYear)
  return [
    ...sums(counts),
    ...percentages(counts),
    ...years(numbers, text),
    ...toldTwice(counts),
    ...listed(counts, text),
    ...weekdays(text),
    ...movements(text),
    ...agreementsInWords(counts, text),
  ]
}

function isNear(a: ToldNumber, b: ToldNumber): boolean {
  return Math.abs(a.paragraph - b.paragraph) <= reach
}

function* sums(counts: readonly ToldNumber[]): Iterable<Agreement> {
  const large = counts.filter(({ value }) => value >= 3)
  for (const [index, first] of large.entries())
    for (let count = 2; count <= mostParts; count++) {
      const parts = large.slice(index, index + count)
      if (parts.length < count || parts.some(part => part.unit !== first.unit || !isNear(first, part))) break
      const sum = parts.reduce((all, { value }) => all + value, 0)
      if (count === 2 && sum < 15) continue
      const whole = large.find(
        other =>
          !parts.includes(other) &&
          other.unit === first.unit &&
          isNear(first, other) &&
          Math.abs(other.value - sum) < 1e-6 * sum,
      )
      if (whole)
        yield {
          kind: count === 2 ? 'sum of two' : 'sum of more',
          sides: [whole, ...parts],
          falsifiable: [whole, ...parts],
        }
    }
}

function* percentages(counts: readonly ToldNumber[]): Iterable<Agreement> {
  for (const percent of counts) {
    if (percent.unit !== '%' || percent.value < 2) continue
    const near = counts.filter(other => other.unit !== '%' && other.value > 9 && isNear(percent, other))
    const tolerance = Number.isInteger(percent.value) ? 0.5 : 0.05
    const isIt = (share: number) => Math.abs(share - percent.value) <= tolerance
    for (const one of near)
      for (const other of near) {
        if (one === other || one.unit !== other.unit || one.paragraph !== percent.paragraph) continue
        const sides = [percent, one, other]
        if (isIt((Math.abs(other.value - one.value) / one.value) * 100))
          yield { kind: 'change in percent', sides, falsifiable: [percent] }
        if (one.value < other.value && percent.value !== 50 && isIt((one.value / other.value) * 100))
          yield { kind: 'share in percent', sides, falsifiable: [percent] }
      }
  }
}

function* years(numbers: readonly ToldNumber[], text: string): Iterable<Agreement> {
  const dated = numbers.filter(({ isYear }) => isYear)
  for (const length of numbers) {
    const isLength = /^years?\b/.test(length.noun) && length.value >= 3
    const isAge =
      length.value >= 18 && length.value <= 105 && /(?:aged? |, |was |at )$/.test(text.slice(0, length.start))
    if (length.isYear || !(isLength || isAge)) continue
    for (const from of dated)
      for (const to of dated) {
        if (to.value - from.value !== length.value) continue
        const sides = [length, from, to]
        if (isLength && isNear(from, length)) yield { kind: 'span of years', sides, falsifiable: [length] }
        else if (isAge && /\bborn\b[^.\n]*$/i.test(text.slice(0, from.start)))
          yield { kind: 'age against years', sides, falsifiable: [length] }
      }
  }
}

function* toldTwice(counts: readonly ToldNumber[]): Iterable<Agreement> {
  for (const [index, one] of counts.entries()) {
    const same = counts.filter(({ value, unit }) => value === one.value && unit === one.unit)
    const other = same[1]
    if (same.length !== 2 || same[0] !== counts[index] || !other || other.sentence === one.sentence) continue
    const sides = [one, other]
    const [head, otherHead] = [one, other].map(({ noun }) =>
      noun.split(' ').find(word => /[a-z]{3}s$/.test(word)),
    )
    const isTime = /^(?:years|months|weeks|days|hours|minutes|times)$/.test(head ?? '')
    if (/[$£€]/.test(one.unit) && one.value >= 1000)
      yield { kind: 'sum of money told twice', sides, falsifiable: sides }
    else if (one.unit === '' && one.value >= 100)
      yield { kind: 'large figure told twice', sides, falsifiable: sides }
    else if (one.unit === '' && one.value >= 3 && head !== undefined && head === otherHead && !isTime)
      yield { kind: 'count told twice', sides, falsifiable: sides }
  }
}

function* listed(counts: readonly ToldNumber[], text: string): Iterable<Agreement> {
  for (const count of counts) {
    const list = /^ [a-z][^:.;\n]{2,60}: ([^.;:\n]+)[.;]/.exec(text.slice(count.end))?.[1]
    if (list && count.value >= 3 && list.split(/, (?:and )?| and /).filter(Boolean).length === count.value)
      yield { kind: 'count and list', sides: [count], falsifiable: [count] }
  }
}

/** A day against all others of the text that have their weekday: which of them is wrong nobody can say. */
function* weekdays(text: string): Iterable<Agreement> {
  const dated = new RegExp(
    `\\b(${days.join('|')}),? (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?[A-Z][a-z]+|[A-Z][a-z]+\\.? \\d{1,2})(?=[ ,.;)\\n])`,
    'g',
  )
  const found = [...text.matchAll(dated)]
  for (const match of found) {
    const [, day = ''] = match
    const others = found.filter(other => other !== match)
    yield {
      kind: 'weekday',
      sides: [match, ...others].map(({ index, 1: name = '' }) => ({
        start: index,
        end: index + name.length,
      })),
      falsifiable: [],
      instead: days.filter(other => other !== day),
    }
  }
}

function* movements(text: string): Iterable<Agreement> {
  const moving = new RegExp(
    `\\b(${Object.keys(opposites).join('|')})\\b(?=[^.\\n]{0,40}\\bfrom [$£€]?\\d[^.\\n]{0,30}\\bto [$£€]?\\d|[^.\\n]{0,6}\\d[^.\\n]{0,40}(?:compared with|against|from) [$£€]?\\d)`,
    'g',
  )
  for (const { index, 1: moved = '' } of text.matchAll(moving))
    yield wordFor('rise for fall', index, moved, [opposites[moved]!])
}

function wordFor(kind: string, start: number, written: string, instead: readonly string[]): Agreement {
  return { kind, sides: [{ start, end: start + written.length }], falsifiable: [], instead }
}
