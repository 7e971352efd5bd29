import { keyOf } from '../../parse/key.ts'
import { amountsAround } from '../amounts/in-sentence.ts'
import type { Amount } from '../amounts.ts'
import { rangeOfShare } from '../changes/share-range.ts'
import { stemsIn } from '../changes/stems.ts'
import type { Facts } from '../facts.ts'
import { areApart, type Range } from '../quantities/range.ts'
import { type PartClaim, partClaims } from './part-claims.ts'
import { areLike, isNearShare, isPlainSize, partOf, sizeOfShare, type WrongPortion } from './portion.ts'

/*
 * Sizes that are given with their share ("$17.2 million, or 80 percent"), held against the whole that the words name, that the
 * other shares beside them are of, or that is the only larger size of
 * its sort before them in the sentence.
 */

/** How many sentences away a figure may stand that gives a share. */
const window = 8
const mostNear = 80

/** The shares that no figure near them makes, with the whole that is meant. */
export function* wrongPortions(facts: Facts): Iterable<WrongPortion> {
  const claims = partClaims(facts)
  for (const claim of claims) {
    const wrong = misfit(facts, claim, claims)
    if (wrong) yield wrong
  }
}

function misfit(facts: Facts, claim: PartClaim, claims: readonly PartClaim[]): WrongPortion | undefined {
  const { share } = claim
  const stated = rangeOfShare(facts.tokens, share)
  const is = (part: Amount, whole: Amount) => !areApart(partOf(facts, part, whole), stated)
  const near = amountsAround(facts.amounts, share.sentence, window).filter(isPlainSize)
  if (near.length > mostNear) return undefined
  const { whole } = claim
  if (!claim.part && whole && near.some(one => areLike(facts.tokens, one, whole) && is(one, whole)))
    return undefined
  const part = claim.part ?? partBefore(facts, claim, near)
  if (!part) return undefined
  const like = near.filter(one => one !== part && areLike(facts.tokens, part, one))
  if (whole) return !like.includes(whole) || is(part, whole) ? undefined : made(facts, claim, part, whole)
  const larger = like.filter(one => one.low > part.low)
  if (larger.some(one => is(part, one)) || isOfSum(facts, claim, part, like)) return undefined
  const row = claims.filter(
    other =>
      other !== claim &&
      other.part &&
      Math.abs(other.share.sentence - share.sentence) <= window &&
      areLike(facts.tokens, other.part, part),
  )
  if (row.some(other => !areApart(impliedBy(facts, other.part!, other.share), impliedBy(facts, part, share))))
    return undefined
  const wholes = larger.filter(one => !row.some(other => other.part === one))
  const meant =
    sharedWhole(facts, claim, wholes, row) ??
    namedWhole(facts, claim, wholes) ??
    onlyWhole(
      claim,
      part,
      wholes.filter(one => areLike(facts.tokens, part, one, true)),
    )
  return meant && made(facts, claim, part, meant)
}

/** "967 in favor and 435 against, or 69 percent", "a commission of 10 percent, or £31,000, leaves £279,000". */
function isOfSum(facts: Facts, { share }: PartClaim, part: Amount, like: readonly Amount[]): boolean {
  const { low, high } = rangeOfShare(facts.tokens, share)
  return like.some(other => {
    if (Math.abs(other.sentence - share.sentence) > 1) return false
    const sum = part.low + other.low
    return [part.low / sum, other.low / sum].some(value => low <= value && value <= high)
  })
}

/** What the whole may be of which a size is the share that it is said to be. */
function impliedBy(facts: Facts, part: Amount, share: Amount): Range {
  const value = sizeOfShare(share)
  const half =
    share.kind === 'percent' ? 0.0055 / (/\d\.\d/.test(textOf(facts, share)) ? 10 : 1) : value * 0.05
  return { low: part.low / (value + half), high: part.low / Math.max(value - half, value / 2) }
}

function textOf({ tokens: { prose } }: Facts, { start, end }: Amount): string {
  return prose.slice(start, end)
}

function made(facts: Facts, { share }: PartClaim, part: Amount, whole: Amount): WrongPortion | undefined {
  const { low, high } = partOf(facts, part, whole)
  const right = (low + high) / 2
  return isNearShare(share, right) ? { share, there: [part, whole], right, way: 'part' } : undefined
}

/** "24,180 ballots had been cast. That is 60 percent of the city's 40,000 voters": the size that "that" takes up. */
function partBefore(
  { tokens }: Facts,
  { share, whole }: PartClaim,
  near: readonly Amount[],
): Amount | undefined {
  const before = near.filter(
    one => share.sentence - one.sentence === 1 && whole && areLike(tokens, one, whole),
  )
  return before[0]
}

/** How far apart the shares of one whole stand. */
const rowReach = 4

/** The whole that other shares beside this one are of. */
function sharedWhole(
  facts: Facts,
  { share, part, of }: PartClaim,
  wholes: readonly Amount[],
  row: readonly PartClaim[],
): Amount | undefined {
  if (of !== '' && !totals.test(of)) return undefined
  const near = row.filter(
    other =>
      Math.abs(other.share.sentence - share.sentence) <= rowReach &&
      part &&
      areLike(facts.tokens, other.part!, part, true),
  )
  const shared = wholes.filter(whole =>
    near.some(
      other =>
        other.part!.low < whole.low &&
        !areApart(partOf(facts, other.part!, whole), rangeOfShare(facts.tokens, other.share)),
    ),
  )
  return shared.length === 1 || new Set(shared.map(({ low }) => low)).size === 1 ? shared[0] : undefined
}

const totals = /\b(?:total|whole|sum|all|them|those|these|it|whom|which)\b/
const reach = 3

/** "35 percent of the original cost", where a sentence near by tells the cost. */
function namedWhole(
  { tokens }: Facts,
  { share, of }: PartClaim,
  wholes: readonly Amount[],
): Amount | undefined {
  if (of === '') return undefined
  const before = wholes.filter(one => one.start < share.start && share.sentence - one.sentence <= reach)
  if (totals.test(of)) {
    const sums = new Set(before.map(({ low }) => low))
    return sums.size === 1 ? before[0] : undefined
  }
  const nouns = new Set(of.split(' ').map(keyOf))
  const named = before.filter(one => {
    const { sentences, keys } = tokens
    for (
      let token = Math.max(sentences[one.sentence]!, one.firstToken - 6);
      token < one.endToken + 4;
      token++
    )
      if (nouns.has(keys[token] ?? 0) && stemsIn(tokens, token, token + 1).size > 0) return true
    return false
  })
  return new Set(named.map(({ low }) => low)).size === 1 ? named[0] : undefined
}

/** The only larger size of its sort before the part in its own sentence: further back, it may be of anything. */
function onlyWhole({ share, of }: PartClaim, part: Amount, wholes: readonly Amount[]): Amount | undefined {
  // "The rate was 61 percent, equivalent to some 15,200 pairs": of a whole of its own.
  if (of === '' ? share.start < part.start : !totals.test(of)) return undefined
  const here = wholes.filter(one => one.start < part.start && one.sentence === share.sentence)
  return new Set(here.map(({ low }) => low)).size === 1 ? here[0] : undefined
}
