import { type DateMention, daysInMonth, weekdayNames } from '../../src/analysis/dates.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import { ordinalOf, ordinalPattern } from '../../src/analysis/number-text.ts'
import { type OwnSentence, ownSentenceAt, spanOf } from '../../src/analysis/own-sentences.ts'
import { sentencesOn, topicOf } from '../../src/analysis/topics.ts'
import type { Clash } from './clash.ts'
import type { TimedSentences } from './sentences.ts'

const names: readonly string[] = weekdayNames
const weekday = names.join('|')
const weekdayName = new RegExp(`\\b(?:${weekday})\\b`)
const weekdayNamesIn = new RegExp(weekdayName, 'g')
const nth = new RegExp(
  `\\b(?<what>(?:a|the|its|their|for|on|in) (?:a |the |its |their )?(?<ordinal>${ordinalPattern}) (?:straight |consecutive |successive |full )?(?<unit>day|night))\\b`,
  'dgi',
)
const start = new RegExp(
  `\\b(?:began|begun|started|walked out|broke out|erupted|set off|went on strike|since|opened|came out)(?: [^.;:]{0,60}?)?(?: on| last| since)? (?<what>(?:last )?(?<day>${weekday}))\\b|\\bsince (?:last )?(?<other>${weekday})\\b`,
  'dg',
)
/** Days that are not counted through: a court or a match may rest. */
const resting =
  /\b(?:trial|court|jury|hearing|inquest|inquiry|cricket|Test|testimony|evidence|session|debate|parliament|school|classes|trading|month|year|anniversary|birthday|season|tournament)\b/i
const closing =
  /^,? (?:which was |which is )?(?<what>the (?<end>last|first|final) day of (?:the|that) (?<unit>month|year))\b/d
const guard = topicOf('day night')

/** Days of a strike, the last day of a month, weeks: stretches of time against both their ends. */
export function* runsOfTime({ dated }: TimedSentences, facts: Facts): Iterable<Clash> {
  const days = sentencesOn(facts, guard)
  if (days.length > 0) {
    yield* nthDays(facts, days)
    for (const [sentence, own] of dated) for (const date of own) yield* endsOfMonth(sentence, date)
  }
}

/** "For a third day on Thursday" of what began on Friday. */
function* nthDays(facts: Facts, sentences: readonly OwnSentence[]): Iterable<Clash> {
  for (const sentence of sentences) {
    if (!weekdayName.test(sentence.text)) continue
    const [match, ...more] = matchesOf(nth, sentence.text)
    const own = weekdaysIn(sentence.text)
    if (!match || more.length > 0 || own.length !== 1 || resting.test(sentence.text)) continue
    const stated = ordinalOf(match.groups!.ordinal!)
    if (stated === undefined || stated < 2 || stated > 7) continue
    const begun = startsAround(facts, sentence)
    const [first] = begun
    if (!first || begun.some(({ day }) => day !== first.day)) continue
    const counted = ((names.indexOf(own[0]!) - names.indexOf(first.day) + 7) % 7) + 1
    if (counted === stated) continue
    yield {
      messageId: 'span',
      here: first.span,
      there: [spanOf(sentence, match, 'what')],
      right: `from ${first.day} to ${own[0]} it is day ${counted}`,
    }
  }
}

const reach = 6

function startsAround(facts: Facts, { number }: OwnSentence) {
  const found = []
  for (let at = Math.max(0, number - reach); at <= number + reach; at++) {
    const sentence = ownSentenceAt(facts, at)
    if (!sentence || resting.test(sentence.text)) continue
    for (const match of matchesOf(start, sentence.text)) {
      const group = match.groups!.day ? 'day' : 'other'
      if (weekdaysIn(sentence.text).length > 1 || at === number) continue
      found.push({ day: match.groups![group]!, span: spanOf(sentence, match, group) })
    }
  }
  return found
}

function weekdaysIn(text: string): string[] {
  return text.match(weekdayNamesIn) ?? []
}

/** "On 28 April, the last day of the month". */
function* endsOfMonth(sentence: OwnSentence, date: DateMention): Iterable<Clash> {
  const match = closing.exec(sentence.text.slice(date.end - sentence.start))
  if (!match) return
  const { end, unit } = match.groups!
  const isLast = end !== 'first'
  const month = unit === 'month' ? date.month : isLast ? 12 : 1
  const right = isLast ? daysInMonth(month, date.year) : 1
  const isFebruary = month === 2 && isLast && date.year === undefined && date.day === 28
  if ((date.day === right && date.month === month) || isFebruary) return
  const [from, to] = match.indices!.groups!.what!
  yield {
    messageId: 'span',
    here: { start: date.start, end: date.end },
    there: [{ start: date.end + from, end: date.end + to }],
    right: `that is day ${right}`,
  }
}
