import { amountsIn, bySentence } from '../../src/analysis/amounts/in-sentence.ts'
import { roundedRange } from '../../src/analysis/amounts/rounded.ts'
import type { Amount } from '../../src/analysis/amounts.ts'
import { rangeOfShare } from '../../src/analysis/changes/share-range.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { quotient, type Range } from '../../src/analysis/quantities/range.ts'
import { isDash, isMark } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import { isOneSort, isSize } from './sizes.ts'
import type { WrongShare } from './wrong-share.ts'

/*
 * A part with its share in apposition ("889, or 82 percent", "5,400 votes (54 percent)") and the whole that the words name
 * for it: no other figures can be meant.
 */

const of = keyOf('of')
const out = keyOf('out')
const determiner = wordTest('the its their his her our all those these a an')
const pronouns = wordTest('them those these whom which')
const leading = wordTest(
  'or about nearly almost just roughly around some only exactly a an that is well over under more less than fully',
)
const wholes = wordTest('total whole sum')
/** Between a part and its share stand no more than the words of what is counted. */
const nounReach = 3
const wholeReach = 4
const openingReach = 4
/** Whole percents are rounded, and often carelessly. */
const careless = 0.008
const mostFactor = 8

/** The shares that stand in apposition to a part and that this is not, of the whole which the words name. */
export function* tiedParts(facts: Facts): Iterable<WrongShare> {
  const { tokens, amounts } = facts
  for (const own of bySentence(amounts)) {
    for (const [index, share] of own.entries()) {
      if ((share.kind !== 'percent' && share.kind !== 'share') || share.low !== share.high) continue
      const part = own[index - 1]
      if (!part || !isSize(part) || part.kind === 'percent') continue
      const whole = isRightOf(tokens, part, own[index - 2])
        ? undefined
        : (wholeBehind(tokens, part, share, own[index + 1]) ?? wholeOf(facts, part, share, own))
      const pair = whole ? { part, whole } : partOf(tokens, own[index - 2], part, share)
      const found = pair && isApposed(tokens, part, share) && misfit(tokens, share, pair)
      if (found) yield found
    }
  }
}

interface Part {
  readonly part: Amount
  readonly whole: Amount
}

/** "25 of the 38 cases, or 66 percent": the whole stands between. */
function partOf(tokens: Tokens, part: Amount | undefined, whole: Amount, share: Amount): Part | undefined {
  if (!part || !isRightOf(tokens, whole, part) || part.low >= whole.low) return undefined
  if (!isSize(part) || part.kind !== whole.kind || part.currency !== whole.currency) return undefined
  return isOfItself(tokens, share) ? { part, whole } : undefined
}

/** Is the second amount what the first is a part of: "25 of the 38", "25 out of 38"? */
function isRightOf({ keys }: Tokens, whole: Amount, part: Amount | undefined): boolean {
  if (!part) return false
  let at = whole.firstToken - 1
  if (determiner(keys[at] ?? 0)) at--
  if (keys[at] !== of) return false
  const end = keys[at - 1] === out ? at - 1 : at
  return end - part.endToken <= 2 && end >= part.endToken
}

/** "1,640 boats, 5.5 percent of the 29,800". */
function wholeBehind(
  tokens: Tokens,
  part: Amount,
  share: Amount,
  whole: Amount | undefined,
): Amount | undefined {
  const { keys } = tokens
  if (!whole || keys[share.endToken] !== of || !isSize(whole) || whole.low <= part.low) return undefined
  const gap = whole.firstToken - share.endToken - 1
  if (gap > wholeReach || !determiner(keys[share.endToken + 1] ?? 0)) return undefined
  return isOneSort(tokens, part, whole, true) ? whole : undefined
}

/** "Of the 1,084 nurses who voted, 889, or 82 percent", "4,180 replies. Of those, 2,968, or 71 percent". */
function wholeOf(facts: Facts, part: Amount, share: Amount, own: readonly Amount[]): Amount | undefined {
  const { tokens, amounts } = facts
  if (part.kind !== 'count' || !isOfItself(tokens, share)) return undefined
  const opening = own.filter(
    whole =>
      whole.endToken <= part.firstToken &&
      whole.kind === 'count' &&
      whole.low > part.low &&
      isOpening(tokens, whole),
  )
  if (opening.length === 1 && own.indexOf(part) - own.indexOf(opening[0]!) === 1) return opening[0]
  if (!isOfThem(tokens, part)) return undefined
  const before = amountsIn(amounts, part.sentence - 1)
  const counts = before.filter(({ kind, counted }) => kind === 'count' && counted !== undefined)
  const [whole] = counts
  const isOneBlock = !tokens.blocks.includes(tokens.sentences[part.sentence]!)
  return isOneBlock && counts.length === 1 && isSize(whole!) && whole!.low > part.low ? whole : undefined
}

/** "Of the year's 184 pupils": the whole opens its clause. */
function isOpening(tokens: Tokens, { firstToken, sentence }: Amount): boolean {
  const first = tokens.sentences[sentence]!
  for (let token = firstToken - 1; token >= Math.max(first, firstToken - openingReach); token--)
    if (tokens.keys[token] === of) return token === first
  return false
}

/** "Of those, 2,968", "2,968 of them". */
function isOfThem(tokens: Tokens, { firstToken, endToken, sentence }: Amount): boolean {
  const { keys, sentences } = tokens
  if (keys[endToken] === of && pronouns(keys[endToken + 1] ?? 0)) return !isNarrowed(tokens, endToken + 1)
  const first = sentences[sentence]!
  return keys[first] === of && pronouns(keys[first + 1] ?? 0) && firstToken - first <= 4
}

const those = wordTest('those these')

/** "14 of those taking the placebo": not of all that have been told of. */
function isNarrowed({ keys, classes }: Tokens, pronoun: number): boolean {
  return those(keys[pronoun]!) && classes[pronoun + 1] === TokenClass.word && !leading(keys[pronoun + 1]!)
}

/** "Or 82 percent", "(82 percent of the total)", and not "82 percent of the men". */
function isOfItself(tokens: Tokens, { endToken, sentence }: Amount): boolean {
  const { keys, sentences } = tokens
  const key = keys[endToken + 1] ?? 0
  if (endToken >= sentences[sentence + 1]! - 1) return true
  if (keys[endToken] !== of) return isBorder(tokens, endToken) || isMark(tokens, endToken, ')')
  return pronouns(key) || wholes(keys[endToken + 2] ?? 0)
}

/** Does "or", a bracket or a comma set the share right behind the part? */
function isApposed(tokens: Tokens, part: Amount, { firstToken }: Amount): boolean {
  const end = part.counted?.endToken ?? part.endToken
  let at = firstToken - 1
  while (at >= end && leading(tokens.keys[at]!)) at--
  const isSetOff = isBorder(tokens, at)
  const last = Math.max(end, part.endToken)
  for (let token = last; token < at; token++) if (isBorder(tokens, token)) return false
  return isSetOff && at >= part.endToken && at - last <= nounReach
}

function isBorder(tokens: Tokens, token: number): boolean {
  return isDash(tokens, token) || [',', ';', ':', '(', '.'].some(mark => isMark(tokens, token, mark))
}

function misfit(tokens: Tokens, share: Amount, { part, whole }: Part): WrongShare | undefined {
  const ratio = quotient(roundedRange(tokens, part), roundedRange(tokens, whole))
  const stated = rangeOf(tokens, share)
  if (ratio.low <= stated.high && stated.low <= ratio.high) return undefined
  const right = part.low / whole.low
  const said = share.kind === 'percent' ? share.low / 100 : share.low
  if (said > right * mostFactor || right > said * mostFactor || said > 1) return undefined
  return {
    messageId: 'part',
    here: { start: share.start, end: share.end },
    // What lies on both sides of the share would hold it too.
    there:
      whole.start > share.start
        ? { start: part.start, end: part.end }
        : { start: Math.min(part.start, whole.start), end: Math.max(part.end, whole.end) },
    right: `${Number((right * 100).toPrecision(right < 0.01 ? 1 : 3))} percent`,
    isTied: true,
  }
}

/** "About 66 percent" is rounded to the percent: nobody says so of anything from 59 to 73. */
function rangeOf(tokens: Tokens, share: Amount): Range {
  if (share.kind !== 'percent') return rangeOfShare(tokens, share)
  const isFine = share.precision === 'about' && share.low % 5 !== 0
  const { low, high } = rangeOfShare(tokens, isFine ? { ...share, precision: 'exact' } : share)
  const slack = /\./.test(tokens.prose.slice(share.start, share.end)) ? 0.001 : careless
  return { low: Math.min(low, share.low / 100 - slack), high: Math.max(high, share.low / 100 + slack) }
}
