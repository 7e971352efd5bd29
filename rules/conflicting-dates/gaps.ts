import { type DateMention, weekdayNames } from '../../src/analysis/dates.ts'
import { numberOf, numberPattern } from '../../src/analysis/number-text.ts'
import { type OwnSentence, spanOf } from '../../src/analysis/own-sentences.ts'
import type { Clash } from './clash.ts'
import { daysBetween } from './days.ts'
import type { TimedSentences } from './sentences.ts'

const unitDays = { day: 1, week: 7 } as const
const dayWord = weekdayNames.join('|')

const event = new RegExp(
  `^,? (?<phrase>(?<count>${numberPattern}|an?|the) (?<unit>day|week)s? (?<way>before|after) (?:the|that|its|their) (?<noun>[a-z]{4,}))\\b`,
  'di',
)
/** "June 12, the day after the June 8 vote". */
const betweenDates = new RegExp(
  `^,? (?:just |only )?(?<phrase>(?<count>${numberPattern}|an?|the) (?<unit>day|week)s? (?<way>before|after)) (?:the |that |its )?(?:(?:${dayWord}),? )?$`,
  'di',
)
const weekdayAfter = new RegExp(
  `\\b(?:on )?(?<to>${dayWord}),? (?<phrase>(?<count>${numberPattern}|an?|the) days? (?<way>after|before)) (?:on )?(?:the )?(?<from>${dayWord})\\b`,
  'dg',
)
const rough = /\b(?:about|nearly|almost|some|more than|over|roughly|around|than|least) $/i

/** "Three days before the event" against the dates of both, and "Friday, two days after Tuesday's vote". */
export function* gaps({ gap, dated }: TimedSentences): Iterable<Clash> {
  if (gap.length === 0) return
  const named = datesByNoun(dated)
  for (const sentence of gap) {
    const own = dated.get(sentence) ?? []
    yield* weekdayGaps(sentence)
    for (const [index, date] of own.entries()) {
      const next = own[index + 1]
      const between =
        next && betweenDates.exec(sentence.text.slice(date.end - sentence.start, next.start - sentence.start))
      if (next && between) yield* gapClash(sentence, date.end - sentence.start, between, next, date)
      const after = sentence.text.slice(date.end - sentence.start)
      const match = event.exec(after)
      if (match) {
        const other = dateOf(named(match.groups!.noun!.toLowerCase()), date)
        if (other) yield* gapClash(sentence, date.end - sentence.start, match, other, date)
      }
    }
  }
}

function* gapClash(
  sentence: OwnSentence,
  offset: number,
  match: RegExpExecArray,
  from: DateMention,
  to: DateMention,
): Iterable<Clash> {
  const { count, unit, way } = match.groups! as Record<'count' | 'unit' | 'way', string>
  const stated = countOf(count) * unitDays[unit.toLowerCase() as 'day' | 'week']
  const actual = daysBetween(from, to)
  const [start, end] = match.indices!.groups!.phrase!
  if (stated === 0 || actual === undefined || rough.test(sentence.text.slice(0, offset + start))) return
  const signed = /before|earlier/i.test(way) ? -stated : stated
  const slack = unit.toLowerCase() === 'week' ? 3 : stated >= 10 ? 1 : 0
  if (Math.abs(signed - actual) <= slack) return
  yield {
    messageId: 'gap',
    here: { start: sentence.start + offset + start, end: sentence.start + offset + end },
    there: [from, to].map(date => ({ start: date.start, end: date.end })),
    right: `it is ${daysText(Math.abs(actual))} ${actual < 0 ? 'before' : 'after'}`,
  }
}

/** "Three", "a", "the" in "the day after". */
function countOf(text: string): number {
  return /^(?:an?|the)$/i.test(text) ? 1 : (numberOf(text) ?? 0)
}

function daysText(days: number): string {
  return days === 0 ? 'the same day, not' : days === 1 ? 'one day' : `${days} days`
}

/** The day of an event that the piece names with one date only: "at an event here on Sept. 9". */
function dateOf(named: readonly DateMention[], except: DateMention): DateMention | undefined {
  const others = named.filter(date => date !== except)
  const [first] = others
  return first && others.every(({ month, day }) => month === first.month && day === first.day)
    ? first
    : undefined
}

/** A noun that is given more dates than this is no one event. */
const mostDates = 20

/** The dates beside each noun, looked up once for a noun. */
function datesByNoun(
  dates: ReadonlyMap<OwnSentence, readonly DateMention[]>,
): (noun: string) => readonly DateMention[] {
  const known = new Map<string, readonly DateMention[]>()
  return noun => {
    const before = known.get(noun)
    if (before) return before
    const word = new RegExp(`\\b${noun}\\b[^.;:]{0,30} (?:on|of)(?: \\w+day,?)? $|\\b${noun},? $`, 'i')
    const named: DateMention[] = []
    for (const [sentence, own] of dates) {
      if (named.length > mostDates) break
      if (!sentence.text.toLowerCase().includes(noun)) continue
      for (const date of own) {
        const after = sentence.text.slice(date.end - sentence.start).toLowerCase()
        const head = sentence.text.slice(0, date.start - sentence.start).slice(-80)
        if (word.test(head) || after.startsWith(` ${noun}`)) named.push(date)
      }
    }
    const found = named.length > mostDates ? [] : named
    known.set(noun, found)
    return found
  }
}

function* weekdayGaps(sentence: OwnSentence): Iterable<Clash> {
  if (!/days? (?:after|before)/.test(sentence.text)) return
  for (const match of sentence.text.matchAll(weekdayAfter)) {
    const { count, way, from, to } = match.groups!
    const stated = countOf(count!)
    const backwards = way === 'before'
    const names: readonly string[] = weekdayNames
    const difference = names.indexOf(to!) - names.indexOf(from!)
    const actual = (((backwards ? -difference : difference) % 7) + 7) % 7
    if (stated === 0 || stated > 7 || stated % 7 === actual) continue
    yield {
      messageId: 'gap',
      here: spanOf(sentence, match, 'phrase'),
      there: [spanOf(sentence, match, 'from'), spanOf(sentence, match, 'to')],
      right: `${to} is ${daysText(actual || 7)} ${backwards ? 'before' : 'after'} ${from}`,
    }
  }
}
