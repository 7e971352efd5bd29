import { isLowerWord } from '../../src/analysis/dictionary.ts'
import { areRelated, areSynonyms, type NameCandidate } from '../../src/analysis/fact-base/load.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Attempt } from './candidates.ts'
import { isMisspelling, isSameStem } from './closeness.ts'
import { isName } from './known-word.ts'
import { sameLinks } from './links.ts'
import {
  follows,
  isHead,
  isNamedAgain,
  isNoSlip,
  isOddWord,
  isOtherHead,
  manyHave,
  type Swap,
} from './wrong-word.ts'

/** How a name differs from a known one in two words: both are others, or one is and one is left out. */
export interface TwoChanges {
  readonly kind: 'twice'
  readonly swaps: readonly Swap[]
  readonly missing?: string
}

/**
 * Compares two names (folded, without link words) that share what is left without two words.
 * @returns undefined when anything else differs
 */
export function twoChangesOf(written: readonly string[], right: readonly string[]): TwoChanges | undefined {
  if (written.length === right.length) {
    const swaps = swapsBetween(written, right)
    return swaps.length === 2 ? { kind: 'twice', swaps } : undefined
  }
  if (written.length + 1 !== right.length) return undefined
  for (let out = 1; out < right.length; out++) {
    const swaps = swapsBetween(written, [...right.slice(0, out), ...right.slice(out + 1)])
    if (swaps.length === 1) return { kind: 'twice', swaps, missing: right[out]! }
  }
  return undefined
}

function swapsBetween(written: readonly string[], right: readonly string[]): Swap[] {
  return written.flatMap((word, at) => (word === right[at] ? [] : [{ at, written: word, right: right[at]! }]))
}

/** May two words of a body's name be wrong so, whatever stands around it: does each mean nearly what the right one does? */
export function mayBeTwiceChanged({ swaps }: TwoChanges, candidate: NameCandidate): boolean {
  const { words, entity } = candidate
  if (
    entity.generic === true ||
    manyHave.has(entity.sort ?? '') ||
    !swaps.every(swap => meansNearly(swap, candidate))
  )
    return false
  // Of three words a single one is left: the paraphrase must have written one that such names do not have.
  return words.length > 3 || swaps.some(isOddWord)
}

function meansNearly(swap: Swap, candidate: NameCandidate): boolean {
  const { written, right } = swap
  if (isNoSlip(swap, candidate) || isName(written)) return false
  if (areSynonyms(written, right) || isSameStem(written, right) || isMisspelling(written, right)) return true
  // “World Weather Attribution”: beside another change a head stands for a head.
  return (isOtherHead(swap) && (isHead(written) || areRelated(written, right))) || isRelatedWord(swap)
}

/** Is it a word that next to no name has, and that names something of the kind which the right one names? */
function isRelatedWord(swap: Swap): boolean {
  return (
    isOddWord(swap) &&
    !isName(swap.right) &&
    isLowerWord(keyOf(swap.right)) &&
    areRelated(swap.written, swap.right)
  )
}

/** Is a longer name of a body wrong in two words, as nobody else's is? */
export function isTwiceChanged(
  facts: Facts,
  attempt: Attempt,
  { entity, text }: NameCandidate,
  { missing }: TwoChanges,
): boolean {
  if (missing === undefined && !sameLinks(facts.tokens, attempt, text)) return false
  return follows(facts, attempt, entity) && !isNamedAgain(facts, attempt)
}

/** Does a word of the right kind stand in a body's name where all other words are the known ones: Freeway, Highway? */
export function isOfOneKind(
  facts: Facts,
  attempt: Attempt,
  swap: Swap,
  { entity, words }: NameCandidate,
): boolean {
  if (words.length < 3 || entity.kind !== 'organisation' || entity.generic === true) return false
  if (manyHave.has(entity.sort ?? '')) return false
  if (isNoSlip(swap) || isName(swap.written) || !isRelatedWord(swap)) return false
  return follows(facts, attempt, entity) && !isNamedAgain(facts, attempt)
}
