import { keyOf } from '../../parse/key.ts'
import { TokenClass, type Tokens } from '../../parse/tokens.ts'
import { ordinalValue } from '../amounts/ordinals.ts'
import type { Amount } from '../amounts.ts'
import { FunctionWord, functionWord } from '../function-words.ts'
import { isDash, isMark } from '../token-tests.ts'
import { keyTest, wordTest } from '../word-flags.ts'

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
const mostMonths = 8
const past = 9000
const present = 9999

const nowWords = wordTest('now today currently presently nowadays')
const agoWords = wordTest(
  'ago earlier before previously formerly originally once initially then usual usually normally normal',
)
const lastWords = wordTest('last previous prior preceding')
const newWords = wordTest('latest newest recent new')
const counts = wordTest(
  'one ones census count survey poll election report figures series visit attempt game match race meeting edition contract owner',
)
const holidays = wordTest('easter christmas thanksgiving midsummer halloween')
const before = wordTest('at before last since')
const thisWords = wordTest('this')
const timeNouns = wordTest(
  'year month week quarter season spring summer autumn fall winter decade century time night weekend term easter christmas monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december',
)
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
/** Does the word say that something was planned, reckoned with or promised? */
export const isEstimateWord = estimates
const open = wordTest('will would could might may should if unless until')
const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ').map(keyOf)
const months =
  'january february march april may june july august september october november december jan feb mar apr may jun jul aug sept oct nov dec'
    .split(' ')
    .map(keyOf)
const isWeekday = keyTest(weekdays)
const isMonth = keyTest(months)
const stops = wordTest('and but while whereas where which who')
const may = keyOf('may')
const will = keyOf('will')

/** The stretch of a sentence that belongs to an amount: up to the next comma, joining word or rival amount. */
export function stretchOf(tokens: Tokens, amount: Amount, rivals: readonly Amount[]): [number, number] {
  const { sentences, keys } = tokens
  const least = rivals.reduce(
    (most, { endToken }) => (endToken <= amount.firstToken ? Math.max(most, endToken) : most),
    sentences[amount.sentence]!,
  )
  const most = rivals.reduce(
    (first, { firstToken }) => (firstToken >= amount.endToken ? Math.min(first, firstToken) : first),
    sentences[amount.sentence + 1]!,
  )
  let first = amount.firstToken
  while (first > least && !isBound(tokens, first - 1) && !stops(keys[first - 1]!)) first--
  // "Cost 90p in January costs £1.20 today": what stands right behind the rival is of its own time.
  if (first === least && first > sentences[amount.sentence]!)
    first = pastTime(tokens, first, amount.firstToken)
  let end = amount.endToken
  while (end < most && !isBound(tokens, end) && !stops(keys[end]!)) end++
  // "In 2019, 400 officers": a time between the start or a mark and a comma goes with what follows.
  if (first > least && isMark(tokens, first - 1, ',')) {
    let opening = first - 1
    while (opening > least && !isBound(tokens, opening - 1) && !stops(keys[opening - 1]!)) opening--
    const isWhole = opening > least || opening === sentences[amount.sentence]
    if (isWhole && isTime(tokens, opening, first - 1)) first = opening
  }
  if (end < most && isMark(tokens, end, ',')) {
    let closing = end + 1
    while (closing < most && !isBound(tokens, closing) && !stops(keys[closing]!)) closing++
    const isWhole = closing < most || closing === sentences[amount.sentence + 1]
    if (isWhole && isTime(tokens, end + 1, closing)) end = closing
  }
  return [first, end]
}

function pastTime(tokens: Tokens, from: number, end: number): number {
  let last = from
  for (let token = from; token < Math.min(end, from + longestTime); token++) {
    const isSmall =
      (functionWord(tokens.keys[token]!) & (FunctionWord.preposition | FunctionWord.determiner)) !== 0
    if (isTimeWord(tokens, token)) last = token + 1
    else if (!isSmall) break
  }
  return last
}

function isBound(tokens: Tokens, token: number): boolean {
  return (
    isMark(tokens, token, ',') ||
    isMark(tokens, token, ';') ||
    isMark(tokens, token, ':') ||
    isMark(tokens, token, '(') ||
    isMark(tokens, token, ')') ||
    isDash(tokens, token)
  )
}

const longestTime = 6

/** Do a few words say when, and nothing else? */
function isTime(tokens: Tokens, first: number, end: number): boolean {
  if (end <= first || end - first > longestTime) return false
  let has = false
  for (let token = first; token < end; token++) {
    const key = tokens.keys[token]!
    if (isTimeWord(tokens, token)) has = true
    else if ((functionWord(key) & (FunctionWord.preposition | FunctionWord.determiner)) === 0) return false
  }
  return has
}

/** Does the token name a day, a month or a year? */
export function isCalendarWord(tokens: Tokens, token: number): boolean {
  const key = tokens.keys[token]!
  return (isMonth(key) && isMonthName(tokens, token)) || isWeekday(key) || yearAt(tokens, token) !== undefined
}

/** Does the token name a time, and not only how long or how often? */
export function isDateWord(tokens: Tokens, token: number): boolean {
  const key = tokens.keys[token]!
  return (
    agoWords(key) || lastWords(key) || isMonth(key) || isWeekday(key) || yearAt(tokens, token) !== undefined
  )
}

/** Does the token say when? */
function isTimeWord(tokens: Tokens, token: number): boolean {
  const key = tokens.keys[token]!
  return (
    nowWords(key) ||
    agoWords(key) ||
    lastWords(key) ||
    timeNouns(key) ||
    isMonth(key) ||
    yearAt(tokens, token) !== undefined
  )
}

/** Does the word name a stretch of time? */
export const isTimeNoun = timeNouns

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
    else if (thisWords(key) && timeNouns(keys[token + 1] ?? 0)) rank = present - 1
    else if (lastWords(key) && timeNouns(keys[token + 1] ?? 0)) rank = past + 900
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
  return keys[token + 1] === of && theOrIts(keys[token + 2] ?? 0) && timeNouns(keys[token + 3] ?? 0)
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

/** "May" with a small letter is a verb. */
function isMonthName({ keys, shapes }: Tokens, token: number): boolean {
  return keys[token] !== may || shapes[token] !== 1
}

function isParticiple({ prose, starts, ends, count }: Tokens, token: number): boolean {
  return token < count && /(?:ed|en|ne|lt|ld|id)$/.test(prose.slice(starts[token]!, ends[token]!))
}

function yearAt({ prose, starts, ends, classes }: Tokens, token: number): number | undefined {
  if (classes[token] !== TokenClass.number || ends[token]! - starts[token]! !== 4) return undefined
  const text = prose.slice(starts[token]!, ends[token]!)
  return /^(?:19|20)\d\d$/.test(text) ? Number(text) : undefined
}

/** Months are told forward, into the next year too: "in December and in May". */
function orderOfMonths(a: number, b: number): number | undefined {
  const forward = (b - a + 12) % 12
  return forward === 0 ? undefined : forward <= mostMonths ? -1 : 1
}

function isLastOfRow({ rank, place }: When, other: When): boolean {
  return rank === past + 900 && place === undefined && other.place !== undefined && other.place < lastPlace
}

const lastPlace = 99

/** Below zero where the first is the earlier one; undefined where that cannot be told. */
export function orderOf(a: When, b: When): number | undefined {
  // "In the first decade … in the last decade": the last of a row, and not the one before this.
  if (isLastOfRow(b, a)) return -1
  if (isLastOfRow(a, b)) return 1
  if (a.rank !== undefined && b.rank !== undefined) return a.rank === b.rank ? undefined : a.rank - b.rank
  if (a.weekday !== undefined && b.weekday !== undefined) return a.weekday - b.weekday || undefined
  if (a.month !== undefined && b.month !== undefined) return orderOfMonths(a.month, b.month)
  if (a.place !== undefined && b.place !== undefined) return a.place - b.place || undefined
  // What stands without a time is of now, and anything that was is before it.
  if (a.rank !== undefined && a.rank < present - 50 && b.rank === undefined) return -1
  if (b.rank !== undefined && b.rank < present - 50 && a.rank === undefined) return 1
  if (a.month !== undefined && b.rank !== undefined && b.rank >= present - 10) return -1
  if (b.month !== undefined && a.rank !== undefined && a.rank >= present - 10) return 1
  return undefined
}
