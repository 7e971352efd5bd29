import { keyOf } from '../../parse/key.ts'
import { TokenClass, type Tokens } from '../../parse/tokens.ts'
import { keyTest, wordTest } from '../word-flags.ts'

/** Words for the present, and for any time before it. */
export const nowWords = wordTest('now today currently presently nowadays')
export const agoWords = wordTest(
  'ago earlier before previously formerly originally once initially then usual usually normally normal',
)
/** Words for the one before this. */
export const lastWords = wordTest('last previous prior preceding')
/** Does the word name a stretch of time? */
export const isTimeNoun = wordTest(
  'year month week quarter season spring summer autumn fall winter decade century time night weekend term easter christmas monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december',
)
/** The weekdays and the months by their keys; of months the short forms come after the long ones. */
export const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ').map(keyOf)
export const months =
  'january february march april may june july august september october november december jan feb mar apr may jun jul aug sept oct nov dec'
    .split(' ')
    .map(keyOf)
export const isWeekday = keyTest(weekdays)
export const isMonth = keyTest(months)
/** The month, or the verb. */
export const may = keyOf('may')

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
export function isTimeWord(tokens: Tokens, token: number): boolean {
  const key = tokens.keys[token]!
  return (
    nowWords(key) ||
    agoWords(key) ||
    lastWords(key) ||
    isTimeNoun(key) ||
    isMonth(key) ||
    yearAt(tokens, token) !== undefined
  )
}

/** "May" with a small letter is a verb. */
export function isMonthName({ keys, shapes }: Tokens, token: number): boolean {
  return keys[token] !== may || shapes[token] !== 1
}

/** The year that a token is. */
export function yearAt({ prose, starts, ends, classes }: Tokens, token: number): number | undefined {
  if (classes[token] !== TokenClass.number || ends[token]! - starts[token]! !== 4) return undefined
  const text = prose.slice(starts[token]!, ends[token]!)
  return /^(?:19|20)\d\d$/.test(text) ? Number(text) : undefined
}
