import { isLowerWord } from '../../src/analysis/dictionary.ts'
import {
  areGivenVariants,
  isGivenName,
  isSurname,
  type NameCandidate,
} from '../../src/analysis/fact-base/load.ts'
import { soundOf } from '../../src/analysis/fact-base/sound.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { isOdderThan } from '../../src/analysis/letter-sequences.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Attempt } from './candidates.ts'
import { isInflection, isMisspelling, isOneEdit, isSwap } from './closeness.ts'
import type { Swap } from './wrong-word.ts'

const generation = /^(?:jr|sr|i{2,3}|iv)$/

/** May it be so, whatever stands around the name? */
export function mayBeWrongPerson(
  words: readonly string[],
  { words: name }: NameCandidate,
  { at, written, right }: Swap,
): boolean {
  if (isInflection(written, right)) return false
  if (lacksDoubledEnd(written, right) || (name.length > 2 && lacksDoubledEnd(right, written))) return true
  if (Math.min(written.length, right.length) < 4) return false
  if (!isSurnamePart(words, name, at)) return areGivenVariants(written, right) || isOneEdit(written, right)
  return isMisspelling(written, right) || (written[0] === right[0] && sharesSound(written, right))
}

function isSurnamePart(words: readonly string[], name: readonly string[], at: number): boolean {
  const last = generation.test(name.at(-1) ?? '') ? name.length - 2 : name.length - 1
  return at === last && words.length === name.length
}

/** Is one word of the name of a well-known person misspelt? Asked of what {@link mayBeWrongPerson} has let pass. */
export function isWrongPerson(
  facts: Facts,
  { firstToken, words }: Attempt,
  { entity, text, words: name }: NameCandidate,
  { at, written, right }: Swap,
): boolean {
  const inOffice = standsByOffice(facts, firstToken, entity)
  if (!isSurnamePart(words, name, at)) return isWrongGivenName(written, right, name, inOffice)
  // Who is called so again and again bears the name.
  const mention = facts.entities.mentionAt(firstToken)
  if (mention && facts.entities.entities[mention.entity].mentions.length > 1) return false
  if (inOffice)
    return isMisspelling(written, right) || (written[0] === right[0] && sharesSound(written, right))
  if (written[0] !== right[0]) return false
  if (lacksDoubledEnd(written, right)) return !isBorne(keyOf(written))
  // Marine Le Penn: of three words two are right.
  if (name.length > 2 && lacksDoubledEnd(right, written)) return true
  const isRare = text.split(' ').length > 2 || !isGivenName(keyOf(name[0]))
  if (soundOf(written) === soundOf(right) && isMisspelling(written, right)) {
    if (right.length >= 6 || (isRare && !isBorne(keyOf(written))) || isNobodys(written, right)) return true
  }
  if (!isOneEdit(written, right)) return false
  return isBorne(keyOf(written))
    ? name.length > 2
    : right.length >= 6 || isRare || isSwap(written, right) || isOdderThan(written, right)
}

/** A given name that nobody has, or another spelling of it before a surname that few bear (Steven Hawking). */
function isWrongGivenName(
  written: string,
  right: string,
  name: readonly string[],
  inOffice: boolean,
): boolean {
  const surname = name.at(-1) ?? ''
  const fewBear = !isSurname(keyOf(surname)) && !isGivenName(keyOf(surname)) && surname.length >= shortestRare
  if ((fewBear || inOffice) && areGivenVariants(written, right)) return true
  // Kier Starmer, Barrack Obama: what is a name as well, or a word, is none of hers whose surname few bear.
  if (fewBear && written[0] === right[0] && right.length >= 4 && isOneEdit(written, right))
    return !isOtherVowel(written, right)
  if (written[0] !== right[0] || isBorne(keyOf(written))) return false
  if (right.length < 5) return isSwap(written, right)
  return isOneEdit(written, right) && !isOtherVowel(written, right)
}

const shortestRare = 5

/** Is a word of English that nobody is called written for a name that sounds like it: Lionel Messy? */
function isNobodys(written: string, right: string): boolean {
  const key = keyOf(written)
  return right.length >= shortestRare && isLowerWord(key) && !isGivenName(key) && !isSurname(key)
}

/** Has a short name lost the second of two letters at its end (Bel, Bell)? */
function lacksDoubledEnd(written: string, right: string): boolean {
  return written.length > 2 && right === written + written.at(-1)!
}

function isBorne(key: number): boolean {
  return isGivenName(key) || isSurname(key) || isLowerWord(key)
}

/** "Council President", "vice-chancellor": the head of another body than a state, or another office. */
const ofOtherBodies =
  /\b(?:(?:council|senate|assembly|board|club|company|university|college|school|student|class|union|bank|committee|association|society|court|federation|league|chamber|parish|borough|team)(?:['’]s)?|vice|deputy|assistant)[ -](?:president|chancellor|minister|governor|chair\w*|secretary|premier|leader|prime minister)\b/g

/** Does an office that the person holds or held precede the name? */
function standsByOffice(
  { tokens }: Facts,
  firstToken: number,
  { offices }: NameCandidate['entity'],
): boolean {
  if (!offices) return false
  const before = tokens.prose
    .slice(tokens.starts[Math.max(0, firstToken - 6)], tokens.starts[firstToken])
    .toLowerCase()
  return offices.some(
    ({ as: office }) => office !== undefined && before.replace(ofOtherBodies, '').includes(office),
  )
}

/** Do they differ in one vowel, as two ways to write a name in Latin letters do (Behari, Bihari)? */
function isOtherVowel(a: string, b: string): boolean {
  if (a.length !== b.length || isSwap(a, b)) return false
  const at = [...a].findIndex((letter, index) => letter !== b[index])
  return /[aeiouy]/.test(a[at]) && /[aeiouy]/.test(b[at])
}

/** Guterres and Gutierrez: alike to the ear but for one sound. */
function sharesSound(a: string, b: string): boolean {
  const [first, second] = [soundOf(a), soundOf(b)]
  return Math.min(first.length, second.length) >= 3 && (first === second || isOneEdit(first, second))
}
