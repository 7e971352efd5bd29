import { wordClassKeys } from '../lexicon/word-classes.ts'
import { keyOf } from '../parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../parse/tokens.ts'
import { isLyAdverb } from './adverbs.ts'

/** A noun phrase as a range of tokens. */
export interface Phrase {
  readonly firstToken: number
  readonly endToken: number
  /** The word that the phrase is about: the last one before the first preposition. */
  readonly head: number
}

const auxiliaries = new Set([
  ...wordClassKeys('be'),
  ...wordClassKeys('have'),
  ...wordClassKeys('do'),
  ...wordClassKeys('modal'),
  ...[
    'not',
    'never',
    'already',
    'also',
    'just',
    'only',
    'then',
    'later',
    'soon',
    'now',
    'still',
    'to',
    'ever',
    'once',
    'again',
    'both',
    'all',
    'got',
    'get',
    'gets',
    'forced',
    'since',
    'thus',
  ].map(keyOf),
])
const relative = new Set(['who', 'which', 'that'].map(keyOf))
const determiners = wordClassKeys('determiner')
const prepositionsInside = new Set(
  ['of', 'for', 'in', 'at', 'on', 'to', 'from', 'per', 'with', 'between'].map(keyOf),
)
/** What a noun phrase does not reach over; "one" is a number more often than a pronoun. */
const breaks = new Set([
  ...wordClassKeys('conjunction'),
  ...wordClassKeys('saying'),
  ...wordClassKeys('pronoun'),
])
breaks.delete(keyOf('one'))
const comma = keyOf(',')
const hyphen = keyOf('-')
const longestPhrase = 14

/**
 * The noun phrase that stands as subject before a verb, found by walking left over auxiliaries and adverbs. A relative
 * clause ("who …") and a parenthesis between two commas lead on to what they belong to.
 * @param verb index of the verb's first token
 * @param sentenceStart index of the sentence's first token
 * @returns undefined when what stands there is no plain noun phrase
 */
export function subjectBefore(tokens: Tokens, verb: number, sentenceStart: number): Phrase | undefined {
  let end = verb
  while (end > sentenceStart && isBetween(tokens, end - 1)) end--
  if (end > sentenceStart && relative.has(tokens.keys[end - 1]!)) {
    end--
    if (end > sentenceStart && tokens.keys[end - 1] === comma) end--
  } else if (end > sentenceStart && tokens.keys[end - 1] === comma) {
    const opening = previousComma(tokens, end - 2, sentenceStart)
    if (opening === undefined) return undefined
    end = opening
  }
  return phraseEnding(tokens, end, sentenceStart)
}

/** The noun phrase whose last token stands before `end`. */
export function phraseEnding(tokens: Tokens, end: number, sentenceStart: number): Phrase | undefined {
  const first = wordClassKeys('pronoun').has(tokens.keys[end - 1] ?? 0)
    ? end - 1
    : phraseStart(tokens, end, sentenceStart)
  if (first === end) return undefined
  return { firstToken: first, endToken: end, head: headOf(tokens, first, end, sentenceStart) }
}

function phraseStart(tokens: Tokens, end: number, sentenceStart: number): number {
  let first = end
  while (first > sentenceStart && end - first < longestPhrase) {
    const key = tokens.keys[first - 1]!
    if (
      tokens.classes[first - 1] === TokenClass.punctuation &&
      key !== hyphen &&
      !isInnerMark(tokens, first - 1)
    )
      break
    if (breaks.has(key) && !isCapital(tokens, first - 1)) break
    first--
    if (determiners.has(key)) {
      const before = first > sentenceStart ? tokens.keys[first - 1]! : 0
      if (!prepositionsInside.has(before)) break
    }
  }
  while (first < end && prepositionsInside.has(tokens.keys[first]!)) first++
  return first
}

function headOf(tokens: Tokens, first: number, end: number, sentenceStart: number): number {
  for (let index = first + 1; index < end; index++) {
    const isInName = isCapital(tokens, index - 1) && index - 1 > sentenceStart
    if (prepositionsInside.has(tokens.keys[index]!) && !isInName) return index - 1
  }
  const last = end - 1
  return tokens.classes[last] === TokenClass.clitic && last > first ? last - 1 : last
}

function previousComma(tokens: Tokens, from: number, sentenceStart: number): number | undefined {
  for (let index = from; index > sentenceStart && from - index < longestPhrase * 2; index--) {
    if (tokens.keys[index] === comma) return index
  }
  return undefined
}

function isBetween(tokens: Tokens, index: number): boolean {
  if (auxiliaries.has(tokens.keys[index]!) || tokens.classes[index] === TokenClass.clitic) return true
  return isLyAdverb(tokens, index)
}

function isCapital(tokens: Tokens, index: number): boolean {
  const shape = tokens.shapes[index]
  return shape === Shape.capitalised || shape === Shape.upper || shape === Shape.mixed
}

/** A mark within a name or a number: the apostrophe, the ampersand, the stroke. */
function isInnerMark(tokens: Tokens, index: number): boolean {
  return /^[&'’/]$/.test(tokens.prose.slice(tokens.starts[index]!, tokens.ends[index]!))
}
