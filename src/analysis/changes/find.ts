import type { Changes } from '../changes.ts'
import type { Facts } from '../facts.ts'
import { findDifferences } from './differences.ts'
import { findMovements } from './movements.ts'
import { findPairs } from './pairs.ts'
import { findProportions } from './proportions.ts'

/** What a draft says of change. */
export function findChanges(facts: Facts): Changes {
  const { tokens, amounts } = facts
  return {
    pairs: findPairs(tokens, amounts),
    differences: findDifferences(tokens, amounts),
    movements: findMovements(facts),
    proportions: findProportions(facts),
  }
}
