import { isLowerWord } from '../../src/analysis/dictionary.ts'
import {
  areRelated,
  areSynonyms,
  type NameCandidate,
  namesButForTwo,
  namesWithSignature,
  namesWithSynonym,
  namesWrittenAs,
} from '../../src/analysis/fact-base/load.ts'
import { signaturesOf } from '../../src/analysis/fact-base/signature.ts'
import { keyOf } from '../../src/parse/key.ts'
import { isMisspelling, isSameStem } from './closeness.ts'
import { type Difference, differenceOf } from './differences.ts'
import { mayBeHomeBody } from './home-bodies.ts'
import { areOneEntity, isName } from './known-word.ts'
import { mayBeTwiceChanged, type TwoChanges, twoChangesOf } from './twice-changed.ts'
import { mayBeWrongPerson } from './wrong-person.ts'
import { areGivenNames, isLookAlike, isOddWord, isOtherHead, mayBeWrongWord } from './wrong-word.ts'

/** A known name, and how some words differ from it. */
export interface NearName {
  readonly candidate: NameCandidate
  readonly difference: Difference | TwoChanges
  /** How many entities have a name that differs from the words in this place alone. */
  readonly rivals: number
}

/** What some words may be meant for, whatever stands around them. */
export interface NearNames {
  readonly near: readonly NearName[]
  /** Does the fact base have any name that shares a signature with them? */
  readonly any: boolean
}

/** The known names that words (folded, without link words) may be a garbled form of, or that they are. */
export function nearNames(words: readonly string[]): NearNames {
  const near: NearName[] = []
  const candidates = lookUp(words)
  for (const candidate of candidates) {
    const difference = differenceOf(words, candidate.words)
    if (difference && mayBeMeant(words, candidate, difference))
      near.push({ candidate, difference, rivals: rivalsOf(words, candidates, difference) })
  }
  if (near.length === 0 && words.length > 2) addTwiceChanged(words, near)
  return { near, any: candidates.length > 0 }
}

/** Adds the names from which the words differ in two words. */
function addTwiceChanged(words: readonly string[], near: NearName[]): void {
  // What a body is, or what it is for, is told by a word of English at the end; most names of people and places go here.
  if (!isLowerWord(keyOf(words.at(-1)!))) return
  if (words.length === 3 && !words.some((written, at) => isOddWord({ at, written, right: '' }))) return
  for (const candidate of namesButForTwo(words)) {
    const difference = twoChangesOf(words, candidate.words)
    if (difference && mayBeTwiceChanged(difference, candidate))
      near.push({ candidate, difference, rivals: 1 })
  }
}

function rivalsOf(
  words: readonly string[],
  candidates: readonly NameCandidate[],
  difference: Difference,
): number {
  if (difference.kind !== 'instead') return 1
  const rivals = new Set<number>()
  for (const candidate of candidates) {
    const other = differenceOf(words, candidate.words)
    if (other?.kind === 'instead' && other.at === difference.at) rivals.add(candidate.index)
  }
  return rivals.size
}

function lookUp(words: readonly string[]): readonly NameCandidate[] {
  let found = words.length === 2 ? namesWithSynonym(words) : namesWrittenAs(words)
  if (words.length === 2) found = joined(found, namesWrittenAs(words))
  for (const { hash } of signaturesOf(words)) found = joined(found, namesWithSignature(hash))
  return found
}

function joined(found: readonly NameCandidate[], more: readonly NameCandidate[]): readonly NameCandidate[] {
  if (more.length === 0) return found
  return found.length === 0 ? more : [...new Set([...found, ...more])]
}

/** May a garbled name differ so, whatever stands around it? */
function mayBeMeant(words: readonly string[], candidate: NameCandidate, difference: Difference): boolean {
  if (candidate.entity.local !== undefined)
    return difference.kind === 'links' || (difference.kind === 'instead' && mayBeLocal(difference))
  // What has many neighbours of nearly its letters is known by its words alone.
  if (candidate.entity.generic === true && difference.kind !== 'links') {
    if (difference.kind !== 'instead') return false
    const { written, right } = difference
    return (isOddWord(difference) && areSynonyms(written, right)) || mayBeHomeBody(difference, candidate)
  }
  const isBody = candidate.entity.kind === 'organisation'
  const count = candidate.words.length
  switch (difference.kind) {
    case 'links':
      return true
    case 'spaces':
      return isWrittenApart(words, candidate)
    case 'order':
      return isBody && count > 2
    case 'missing':
      return difference.inside && count > 3 && isBody
    case 'added':
      return difference.inside && count > 3 && isBody && !isName(difference.written)
    case 'instead':
      return candidate.entity.kind === 'person'
        ? mayBeWrongPerson(words, candidate, difference)
        : mayBeWrongWord(difference) ||
            areOneEntity(difference.written, difference.right) ||
            (isBody && isLookAlike(difference)) ||
            (count > 2 && isAnyWord(difference))
  }
}

/** A slip of the pen, another form of the word, or one that means the same and that no such name has. */
function mayBeLocal(swap: Extract<Difference, { kind: 'instead' }>): boolean {
  const { written, right } = swap
  return (
    isSameStem(written, right) ||
    isMisspelling(written, right) ||
    (isOddWord(swap) && (areSynonyms(written, right) || areRelated(written, right)))
  )
}

/** A word of English, or a name for a name, which may be wrong where all the rest is right. */
function isAnyWord(swap: Extract<Difference, { kind: 'instead' }>): boolean {
  return isOtherHead(swap) || areGivenNames(swap) || isLowerWord(keyOf(swap.written))
}

/** "Mocking Bird", "Coca Cola". Of places and people both forms are usual (South East, Abdul Jabbar). */
function isWrittenApart(written: readonly string[], { entity, words }: NameCandidate): boolean {
  if (entity.kind === 'place' || entity.kind === 'person') return false
  if (written.some(word => word.length < 3)) return false
  const hyphens = (list: readonly string[]) => list.filter(word => word.includes('-')).length
  return hyphens(written) === hyphens(words) || (entity.kind === 'brand' && hyphens(written) === 0)
}
