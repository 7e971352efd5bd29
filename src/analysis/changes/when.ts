import { keyOf } from '../../parse/key.ts'
import type { Tokens } from '../../parse/tokens.ts'
import { ordinalValue } from '../amounts/ordinals.ts'
import { FunctionWord, functionWord } from '../function-words.ts'
import { wordTest } from '../word-flags.ts'
import {
  agoWords,
  isMonth,
  isMonthName,
  isTimeNoun,
  isWeekday,
  lastWords,
  may,
  months,
  nowWords,
  weekdays,
  yearAt,
} from './time-words.ts'

/** When an amount held, as the words beside it say; greater is later. */
export interface When {
  /** A year, or a place in the row of {@link past}, {@link present}; undefined where nothing says. */
  readonly rank: number | undefined
  /** Days of the week and months, where no year stands with them. */
  readonly weekday: number | undefined
  readonly month: number | undefined
  /** "The second half", "the third quarter": its place in a row of times. */
  readonly place: number | undefined
  /** Was it only reckoned with, planned or hoped for? */
  readonly isEstimate: boolean
  /** Is it told of a time yet to come, or as a guess? */
  readonly isOpen: boolean
  /** Is it open only because it is still to come, and settled? */
  readonly isPlanned: boolean
}

/** Years are their own rank; these stand above all of them. */
export const past = 9000
export const present = 9999

const newWords = wordTest('latest newest recent new')
const counts = wordTest(
  'one ones census count survey poll election report figures series visit attempt game match race meeting edition contract owner',
)
const holidays = wordTest('easter christmas thanksgiving midsummer halloween')
const before = wordTest('at before last since')
const thisWords = wordTest('this')
const theOrIts = wordTest('the its their his her')
const when = keyOf('when')
const had = keyOf('had')
const used = keyOf('used')
const to = keyOf('to')
const been = keyOf('been')
const presentVerbs = wordTest('is are has have stands stand')
const estimates = wordTest(
  'expected estimated estimate estimates budgeted budget forecast forecasts predicted prediction projected projection planned envisaged anticipated hoped target targeted quoted promised approved',
)
const open = wordTest('will would could might may should if unless until')
const will = keyOf('will')

/** Reads what the words from one token to another say of the time. */
export function whenIn(tokens: Tokens, first: number, end: number): When {
  const { keys } = tokens
  let year: number | undefined
  let rank: number | undefined
  let weekday: number | undefined
  let month: number | undefined
  let place: number | undefined
  let isEstimate = false
  let isOpen = false
  let isGuess = false
  let isPresent = false
  for (let token = first; token < end; token++) {
    const key = keys[token]!
    year ??= yearAt(tokens, token)
    if (nowWords(key)) rank = present
    else if (thisWords(key) && isTimeNoun(keys[token + 1] ?? 0)) rank = present - 1
    else if (lastWords(key) && isTimeNoun(keys[token + 1] ?? 0)) rank = past + 900
    else if (lastWords(key) && isOneBefore(tokens, token)) rank ??= past + 880
    else if (newWords(key)) rank ??= present - 3
    else if (holidays(key) && before(keys[token - 1] ?? 0)) rank ??= past + 890
    else if (agoWords(key)) rank ??= past + 800
    else if (beginning(key) && isOfTime(tokens, token)) rank ??= past + 850
    else if (key === had && (keys[token + 1] === been || isParticiple(tokens, token + 1))) rank ??= past + 700
    else if (key === used && keys[token + 1] === to) rank ??= past
    else if (key === when && hasBegun(tokens, token, end)) rank ??= past + 600
    else if (estimates(key) || isIntended(tokens, token)) isEstimate = true
    else if (open(key) && (key !== may || !isMonthName(tokens, token))) {
      isOpen = true
      if (key !== will) isGuess = true
    } else if (presentVerbs(key)) isPresent = true
    place ??= placeAt(tokens, token)
    if (isWeekday(key)) weekday ??= weekdays.indexOf(key)
    else if (isMonth(key) && isMonthName(tokens, token)) month ??= months.indexOf(key) % 12
    else month ??= seasonAt(tokens, token)
  }
  const found = year ?? rank
  return {
    rank: found ?? (isPresent && month === undefined && weekday === undefined ? present - 2 : undefined),
    weekday,
    month: year === undefined ? month : undefined,
    place,
    isEstimate,
    isOpen,
    isPlanned: isOpen && !isGuess,
  }
}

/** "In the last one", "the previous census". */
function isOneBefore({ keys }: Tokens, token: number): boolean {
  return (functionWord(keys[token - 1] ?? 0) & FunctionWord.determiner) !== 0 && counts(keys[token + 1] ?? 0)
}

const beginning = wordTest('start beginning outset turn')
const of = keyOf('of')
const the = keyOf('the')

/** "At the start of the year". */
function isOfTime({ keys }: Tokens, token: number): boolean {
  return keys[token + 1] === of && theOrIts(keys[token + 2] ?? 0) && isTimeNoun(keys[token + 3] ?? 0)
}

const seasons = new Map(
  Object.entries({ spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 }).map(([word, month]) => [
    keyOf(word),
    month,
  ]),
)
const inOrOver = wordTest('in over during by')

/** "In the spring": the month in which it begins. */
function seasonAt({ keys }: Tokens, token: number): number | undefined {
  const month =
    keys[token - 1] === the && inOrOver(keys[token - 2] ?? 0) ? seasons.get(keys[token]!) : undefined
  return month === undefined || keys[token + 1] === keyOf('in') ? undefined : month % 12
}

const ends = new Map([
  [keyOf('opening'), 0],
  [keyOf('start'), 0],
  [keyOf('beginning'), 0],
  [keyOf('outset'), 0],
  [keyOf('end'), 99],
  [keyOf('closing'), 99],
  [keyOf('final'), 99],
])
const rows = wordTest(
  'half quarter set round game match leg day week month year season night lap period innings third',
)

/** "The first half", "in the second", "the opening day". */
function placeAt({ keys }: Tokens, token: number): number | undefined {
  const place = ordinalValue(keys[token]!) ?? ends.get(keys[token]!)
  if (place === undefined) return undefined
  return rows(keys[token + 1] ?? 0) || theOrIts(keys[token - 1] ?? 0) ? place : undefined
}

const was = wordTest('was were')
const have = keyOf('have')

/** "Was to have cost", "were to cost". */
function isIntended({ keys }: Tokens, token: number): boolean {
  return (
    was(keys[token]!) && keys[token + 1] === to && (keys[token + 2] === have || isCost(keys[token + 2] ?? 0))
  )
}

const isCost = wordTest('cost be take last bring')

const beginnings = wordTest(
  'began started opened arrived came took joined left was were founded built moved had bought inherited retired',
)
const clauseReach = 6

/** "When he began", "when the bridge was built". */
function hasBegun(tokens: Tokens, token: number, end: number): boolean {
  const { keys } = tokens
  for (let index = token + 1; index < Math.min(end, token + clauseReach); index++)
    if (beginnings(keys[index]!) || (index > token + 1 && isRegularPast(tokens, index))) return true
  return false
}

function isRegularPast({ prose, ends }: Tokens, token: number): boolean {
  return prose.endsWith('ed', ends[token]!)
}

function isParticiple({ prose, starts, ends, count }: Tokens, token: number): boolean {
  return token < count && /(?:ed|en|ne|lt|ld|id)$/.test(prose.slice(starts[token]!, ends[token]!))
}
