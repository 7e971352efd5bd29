import type { Span } from '../../src/span.ts'

/** One thing that is credited to two people or bodies. */
export interface TwoSources {
  readonly kind: 'quotation' | 'echo' | 'maker' | 'study'
  readonly here: Span
  readonly there: Span
}

/** Have two names a word in common, so that they may name the same? */
export function isOneName(a: string, b: string): boolean {
  const words = new Set(a.split(/\s+/).filter(word => !generic.test(word)))
  return b.split(/\s+/).some(word => words.has(word))
}

const generic = /^(?:University|College|Institute|Center|Centre|School|of|the|and|for)$/
