import type { Facts } from '../analysis/facts.ts'
import { readGenerated } from '../data.ts'
import { type DocumentMatches, matchLexicons } from './senses.ts'
import { type LexiconStore, unpackLexicons } from './store.ts'

let store: LexiconStore | undefined
const matches = new WeakMap<Facts, DocumentMatches>()

/** What the lexicons of all rules find in a draft: matched once, in one pass, when first asked for. */
export function lexiconMatches(facts: Facts): DocumentMatches {
  const known = matches.get(facts)
  if (known) return known
  store ??= unpackLexicons(readGenerated('lexicons.bin'))
  const found = matchLexicons(store, facts)
  matches.set(facts, found)
  return found
}
