import type { Facts } from '../../src/analysis/facts.ts'
import { nounGroup } from '../../src/analysis/noun-groups.ts'
import { subjectParty } from '../../src/analysis/parties.ts'
import { stemOf } from '../../src/analysis/stems.ts'
import { type DatedEnd, datedEnds } from '../../src/analysis/timeline/ends.ts'
import { type StatedLength, statedLengths } from '../../src/analysis/timeline/lengths.ts'
import { possibleTime, sureTime } from '../../src/analysis/timeline/now.ts'
import { type TimePoint, timePoints } from '../../src/analysis/timeline/points.ts'
import { beginsOwn, type Stretch, stretches } from '../../src/analysis/timeline/stretches.ts'
import type { Days } from '../../src/analysis/times/calendar.ts'
import { tokenFrom } from '../../src/analysis/token-tests.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Span } from '../../src/span.ts'
import { boundLengths } from './bound-lengths.ts'
import type { Clash } from './clash.ts'
import { nearLength } from './near-lengths.ts'
import type { TimedSentences } from './sentences.ts'

/** A length that fits no two ends that the piece gives for what lasted so long: a marriage, a term, a silence, a strike. */
export function* lengthsAgainstEnds(_: TimedSentences, facts: Facts): Iterable<Clash> {
  if (timePoints(facts).length === 0) return
  const lengths = statedLengths(facts)
  const bound = boundLengths(facts)
  for (const length of lengths) {
    if (bound.has(length.start)) continue
    if (unreal.test(length.text.slice(Math.max(0, length.at - 40), length.at))) continue
    if (predecessor.test(length.text.slice(0, length.at))) continue
    const told = toldOf(facts, length)
    const clash = told && judge(facts, length, told.stretch, told.noun)
    if (clash) {
      yield clash
      continue
    }
    const near = told ? undefined : nearLength(facts, length)
    if (near) yield near
  }
}

/** The first kind of stretch that the words around a length name, of those that the piece tells the beginning of. */
function toldOf(facts: Facts, length: StatedLength) {
  for (const stretch of stretches) {
    const pattern = length.isNth ? stretch.nth : stretch.told
    const match = pattern && matchAt(length, pattern)
    if (match && hasBegins(facts, stretch))
      return { stretch, noun: match.groups?.noun ?? match.groups?.before }
  }
  return undefined
}

function hasBegins(facts: Facts, stretch: Stretch): boolean {
  return datedEnds(facts, stretch).begins.length > 0
}

/** Lengths that somebody wants, expects, or compares. */
const unreal =
  /\b(?:proposed|planned|would|could|may|might|if|faces?|expected|another|second|previous|earlier|up to|maximum|minimum|than a|like a|sought|seeks?|wants?|wanted)(?: \w+){0,3} ?$/i

/** What a pattern finds around the sign of the length. */
function matchAt({ text, at }: StatedLength, pattern: RegExp): RegExpExecArray | undefined {
  const from = Math.max(0, at - reach)
  const match = pattern.exec(text.slice(from, at + reach))
  const isAround = match && match.index + from <= at && at < match.index + from + match[0].length
  return isAround ? match : undefined
}

/** The years of somebody else, of whom no dates are told. */
const predecessor = /\b(?:predecessors?|successors?)\b[^.;]*$/i

const reach = 80
const thereFor = /\bthere for $/
/** "Settled there in 1999 and is still a stranger after § there": since then. */
const there = /^§ (?:there|here)\b/

function judge(
  facts: Facts,
  length: StatedLength,
  stretch: Stretch,
  noun: string | undefined,
): Clash | undefined {
  const owner = stretch.isPersonal ? ownerOf(facts, length) : undefined
  const isOwn = ({ party }: DatedEnd) => owner === undefined || party === undefined || party === owner
  const { begins: all, ends: allEnds } = datedEnds(facts, stretch)
  // "Took over in 2023 after seven years as deputy": what begins there follows the length.
  const isThere = there.test(length.text.slice(length.at))
  const isOver = !isThere && /\bafter (?:\w+ )?$/i.test(length.text.slice(0, length.at))
  const begins = all.filter(
    end =>
      isOwn(end) &&
      (noun === undefined || isOf(facts, end, noun)) &&
      !(isOver && end.point.sentence === length.sentence),
  )
  const ends = allEnds.filter(isOwn)
  if (begins.length === 0 || (owner === undefined && stretch.isPersonal && partiesOf(begins) > 1)) return
  const isWeak = stretch.isPersonal && !begins.some(end => isOfPlace(facts, length, end))
  // "Was named to Oslo in 1983, and served there for three years": until a time that need not be told.
  if (
    begins.some(({ point }) => point.sentence === length.sentence && point.end < length.start) &&
    thereFor.test(length.text.slice(0, length.at))
  )
    return
  // The day of the piece is known to weeks only.
  const isCountable = length.unit === 'year' && (stretch.isOpen || length.isNth)
  // "Five years of rule by those who took office in 2022" can be of nothing else.
  const isTied = begins.some(
    ({ point }) => point.sentence === length.sentence && (point.start > length.end || isThere),
  )
  const isGoing = begins.every(({ point }) => point.relation === 'since')
  const now = isCountable ? (isTied || isGoing ? possibleTime(facts) : sureTime(facts)) : undefined
  const beside = timePoints(facts).filter(({ sentence }) => sentence === length.sentence)
  // "They ended an 86-year drought of their own in 2004": another wait, which ended at a time of its own.
  if (
    stretch.id === 'wait' &&
    beside.length > 0 &&
    begins.every(({ point }) => point.sentence !== length.sentence)
  )
    return
  const tried = begins.flatMap(begin => {
    // What has its birthday is not over.
    const later = length.isNth ? [] : ends.filter(end => isLater(begin, end))
    const until: Days[] = [...later.map(({ point }) => point), ...beside]
    // What is over does not last until today.
    const isGoingOn = now !== undefined && !begin.point.isFloating && later.length === 0
    return [{ begin, ends: later, until: isGoingOn ? [...until, now] : until }]
  })
  if (tried.some(({ begin, until }) => until.some(end => fits(length, begin.point, end)))) return
  // What stands right beside its only beginning and its end is of these, however far off.
  const isBeside =
    begins.length === 1 && ends.length === 1 && [...begins, ...ends].every(end => isOfBlock(length, end))
  if (!isBeside && tried.every(({ begin, until }) => until.every(end => isFarOff(length, begin.point, end))))
    return
  // Months and days between any time of the piece and such an end: the gap may have begun with what no word of ours tells.
  const others = length.unit === 'year' ? beside : timePoints(facts)
  if (ends.some(({ point }) => others.some(other => fits(length, other, point)))) return
  const begin = nearest(begins, length)!
  const end = nearest(tried.find(one => one.begin === begin)!.ends, length)
  const told = beside.find(({ from }) => from > begin.point.to)
  const clash = clashOf(length, begin, end, now, told, isBeside)
  return clash && isWeak ? { ...clash, isWeak } : clash
}

/** "In the Air Force", "as a grain buyer in Kansas City": right behind the length, or before it. */
const placeBehind = /^§,? (?:in|at|as|with|for|on)(?<words> [^,.;:]{3,60})/
const placeBefore =
  /\b(?:lived|worked|taught|served|farmed|spent)\b(?: \w+)? (?:in|at|as|with|on)(?<words> [^,.;:§]{3,50}) for $/
const small =
  /^(?:the|and|his|her|its|their|that|this|which|with|from|into|over|then|before|after|years?|months?|office|power|charge|post)$/i

/**
 * A life has many spells: where the length says of which one it is, the beginning must be told with a word of it, or in the
 * same sentence.
 */
function isOfPlace(facts: Facts, length: StatedLength, { point, text, word }: DatedEnd): boolean {
  // Whoever is in charge is so as the head, by whatever name.
  const isHead = headed.test(length.text.slice(length.at))
  if (isHead && inCharge.test(facts.tokens.prose.slice(word.start, word.end))) return true
  const told = (
    placeBehind.exec(length.text.slice(length.at)) ?? placeBefore.exec(length.text.slice(0, length.at))
  )?.groups?.words
  if (told === undefined || point.sentence === length.sentence) return true
  const own = contentStems(told)
  return own.size === 0 || [...contentStems(`${text} ${point.sentence.text}`)].some(stem => own.has(stem))
}

const headed =
  /^§ as (?:its |their |the )?(?:chief executive|boss|head|leader|chair\w*|president|director|manager|managing director)\b/
const inCharge = /^(?:in charge|at the helm|took (?:over|charge|the helm)|taking (?:over|charge))$/i

function contentStems(text: string): Set<string> {
  const found = text.match(/[\p{L}'’-]{3,}/gu) ?? []
  return new Set(found.filter(word => !small.test(word)).map(stemOf))
}

/** Is it the beginning of what the noun names, by the noun itself or another one for the same thing? */
function isOf({ tokens }: Facts, { word, text }: DatedEnd, noun: string): boolean {
  const deed = tokens.prose.slice(word.start, word.end).toLowerCase()
  if (beginsOwn(noun.toLowerCase(), deed)) return true
  const group = nounGroup(keyOf(noun.toLowerCase()))
  return text.split(/[^\w-]+/).some(one => nounGroup(keyOf(one.toLowerCase())) === group)
}

function isOfBlock({ sentence }: StatedLength, { point }: DatedEnd): boolean {
  return point.sentence.block === sentence.block && Math.abs(point.sentence.number - sentence.number) <= 1
}

function isLater({ point: begin }: DatedEnd, { point: end }: DatedEnd): boolean {
  return begin !== end && begin.isFloating === end.isFloating && end.to > begin.from
}

function fits({ low, high, isNth, text, at }: StatedLength, begin: Days, end: Days): boolean {
  // "Opened in 1932 … its centenary in 2032": feasts are kept in their year.
  const isFeast = isNth && high - low === feastSlack
  if (isFeast && isYear(begin) && isYear(end) && !notYet.test(text.slice(0, at)))
    return Math.round((end.from - begin.from) / daysInYear) === Math.round((low + high) / 2 / daysInYear)
  return end.to - begin.from >= low && end.from - begin.to <= high
}

const daysInYear = 365.25
/** What is told of a feast that did not come, or is yet to come. */
const notYet = /\b(?:short of|shy of|before|ahead of|until|eve of|for|towards?)(?: \w+)? $/i
const feastSlack = 2 * daysInYear

/** Is it one year of the calendar, and neither of several nor a day of it? */
function isYear({ from, to }: Days): boolean {
  return to - from >= 364 && to - from <= 366
}

/** A length that is so much longer or shorter is of something else. */
function isFarOff({ low, high, unit }: StatedLength, begin: Days, end: Days): boolean {
  const most = mostFactor[unit]
  return end.to - begin.from < low / most || end.from - begin.to > high * most
}

/** Years are told of much that began before or after the dates at hand; weeks and days are not. */
const mostFactor = { year: 2, month: 3, week: 3, day: 3, night: 3 } as const

function clashOf(
  length: StatedLength,
  begin: DatedEnd,
  end: DatedEnd | undefined,
  now: Days | undefined,
  told: TimePoint | undefined,
  isBeside: boolean,
): Clash | undefined {
  const until = end?.point ?? (begin.point.isFloating ? undefined : (now ?? told))
  const beside = !end && until !== undefined && until === told ? [told] : []
  if (!until || until.to <= begin.point.from) return undefined
  if (!isBeside && isFarOff(length, begin.point, until)) return undefined
  return {
    messageId: 'span',
    here: { start: length.start, end: length.end },
    there: [
      ...[begin, ...(end ? [end] : [])].map(({ word, point }) => joined(word, point)),
      ...beside.map(({ start, end: to }) => ({ start, end: to })),
    ],
    right: `${end || beside.length > 0 ? 'between the two dates' : 'from that date until the time of the piece'} lie ${lengthText(begin.point, until, length.unit)}`,
  }
}

function joined(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }
}

const unitDays = { year: 365.25, month: 30.44, week: 7, day: 1, night: 1 } as const

function lengthText(begin: Days, end: Days, unit: StatedLength['unit']): string {
  const least = Math.max(0, Math.floor((end.from - begin.to) / unitDays[unit]))
  const most = Math.floor((end.to - begin.from) / unitDays[unit])
  return least === most ? `${least} ${unit}${least === 1 ? '' : 's'}` : `${least} to ${most} ${unit}s`
}

function nearest(ends: readonly DatedEnd[], { start }: Span): DatedEnd | undefined {
  const away = ({ word }: DatedEnd) => Math.abs(word.start - start)
  return ends.reduce<DatedEnd | undefined>(
    (best, one) => (best && away(best) <= away(one) ? best : one),
    undefined,
  )
}

function partiesOf(ends: readonly DatedEnd[]): number {
  return new Set(ends.map(({ party }) => party).filter(party => party !== undefined)).size
}

const possessive = /(?:\b(?<pronoun>his|her)|'s?) (?:[\w-]+ ){0,2}$/i

/** Whose stretch it is: the one named before it ("Lund's nine-year reign"), or the subject of the verb before it. */
function ownerOf(facts: Facts, { sentence, text, at }: StatedLength): number | undefined {
  const before = possessive.exec(text.slice(0, at))
  if (before) {
    const token = tokenFrom(facts.tokens, sentence.start + before.index)
    if (before.groups!.pronoun === undefined) return facts.entities.mentionAt(token - 1)?.entity
    return facts.references.find(({ firstToken }) => firstToken === token)?.entity
  }
  const verb = /\b(?:for|as|of|after|spent|served|led|ran|headed) $/i.exec(text.slice(0, at))
  return verb ? subjectParty(facts, tokenFrom(facts.tokens, sentence.start + at) - 1) : undefined
}
