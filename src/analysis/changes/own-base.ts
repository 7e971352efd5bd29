import { keyOf } from '../../parse/key.ts'
import type { Tokens } from '../../parse/tokens.ts'
import type { Amount } from '../amounts.ts'
import { wordTest } from '../word-flags.ts'
import type { Basis } from './bases.ts'

const asWord = keyOf('as')
const well = keyOf('well')
const comparing = wordTest('than from over on')
const basesOfOwn = wordTest('where what at planned expected hoped promised thought')

/** "A quarter fewer than at the outset", "down 25 percent from where I started": of a value that the words name. */
export function hasBaseOfItsOwn({ keys }: Tokens, { endToken }: Amount): boolean {
  const at = comparing(keys[endToken] ?? 0) ? endToken : endToken + 1
  return comparing(keys[at] ?? 0) && basesOfOwn(keys[at + 1] ?? 0)
}

/** "Twice as many as in York": what it is held against stands in its own sentence, behind a second "as". */
export function isComparedHere({ keys, sentences }: Tokens, { endToken, sentence }: Amount): boolean {
  if (keys[endToken] !== asWord) return false
  for (let token = endToken + 2; token < sentences[sentence + 1]!; token++)
    if (keys[token] === asWord && keys[token + 1] !== well) return true
  return false
}

const lengths = wordTest('long far heavy deep wide fast tall')

const ofWord = keyOf('of')
const its = wordTest('its their his her')
const worth = wordTest(
  'value worth price money funding budget income revenue pay wages salary savings profit old former',
)

const coin = 0.25

/** "Twice as long" is said of no sum of money, and a saving of a quarter on $2.69 may be a coin. */
export function canBeOf(
  { keys }: Tokens,
  { endToken, low }: Amount,
  { earlier, later }: Pick<Basis, 'earlier' | 'later'>,
): boolean {
  if (earlier.kind !== 'money') return true
  if (keys[endToken] === asWord && lengths(keys[endToken + 1] ?? 0)) return false
  // "Lost 90 percent of its cherries", where the two values are prices.
  if (keys[endToken] === ofWord && its(keys[endToken + 1] ?? 0) && !worth(keys[endToken + 2] ?? 0))
    return false
  return low !== coin || Math.abs(Math.abs(later.low - earlier.low) - coin) > 0.001
}
