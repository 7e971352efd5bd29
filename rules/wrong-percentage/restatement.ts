import type { Facts } from '../../src/analysis/facts.ts'
import { isFiniteTag, type PartsOfSpeech } from '../../src/analysis/parts-of-speech.ts'
import { areApart, type Range, rangeOf } from '../../src/analysis/quantities/range.ts'
import type { Quantity } from '../../src/analysis/quantities.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

const or = keyOf('or')
const comma = keyOf(',')
const open = keyOf('(')

/** Between a share and its restatement stands only what the share is of. */
const reach = 12

/** "nearly half of the world's potash, or 23 percent": one share, given as a fraction and as a percentage. */
export function* restatements(
  { quantities, tokens, partsOfSpeech }: Facts,
  prose: string,
): Iterable<Finding> {
  for (let index = 1; index < quantities.length; index++) {
    const one = quantities[index - 1]!
    const other = quantities[index]!
    if (one.sentence !== other.sentence || other.firstToken - one.endToken > reach) continue
    const share = asPercent(one, prose)
    const again = asPercent(other, prose)
    if (!share || !again || one.unit === other.unit) continue
    const before = tokens.keys[other.firstToken - 1]
    const isApposition = (before === or && tokens.keys[other.firstToken - 2] === comma) || before === open
    if (
      !isApposition ||
      isOfMore(tokens, other) ||
      hasVerb(partsOfSpeech, one, other) ||
      !areApart(share, again, 0.2)
    )
      continue
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

/** "Half the pupils (12 percent of the girls)": a share of something else, or one that goes on. */
function isOfMore({ classes, count }: Tokens, { endToken }: Quantity): boolean {
  return endToken < count && classes[endToken] !== TokenClass.punctuation
}

/** What a verb parts from the share is told of something else. */
function hasVerb(tags: PartsOfSpeech, { endToken }: Quantity, { firstToken }: Quantity): boolean {
  for (let token = endToken; token < firstToken; token++) if (isFiniteTag(tags.tagOf(token))) return true
  return false
}

function asPercent(quantity: Quantity, prose: string): Range | undefined {
  const range = rangeOf(quantity, prose)
  if (quantity.unit === 'percent') return range
  return quantity.unit === 'fraction' ? { low: range.low * 100, high: range.high * 100 } : undefined
}
