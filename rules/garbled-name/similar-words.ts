import { distance } from 'fastest-levenshtein'
import { lettersDropped } from '../../src/analysis/fact-base/signature.ts'
import { keyOf } from '../../src/parse/key.ts'
import { isOneEdit, soundOf } from './closeness.ts'
import type { DocumentWord } from './document-words.ts'

const shortestWord = 4
const shortestBySound = 6
/** A hash shared by more words than this is no sign of likeness. */
const crowd = 12

/**
 * Pairs of words that are one edit apart, or that sound alike, found by what they share when one letter is left out;
 * linear in the number of words.
 */
export function similarPairs(words: Iterable<DocumentWord>): [DocumentWord, DocumentWord][] {
  const byHash = new Map<number, DocumentWord[]>()
  for (const word of words) {
    if (word.folded.length < shortestWord || /\d/.test(word.folded)) continue
    const hashes = new Set([word.folded, ...lettersDropped(word.folded)].map(keyOf))
    if (word.folded.length >= shortestBySound) hashes.add(keyOf(`~${word.folded[0]}${soundOf(word.folded)}`))
    for (const hash of hashes) {
      const shared = byHash.get(hash)
      if (shared) shared.push(word)
      else byHash.set(hash, [word])
    }
  }
  const pairs = new Map<string, [DocumentWord, DocumentWord]>()
  for (const shared of byHash.values()) {
    if (shared.length < 2 || shared.length > crowd) continue
    shared.forEach((a, index) => {
      for (const b of shared.slice(index + 1)) {
        if (areSimilar(a.folded, b.folded)) pairs.set(`${a.folded} ${b.folded}`, [a, b])
      }
    })
  }
  return [...pairs.values()]
}

function areSimilar(a: string, b: string): boolean {
  if (isOneEdit(a, b)) return true
  return (
    Math.min(a.length, b.length) >= shortestBySound &&
    a[0] === b[0] &&
    distance(a, b) === 2 &&
    soundOf(a) === soundOf(b)
  )
}
