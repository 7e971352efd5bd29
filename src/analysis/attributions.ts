import type { Span } from '../span.ts'
import type { Stance } from './reporting-verbs.ts'

export { findAttributions } from './attributions/find.ts'
export type { Stance } from './reporting-verbs.ts'

/** A clause that is somebody's word, and whose. The span holds source, verb and content. */
export interface Attribution extends Span {
  /** The narrowest phrase that names the source; what the pronoun or the definite title is, where that is all. */
  readonly source: Span
  /** The reporting verb, or "according to". */
  readonly verb: Span
  readonly stance: Stance
  /** Does the verb itself judge what was said (claimed, admitted)? */
  readonly judges: boolean
  /**
   * The clause that is somebody's word. Where the attribution interrupts it ("Prices, she says, will rise"), or
   * where it is passive, the content goes around the source and the verb.
   */
  readonly content: Span
  /** A named person or body, or a pronoun or definite title for one; false for "experts", "some", "critics". */
  readonly named: boolean
  /** Is the content a direct quotation? */
  readonly direct: boolean
}
