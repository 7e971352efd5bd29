import type { Span } from '../span.ts'

export { findReferences } from './references/find.ts'

/**
 * A place where the text means somebody or something that it names elsewhere, without a name: a pronoun ("she"), or a
 * noun phrase ("the prime minister", "the company"). Only those of which one thing alone can be meant.
 */
export interface Reference extends Span {
  readonly firstToken: number
  readonly endToken: number
  /** Index into the entities. */
  readonly entity: number
  readonly form: 'pronoun' | 'noun'
}
