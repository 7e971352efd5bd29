import { distance } from 'fastest-levenshtein'
import { isOneEdit, soundOf } from './closeness.ts'
import type { DocumentWord } from './document-words.ts'

const shortestWord = 4
const shortestBySound = 6
/** A beginning shared by more words than this is no sign of likeness, and would cost too much to look through. */
const crowd = 400

/**
 * Pairs of an unknown word with one that is one edit away or sounds alike. Such words share their beginning or their
 * end, so that only those are compared.
 */
export function similarPairs(words: Iterable<DocumentWord>): [DocumentWord, DocumentWord][] {
  const candidates = [...words].filter(({ folded }) => folded.length >= shortestWord && !/\d/.test(folded))
  if (candidates.every(({ isKnown }) => isKnown)) return []
  const shared = new Map<string, DocumentWord[]>()
  const keys = candidates.map(keysOf)
  for (const [at, word] of candidates.entries()) {
    for (const key of keys[at]) {
      const alike = shared.get(key)
      if (!alike) shared.set(key, [word])
      else if (alike.length < crowd) alike.push(word)
    }
  }
  const pairs: [DocumentWord, DocumentWord][] = []
  for (const [at, word] of candidates.entries()) {
    if (word.isKnown) continue
    const near = new Set<DocumentWord>()
    for (const key of keys[at]) {
      for (const other of shared.get(key) ?? []) if (areSimilar(word.folded, other.folded)) near.add(other)
    }
    // Of two unknown words the pair comes up twice; the first in order brings it.
    for (const other of near) if (other.isKnown || word.folded < other.folded) pairs.push([word, other])
  }
  return pairs
}

function keysOf({ folded, isKnown }: DocumentWord): string[] {
  const ends = [folded.slice(0, 2), `-${folded.slice(-2)}`]
  return isKnown || folded.length < shortestBySound ? ends : [...ends, `~${folded[0]}${soundOf(folded)}`]
}

function areSimilar(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2 || a === b) return false
  if (isOneEdit(a, b)) return true
  if (Math.min(a.length, b.length) < shortestBySound || a[0] !== b[0]) return false
  return distance(a, b) === 2 && soundOf(a) === soundOf(b)
}
