import { keyOf } from '../../parse/key.ts'
import { TokenClass } from '../../parse/tokens.ts'
import type { Span } from '../../span.ts'
import type { Duration } from '../durations.ts'
import type { Facts } from '../facts.ts'
import { isSpokenIn, type OwnSentence, ownSentenceAt } from '../own-sentences.ts'
import { sentenceOf } from '../token-tests.ts'
import { wordTrigger } from '../triggers.ts'
import { wordTest } from '../word-flags.ts'
import { type EventTime, eventTimesOfSentence } from './event-times.ts'

/** The unit in which a distance is counted; decades in years, hours in days. */
export type StepUnit = 'day' | 'week' | 'month' | 'year'

/** How far the time beside it lies from another one: "two days later, on Friday", "in 2019, four years after it closed". */
export interface Step extends Span {
  readonly sentence: OwnSentence
  readonly unit: StepUnit
  /** How many units on; below zero, back. */
  readonly count: number
  /** The time that is so far from another one. */
  readonly to: EventTime
  /** From what it is counted, where it says so: "after the vote"; the token behind "after", and the first one behind that. */
  readonly from: { readonly first: number; readonly end: number } | undefined
  readonly firstToken: number
}

const later = wordTest('later afterwards afterward on')
const earlier = wordTest('earlier')
const after = keyOf('after')
const before = keyOf('before')
const that = wordTest('that this')
const nextWords = wordTrigger('next following previous preceding')
const next = wordTest('next following')
const the = wordTest('the that')
const sides = wordTrigger('after before')
const dayNames = wordTest('day night morning afternoon evening')
const units = new Map<number, StepUnit>(
  (['day', 'week', 'month', 'year'] as const).map(unit => [keyOf(unit), unit] as const),
)
const scales: Readonly<Record<string, readonly [StepUnit, number]>> = {
  hour: ['day', 1 / 24],
  day: ['day', 1],
  week: ['week', 1],
  fortnight: ['week', 2],
  month: ['month', 1],
  year: ['year', 1],
  decade: ['year', 10],
}
const secondsIn: Readonly<Record<StepUnit, number>> = {
  day: 86_400,
  week: 604_800,
  month: 2_629_746,
  year: 31_556_952,
}
const rough = wordTest('about nearly almost some over roughly around than least within under to or')

/** Where a distance stands, and how great it is. */
interface Distance {
  readonly unit: StepUnit
  readonly count: number
  readonly firstToken: number
  readonly endToken: number
  /** Does what it is counted from follow? */
  readonly isFrom: boolean
  /** "Three weeks from Nov. 2": a time, and nothing else. */
  readonly isFromTime?: boolean
}

/** Every distance from one time to another of which the latter stands beside it, in order. */
export function steps(facts: Facts): Step[] {
  return distances(facts).flatMap(distance => stepOf(facts, distance) ?? [])
}

function distances(facts: Facts): Distance[] {
  const { tokens } = facts
  const found: Distance[] = []
  for (const duration of facts.durations) {
    const distance = distanceOf(facts, duration)
    if (distance) found.push(distance)
  }
  for (const token of nextWords(tokens)) {
    const unit = unitAt(facts, token + 1)
    if (!unit || !the(tokens.keys[token - 1] ?? 0)) continue
    const count = next(tokens.keys[token]!) ? 1 : -1
    found.push({ unit, count, firstToken: token - 1, endToken: token + 2, isFrom: false })
  }
  for (const token of sides(tokens)) {
    const unit = unitAt(facts, token - 1)
    if (!unit || !the(tokens.keys[token - 2] ?? 0)) continue
    const count = tokens.keys[token] === after ? 1 : -1
    found.push({
      unit,
      count,
      firstToken: token - 2,
      endToken: token + 1,
      isFrom: !isMarkAt(facts, token + 1),
    })
  }
  return found
}

function unitAt({ tokens }: Facts, token: number): StepUnit | undefined {
  const key = tokens.keys[token] ?? 0
  return dayNames(key) ? 'day' : units.get(key)
}

function isMarkAt({ tokens }: Facts, token: number): boolean {
  return token >= tokens.count || tokens.classes[token] === TokenClass.punctuation
}

/** "Two days later", "48 hours after". */
function distanceOf(facts: Facts, duration: Duration): Distance | undefined {
  const { low, high, precision, unit, firstToken, endToken } = duration
  const scale = scales[unit.name]
  const { keys } = facts.tokens
  if (!scale || low !== high || precision !== 'exact' || rough(keys[firstToken - 1] ?? 0)) return undefined
  const word = keys[endToken] ?? 0
  const isBack = earlier(word) || word === before
  const isFromTime = word === from && isTime(facts, endToken + 1)
  if (!isBack && !later(word) && word !== after && !isFromTime) return undefined
  if (word === on && !isMarkAt(facts, endToken + 1)) return undefined
  // "A year later than planned"
  if (keys[endToken + 1] === than) return undefined
  const count = Math.round((low / secondsIn[scale[0]]) * 100) / 100
  if (!Number.isInteger(count)) return undefined
  const isSide = word === after || word === before
  const isThat = isSide && that(keys[endToken + 1] ?? 0) && isMarkAt(facts, endToken + 2)
  const end = endToken + (isThat ? 2 : 1)
  const isFrom = isFromTime || (isSide && !isThat && !isMarkAt(facts, end))
  return { unit: scale[0], count: isBack ? -count : count, firstToken, endToken: end, isFrom, isFromTime }
}

/** "Three weeks from Nov. 2", not "from home". */
function isTime(facts: Facts, token: number): boolean {
  const times = eventTimesOfSentence(facts, sentenceOf(facts.tokens, token))
  return times.some(({ firstToken }) => firstToken === token)
}

const from = keyOf('from')
const on = keyOf('on')
const than = keyOf('than')
/** So many tokens may lie between a distance and the time beside it, and so long may be what it is counted from. */
const beside = 4
const longest = 14
const linksBehind = wordTest(', on in at ( an a early late and the spring summer autumn fall winter of mid-')
const linksBefore = wordTest(', ( just only exactly – — - night evening morning afternoon')

function stepOf(
  facts: Facts,
  { unit, count, firstToken, endToken, isFrom, isFromTime }: Distance,
): Step | undefined {
  const { tokens } = facts
  const number = sentenceOf(tokens, firstToken)
  const sentence = ownSentenceAt(facts, number)
  if (!sentence || isSpokenIn(sentence, tokens.starts[firstToken]!)) return undefined
  const times = eventTimesOfSentence(facts, number)
  const isLinked = (from: number, to: number, links: (key: number) => boolean) => {
    if (to < from || to - from > beside) return false
    for (let at = from; at < to; at++) if (!links(tokens.keys[at]!)) return false
    return true
  }
  const at = {
    start: tokens.starts[firstToken]!,
    end: tokens.ends[endToken - 1]!,
    sentence,
    unit,
    count,
    firstToken,
  }
  const ahead = times.find(
    ({ relation, endToken: end }) =>
      (relation === undefined || relation === 'by') && isLinked(end, firstToken, linksBefore),
  )
  const limit = Math.min(tokens.sentences[number + 1]!, endToken + longest)
  if (isFrom) {
    // "The three months from June to August" is no distance.
    if (isFromTime && !ahead) return undefined
    const to = ahead ?? times.find(time => time.relation === undefined && isMainTime(facts, time, endToken))
    const end = ahead || !to ? limit : to.firstToken
    return to && { ...at, to, from: { first: endToken, end } }
  }
  const to = times.find(time => isLinked(endToken, time.firstToken, linksBehind)) ?? ahead
  return to && { ...at, to, from: undefined }
}

/** "Two years after it closed, the pool reopened in 2019": a time behind the comma that ends what it is counted from. */
function isMainTime({ tokens }: Facts, { firstToken }: EventTime, from: number): boolean {
  let commas = 0
  for (let at = from; at < firstToken; at++) if (tokens.keys[at] === comma) commas++
  return firstToken > from && firstToken - from <= longest && commas > 0
}

const comma = keyOf(',')
