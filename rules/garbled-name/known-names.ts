import { isLowerWord, isWord } from '../../src/analysis/dictionary.ts'
import { NameCue, nameCue } from '../../src/analysis/entities/vocabulary.ts'
import {
  isGivenName,
  isNameEnd,
  isSurname,
  type NameCandidate,
  nextNameState,
} from '../../src/analysis/fact-base/load.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { type Attempt, attemptsFrom } from './candidates.ts'
import { isInflection, isMisspelling, isOneEdit, isSameStem, soundOf } from './closeness.ts'
import { type Difference, differenceOf } from './differences.ts'
import { linksOf, sameLinks } from './links.ts'
import { areSynonyms } from './synonyms.ts'

/** Names of several words that come within one word of a name of the fact base. */
export function* nearKnownNames(facts: Facts): Iterable<Finding> {
  const { mentions } = facts.entities
  for (let at = 0; at < mentions.length; at++) {
    const mention = mentions[at]
    if (mention.styled) continue
    for (const attempt of attemptsFrom(facts, at)) {
      const right = rightName(facts, attempt)
      if (!right) continue
      const end = facts.tokens.ends[attempt.endToken - 1]
      yield {
        messageId: 'known',
        start: mention.start,
        end,
        values: { name: right.text },
        replacements: [right.text],
      }
      while (at + 1 < mentions.length && mentions[at + 1].endToken <= attempt.endToken) at++
      break
    }
  }
}

/** The one name that is meant, if the words are a garbled form of it; undefined as well when they are a known name. */
function rightName(facts: Facts, attempt: Attempt): NameCandidate | undefined {
  const written = attempt.words
  const meant: NameCandidate[] = []
  for (const candidate of attempt.candidates) {
    const right = candidate.words
    const difference = differenceOf(written, right)
    if (!difference) continue
    if (difference.kind === 'links' && sameLinks(facts.tokens, attempt, candidate.text)) return undefined
    if (isGarbled(facts, attempt, candidate, difference, right)) meant.push(candidate)
  }
  const [first] = meant
  return first && meant.every(({ index }) => index === first.index) ? first : undefined
}

function isGarbled(
  facts: Facts,
  attempt: Attempt,
  candidate: NameCandidate,
  difference: Difference,
  right: readonly string[],
): boolean {
  switch (difference.kind) {
    case 'links':
      return linksOf(facts.tokens, attempt).length <= linksOf(facts.tokens, candidate.text).length
    case 'order':
      return (
        candidate.entity.kind === 'organisation' &&
        right.length > 2 &&
        sameLinks(facts.tokens, attempt, candidate.text)
      )
    case 'missing':
      return difference.inside && right.length > 3 && candidate.entity.kind === 'organisation'
    case 'added':
      return (
        difference.inside &&
        right.length > 3 &&
        !isName(difference.written) &&
        candidate.entity.kind === 'organisation'
      )
    case 'instead':
      return candidate.entity.kind === 'person'
        ? isGarbledPerson(facts, attempt, candidate, difference, right)
        : (right.length > 2 || sameLinks(facts.tokens, attempt, candidate.text)) &&
            isWrongWord(difference.written, difference.right, right.length, candidate)
  }
}

/** Words that begin many names of two words. */
const generic = new Set(
  'national international central federal regional general royal northern southern eastern western public global'
    .split(' ')
    .map(keyOf),
)

/** Is one word of a body, place, work or brand written for another? `count` is the number of words of the name. */
function isWrongWord(written: string, right: string, count: number, { entity }: NameCandidate): boolean {
  if (isName(written) || /\d/.test(written + right) || written.includes('-') !== right.includes('-'))
    return false
  if (written === `${right}s` || (nameCue(keyOf(written)) & NameCue.title) !== 0) return false
  if (`${written}s` === right) return entity.kind === 'organisation' || entity.kind === 'brand'
  const key = keyOf(written)
  if (count > 2)
    return isMisspelling(written, right) || isSameStem(written, right) || areSynonyms(written, right)
  if (generic.has(key)) return false
  if (isSameStem(written, right)) return !isInflection(written, right) || isLowerWord(key)
  if (!isMisspelling(written, right)) return false
  return (
    (!isWord(key) && !isGivenName(key) && !isSurname(key)) || (isOneEdit(written, right) && right.length >= 7)
  )
}

/** A given name or surname that nobody bears, or a known one where the office tells who is meant. */
function isGarbledPerson(
  facts: Facts,
  { firstToken, words }: Attempt,
  { entity }: NameCandidate,
  { at, written, right }: { readonly at: number; readonly written: string; readonly right: string },
  name: readonly string[],
): boolean {
  const key = keyOf(written)
  const isBorne = isGivenName(key) || isSurname(key) || isLowerWord(key)
  const isSurnamePart = at === words.length - 1 && at === name.length - 1
  if (isInflection(written, right) || Math.min(written.length, right.length) < 4) return false
  if (!isSurnamePart && (!isOneEdit(written, right) || isOtherVowel(written, right))) return false
  const before = facts.tokens.prose.slice(
    facts.tokens.starts[Math.max(0, firstToken - 6)],
    facts.tokens.starts[firstToken],
  )
  const inOffice =
    entity.offices?.some(({ as: office }) => office && before.toLowerCase().includes(office)) ?? false
  if (inOffice)
    return isMisspelling(written, right) || (written[0] === right[0] && sharesSound(written, right))
  if (isBorne) return false
  return (
    isOneEdit(written, right) &&
    (isSurnamePart ? right.length >= 6 : right.length >= 5) &&
    written[0] === right[0]
  )
}

/** Do they differ in one vowel, as two ways to write a name in Latin letters do (Behari, Bihari)? */
function isOtherVowel(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  const at = [...a].findIndex((letter, index) => letter !== b[index])
  return /[aeiouy]/.test(a[at]) && /[aeiouy]/.test(b[at])
}

/** Guterres and Gutierrez: alike to the ear but for one sound. */
function sharesSound(a: string, b: string): boolean {
  const [first, second] = [soundOf(a), soundOf(b)]
  return Math.min(first.length, second.length) >= 3 && (first === second || isOneEdit(first, second))
}

/** Is the word by itself a known name (Iran for Iraq), so that it is no slip? */
function isName(word: string): boolean {
  const state = nextNameState(0, keyOf(word))
  return state !== 0 && isNameEnd(state) && !isLowerWord(keyOf(word))
}
