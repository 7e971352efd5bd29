import { isCommon, isLowerWord, tokenTraits, traitsOf, WordTrait } from '../../src/analysis/dictionary.ts'
import {
  beginsSentence,
  isPartOfCompound,
  isSpacedPair,
  joinedText,
  textOf,
} from '../../src/analysis/spaced-words.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

/** Prefixes that are never words of their own, though some of them have an entry in the dictionary. */
const prefixes = new Set('un dis mis non re inter intra anti semi multi mid pre'.split(' ').map(keyOf))

/** No two words with a space between are longer and one word. */
const longest = 40

const degrees = new Set(['over', 'under'].map(keyOf))
const beforeDegree = new Set(
  'a an the is are was were be been being very badly grossly heavily severely so often their its his her'
    .split(' ')
    .map(keyOf),
)

/** Right in two words too, or words of another language that happen to make one of ours. */
const tolerated = new Set(
  'perse alfresco percent deluxe alright aka etal viceversa vivavoce adieu'.split(' '),
)

/**
 * Two tokens that are one word of the dictionary when they are joined, where at least one of them is no word:
 * "govern ment", "Un concealed".
 */
export function* findFragments(tokens: Tokens): Iterable<Finding> {
  const { sentences, keys, shapes } = tokens
  const traits = tokenTraits(tokens)
  for (let sentence = 0; sentence + 1 < sentences.length; sentence++) {
    const start = sentences[sentence]
    const end = sentences[sentence + 1]
    for (let token = start; token + 1 < end; token++) {
      if (shapes[token + 1] !== Shape.lower || shapes[token] === Shape.none) continue
      const bothWords = traits[token] !== 0 && (traits[token + 1] & WordTrait.lower) !== 0
      if (bothWords && !prefixes.has(keys[token]) && !isDegreePair(tokens, token, start)) continue
      if (!isSpacedPair(tokens, token, end)) continue
      const finding = fragmentAt(tokens, token, start, traits)
      if (finding) yield finding
    }
  }
}

function fragmentAt(
  tokens: Tokens,
  token: number,
  sentenceStart: number,
  traits: Uint16Array,
): Finding | undefined {
  if (tokens.shapes[token] !== Shape.lower && !isOpening(tokens, token, sentenceStart, traits))
    return undefined
  if (isPartOfCompound(tokens, token) || isPartOfCompound(tokens, token + 1)) return undefined
  if (tokens.ends[token + 1] - tokens.starts[token] > longest) return undefined
  const joined = joinedText(tokens, token)
  const key = keyOf(joined)
  if (!isLowerWord(key) || tolerated.has(joined.toLowerCase())) return undefined
  const isPrefix = prefixes.has(tokens.keys[token])
  const rightIsWord = (traits[token + 1] & WordTrait.lower) !== 0
  const bothWords = traits[token] !== 0 && rightIsWord
  if (!isPrefix && !bothWords && !isSure(tokens, token, traits[token], key)) return undefined
  return {
    start: tokens.starts[token],
    end: tokens.ends[token + 1],
    messageId: isPrefix && rightIsWord ? 'prefix' : 'split',
    values: { prefix: textOf(tokens, token) },
    replacements: [joined],
  }
}

/** A capitalised fragment may be a name, unless it opens a sentence and is none that we know. */
function isOpening(tokens: Tokens, token: number, sentenceStart: number, traits: Uint16Array): boolean {
  if (tokens.shapes[token] !== Shape.capitalised) return false
  const known = (traits[token] & WordTrait.capital) !== 0
  if (known && !prefixes.has(tokens.keys[token])) return false
  return beginsSentence(tokens, token, sentenceStart)
}

/**
 * "the over crowded room", "they are under paid": between an article, a form of be or an adverb of degree and a
 * participle, "over" and "under" are no words of their own.
 */
function isDegreePair(tokens: Tokens, token: number, sentenceStart: number): boolean {
  if (token === sentenceStart || !degrees.has(tokens.keys[token])) return false
  if ((traitsOf(tokens.keys[token + 1]) & WordTrait.past) === 0) return false
  return beforeDegree.has(tokens.keys[token - 1])
}

/**
 * A single letter is a mark or an initial more often than a fragment, and a short fragment after a whole word
 * is often a word of another language: these have to make a word of everyday use.
 */
function isSure(tokens: Tokens, token: number, leftTraits: number, joined: number): boolean {
  const leftLength = tokens.ends[token] - tokens.starts[token]
  const rightLength = tokens.ends[token + 1] - tokens.starts[token + 1]
  if (rightLength === 1 || (leftLength === 1 && /[aio]/i.test(textOf(tokens, token)))) return false
  if (leftLength === 1 || rightLength === 2 || (leftTraits & WordTrait.lower) !== 0) return isCommon(joined)
  return leftLength + rightLength >= 5
}
