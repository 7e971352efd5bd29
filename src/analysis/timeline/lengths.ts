import type { Span } from '../../span.ts'
import { numberOf, numberPattern, ordinalOf, ordinalPattern } from '../number-text.ts'
import type { OwnSentence } from '../own-sentences.ts'

/** A length of time that the text states, as the days that the words allow. */
export interface StatedLength extends Span {
  readonly sentence: OwnSentence
  readonly low: number
  readonly high: number
  /**
   * The sentence with the sign § for the length, and where that stands: "after § of marriage".
   */
  readonly text: string
  readonly at: number
  readonly unit: 'year' | 'month' | 'week' | 'day' | 'night'
  /** "In its fourth year": what is still going on. */
  readonly isNth: boolean
}

/** The sign that stands for a length. */
export const lengthSign = '§'

const count = `(?:${numberPattern}|an?|the|half an?|several)`
const length = new RegExp(
  `(?<!\\w)(?<rough>(?:just |a little |slightly |well |not quite |no |some )?(?:nearly|almost|about|around|roughly|some|more than|over|under|less than|fewer than|at least|up to|close to|close on|approximately|just) )?(?:all |the |full )*(?<what>(?:(?<count>${count})(?<half> and a half)?(?: (?:more|long|full|happy|lonely|straight|odd|good))?[- ](?<unit>year|season|decade|month|week|day|night|century|centurie)(?:s(?!')|s?'(?!s)|'s)?(?<half2> and a half)?|(?<quarter>a quarter)[- ](?:of a )?century|(?<of>${numberPattern}) of (?:his|her|their|its) (?<ofUnit>year|month|week|day|night)s))(?<old>[- ]old)?(?![\\w-])`,
  'dgi',
)
const nth = new RegExp(
  `\\b(?:in|now in|into|entering|during|enters?|midway through) (?<what>(?:its|his|her|their|the) (?<ordinal>${ordinalPattern}) (?<unit>year|season|month|week|day|night))\\b(?! (?:running|in a row|of (?:life|college|school|university|study)|student|pupil))`,
  'dgi',
)
const anniversary = new RegExp(
  `\\b(?<what>(?:its|his|her|their|the) (?:[\\w'-]+ )?(?<ordinal>${ordinalPattern})) (?:wedding )?(?:anniversary|birthday)\\b(?! of (?:the|a|his|her|their|its) (?!founding|opening|company|club|school|birth))`,
  'dgi',
)
const unitDays = {
  night: 1,
  day: 1,
  week: 7,
  month: 30.44,
  year: 365.25,
  season: 365.25,
  decade: 3652.5,
  century: 36525,
} as const

/** The lengths that a sentence states. */
export function lengthsIn(sentence: OwnSentence): StatedLength[] {
  const found: StatedLength[] = []
  for (const match of sentence.text.matchAll(length)) {
    const range = rangeOf(match)
    if (!range) continue
    const [start, end] = match.indices!.groups!.what!
    found.push(made(sentence, start, end + (match.groups!.old ?? '').length, match.index, range))
  }
  for (const match of sentence.text.matchAll(nth)) {
    const number = ordinalOf(match.groups!.ordinal!)
    const unit = unitOf(match.groups!.unit!)
    if (number === undefined || number < 2) continue
    const [start, end] = match.indices!.groups!.what!
    // A year in office may be a calendar year, so that the second begins after a month.
    const range = { low: (number - 2) * unitDays[unit], high: number * unitDays[unit], unit }
    found.push({ ...made(sentence, start, end, match.index, range), isNth: true })
  }
  for (const match of sentence.text.matchAll(anniversary)) {
    const number = ordinalOf(match.groups!.ordinal!)
    if (number === undefined || number < 2) continue
    const [start, end] = match.indices!.groups!.what!
    const range = {
      low: (number - 1) * unitDays.year,
      high: (number + 1) * unitDays.year,
      unit: 'year' as const,
    }
    found.push({ ...made(sentence, start, end, match.index, range), isNth: true })
  }
  return found
}

interface Range {
  readonly low: number
  readonly high: number
  readonly unit: StatedLength['unit']
}

function made(sentence: OwnSentence, start: number, end: number, from: number, range: Range): StatedLength {
  const { text } = sentence
  const rough = Math.min(from, start)
  return {
    start: sentence.start + start,
    end: sentence.start + end,
    sentence,
    ...range,
    text: `${text.slice(0, rough)}${lengthSign}${text.slice(end)}`,
    at: rough,
    isNth: false,
  }
}

function rangeOf({ groups }: RegExpExecArray): Range | undefined {
  const { rough, count: text, unit: word, half, half2, quarter, of, ofUnit } = groups!
  if (/several/i.test(text ?? '')) return undefined
  const name = (word ?? ofUnit ?? 'year')
    .toLowerCase()
    .replace('centurie', 'century') as keyof typeof unitDays
  const isYears = quarter !== undefined || name === 'decade' || name === 'century' || name === 'season'
  const number = quarter ? 25 : numberIn(text ?? of ?? '')
  if (number === undefined || number === 0 || (/^the$/i.test(text ?? '') && !half && !half2)) return undefined
  const size = quarter ? unitDays.year : unitDays[name]
  const value = (number + (half || half2 ? 0.5 : 0)) * size
  const slack = slackOf(value, number, quarter ? 'decade' : name, Boolean(half || half2))
  const lower = rough?.toLowerCase().trim() ?? ''
  const unit = isYears ? 'year' : (name as StatedLength['unit'])
  if (/nearly|almost|under|less|fewer|not quite|close|up to/.test(lower))
    return { low: value - Math.max(0.75 * slack, value * 0.08), high: value + slack / 4, unit }
  if (/more than|over|at least|just/.test(lower))
    return { low: value - slack / 4, high: value * 1.3 + slack, unit }
  if (lower !== '') return { low: value * 0.8 - slack, high: value * 1.2 + slack, unit }
  return { low: value - slack, high: value + slack, unit }
}

/** How far a stated length may be off: writers give whole years, and round many of them. */
function slackOf(value: number, number: number, unit: keyof typeof unitDays, isHalf: boolean): number {
  if (unit === 'century') return value * 0.15
  if (unit === 'decade') return number === 1 && !isHalf ? 1200 : Math.max(1500, value * 0.12)
  if (unit === 'night') return 0
  if (unit === 'day') return number >= 10 ? Math.max(2, value * 0.1) : 1
  if (unit === 'week') return Math.max(4, value * 0.1)
  if (unit === 'month') return number >= 12 && number % 6 === 0 ? 100 : 40
  if (isHalf) return 220
  const loose = number >= 20 && number % 5 === 0 ? 0.08 : number >= 10 && number % 5 === 0 ? 0.1 : 0
  return Math.max(unitDays.year, value * loose)
}

/** A season of sport or of a theatre comes once a year. */
function unitOf(word: string): StatedLength['unit'] {
  const lower = word.toLowerCase()
  return lower === 'season' ? 'year' : (lower as StatedLength['unit'])
}

function numberIn(text: string): number | undefined {
  const lower = text.toLowerCase()
  if (lower === 'a' || lower === 'an' || lower === 'the') return 1
  return lower.startsWith('half') ? 0.5 : numberOf(lower)
}
