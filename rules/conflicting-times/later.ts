import type { Facts } from '../../src/analysis/facts.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import { numberOf, numberPattern } from '../../src/analysis/number-text.ts'
import { type OwnSentence, ownSentenceAt } from '../../src/analysis/own-sentences.ts'
import { clockSteps } from '../../src/analysis/timeline/clock-steps.ts'
import type { TimedSentence } from '../../src/analysis/timeline/clock-times.ts'
import { sentencesOn, topicOf } from '../../src/analysis/topics.ts'
import type { Span } from '../../src/span.ts'
import type { Clash } from './clash.ts'

const later = new RegExp(
  `(?<rough>(?:about|around|some|nearly|almost|more than|less than|over|barely|roughly|under|just over|just under) )?(?<phrase>(?:(?<count>${numberPattern}) (?<unit>minutes|hours)|(?<hour>an hour|half an hour|a quarter of an hour|an hour and a half)) (?:later|afterwards?))\\b`,
  'dgi',
)
/** The minute of a match: "on 58 minutes", "in the 67th minute", "with an hour gone". */
const minute =
  /\b(?:(?:on|after) (?<a>\d{1,2}) minutes(?! (?:of|to|later|after|before|from))|(?:in|on) the (?<b>\d{1,2})(?:st|nd|rd|th) minute|with (?:just |only )?(?<c>\d{1,2}) minutes (?:gone|played|on the clock)|(?<hour>with an hour (?:gone|played)|on the hour mark))\b/dgi
const spelled = new Map([
  ['an hour', 60],
  ['half an hour', 30],
  ['a quarter of an hour', 15],
  ['an hour and a half', 90],
])
const guard = topicOf('later afterwards afterward')
const reach = 2

interface Moment extends Span {
  readonly minutes: number
  readonly from: number
}

/** "On 58 minutes …. Nine minutes later …, with an hour gone"; "at 2:15 p.m. …. Nine minutes later, at 2:40 p.m.". */
export function* wrongGaps(facts: Facts, timed: readonly TimedSentence[]): Iterable<Clash> {
  for (const { step, anchor, fits } of clockSteps(facts, timed))
    if (!fits) yield { messageId: 'gap', here: step, there: anchor }
  for (const sentence of sentencesOn(facts, guard)) {
    const phrases = matchesOf(later, sentence.text)
    const [phrase] = phrases
    if (!phrase || phrases.length > 1) continue
    const [start, end] = phrase.indices!.groups!.phrase!
    const own = matchMoments(sentence)
    const at = own.find(({ from }) => from >= end)
    const before = own.findLast(({ from }) => from < start) ?? momentBefore(facts, sentence)
    if (!at || !before || !isWrong(phrase, at.minutes - before.minutes)) continue
    yield {
      messageId: 'gap',
      here: { start: sentence.start + start, end: at.end },
      there: { start: before.start, end: before.end },
    }
  }
}

function isWrong(phrase: RegExpExecArray, actual: number): boolean {
  const { count, unit, hour, rough } = phrase.groups!
  const isHours = unit?.toLowerCase() === 'hours'
  const stated = hour ? (spelled.get(hour.toLowerCase()) ?? 0) : (numberOf(count!) ?? 0) * (isHours ? 60 : 1)
  if (stated === 0) return false
  // Hours are rounded to the half, minutes in tens and fives to the next of them.
  const slack = isHours || hour ? 30 : stated % 5 === 0 ? 3 : 1
  return Math.abs(actual - stated) > slack + (rough ? stated * 0.25 + 5 : 0)
}

function momentBefore(facts: Facts, { number, block }: OwnSentence): Moment | undefined {
  for (let back = 1; back <= reach; back++) {
    const sentence = ownSentenceAt(facts, number - back)
    if (!sentence || sentence.block > block) return undefined
    const moments = matchMoments(sentence)
    if (moments.length > 0) return moments.at(-1)
  }
  return undefined
}

function matchMoments(sentence: OwnSentence): Moment[] {
  return matchesOf(minute, sentence.text).map(match => {
    const { a, b, c } = match.groups!
    return momentAt(sentence, match, Number(a ?? b ?? c ?? 60))
  })
}

function momentAt(sentence: OwnSentence, match: RegExpExecArray, minutes: number): Moment {
  const start = sentence.start + match.index
  return { minutes, from: match.index, start, end: start + match[0].length }
}
