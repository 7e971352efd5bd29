import type { Facts } from '../facts.ts'
import { numberOf } from '../number-text.ts'
import { ownSentenceAt } from '../own-sentences.ts'
import { dateOf } from '../times/calendar.ts'
import { lengthSign, type StatedLength, statedLengths } from './lengths.ts'
import { pointsOfSentence, type TimePoint } from './points.ts'

/** A length that its words tie to the times told with it: "fell from 90 in 2001 to 40 in 2009, a drop of half in eight years". */
export interface SpannedLength {
  readonly length: StatedLength
  readonly from: TimePoint
  readonly to: TimePoint
  readonly fits: boolean
}

const changes =
  'drop|fall|rise|increase|decline|decrease|growth|gain|loss|jump|surge|slump|change|reduction|improvement|climb|plunge|recovery|swing'
const changed =
  'fallen|fell|risen|rose|dropped|declined|grown|grew|shrunk|shrank|lost|gained|shed|added|doubled|tripled|trebled|quadrupled|halved|doubling|tripling|trebling|quadrupling|halving'
/** "A drop of about 40 per cent in §", "having tripled in §". */
const ofChange = new RegExp(
  `\\b(?:(?:${changes})(?: of [^.;:]{1,40}?)?|(?:${changed})\\b[^.;:]{0,40}?),? (?:in|over|within|in the space of) (?:just |only |barely )?$`,
  'i',
)
/** A sentence that goes on about what the one before told. */
const takenUp = /^(?:The|That|This|It|They|These|Those|Its|Their|In those|Over those|During those)\b/
const those = /\b(?:those|these) $/i
/** "Declined in each of the next §, to 17,615 in 2021". */
const eachNext = /\b(?:each|every one|all) of the (?:next|following) $/i
/** "Over the following § she made 22 voyages, the last of them in 1994". */
const overNext = /\b(?:over|in|during) the (?:next|following) $/i
const last = /, the last (?:of (?:them|these|which) )?(?:was )?(?:in|on) (?:\w+ )?$/
/** "Docked on 16 June, after § at sea". */
const afterAll = /, after (?:\w+ )?$/
const atSea =
  /^§ (?:at sea|under way|afloat|adrift|on the road|on the run|in (?:prison|jail|captivity|hiding))\b/
const together = /^§ (?:together|there|of marriage|as (?:man and wife|partners))\b/
const untold =
  /\b(?:last|this) (?:year|season|month|week|spring|summer|autumn|fall|winter)\b|\b(?:now|today|currently|ago|yesterday|a year (?:earlier|later)|years (?:earlier|later))\b/
const notSpan = /^§(?:['’]s?)? (?:ago|earlier|old|before|older|younger|time|later)\b/

/** Every length that the words around it tie to two times of its sentence, or of the one before. */
export function* spannedLengths(facts: Facts): Iterable<SpannedLength> {
  for (const stated of statedLengths(facts)) {
    const length = spanning(stated)
    if (length.isNth || notSpan.test(length.text.slice(length.at))) continue
    const found =
      nextSpan(facts, length) ??
      afterSpan(facts, length) ??
      thoseSpan(facts, length) ??
      changeSpan(facts, length)
    if (found) yield found
  }
}

/** "The drop of 28% over four years": behind a noun "over" is no "more than". */
function spanning(length: StatedLength): StatedLength {
  const { sentence, at, start, end, unit, isNth } = length
  const said = sentence.text.slice(at, start - sentence.start)
  const years =
    unit === 'year' && !isNth
      ? numberOf(/^[\w-]+/.exec(sentence.text.slice(start - sentence.start))?.[0] ?? '')
      : undefined
  if (!/^over (?:the |all )?$/i.test(said) || years === undefined) return length
  const plain = start - sentence.start
  return {
    ...length,
    at: plain,
    text: `${sentence.text.slice(0, plain)}${lengthSign}${sentence.text.slice(end - sentence.start)}`,
    low: (years - 1) * daysInYear,
    high: (years + 1) * daysInYear,
  }
}

function changeSpan(facts: Facts, length: StatedLength): SpannedLength | undefined {
  if (length.unit !== 'year' || !ofChange.test(length.text.slice(0, length.at))) return undefined
  // "From 98 in 2015 to 41 last year": one end of the change is no time of the calendar.
  if (untold.test(length.text.slice(0, length.at))) return undefined
  const points = yearsBefore(facts, length)
  const pairs = points.flatMap((from, index) => points.slice(index + 1).map(to => ({ from, to })))
  const [first, final] = [points[0], points.at(-1)]
  if (!first || !final || first === final || final.to <= first.from) return undefined
  const fits = pairs.some(({ from, to }) => fitsBetween(length, from, to))
  return { length, from: first, to: final, fits }
}

function thoseSpan(facts: Facts, length: StatedLength): SpannedLength | undefined {
  // "In 1980 and 1985: those two years" are the years themselves.
  if (!those.test(length.text.slice(0, length.at)) || length.high < leastYears) return undefined
  const [from, to, ...more] = yearsBefore(facts, length)
  if (!from || !to || more.length > 0 || to.from <= from.to) return undefined
  // "Over those 26 years": since something that was told before these two.
  const isOfEarlier = earlierPoints(facts, from).some(point => fitsBetween(length, point, to))
  return { length, from, to, fits: isOfEarlier || fitsBetween(length, from, to) }
}

function earlierPoints(
  facts: Facts,
  { sentence: { number, block }, start }: TimePoint,
): readonly TimePoint[] {
  const found: TimePoint[] = []
  for (let back = number; back >= number - farthestBack; back--)
    if (ownSentenceAt(facts, back)?.block === block)
      found.push(...pointsOfSentence(facts, back).filter(point => !point.isFloating && point.end < start))
  return found
}

const farthestBack = 6

function nextSpan(facts: Facts, length: StatedLength): SpannedLength | undefined {
  const before = length.text.slice(0, length.at)
  const isEach = eachNext.test(before)
  if (length.unit !== 'year' || (!isEach && !overNext.test(before))) return undefined
  const own = pointsOfSentence(facts, length.sentence.number)
  const to = own.find(({ start }) => start > length.end)
  const from = yearsBefore(facts, length).at(-1)
  if (!to || !from || to.isFloating || to.from <= from.to) return undefined
  const between = length.text.slice(length.at + 1, length.at + 1 + to.start - length.end)
  const isTied = isEach ? /^,? to [^.;:]{1,40} (?:in|by) (?:\w+ )?$/.test(between) : last.test(between)
  return isTied ? { length, from, to, fits: fitsBetween(length, from, to) } : undefined
}

/** "Sailed on 4 June and docked on 16 June, after 12 days at sea"; nobody was together longer than since they met. */
function afterSpan(facts: Facts, length: StatedLength): SpannedLength | undefined {
  const behind = length.text.slice(length.at)
  if (!afterAll.test(length.text.slice(0, length.at))) return undefined
  const isWhole = atSea.test(behind)
  if (!isWhole && !together.test(behind)) return undefined
  const [from, to, ...more] = pointsOfSentence(facts, length.sentence.number)
  if (!from || !to || more.length > 0 || to.end > length.start || from.isFloating !== to.isFloating)
    return undefined
  if (to.from <= from.to) return undefined
  return {
    length,
    from,
    to,
    fits: fitsBetween(length, from, to) || (!isWhole && length.low <= to.to - from.from),
  }
}

/** The times of the calendar before a length in its sentence; where it has none, those of the sentence that it takes up. */
function yearsBefore(facts: Facts, { sentence, start }: StatedLength): readonly TimePoint[] {
  const own = pointsOfSentence(facts, sentence.number).filter(point => !point.isFloating)
  const before = own.filter(({ end }) => end <= start)
  if (before.length > 0) return before
  if (own.length > 0 && !overNext.test(sentence.text.slice(0, start - sentence.start))) return []
  const previous = ownSentenceAt(facts, sentence.number - 1)
  if (previous?.block !== sentence.block) return []
  if (!takenUp.test(sentence.text) && !overStart.test(sentence.text)) return []
  return pointsOfSentence(facts, previous.number).filter(point => !point.isFloating)
}

const overStart = /^(?:Over|In|During) the (?:next|following)\b/

const daysInYear = 365.25
const leastYears = 3.5 * daysInYear
const inMonths = 200

/** Between two bare years whole years are counted exactly. */
function fitsBetween(length: StatedLength, from: TimePoint, to: TimePoint): boolean {
  const { low, high, unit, at, start, sentence } = length
  const [least, most] = [to.from - from.to, to.to - from.from]
  const isRough = at !== start - sentence.start
  if (unit !== 'year' || isRough) return low <= most && high >= least
  const days = (low + high) / 2
  if (from.kind === 'year' && to.kind === 'year') {
    const years = dateOf(to.from).year - dateOf(from.from).year
    return Math.abs(days / daysInYear - years) < 1 || (days > mostExact && low <= most && high >= least)
  }
  return days >= least - inMonths && days <= most + inMonths
}

/** More days than these are rounded. */
const mostExact = 25 * daysInYear
