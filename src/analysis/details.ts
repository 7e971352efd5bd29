import type { Span } from '../span.ts'

export { findDetails } from './details/find.ts'

/**
 * What a text says of somebody or something beside the name.
 * - role: what one is or does ("Finance Minister", "a pump maker in Leeds")
 * - age, home (where one lives or comes from), nationality
 * - relation: to somebody else ("his wife", "the son of Petr Halvik")
 */
export type DetailKind = 'role' | 'age' | 'home' | 'nationality' | 'relation'

/** One detail of an entity; the span is that of the words that give it, without articles. */
export interface Detail extends Span {
  readonly kind: DetailKind
  /** Index into the entities: of whom it is said. */
  readonly entity: number
  /** The head of a role or a relation: the token with its noun. */
  readonly head?: number
  /** Of a home or a nationality, the place; of a relation, the other one, where named. */
  readonly other?: number
}
