import type { Amount } from '../../src/analysis/amounts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import type { Mismatch } from './mismatch.ts'

const of = keyOf('of')
const them = wordTest('them those these whom')
const the = keyOf('the')
const rest = wordTest('other remaining')
/** What makes a third group possible, or a figure another one. */
const disturbing = wordTest(
  'some others more about nearly almost least half both additional further also including',
)
/** How many sentences before its parts the whole may stand. */
const reach = 2

/** "The bus carried 48 passengers. Thirty-one of them were treated, and the other 27 walked away." */
export function* rests(facts: Facts, sentences: Iterable<readonly Amount[]>): Iterable<Mismatch> {
  const { tokens } = facts
  let before: Amount[] = []
  for (const own of sentences) {
    const sentence = own[0]!.sentence
    before = before.filter(amount => sentence - amount.sentence <= reach)
    const part = own.find(amount => isCount(amount) && isPartOfThem(tokens, amount))
    const other = part && own.find(amount => amount !== part && isCount(amount) && isRest(tokens, amount))
    if (part && other && !isDisturbed(tokens, part.endToken, other.firstToken - 2)) {
      const whole = [...before, ...own.filter(({ endToken }) => endToken <= part.firstToken)].findLast(
        amount => isCount(amount) && amount.counted && !amount.counted.partitive && amount.low > part.low,
      )
      if (whole && whole.low !== part.low + other.low && isLastNamed(before, whole)) {
        yield {
          messageId: 'rest',
          here: { start: other.start, end: other.end },
          there: [part, whole].map(({ start, end }) => ({ start, end })),
          values: { right: whole.low - part.low },
        }
      }
    }
    before.push(...own)
  }
}

function isCount({ kind, precision, low, high }: Amount): boolean {
  return kind === 'count' && precision === 'exact' && low === high && Number.isInteger(low)
}

/** "Thirty-one of them" */
function isPartOfThem({ keys }: Tokens, { endToken }: Amount): boolean {
  return keys[endToken] === of && them(keys[endToken + 1] ?? 0)
}

/** "The other 27" */
function isRest({ keys }: Tokens, { firstToken }: Amount): boolean {
  return rest(keys[firstToken - 1] ?? 0) && keys[firstToken - 2] === the
}

/** No other count of people or things stands between the whole and its parts. */
function isLastNamed(before: readonly Amount[], whole: Amount): boolean {
  return !before.some(
    amount => amount.firstToken > whole.firstToken && amount.kind === 'count' && amount.counted !== undefined,
  )
}

function isDisturbed({ keys }: Tokens, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (disturbing(keys[index]!)) return true
  return false
}
