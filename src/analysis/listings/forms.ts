import { keyOf } from '../../parse/key.ts'
import { Shape, TokenClass } from '../../parse/tokens.ts'
import type { Facts } from '../facts.ts'
import { FunctionWord, functionWord } from '../function-words.ts'
import { Tag } from '../parts-of-speech.ts'
import { isMark } from '../token-tests.ts'
import { wordTest } from '../word-flags.ts'

/**
 * What a part of a list is by the way it opens.
 * - name, a, the, bare, numeral: a noun phrase, by its article
 * - figure: digits alone, as a year or an age
 * - to, in, that, ing, verb: what is done, or where, which are things of a list only where all are of one form
 * - clause: a subject with its verb
 * - remark: a word on the thing before it
 */
export type PartForm =
  | 'name'
  | 'a'
  | 'the'
  | 'bare'
  | 'numeral'
  | 'figure'
  | 'to'
  | 'in'
  | 'that'
  | 'ing'
  | 'verb'
  | 'clause'
  | 'remark'

const indefinite = wordTest('a an one another half')
const definite = wordTest('the its his her their our my your this that those these both all every each')
const relative = wordTest(
  'who which whom whose where when that aged now then formerly nicknamed known called named',
)
const remarking = wordTest('mostly mainly all both each none some most many once now still also only just')
const contents = wordTest('that how why whether because what')
const sizes = new Map(
  Object.entries({ pair: 2, couple: 2, duo: 2, twins: 2, brace: 2, trio: 3 }).map(([word, size]) => [
    keyOf(word),
    size,
  ]),
)
/** So many words may stand before the name of one thing ("the long jumper Ann Roe"). */
const longestRole = 4
const nouns: ReadonlySet<Tag> = new Set([Tag.nounSingular, Tag.nounPlural, Tag.properNoun])
const modifiers: ReadonlySet<Tag> = new Set([
  Tag.adjective,
  Tag.comparativeAdjective,
  Tag.superlativeAdjective,
  Tag.verbParticiple,
  Tag.verbIng,
  Tag.verbPast,
  Tag.numeral,
])
const auxiliary: ReadonlySet<Tag> = new Set([Tag.be, Tag.have, Tag.do, Tag.modal, Tag.verbThird])

/** How the words from one token to another open. */
export function formOf(facts: Facts, first: number, end: number): PartForm {
  const form = openingOf(facts, first, end)
  return isPhrase(form) && hasVerb(facts, first, end, form) ? 'clause' : form
}

/** Does a noun phrase open the part? */
export function isPhrase(form: PartForm): boolean {
  return form === 'name' || form === 'a' || form === 'the' || form === 'bare' || form === 'numeral'
}

function openingOf(facts: Facts, first: number, end: number): PartForm {
  const { tokens, partsOfSpeech } = facts
  const key = tokens.keys[first]!
  const tokenClass = tokens.classes[first]!
  if (isQuoteMark(facts, first)) return 'name'
  if (tokenClass === TokenClass.number) return end - first === 1 ? 'figure' : 'numeral'
  if (tokenClass === TokenClass.mixed) return 'name'
  if (tokenClass !== TokenClass.word) return 'remark'
  if (indefinite(key)) return 'a'
  const tag = partsOfSpeech.tagOf(first)
  if (remarking(key) && !nouns.has(partsOfSpeech.tagOf(first + 1))) return 'remark'
  if (contents(key) && tag !== Tag.determiner) return 'that'
  if (definite(key)) return 'the'
  if (relative(key)) return 'remark'
  // "Two South African firms" are two; "Two Rivers" is one.
  if (tag === Tag.numeral && tokens.shapes[first] === Shape.lower) return 'numeral'
  if (hasName(facts, first, end)) return 'name'
  if (tag === Tag.numeral) return 'numeral'
  if (tag === Tag.to) return 'to'
  if (tag === Tag.preposition || (functionWord(key) & FunctionWord.preposition) !== 0) return 'in'
  if (tag === Tag.personalPronoun || tag === Tag.existentialThere) return 'clause'
  if (nouns.has(tag)) return 'bare'
  if (modifiers.has(tag) && hasNoun(facts, first, end)) return tag === Tag.verbIng ? 'ing' : 'bare'
  if (tag === Tag.verbIng) return 'ing'
  if (tag === Tag.verbBase) return 'verb'
  return 'remark'
}

/** A name, with or without a role before it. */
function hasName(facts: Facts, first: number, end: number): boolean {
  const { tokens, partsOfSpeech } = facts
  for (let index = first; index < Math.min(end, first + longestRole + 1); index++) {
    if (tokens.classes[index] !== TokenClass.word) return tokens.classes[index] === TokenClass.mixed
    const tag = partsOfSpeech.tagOf(index)
    const isCapital = tokens.shapes[index]! >= Shape.capitalised
    // "Welsh" alone is a language, and "a Welsh singer" no name.
    if (isCapital && tag !== Tag.preposition && (tag !== Tag.adjective || !isBefore(facts, index, end)))
      return true
    if (!nouns.has(tag) && !modifiers.has(tag)) return false
  }
  return false
}

/** Does a word of the phrase follow? */
function isBefore({ tokens }: Facts, index: number, end: number): boolean {
  return index + 1 < end && tokens.classes[index + 1] === TokenClass.word
}

/** Does a noun follow behind adjectives? */
function hasNoun({ partsOfSpeech, tokens }: Facts, first: number, end: number): boolean {
  for (let index = first + 1; index < end; index++) {
    const tag = partsOfSpeech.tagOf(index)
    if (nouns.has(tag)) return true
    if (!modifiers.has(tag) && !isMark(tokens, index, '-')) return false
  }
  return false
}

/** A verb of the phrase's own, and not of a relative clause in it. */
function hasVerb({ tokens, partsOfSpeech }: Facts, first: number, end: number, form: PartForm): boolean {
  let depth = 0
  for (let index = first; index < end; index++) {
    if (isMark(tokens, index, '(')) depth++
    else if (isMark(tokens, index, ')')) depth--
    if (depth > 0) continue
    if (index > first && relative(tokens.keys[index]!)) return false
    const tag = partsOfSpeech.tagOf(index)
    const isCapital = tokens.shapes[index]! >= Shape.capitalised
    if (isCapital || isMark(tokens, index - 1, '-') || isMark(tokens, index + 1, '-')) continue
    if (auxiliary.has(tag)) return true
    // "A shop searched in 2015", but "Hale lost his job".
    if (tag === Tag.verbPast && (form === 'name' || takesObject(partsOfSpeech.tagOf(index + 1)))) return true
  }
  return false
}

/** "Took it", "lost the ball". */
function takesObject(next: Tag): boolean {
  return next === Tag.personalPronoun || next === Tag.determiner || next === Tag.possessiveDeterminer
}

/** The last word of the noun phrase that opens a part: before "of", a mark, a preposition, a relative or a verb. */
export function headOf({ tokens, partsOfSpeech }: Facts, first: number, end: number): number {
  let head = -1
  for (let index = first; index < end; index++) {
    const tag = partsOfSpeech.tagOf(index)
    if (nouns.has(tag)) head = index
    else if (head >= 0 && !isMark(tokens, index, '-')) break
    else if (tag === Tag.preposition || tag === Tag.whPronoun) break
  }
  return head
}

/** How many a part of a list is; undefined for a plural that does not say. */
export function sizeOf(
  { tokens, partsOfSpeech }: Facts,
  first: number,
  head: number,
  form: PartForm,
  numberAt: (token: number) => number | undefined,
): number | undefined {
  const opening = form === 'the' ? first + 1 : first
  const stated = form === 'numeral' || form === 'the' ? numberAt(opening) : undefined
  if (stated !== undefined) return stated
  for (let index = first; index <= head; index++) {
    const size = sizes.get(tokens.keys[index]!)
    if (size !== undefined) return size
  }
  if (form === 'name' || form === 'a' || head < 0) return 1
  return partsOfSpeech.tagOf(head) === Tag.nounPlural ? undefined : 1
}

function isQuoteMark({ tokens }: Facts, token: number): boolean {
  const unit = tokens.prose.charCodeAt(tokens.starts[token]!)
  return unit === 0x22 || unit === 0x201c || unit === 0x2018
}
