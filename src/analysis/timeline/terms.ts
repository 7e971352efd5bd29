import type { Span } from '../../span.ts'
import { datesIn } from '../dates-in.ts'
import type { Facts } from '../facts.ts'
import { dateOfPiece } from '../piece-year.ts'
import type { Days } from '../times/calendar.ts'
import { dayNumber } from '../times/calendar.ts'
import { wordTrigger } from '../triggers.ts'
import { type StatedLength, statedLengths } from './lengths.ts'
import { pointsOfSentence, type TimePoint } from './points.ts'

/** A term that is told with its beginning, its length and its end: "for 18 months from today, until May 2027". */
export interface Term {
  readonly length: StatedLength
  readonly begin: Days & Span
  readonly until: TimePoint
  readonly fits: boolean
}

const ends = wordTrigger(
  'until till expire expires expired expiring ends ended ending end lapse lapses lapsed ran runs run closes closed close by matures to',
)
/** What counts a length from the time behind it. */
const fromBehind =
  /^§,? (?:from|after|of|starting|beginning|following|counted from)(?: on)?(?: (?:the|its|his|her|their)(?: [a-z]+){1,3} (?:of|on|in))? $/
/** "For two years from the date of purchase, so a machine bought on". */
const fromDay =
  /^§,? (?:from|after) the (?:date|day|time|moment|month) of [a-z]+,[^.;]{0,50} (?:bought|signed|made|issued|ordered|opened|sold|started|taken out|granted)(?: on| in)? $/
/** What a term has that begins at the time before it. */
const toBehind =
  /^,? (?:and )?(?:(?:valid|good|running|runs|ran|lasting|to (?:run|last)) )?for (?:a (?:term|period|total) of )?$|^,? (?:(?:which|that) )?(?:had |has )?(?:stood|lasted|survived|endured|held|flourished|traded|was in (?:use|force)) for $/
/** "To last for 120 years, or until 2092": the end stands right behind the length. */
const toEnd = /^§,? (?:or |that is,? |i\.e\.,? )?(?:until|till|to) (?:the end of |early |late )?$/
const reckoned =
  /\b(?:last|run|stand|serve|stay|remain|operate|be valid|be in (?:force|use)|guaranteed|guarantee|contract|lease|licen[cs]e|loan)\b[^.;,]{0,40}$/
const beginning =
  /\b(?:signed|began|begins?|begun|start(?:s|ed)|bought|issued|granted|taken out|took out|opened|opens|dated|leased|let|hired|agreed|sealed|set|built|introduced|imposed|formed|founded|established|launched|from)\b[^.;]{0,25}$/i
const ending =
  /\b(?:until|till|(?:expir(?:es?|ed|ing)|ends?|ended|ending|r[au]ns? out|lapse[sd]?|closes?|closed|matures?|that is,? by|or by|i\.e\. by)(?: (?:on|in|at the end of))?|, by) (?:the end of |early |late |mid-)?$/i
const changed =
  /\b(?:extend\w*|extension|renew\w*|early|terminat\w+|cut short|cancel\w*|instead|option|broke\w*|break|postponed|delayed|another|further|additional|originally|unless|sentenced|jailed|prison|least|probation|average)\b/i

/** Every term whose beginning and end stand in the sentence of its length. */
export function* terms(facts: Facts): Iterable<Term> {
  if (ends(facts.tokens).length === 0) return
  for (const length of statedLengths(facts)) {
    if (length.isNth || changed.test(length.sentence.text)) continue
    const points = pointsOfSentence(facts, length.sentence.number)
    const until = points.at(-1)
    if (!until || until.start < length.end || !ending.test(textBefore(length, until))) continue
    const begin = beginOf(facts, length, points)
    if (!begin || begin.end > until.start || isFloating(begin) !== until.isFloating) continue
    const [low, high] = rangeOf(length)
    yield { length, begin, until, fits: until.to - begin.from >= low && until.from - begin.to <= high }
  }
}

/** Of a term whole years are whole years, but for some weeks. */
function rangeOf({ low, high, unit, at, sentence, start }: StatedLength): readonly [number, number] {
  const middle = (low + high) / 2
  // No word before it makes it rough.
  const isExact = at === start - sentence.start
  return unit === 'year' && isExact ? [middle - weeks, middle + weeks] : [low, high]
}

const weeks = 100

function isFloating({ from }: Days): boolean {
  return from < firstDay
}

/** Days without a year are put into one of long ago. */
const firstDay = dayNumber(1000, 1, 1)

function textBefore({ sentence }: StatedLength, { start }: Span): string {
  return sentence.text.slice(0, start - sentence.start)
}

/** The only time but for the end from which the length is counted. */
function beginOf(
  facts: Facts,
  length: StatedLength,
  points: readonly TimePoint[],
): (Days & Span) | undefined {
  const { sentence, text, at, start, end } = length
  const [first, second, ...more] = points
  const until = second ?? first
  if (!first || !until || more.length > 0) return undefined
  if (points.length === 2 && first.end <= start) {
    const between = text.slice(first.end - sentence.start, at)
    if (toBehind.test(between) && beginning.test(textBefore(length, first))) return first
  }
  if (points.length === 2 && first.end <= start && until.start >= end) {
    const between = text.slice(at, at + 1 + until.start - end)
    if (toEnd.test(between) && reckoned.test(text.slice(0, at))) return first
  }
  if (points.length === 2 && first.start >= end) {
    const between = text.slice(at, at + 1 + first.start - end)
    return fromBehind.test(between) || fromDay.test(between) ? first : undefined
  }
  return today(facts, length, points)
}

const now = /^§,? (?:from|starting) (?<now>today|now|this week|this month)\b/d

/** "For 18 months from today": the date that stands beside it, or that of the piece. */
function today(facts: Facts, length: StatedLength, points: readonly TimePoint[]): (Days & Span) | undefined {
  const match = now.exec(length.text.slice(length.at))
  if (!match) return undefined
  const piece = dateOfPiece(facts)
  const before = points.find(({ end }) => end <= length.start)
  const isToday = before !== undefined && /\btoday,? $/.test(textBefore(length, before))
  const others = points.length - 1 - (isToday || (before && before.start === piece?.start) ? 1 : 0)
  const own = isToday ? datesIn(facts.dates, before)[0] : piece
  if (own?.year === undefined || others > 0) return undefined
  const day = dayNumber(own.year, own.month, own.day)
  return { start: own.start, end: own.end, from: day, to: day }
}
