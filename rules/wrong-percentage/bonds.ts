import { averageBonds } from '../../src/analysis/bonds/averages.ts'
import { brokenBonds } from '../../src/analysis/bonds/bond.ts'
import { rateBonds } from '../../src/analysis/bonds/rates.ts'
import { shareBonds } from '../../src/analysis/bonds/shares.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import type { WrongShare } from './wrong-share.ts'

const sums = [...averageBonds, ...rateBonds]

/** Shares and multiples that the words beside them tie to two sizes, and averages of what is listed. */
export function* bondsBroken(facts: Facts): Iterable<WrongShare> {
  for (const { here, there, right } of brokenBonds(facts, shareBonds)) {
    const isTimes = right > 1 && here.kind === 'multiple'
    const shown = isTimes
      ? `${Number(right.toPrecision(3))} to 1`
      : `${Number((right * 100).toPrecision(3))} percent`
    yield { messageId: 'part', here, there: around(there, here), right: shown, isTied: true }
  }
  for (const { here, there, right } of brokenBonds(facts, sums))
    yield {
      messageId: 'average',
      here,
      there: around(there, here),
      right: Number(right.toPrecision(4)).toLocaleString('en-US'),
    }
}

/** From the first to the last of some places; only the first where the finding itself lies between. */
function around(there: readonly { start: number; end: number }[], here: { start: number; end: number }) {
  const [first] = there
  const start = Math.min(...there.map(place => place.start))
  const end = Math.max(...there.map(place => place.end))
  return start < here.start && here.end <= end ? { start: first!.start, end: first!.end } : { start, end }
}
