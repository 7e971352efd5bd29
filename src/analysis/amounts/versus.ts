import { keyOf } from '../../parse/key.ts'
import { TokenClass, type Tokens } from '../../parse/tokens.ts'
import type { AmountKind } from '../amounts.ts'
import type { Quantity } from '../quantities.ts'
import { isMark } from '../token-tests.ts'
import { wordTest } from '../word-flags.ts'

/** Two figures that are one amount: a range, a score, a vote, a ratio, a share. */
export interface Versus {
  readonly kind: Extract<AmountKind, 'score' | 'vote' | 'ratio' | 'share'> | 'range'
  readonly value: number
  readonly other: number
  /** The token after both. */
  readonly endToken: number
}

const dash = wordTest('- – ‑ −')
const slash = keyOf('/')
const to = keyOf('to')
const or = keyOf('or')
const and = keyOf('and')
const into = keyOf('in')
const out = keyOf('out')
const of = keyOf('of')
const comma = keyOf(',')
const every = wordTest('every each')
const between = keyOf('between')
const from = keyOf('from')
const ranging = wordTest('anywhere ranging range ranged ranges vary varying')
const vote = wordTest(
  `vote votes voted voting ruled ruling decision majority committee court panel council board jury senate house favor favour
   approved passed rejected upheld tally split margin unanimous justices commission bill motion amendment failed ballot`,
)
const voteBefore = wordTest('voted vote ruled split decided by of approved passed rejected 5 was')
const proportion = wordTest('split ratio odds chance favorite favourite shot deal mix division')
const odds = wordTest('odds ratio')
const oddsBefore = wordTest('of at by')
const scoreBefore = wordTest(
  'won win wins lost lose loses beat beats beaten defeated drew draw led lead leads trailed trail tied score final victory defeat thrashed edged downed past',
)
/** Larger figures on either side of a dash with room around it are seldom a score. */
const mostGoals = 30
const units = wordTest('day days week weeks month months year years hour hours minute minutes percent')

/** How far around two figures the words tell a vote from a score. */
const near = 7

/**
 * Reads two figures that stand side by side as one amount.
 * @param end the token after the sentence's last one
 */
export function versusAt(tokens: Tokens, one: Quantity, other: Quantity, end: number): Versus | undefined {
  const { endToken: at } = one
  const gap = other.firstToken - at
  if (gap < 1 || gap > 4) return undefined
  return (
    shareAt(tokens, one, other) ?? touching(tokens, one, other, end) ?? wordRange(tokens, one, other, end)
  )
}

/** "One in five", "three out of four", "nine of every ten". */
function shareAt(tokens: Tokens, one: Quantity, other: Quantity): Versus | undefined {
  const { endToken: at } = one
  const { firstToken: next } = other
  const first = tokens.keys[at]
  const isIn = first === into && (next === at + 1 || (next === at + 2 && every(tokens.keys[at + 1]!)))
  const isOutOf =
    first === out &&
    tokens.keys[at + 1] === of &&
    (next === at + 2 || (next === at + 3 && every(tokens.keys[at + 2]!)))
  const isOfEvery = first === of && next === at + 2 && every(tokens.keys[at + 1]!)
  if (!isIn && !isOutOf && !isOfEvery) return undefined
  if (!isWhole(one) || !isWhole(other) || one.value >= other.value || one.value <= 0) return undefined
  if (isIn && next === at + 1 && (!isBase(other.value) || units(tokens.keys[other.endToken] ?? 0)))
    return undefined
  return { kind: 'share', value: one.value / other.value, other: other.value, endToken: other.endToken }
}

function isBase(value: number): boolean {
  return (
    value <= 20 || value === 25 || value === 50 || [100, 1000, 10_000, 100_000, 1_000_000].includes(value)
  )
}

function isWhole({ unit, value }: Quantity): boolean {
  return unit === 'count' && Number.isInteger(value)
}

/** "5-2", "6–4", "218-to-210", "60-40", "10-15 people", "1/3". */
function touching(tokens: Tokens, one: Quantity, other: Quantity, end: number): Versus | undefined {
  const { endToken: at } = one
  const { firstToken: next } = other
  const isTied = tokens.ends[at - 1] === tokens.starts[at] && tokens.ends[next - 1] === tokens.starts[next]
  if (!isTied) return spaced(tokens, one, other, end)
  const values = { value: one.value, other: other.value, endToken: other.endToken }
  if (next === at + 1 && tokens.keys[at] === slash) {
    const isFraction = isWhole(one) && isWhole(other) && one.value < other.value && isBase(other.value)
    return isFraction && one.value < 9
      ? { ...values, kind: 'share', value: one.value / other.value }
      : undefined
  }
  const isDashed = next === at + 1 && dash(tokens.keys[at]!)
  const isToned =
    next === at + 3 && tokens.keys[at + 1] === to && dash(tokens.keys[at]!) && dash(tokens.keys[at + 2]!)
  if (!isDashed && !isToned) return undefined
  if (one.unit !== 'count' && one.unit !== other.unit && one.unit !== 'money') return undefined
  const kind = kindOf(tokens, one, other, end)
  return { ...values, kind }
}

/** "Sweden 1 – 0 Korea": a score with room around its dash. */
function spaced(tokens: Tokens, one: Quantity, other: Quantity, end: number): Versus | undefined {
  const { endToken: at } = one
  const isDashed = other.firstToken === at + 1 && dash(tokens.keys[at]!)
  if (!isDashed || !areDigits(tokens, one, other) || Math.max(one.value, other.value) > mostGoals)
    return undefined
  if (kindOf(tokens, one, other, end) !== 'score') return undefined
  return { kind: 'score', value: one.value, other: other.value, endToken: other.endToken }
}

function areDigits({ classes }: Tokens, one: Quantity, other: Quantity): boolean {
  return classes[one.firstToken] === TokenClass.number && classes[other.firstToken] === TokenClass.number
}

function kindOf(tokens: Tokens, one: Quantity, other: Quantity, end: number): Versus['kind'] {
  const after = other.endToken < end ? tokens.keys[other.endToken]! : 0
  if (other.unit !== 'count' || one.unit !== 'count' || !isWhole(one) || !isWhole(other)) return 'range'
  if (proportion(after) || hasNear(tokens, one.firstToken, other.endToken, end, odds, 3)) return 'ratio'
  if (hasNear(tokens, one.firstToken, other.endToken, end, scoreBefore, 3)) {
    return vote(after) ? 'vote' : 'score'
  }
  if (isInRow(tokens, one.firstToken, other.endToken)) return 'score'
  if (vote(after) || hasNear(tokens, one.firstToken, other.endToken, end, vote, near)) return 'vote'
  if (voteBefore(tokens.keys[one.firstToken - 1] ?? 0) && vote(tokens.keys[one.firstToken - 2] ?? 0))
    return 'vote'
  const isNoun =
    other.endToken < end && tokens.classes[other.endToken] === TokenClass.word && one.value < other.value
  const isUnit = units(tokens.keys[other.endToken + 1] ?? 0) && dash(after)
  return (isNoun && looksPlural(tokens, other.endToken)) || isUnit ? 'range' : 'score'
}

/** "6-4, 3-6, 6-2": a row of pairs is of sets, and not of votes. */
function isInRow({ keys: words, classes }: Tokens, first: number, endToken: number): boolean {
  const isPair = (at: number) =>
    classes[at] === TokenClass.number && dash(words[at + 1] ?? 0) && classes[at + 2] === TokenClass.number
  return (
    (words[first - 1] === comma && isPair(first - 4)) || (words[endToken] === comma && isPair(endToken + 1))
  )
}

function hasNear(
  tokens: Tokens,
  first: number,
  endToken: number,
  end: number,
  test: (key: number) => boolean,
  distance: number,
): boolean {
  for (let index = first - 1; index >= Math.max(0, first - distance) && !isMark(tokens, index, '.'); index--)
    if (test(tokens.keys[index]!)) return true
  for (let index = endToken; index < Math.min(end, endToken + distance); index++) {
    if (test(tokens.keys[index]!)) return true
  }
  return false
}

function looksPlural(tokens: Tokens, index: number): boolean {
  const last = tokens.prose.charCodeAt(tokens.ends[index]! - 1)
  return (
    last === 0x73 ||
    units(tokens.keys[index]!) ||
    /^(?:people|men|women|children)$/.test(textOf(tokens, index))
  )
}

function textOf(tokens: Tokens, index: number): string {
  return tokens.prose.slice(tokens.starts[index]!, tokens.ends[index]!)
}

/** "10 to 15 people", "three or four people", "between 10 and 15 people", "60 to 40 in favour". */
function wordRange(tokens: Tokens, one: Quantity, other: Quantity, end: number): Versus | undefined {
  const { endToken: at, firstToken: first } = one
  // "Five- to seven-day": the hyphen hangs on the unit that comes behind both.
  const joint = dash(tokens.keys[at]!) && tokens.keys[at + 1] === to ? at + 1 : at
  if (other.firstToken !== joint + 1) return undefined
  const joiner = tokens.keys[joint]
  const values = { value: one.value, other: other.value, endToken: other.endToken }
  const before = tokens.keys[first - 1] ?? 0
  if (joiner === and)
    return before === between && isAscending(one, other) ? { ...values, kind: 'range' } : undefined
  if (joiner === or) return isNext(one, other) ? { ...values, kind: 'range' } : undefined
  if (joiner !== to || (before === from && !ranging(tokens.keys[first - 2] ?? 0))) return undefined
  if (one.unit === 'count' && other.unit === 'count' && isWhole(one) && isWhole(other)) {
    if (voteBefore(before) && hasNear(tokens, first, other.endToken, end, vote, near))
      return { ...values, kind: 'vote' }
    if (hasNear(tokens, first, other.endToken, end, scoreBefore, 3)) return { ...values, kind: 'score' }
    const isOfOdds = oddsBefore(before) && odds(tokens.keys[first - 2] ?? 0)
    if (proportion(tokens.keys[other.endToken] ?? 0) || odds(before) || isOfOdds)
      return { ...values, kind: 'ratio' }
  }
  return isAscending(one, other) ? { ...values, kind: 'range' } : undefined
}

/** The unit of the upper end is that of both: "10 to 15 percent", "2 to 3 million". */
function isAscending(one: Quantity, other: Quantity): boolean {
  const isOne = one.unit === other.unit || one.unit === 'count'
  return isOne && (one.value < other.value || other.value >= 1e6)
}

/** "Three or four", "20 or 30": what one says who does not know exactly. */
function isNext(one: Quantity, other: Quantity): boolean {
  return one.unit === other.unit && isAscending(one, other) && other.value <= one.value * 2 && isWhole(one)
}
