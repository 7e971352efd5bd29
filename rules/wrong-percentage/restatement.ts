import type { Facts } from '../../src/analysis/facts.ts'
import { areApart, type Range, rangeOf } from '../../src/analysis/quantities/range.ts'
import type { Quantity } from '../../src/analysis/quantities.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Finding } from '../../src/rule/rule.ts'

const or = keyOf('or')
const comma = keyOf(',')
const open = keyOf('(')

/** Between a share and its restatement stands only what the share is of. */
const reach = 12

/** "nearly half of the world's potash, or 23 percent": one share, given as a fraction and as a percentage. */
export function* restatements({ quantities, tokens }: Facts, prose: string): Iterable<Finding> {
  for (let index = 1; index < quantities.length; index++) {
    const one = quantities[index - 1]!
    const other = quantities[index]!
    if (one.sentence !== other.sentence || other.firstToken - one.endToken > reach) continue
    const share = asPercent(one, prose)
    const again = asPercent(other, prose)
    if (!share || !again || one.unit === other.unit) continue
    const before = tokens.keys[other.firstToken - 1]
    const isApposition = (before === or && tokens.keys[other.firstToken - 2] === comma) || before === open
    if (!isApposition || !areApart(share, again, 0.1)) continue
    yield {
      start: one.start,
      end: one.end,
      messageId: 'restated',
      values: { other: prose.slice(other.start, other.end) },
      related: [
        {
          start: other.start,
          end: other.end,
          reason: `“${prose.slice(other.start, other.end)}” stands here`,
        },
      ],
    }
  }
}

function asPercent(quantity: Quantity, prose: string): Range | undefined {
  const range = rangeOf(quantity, prose)
  if (quantity.unit === 'percent') return range
  return quantity.unit === 'fraction' ? { low: range.low * 100, high: range.high * 100 } : undefined
}
