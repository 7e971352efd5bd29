import { statedRange } from '../../src/analysis/amounts/range.ts'
import type { Amount } from '../../src/analysis/amounts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import { type Mismatch, shortest } from './mismatch.ts'

const and = keyOf('and')
const total = keyOf('total')
const of = keyOf('of')
const partial = wordTest(
  'including among mostly mainly some others other rest more another remaining of them than such from to or plus at per each both half',
)
const including = keyOf('including')
/** Nobody is two of these. */
const apart = wordTest('men women boys girls')

/** "Five people — three men and three women —", and "$300, $450 and $200, for a total of $1,050". */
export function* lists(facts: Facts, sentences: Iterable<readonly Amount[]>): Iterable<Mismatch> {
  const { tokens } = facts
  for (const own of sentences) {
    if (own.length < 3) continue
    yield* totalBehind(tokens, own)
    yield* partsIncluded(tokens, own)
  }
}

function isExactCount({ kind, precision, low, high }: Amount): boolean {
  return kind === 'count' && precision === 'exact' && low === high
}

/** "Seven people, including four women and five men": kinds of people that do not overlap are no more than all. */
function* partsIncluded(tokens: Tokens, own: readonly Amount[]): Iterable<Mismatch> {
  for (const [index, whole] of own.entries()) {
    const [first, second] = own.slice(index + 1)
    if (!first || !second || ![whole, first, second].every(isExactCount)) continue
    if (tokens.keys[first.firstToken - 1] !== including || tokens.keys[second.firstToken - 1] !== and)
      continue
    if (first.firstToken - (whole.counted?.endToken ?? whole.endToken) > 3) continue
    const heads = [first, second].map(({ counted }) => (counted ? tokens.keys[counted.head]! : 0))
    if (!heads.every(apart) || heads[0] === heads[1]) continue
    const sum = first.low + second.low
    if (sum <= whole.low) continue
    yield { ...mismatchOf(whole, [first, second], sum), messageId: 'parts' }
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
