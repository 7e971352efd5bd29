import { keyOf } from '../../parse/key.ts'
import { TokenClass, type Tokens } from '../../parse/tokens.ts'
import { changeWord } from '../changes/words.ts'
import type { Quantity } from '../quantities.ts'
import { wordTest } from '../word-flags.ts'

/** Words of the text, by their tokens. */
interface Words {
  readonly firstToken: number
  readonly endToken: number
}

/** The two figures of one movement or one comparison. */
export interface FigurePair {
  /** Where it began, or what it is compared with. */
  readonly from: Quantity
  /** Where it ended, or what is compared. */
  readonly to: Quantity
}

const from = keyOf('from')
const to = keyOf('to')
const than = keyOf('than')
const the = keyOf('the')
const comma = keyOf(',')
const of = keyOf('of')
const fillers = new Set(
  [
    'a',
    'an',
    'the',
    'just',
    'only',
    'about',
    'around',
    'some',
    'nearly',
    'almost',
    'over',
    'more',
    'less',
    'than',
    'as',
    'much',
    'many',
    'high',
    'low',
    'of',
    'record',
    'roughly',
    'approximately',
  ].map(keyOf),
)
const ranks = new Set(
  ['no.', 'number', 'rank', 'grade', 'level', 'page', 'chapter', 'route', 'day', 'week'].map(keyOf),
)

/** "rose to 64 percent from 70 percent", "rose from 70 percent to 64 percent": the figures after the verb. */
export function movementAfter(
  tokens: Tokens,
  quantities: readonly Quantity[],
  words: Words,
): FigurePair | undefined {
  let start: Quantity | undefined
  let end: Quantity | undefined
  for (const quantity of quantities) {
    if (quantity.firstToken < words.endToken || isPointInTime(tokens, quantity)) continue
    if (isOnScale(tokens, quantity)) continue
    const preposition = prepositionBefore(tokens, quantity, words.endToken)
    if (preposition === from) start ??= quantity
    else if (preposition === to) end ??= quantity
  }
  if (!start || !end || !isComparable(tokens, start, end)) return undefined
  if (isOfLaterValue(tokens, quantities, start, end)) return undefined
  // "Fell by 148, but her share rose from 28 to 36": the figures are of the other verb.
  const first = Math.min(start.firstToken, end.firstToken)
  return hasMovement(tokens, words.endToken, first) ? undefined : { from: start, to: end }
}

const upOrDown = wordTest('up down')

/** "Rose to $4.8 billion, and the backlog stood at $7.9 billion, up from $7.7 billion": from there the backlog rose. */
function isOfLaterValue(
  { keys }: Tokens,
  quantities: readonly Quantity[],
  start: Quantity,
  end: Quantity,
): boolean {
  if (start.firstToken < end.firstToken || !upOrDown(keys[start.firstToken - 2] ?? 0)) return false
  return quantities.some(
    ({ unit, firstToken }) =>
      unit === end.unit && firstToken > end.firstToken && firstToken < start.firstToken,
  )
}

/** Does a verb tell of a movement there, or of what somebody moves? */
export function hasMovement({ keys }: Tokens, first: number, end: number): boolean {
  for (let token = first; token < end; token++)
    if (changeWord(keys[token]!)?.forms.has('verb') || changing(keys[token]!)) return true
  return false
}

/** "The drop of a tenth led them to cut the permits from 12 to four": verbs that somebody moves something by. */
const changing = wordTest(
  `cut cuts cutting reduce reduces reduced reducing trim trims trimmed trimming lower lowers lowered lowering slash slashed
   slashing lift lifts lifted lifting raise raises raised raising bring brings brought bringing`,
)
const scale = keyOf('scale')
const scaleReach = 4

/** "On a scale of 0 to 10": the ends of what is measured on. */
function isOnScale({ keys }: Tokens, { firstToken }: Quantity): boolean {
  for (let token = firstToken - scaleReach; token < firstToken; token++)
    if (keys[token] === scale) return true
  return false
}

/** "At 412 grams, it is lighter than its predecessor, which weighed 389 grams": one figure on either side. */
export function comparisonAround(
  tokens: Tokens,
  quantities: readonly Quantity[],
  words: Words,
): FigurePair | undefined {
  if (tokens.keys[words.endToken] !== than) return undefined
  const before = quantities.filter(
    quantity => quantity.endToken <= words.firstToken && !isPointInTime(tokens, quantity),
  )
  const after = quantities.filter(
    quantity =>
      quantity.firstToken > words.endToken &&
      !isPointInTime(tokens, quantity) &&
      !isPronoun(tokens, quantity),
  )
  if (before.length !== 1 || after.length !== 1) return undefined
  const [one] = before as [Quantity]
  const [other] = after as [Quantity]
  const isApart = words.firstToken - one.endToken >= 3 && other.firstToken - words.endToken >= 3
  if (!isApart && !isAppended(tokens, one, other, words)) return undefined
  if (one.unit === 'count' && unitAfter(tokens, one) !== unitAfter(tokens, other)) return undefined
  return isComparable(tokens, one, other) ? { from: other, to: one } : undefined
}

/** "will cost $3.10, less than the $2.80 of now": the comparison hangs on the first figure, and has "the" before the other. */
function isAppended(tokens: Tokens, one: Quantity, other: Quantity, words: Words): boolean {
  const [opening, closing] = [words.firstToken - 1, other.firstToken - 1]
  return one.endToken === opening && tokens.keys[opening] === comma && tokens.keys[closing] === the
}

/** The last of "from" and "to" before a figure, with nothing but fillers between. */
function prepositionBefore(tokens: Tokens, quantity: Quantity, limit: number): number | undefined {
  for (let index = quantity.firstToken - 1; index >= limit && quantity.firstToken - index < 6; index--) {
    const key = tokens.keys[index]!
    if (key === from || key === to) return key
    if (ranks.has(key) || !fillers.has(key)) return undefined
  }
  return undefined
}

/** Two figures of one unit, that are about the same kind of thing. */
function isComparable(tokens: Tokens, a: Quantity, b: Quantity): boolean {
  if (a.unit !== b.unit || a.currency !== b.currency || a.value === b.value) return false
  if (a.unit !== 'count') return true
  const [one, other] = [unitAfter(tokens, a), unitAfter(tokens, b)]
  return one === other || one === undefined || other === undefined
}

/** The word that a bare figure counts, when it stands right after. */
function unitAfter(tokens: Tokens, quantity: Quantity): number | undefined {
  const isWord = quantity.endToken < tokens.count && tokens.classes[quantity.endToken] === TokenClass.word
  return isWord &&
    !/^(?:in|to|from|a|an|and|as|at|on|by|when|while|last|this|the|or|over|for|since|during|after|before)$/i.test(
      textOf(tokens, quantity.endToken),
    )
    ? tokens.keys[quantity.endToken]
    : undefined
}

/** "than the old one" */
function isPronoun(tokens: Tokens, { firstToken, endToken }: Quantity): boolean {
  return tokens.keys[firstToken] === keyOf('one') && tokens.classes[endToken] === TokenClass.punctuation
}

/** A year, a day of a month, a rank: not a size that rises. */
function isPointInTime(tokens: Tokens, { value, unit, firstToken }: Quantity): boolean {
  if (unit !== 'count') return false
  if (
    Number.isInteger(value) &&
    value >= 1700 &&
    value <= 2100 &&
    tokens.ends[firstToken]! - tokens.starts[firstToken]! === 4
  )
    return true
  const before = firstToken > 0 ? textOf(tokens, firstToken - 1) : ''
  return (
    /^(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)/.test(before) ||
    ranks.has(tokens.keys[firstToken - 1] ?? 0)
  )
}

function textOf(tokens: Tokens, index: number): string {
  return tokens.prose.slice(tokens.starts[index]!, tokens.ends[index]!)
}

/** "0.24 percent, twice the legal limit of 0.08 percent": the figures on either side, the latter after "of". */
export function sizesBeside(
  tokens: Tokens,
  quantities: readonly Quantity[],
  words: Words,
): FigurePair | undefined {
  const to = quantities.findLast(
    ({ endToken }) => endToken <= words.firstToken && words.firstToken - endToken <= 2,
  )
  const from = quantities.find(({ firstToken }) => firstToken >= words.endToken)
  if (!to || !from || tokens.keys[from.firstToken - 1] !== of || from.firstToken - words.endToken > 5)
    return undefined
  return !isPointInTime(tokens, to) && !isPointInTime(tokens, from) && isComparable(tokens, from, to)
    ? { from, to }
    : undefined
}
