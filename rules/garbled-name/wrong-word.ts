import { isLowerWord, isWord } from '../../src/analysis/dictionary.ts'
import { NameCue, nameCue } from '../../src/analysis/entities/vocabulary.ts'
import { areSynonyms, isGivenName, isSurname, type NameCandidate } from '../../src/analysis/fact-base/load.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Attempt } from './candidates.ts'
import { isHomophone, isInflection, isMisspelling, isOneEdit, isSameStem } from './closeness.ts'
import { isName } from './known-word.ts'

/** One word that stands in place of another. */
export interface Swap {
  readonly at: number
  readonly written: string
  readonly right: string
}

const the = keyOf('the')

/** Words that begin many names of two words. */
const generic = new Set(
  'national international central federal regional general royal northern southern eastern western public global'
    .split(' ')
    .map(keyOf),
)

/** May the one word not be a slip for the other, whatever the name? */
function isNoSlip({ written, right }: Swap): boolean {
  if (/\d/.test(written + right) || written.includes('-') !== right.includes('-')) return true
  return (nameCue(keyOf(written)) & NameCue.title) !== 0 && !areSynonyms(written, right)
}

/** May one word stand for the other in any name of a body, place, work or brand? */
export function mayBeWrongWord({ written, right }: Swap): boolean {
  return (
    isMisspelling(written, right) ||
    isSameStem(written, right) ||
    isInflection(written, right) ||
    isHomophone(written, right) ||
    areSynonyms(written, right)
  )
}

/** Is one word of a longer name of a body, place, work or brand misspelt, or put in another form? */
export function isWrongWord(swap: Swap, { entity, words }: NameCandidate): boolean {
  const { written, right } = swap
  if (isNoSlip(swap)) return false
  if (isInflection(written, right)) {
    if (isNumber(swap)) return isWrongNumber(swap, entity)
    return words.length > 3 || isSameStem(written, right)
  }
  if (isName(written)) return false
  return isMisspelling(written, right) || isSameStem(written, right) || isHomophone(written, right)
}

/** Do they differ in number only? */
function isNumber({ written, right }: Swap): boolean {
  return `${written}s` === right || written === `${right}s`
}

/** The singular for the plural: Institute, Institutes. The plural for the singular may be several of them. */
function isWrongNumber({ written, right }: Swap, { kind, sort }: NameCandidate['entity']): boolean {
  if (`${written}s` !== right || sort === 'award') return false
  return kind === 'organisation' || kind === 'brand'
}

/** The same for names of two words, which have many neighbours. */
export function isWrongWordOfTwo(
  facts: Facts,
  attempt: Attempt,
  swap: Swap,
  { entity, words }: NameCandidate,
): boolean {
  const { written, right, at } = swap
  const key = keyOf(written)
  if (isNoSlip(swap) || isName(written) || generic.has(key)) return false
  if (isInflection(written, right)) {
    if (isNumber(swap)) return isWrongNumber(swap, entity) || isMissingEnd(swap)
    return isSameStem(written, right) && isLowerWord(key)
  }
  if (isSameStem(written, right)) return true
  if (!isMisspelling(written, right)) return false
  const isStranger = !isWord(key) && !isGivenName(key) && !isSurname(key)
  if (isStranger || (isOneEdit(written, right) && right.length >= 7)) return true
  // Beside a word that stands in hardly another name, a word of English is a slip as well: Goldman Sacks.
  const other = keyOf(words[1 - at])
  const isRare = !isLowerWord(other) && !isGivenName(other) && words[1 - at].length >= 5
  return isRare && isOneEdit(written, right) && right.length >= 5 && countOf(facts, attempt) === 1
}

/** Versaille: a word that is none, without the last letter of the right one. */
function isMissingEnd({ written, right }: Swap): boolean {
  return (
    written.length > 6 &&
    right.startsWith(written) &&
    right.length - written.length === 1 &&
    !isWord(keyOf(written))
  )
}

/** Heads of bodies that many states and fields have; one in place of another is another body. */
const manyHave = new Set('party club team newspaper magazine university football company site'.split(' '))

/** What many bodies of many states share, so that it does not tell which one is meant: Commerce, Business Department. */
const sharedByMany = new Set(
  'state department ministry agency office council assembly committee commission bureau board authority service'
    .split(' ')
    .map(keyOf),
)

/** Does the word mean nearly what the right one does, so that a careless paraphrase would write it? */
export function isParaphrased(
  facts: Facts,
  attempt: Attempt,
  { at, written, right }: Swap,
  { entity, words }: NameCandidate,
): boolean {
  if (isName(written) || !areSynonyms(written, right)) return false
  if (words.length > 2) return true
  if (sharedByMany.has(keyOf(words[1 - at]!))) return false
  if (entity.kind === 'brand' || entity.kind === 'person' || manyHave.has(entity.sort ?? '')) return false
  return follows(facts, attempt, entity) && countOf(facts, attempt) === 1
}

/** Does it stand after "the", as the right name would? */
function follows({ tokens }: Facts, { firstToken }: Attempt, { article }: NameCandidate['entity']): boolean {
  return article !== 'the' || (firstToken > 0 && tokens.keys[firstToken - 1] === the)
}

/** How often the piece has the name as it is written here. */
function countOf({ entities }: Facts, { firstToken, whole }: Attempt): number {
  const mention = whole ? entities.mentionAt(firstToken) : undefined
  return mention ? entities.entities[mention.entity].mentions.length : 1
}
