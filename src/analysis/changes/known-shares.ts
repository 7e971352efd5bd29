import { keyOf } from '../../parse/key.ts'
import type { Tokens } from '../../parse/tokens.ts'
import type { Amount } from '../amounts.ts'
import type { Facts } from '../facts.ts'
import { wordTest } from '../word-flags.ts'
import type { PartOfWhole } from './parts.ts'
import { rangeOfShare } from './share-range.ts'
import type { WrongPart } from './shares.ts'
import { stemsIn } from './stems.ts'

const of = keyOf('of')
const inWord = keyOf('in')
const withWord = keyOf('with')
/** What was asked for, or is the rule. */
const elsewhere = wordTest(
  `seen recorded required needed expected predicted forecast planned promised hoped allowed offered proposed demanded sought
   threshold target limit minimum maximum majority quorum rule mark plan tax tariff duty rate discount stake levy`,
)
const definite = wordTest('the that those these this')
/** What a share is set against is of another time or place: "less than the 40 percent of 1998". */
const comparing = wordTest(
  'than from with against above below over under to instead for by near beyond towards',
)
const relative = wordTest('who that which share')
/** By what factor a slip is off; beyond it something else is meant. */
const mostFactor = 2
const behindReach = 4
/** How many figures further on another one may stand that a figure is a share of. */
const givenReach = 12

/** "The 60 percent of owners who objected": is the share one that the reader has been told of, in the writer's words? */
export function isKnownShare({ tokens, voices }: Facts, amount: Amount): boolean {
  return isShare(amount) && isKnown(tokens, amount) && !voices.isQuoted(amount)
}

/** The only part of a whole that a known share can be, where it is not that: "126 of the 180" for "the 60 percent". */
export function wrongKnown(
  { tokens, amounts }: Facts,
  share: Amount,
  parts: readonly PartOfWhole[],
): WrongPart | undefined {
  const sure = parts.filter(({ isSure }) => isSure)
  if (sure.length === 0) return undefined
  const { low, high } = rangeOfShare(tokens, share)
  const isThis = (value: number) => value >= low && value <= high
  const others = amounts.filter(amount => isShare(amount) && amount !== share)
  if (others.some(other => isThis(sizeOf(other))) || isGiven(amounts, isThis)) return undefined
  if (parts.some(part => isThis(part.share) || isThis(1 - part.share))) return undefined
  const value = sizeOf(share)
  const near = sure.filter(
    part =>
      part.sentence !== share.sentence &&
      Math.max(value / part.share, part.share / value) <= mostFactor &&
      !others.some(other => isGivenBy(tokens, other, part)),
  )
  const own = stemsIn(tokens, tokens.sentences[share.sentence]!, tokens.sentences[share.sentence + 1]!)
  const meant = near.length === 1 ? near : near.filter(part => [...own].some(stem => part.stems.has(stem)))
  const [part] = meant
  return part && meant.length === 1 ? { share, values: part, right: part.share } : undefined
}

/** Do any two counts or sums that stand near each other give the share, as a part or as what is left? */
function isGiven(amounts: readonly Amount[], isThis: (share: number) => boolean): boolean {
  return amounts.some((one, index) => {
    const end = Math.min(amounts.length, index + givenReach)
    for (let at = index + 1; at < end && amounts[at]!.sentence === one.sentence; at++) {
      const other = amounts[at]!
      if (one.kind !== other.kind || one.currency !== other.currency || isShare(one)) continue
      const share = Math.min(one.low, other.low) / Math.max(one.low, other.low)
      if (isThis(share) || isThis(1 - share)) return true
    }
    return false
  })
}

function isShare({ kind, low, high }: Amount): boolean {
  return (kind === 'share' || kind === 'percent') && low === high && low > 0
}

function sizeOf({ kind, low }: Amount): number {
  return kind === 'percent' ? low / 100 : low
}

function isGivenBy(tokens: Tokens, share: Amount, part: PartOfWhole): boolean {
  const { low, high } = rangeOfShare(tokens, share)
  return part.share >= low && part.share <= high
}

/** "The 60 percent of", "the two in five homes that", "with a third of his farm". */
function isKnown({ keys, sentences }: Tokens, { firstToken, endToken, sentence }: Amount): boolean {
  let at = firstToken - 1
  if (!definite(keys[at] ?? 0) && keys[at] !== withWord) return false
  const end = Math.min(sentences[sentence + 1]!, endToken + behindReach)
  for (let token = endToken; token < end; token++) if (elsewhere(keys[token]!)) return false
  if (keys[at] === withWord) return keys[endToken] === of
  at--
  if (comparing(keys[at] ?? 0)) return false
  const isRatio = endToken - firstToken === 3 && keys[firstToken + 1] === inWord
  return (
    keys[endToken] === of || isRatio || relative(keys[endToken] ?? 0) || relative(keys[endToken + 1] ?? 0)
  )
}
