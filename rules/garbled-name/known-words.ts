import { describingNoun, isEnumerated } from '../../src/analysis/bare-surnames.ts'
import { isLowerWord } from '../../src/analysis/dictionary.ts'
import type { Mention } from '../../src/analysis/entities.ts'
import { foldWord } from '../../src/analysis/fact-base/fold.ts'
import { NameForm } from '../../src/analysis/fact-base/known-entity.ts'
import type { DistinctWord } from '../../src/analysis/fact-base/layout.ts'
import {
  isSurname,
  namesAt,
  nextNameState,
  similarNameWords,
  soundingLike,
} from '../../src/analysis/fact-base/load.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { FunctionWord, functionWord } from '../../src/analysis/function-words.ts'
import { isOdderThan } from '../../src/analysis/letter-sequences.ts'
import { sentenceOf } from '../../src/analysis/locate.ts'
import { isFiniteTag } from '../../src/analysis/parts-of-speech.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'
import {
  endsAsPlaces,
  isHomophone,
  isInflection,
  isMisspelling,
  isMovedLetter,
  isOneEdit,
  isTypingSlip,
} from './closeness.ts'
import { hangsOnHyphen } from './document-names.ts'
import type { DocumentWord, WordUse } from './document-words.ts'

const shortest = 5
/** Below this length one letter more or less makes another name; two letters swapped or one doubled do not. */
const longEnough = 7
const the = keyOf('the')
/** Of these, those behind which somebody stands next to never: one loses to, and hears from, people. */
const isWithin = wordTest('in near outside around')
const isWhere = wordTest('in near from to outside around between towards toward via through')

/** Unknown words by themselves that are one edit from a known name of one word (Brazillian, Netanyhu). */
export function* nearKnownWords(facts: Facts, words: ReadonlyMap<string, DocumentWord>): Iterable<Finding> {
  for (const word of words.values()) {
    if (word.folded.length < shortest || word.uses.length > 1 || word.isKnown) continue
    const [use] = word.uses
    const { start, end, mention } = use
    if (mention.styled || mention.words.length > 1 || hangsOnHyphen(facts, use)) continue
    const name = meantBy(facts, facts.tokens.prose.slice(start, end), use)
    if (name !== undefined && !isDescribedPerson(facts, use))
      yield { messageId: 'known', start, end, values: { name }, replacements: [name] }
  }
}

/** "the lifeguard, Thornberry,", "Petersen, Thornberry, Quill": people of the piece, who are no place that is known. */
function isDescribedPerson(facts: Facts, { mention: { firstToken, endToken } }: WordUse): boolean {
  return (
    describingNoun(facts, firstToken, endToken) !== undefined ||
    isEnumerated(facts, firstToken, endToken) ||
    isBorn(facts.tokens, firstToken, endToken)
  )
}

/** "Domenica was born in May", "Domenica and her brother", "Domenica, who is 34": somebody by what is told of her. */
function isBorn(tokens: Tokens, name: number, next: number): boolean {
  const { keys, sentences } = tokens
  const [first, second] = [keys[next] ?? 0, keys[next + 1] ?? 0]
  return (
    (isWas(first) && isOfBirth(second)) ||
    (isAnd(first) && isHers(second) && sentences[sentenceOf(tokens, name)] === name) ||
    (first === comma && isWho(second))
  )
}

const comma = keyOf(',')
const isWas = wordTest('was is')
const isOfBirth = wordTest('born married aged')
const isAnd = wordTest('and')
const isHers = wordTest('his her')
const isWho = wordTest('who whose')

/** The one known name that is meant. Somebody with a title may bear only the surname of a known person. */
function meantBy(facts: Facts, text: string, use: WordUse): string | undefined {
  const folded = foldWord(text)
  const near = similarNameWords(text)
  if (near.some(word => word.town && foldWord(word.text) === folded)) return undefined
  const alike = soundingLike(folded).filter(word => !near.includes(word))
  const [right, other] = [...near, ...alike].filter(word => isMeant(facts, folded, word, use))
  if (!right || other) return undefined
  // "in Nouakchot said": who speaks there is not the place.
  const isPlaced = !right.personal && isWhere(facts.tokens.keys[use.firstToken - 1] ?? 0)
  return isPlaced || right.personal === isPersonal(facts, use.mention) ? right.text : undefined
}

/** Has it a title or a full name? That something “said” is true of companies, too: Facebok said. */
function isPersonal(facts: Facts, { titled, entity }: Mention): boolean {
  const { kind, mentions } = facts.entities.entities[entity]!
  return titled || (kind === 'person' && mentions.some(({ words }) => words.length > 1))
}

/** Is the word nothing but the adjective of a land, or those who live there? */
function isPeople(known: string): boolean {
  const state = nextNameState(0, keyOf(known))
  const names = state === 0 ? [] : namesAt(state)
  return names.length > 0 && names.every(({ form }) => form === NameForm.adjective)
}

/** "The Brazillian", "Brazillian officials", "all Brazillian": an adjective, and no "Chianese has a farm". */
function describes({ tokens, partsOfSpeech }: Facts, token: number): boolean {
  if ((functionWord(tokens.keys[token - 1] ?? 0) & FunctionWord.determiner) !== 0) return true
  const next = token + 1
  if (next >= tokens.count || tokens.shapes[next] === Shape.none) return false
  return functionWord(tokens.keys[next]!) === 0 && !isFiniteTag(partsOfSpeech.tagOf(next))
}

/** "In Manchestor", "a Harvey-Davidson": behind a preposition of place and an article stands hardly anybody's name. */
function isNoPersons(before: number): boolean {
  return isWithin(before) || (functionWord(before) & FunctionWord.determiner) !== 0
}

const marked = /[^\p{ASCII}’]/u

function isMarked({ prose, starts, ends }: Tokens, token: number): boolean {
  return marked.test(prose.slice(starts[token], ends[token]))
}

/** Has it one letter for another, and neither letters that no name has nor the sound of the known one? */
function isLikelyName(written: string, known: string): boolean {
  if (written.length !== known.length || known.includes('-') || isTypingSlip(written, known)) return false
  return !isOdderThan(written, known) && !(isOneEdit(written, known) && isHeardAlike(written, known))
}

/** Is one vowel within the words written for another (Volkswagon)? Names have each their last letter: Reynoso, Reynosa. */
function isHeardAlike(written: string, known: string): boolean {
  const at = Array.from(written).findIndex((letter, index) => letter !== known[index])
  return at < written.length - 1 && isVowel.test(written[at]!) && isVowel.test(known[at]!)
}

const isVowel = /[aeiouy]/

/** A slip of pen or ear, and neither a form of the other nor a word that is a name too. */
function isMeant(
  facts: Facts,
  written: string,
  { text, town, personal }: DistinctWord,
  { firstToken }: WordUse,
): boolean {
  // A town is looked for where something is said to be: its name is like many a surname.
  if (town && !isWhere(facts.tokens.keys[firstToken - 1] ?? 0)) return false
  const known = foldWord(text)
  if (written[0] !== known[0] || isInflection(written, known) || isSurname(keyOf(known))) return false
  if (written.replaceAll('-', '') === known.replaceAll('-', '')) return false
  const shorter = Math.min(written.length, known.length)
  const isNear =
    shorter < longEnough
      ? isTypingSlip(written, known) ||
        (shorter === longEnough - 1 && isMisspelling(written, known) && !isOneEdit(written, known))
      : isOneEdit(written, known) ||
        isMovedLetter(written, known) ||
        (shorter > longEnough && isHomophone(written, known))
  if (!isNear) return false
  // No slip puts a mark on a letter: Romanița is no Romania.
  if (isMarked(facts.tokens, firstToken) && !marked.test(text)) return false
  if (isPeople(known) && !describes(facts, firstToken)) return false
  if (town && !isOneEdit(written, known) && !isWithin(facts.tokens.keys[firstToken - 1] ?? 0)) return false
  // Vickery is no Vickers and Granado no Granada: with another letter in it a bare word may well be somebody's name.
  if (!personal && !isNoPersons(facts.tokens.keys[firstToken - 1] ?? 0) && isLikelyName(written, known))
    return false
  // Elkington is no Ellington, Rumford no Romford, and a Ludbury has room beside Ledbury.
  if (endsAsPlaces(written) && !isTypingSlip(written, known) && (town || !isOdderThan(written, known)))
    return false
  if (!isLowerWord(keyOf(known))) return true
  // A word of English is meant as a name after "the" (the Guardian), or where the hand has slipped (Airbuss).
  const follows = firstToken > 0 && facts.tokens.keys[firstToken - 1] === the
  return shorter >= longEnough ? follows : shorter === longEnough - 1 && isTypingSlip(written, known)
}
