import { findWrongParts } from '../../src/analysis/changes/shares.ts'
import { weighedMisfits } from '../../src/analysis/changes/weighed/proportions.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import type { WrongShare } from './wrong-share.ts'

/** "The fee goes to $22.50 from $18. … They would be paying a third more": wherever in the piece the two values stand. */
export function* misfits(facts: Facts): Iterable<WrongShare> {
  for (const { proportion, values } of weighedMisfits(facts)) {
    const ratio = (values.low + values.high) / 2
    yield {
      messageId: 'part',
      here: proportion,
      there: values,
      isChange: true,
      right: `a change of ${Number((Math.abs(ratio - 1) * 100).toPrecision(2))} percent`,
    }
  }
}

/** "Of the 184 pupils, 138 passed. … That four in five passed": a share of what is counted elsewhere. */
export function* wrongParts(facts: Facts): Iterable<WrongShare> {
  for (const { share, values, right } of findWrongParts(facts))
    yield {
      messageId: 'part',
      here: share,
      there: values,
      right: `${Number((right * 100).toPrecision(2))} percent`,
    }
}
