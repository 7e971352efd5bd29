import { bySentence } from '../../src/analysis/amounts/in-sentence.ts'
import { roundedRange } from '../../src/analysis/amounts/rounded.ts'
import type { Amount } from '../../src/analysis/amounts.ts'
import { hasBaseOfItsOwn } from '../../src/analysis/changes/own-base.ts'
import { rangeOfShare } from '../../src/analysis/changes/share-range.ts'
import { changeWord } from '../../src/analysis/changes/words.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { quotient, type Range } from '../../src/analysis/quantities/range.ts'
import { isDash, isMark } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import { isParted, isSize, onlyPair } from './sizes.ts'
import type { WrongShare } from './wrong-share.ts'

const of = keyOf('of')
const or = keyOf('or')
const by = keyOf('by')
const from = keyOf('from')
const to = keyOf('to')
const as = keyOf('as')
const than = keyOf('than')
const fillers = wordTest(
  'a an some about nearly almost roughly around just only more less than over under well fully exactly up down by or that is at least',
)
const comparing = wordTest('as the what its')
const behindStep = wordTest('more fewer less higher lower dearer cheaper off extra')
const beforeStep = wordTest('by lost lose loses fell fall falls rose rise rises gained gain down up shed')
const falling = wordTest(
  'cut cuts cutting reduce reduces reduced lower lowers lowered less fewer cheaper down off below lost loses',
)
const rising = wordTest('raise raises raised lift lifts lifted more dearer up above extra adds added')
const inSteps = wordTest(
  'more less higher lower fewer dearer cheaper off extra up down bigger smaller larger longer',
)
const phraseWords = wordTest(
  'of them it those the its their his her all that this what which whom total whole sum',
)
/** How far a share stands from the sizes it is of, in words. */
const reach = 9
const longestPhrase = 5
/** A slip is no greater than this: beyond it, something else is meant. */
const mostFactor = 4
const looseFactor = 0.12
const looseAbout = 0.25

/** How a share is said of the two sizes beside it: as what lies between them, or as what one is of the other. */
type Way = 'change' | 'part' | 'times' | 'points'

/** "The fare, now $2, will be $2.50, a rise of 50 percent", "5,600 of the 10,000 votes, or 66 percent". */
export function* figuresBeside(facts: Facts): Iterable<WrongShare> {
  const { amounts, tokens } = facts
  let before: readonly Amount[] = []
  for (const own of bySentence(amounts)) {
    const claims = own.length > 1 ? own.filter(amount => isClaim(tokens, amount, own)) : []
    const [claim, again] = claims
    if (claim && !isParted(tokens, claim.sentence)) {
      const isNext = before.length > 0 && claim.sentence - before[0]!.sentence === 1
      const found = again
        ? saidTwice(tokens, claims)
        : own.length > 2
          ? misfitBeside(tokens, claim, own)
          : isNext && timesBetween(tokens, claim, [...before, ...own])
      if (found) yield found
    }
    before = own
  }
}

const outOf = /\d.*\b(?:of|in)\b.*\d/i

/** "66 percent of the voters, 5,600 out of 10,000": the same share in two forms. */
function saidTwice(tokens: Tokens, claims: readonly Amount[]): WrongShare | undefined {
  const [claim, ratio] = claims
  if (claims.length > 2 || !ratio || !claim || ratio.kind !== 'share') return undefined
  if (!outOf.test(tokens.prose.slice(ratio.start, ratio.end)) || !isBehindMark(tokens, claim, ratio))
    return undefined
  const { low, high } = rangeOfShare(tokens, claim)
  if (claim.kind === 'multiple' || (ratio.low >= low && ratio.low <= high)) return undefined
  return { messageId: 'part', here: claim, there: ratio, right: tell('part', ratio.low) }
}

/** "The old pool holds 300. The new one holds 900, twice as many." */
function timesBetween(tokens: Tokens, claim: Amount, near: readonly Amount[]): WrongShare | undefined {
  const isCompared = claim.kind === 'multiple' && tokens.keys[claim.endToken] === as
  return isCompared ? misfitBeside(tokens, claim, near) : undefined
}

/** A share, a multiple, or points between two percentages. */
function isClaim(tokens: Tokens, amount: Amount, own: readonly Amount[]): boolean {
  const { kind, low, high, unit, endToken } = amount
  if (low !== high) return false
  if (kind === 'share' || kind === 'points' || unit?.name === 'point') return true
  if (kind === 'percent') return own.filter(other => other.kind === 'percent').length === 1
  if (kind !== 'multiple') return false
  return isCompared(tokens, endToken) || isVerb(tokens, amount)
}

/** "Twice as many", "three times the". */
function isCompared({ keys }: Tokens, token: number): boolean {
  return comparing(keys[token] ?? 0)
}

/** "Doubled", "halved", "threefold", but not "doubles as". */
function isVerb({ prose, keys }: Tokens, { start, end, endToken }: Amount): boolean {
  return keys[endToken] !== as && /(?:ed|es|ing|fold)$/i.test(prose.slice(start, end))
}

function misfitBeside(tokens: Tokens, claim: Amount, own: readonly Amount[]): WrongShare | undefined {
  if (hasBaseOfItsOwn(tokens, claim)) return undefined
  const way = wayOf(tokens, claim) ?? (isOfBoth(tokens, claim, own) ? 'part' : undefined)
  if (!way) return undefined
  const isPoints = way === 'points'
  if (isPoints && own.some(other => isRival(tokens, claim, other))) return undefined
  const sizes = own.filter(
    amount => amount !== claim && isSize(amount) && (isPoints ? isPercentOrBare(amount) : isSum(amount)),
  )
  const pair = onlyPair(tokens, sizes, way === 'part')
  if (!pair || !isNear(claim, pair)) return undefined
  const [a, b] = pair
  if (way === 'change' && makesTotal.test(tokens.prose.slice(a.end, b.start))) return undefined
  if (way === 'change' && partOfWhole.test(tokens.prose.slice(a.end, b.start))) return undefined
  if (a.low === b.low || (way === 'part' && !isBeside(tokens, claim, a, b))) return undefined
  const right = waysOf(tokens, claim, way, a, b)
  const stated = statedOf(tokens, claim, way)
  if (right.some(({ low, high }) => low <= stated.high && stated.low <= high)) return undefined
  const [first] = right
  const middle = (first!.low + first!.high) / 2
  const said = claim.kind === 'percent' ? claim.low / 100 : claim.low
  if (middle <= 0 || middle > said * mostFactor || said > middle * mostFactor) return undefined
  const there = { start: a.start, end: b.end }
  return { messageId: 'part', here: claim, there, right: tell(way, middle), isChange: way === 'change' }
}

/** "A final dividend of 9.01p, to give a total of 12.12p": the one is part of the other, and what it was before is not told. */
const makesTotal =
  /\b(?:give|gives|giving|bringing|brings|making|makes|for) (?:a|the|its) (?:[\w-]+ )?total\b/

/** "On two of its four lines, and 27 percent more": some of so many have not changed to these. */
const partOfWhole = /^ of (?:its|the|their|his|her|our|all)? ?$/

const setAgainst = wordTest('against versus')

/** "Fell by 29 points, against 16 among the others": the points are set against points, and lie between nothing told. */
function isRival({ keys }: Tokens, { endToken }: Amount, { firstToken }: Amount): boolean {
  return firstToken > endToken && setAgainst(keys[firstToken - 1] ?? 0)
}

function tell(way: Way, value: number): string {
  if (way === 'times') return `${Number(value.toPrecision(3))} to 1`
  if (way === 'points') return `${Number(value.toPrecision(3))} points apart`
  return `${way === 'change' ? 'a change of ' : ''}${Number((value * 100).toPrecision(2))} percent`
}

/** How the words right beside a share tie it to two sizes; undefined where they do not. */
function wayOf(tokens: Tokens, claim: Amount): Way | undefined {
  const { keys } = tokens
  const { kind, unit, endToken } = claim
  if (kind === 'points' || unit?.name === 'point')
    return isChange(tokens, claim) || isApposed(tokens, claim) ? 'points' : undefined
  if (kind === 'multiple') return 'times'
  if (keys[endToken] === as) return undefined
  if (isChange(tokens, claim)) return 'change'
  return isApposed(tokens, claim) ? 'part' : undefined
}

/** "A rise of 12 percent", "a 12 percent rise", "rose 12 percent", "fell by a third", "up 12 percent", "12 percent more". */
function isChange({ keys }: Tokens, { firstToken, endToken }: Amount): boolean {
  if (inSteps(keys[endToken] ?? 0) || changeWord(keys[endToken] ?? 0)?.forms.has('noun')) return true
  let at = firstToken - 1
  let isBy = false
  while (fillers(keys[at] ?? 0) || keys[at] === of) {
    if (keys[at] === by) isBy = true
    if (inSteps(keys[at]!) && keys[at + 1] !== than) return true
    at--
  }
  if (isBy) return true
  const word = changeWord(keys[at] ?? 0)
  return word?.direction === 'up' || word?.direction === 'down'
}

/** Between two marks, or in brackets, alone or with what it is of: ", or a third of them,". */
function isApposed(tokens: Tokens, { firstToken, endToken }: Amount): boolean {
  let before = firstToken - 1
  while (fillers(tokens.keys[before] ?? 0) && tokens.keys[before] !== or) before--
  const isOpening = isBorder(tokens, before) || tokens.keys[before] === or
  let after = endToken
  while (
    after < endToken + longestPhrase &&
    !isBorder(tokens, after) &&
    (after > endToken || tokens.keys[after] === of)
  )
    after++
  return (
    isOpening &&
    isBorder(tokens, after) &&
    (after === endToken || phraseWords(tokens.keys[endToken + 1] ?? 0))
  )
}

function isBorder(tokens: Tokens, token: number): boolean {
  return (
    token >= tokens.count ||
    isDash(tokens, token) ||
    [',', '.', ';', ':', '(', ')'].some(mark => isMark(tokens, token, mark))
  )
}

/** The share stands behind a part, or before "5,600 of 10,000" that it is the same as. */
function isBeside(tokens: Tokens, claim: Amount, a: Amount, b: Amount): boolean {
  // "1,200 votes, or 52 percent, to 900": of all, and not of the other's.
  if (tokens.keys[b.firstToken - 1] === to && b.firstToken > claim.endToken) return false
  return (
    claim.firstToken > a.endToken ||
    (isBehindMark(tokens, claim, a) && b.firstToken - a.endToken <= longestPhrase)
  )
}

/** "60 percent of the vote, 5,600 of the 10,000 cast": two sizes, the one of the other, right behind a mark. */
function isOfBoth(tokens: Tokens, claim: Amount, own: readonly Amount[]): boolean {
  const [a, b] = own.slice(own.indexOf(claim) + 1)
  if (!a || !b || !isSize(a) || !isSize(b) || !isBehindMark(tokens, claim, a)) return false
  return tokens.keys[a.endToken] === of && b.firstToken - a.endToken <= 3 && a.low <= b.low
}

const leading = wordTest('with or that is about some just')

/** Does a figure open what a mark sets behind the share? */
function isBehindMark(tokens: Tokens, claim: Amount, { firstToken }: Amount): boolean {
  let at = firstToken - 1
  while (leading(tokens.keys[at] ?? 0)) at--
  return at >= claim.endToken && firstToken - claim.endToken <= reach && isBorder(tokens, at)
}

/** Neither a percentage nor a time: "three hours, stirring every half-hour". */
function isSum({ kind, unit }: Amount): boolean {
  return kind !== 'percent' && unit?.dimension !== 'time'
}

function isPercentOrBare({ kind, counted }: Amount): boolean {
  return kind === 'percent' || (kind === 'count' && counted === undefined)
}

function isNear({ firstToken, endToken }: Amount, [a, b]: readonly [Amount, Amount]): boolean {
  const gaps = [a, b].map(size =>
    size.endToken <= firstToken ? firstToken - size.endToken : size.firstToken - endToken,
  )
  return Math.min(...gaps) <= reach
}

/** What the two sizes may be to each other, the likeliest first. */
function waysOf(tokens: Tokens, claim: Amount, way: Way, a: Amount, b: Amount): Range[] {
  const [less, more] = a.low < b.low ? [a, b] : [b, a]
  const [low, high] = [roundedRange(tokens, less), roundedRange(tokens, more)]
  if (way === 'points') return [{ low: high.low - low.high, high: high.high - low.low }]
  if (way === 'times') return [quotient(high, low)]
  const part = quotient(low, high)
  const direction = directionBeside(tokens, claim)
  if (way === 'part' && !direction && !isStep(tokens, a) && !isStep(tokens, b)) return [part]
  const step = isStep(tokens, a) ? a : isStep(tokens, b) ? b : undefined
  if (step) return stepsFrom(tokens, step, step === a ? b : a, direction)
  const times = quotient(high, low)
  const up = { low: times.low - 1, high: times.high - 1 }
  const down = { low: 1 - part.high, high: 1 - part.low }
  const changes = direction === 'up' ? [up] : direction === 'down' ? [down] : [up, down]
  return way === 'part' ? [part, ...changes] : changes
}

/** "Fell 30p to 270p", "cut by £30m from £90m", "100 fewer than the year before": a size that lies between two others. */
function isStep({ keys }: Tokens, { firstToken, endToken, counted }: Amount): boolean {
  return beforeStep(keys[firstToken - 1] ?? 0) || behindStep(keys[counted?.endToken ?? endToken] ?? 0)
}

function stepsFrom(
  tokens: Tokens,
  step: Amount,
  other: Amount,
  direction: 'up' | 'down' | undefined,
): Range[] {
  const before = tokens.keys[other.firstToken - 1] ?? 0
  const [own, base] = [roundedRange(tokens, step), roundedRange(tokens, other)]
  const ofBase = quotient(own, base)
  const ofSum = quotient(own, { low: base.low + own.low, high: base.high + own.high })
  const ofRest = quotient(own, { low: base.low - own.high, high: base.high - own.low })
  if (before === from || (tokens.keys[step.firstToken - 1] === by && other.firstToken < step.firstToken))
    return [ofBase]
  if (before === to) return direction === 'up' ? [ofRest] : [ofSum]
  return [ofBase, ofSum, ofRest]
}

/** Which way the word of change beside a share goes; undefined for none, or for more than one. */
function directionBeside(
  { keys, sentences }: Tokens,
  { sentence, firstToken, endToken }: Amount,
): 'up' | 'down' | undefined {
  let found: 'up' | 'down' | undefined
  for (let token = sentences[sentence]!; token < sentences[sentence + 1]!; token++) {
    if (token >= firstToken && token < endToken) continue
    const key = keys[token]!
    const direction = falling(key) ? 'down' : rising(key) ? 'up' : changeWord(key)?.direction
    if (direction !== 'up' && direction !== 'down') continue
    if (found && found !== direction) return undefined
    found = direction
  }
  return found
}

/** What the words of a share may stand for, as they are rounded for print. */
function statedOf(tokens: Tokens, claim: Amount, way: Way): Range {
  const { low, precision } = claim
  if (way === 'points') {
    const half = /\./.test(tokens.prose.slice(claim.start, claim.end)) ? 0.05 : 0.5
    return bounded({ low: low - half, high: low + half }, claim)
  }
  // Hundreds of percent are round.
  if (claim.kind === 'percent' && low >= 100)
    return bounded({ low: (low * (1 - looseFactor)) / 100, high: (low * (1 + looseFactor)) / 100 }, claim)
  if (way !== 'times') return rangeOfShare(tokens, claim)
  const factor = low < 1 ? 1 / low : low
  const slack = precision === 'about' ? looseAbout : looseFactor
  return bounded({ low: factor * (1 - slack), high: factor * (1 + slack) }, claim)
}

function bounded({ low, high }: Range, { precision }: Amount): Range {
  if (precision === 'at-least') return { low, high: Number.POSITIVE_INFINITY }
  return precision === 'at-most' ? { low: 0, high } : { low, high }
}
