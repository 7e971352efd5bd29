import type { Facts } from '../facts.ts'
import type { Reference } from '../references.ts'

const indexes = new WeakMap<Facts, ReadonlyMap<number, Reference>>()

/** The reference whose last word stands at a token ("company" of "the company"); undefined where none does. */
export function referenceAt(facts: Facts, token: number): Reference | undefined {
  let index = indexes.get(facts)
  if (index === undefined) {
    index = new Map(facts.references.map(reference => [reference.endToken - 1, reference]))
    indexes.set(facts, index)
  }
  return index.get(token)
}
