import { monthNames } from '../../src/analysis/dates.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { numberOf, numberPattern } from '../../src/analysis/number-text.ts'
import { type OwnSentence, ownSentenceAt, spanOf } from '../../src/analysis/own-sentences.ts'
import { sureTime } from '../../src/analysis/timeline/now.ts'
import { type TimePoint, timePoints } from '../../src/analysis/timeline/points.ts'
import { dateOf } from '../../src/analysis/times/calendar.ts'
import { sentencesOn, topicOf } from '../../src/analysis/topics.ts'
import type { Clash } from './clash.ts'
import type { TimedSentences } from './sentences.ts'

const topic = topicOf('year years decade decades month months')
const step = `(?<phrase>(?:the|that) year (?<side>after|before)|the (?<row>following|next|previous|preceding) year|(?:just |only )?(?<count>${numberPattern}|a) (?<unit>year|decade)s? (?<way>later|earlier|on|afterwards?|after that|before that))`
const part = `(?: (?:early|late|the (?:spring|summer|autumn|fall|winter) of|${monthNames.join('|')}))?`
const year = '(?<year>1[5-9]\\d\\d|20\\d\\d)'
const patterns = [
  // "The year after, in 2004"
  new RegExp(`\\b${step}(?:,|,? in|,? \\()${part} ${year}\\b(?!s|-)`, 'dgi'),
  // "In 2004, two years later"
  new RegExp(
    `\\bin${part} ${year},? (?:and )?(?<rough>nearly |almost |about |some |more than |over |just |only )?${step}(?=[.,;)]|$)`,
    'dgi',
  ),
]
const monthNamesInText = monthNames.join('|')
/** "Three months later, in July". */
const monthStep = new RegExp(
  `\\b(?<phrase>(?:just |only )?(?<count>${numberPattern}|a) months? (?<way>later|earlier|after that|before that|afterwards?)),? in (?:early |late |mid-)?(?<month>${monthNamesInText})\\b`,
  'dgi',
)
const anyMonth = new RegExp(`\\b(?:${monthNamesInText})\\b`, 'dg')
const rough = /\b(?:about|nearly|almost|some|more than|over|roughly|around|than|least|within) $/i
/** How many sentences back the year may stand from which another one is counted. */
const reach = 4

/** "The fire of 1997 … the year after, in 1994": a year that is so far from none of those that were told before. */
export function* yearsOn(_: TimedSentences, facts: Facts): Iterable<Clash> {
  for (const sentence of sentencesOn(facts, topic)) {
    for (const pattern of patterns)
      for (const match of sentence.text.matchAll(pattern)) yield* yearClash(facts, sentence, match)
    for (const match of sentence.text.matchAll(monthStep)) yield* monthClash(facts, sentence, match)
    yield* longSince(facts, sentence)
  }
}

function* yearClash(facts: Facts, sentence: OwnSentence, match: RegExpExecArray): Iterable<Clash> {
  const years = yearsOf(match)
  if (years === undefined || rough.test(sentence.text.slice(0, match.index))) return
  const stated = Number(match.groups!.year)
  const before = pointsBefore(facts, sentence, sentence.start + match.index)
  const nearest = before.at(-1)
  const isRough = match.groups!.rough !== undefined && !/just|only/i.test(match.groups!.rough)
  const slack = isRough ? Math.max(2, Math.abs(years) * 0.2) : Math.abs(years) >= 10 ? 1 : 0
  if (!nearest || before.some(point => isSoFar(point, stated - years, slack))) return
  yield {
    messageId: 'span',
    here: spanOf(sentence, match),
    there: [{ start: nearest.start, end: nearest.end }],
    right: `counted from the year before that is ${dateOf(nearest.from).year + years}, not ${stated}`,
  }
}

/** How many sentences back the month may stand from which another one is counted. */
const monthReach = 2

function* monthClash(facts: Facts, sentence: OwnSentence, match: RegExpExecArray): Iterable<Clash> {
  const { count, way, month } = match.groups!
  const number = /^a$/i.test(count!) ? 1 : numberOf(count!)
  if (number === undefined || number > 11 || rough.test(sentence.text.slice(0, match.index))) return
  const to = monthIndex(month!)
  const before = [...sentencesBefore(facts, sentence)].flatMap(one =>
    [...one.text.slice(0, one === sentence ? match.index : one.text.length).matchAll(anyMonth)].map(
      found => ({
        ...spanOf(one, found),
        month: monthIndex(found[0]),
      }),
    ),
  )
  const nearest = before.at(-1)
  const steps = /earlier|before/i.test(way!) ? -number : number
  const isFitting = (from: number) => Math.abs(((to - from - steps + 30) % 12) - 6) <= 1
  if (!nearest || before.some(one => isFitting(one.month))) return
  yield {
    messageId: 'span',
    here: spanOf(sentence, match),
    there: [{ start: nearest.start, end: nearest.end }],
    right: `counted from ${monthNames[nearest.month]} that is ${monthNames[(nearest.month + steps + 24) % 12]}`,
  }
}

function monthIndex(name: string): number {
  return monthNames.findIndex(one => one.toLowerCase() === name.toLowerCase())
}

function* sentencesBefore(facts: Facts, { number, block }: OwnSentence): Iterable<OwnSentence> {
  for (let back = monthReach; back >= 0; back--) {
    const one = ownSentenceAt(facts, number - back)
    if (one?.block === block) yield one
  }
}

function isSoFar({ from, to }: TimePoint, year: number, slack: number): boolean {
  return dateOf(from).year - slack <= year && year <= dateOf(to).year + slack
}

function pointsBefore(facts: Facts, { number }: OwnSentence, offset: number): TimePoint[] {
  return timePoints(facts).filter(
    ({ sentence, end, isFloating }) =>
      !isFloating && end <= offset && number - sentence.number <= reach && sentence.number <= number,
  )
}

function yearsOf({ groups }: RegExpExecArray): number | undefined {
  const { side, row, count, unit, way } = groups!
  if (count === undefined) return /after|following|next/i.test(side ?? row ?? '') ? 1 : -1
  const number = /^a$/i.test(count) ? 1 : numberOf(count)
  if (number === undefined) return undefined
  return number * (unit!.toLowerCase() === 'decade' ? 10 : 1) * (/earlier|before/i.test(way!) ? -1 : 1)
}

const since = new RegExp(
  `^(?<phrase>(?<count>${numberPattern}) years)(?: on,| (?:is|are) (?:a|quite a|such a) (?:long|short)| have passed| is an eternity)`,
  'di',
)

/** "… came out in 2009. Twelve years is a long time": until the piece was written. */
function* longSince(facts: Facts, sentence: OwnSentence): Iterable<Clash> {
  const match = since.exec(sentence.text)
  const years = match ? numberOf(match.groups!.count!) : undefined
  const now = match ? sureTime(facts) : undefined
  if (!match || years === undefined || !now) return
  const before = pointsBefore(facts, sentence, sentence.start)
  const nearest = before.at(-1)
  const lies = ({ from, to }: TimePoint, slack: number) =>
    (now.from - to) / daysInYear <= years + slack && (now.to - from) / daysInYear >= years - slack
  if (!nearest || nearest.sentence.number < sentence.number - 1 || before.some(point => lies(point, 1)))
    return
  yield {
    messageId: 'span',
    here: spanOf(sentence, match, 'phrase'),
    there: [{ start: nearest.start, end: nearest.end }],
    right: `the piece is of ${dateOf(now.from).year === dateOf(now.to).year ? dateOf(now.to).year : `${dateOf(now.from).year} to ${dateOf(now.to).year}`}`,
  }
}

const daysInYear = 365.25
