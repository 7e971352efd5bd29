import { type Bond, brokenBonds } from '../../src/analysis/bonds/bond.ts'
import { differenceBonds } from '../../src/analysis/bonds/differences.ts'
import { productBonds } from '../../src/analysis/bonds/products.ts'
import { remainderBonds } from '../../src/analysis/bonds/remainders.ts'
import { sumBonds } from '../../src/analysis/bonds/sums.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { inWords, type Mismatch } from './mismatch.ts'

const bonds: readonly Bond[] = [...differenceBonds, ...productBonds, ...sumBonds, ...remainderBonds]

/** Prices, profits, margins and shares of a sum that the words beside them make something else. */
export function* bondsBroken(facts: Facts): Iterable<Mismatch> {
  const { prose } = facts.tokens
  for (const { here, there, right } of brokenBonds(facts, bonds)) {
    yield {
      messageId: 'bond',
      here: { start: here.start, end: here.end },
      there: there.map(({ start, end }) => ({ start, end })),
      values: {
        others: there.map(({ start, end }) => `“${prose.slice(start, end)}”`).join(' and '),
        right: inWords(right),
      },
      isClosed: true,
    }
  }
}
