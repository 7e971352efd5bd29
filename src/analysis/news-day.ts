import type { DateMention } from './dates.ts'
import { weekdayOf, weekdayOfKey } from './dates.ts'
import type { Facts } from './facts.ts'
import { isSpokenIn, type OwnSentence, ownSentenceAt } from './own-sentences.ts'
import { dateOf, dayNumber } from './times/calendar.ts'
import { isToldAsPast } from './times/told-as-past.ts'
import type { TimeExpression } from './times.ts'
import { sentenceOf, tokenFrom } from './token-tests.ts'
import { wordTest } from './word-flags.ts'

/** The day of what a piece reports: the weekday in its lead, and the full date that it gives the same event elsewhere. */
export interface NewsDay {
  readonly weekday: TimeExpression
  readonly date: DateMention
  /** The weekday of the date; 0 is Sunday. */
  readonly right: number
  readonly fits: boolean
}

const known = new WeakMap<Facts, NewsDay | null>()

/** When what the piece reports took place, where it names the weekday first and the full date of the same event later. */
export function newsDay(facts: Facts): NewsDay | undefined {
  const before = known.get(facts)
  if (before !== undefined) return before ?? undefined
  const found = facts.dates.some(isFull) ? readNewsDay(facts) : undefined
  known.set(facts, found ?? null)
  return found
}

function isFull({ year, weekday }: DateMention): boolean {
  return year !== undefined && weekday === undefined
}

function readNewsDay(facts: Facts): NewsDay | undefined {
  const lead = leadWeekday(facts)
  if (!lead) return undefined
  const { time, sentence } = lead
  const told = facts.dates.filter(date => isFull(date) && date.start > time.end)
  if (told.length === 0) return undefined
  const latest = Math.max(...told.map(dayOf))
  if (tellsOfLater(facts, dateOf(latest).year)) return undefined
  for (const date of told) {
    if (dayOf(date) !== latest || !isOfSameEvent(facts, date, sentence, time)) continue
    const right = weekdayOf(date.year!, date.month, date.day)
    return { weekday: time, date, right, fits: right === weekdayOfKey(facts.tokens.keys[time.firstToken]!) }
  }
  return undefined
}

function dayOf({ year, month, day }: DateMention): number {
  return dayNumber(year!, month, day)
}

/** What the piece tells as past in a later year cannot be younger than its news. */
function tellsOfLater(facts: Facts, year: number): boolean {
  return facts.times.some(
    time =>
      time.basis === 'absolute' &&
      time.days !== undefined &&
      dateOf(time.days.from).year > year &&
      isToldAsPast(facts, time),
  )
}

/** The lead is no longer than so many sentences of the body. */
const opening = 4
const other = wordTest('a one following next last previous every each first second third fourth this')

/** "Its report, published on Tuesday, says". */
const done = /, (?:published|released|issued|held|passed|taken|unveiled)(?: on)? $/

/** The first weekday of the lead, where it stands alone and is told as past. */
function leadWeekday(facts: Facts): { time: TimeExpression; sentence: OwnSentence } | undefined {
  const { tokens } = facts
  let body = 0
  let last = -1
  for (const time of facts.times) {
    const sentence = ownSentenceAt(facts, time.sentence)
    if (sentence?.role !== 'body') continue
    if (sentence.number !== last) body++
    last = sentence.number
    if (body > opening) return undefined
    if (time.kind !== 'weekday' || time.relation !== undefined || isSpokenIn(sentence, time.start)) continue
    const isPlain = time.endToken - time.firstToken === 1 && !other(tokens.keys[time.firstToken - 1] ?? 0)
    const isPast = isToldAsPast(facts, time) || done.test(sentence.text.slice(0, time.start - sentence.start))
    return isPlain && isPast ? { time, sentence } : undefined
  }
  return undefined
}

/** What a definite noun beside a date names, and the words of a lead that tell the same. */
const kin: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:hearing|sentencing|sentence|verdict|judgment|judgement|ruling|conviction)$/,
    /\b(?:jailed|sentenced|convicted|fined|acquitted|cleared|ruled|found|pleaded|admitted|ordered|awarded|banned|judge|jury|court|magistrates)\b/,
  ],
  [
    /^(?:vote|decision|meeting|session|ballot)$/,
    /\b(?:voted|decided|agreed|approved|rejected|adopted|backed|ratified|passed|chose|refused|overturned|scrapped|members|councillors|council|board)\b/,
  ],
  [
    /^(?:game|match|final|race|fight|bout|meet|fixture)$/,
    /\b(?:victory|beat|won|win|defeat(?:ed)?|lost|drew|draw|final|match|game|title|champion(?:s|ship)?|sent|lifted|scored)\b/,
  ],
  [
    /^(?:concert|performance|premiere|opening|opening night|first night|recital|show|reopening)$/,
    /\b(?:played|performed|sang|opened|reopened|premiered?|concert|danced|stage)\b/,
  ],
  [
    /^(?:ceremony|presentation|unveiling|gala|dinner|handover|event|draw)$/,
    /\b(?:presented|presentation|handed|gave|awarded|received|unveiled|honou?red|opened|named|won|settled|drawn|drew|married|dedicated)\b/,
  ],
  [/^(?:publication|release|launch)$/, /\b(?:published|released|launched|issued|report|study|findings)\b/],
  [/^(?:signing)$/, /\b(?:signed|treaty|deal|agreement|contract)\b/],
  [/^(?:announcement)$/, /\b(?:announced|said)\b/],
]
const named =
  /(?:\b(?:the|its|their|that|this) (?<noun>[a-z]+)|\b(?<night>opening night|first night))(?:,? (?:which|that) (?:was held|was|took place|came|happened|fell)| held| taken| played)?,? ?(?:on|of|dated)? ?$/i
const since =
  /\b(?:on|available (?:on|from)|posted on) (?:the|its|their) [\w'’ -]{0,40}\b(?:web ?site|site|web) since $/
const published = /\b(?:published|released|issued|posted|report|study|review)\b/
const theDate =
  /\b(?:beneath|under|bear(?:s|ing)|with|stamped with|engraved with|inscribed with) the date,? $/
/** "At Dunmore, March 8, 2025." below the report of a game. */
const place = /^At [A-Z][\w.'’ -]{2,40}, $/
const reach = 90
const near = 50

function isOfSameEvent(
  facts: Facts,
  date: DateMention,
  lead: OwnSentence,
  { start, end }: TimeExpression,
): boolean {
  const sentence = ownSentenceAt(facts, sentenceOf(facts.tokens, tokenFrom(facts.tokens, date.start)))
  if (!sentence || isSpokenIn(sentence, date.start)) return false
  const before = sentence.text.slice(0, date.start - sentence.start)
  const [from, to] = [start - lead.start, end - lead.start]
  const told = lead.text.slice(Math.max(0, from - reach), to + reach)
  if (place.test(before) && date.end >= sentence.end - 1) return kin[2]![1].test(told)
  if (since.test(before)) return published.test(told)
  if (theDate.test(before)) return true
  if (ahead.test(before.slice(-near))) return false
  const match = named.exec(before)
  const noun = match ? (match.groups!.noun ?? match.groups!.night) : undefined
  if (!match || noun === undefined) return false
  return (
    kin.some(([nouns, words]) => nouns.test(noun) && words.test(told)) ||
    (!atPlace.test(before.slice(0, match.index)) &&
      isTold(noun, lead.text.slice(Math.max(0, from - reach), from)))
  )
}

const ahead = /\b(?:will|would|due|scheduled|planned|anniversary)\b/

const atPlace = /\b(?:to|in|into|at|from|near|by) $/

/** Is the noun, of no other time, one of which the words before the weekday tell? */
function isTold(noun: string, text: string): boolean {
  if (noun.length < shortest) return false
  const match = new RegExp(`(?<before>\\S*) ${noun}\\b(?<behind>[^,;:()]*)$`, 'i').exec(text)
  return match !== null && !/['’]s?$|^(?:previous|earlier|first|former|recent)$/.test(match.groups!.before!)
}

const shortest = 4
