import type { Amount } from '../../src/analysis/amounts.ts'
import { rangeOfShare } from '../../src/analysis/changes/share-range.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import type { WrongShare } from './wrong-share.ts'

const of = keyOf('of')
/** Ratios of small counts come out by chance. */
const leastCount = 12

/**
 * Is the share what a figure of its own sentence makes of any other figure of the piece, as a part or as a change? Then it
 * is of those two, and not of the ones that it was held against.
 */
export function isShareExplained({ amounts, tokens }: Facts, { here, there, isChange }: WrongShare): boolean {
  const isHeld = ({ start, end }: Amount) => isChange && there.start <= start && end <= there.end
  const share = amounts.find(({ start, end }) => start < here.end && here.start < end)
  if (!share || (share.kind !== 'share' && share.kind !== 'percent')) return false
  const { low, high } = rangeOfShare(tokens, share)
  const own = amounts.filter(amount => amount.sentence === share.sentence && isSize(amount))
  return own.some(one =>
    amounts.some(other => {
      // The change between two is given by these in no other way.
      if (other === one || (isHeld(one) && isHeld(other)) || !isSize(other) || !isAlike(one, other))
        return false
      const [less, more] = one.low < other.low ? [one.low, other.low] : [other.low, one.low]
      const ways = [less / more, (more - less) / more, (more - less) / less]
      // "960 in favor and 440 against, or 69 percent": of both together.
      if (share.kind === 'percent' && areOpposed(tokens, one, other))
        ways.push(less / (less + more), more / (less + more))
      return ways.some(way => low <= way && way <= high)
    }),
  )
}

const determiner = wordTest('the its their his her all')

/** "401 of 742 (54%)", "401 of the 742, or 54 percent": the part and the whole stand right before the share. */
export function isOfOwnWhole({ amounts, tokens }: Facts, { here }: WrongShare): boolean {
  const at = amounts.findIndex(({ start, end }) => start < here.end && here.start < end)
  const [part, whole, share] = [amounts[at - 2], amounts[at - 1], amounts[at]]
  if (!part || !whole || !share || part.sentence !== share.sentence || part.low >= whole.low) return false
  const first = determiner(tokens.keys[whole.firstToken - 1]!) ? whole.firstToken - 1 : whole.firstToken
  if (tokens.keys[first - 1] !== of || first - 1 !== part.endToken) return false
  const { low, high } = rangeOfShare(tokens, share)
  return low <= part.low / whole.low && part.low / whole.low <= high
}

const on = keyOf('on')
const turnout = wordTest('turnout')

/** "951 for and 94 against, on a turnout of 78%": the share is that of those who voted. */
export function isTurnout({ tokens: { keys } }: Facts, { firstToken }: Amount): boolean {
  return keys[firstToken - 1] === of && turnout(keys[firstToken - 2] ?? 0) && keys[firstToken - 4] === on
}

const against = /\b(?:against|opposed|versus|not|no)\b/

/** "960 in favor and 440 against": the two sides of one sentence. */
function areOpposed({ prose }: Tokens, one: Amount, other: Amount): boolean {
  if (one.sentence !== other.sentence) return false
  const [first, last] = one.start < other.start ? [one, other] : [other, one]
  return against.test(prose.slice(first.end, last.end + 20))
}

function isSize({ kind, low, high }: Amount): boolean {
  return low === high && (kind === 'money' || kind === 'measure' || (kind === 'count' && low >= leastCount))
}

function isAlike(a: Amount, b: Amount): boolean {
  return a.kind === b.kind && a.currency === b.currency && a.unit?.name === b.unit?.name
}
