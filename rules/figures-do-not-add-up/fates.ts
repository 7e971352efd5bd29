import type { Amount } from '../../src/analysis/amounts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { blockOf } from '../../src/analysis/locate.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import type { Mismatch } from './mismatch.ts'

const of = keyOf('of')
const them = wordTest('them these those whom the')
/** Nobody has two of these. */
const fates: readonly ((key: number) => boolean)[] = [
  wordTest('unhurt unharmed safe safely uninjured walked escaped survived alive unscathed'),
  wordTest('injured hurt wounded injuries burns hospital treated'),
  wordTest('died dead killed beyond perished drowned'),
  wordTest('missing unaccounted trapped'),
]
const guard = wordTrigger(
  'unhurt unharmed safe safely uninjured walked escaped survived alive injured hurt wounded died dead killed missing',
)
/** How far behind a figure its fate is told, and in how many sentences all are. */
const reach = 9
const sentencesBehind = 3
const disturbing = wordTest('about nearly almost some least over other another both also later more')
const fewest = 2
/** So many figures before and behind are looked at. */
const most = 12

/** "Seventeen people were below. Twelve of them walked out unhurt. Six were brought out injured, and two were dead." */
export function* fatesTold(facts: Facts, sentences: Iterable<readonly Amount[]>): Iterable<Mismatch> {
  const { tokens, blocks } = facts
  if (guard(tokens).length < fewest) return
  const all = [...sentences].flat().filter(isCount)
  for (const [index, part] of all.entries()) {
    if (tokens.keys[part.endToken] !== of || !them(tokens.keys[part.endToken + 1] ?? 0)) continue
    const whole = all
      .slice(Math.max(0, index - most), index)
      .findLast(one => one.counted && !one.counted.partitive && one.low > part.low)
    if (!whole || part.sentence - whole.sentence > 1) continue
    const block = blockOf(blocks, part.firstToken)
    const parts = all
      .slice(index, index + most)
      .filter(
        one => one.sentence - part.sentence < sentencesBehind && blockOf(blocks, one.firstToken) === block,
      )
      .map(one => ({ one, fate: fateOf(tokens, one) }))
      .filter(({ fate }) => fate >= 0)
    if (parts.length <= fewest || new Set(parts.map(({ fate }) => fate)).size < parts.length) continue
    if (parts.slice(1).some(({ one }) => tokens.keys[one.endToken] === of)) continue
    if (parts[0]!.one !== part || isDisturbed(tokens, part, parts.at(-1)!.one)) continue
    const sum = parts.reduce((total, { one }) => total + one.low, 0)
    if (sum <= whole.low) continue
    const last = parts.at(-1)!.one
    yield {
      messageId: 'more',
      here: spanOf(last),
      there: [whole, ...parts.slice(0, -1).map(({ one }) => one)].map(spanOf),
      values: { sum, whole: whole.low },
    }
  }
}

function isCount({ kind, precision, low, high }: Amount): boolean {
  return kind === 'count' && precision === 'exact' && low === high && Number.isInteger(low) && low > 0
}

/** Which of the fates those have whom a figure counts; -1 for none, or two. */
function fateOf({ keys, sentences }: Tokens, { endToken, sentence }: Amount): number {
  const end = Math.min(sentences[sentence + 1]!, endToken + reach)
  for (let index = endToken; index < end; index++) {
    const fate = fates.findIndex(test => test(keys[index]!))
    // "Walked to the shaft unhurt": the first word that tells it.
    if (fate >= 0) return fate
  }
  return -1
}

function isDisturbed({ keys }: Tokens, first: Amount, last: Amount): boolean {
  for (let index = first.firstToken - 1; index < last.endToken; index++)
    if (disturbing(keys[index] ?? 0)) return true
  return false
}

function spanOf({ start, end }: Amount) {
  return { start, end }
}
