import { heaviest, sumOf } from '../../src/analysis/evidence.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { isPersonNoun } from '../../src/analysis/person-nouns.ts'
import { eventStems } from '../../src/analysis/timeline/anchors.ts'
import { eventKinIn } from '../../src/analysis/timeline/event-kin.ts'
import type { StatedLength } from '../../src/analysis/timeline/lengths.ts'
import { narrowedPieceTime, possibleTime } from '../../src/analysis/timeline/now.ts'
import { type TimePoint, timePoints } from '../../src/analysis/timeline/points.ts'
import type { Days } from '../../src/analysis/times/calendar.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Clash } from './clash.ts'

/** Told so that a length is counted from something, rather strictly, or rather loosely. */
const counted = /^,? (?:since|between|on from)\b/i
/** What comes so long after something is of now only where it is told as such. */
const after =
  /^,? after\b.*\b(?:is|are|has|have|hopes?|says?|remains?|still|now|today|the (?:town|city|village))\b/i
const held =
  /^ (?:of|without)\b|^ (?:in|at|as|behind|on) (?:the |a |an |his |her |its |their )?(?:job|office|power|charge|command|post|role|seat|chair|helm|head|top|counter|business|service|use|place|throne|mayor|chief|president|governor|director|leader)\b|^ (?:\w+ )?(?:wait|reign|career|run|spell|stint|tenure|marriage|absence|silence|drought|gap|feud|friendship|partnership|exile|ownership|rule|occupation)\b/i
const led = /\b(?:lasted|gone|went|stood|in|after|during)(?: (?:its|his|her|their|the|those|all))? $/i
/** A length of another thing: a term to come, a rate, a rank. */
const other =
  /^ (?:sentence|term|contract|deal|lease|loan|plan|program|programme|mortgage|high|low|jail|prison|probation|ban|warranty|guarantee|younger|older|ahead|apart|away|from now|experience|degree|course|study|average|forecast|tax|bond|note|of (?:age|experience|prison|probation|data|study|school|war)|in (?:prison|jail|a row)|earlier|later|before|ago|at a time|each|per|and|or|to)\b/i
const unreal =
  /\b(?:next|every|each|another|last|past|previous|within|until|first|additional|per|sentenced|would|could|may|might|will|if|planned|expected|least|most|than|average|often|typically|usually|some|two|three|several|aged?|to)(?: [\w-]+){0,2} $/i
/** "A company 27 years old" */
const things =
  /\b(?:company|firm|business|church|school|house|bridge|ship|vessel|building|paper|newspaper|club|theat(?:er|re)|brewery|bakery|mill|plant|law|statute) $/i
/** What something ended had begun at a time that nobody tells. */
const ending =
  /\b(?:end(?:s|ed|ing)?|capp?(?:s|ed|ing)|clos(?:es|ed|ing))(?: (?:the|a|an|his|her|its|their))? $/i
const bareSince = /^,? since(?:,|\.|$| (?:then|that|those|his|her|its|their|the)\b)/i

const byThen = /\b(?:by|until) then\b[^.;]*$/i

const weights = {
  counted: 2,
  held: 1,
  led: 1,
  taken: 2,
  shared: 2,
  moreShared: 1,
  kin: 3,
  only: 2,
  beside: 1,
  block: 1,
  near: 1,
  middling: 0,
  far: -3,
} as const
type Reason = keyof typeof weights
const least = 8
/** A time that is tied nearly as well, and that the length fits, makes it right. */
const rival = 2
const daysInYear = 365.25
/** A slip is seldom greater. */
const mostFactor = 3
const beyond = 5
const around = 90

/**
 * A length of years that goes against the time which the weight of the reasons ties it to: words in common, words for one
 * event ("walkout", "stopped work"), the only time of the piece that it can be counted from.
 */
export function weighedLength(facts: Facts, length: StatedLength): Clash | undefined {
  if (length.unit !== 'year' || length.isNth || length.low < daysInYear) return undefined
  const forms = formsOf(facts, length)
  if (!forms) return undefined
  const now = possibleTime(facts)
  const points = timePoints(facts).filter(
    point => !point.isFloating && !(point.start < length.end && length.start < point.end),
  )
  // "By then it had gone nine years without": until the time that was told last.
  const isThen = byThen.test(length.text.slice(0, length.at))
  const before = points.filter(({ sentence }) => sentence.number === length.sentence.number - 1)
  const past = pastOf(points, now).filter(point => !isThen || !before.includes(point))
  const own = eventWordsIn(clauseOf(length.text, length.at, length.at + 1))
  const tied = past.map(point => {
    const reasons = [...forms, ...reasonsFor(length, own, point, past)]
    return { point, reasons, weight: sumOf(weights, reasons) }
  })
  const best = heaviest(tied)
  if (!best) return undefined
  const ends = isThen ? before : endsFor(length, points, best.point)
  if (!isTied(best.reasons)) return undefined
  const until = untilOf(isAge(facts, length) ? [] : ends, isThen ? undefined : now)
  if (until.length === 0) return undefined
  const nearest = until.reduce((one, two) =>
    away(length, best.point, two) < away(length, best.point, one) ? two : one,
  )
  if (best.weight + weights[sizeOf(length, best.point, nearest)] < least) return undefined
  const candidates = tied.filter(({ weight }) => weight >= best.weight - rival).map(({ point }) => point)
  const near = tied.filter(
    ({ point: { sentence }, weight }) =>
      weight >= best.weight - 2 * rival && Math.abs(sentence.number - length.sentence.number) <= 1,
  )
  const begins = [...new Set([...candidates, ...near.map(({ point }) => point)])]
  // A day of the piece that is not sure may excuse the length, and not accuse it.
  const mayBeNow = isThen ? undefined : narrowedPieceTime(facts)
  const excuses = mayBeNow ? [...until, mayBeNow] : until
  if (begins.some(begin => excuses.some(end => fits(length, begin, end)))) return undefined
  return {
    messageId: 'span',
    here: { start: length.start, end: length.end },
    there: [{ start: best.point.start, end: best.point.end }],
    right: `from there it is about ${yearsBetween(best.point, nearest)} years`,
  }
}

function untilOf(ends: readonly Days[], now: Days | undefined): Days[] {
  return now ? [...ends, now] : [...ends]
}

/** "The 30-year-old ferry", "27 years old": until now, and no other time. */
function isAge({ tokens }: Facts, { start, end }: StatedLength): boolean {
  return /old$/i.test(tokens.prose.slice(start, end))
}

function yearsBetween(begin: Days, end: Days): number {
  return Math.round((end.from + end.to - begin.from - begin.to) / 2 / daysInYear)
}

/** The times that lie a year and more before the piece, or before the last time that it names. */
function pastOf(points: readonly TimePoint[], now: Days | undefined): TimePoint[] {
  const last = points.reduce((most, { from }) => Math.max(most, from), now?.from ?? 0)
  return points.filter(({ to }) => to < last - daysInYear)
}

function fits({ low, high }: StatedLength, one: Days, other: Days): boolean {
  const [begin, end] = one.from <= other.from ? [one, other] : [other, one]
  return end.to - begin.from >= low && end.from - begin.to <= high
}

/** Do the words tie the two, and not only their places? */
function isTied(reasons: readonly Reason[]): boolean {
  const has = (reason: Reason) => reasons.includes(reason)
  return has('kin') || has('taken') || (has('counted') && (has('shared') || has('only')))
}

/** How the length is told; undefined where it is of nothing that begins and goes on. */
function formsOf(facts: Facts, length: StatedLength): Reason[] | undefined {
  const { text, at, start, end } = length
  const { tokens } = facts
  const behind = text.slice(at + 1)
  const before = text.slice(Math.max(0, at - 40), at)
  const isOld = isAge(facts, length)
  if (other.test(behind) || unreal.test(before) || ending.test(before)) return undefined
  if (isOld) {
    // "Joined as a 22-year-old recruit": somebody, at another time.
    if (/\bas an? $/i.test(before)) return undefined
    const [noun = ''] = /^[a-z]+/i.exec(behind.trim()) ?? []
    const isOfThing = /-old$/i.test(tokens.prose.slice(start, end))
      ? noun !== '' && !/^\p{Lu}/u.test(noun) && !isPersonNoun(keyOf(noun.toLowerCase()))
      : things.test(before)
    return isOfThing ? ['held', 'led'] : undefined
  }
  const forms: Reason[] = []
  if (counted.test(behind) || after.test(behind)) forms.push('counted')
  else if (held.test(behind)) forms.push('held')
  if (led.test(before)) forms.push('led')
  return forms.length > 0 ? forms : undefined
}

/** What the words of a clause can be about. */
interface EventWords {
  readonly stems: ReadonlySet<string>
  readonly kin: ReadonlySet<number>
}

function eventWordsIn(clause: string): EventWords {
  return { stems: new Set(eventStems(plainOf(clause))), kin: eventKinIn(clause) }
}

const wordsOfPoint = new WeakMap<TimePoint, EventWords>()

/** The words around a time, read once for all lengths. */
function wordsAround(point: TimePoint): EventWords {
  const before = wordsOfPoint.get(point)
  if (before) return before
  const { sentence, start, end } = point
  const found = eventWordsIn(clauseOf(sentence.text, start - sentence.start, end - sentence.start))
  wordsOfPoint.set(point, found)
  return found
}

function reasonsFor(
  length: StatedLength,
  own: EventWords,
  point: TimePoint,
  past: readonly TimePoint[],
): Reason[] {
  const found: Reason[] = []
  const distance = length.sentence.number - point.sentence.number
  if (point.sentence !== length.sentence) {
    const there = wordsAround(point)
    const shared = [...own.stems].filter(stem => there.stems.has(stem)).length
    if (shared > 0) found.push('shared')
    if (shared > 1) found.push('moreShared')
    if ([...there.kin].some(group => own.kin.has(group))) found.push('kin')
  }
  if (past.every(({ from, to }) => from === point.from && to === point.to)) found.push('only')
  if (distance === 1 || distance === 0) found.push('beside')
  if (length.sentence.block === point.sentence.block) found.push('block')
  if (distance > 0 && distance <= 2 && bareSince.test(length.text.slice(length.at + 1))) found.push('taken')
  return found
}

function clauseOf(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - around), start).replace(/^.*[;:()]/, '')
  const behind = text.slice(end, end + around).replace(/[;:()].*$/, '')
  return `${before} ${behind}`
}

/** Without names, which stand beside all that somebody did. */
function plainOf(text: string): string {
  return text.replaceAll(/\b\p{Lu}[\p{L}'’-]*/gu, ' ')
}

/** The times that may end what began at a time: those beside the length, and beside the beginning. */
function endsFor(length: StatedLength, points: readonly TimePoint[], begin: TimePoint): TimePoint[] {
  return points.filter(
    point =>
      point !== begin &&
      point.from >= begin.from &&
      (Math.abs(point.sentence.number - length.sentence.number) <= 2 ||
        Math.abs(point.sentence.number - begin.sentence.number) <= 2),
  )
}

function away({ low, high }: StatedLength, begin: Days, end: Days): number {
  return Math.abs((end.from + end.to) / 2 - (begin.from + begin.to) / 2 - (low + high) / 2)
}

/** Is the length one that a slip can make of the right one? */
function sizeOf({ low, high }: StatedLength, begin: Days, end: Days): Reason {
  const right = Math.max(1, (end.from + end.to - begin.from - begin.to) / 2)
  const factor = Math.max((low + high) / 2 / right, right / ((low + high) / 2))
  return factor <= mostFactor ? 'near' : factor <= beyond ? 'middling' : 'far'
}
