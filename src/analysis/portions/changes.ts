import { amountsAround } from '../amounts/in-sentence.ts'
import type { Amount } from '../amounts.ts'
import { canBeOf } from '../changes/own-base.ts'
import { rangeOfShare } from '../changes/share-range.ts'
import type { Facts } from '../facts.ts'
import { areApart, type Range } from '../quantities/range.ts'
import { type ChangeClaim, changeClaims } from './claims.ts'
import { areLike, isNearShare, isPlainSize, partOf, type WrongPortion } from './portion.ts'

/*
 * Changes by a share whose values the words name, or that stand in the sentences right before: ", a drop of 16 percent",
 * "That is an increase of a third", "10 percent smaller than the 5,400".
 */

/** How many sentences away the two values may stand that give a change. */
const window = 3
const mostNear = 40
/** Of two sizes that a change lies between, none is more than so many times the other. */
const mostRatio = 30

/** The changes that no two values beside them give. */
export function* wrongChanges(facts: Facts): Iterable<WrongPortion> {
  for (const claim of changeClaims(facts)) {
    const wrong = misfit(facts, claim)
    if (wrong) yield wrong
  }
}

type Direction = ChangeClaim['direction']

function misfit(facts: Facts, claim: ChangeClaim): WrongPortion | undefined {
  const { amounts, tokens } = facts
  const { share, direction } = claim
  const around = amountsAround(amounts, share.sentence, window).filter(isPlainSize)
  if (around.length > mostNear) return undefined
  const stated = rangeOfShare(facts.tokens, share)
  const isGiven = around.some((one, index) =>
    around
      .slice(index + 1)
      .some(
        other =>
          areLike(tokens, one, other, one.sentence !== other.sentence) &&
          isBeside(share, one, other) &&
          isPossible(claim, one, other) &&
          waysOf(facts, one, other, direction).some(way => !areApart(way, stated)),
      ),
  )
  if (isGiven) return undefined
  const near = around.filter(one => share.sentence - one.sentence <= Math.max(1, claim.reach))
  const pair = pairOf(facts, claim, near)
  if (
    !pair ||
    isOnUntold(facts, share, pair[0]) ||
    !canBeOf(tokens, share, { earlier: pair[0], later: pair[1] })
  )
    return undefined
  const [right] = waysOf(facts, ...pair, direction, claim.step)
  const middle = (right!.low + right!.high) / 2
  return isNearShare(share, middle) ? { share, there: pair, right: middle, way: 'change' } : undefined
}

/** "A final dividend of 9.01p, to give 12.12p, an increase of 10% on the previous year": what it was then is not told. */
function isOnUntold({ tokens }: Facts, share: Amount, earlier: Amount): boolean {
  const behind = tokens.prose.slice(share.end, share.end + longestBase)
  return earlier.start < share.start && onPrevious.test(behind)
}

const onPrevious =
  /^ (?:on|over|from|against|compared with) (?:the )?(?:previous|last|prior) (?:year|quarter|month|season)\b/
const longestBase = 40

/** Does one of the two stand in the sentence of the share, or do both stand together right before it? */
function isBeside({ sentence }: Amount, one: Amount, other: Amount): boolean {
  return (
    one.sentence === sentence ||
    other.sentence === sentence ||
    (Math.abs(one.sentence - other.sentence) <= 1 && sentence - Math.max(one.sentence, other.sentence) <= 1)
  )
}

/** Where the words name the earlier value and the later, two others are not meant. */
function isPossible({ earlier, later }: ChangeClaim, one: Amount, other: Amount): boolean {
  if (!earlier || !later) return true
  return (one === earlier && other === later) || (one === later && other === earlier)
}

/** The two values that are meant, as the words name them or as the last ones before the share. */
function pairOf(
  facts: Facts,
  claim: ChangeClaim,
  near: readonly Amount[],
): readonly [Amount, Amount] | undefined {
  const { tokens } = facts
  const { share, earlier, later, step, direction } = claim
  const isOf = (one: Amount) => (other: Amount) =>
    other !== one &&
    other !== step &&
    other.start < share.start &&
    other.unit?.dimension !== 'time' &&
    other.low < one.low * mostRatio &&
    one.low < other.low * mostRatio &&
    areLike(tokens, other, one, true)
  if (step && earlier) return areLike(tokens, step, earlier) ? [step, earlier] : undefined
  if (earlier && later) return isWay(earlier, later, direction) ? [earlier, later] : undefined
  if (step) {
    const level = near.find(one =>
      near.some(
        other => other.low < one.low && one.low - other.low === step.low && areLike(tokens, one, other),
      ),
    )
    return level && [step, level]
  }
  const known = earlier ?? later
  if (known) {
    const other = near.findLast(isOf(known))
    if (!other) return undefined
    return isWay(earlier ?? other, later ?? other, direction) ? [earlier ?? other, later ?? other] : undefined
  }
  const before = near.filter(one => one.start < share.start && one.unit?.dimension !== 'time')
  const last = before.at(-1)
  if (!last || share.sentence - last.sentence > (claim.reach > 1 ? 1 : 0)) return undefined
  const other = before.findLast(isOf(last))
  if (!other || other.low === last.low) return undefined
  // "288 at Alder Street, 410 at Lowell": the sentence before tells of several.
  const isSeveral =
    other.sentence < last.sentence &&
    before.filter(one => one.sentence === other.sentence && areLike(tokens, one, last)).length > 1
  return isSeveral || isOtherWay(facts, claim, other, last) ? undefined : [other, last]
}

const turning = /\b(?:while|whereas|but|although|though)\b/

/** "The price fell from $40 to $30 while sales went up, a rise of": the two go another way, or lie behind a turn. */
function isOtherWay(
  { changes, tokens }: Facts,
  { share, direction }: ChangeClaim,
  one: Amount,
  other: Amount,
): boolean {
  const pair = changes.pairs.find(
    ({ earlier, later }) => (earlier === one && later === other) || (earlier === other && later === one),
  )
  if (pair && !isWay(pair.earlier, pair.later, direction)) return true
  return share.sentence === other.sentence && turning.test(tokens.prose.slice(other.end, share.start))
}

function isWay(earlier: Amount, later: Amount, direction: Direction): boolean {
  return direction === 'up' ? later.low > earlier.low : later.low < earlier.low
}

/** What two sizes may make: the change from the one to the other, or one as a step from the other or to it. */
function waysOf(facts: Facts, a: Amount, b: Amount, direction: Direction, step?: Amount): Range[] {
  const [less, more] = a.low < b.low ? [a, b] : [b, a]
  const part = partOf(facts, less, more)
  const change =
    direction === 'down'
      ? { low: 1 - part.high, high: 1 - part.low }
      : { low: 1 / part.high - 1, high: 1 / part.low - 1 }
  if (less !== step && !isStep(facts, less)) return [change]
  const ofLevel =
    direction === 'down'
      ? { low: part.low / (1 + part.low), high: part.high / (1 + part.high) }
      : { low: part.low / (1 - part.low), high: part.high / (1 - part.high) }
  return [part, ofLevel, change]
}

const stepBehind =
  /^(?:[ -][a-z]+){0,2} (?:more|fewer|less|higher|lower|larger|smaller|bigger|above|below|over|under|cheaper|dearer|off)\b/i
const stepBefore =
  /\b(?:by|up|down|fell|rose|lost|gained|added|shed|(?:drop|loss|fall|rise|increase|gain|decline|cut) of|adds?|cuts?)(?: (?:about|some|nearly|almost))? $/i

/** "184 fewer than", "a loss of 56", "up £26.70". */
function isStep({ tokens: { prose } }: Facts, { start, end }: Amount): boolean {
  return (
    stepBehind.test(prose.slice(end, end + 40)) ||
    stepBefore.test(prose.slice(Math.max(0, start - 30), start))
  )
}
