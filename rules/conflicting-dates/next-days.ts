import { type DateMention, weekdayNames } from '../../src/analysis/dates.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { numberOf, numberPattern } from '../../src/analysis/number-text.ts'
import { type OwnSentence, ownSentenceAt, ownSentences, spanOf } from '../../src/analysis/own-sentences.ts'
import { eventKey, timedEvents } from '../../src/analysis/timeline/timed-events.ts'
import { sentencesOn, topicOf } from '../../src/analysis/topics.ts'
import type { Span } from '../../src/span.ts'
import type { Clash } from './clash.ts'
import { daysBetween } from './days.ts'
import type { TimedSentences } from './sentences.ts'

const names: readonly string[] = weekdayNames
const weekday = names.join('|')
const topic = topicOf('later earlier next following previous after before')
/** "Two days later", "the next day", "the day before": how far a day is from the one that is told of before it. */
const step = `(?<phrase>(?:(?<count>${numberPattern}|a) (?<unit>day|week)s? (?<way>later|earlier|after that|before that|afterwards?))|the (?<row>next|following|previous|preceding) (?:day|night|morning|afternoon|evening)|the (?:day|night|morning|afternoon|evening) (?<side>after|before)|(?<hours>24|48|72) hours (?<hourWay>later|earlier))`
const thenWeekday = new RegExp(
  `\\b${step}(?:,|,? on|, an?| \\(an?)? (?<to>${weekday})(?!'s|s\\b)\\b(?! (?:night|evening|morning)'s)`,
  'dgi',
)
const weekdayThen = new RegExp(
  `\\bon (?<to>${weekday})(?: (?:night|evening|morning|afternoon))?, (?:just |only )?${step}(?=[,.;])`,
  'dgi',
)
const thenDate = new RegExp(`\\b${step}(?:,|,? on)(?: (?:${weekday}),?)? $`, 'di')
const dateThen = new RegExp(`^, (?:just |only )?${step}(?=[,.;])`, 'di')
/** "On Friday, three days after the vote". */
const fromEvent = new RegExp(
  `\\b(?<to>${weekday})(?: (?:night|evening|morning|afternoon))?,? (?:just |only )?(?<phrase>(?<count>${numberPattern}|a|the) (?<unit>day)s? (?<way>after|before) (?:the|its|their|his|her) (?:\\w+ )??(?<noun>[a-z]{4,}))\\b`,
  'dgi',
)
const rough = /\b(?:about|nearly|almost|some|more than|over|roughly|around|than|least|within|up to|or) $/i
const namesIn = new RegExp(`\\b(?:${weekday})\\b`, 'g')
/** How many sentences back the day may stand from which another one is counted. */
const reach = 2

/** "Two days later, on Thursday", "the next day, March 9": held against the days that were told of just before. */
export function* daysLater({ dated }: TimedSentences, facts: Facts): Iterable<Clash> {
  for (const sentence of sentencesOn(facts, topic)) {
    for (const match of [...sentence.text.matchAll(thenWeekday), ...sentence.text.matchAll(weekdayThen)])
      yield* weekdayClash(facts, sentence, match)
    for (const match of sentence.text.matchAll(fromEvent)) yield* eventClash(facts, sentence, match)
    for (const date of dated.get(sentence) ?? []) yield* dateClash(facts, dated, sentence, date)
  }
}

function* weekdayClash(facts: Facts, sentence: OwnSentence, match: RegExpExecArray): Iterable<Clash> {
  const days = daysOf(match)
  const own = spanOf(sentence, match, 'to')
  if (days === undefined || match.groups!.unit === 'week' || isRough(sentence, match.index)) return
  const before = weekdaysBefore(facts, sentence, Math.min(match.index, own.start - sentence.start))
  const to = names.indexOf(capitalised(match.groups!.to!))
  const nearest = before.at(-1)
  if (!nearest || before.some(({ day }) => (day + days - to + 70) % 7 === 0)) return
  yield {
    messageId: 'gap',
    here: spanOf(sentence, match, 'phrase'),
    there: [nearest, own].map(({ start, end }) => ({ start, end })),
    right: `counted from ${names[nearest.day]} that is ${names[(nearest.day + days + 70) % 7]}`,
  }
}

interface Weekday extends Span {
  readonly day: number
}

/** The weekdays that stand before an offset of a sentence, in it and in those before it in its block. */
function weekdaysBefore(facts: Facts, sentence: OwnSentence, offset: number): Weekday[] {
  return sentencesBefore(facts, sentence).flatMap(one =>
    [...one.text.slice(0, one === sentence ? offset : one.text.length).matchAll(namesIn)].map(match => ({
      ...spanOf(one, match),
      day: names.indexOf(match[0]),
    })),
  )
}

/** The sentences of the block from some before a sentence up to it. */
function sentencesBefore(facts: Facts, sentence: OwnSentence): OwnSentence[] {
  const found: OwnSentence[] = []
  for (let back = reach; back >= 0; back--) {
    const one = ownSentenceAt(facts, sentence.number - back)
    if (one && one.block === sentence.block) found.push(one)
  }
  return found
}

function* dateClash(
  facts: Facts,
  dated: TimedSentences['dated'],
  sentence: OwnSentence,
  date: DateMention,
): Iterable<Clash> {
  const head = sentence.text.slice(0, date.start - sentence.start)
  const before = thenDate.exec(head)
  const match = before ?? dateThen.exec(sentence.text.slice(date.end - sentence.start))
  const days = match ? daysOf(match) : undefined
  if (!match || days === undefined || (before && isRough(sentence, match.index))) return
  const others = sentencesBefore(facts, sentence)
    .flatMap(one => dated.get(one) ?? [])
    .filter(other => other.end <= date.start)
  const nearest = others.at(-1)
  const slack = match.groups!.unit?.toLowerCase() === 'week' ? 3 : Math.abs(days) >= 10 ? 1 : 0
  const gaps = others.map(other => daysBetween(other, date))
  if (!nearest || gaps.some(gap => gap === undefined || Math.abs(gap - days) <= slack)) return
  const offset = sentence.start + (before ? 0 : date.end - sentence.start)
  const [start, end] = match.indices!.groups!.phrase!
  const actual = gaps.at(-1)!
  yield {
    messageId: 'gap',
    here: { start: offset + start, end: offset + end },
    there: [nearest, date].map(({ start: from, end: to }) => ({ start: from, end: to })),
    right: `it is ${Math.abs(actual)} days ${actual < 0 ? 'before' : 'after'}`,
  }
}

/** The day of a deed or a gathering that is named with one weekday elsewhere: "Tuesday's vote", "the vote on Tuesday". */
function* eventClash(facts: Facts, sentence: OwnSentence, match: RegExpExecArray): Iterable<Clash> {
  const { noun, to, way, count } = match.groups!
  const word = noun!.toLowerCase()
  const pattern = new RegExp(
    `\\b(?<before>${weekday})'s (?:\\w+ ){0,2}?${word}\\b|\\b${word}\\b[^.;,:]{0,30} on (?<behind>${weekday})\\b`,
    'dg',
  )
  const told = timedEvents(facts).flatMap(({ key, time, timeSpan, sentence: other }) =>
    key === eventKey(word) && time.weekday !== undefined && other !== sentence
      ? [{ day: time.weekday, ...timeSpan }]
      : [],
  )
  const named =
    told.length > 0
      ? told
      : ownSentences(facts).flatMap(one =>
          one.text.includes(word)
            ? [...one.text.matchAll(pattern)].map(found => ({
                day: names.indexOf(found.groups!.before ?? found.groups!.behind!),
                ...spanOf(one, found, found.groups!.before ? 'before' : 'behind'),
              }))
            : [],
        )
  const [first] = named
  const number = /^(?:a|the)$/i.test(count!) ? 1 : numberOf(count!)
  if (!first || number === undefined || number > 6 || named.some(({ day }) => day !== first.day)) return
  const right = (first.day + (way!.toLowerCase() === 'after' ? number : -number) + 7) % 7
  if (names.indexOf(capitalised(to!)) === right) return
  yield {
    messageId: 'gap',
    here: spanOf(sentence, match, 'phrase'),
    there: [{ start: first.start, end: first.end }, spanOf(sentence, match, 'to')],
    right: `counted from ${names[first.day]} that is ${names[right]}`,
  }
}

function daysOf({ groups }: RegExpExecArray): number | undefined {
  const { count, unit, way, row, side, hours, hourWay } = groups!
  if (hours !== undefined) return (Number(hours) / 24) * (/earlier/i.test(hourWay!) ? -1 : 1)
  if (count === undefined) return /next|following|after/i.test(row ?? side ?? '') ? 1 : -1
  const number = /^a$/i.test(count) ? 1 : numberOf(count)
  if (number === undefined) return undefined
  return number * (unit!.toLowerCase() === 'week' ? 7 : 1) * (/earlier|before/i.test(way!) ? -1 : 1)
}

function isRough({ text }: OwnSentence, index: number): boolean {
  return rough.test(text.slice(0, index))
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()
}
