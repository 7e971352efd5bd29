import { readGenerated } from '../../data.ts'
import { step } from '../../lexicon/trie.ts'
import { keyOf } from '../../parse/key.ts'
import { traitsIn } from '../dictionary/table.ts'
import type { KnownEntity, NameForm } from './known-entity.ts'
import { type DistinctWord, formsPerEntity, type HashIndex, PersonalName } from './layout.ts'
import { foldedWords } from './name-words.ts'
import { type StoredFacts, unpackFacts } from './pack.ts'
import { lettersDropped } from './signature.ts'
import { fullForms } from './spellings.ts'

/*
 * The fact base is read when it is first asked, and kept.
 */
let stored: StoredFacts | undefined

function facts(): StoredFacts {
  stored ??= unpackFacts(readGenerated('facts.bin'))
  return stored
}

/** A known entity and how the text names it. */
export interface KnownName {
  readonly index: number
  readonly form: NameForm
}

/** The entity with this index, as {@link KnownName} gives it. */
export function knownEntity(index: number): KnownEntity {
  return facts().entity(index)
}

/** The state after one more token of a name, from 0; 0 when no name goes on so. */
export function nextNameState(state: number, key: number): number {
  return step(facts().trie, state, key)
}

/** Which entities are named by the tokens that led to the state. */
export function namesAt(state: number): KnownName[] {
  const { acceptStarts, terminals } = facts().trie
  const names: KnownName[] = []
  for (let at = acceptStarts[state]!; at < acceptStarts[state + 1]!; at++) {
    names.push({ index: terminals[at]! >>> 4, form: (terminals[at]! & 15) as NameForm })
  }
  return names
}

/** Is the state the end of at least one name? */
export function isNameEnd(state: number): boolean {
  const { acceptStarts } = facts().trie
  return acceptStarts[state + 1]! > acceptStarts[state]!
}

/** A full form of an entity that shares a signature with something. */
export interface NameCandidate {
  readonly index: number
  readonly entity: KnownEntity
  readonly text: string
  /** The words of the text, folded, without link words. */
  readonly words: readonly string[]
}

const candidates = new Map<number, NameCandidate>()

/** The full forms with the signature. */
export function namesWithSignature(hash: number): NameCandidate[] {
  return valuesOf(facts().signatures, hash).map(value => {
    const met = candidates.get(value)
    if (met) return met
    const index = Math.floor(value / formsPerEntity)
    const entity = facts().entity(index)
    const text = fullForms(entity)[value % formsPerEntity]!
    const candidate = { index, entity, text, words: foldedWords(text) }
    candidates.set(value, candidate)
    return candidate
  })
}

/** The long words of known names that are at most one edit (or one swap of neighbours) away, by their letters. */
export function similarNameWords(word: string): DistinctWord[] {
  const { letters, words } = facts()
  const found = new Set<number>()
  for (const variant of [word, ...lettersDropped(word)]) {
    for (const value of valuesOf(letters, keyOf(variant))) found.add(value)
  }
  return [...found].map(index => words[index]!)
}

/** Is the word with this key a common given name? */
export function isGivenName(key: number): boolean {
  return (traitsIn(facts().personalNames, key) & PersonalName.given) !== 0
}

/** Is the word with this key a common surname? */
export function isSurname(key: number): boolean {
  return (traitsIn(facts().personalNames, key) & PersonalName.surname) !== 0
}

function valuesOf({ hashes, values }: HashIndex, hash: number): number[] {
  let low = 0
  let high = hashes.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (hashes[middle]! < hash) low = middle + 1
    else high = middle
  }
  const found: number[] = []
  while (hashes[low] === hash) found.push(values[low++]!)
  return found
}
