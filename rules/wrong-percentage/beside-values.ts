import { nearbyMisfits } from '../../src/analysis/changes/nearby.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import type { WrongShare } from './wrong-share.ts'

/** "€360 instead of €450, a discount of 30 percent": the only two values beside it give another proportion. */
export function* besideValues(facts: Facts): Iterable<WrongShare> {
  for (const { proportion, values, right } of nearbyMisfits(facts))
    yield {
      messageId: 'part',
      here: proportion,
      there: values,
      right: `${Number((right * 100).toPrecision(2))} percent`,
    }
}
