import type { Amount } from '../../src/analysis/amounts.ts'
import { weekdayNames, weekdayOfKey } from '../../src/analysis/dates.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { blockOf } from '../../src/analysis/locate.ts'
import { isDash, isMark } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import type { Span } from '../../src/span.ts'

/** So many days of the week, and the weekdays that are told of them. */
export interface DaysOfWeek {
  readonly days: Span
  readonly weekdays: Span
  readonly right: number
}

const plurals = new Map(weekdayNames.map((name, index) => [keyOf(`${name.toLowerCase()}s`), index]))
const articles = wordTest('a each every per')
const week = keyOf('week')
const and = keyOf('and')
const span = wordTest('to through until till')
const closed = wordTest('closed shut closes')
const open = wordTest('except but also sometimes often most some other alternate every plus or')
const daysOfWeek = 7

/** "Open from Tuesday to Saturday, six days a week"; "closed on Mondays and Tuesdays … six days a week". */
export function* daysOfWeeks(facts: Facts): Iterable<DaysOfWeek> {
  const { tokens, amounts, voices, blocks } = facts
  for (const amount of amounts) {
    if (!isDaysOfWeek(tokens, amount) || voices.isQuoted(amount)) continue
    const block = blockOf(blocks, amount.firstToken)
    const near = [amount.sentence, amount.sentence - 1, amount.sentence + 1].filter(
      sentence =>
        sentence >= 0 &&
        sentence + 1 < tokens.sentences.length &&
        blockOf(blocks, tokens.sentences[sentence]!) === block,
    )
    const told = near.map(sentence => weekdaysTold(tokens, sentence))
    const found = told.filter(one => one !== undefined)
    if (found.length !== 1 || found[0]!.right === amount.low || isOpen(tokens, near)) continue
    yield { days: { start: amount.start, end: amount.end }, ...found[0]! }
  }
}

function isDaysOfWeek({ keys }: Tokens, { kind, unit, low, high, precision, endToken }: Amount): boolean {
  if (
    kind !== 'measure' ||
    unit?.name !== 'day' ||
    precision !== 'exact' ||
    low !== high ||
    low >= daysOfWeek
  )
    return false
  return articles(keys[endToken] ?? 0) && keys[endToken + 1] === week
}

/** The weekdays of a sentence, where they are one span or a row of those on which all is closed. */
function weekdaysTold(tokens: Tokens, sentence: number): { weekdays: Span; right: number } | undefined {
  const { keys, sentences, starts, ends } = tokens
  const places: { token: number; index: number }[] = []
  let isClosed = false
  for (let token = sentences[sentence]!; token < sentences[sentence + 1]!; token++) {
    const index = weekdayOfKey(keys[token]!) ?? plurals.get(keys[token]!)
    if (index !== undefined) places.push({ token, index })
    else if (closed(keys[token]!) && places.length === 0) isClosed = true
  }
  const [first, last] = [places[0], places.at(-1)]
  if (!first || !last) return undefined
  const weekdays = { start: starts[first.token]!, end: ends[last.token]! }
  const isSpan = places.length === 2 && last.token - first.token === 2 && isLink(tokens, first.token + 1)
  const length = ((last.index - first.index + daysOfWeek) % daysOfWeek) + 1
  if (isSpan) return { weekdays, right: isClosed ? daysOfWeek - length : length }
  const isRow = places.every(
    ({ token }, at) => at === 0 || keys[token - 1] === and || isMark(tokens, token - 1, ','),
  )
  return isClosed && isRow ? { weekdays, right: daysOfWeek - places.length } : undefined
}

function isLink(tokens: Tokens, token: number): boolean {
  return span(tokens.keys[token]!) || isDash(tokens, token) || isMark(tokens, token, '-')
}

function isOpen({ keys, sentences }: Tokens, near: readonly number[]): boolean {
  return near.some(sentence => {
    for (let token = sentences[sentence]!; token < sentences[sentence + 1]!; token++)
      if (open(keys[token]!)) return true
    return false
  })
}
