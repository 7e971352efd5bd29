import type { Span } from '../span.ts'

/** From offsets in the prose to offsets in the source (UTF-16 units of the file as read, BOM included). */
export interface PositionMap {
  /** The source span of a prose span. An entity or an escape is taken whole; markup between is included. */
  toSource(span: Span): Span
}

/** The map of a source that is all prose. */
export const identityMap: PositionMap = { toSource: span => span }
