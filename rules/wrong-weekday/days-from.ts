import type { Amount } from '../../src/analysis/amounts.ts'
import { weekdayOfKey } from '../../src/analysis/dates.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { functionWord } from '../../src/analysis/function-words.ts'
import { cachedStem } from '../../src/analysis/stems.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Span } from '../../src/span.ts'

/** A weekday that is told of a day so many days from an event, and the weekday of the event. */
export interface WeekdayFrom {
  readonly weekday: Span
  readonly event: Span
  /** 0 is Sunday. */
  readonly right: number
}

const after = keyOf('after')
const before = keyOf('before')
const from = keyOf('from')
const the = keyOf('the')
const day = keyOf('day')
const of = keyOf('of')
const exact = wordTest('exactly precisely')
const possessive = wordTest('the his her its their that this')
/** How far from the words for the distance the weekday stands, and how long the name of the event is. */
const reach = 8
const longestName = 3
const week = 7
const mostDays = 40

/** "The ceremony took place on Monday … two days after the ceremony, on Thursday". */
export function* weekdaysFrom(facts: Facts): Iterable<WeekdayFrom> {
  for (const amount of facts.amounts) {
    const distance = distanceOf(facts.tokens, amount)
    if (!distance || facts.voices.isQuoted(amount)) continue
    const stated = weekdayNear(facts, amount, distance.end)
    const event = stated ? eventAfter(facts, distance.end, amount.sentence) : undefined
    if (!stated || event === undefined) continue
    const known = weekdayOfEvent(facts, event, amount.sentence)
    const right = known ? (((known.index + distance.days) % week) + week) % week : undefined
    if (!known || right === undefined || right === stated.index) continue
    yield { weekday: stated, event: known, right }
  }
}

interface Weekday extends Span {
  readonly index: number
}

/** "Two days after", "five weeks from the day of": how many days, and where the name of the event begins. */
function distanceOf(tokens: Tokens, amount: Amount): { days: number; end: number } | undefined {
  const { kind, unit, low, high, precision, endToken, firstToken } = amount
  if (kind !== 'measure' || precision !== 'exact' || low !== high || !Number.isInteger(low)) return undefined
  if (unit?.name !== 'day' && unit?.name !== 'week') return undefined
  const { keys } = tokens
  const link = keys[endToken]
  if (link !== after && link !== before && link !== from) return undefined
  const isToTheDay = keys[endToken + 1] === the && keys[endToken + 2] === day && keys[endToken + 3] === of
  // Weeks are counted loosely.
  if (unit.name === 'week' && !isToTheDay && !exact(keys[firstToken - 1] ?? 0)) return undefined
  const days = low * (unit.name === 'week' ? week : 1)
  if (days > mostDays) return undefined
  return { days: link === before ? -days : days, end: isToTheDay ? endToken + 4 : endToken + 1 }
}

/** The only weekday of the sentence, near the distance. */
function weekdayNear(facts: Facts, { sentence, firstToken }: Amount, end: number): Weekday | undefined {
  const [only, ...more] = weekdaysIn(facts, sentence)
  if (!only || more.length > 0) return undefined
  return only.token >= firstToken - reach && only.token <= end + reach ? only : undefined
}

function weekdaysIn({ tokens }: Facts, sentence: number): (Weekday & { token: number })[] {
  const found: (Weekday & { token: number })[] = []
  for (let token = tokens.sentences[sentence]!; token < tokens.sentences[sentence + 1]!; token++) {
    if (tokens.classes[token] !== TokenClass.word) continue
    const index = weekdayOfKey(tokens.keys[token]!)
    if (index !== undefined)
      found.push({ index, token, start: tokens.starts[token]!, end: tokens.ends[token]! })
  }
  return found
}

/** The stem of the noun for the event: "the ceremony", "his arrest". */
function eventAfter({ tokens }: Facts, at: number, sentence: number): number | undefined {
  if (!possessive(tokens.keys[at] ?? 0)) return undefined
  let stem: number | undefined
  for (let token = at + 1; token <= at + longestName && token < tokens.sentences[sentence + 1]!; token++) {
    const key = tokens.keys[token]!
    if (tokens.classes[token] !== TokenClass.word || functionWord(key) !== 0) break
    stem = cachedStem(tokens.prose, key, tokens.starts[token]!, tokens.ends[token]!)
  }
  return stem
}

/** The weekday on which the piece has the event, where it has one alone. */
function weekdayOfEvent(facts: Facts, event: number, own: number): Weekday | undefined {
  const { tokens, voices } = facts
  let found: Weekday | undefined
  for (let sentence = 0; sentence + 1 < tokens.sentences.length; sentence++) {
    const at = sentence === own ? undefined : tokenOfStem(tokens, sentence, event)
    if (at === undefined) continue
    const days = weekdaysIn(facts, sentence)
    // "The boat came on Friday, after the worst gale for years": on another day than the gale.
    if (days.length === 0 || isOfOther(tokens, days[0]!.token, at)) continue
    if (days.length > 1 || (found && found.index !== days[0]!.index) || voices.isQuoted(days[0]!))
      return undefined
    found = days[0]
  }
  return found
}

const apart = wordTest('after before since following despite until')

function isOfOther({ keys }: Tokens, weekday: number, event: number): boolean {
  for (let token = weekday + 1; token < event; token++) if (apart(keys[token]!)) return true
  return false
}

function tokenOfStem(
  { prose, keys, starts, ends, classes, sentences }: Tokens,
  sentence: number,
  stem: number,
): number | undefined {
  for (let token = sentences[sentence]!; token < sentences[sentence + 1]!; token++)
    if (
      classes[token] === TokenClass.word &&
      cachedStem(prose, keys[token]!, starts[token]!, ends[token]!) === stem
    )
      return token
  return undefined
}
