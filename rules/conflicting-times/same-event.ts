import type { Facts } from '../../src/analysis/facts.ts'
import { functionWord } from '../../src/analysis/function-words.ts'
import type { OwnSentence } from '../../src/analysis/own-sentences.ts'
import { stemOf } from '../../src/analysis/restatements.ts'
import { isSameStory } from '../../src/analysis/same-story.ts'
import { mayBeOneTime, timeSettingOf } from '../../src/analysis/time-setting.ts'
import type { ClockTime, TimedSentence } from '../../src/analysis/timeline/clock-times.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Clash } from './clash.ts'

interface Timed {
  readonly sentence: OwnSentence
  readonly time: ClockTime
}

const fewestShared = 2
const leastShared = 0.66
const mostRows = 40
const scheduled =
  /\b(?<the>the |an? |its |their )?(?:\w+ )?(?<noun>hearing|meeting|match|game|trial|vigil|ceremony|service|concert|parade|race|funeral|workshop|session|show|screening|debate|rally|auction|curfew|doors|polls)(?:,? which)?(?: \w+){0,3}? (?:starts?|started|begins?|began|opens?|opened|kicks? off|kicked off|is) (?:\w+ ){0,3}?(?:at|from) (?:about )?$/i
const repeated = /\b(?:every|each|daily|weekly|days|\w+days|second|another|first|other|late(?:r|st)?|also)\b/i

/** One event that is given two times of day. */
export function* twoTimes(facts: Facts, sentences: readonly TimedSentence[]): Iterable<Clash> {
  const timed = sentences.flatMap(({ sentence, times: [time, ...more] }) =>
    time && more.length === 0 ? [{ sentence, time }] : [],
  )
  const [first] = timed
  if (!first || timed.every(({ time }) => !differ(time, first.time))) return
  yield* restated(facts, timed)
  yield* rows(timed)
  yield* starts(timed)
}

/** Two sentences that tell the same thing in the same words. */
function* restated(facts: Facts, timed: readonly Timed[]): Iterable<Clash> {
  const bySentence = new Map(timed.map(one => [one.sentence.number, one.time]))
  for (const pair of facts.restatements) {
    const first = bySentence.get(pair.first)
    const second = bySentence.get(pair.second)
    if (first && second && differ(first, second) && isSameStory(facts, pair))
      yield { messageId: 'times', here: second, there: first }
  }
}

/** A row of a timeline and the sentence of the body that tells the same. */
function* rows(timed: readonly Timed[]): Iterable<Clash> {
  const list = timed
    .filter(isRow)
    .slice(0, mostRows)
    .map(row => ({ ...row, words: stemsOf(row.sentence.text) }))
  if (list.length < 2) return
  for (const one of timed) {
    if (isRow(one)) continue
    const words = stemsOf(one.sentence.text)
    const scored = list.map(row => ({ row, shared: sharedOf(row.words, words) }))
    const [best, second] = scored.toSorted((a, b) => b.shared - a.shared)
    if (!best || best.shared < leastShared || (second && second.shared === best.shared)) continue
    if (differ(best.row.time, one.time)) yield { messageId: 'times', here: best.row.time, there: one.time }
  }
}

function isRow({ sentence, time }: Timed): boolean {
  return (
    (sentence.role === 'list' || sentence.role === 'summary' || sentence.role === 'fact-box') &&
    /^[-•* ]*$/.test(sentence.text.slice(0, time.from))
  )
}

/** The share of the row's words that the sentence has too; 0 when they are too few. */
function sharedOf(row: ReadonlySet<string>, words: ReadonlySet<string>): number {
  let shared = 0
  for (const word of row) if (words.has(word)) shared++
  return shared < fewestShared ? 0 : shared / row.size
}

function stemsOf(text: string): Set<string> {
  const words = text.match(/[A-Za-z]{3,}/g) ?? []
  return new Set(
    words.filter(word => functionWord(keyOf(word)) === 0).map(word => stemOf(word.toLowerCase())),
  )
}

/** "The hearing begins at 9 a.m." and "the hearing, which starts at 10 a.m." */
function* starts(timed: readonly Timed[]): Iterable<Clash> {
  const events = new Map<string, Timed>()
  for (const one of timed) {
    const before = one.sentence.text.slice(Math.max(0, one.time.from - 80), one.time.from)
    const noun = scheduled.exec(before)?.groups?.noun?.toLowerCase()
    if (noun === undefined || repeated.test(one.sentence.text)) continue
    const earlier = events.get(noun)
    if (!earlier) events.set(noun, one)
    else if (differ(earlier.time, one.time) && isOneDay(earlier.sentence, one.sentence))
      yield { messageId: 'times', here: one.time, there: earlier.time }
  }
}

function isOneDay(a: OwnSentence, b: OwnSentence): boolean {
  const [one, other] = [timeSettingOf(a.text), timeSettingOf(b.text)]
  return (
    mayBeOneTime(one, other) &&
    (one.weekdays.size === 0 || other.weekdays.size === 0 || one.weekdays.size === other.weekdays.size)
  )
}

/** "9:30" and "9:30 p.m." agree: the half of the day may be left out. */
function differ(a: ClockTime, b: ClockTime): boolean {
  return a.minutes % 720 !== b.minutes % 720
}
