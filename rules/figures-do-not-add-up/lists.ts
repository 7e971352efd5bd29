import { statedRange } from '../../src/analysis/amounts/range.ts'
import type { Amount } from '../../src/analysis/amounts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import { type Mismatch, shortest } from './mismatch.ts'

const total = keyOf('total')
const of = keyOf('of')
const partial = wordTest(
  'including among mostly mainly some others other rest more another remaining of them than such from to or plus at per each both half',
)

/** "$300, $450 and $200, for a total of $1,050". */
export function* lists(facts: Facts, sentences: Iterable<readonly Amount[]>): Iterable<Mismatch> {
  const { tokens } = facts
  for (const own of sentences) {
    if (own.length < 3) continue
    yield* totalBehind(tokens, own)
  }
}

/** All sums of one kind that stand before "for a total of". */
function* totalBehind(tokens: Tokens, own: readonly Amount[]): Iterable<Mismatch> {
  for (const [index, whole] of own.entries()) {
    const isTotal = tokens.keys[whole.firstToken - 1] === of && tokens.keys[whole.firstToken - 2] === total
    const parts = own.slice(0, index)
    if (!isTotal || parts.length < 2 || whole.kind !== 'money') continue
    if (!parts.every(({ kind, currency }) => kind === 'money' && currency === whole.currency)) continue
    const isPlain = parts.every(
      part =>
        part.precision === 'exact' &&
        !partial(tokens.keys[part.firstToken - 1] ?? 0) &&
        !partial(tokens.keys[part.endToken] ?? 0),
    )
    if (!isPlain || whole.precision !== 'exact') continue
    const sum = parts.reduce((all, { low }) => all + low, 0)
    const slack = [whole, ...parts].reduce((all, part) => {
      const { low, high } = statedRange(part, tokens.prose)
      return all + (high - low) / 2
    }, 0)
    if (Math.abs(sum - whole.low) > slack) yield mismatchOf(whole, parts, sum)
  }
}

function mismatchOf(whole: Amount, parts: readonly Amount[], sum: number): Mismatch {
  return {
    messageId: 'parts',
    here: { start: whole.start, end: whole.end },
    there: parts.map(({ start, end }) => ({ start, end })),
    values: { sum: shortest(sum) },
  }
}
