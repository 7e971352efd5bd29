import { traitsOf, WordTrait } from '../../src/analysis/dictionary.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { FunctionWord, functionWord } from '../../src/analysis/function-words.ts'
import { isLikelyNoun } from '../../src/analysis/parts-of-speech/word-tags.ts'
import { beginsSentence, isPartOfCompound, isSpacedPair, textOf } from '../../src/analysis/spaced-words.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { type Doubling, doublingOf, isPairTail } from './doublings.ts'

/** Every word, and every pair of small words, that stands twice in a row in a sentence. */
export function* findRepetitions(facts: Facts): Iterable<Finding> {
  const { tokens } = facts
  const { sentences, keys } = tokens
  for (let sentence = 0; sentence + 1 < sentences.length; sentence++) {
    const start = sentences[sentence]
    const end = sentences[sentence + 1]
    for (let token = start; token + 1 < end; token++) {
      if (keys[token] === keys[token + 1]) {
        const doubling = repetitionAt(facts, token, start, end)
        if (doubling === 'proper') continue
        const span = { start: tokens.starts[token], end: tokens.ends[token + 1] }
        if (doubling === 'emphasis' && facts.voices.isQuoted(span)) continue
        yield repetition(tokens, token, 1)
      } else if (isRepeatedPair(tokens, token, end) || isRepeatedContraction(tokens, token, end)) {
        yield repetition(tokens, token, 2)
      }
    }
  }
}

function repetition(tokens: Tokens, token: number, length: 1 | 2): Finding {
  const once = tokens.prose.slice(tokens.starts[token], tokens.ends[token + length - 1])
  return {
    start: tokens.starts[token],
    end: tokens.ends[token + 2 * length - 1],
    messageId: 'repeated',
    values: { word: once },
    replacements: [once],
  }
}

function repetitionAt(facts: Facts, token: number, start: number, end: number): Doubling {
  const { tokens } = facts
  if (!isSpacedPair(tokens, token, end)) return 'proper'
  // "Duran Duran", "Will will", "the The Times": a capital makes a name of one of the two.
  if (tokens.shapes[token + 1] !== Shape.lower) return 'proper'
  const opening = tokens.shapes[token] !== Shape.lower
  if (opening && !beginsSentence(tokens, token, start)) return 'proper'
  if (isPartOfCompound(tokens, token) || isPartOfCompound(tokens, token + 1)) return 'proper'
  // Three in a row are meant.
  if (tokens.keys[token - 1] === tokens.keys[token] || tokens.keys[token + 2] === tokens.keys[token])
    return 'proper'
  if ((traitsOf(tokens.keys[token]) & WordTrait.lower) === 0) return 'proper'
  const doubling = doublingOf(facts, token, start, end)
  return opening && doubling === 'emphasis' ? 'proper' : doubling
}

/** "in the in the", "to be to be", "his place his place". */
function isRepeatedPair(tokens: Tokens, token: number, end: number): boolean {
  const { keys } = tokens
  if (keys[token] !== keys[token + 2] || keys[token + 1] !== keys[token + 3] || token + 3 >= end) return false
  const isOwned =
    (functionWord(keys[token]) & FunctionWord.determiner) !== 0 && isLikelyNoun(keys[token + 1]!)
  if (!isOwned && (!isPairTail(keys[token + 1]) || functionWord(keys[token]) === 0)) return false
  for (const at of [token, token + 1, token + 2]) if (!isSpacedPair(tokens, at, end)) return false
  return tokens.shapes[token + 2] === Shape.lower && textOf(tokens, token + 3) === textOf(tokens, token + 1)
}

/** "we'll we'll": a pronoun with its verb, which no clause has twice. */
function isRepeatedContraction(tokens: Tokens, token: number, end: number): boolean {
  const { keys, classes } = tokens
  if (classes[token + 1] !== TokenClass.clitic || token + 3 >= end) return false
  if (keys[token] !== keys[token + 2] || keys[token + 1] !== keys[token + 3]) return false
  if (tokens.starts[token + 2]! === tokens.ends[token + 1] || tokens.shapes[token + 2] !== Shape.lower)
    return false
  return (functionWord(keys[token]) & FunctionWord.pronoun) !== 0
}
