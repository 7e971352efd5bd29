import type { Facts } from '../../src/analysis/facts.ts'
import type { HouseCheck } from '../../src/house/entry.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { miscasedParts } from './capitalisation.ts'
import { missingConditions } from './conditional.ts'
import { mixedForms } from './consistency.ts'
import { metricFindings } from './metric.ts'
import { occurrenceFindings } from './occurrence.ts'
import { repetitions } from './repetition.ts'

/** What one check of a house finds in a draft. */
export function checkFindings(facts: Facts, check: HouseCheck): Iterable<Finding> {
  switch (check.kind) {
    case 'occurrence':
      return occurrenceFindings(facts, check)
    case 'repetition':
      return repetitions(facts, check)
    case 'consistency':
      return mixedForms(facts, check)
    case 'conditional':
      return missingConditions(facts, check)
    case 'capitalisation':
      return miscasedParts(facts, check)
    case 'metric':
      return metricFindings(facts, check)
  }
}
