import { amountsIn, bySentence } from '../../src/analysis/amounts/in-sentence.ts'
import { roundedRange } from '../../src/analysis/amounts/rounded.ts'
import type { Amount } from '../../src/analysis/amounts.ts'
import { canBeOf } from '../../src/analysis/changes/own-base.ts'
import { changeWord } from '../../src/analysis/changes/words.ts'
import type { Proportion } from '../../src/analysis/changes.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { quotient, type Range } from '../../src/analysis/quantities/range.ts'
import { isDash, isMark } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import { isOneSort, isSize } from './sizes.ts'
import type { WrongShare } from './wrong-share.ts'

/*
 * A change and its two values that stand in one construction: nothing but words of time and of the change itself lies
 * between them, so that no other figures of the draft can be meant.
 */

const lead = wordTest(
  'a an the some about nearly almost roughly around just only more less than over under well fully exactly by or that is was at least of which were this its up down and and so therefore thus equal equivalent',
)
const leadAdjective = wordTest('sharp steep remarkable modest slight')
const comparing = wordTest('than above below over on from off under of beyond')
const stepping = wordTest(
  'more fewer less higher lower larger smaller greater bigger longer shorter dearer cheaper up down above below increase rise gain drop fall decline jump cut decrease on over',
)
const to = keyOf('to')
const from = keyOf('from')
const turning = wordTest('while whereas but although though and')
const or = keyOf('or')
/** How many words of time may lie between two values and the change that is told behind them. */
const timeReach = 9
const objectReach = 10
const slack = 1e-6
/** A slip changes what is said, but not beyond all measure. */
const mostFactor = 8

/** Two values, as the words set them one against the other. */
interface Tie {
  readonly earlier: Amount
  readonly later: Amount
  /** Is the later one what was added to the earlier one, or taken from it? */
  readonly isStep?: boolean
}

/** The changes that the values in one construction with them do not give. */
export function* tiedChanges(facts: Facts): Iterable<WrongShare> {
  const { tokens, amounts, changes } = facts
  if (changes.proportions.length === 0) return
  const told = new Map<number, Proportion[]>()
  for (const proportion of changes.proportions)
    told.set(proportion.sentence, [...(told.get(proportion.sentence) ?? []), proportion])
  for (const own of bySentence(amounts)) {
    const proportions = told.get(own[0]!.sentence)
    if (!proportions || own.length < 2) continue
    const sizes = own.filter(isSize)
    const pairs = changes.pairs.filter(
      ({ firstSentence, sentence }) => firstSentence === sentence && sentence === own[0]!.sentence,
    )
    for (const proportion of proportions) {
      const tie =
        comparedWith(facts, proportion, sizes) ??
        pairs.find(pair => isTied(tokens, proportion, pair, sizes)) ??
        inBrackets(tokens, proportion, sizes)
      const found = tie && misfit(tokens, proportion, tie)
      if (!tie || !found || proportions.some(other => fits(tokens, other, tie))) continue
      // "434 in 2019, 425 in 2021 and 356 in 2023, a decrease of 18%" is told of the first and the last.
      const isOfOthers = sizes.some(
        size =>
          size !== tie.earlier &&
          isOneSort(tokens, size, tie.later, false) &&
          fits(tokens, proportion, { earlier: size, later: tie.later }),
      )
      if (!isOfOthers) yield found
    }
  }
}

/** "1,540, which is 20 percent more than the 1,400 of last year": the change stands between the two. */
function comparedWith(facts: Facts, { amount }: Proportion, sizes: readonly Amount[]): Tie | undefined {
  const { tokens } = facts
  const { keys } = tokens
  let at = amount.endToken
  let isCompared = false
  // "84 percent, more than"
  if (isMark(tokens, at, ',') && stepping(keys[at + 1] ?? 0)) at++
  for (const end = at + 4; at < end && (stepping(keys[at] ?? 0) || comparing(keys[at] ?? 0)); at++)
    if (comparing(keys[at]!)) isCompared = true
  if (!isCompared) return undefined
  const earlier = sizes.find(({ firstToken }) => firstToken >= at)
  if (!earlier || earlier.firstToken - at > objectReach || hasBreak(tokens, at, earlier.firstToken))
    return undefined
  // "72 percent, higher than the 66 percent of 2020": a level, set against another one.
  if (earlier.kind === 'percent' && amount.kind === 'percent') return undefined
  const before = sizes.findLast(
    size => size.endToken <= amount.firstToken && isOneSort(tokens, size, earlier, false),
  )
  const later = before ?? onlySizeBefore(facts, amount, earlier)
  if (!later || later.low === earlier.low) return undefined
  if (before && amount.firstToken - before.endToken > timeReach) return undefined
  if (before && hasTurn(tokens, before.endToken, amount.firstToken)) return undefined
  return { earlier, later, isStep: before !== undefined && isSaidAgain(tokens, before, amount) }
}

/** "Which is £800m, or 24 percent, more": a step, and the share that it is. */
function isSaidAgain({ keys }: Tokens, { endToken }: Amount, { firstToken }: Amount): boolean {
  for (let token = endToken; token < Math.min(firstToken, endToken + 3); token++)
    if (keys[token] === or) return true
  return false
}

const pronouns = wordTest('that this it they these those')

/** "They will get 260p a share. That is 30 percent more than …": the one size of the sentence that is taken up. */
function onlySizeBefore(
  { tokens, amounts }: Facts,
  { sentence }: Amount,
  earlier: Amount,
): Amount | undefined {
  const first = tokens.sentences[sentence]!
  if (!pronouns(tokens.keys[first]!) || sentence === 0 || tokens.blocks.includes(first)) return undefined
  const same = amountsIn(amounts, sentence - 1).filter(
    size => isSize(size) && isOneSort(tokens, size, earlier, false),
  )
  return same.length === 1 ? same[0] : undefined
}

/** "Burglary: 2,436 (2,900), down 16 percent". */
function inBrackets(tokens: Tokens, { amount }: Proportion, sizes: readonly Amount[]): Tie | undefined {
  const earlier = sizes.findLast(({ endToken }) => endToken <= amount.firstToken)
  const later = earlier && sizes[sizes.indexOf(earlier) - 1]
  if (
    !earlier ||
    !later ||
    !isMark(tokens, earlier.firstToken - 1, '(') ||
    !isMark(tokens, earlier.endToken, ')')
  )
    return undefined
  const isBeside = later.endToken === earlier.firstToken - 1 && amount.firstToken - earlier.endToken <= 4
  return isBeside && later.low !== earlier.low && isOneSort(tokens, later, earlier, false)
    ? { earlier, later }
    : undefined
}

function isTied(tokens: Tokens, proportion: Proportion, pair: Tie, sizes: readonly Amount[]): boolean {
  const { amount } = proportion
  const [first, second] =
    pair.earlier.firstToken < pair.later.firstToken ? [pair.earlier, pair.later] : [pair.later, pair.earlier]
  if (first.sentence !== second.sentence || second.sentence !== amount.sentence) return false
  if (pair.later.kind === 'ordinal' || pair.later.kind === 'rank') return false
  // A percentage of two percentages may be meant in points.
  if (pair.later.kind === 'percent' && amount.kind === 'percent') return false
  if (pair.later.low > pair.earlier.low !== (proportion.direction === 'up')) return false
  // "A drop of 1,080, or 18 percent": what lies between the two values is no third.
  const step = Math.abs(pair.earlier.low - pair.later.low)
  const isBetween = (from: number, to: number) =>
    sizes.some(
      size =>
        size.firstToken >= from &&
        size.endToken <= to &&
        isOneSort(tokens, size, first, false) &&
        Math.abs(size.low - step) > slack * step,
    )
  if (amount.firstToken >= second.endToken) {
    if (isOfMore(tokens, amount)) return false
    const start = startOf(tokens, amount)
    const gap = start - second.endToken
    return (
      gap >= 0 &&
      gap <= timeReach &&
      !isBetween(second.endToken, start) &&
      isSetOff(tokens, second.endToken, start)
    )
  }
  const isObject = (value: Amount) =>
    cueBefore(tokens.keys, value) === (value === pair.later ? to : from) &&
    value.firstToken - amount.endToken <= objectReach
  if (amount.endToken <= first.firstToken)
    return (
      isObject(first) &&
      !isBetween(amount.endToken, first.firstToken) &&
      !hasTurn(tokens, amount.endToken, first.firstToken)
    )
  return (
    amount.firstToken >= first.endToken &&
    isObject(second) &&
    !isBetween(first.endToken, second.firstToken) &&
    !hasTurn(tokens, first.endToken, second.firstToken)
  )
}

const ofMore = wordTest('annually real inflation average each per expected estimate forecast target budget')
const complementReach = 6
const inWord = keyOf('in')
const times = wordTest(
  'year years month months quarter week day the one two three four five six seven eight nine ten twelve just only a all total',
)
const than = keyOf('than')
const article = keyOf('a')
const periods = wordTest('year month week day quarter')
const ago = wordTest('earlier ago before')
const pastTimes = wordTest('a the last in that it before this when')

/** "A rise of 3 percent a year", "in real terms", "in fees", "more than forecast": of more than the two values. */
function isOfMore(tokens: Tokens, { endToken }: Amount): boolean {
  const { keys } = tokens
  for (let token = endToken; token < endToken + complementReach; token++) {
    if (token >= tokens.count || isBorder(tokens, token) || isMark(tokens, token, '.')) return false
    const key = keys[token]!
    if (ofMore(key) || (key === article && periods(keys[token + 1] ?? 0) && !ago(keys[token + 2] ?? 0)))
      return true
    if (key === inWord && !times(keys[token + 1] ?? 0) && tokens.classes[token + 1] === TokenClass.word)
      return true
    if (key === than && !pastTimes(keys[token + 1] ?? 0)) return true
  }
  return false
}

const fillers = wordTest('about just only nearly almost some the a an around roughly over under as')

function cueBefore(keys: Uint32Array, { firstToken }: Amount): number {
  let at = firstToken - 1
  while (fillers(keys[at] ?? 0)) at--
  return keys[at] ?? 0
}

/** Where the words of the change begin: at "a rise of" in "a rise of two-thirds". */
function startOf({ keys }: Tokens, { firstToken }: Amount): number {
  let at = firstToken
  while (at > 0) {
    const key = keys[at - 1]!
    if (!lead(key) && !leadAdjective(key) && !isNoun(key)) break
    at--
  }
  return at
}

function isNoun(key: number): boolean {
  const word = changeWord(key)
  return word !== undefined && (word.forms.has('noun') || word.forms.has('participle'))
}

/** Does a mark, or "or", set the change off from the values, with no more than one further mark between? */
function isSetOff(tokens: Tokens, from: number, start: number): boolean {
  const isOr = tokens.keys[start] === or
  if (!isOr && !isBorder(tokens, start - 1) && start - from > 3) return false
  let marks = 0
  for (let token = from; token < start; token++) if (isBorder(tokens, token)) marks++
  return marks <= 2 && !hasTurn(tokens, from, start)
}

function hasTurn({ keys }: Tokens, from: number, to: number): boolean {
  for (let token = from; token < to; token++) if (turning(keys[token]!)) return true
  return false
}

function hasBreak(tokens: Tokens, from: number, to: number): boolean {
  for (let token = from; token < to; token++) if (isBorder(tokens, token)) return true
  return hasTurn(tokens, from, to)
}

function isBorder(tokens: Tokens, token: number): boolean {
  return isDash(tokens, token) || [',', ';', ':', '('].some(mark => isMark(tokens, token, mark))
}

function ratioOf(tokens: Tokens, { earlier, later, isStep }: Tie, direction: 'up' | 'down'): Range {
  if (isStep) {
    const { low, high } = quotient(roundedRange(tokens, later), roundedRange(tokens, earlier))
    return direction === 'up' ? { low: 1 + low, high: 1 + high } : { low: 1 - high, high: 1 - low }
  }
  return quotient(roundedRange(tokens, later), roundedRange(tokens, earlier))
}

function fits(tokens: Tokens, { low, high, direction }: Proportion, tie: Tie): boolean {
  const ratio = ratioOf(tokens, tie, direction)
  return ratio.low <= high && low <= ratio.high
}

function misfit(tokens: Tokens, proportion: Proportion, tie: Tie): WrongShare | undefined {
  if (fits(tokens, proportion, tie) || !canBeOf(tokens, proportion.amount, tie)) return undefined
  const ratio = ratioOf(tokens, tie, proportion.direction)
  const right = tie.isStep ? (ratio.low + ratio.high) / 2 : tie.later.low / tie.earlier.low
  if (right > 1 !== (proportion.direction === 'up')) return undefined
  const { amount } = proportion
  const isTimes = amount.kind === 'multiple'
  const said = isTimes ? proportion.low : Math.abs((proportion.low + Math.min(proportion.high, 99)) / 2 - 1)
  const is = isTimes ? right : Math.abs(right - 1)
  if (said > is * mostFactor || is > said * mostFactor) return undefined
  return {
    messageId: 'part',
    here: { start: amount.start, end: amount.end },
    there: {
      start: Math.min(tie.earlier.start, tie.later.start),
      end: Math.max(tie.earlier.end, tie.later.end),
    },
    right: isTimes
      ? `${Number(right.toPrecision(3))} to 1`
      : `a change of ${Number((Math.abs(right - 1) * 100).toPrecision(2))} percent`,
    isTied: true,
  }
}
