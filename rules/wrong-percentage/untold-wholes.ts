import { amountsAround } from '../../src/analysis/amounts/in-sentence.ts'
import type { Amount } from '../../src/analysis/amounts.ts'
import { rangeOfShare } from '../../src/analysis/changes/share-range.ts'
import { isNounOfChange, isVerbOfChange } from '../../src/analysis/changes/words.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { isDash, isMark } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import { isOneSort, isSize } from './sizes.ts'
import { type ToldShare, toldShares } from './told-shares.ts'
import type { WrongShare } from './wrong-share.ts'

/*
 * A size and its share in apposition, whose whole has been told before: "240 letters were sent. By June 96 people had
 * replied, or 40 percent". The whole is one of the figures before it; a share that none of them makes is wrong.
 */

/** How far before the share its whole stands. */
const reach = 2
/** A slip is no greater: beyond it, the whole is a figure that the piece does not give. */
const mostFactor = 1.6

/** The shares that no figure of the piece makes, though one that is told right before them nearly does. */
export function* sharesOfPiece(facts: Facts): Iterable<WrongShare> {
  const { tokens, amounts } = facts
  for (const told of [...toldShares(facts), ...sharesOfThem(facts)]) {
    const { part, share, whole } = told
    if (whole || isStep(tokens, part) || isOtherSide(tokens, part)) continue
    const before = amountsAround(amounts, share.sentence, reach).filter(
      one => one.start < Math.min(part.start, share.start) && isWhole(tokens, part, one),
    )
    const wrong = misfit(tokens, told, before)
    if (wrong) yield wrong
  }
}

function isWhole(tokens: Tokens, part: Amount, one: Amount): boolean {
  if (!isSize(one) || one.kind !== part.kind || one.low <= part.low) return false
  return isOneSort(tokens, part, one, true)
}

/** The nearest whole of which the part is another share, where there is none of which it is this one. */
function misfit(
  tokens: Tokens,
  { part, share }: ToldShare,
  wholes: readonly Amount[],
): WrongShare | undefined {
  const { low, high } = rangeOfShare(tokens, share)
  const is = ({ low: whole }: Amount) => part.low / whole >= low && part.low / whole <= high
  if (wholes.some(is)) return undefined
  const said = share.kind === 'percent' ? share.low / 100 : share.low
  const near = wholes.findLast(whole => {
    const ratio = part.low / whole.low
    return ratio < said * mostFactor && said < ratio * mostFactor
  })
  return (
    near && {
      messageId: 'part',
      here: { start: share.start, end: share.end },
      there: { start: Math.min(near.start, part.start), end: Math.max(near.end, part.end) },
      right: `${Number(((part.low / near.low) * 100).toPrecision(3))} percent`,
    }
  )
}

const of = keyOf('of')
const to = keyOf('to')
const stepping = wordTest('up down by among from of than')

/** "Up $3.60, or 5.9%": what was added to a size, and no part of another. */
function isStep({ keys }: Tokens, { firstToken }: Amount): boolean {
  const key = keys[firstToken - 1] ?? 0
  return stepping(key) || isVerbOfChange(key) || (key === of && isNounOfChange(keys[firstToken - 2] ?? 0))
}

/** "By 1,131 to 357, or 76%" */
function isOtherSide({ keys, classes }: Tokens, { firstToken }: Amount): boolean {
  return keys[firstToken - 1] === to && classes[firstToken - 2] === TokenClass.number
}

const pronouns = wordTest('them these those whom which it that')
const determiners = wordTest('the its their his her all those these')
const leading = wordTest('or some about nearly around roughly')
/** How many words name what the share is of. */
const nounReach = 6

/** "Two thirds of these, 2,100, are waiting", "sixty per cent of those taking part, or 288". */
function* sharesOfThem({ tokens, amounts, voices }: Facts): Iterable<ToldShare> {
  for (const [index, share] of amounts.entries()) {
    const part = amounts[index + 1]
    if (!part || part.sentence !== share.sentence || !isShare(share) || !isSize(part)) continue
    if (part.kind === 'percent' || part.unit?.dimension === 'time') continue
    if (isOfThem(tokens, share, part) && !voices.isQuoted(share)) yield { part, share, whole: undefined }
  }
}

function isShare({ kind, low, high }: Amount): boolean {
  return low === high && low > 0 && ((kind === 'percent' && low < 100) || (kind === 'share' && low < 1))
}

function isOfThem(tokens: Tokens, { endToken }: Amount, { firstToken }: Amount): boolean {
  const { keys, classes } = tokens
  if (keys[endToken] !== of) return false
  let mark = firstToken - 1
  while (leading(keys[mark]!)) mark--
  const isSetOff = [',', '(', ':'].some(one => isMark(tokens, mark, one)) || isDash(tokens, mark)
  const first = endToken + 1
  if (!isSetOff || mark <= first || mark - first > nounReach) return false
  if (pronouns(keys[first]!) && mark === first + 1) return true
  if (!determiners(keys[first]!)) return false
  // "Two thirds of the rise": of what two figures differ by.
  for (let token = first + 1; token < mark; token++)
    if (classes[token] !== TokenClass.word || isNounOfChange(keys[token]!)) return false
  return true
}
