import type { Addend } from '../../src/analysis/addends.ts'
import type { Amount } from '../../src/analysis/amounts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { isMark } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import type { SplitRow } from './split-rows.ts'

const definite = wordTest('the those these all both')
const open = wordTest(
  `including includes include included among mostly mainly partly least some also both half twice either each elsewhere
   respectively`,
)

const more = wordTest('further another additional more')
const or = keyOf('or')
const and = keyOf('and')
const one = keyOf('one')
const of = keyOf('of')
const some = wordTest('those these whom')
const rest = wordTest('rest remainder others remaining')

/** "The 711 women", "all 262 people", "those 6,000 tons". */
export function isDefinite({ tokens }: Facts, { amount: { firstToken } }: Addend): boolean {
  return definite(tokens.keys[firstToken - 1] ?? 0)
}

/** There may be more parts than are told, or some are in two. */
export function isOpenRow({ tokens }: Facts, { items, hasRest }: SplitRow): boolean {
  const last = items.at(-1)!.amount
  const end = (last.counted?.endToken ?? last.endToken) + 2
  for (let index = items[0]!.amount.firstToken - 2; index < end; index++)
    if (open(tokens.keys[index] ?? 0) || (!hasRest && more(tokens.keys[index] ?? 0))) return true
  if (!hasRest && hasUncounted(tokens, last)) return true
  // "Six were hurt, and two of those died".
  if (
    items
      .slice(1)
      .some(
        ({ amount: { endToken } }) => tokens.keys[endToken] === of && some(tokens.keys[endToken + 1] ?? 0),
      )
  )
    return true
  // "Two thirds of the rise, or £1.2m": the same in other words.
  if (items.some(({ amount }) => tokens.keys[amount.firstToken - 1] === or)) return true
  return false
}

/** "And the rest abroad", "and one, a pupil": some of the whole have no figure, or none that is read as a count. */
function hasUncounted({ keys, sentences }: Tokens, { endToken, sentence }: Amount): boolean {
  for (let index = endToken; index < sentences[sentence + 1]!; index++)
    if (rest(keys[index]!) || (keys[index] === one && keys[index - 1] === and)) return true
  return false
}

/** "8,400 votes, or 35%": a whole is no share of another. */
export function isShareItself({ tokens }: Facts, { amount: { counted, endToken } }: Addend): boolean {
  const after = counted && !counted.partitive ? counted.endToken : endToken
  return tokens.keys[after + 1] === or && isMark(tokens, after, ',')
}
