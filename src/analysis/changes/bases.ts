import { keyOf } from '../../parse/key.ts'
import type { Tokens } from '../../parse/tokens.ts'
import type { Span } from '../../span.ts'
import { statedRange } from '../amounts/range.ts'
import type { Amount } from '../amounts.ts'
import type { Facts } from '../facts.ts'
import { quotient } from '../quantities/range.ts'
import { wordTest } from '../word-flags.ts'

/** Two values of one measure, and what the later is of the earlier. */
export interface Basis extends Span {
  readonly earlier: Amount
  readonly later: Amount
  readonly low: number
  readonly high: number
  readonly isEstimate: boolean
  readonly firstSentence: number
  readonly sentence: number
}

const by = keyOf('by')
const than = keyOf('than')
const save = keyOf('save')
const extra = keyOf('extra')
const saving = wordTest('save saves saved saving extra additional further another')
/** "A third less", "a third more": words that make of a share a step from what was. */
const stepsBack = wordTest('cheaper less fewer lower off down saving')
const stepsUp = wordTest('more dearer higher extra up')

/** Every two values that the piece sets against each other: at two times, or as a value and a step from it. */
export function basesOf(facts: Facts): Basis[] {
  return [...pairsOf(facts), ...stepsOf(facts)]
}

function pairsOf({ tokens, changes }: Facts): Basis[] {
  // From second to fifth is no change of so many percent.
  return changes.pairs
    .filter(({ later }) => later.kind !== 'ordinal' && later.kind !== 'rank')
    .map(pair => ({ ...pair, ...quotientOf(tokens, pair.later, pair.earlier) }))
}

/** What one value is of another; both are taken as rounded alike, as the finer of them shows. */
export function quotientOf({ prose }: Tokens, later: Amount, earlier: Amount): { low: number; high: number } {
  const [one, other] = [statedRange(exactly(later), prose), statedRange(exactly(earlier), prose)]
  const half = Math.min(one.high - one.low, other.high - other.low) / 2
  return quotient(around(later, half), around(earlier, half))
}

function around({ low }: Amount, half: number): { low: number; high: number } {
  return { low: low - half, high: low + half }
}

function exactly(amount: Amount): Amount {
  return amount.precision === 'exact' ? amount : { ...amount, precision: 'exact' }
}

/** "Pays $300 a month and would save $9": a value and a step from it are two values, too. */
function stepsOf({ tokens, amounts }: Facts): Basis[] {
  const found: Basis[] = []
  for (const [index, step] of amounts.entries()) {
    if (step.kind !== 'money' && step.kind !== 'count' && step.kind !== 'measure') continue
    const before = tokens.keys[step.firstToken - 1] ?? 0
    const after = tokens.keys[step.endToken] ?? 0
    const isDown = before === save || stepsBack(after) || saving(before)
    const isUp = stepsUp(after) || before === extra
    if (!isDown && !isUp && before !== by) continue
    const base = sizeBefore(amounts, index)
    if (!base || base.low <= step.low || base.low !== base.high) continue
    const firstSentence = base.sentence
    const shared = { isEstimate: false, firstSentence, sentence: step.sentence, earlier: base, later: step }
    const span = { start: base.start, end: step.end }
    const part = step.low / base.low
    // "300, 100 fewer than the year before": the base is what came of it.
    if (tokens.keys[step.endToken + 1] === than && (isUp || isDown) && before !== by) {
      const earlier = isDown ? base.low + step.low : base.low - step.low
      found.push({ ...shared, ...span, low: base.low / earlier, high: base.low / earlier })
      continue
    }
    if (!isUp) found.push({ ...shared, ...span, low: 1 - part, high: 1 - part })
    if (!isDown) found.push({ ...shared, ...span, low: 1 + part, high: 1 + part })
  }
  return found
}

/** The last size of the same sort before an amount, in its sentence or the one before. */
function sizeBefore(amounts: readonly Amount[], index: number): Amount | undefined {
  const own = amounts[index]!
  for (let at = index - 1; at >= 0 && own.sentence - amounts[at]!.sentence <= 1; at--) {
    const { kind, currency, unit } = amounts[at]!
    if (kind === own.kind && currency === own.currency && unit?.name === own.unit?.name) return amounts[at]
  }
  return undefined
}
