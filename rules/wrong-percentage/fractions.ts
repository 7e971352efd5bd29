import { rangeOfAmount, statedRange } from '../../src/analysis/amounts/range.ts'
import type { Amount } from '../../src/analysis/amounts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { nounGroup } from '../../src/analysis/noun-groups.ts'
import { areApart } from '../../src/analysis/quantities/range.ts'
import { isMark } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import type { WrongShare } from './wrong-share.ts'

const of = keyOf('of')
const or = keyOf('or')
const them = wordTest('them those these whom')
const all = wordTest('the its his her their our those these')
/** How far back the whole may stand, and behind its share the figure that it comes to. */
const sentenceReach = 2
const nounReach = 5
/** Thirds and quarters are said of what is about so. */
const loose = 0.1

/** "The school has 90 teachers. A third of them, 45 in all, are ill." */
export function* fractionsOfThem({ amounts, tokens }: Facts): Iterable<WrongShare> {
  for (const [index, share] of amounts.entries()) {
    const part = amounts[index + 1]
    if (!part || (share.kind !== 'share' && share.kind !== 'percent') || part.kind !== 'count') continue
    if (part.sentence !== share.sentence || tokens.keys[share.endToken] !== of || part.precision !== 'exact')
      continue
    if (!isRestated(tokens, share, part)) continue
    const whole = wholeBefore(amounts, index, tokens)
    if (!whole || whole.low < 4 || part.low > whole.low) continue
    const factor = share.kind === 'percent' ? 0.01 : 1
    const { low, high } = rangeOfAmount(share, tokens.prose)
    const size = statedRange(whole, tokens.prose)
    const right = { low: low * factor * size.low, high: high * factor * size.high }
    if (!areApart(right, { low: part.low, high: part.high }, loose)) continue
    const value = Number((share.low * factor * whole.low).toPrecision(3))
    yield { messageId: 'part', here: part, there: whole, right: `${value} by that share` }
  }
}

/** ", 45 in all,", ", or 45,", "(45)" right behind what the share is of. */
function isRestated(tokens: Tokens, share: Amount, { firstToken }: Amount): boolean {
  if (firstToken - share.endToken > nounReach) return false
  const at = tokens.keys[firstToken - 1] === or ? firstToken - 2 : firstToken - 1
  return isMark(tokens, at, ',') || isMark(tokens, at, '(')
}

/** The count that "them" or "the teachers" takes up: the last one of people or things, or the one of that noun. */
function wholeBefore(amounts: readonly Amount[], index: number, tokens: Tokens): Amount | undefined {
  const share = amounts[index]!
  const at = share.endToken + 1
  const isThem = them(tokens.keys[at] ?? 0)
  if (!isThem && !all(tokens.keys[at] ?? 0)) return undefined
  const noun = isThem ? undefined : nounGroup(tokens.keys[at + 1] ?? 0)
  for (let before = index - 1; before >= 0; before--) {
    const amount = amounts[before]!
    if (share.sentence - amount.sentence > sentenceReach) return undefined
    if (amount.kind !== 'count' || !amount.counted || amount.low !== amount.high) continue
    if (noun !== undefined && nounGroup(tokens.keys[amount.counted.head]!) !== noun) continue
    return amount.counted.partitive || amount.precision === 'vague' ? undefined : amount
  }
  return undefined
}
