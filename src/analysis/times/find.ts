import { keyOf } from '../../parse/key.ts'
import { Shape, TokenClass } from '../../parse/tokens.ts'
import { isOrdinalWord, ordinalValue } from '../amounts/ordinals.ts'
import type { Facts } from '../facts.ts'
import { dateOfPiece } from '../piece-year.ts'
import type { TimeExpression } from '../times.ts'
import { dayNumber } from './calendar.ts'
import { beginsHoliday } from './holidays.ts'
import { dayReading, holidayReading, monthReading } from './named.ts'
import { deicticReading, seasonReading, weekdayReading } from './pointing.ts'
import type { TimeReading, TimeSetting, YearAnchor } from './reading.ts'
import { unitReading } from './relative.ts'
import { anyOf, TimeWord, timeUnitOf, timeWord } from './words.ts'
import {
  centuryReading,
  decadeWordReading,
  mixedReading,
  quarterReading,
  seasonWithYear,
  yearReading,
} from './years.ts'

type Needed = Pick<Facts, 'tokens' | 'blocks' | 'dates' | 'quantities'>

const relations = new Map(
  (
    [
      ['since', 'since'],
      ['until', 'until'],
      ['till', 'until'],
      ['through', 'until'],
      ['to', 'until'],
      ['before', 'before'],
      ['after', 'after'],
      ['by', 'by'],
      ['from', 'from'],
      ['between', 'from'],
    ] as const
  ).map(([word, relation]) => [keyOf(word), relation] as const),
)
const to = keyOf('to')
const relationFillers = anyOf('the at about around least early late mid - on')
const possessive = anyOf('her his their my your our')
const currency = anyOf('$ £ € ¥')

/** Every time expression of the draft, in order: days, weeks, months, years, and what is told from them. */
export function findTimes(facts: Needed): TimeExpression[] {
  const { tokens, dates, quantities } = facts
  const piece = dateOfPiece(facts)
  const dateline = piece && dayNumber(piece.year ?? 0, piece.month, piece.day)
  const found: TimeExpression[] = []
  let [date, quantity, sentence] = [0, 0, 0]
  let last: number | undefined
  let anchor: (YearAnchor & { readonly sentence: number }) | undefined
  let setting: TimeSetting | undefined
  for (let index = 0; index < tokens.count; index++) {
    while (tokens.sentences[sentence + 1]! <= index) {
      sentence++
      setting = undefined
    }
    while (date < dates.length && dates[date]!.start < tokens.starts[index]!) date++
    const isDate = dates[date]?.start === tokens.starts[index]
    if (!isDate && !mayBegin(facts, index)) continue
    const [start, end] = [tokens.sentences[sentence]!, tokens.sentences[sentence + 1]!]
    setting ??= { tokens, start, end, dateline, last, yearAnchor: anchorFor(anchor, sentence) }
    while (quantity < quantities.length && quantities[quantity]!.endToken < index) quantity++
    const counted =
      quantities[quantity]?.endToken === index ? quantities[quantity] : tiedFigure(facts, index, quantity)
    const reading = isDate ? dayReading(setting, index, dates[date]!) : readingAt(setting, index, counted)
    const before = found.at(-1)
    if (!reading || (before && reading.firstToken < before.endToken && reading.endToken <= before.endToken))
      continue
    if (before && reading.firstToken < before.endToken) found.pop()
    const isEndOfRange = before?.relation === 'from' && before.sentence === sentence
    const made = expressionOf(facts, reading, sentence, start, isEndOfRange)
    found.push(made)
    if (reading.days && reading.basis !== 'relative') last = reading.days.from
    if (isUnknownYear(reading)) anchor = undefined
    else if (reading.days && givesYear(reading) && !isCompared(setting, made)) {
      const isOfRow = reading.kind === 'month' || reading.kind === 'day'
      anchor = { day: reading.days.from, isOfRow, sentence }
    }
    setting = undefined
    index = Math.max(index, reading.endToken - 1)
  }
  return found
}

/** A year that was named some sentences ago need not be that of a month here. */
const reach = 1

function anchorFor(
  anchor: (YearAnchor & { readonly sentence: number }) | undefined,
  sentence: number,
): YearAnchor | undefined {
  if (!anchor || sentence - anchor.sentence > reach) return undefined
  return anchor.sentence === sentence ? anchor : { ...anchor, isOfRow: false }
}

/** "Last year", "this season", where nothing says which it is: the months that follow are of it. */
function isUnknownYear({ kind, days }: TimeReading): boolean {
  return !days && (kind === 'year' || kind === 'season')
}

function givesYear({ kind }: TimeReading): boolean {
  return kind !== 'decade' && kind !== 'century' && kind !== 'stretch'
}

/** "The most since 1949", "up from 1960", "than in 1958": what the news is held against. */
function isCompared({ tokens, start }: TimeSetting, { relation, firstToken, kind }: TimeExpression): boolean {
  if (kind !== 'year') return false
  if (relation === 'since' || relation === 'from') return true
  for (let at = firstToken - 1; at >= Math.max(start, firstToken - comparison); at--) {
    if (comparing(tokens.keys[at]!)) return true
  }
  return false
}

function mayBegin({ tokens }: Needed, index: number): boolean {
  const tokenClass = tokens.classes[index]
  if (tokenClass === TokenClass.word) {
    const key = tokens.keys[index]!
    return (
      timeWord(key) !== 0 ||
      isOrdinalWord(key) ||
      (tokens.shapes[index]! >= Shape.capitalised && beginsHoliday(key))
    )
  }
  if (tokenClass === TokenClass.mixed) return true
  if (tokenClass !== TokenClass.number) return false
  const length = tokens.ends[index]! - tokens.starts[index]!
  return length === 4 || (length === 3 && isApostrophe(tokens.prose.charCodeAt(tokens.starts[index]!)))
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019
}

/** The figure of a compound, past its hyphen: "a three-week", of which only the unit is looked at. */
function tiedFigure({ quantities }: Needed, index: number, near: number) {
  const before = quantities[near - 1]
  return before?.endToken === index ? before : undefined
}

function readingAt(
  setting: TimeSetting,
  index: number,
  counted: Needed['quantities'][number] | undefined,
): TimeReading | undefined {
  const { tokens, start } = setting
  const tokenClass = tokens.classes[index]
  if (tokenClass === TokenClass.number) {
    const isMoney = index > start && currency(tokens.keys[index - 1]!)
    return isMoney || isCounted(setting, index) ? undefined : yearReading(setting, index)
  }
  if (tokenClass === TokenClass.mixed) return mixedReading(setting, index)
  const key = tokens.keys[index]!
  const ordinal = ordinalValue(key)
  if (ordinal !== undefined) {
    const century = centuryReading(setting, index, ordinal)
    if (century) return century
  }
  const word = timeWord(key)
  if (tokens.shapes[index]! >= Shape.capitalised && beginsHoliday(key)) {
    const holiday = holidayReading(setting, index)
    if (holiday) return holiday
  }
  if ((word & TimeWord.month) !== 0) return monthReading(setting, index)
  if ((word & TimeWord.weekday) !== 0) {
    return tokens.shapes[index]! >= Shape.capitalised ? weekdayReading(setting, index) : undefined
  }
  if ((word & TimeWord.season) !== 0) return seasonWithYear(setting, index) ?? seasonReading(setting, index)
  if ((word & TimeWord.deictic) !== 0) return deicticReading(setting, index)
  if ((word & TimeWord.decade) !== 0) {
    return index > start && possessive(tokens.keys[index - 1]!)
      ? undefined
      : decadeWordReading(setting, index)
  }
  if ((word & TimeWord.unit) === 0 && (word & TimeWord.half) === 0) return undefined
  const isPartOfYear = (word & TimeWord.half) !== 0 || timeUnitOf(key) === 'quarter'
  return (isPartOfYear ? quarterReading(setting, index) : undefined) ?? unitReading(setting, index, counted)
}

/** "2000 people", "1500 meters": four digits that count what follows them. */
function isCounted({ tokens, start, end }: TimeSetting, index: number): boolean {
  const next = index + 1
  if (next >= end || tokens.classes[next] !== TokenClass.word || tokens.shapes[next] !== Shape.lower)
    return false
  const before = index > start ? tokens.keys[index - 1]! : 0
  if (relations.has(before) || before === inWord || before === ofWord || before === during) return false
  const last = tokens.prose.charCodeAt(tokens.ends[next]! - 1)
  return (
    (last === 0x73 && tokens.prose.charCodeAt(tokens.ends[next]! - 2) !== 0x73) || people(tokens.keys[next]!)
  )
}

const inWord = keyOf('in')
const ofWord = keyOf('of')
const during = keyOf('during')
const people = anyOf('people men women children square')
const comparing = anyOf('than above below against compared versus')
/** So far back may stand the word that makes a year one of comparison. */
const comparison = 7

/** "To" is the end of a time only behind "from": a hearing is moved to Friday. */
function relationOf(key: number, isEndOfRange: boolean): TimeExpression['relation'] {
  return key === to && !isEndOfRange ? undefined : relations.get(key)
}

function expressionOf(
  { tokens }: Needed,
  reading: TimeReading,
  sentence: number,
  start: number,
  isEndOfRange: boolean,
): TimeExpression {
  let at = reading.firstToken - 1
  while (at > start && relationFillers(tokens.keys[at]!)) at--
  return {
    kind: reading.kind,
    basis: reading.basis,
    days: reading.days,
    relation: at >= start ? relationOf(tokens.keys[at]!, isEndOfRange) : undefined,
    start: tokens.starts[reading.firstToken]!,
    end: tokens.ends[reading.endToken - 1]!,
    firstToken: reading.firstToken,
    endToken: reading.endToken,
    sentence,
  }
}
