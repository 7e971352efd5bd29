import { distance } from 'fastest-levenshtein'
import { soundOf } from '../../src/analysis/fact-base/sound.ts'
import { isOneEdit } from './closeness.ts'
import type { DocumentWord } from './document-words.ts'

const shortestWord = 4
const shortestBySound = 6
/** Two words of this length that begin alike and differ in two letters are one. */
const longWord = 9
/** A beginning shared by more words than this is no sign of likeness, and would cost too much to look through. */
const crowd = 400

/**
 * Pairs of an unknown word with one that is one edit away or sounds alike. Such words share their beginning or their
 * end, so that only those are compared.
 */
export function similarPairs(words: Iterable<DocumentWord>): [DocumentWord, DocumentWord][] {
  const candidates: DocumentWord[] = []
  const unknown: DocumentWord[] = []
  for (const word of words) {
    if (word.folded.length < shortestWord || hasDigit(word.folded)) continue
    candidates.push(word)
    if (!word.isKnown) unknown.push(word)
  }
  if (unknown.length === 0) return []
  const byEnds = new Map<number, DocumentWord[]>()
  const bySound = new Map<string, DocumentWord[]>()
  asked.fill(0)
  initials.fill(0)
  for (const word of unknown) {
    ask(byEnds, leadOf(word.folded))
    ask(byEnds, tailOf(word.folded))
    if (word.folded.length >= shortestBySound) initials[word.folded.charCodeAt(0) & 0xff]++
  }
  for (const word of unknown) if (mayShareSound(word.folded)) addTo(bySound, soundKey(word.folded), word)
  for (const word of candidates) {
    addIfAsked(byEnds, leadOf(word.folded), word)
    addIfAsked(byEnds, tailOf(word.folded), word)
  }
  const pairs: [DocumentWord, DocumentWord][] = []
  for (const word of unknown) {
    const { folded } = word
    let near = withSimilar(nothing, folded, byEnds.get(leadOf(folded)))
    near = withSimilar(near, folded, byEnds.get(tailOf(folded)))
    if (mayShareSound(folded)) near = withSimilar(near, folded, bySound.get(soundKey(folded)))
    // Of two unknown words the pair comes up twice; the first in order brings it.
    for (const other of near) if (other.isKnown || folded < other.folded) pairs.push([word, other])
  }
  return pairs
}

const nothing: ReadonlySet<DocumentWord> = new Set()

/** The set with what is similar in a list; mostly nothing, so that no set is made. */
function withSimilar(
  near: ReadonlySet<DocumentWord>,
  folded: string,
  list: readonly DocumentWord[] = [],
): ReadonlySet<DocumentWord> {
  let found: Set<DocumentWord> | undefined
  for (const other of list) {
    if (!areSimilar(folded, other.folded)) continue
    found ??= new Set(near)
    found.add(other)
  }
  return found ?? near
}

/** How many unknown words begin with a letter. */
const initials = new Uint32Array(0x100)

/** Is the word long enough, and is it not the only one with its first letter? */
function mayShareSound(word: string): boolean {
  return word.length >= shortestBySound && initials[word.charCodeAt(0) & 0xff]! > 1
}

function hasDigit(word: string): boolean {
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) < 0x3a && word.charCodeAt(at) > 0x2f) return true
  return false
}

function addTo<Key>(lists: Map<Key, DocumentWord[]>, key: Key, word: DocumentWord): void {
  const list = lists.get(key)
  if (!list) lists.set(key, [word])
  else if (list.length < crowd) list.push(word)
}

/** Which ends are asked about: nearly all others are told apart here. */
const asked = new Uint8Array(1 << 12)

function slotOf(key: number): number {
  return (key ^ (key >> 11)) & (asked.length - 1)
}

function ask(lists: Map<number, DocumentWord[]>, key: number): void {
  asked[slotOf(key)] = 1
  lists.set(key, [])
}

function addIfAsked(lists: Map<number, DocumentWord[]>, key: number, word: DocumentWord): void {
  if (asked[slotOf(key)] === 0) return
  const list = lists.get(key)
  if (list && list.length < crowd) list.push(word)
}

function leadOf(word: string): number {
  return word.charCodeAt(0) * 0x10000 + word.charCodeAt(1)
}

function tailOf(word: string): number {
  return -(word.charCodeAt(word.length - 1) * 0x10000 + word.charCodeAt(word.length - 2))
}

function soundKey(word: string): string {
  return word[0] + soundOf(word)
}

function areSimilar(a: string, b: string): boolean {
  if (a === b) return false
  if (a.includes('-') && b.includes('-')) {
    const [firstOfA = '', secondOfA = ''] = a.split('-')
    const [firstOfB, secondOfB = ''] = b.split('-')
    // Hallam-White, Hallam-Wright: nobody else of the piece is half called so.
    if (firstOfA === firstOfB && firstOfA.length > 3 && secondOfA[0] === secondOfB[0]) return true
  }
  if (Math.abs(a.length - b.length) > 2) return false
  if (isOneEdit(a, b)) return true
  const shorter = Math.min(a.length, b.length)
  if (shorter >= longWord && a.slice(0, 4) === b.slice(0, 4) && distance(a, b) === 2) return true
  if (Math.min(a.length, b.length) < shortestBySound || a[0] !== b[0]) return false
  return distance(a, b) === 2 && soundOf(a) === soundOf(b)
}
