import { distance } from 'fastest-levenshtein'
import { isLowerWord } from '../../src/analysis/dictionary.ts'
import { NameCue, nameCue } from '../../src/analysis/entities/vocabulary.ts'
import {
  areRelated,
  areSynonyms,
  isGivenName,
  type NameCandidate,
  namesWithWord,
} from '../../src/analysis/fact-base/load.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { wordClassKeys } from '../../src/lexicon/word-classes.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Attempt } from './candidates.ts'
import { isHomophone, isInflection, isMisspelling, isOneEdit, isSameStem } from './closeness.ts'
import { isKnownName } from './document-words.ts'
import { areOneEntity, isName } from './known-word.ts'

/** One word that stands in place of another. */
export interface Swap {
  readonly at: number
  readonly written: string
  readonly right: string
}

const the = keyOf('the')

/** Words that begin many names of two words. */
export const generic = new Set(
  'national international central federal regional general royal northern southern eastern western public global'
    .split(' ')
    .map(keyOf),
)

/** One town has a state college and a state university, an Oxford Road and an Oxford Street. */
const schools = wordTest('school college university academy')
const roads = wordTest('street road avenue lane square drive close way')
const houses = wordTest('church cathedral chapel abbey minster priory basilica parish school hospital')

/** A body with so many words is called so by no other town or state: the Rhode Island School of Design. */
const ownName = 4

/** Are both a kind of school, of road or of house that a saint has, or is the one a number (Two Liberal Democrats)? */
function areOfOneClass({ written, right }: Swap, candidate?: NameCandidate): boolean {
  const [one, other] = [keyOf(written), keyOf(right)]
  if (wordClassKeys('number').has(one)) return !isHomophone(written, right)
  if (roads(one) && roads(other)) return candidate?.entity.kind !== 'organisation'
  if (houses(one) && houses(other) && candidate?.words[0] === 'st') return true
  return schools(one) && schools(other) && (candidate?.words.length ?? 0) < ownName
}

const roman = /^[ivx]+$/

/** May the one word not be a slip for the other, whatever the name, or in this one? */
export function isNoSlip(swap: Swap, candidate?: NameCandidate): boolean {
  const { written, right } = swap
  if (/\d/.test(written + right) || roman.test(written) || written.includes('-') !== right.includes('-'))
    return true
  if (areOfOneClass(swap, candidate)) return true
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

/** A word of so few names tells it nearly by itself. */
const rareWord = 6
/** Shorter places have neighbours a letter away. */
const longPlace = 7
/** In a longer name one that is shorter is told by the rest. */
const shortPlace = 5
/** So many names have a word that is usual in names, and so many one that is hardly ever in any. */
const usualWord = 3
/** A word of more names than this tells little about which one is meant. */
const commonWord = 48

/** Is a word of English written that next to no name has: the League of Female Voters? */
export function isOddWord({ written }: Swap): boolean {
  const key = keyOf(written)
  return isLowerWord(key) && written.length > 2 && !isGivenName(key) && namesWithWord(written) <= usualWord
}

/** Words that head the names of bodies and say no more than that it is one: not Council, Police or College. */
const heads = wordTest(
  `association society union federation league organization institute institution center agency service bureau office
   department authority administration commission board committee foundation fund trust network alliance coalition club
   community confederation guild`,
)

/** Does the word head the names of bodies? */
export function isHead(word: string): boolean {
  return heads(keyOf(word))
}

/** Do both head the names of bodies: Service, Agency? */
export function isOtherHead({ written, right }: Swap): boolean {
  return heads(keyOf(right)) && (heads(keyOf(written)) || isOddWord({ at: 0, written, right }))
}

/** The Royal Alfred Hall. */
export function areGivenNames({ written, right }: Swap): boolean {
  return isGivenName(keyOf(written)) && isGivenName(keyOf(right))
}

/** Are they, and do they begin alike, so that the one comes to mind for the other? Saints have churches each. */
function areLikeGivenNames(swap: Swap, words: readonly string[]): boolean {
  const { at, written, right } = swap
  return written.slice(0, 2) === right.slice(0, 2) && areGivenNames(swap) && words[at - 1] !== 'st'
}

/** So much of a word may be other letters, and so many letters make one that is like it. */
const farthest = 0.45
const shortestLike = 4

/** Has an odd word most of its letters from the right one: Regularity, Regulatory; Crowned, Crown? */
export function resembles(swap: Swap): boolean {
  const { written, right } = swap
  if (!isOddWord(swap) || isInflection(written, right)) return false
  const [short, long] = written.length < right.length ? [written, right] : [right, written]
  if (long.startsWith(short) && short.length >= 3) return true
  if (short.length < shortestLike) return false
  if (written[0] !== right[0] && written.slice(-shortestLike) !== right.slice(-shortestLike)) return false
  return distance(written, right) <= Math.floor(farthest * long.length)
}

/** How many letters a word keeps of the right one at either end to be taken for it. */
const keptEnd = 2

/**
 * Does an English word of a name have its two ends and most of its letters in a word that next to no name has, or that
 * is none: the European Commotion, the Linnean Sociality, the Northern Lamphouse Board?
 */
export function isLookAlike(swap: Swap): boolean {
  const { written, right } = swap
  if (!isLowerWord(keyOf(right)) || right.length < 6 || written.length < 6) return false
  if (isNoSlip(swap) || isInflection(written, right) || isName(written) || namesWithWord(written) > usualWord)
    return false
  if (written[0] !== right[0] || written.slice(-keptEnd) !== right.slice(-keptEnd)) return false
  return distance(written, right) <= Math.floor(farthest * Math.max(written.length, right.length))
}

/** Is the word out of place in a longer name of which all the rest is there, and that no other name shares? */
export function isOutOfPlace(
  facts: Facts,
  attempt: Attempt,
  swap: Swap,
  candidate: NameCandidate,
  rivals: number,
): boolean {
  const { entity, words } = candidate
  // What has the letters of the right word, or means nearly the same, tells which one of several is meant.
  const isLike = resembles(swap) || isLookAlike(swap)
  const isNear =
    isLike || areLikeGivenNames(swap, words) || (isOddWord(swap) && areRelated(swap.written, swap.right))
  if (
    words.length < 3 ||
    (rivals > 1 && !isNear) ||
    entity.generic === true ||
    isNoSlip(swap, candidate) ||
    isKnownName(keyOf(swap.written)) ||
    // The Canada Aviation Museum has its like elsewhere.
    (swap.at === 0 && isName(swap.right) && !isLike)
  )
    return false
  if ((entity.kind !== 'organisation' && entity.kind !== 'place') || manyHave.has(entity.sort ?? ''))
    return false
  const isKind = isLowerWord(keyOf(swap.right)) && areRelated(swap.written, swap.right)
  const isUnlike = isLike || isKind || isOddWord(swap) || isOtherHead(swap) || areGivenNames(swap)
  // What stands in a name's last place says what it is: the World Food Prize is no programme.
  if (!isUnlike && (swap.at === words.length - 1 || !isLowerWord(keyOf(swap.written)))) return false
  let telling = isLike ? 2 : isNear ? 1 : 0
  words.forEach((word, at) => {
    const names = namesWithWord(word)
    if (at !== swap.at) telling += names <= rareWord ? 2 : names < commonWord ? 1 : 0
  })
  // “… of Magicians”: the field that a body is for.
  const isField = swap.at === words.length - 1 && !isOtherHead(swap) && !isKind && !isLike
  if (telling < (isField ? 3 : isOddWord(swap) ? 1 : isUnlike ? 2 : 3)) return false
  return follows(facts, attempt, entity) && countOf(facts, attempt) === 1
}

/** Is one word of a longer name of a body, place, work or brand misspelt, or put in another form? */
export function isWrongWord(swap: Swap, candidate: NameCandidate): boolean {
  const { written, right } = swap
  const { entity, words } = candidate
  if (isNoSlip(swap, candidate)) return false
  if (isInflection(written, right)) {
    if (isNumber(swap)) return isWrongNumber(swap, entity) || isPluralWithin(swap, entity, words.length)
    return words.length > 3 || isSameStem(written, right)
  }
  // One letter makes another name of it, too: the Monterrey Jazz Festival.
  if (isName(written)) {
    const least = words.length > 3 ? shortPlace : longPlace
    return words.length > 2 && isOneEdit(written, right) && right.length >= least
  }
  return isMisspelling(written, right) || isSameStem(written, right) || isHomophone(written, right)
}

/** Do they differ in number only? */
export function isNumber({ written, right }: Swap): boolean {
  return `${written}s` === right || written === `${right}s`
}

/** The singular for the plural: Institute, Institutes. The plural for the singular may be several of them. */
export function isWrongNumber({ written, right }: Swap, { kind, sort }: NameCandidate['entity']): boolean {
  if (`${written}s` !== right || sort === 'award') return false
  return kind === 'organisation' || kind === 'brand'
}

/** The National Crimes Agency: a plural where the name has a singular that describes what follows. */
function isPluralWithin(
  { at, written, right }: Swap,
  { kind, generic }: NameCandidate['entity'],
  count: number,
): boolean {
  return written === `${right}s` && at < count - 1 && kind === 'organisation' && generic !== true
}

/** Heads of bodies that many states and fields have; one in place of another is another body. */
export const manyHave = new Set(
  'party club team newspaper magazine university football company site'.split(' '),
)

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
  candidate: NameCandidate,
): boolean {
  const { entity, words } = candidate
  if (areOneEntity(written, right))
    return entity.kind === 'organisation' && entity.generic !== true && countOf(facts, attempt) === 1
  if (isName(written) || !areSynonyms(written, right) || areOfOneClass({ at, written, right }, candidate))
    return false
  if (words.length > 2 && entity.generic !== true) return true
  const isOdd = isOddWord({ at, written, right })
  if (words.length === 2 && generic.has(keyOf(written))) return false
  if (!isOdd && (entity.generic === true || sharedByMany.has(keyOf(words[1 - at] ?? '')))) return false
  if (words.length > 2) return true
  // Priory Road and Abbey Road, Garden City and Park City: towns and streets have the same few words.
  if (roads(keyOf(words.at(-1)!)) || (entity.kind === 'place' && !isOdd)) return false
  if (entity.kind === 'brand' || entity.kind === 'person' || manyHave.has(entity.sort ?? '')) return false
  return follows(facts, attempt, entity) && countOf(facts, attempt) === 1
}

/** Is the one word the other in meaning, or in another form of it? */
export function meansTheSame({ written, right }: Swap): boolean {
  return areSynonyms(written, right) || isSameStem(written, right) || areOneEntity(written, right)
}

/** Does the piece have the name again as it is written here, so that it is no slip? */
export function isNamedAgain(facts: Facts, attempt: Attempt): boolean {
  return countOf(facts, attempt) > 1
}

/** Does it stand after "the", as the right name would? */
export function follows(
  { tokens }: Facts,
  { firstToken }: Attempt,
  { article }: NameCandidate['entity'],
): boolean {
  return article !== 'the' || (firstToken > 0 && tokens.keys[firstToken - 1] === the)
}

/** How often the piece has the name as it is written here. */
export function countOf({ entities }: Facts, { firstToken, whole }: Attempt): number {
  const mention = whole ? entities.mentionAt(firstToken) : undefined
  return mention ? entities.entities[mention.entity].mentions.length : 1
}
