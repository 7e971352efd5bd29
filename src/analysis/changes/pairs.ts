import { keyOf } from '../../parse/key.ts'
import { TokenClass, type Tokens } from '../../parse/tokens.ts'
import { bySentence } from '../amounts/in-sentence.ts'
import type { Amount } from '../amounts.ts'
import type { ValuePair } from '../changes.ts'
import { nounGroup } from '../noun-groups.ts'
import { isMark } from '../token-tests.ts'
import { wordTest } from '../word-flags.ts'
import { orderOf } from './order.ts'
import { stemsIn } from './stems.ts'
import { stretchOf } from './stretch.ts'
import { isCalendarWord, isTimeNoun } from './time-words.ts'
import { type When, whenIn } from './when.ts'
import { isNounOfChange, isVerbOfChange } from './words.ts'

const from = keyOf('from')
const to = keyOf('to')
const and = keyOf('and')
const than = keyOf('than')
const withWord = keyOf('with')
const then = keyOf('then')
const upOrDown = wordTest('up down')
const compared = wordTest('compared comparison set')
const against = wordTest('against versus vs after from on')
const corrections = wordTest('not')
const instead = wordTest('instead rather')
/** Another place or another one has a value of its own. */
const contrasting = wordTest(
  'elsewhere south north east west southern northern eastern western neighboring neighbouring rival other another others rest blocks miles',
)
const winning = wordTest('won win wins winning lost lose loses losing beat led leads leading ahead')
const by = keyOf('by')
const of = keyOf('of')
const determiner = wordTest('the its their his her our these those all')
const difference = wordTest('more fewer less up down higher lower above below short ahead off extra')
const differenceBehind = wordTest('more fewer less above below')
const offWords = wordTest('behind over off')
const changeNoun = (key: number) => offWords(key) || isNounOfChange(key)
const fillers = wordTest(
  'about just only nearly almost some the a an around roughly approximately over under as many much high low little few more less record of average median peak previous usual original',
)
/** What goes between two ends of a range, or says that there is one. */
const ranging = wordTest('between ranged ranging range ranges aged ages anywhere')
const carrying = wordTest(
  'goes go went gone going raise raises raised raising lift lifts lifted lifting bring brings brought bringing take takes took taking move moves moved up down',
)
const moving = (key: number) => carrying(key) || isVerbOfChange(key)
/** A sum is rarely a hundred times what it was. */
const mostRatio = 12
/** The rank of last year and its like. */
const lastTime = 9880

/** Every two values of one measure at two times that stand in one sentence, or in two that follow each other. */
export function findPairs(tokens: Tokens, amounts: readonly Amount[]): ValuePair[] {
  const found: ValuePair[] = []
  let before: readonly Amount[] = []
  for (const own of bySentence(amounts)) {
    const sizes = own.filter(amount => isSize(tokens, amount))
    const inside = sizes.flatMap((later, index) => {
      const earlier = sizes.slice(0, index).findLast(other => isOneSort(tokens, other, later))
      return (earlier && pairOf(tokens, earlier, later, sizes)) ?? []
    })
    found.push(...inside)
    const follows = before.length > 0 && sizes.length > 0 && sizes[0]!.sentence - before[0]!.sentence === 1
    if (follows && inside.length === 0) {
      const across = acrossSentences(tokens, before, sizes)
      if (across) found.push(across)
    }
    before = sizes
  }
  return found
}

/** A size that can change: no range, no rough many, no year, no age, no place in a row. */
function isSize(tokens: Tokens, amount: Amount): boolean {
  const { kind, low, high, precision, firstToken, endToken } = amount
  if (precision === 'vague' || low !== high || low < 0) return false
  if (isDifference(tokens, amount)) return false
  if (kind === 'money' || kind === 'percent' || kind === 'measure' || kind === 'share') return true
  // "Ranked 54th, up from 94th": places, of which the first is the highest.
  if (isPlace(amount)) return true
  if (kind !== 'count') return false
  if (low === 1 && tokens.classes[firstToken] === TokenClass.word) return false
  // "Marsh, 43, said": an age.
  const isApposed =
    isMark(tokens, firstToken - 1, ',') && (isMark(tokens, endToken, ',') || isMark(tokens, endToken, '.'))
  return !(
    isApposed &&
    low < 120 &&
    amount.counted === undefined &&
    !isLower(tokens, firstToken - 2) &&
    !isCalendarWord(tokens, firstToken - 2)
  )
}

/** "30 more than last year", "up by 12", "$3 below": what lies between two values. */
function isDifference({ keys }: Tokens, { kind, firstToken, endToken, counted }: Amount): boolean {
  const after = keys[endToken] ?? 0
  if (
    kind === 'percent' &&
    (isVerbOfChange(keys[firstToken - 1] ?? 0) || changeNoun(after) || changeNoun(keys[endToken + 1] ?? 0))
  )
    return true
  return (
    (keys[firstToken - 1] === by && !winning(keys[firstToken - 2] ?? 0)) ||
    difference(after) ||
    (counted !== undefined && differenceBehind(keys[counted.endToken] ?? 0))
  )
}

function isLower({ shapes }: Tokens, token: number): boolean {
  return shapes[token] === 1
}

function isOneSort(tokens: Tokens, a: Amount, b: Amount): boolean {
  if (a.low === b.low || a.low > b.low * mostRatio || b.low > a.low * mostRatio) return false
  // "To 24 percent from 27", "the fire took 2,900 acres; on Sunday it took 300".
  if (isPlace(a) || isPlace(b)) return isPlace(a) && isPlace(b) && isLone(tokens, a) && isLone(tokens, b)
  if (a.kind !== 'share' && b.kind !== 'share' && (isBare(a) || isBare(b))) {
    // "To £40m from 36": a currency is left out beside the other sum alone.
    if (a.sentence !== b.sentence && (a.kind === 'money' || b.kind === 'money')) return false
    return (
      [a, b].some(amount => amount.counted ?? (amount.unit && !isTime(amount))) ||
      (isLarge(tokens, a) && isLarge(tokens, b))
    )
  }
  if (a.kind !== b.kind || a.currency !== b.currency || a.unit?.name !== b.unit?.name) return false
  const [one, other] = [a.counted, b.counted]
  if (!one || !other || a.kind !== 'count') return true
  return nounGroup(tokens.keys[one.head]!) === nounGroup(tokens.keys[other.head]!)
}

/** A figure alone, whose noun is that of another one. */
function isBare({ kind, counted }: Amount): boolean {
  return kind === 'count' && counted === undefined
}

/** A place without a noun: "fifth last year" tells of no year. */
function isLone({ keys }: Tokens, { counted }: Amount): boolean {
  return counted === undefined || isTimeNoun(keys[counted.head]!)
}

/** Small numbers in words stand for too many things. */
function isLarge({ classes }: Tokens, { low, firstToken }: Amount): boolean {
  return low >= 12 || classes[firstToken] !== TokenClass.word
}

const measure = wordTest(
  'average total price cost rate level value figure high low peak attendance crowd turnout sum mean median fee fare profit loss sales revenue',
)
const possessor = 5

/** "Of the year's 184 pupils", "62 of 80": a whole, and not an earlier value. */
function isWhole({ keys, classes }: Tokens, { firstToken }: Amount): boolean {
  for (let token = firstToken - 1; token >= firstToken - possessor - 1; token--) {
    const key = keys[token] ?? 0
    // "An average of $2.48" is no part of anything.
    if (key === of) return !measure(keys[token - 1] ?? 0)
    if (classes[token] !== TokenClass.word && classes[token] !== TokenClass.clitic) return false
    if (classes[token] === TokenClass.word && token === firstToken - 1 && !determiner(key)) return false
  }
  return false
}

function pairOf(tokens: Tokens, a: Amount, b: Amount, sizes: readonly Amount[]): ValuePair | undefined {
  const { keys } = tokens
  const [cueA, cueB] = [cueBefore(tokens, a), cueBefore(tokens, b)]
  const first = tokens.sentences[a.sentence]!
  if (corrections(keys[cueB] ?? 0)) return undefined
  if (has(tokens, first, b.firstToken, ranging)) return undefined
  // "$64 instead of $80", "$24 rather than $20"
  if (instead(keys[cueB] ?? 0) || (instead(keys[cueB - 1] ?? 0) && keys[cueB] === than))
    return made(tokens, b, a)
  const [wordA, wordB] = [keys[cueA] ?? 0, keys[cueB] ?? 0]
  // "Reduced by 30% from $226 million and Voltra's by 40% from $161 million": two beginnings.
  if (wordA === from && wordB === from) return undefined
  const isMoving = has(tokens, first, b.firstToken, moving)
  const isAppended = isMark(tokens, cueB - 1, ',') && wordA !== from
  // "Fell to 5,520 of the county's 13,900 voters, from 9,530": the whole is none of the two.
  if (wordB === from && (wordA === to || isMoving || isAppended || upOrDown(keys[cueB - 1] ?? 0)))
    return isWhole(tokens, a) || (wordA !== to && hasEnd(tokens, b, sizes)) ? undefined : made(tokens, b, a)
  // "Reduced to 96 last spring, and then to 84"
  if (wordB === to && keys[cueB - 1] === then) return made(tokens, a, b)
  // "Widened to £540,000 the following year and to £610,000 in 2025": two steps from a value that was told before.
  if (wordA === to && wordB === to && isMoving && keys[cueB - 1] === and) return undefined
  const isAppendedRange = isMark(tokens, cueA - 1, ',') && tokens.keys[b.endToken] !== keyOf('years')
  if (wordA === from && wordB === to) return isMoving || isAppendedRange ? made(tokens, a, b) : undefined
  if (isWhole(tokens, a) || isWhole(tokens, b)) return undefined
  const [whenA, whenB] = sizesAt(tokens, a, b, sizes)
  if (whenA.isEstimate !== whenB.isEstimate) {
    if (whenA.isOpen || whenB.isOpen) return undefined
    return whenA.isEstimate ? made(tokens, a, b, true) : made(tokens, b, a, true)
  }
  if (isToBe(tokens, a, b)) return made(tokens, a, b)
  // "Had 5.2 million seats this year and will offer 6.5 million"; "30 are in sales, and 15 will not be filled" are parts.
  if (
    whenB.isPlanned &&
    !whenA.isOpen &&
    !isCompared(tokens, cueB) &&
    !(isBare(a) && isBare(b)) &&
    isLarge(tokens, a) &&
    isLarge(tokens, b)
  )
    return made(tokens, a, b)
  if (whenA.isOpen || whenB.isOpen) return undefined
  if (isCompared(tokens, cueB)) {
    const order = orderOf(whenB, whenA)
    // "Down by a fifth on last season: 8,000 seats, against 10,000"
    const isOfBoth = order === undefined && isMoving && isCalled(tokens, a)
    // "$18, after $24 on Thursday"
    const isTimed = order === undefined && isUntimed(whenA) && (!isUntimed(whenB) || isLast(tokens, b))
    return isOfBoth || isTimed || (order !== undefined && order < 0) ? made(tokens, b, a) : undefined
  }
  if (has(tokens, a.endToken, Math.min(b.endToken + 4, tokens.sentences[a.sentence + 1]!), contrasting))
    return undefined
  const order = orderOf(whenA, whenB)
  if (!isTold(tokens, a, whenA, b, whenB)) return undefined
  // "In his first season and in his second" are times themselves.
  if (isPlace(a) && (whenA.place !== undefined || whenB.place !== undefined)) return undefined
  if (order === undefined || (isTime(a) && (isUntimed(whenA) || isUntimed(whenB)))) return undefined
  return order < 0 ? made(tokens, a, b) : made(tokens, b, a)
}

/** "The fee on a $4,000 loan has come down from $90 to $75": the value that a "from" begins has its end behind it. */
function hasEnd(tokens: Tokens, { endToken }: Amount, sizes: readonly Amount[]): boolean {
  const next = sizes.find(({ firstToken }) => firstToken >= endToken)
  return (
    next !== undefined && tokens.keys[cueBefore(tokens, next)] === to && next.firstToken - endToken < endReach
  )
}

/** So near behind the beginning of a movement stands its end. */
const endReach = 5

/** "$18, compared with $24.": nothing says that it is of another one. */
function isLast(tokens: Tokens, { endToken, counted }: Amount): boolean {
  const end = counted?.endToken ?? endToken
  return isMark(tokens, end, '.') || isMark(tokens, end, ',') || isMark(tokens, end, ';')
}

/** "Whose bill is now $150 a month would pay $157": a size of now, and what it is to be. */
function isToBe(tokens: Tokens, { firstToken, endToken }: Amount, b: Amount): boolean {
  return (
    has(tokens, firstToken - nowReach, firstToken, nowWords) &&
    has(tokens, endToken, b.firstToken, willWords) &&
    !has(tokens, endToken, b.firstToken, joining)
  )
}

const nowReach = 3
const nowWords = wordTest('now today currently')
const willWords = wordTest('would will')
const joining = wordTest('and but while if or')

/** A place in a row: fifth, No. 3. */
function isPlace({ kind }: Amount): boolean {
  return kind === 'ordinal' || kind === 'rank'
}

/** A small number in words stands for too many things, unless both are told with their times. */
function isTold(tokens: Tokens, a: Amount, whenA: When, b: Amount, whenB: When): boolean {
  if (isLarge(tokens, a) && isLarge(tokens, b)) return true
  if (a.counted !== undefined && b.counted !== undefined) return true
  return !isUntimed(whenA) && !isUntimed(whenB)
}

/** "Within two years" is no measure of anything. */
function isTime({ unit }: Amount): boolean {
  return unit?.dimension === 'time'
}

function isUntimed({ rank, weekday, month, place }: When): boolean {
  return rank === undefined && weekday === undefined && month === undefined && place === undefined
}

function sizesAt(tokens: Tokens, a: Amount, b: Amount, sizes: readonly Amount[]): [When, When] {
  return [whenOf(tokens, a, sizes), whenOf(tokens, b, sizes)]
}

/** When an amount held, by the words beside it: those between it and the next one that could be its rival. */
function whenOf(tokens: Tokens, amount: Amount, sizes: readonly Amount[]): When {
  const rivals = sizes.filter(
    other => (isTime(amount) || !isTime(other)) && (isPlace(amount) || !isPlace(other)),
  )
  return whenIn(tokens, ...stretchOf(tokens, amount, rivals))
}

/** Does the sentence compare with an earlier time before it gives the values? */
function isCalled(tokens: Tokens, { sentence, firstToken }: Amount): boolean {
  const { rank } = whenIn(tokens, tokens.sentences[sentence]!, firstToken)
  return rank !== undefined && rank >= lastTime && rank < lastTime + 50
}

function isCompared({ keys }: Tokens, cue: number): boolean {
  const key = keys[cue] ?? 0
  if (against(key) || key === than) return true
  return (key === withWord || key === to) && compared(keys[cue - 1] ?? 0)
}

/** The token before an amount and the small words that may lead to it. */
function cueBefore(tokens: Tokens, { firstToken }: Amount): number {
  let at = firstToken - 1
  while (at >= 0 && fillers(tokens.keys[at]!) && firstToken - at < 6) at--
  return at
}

function has(tokens: Tokens, first: number, end: number, isOne: (key: number) => boolean): boolean {
  for (let token = first; token < end; token++) if (isOne(tokens.keys[token]!)) return true
  return false
}

/** "The attendance was 61,408. The organisers had 58,900 last May": one value in each sentence, at two times. */
function acrossSentences(
  tokens: Tokens,
  before: readonly Amount[],
  own: readonly Amount[],
): ValuePair | undefined {
  for (const b of own) {
    const a = before.findLast(other => isOneSort(tokens, other, b))
    if (!a || before.filter(other => isOneSort(tokens, other, b)).length > 1) continue
    if (has(tokens, tokens.sentences[b.sentence]!, b.firstToken, contrasting)) continue
    const [whenA, whenB] = [whenOfSentence(tokens, a, before), whenOfSentence(tokens, b, own)]
    if (whenB.isPlanned && !whenA.isOpen && isLarge(tokens, a) && isLarge(tokens, b))
      return made(tokens, a, b)
    if (whenA.isOpen || whenB.isOpen) continue
    if (whenA.isEstimate !== whenB.isEstimate)
      return whenA.isEstimate ? made(tokens, a, b, true) : made(tokens, b, a, true)
    const order = orderOf(whenA, whenB)
    if (!isTold(tokens, a, whenA, b, whenB)) continue
    if (isTime(a) && (isUntimed(whenA) || isUntimed(whenB))) continue
    if (order !== undefined) return order < 0 ? made(tokens, a, b) : made(tokens, b, a)
  }
  return undefined
}

const openingReach = 4

/** When an amount held, by the words beside it or by those that open its sentence: "Saturday was the worst day: …". */
function whenOfSentence(tokens: Tokens, amount: Amount, sizes: readonly Amount[]): When {
  const when = whenOf(tokens, amount, sizes)
  if (when.rank !== undefined || when.weekday !== undefined || when.month !== undefined) return when
  const first = tokens.sentences[amount.sentence]!
  const opening = whenIn(tokens, first, Math.min(first + openingReach, amount.firstToken))
  return { ...opening, isEstimate: when.isEstimate, isOpen: when.isOpen || opening.isOpen }
}

function made(tokens: Tokens, earlier: Amount, later: Amount, isEstimate = false): ValuePair {
  const firstSentence = Math.min(earlier.sentence, later.sentence)
  const sentence = Math.max(earlier.sentence, later.sentence)
  return {
    earlier,
    later,
    direction: later.low > earlier.low !== isPlace(later) ? 'up' : 'down',
    isEstimate,
    firstSentence,
    sentence,
    start: Math.min(earlier.start, later.start),
    end: Math.max(earlier.end, later.end),
    stems: stemsIn(tokens, tokens.sentences[firstSentence]!, tokens.sentences[sentence + 1]!),
  }
}
