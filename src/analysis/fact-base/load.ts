import { readGenerated } from '../../data.ts'
import { step } from '../../lexicon/trie.ts'
import { addToKey, keyOf, keySeed } from '../../parse/key.ts'
import { traitsIn } from '../dictionary/table.ts'
import type { KnownEntity, NameForm } from './known-entity.ts'
import { type DistinctWord, formsPerEntity, PersonalName } from './layout.ts'
import { foldedWords } from './name-words.ts'
import { type StoredFacts, unpackFacts } from './pack.ts'
import { joinedSignature, pairSignatures, shorterSignatures, synonymSignatures } from './signature.ts'
import { shortestBySound, soundKey } from './sound.ts'
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

const namesByState = new Map<number, readonly KnownName[]>()

/** Which entities are named by the tokens that led to the state. */
export function namesAt(state: number): readonly KnownName[] {
  const met = namesByState.get(state)
  if (met) return met
  const { acceptStarts, terminals } = facts().trie
  const names: KnownName[] = []
  for (let at = acceptStarts[state]!; at < acceptStarts[state + 1]!; at++) {
    names.push({ index: terminals[at]! >>> 4, form: (terminals[at]! & 15) as NameForm })
  }
  namesByState.set(state, names)
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

const noCandidates: readonly NameCandidate[] = []

/** The full forms with the signature. */
export function namesWithSignature(hash: number): readonly NameCandidate[] {
  const values = facts().signatures(hash)
  return values.length === 0 ? noCandidates : values.map(candidateOf)
}

/** The full forms of bodies that have the same words but for two, or one word more and another one changed. */
export function namesButForTwo(words: readonly string[]): readonly NameCandidate[] {
  const { pairs } = facts()
  let values: Set<number> | undefined
  for (const hashes of [pairSignatures(words), shorterSignatures(words)]) {
    for (const hash of hashes) {
      const found = pairs(hash)
      // Mostly there is nothing.
      if (found.length > 0) values = new Set([...(values ?? []), ...found])
    }
  }
  return values === undefined ? noCandidates : Array.from(values, candidateOf)
}

function candidateOf(value: number): NameCandidate {
  const met = candidates.get(value)
  if (met) return met
  const { index, entity, text } = fullForm(value)
  const candidate = { index, entity, text, words: foldedWords(text) }
  candidates.set(value, candidate)
  return candidate
}

function fullForm(value: number): Omit<NameCandidate, 'words'> {
  const index = Math.floor(value / formsPerEntity)
  const entity = facts().entity(index)
  return { index, entity, text: fullForms(entity)[value % formsPerEntity]! }
}

/** The brands and bodies of one word, with a capital inside, that have these letters in some case. */
export function oddlyCapitalised(key: number): readonly string[] {
  return facts()
    .oddCapitals(key)
    .map(value => fullForm(value).text)
}

/** The long words of known names that are at most one edit (or one swap of neighbours) away, by their letters. */
export function similarNameWords(word: string): DistinctWord[] {
  const { letters, word: wordAt } = facts()
  let found: Set<number> | undefined
  for (let dropped = -1; dropped < word.length; dropped++) {
    for (const value of letters(keyWithout(word, dropped))) {
      found ??= new Set()
      found.add(value)
    }
  }
  return found ? Array.from(found, wordAt) : []
}

/** The long words of known names that begin with the same letter and sound alike. */
export function soundingLike(folded: string): DistinctWord[] {
  if (folded.length < shortestBySound) return []
  const { sounds, word } = facts()
  return sounds(soundKey(folded)).map(word)
}

function synonymGroups(word: string): readonly number[] {
  return facts().synonyms(keyOf(word))
}

/** Would a careless paraphrase write one folded word for the other in a name? */
export function areSynonyms(a: string, b: string): boolean {
  return a !== b && shareGroup(synonymGroups(a), synonymGroups(b))
}

/** Have two folded words one meaning, or do both name something of one kind (freeway, highway)? Wider than synonyms. */
export function areRelated(a: string, b: string): boolean {
  return a !== b && shareGroup(relatedGroups(a), relatedGroups(b))
}

/** The groups of a word, or of the singular of one that has none. */
function relatedGroups(word: string): readonly number[] {
  const groups = facts().related(keyOf(word))
  return groups.length > 0 || !word.endsWith('s') ? groups : facts().related(keyOf(word.slice(0, -1)))
}

/** Are the folded words two spellings of one given name (Derek, Derrick)? */
export function areGivenVariants(a: string, b: string): boolean {
  const { givenVariants } = facts()
  return a !== b && shareGroup(givenVariants(keyOf(a)), givenVariants(keyOf(b)))
}

function shareGroup(a: readonly number[], b: readonly number[]): boolean {
  return a.length > 0 && b.length > 0 && a.some(group => b.includes(group))
}

/** In how many names of several words, of anything but people, a folded word stands. */
export function namesWithWord(word: string): number {
  return facts().wordCounts(keyOf(word))[0] ?? 0
}

/** Does the folded word with this key stand in the name of anything that each place has? */
export function isLocalWord(key: number): boolean {
  return facts().localWords(key).length > 0
}

/** The full forms of two words in one of which a near-synonym stands for what is written. */
export function namesWithSynonym(words: readonly string[]): readonly NameCandidate[] {
  return synonymSignatures(words, synonymGroups).flatMap(hash => namesWithSignature(hash))
}

/** The full forms that have the same letters when all is written together. */
export function namesWrittenAs(words: readonly string[]): readonly NameCandidate[] {
  return namesWithSignature(joinedSignature(words))
}

/** The key of a word without the letter at an index; of the whole word for -1. */
function keyWithout(word: string, dropped: number): number {
  let hash = keySeed
  for (let at = 0; at < word.length; at++) if (at !== dropped) hash = addToKey(hash, word.charCodeAt(at))
  return hash >>> 1
}

/** Is the word with this key a common given name? */
export function isGivenName(key: number): boolean {
  return (traitsIn(facts().personalNames, key) & PersonalName.given) !== 0
}

/** Is the word with this key a common surname? */
export function isSurname(key: number): boolean {
  return (traitsIn(facts().personalNames, key) & PersonalName.surname) !== 0
}

/** The gender of those who bear the given name with this key, where it is one and the same for nearly all. */
export function genderOf(key: number): 'feminine' | 'masculine' | undefined {
  const traits = traitsIn(facts().personalNames, key)
  const { feminine, masculine } = PersonalName
  if ((traits & feminine) !== 0) return (traits & masculine) === 0 ? 'feminine' : undefined
  return (traits & masculine) !== 0 ? 'masculine' : undefined
}
