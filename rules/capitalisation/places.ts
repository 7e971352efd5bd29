import type { Facts } from '../../src/analysis/facts.ts'
import { textOf } from '../../src/analysis/spaced-words.ts'
import { isCapital, isJoined } from '../../src/analysis/token-tests.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { RestylablePlace } from '../../src/rule/majority.ts'
import { Use, usedTokens, useOf } from './words.ts'

/** Every place where a word stands that the piece may write with a capital or without. */
export function casedPlaces({ tokens }: Facts): RestylablePlace[] {
  const places: RestylablePlace[] = []
  let sentence = 0
  for (const token of usedTokens(tokens)) {
    while (tokens.sentences[sentence + 1] <= token) sentence++
    // The first word has a capital of its own.
    if (token === tokens.sentences[sentence] || tokens.classes[token] !== TokenClass.word) continue
    const place = placeAt(tokens, token, tokens.sentences[sentence + 1])
    if (place) places.push(place)
  }
  return places
}

function placeAt(tokens: Tokens, token: number, end: number): RestylablePlace | undefined {
  const use = useOf(tokens.keys[token])
  const shape = tokens.shapes[token]
  if (shape !== Shape.lower && shape !== Shape.capitalised) return undefined
  if (isOpening(tokens, token)) return undefined
  const word = textOf(tokens, token).toLowerCase()
  if (use === Use.direction) return direction(tokens, token, end, word)
  if (isHyphenated(tokens, token) || isNamed(tokens, token, end)) return undefined
  if (use === Use.everywhere) return placeOf(tokens, token, token, word)
  if (word === 'minister' && isWordAt(tokens, token - 1, 'prime')) {
    if (!isTheOne(tokens, token - 2, token, end)) return undefined
    return placeOf(tokens, token - 1, token, 'the prime minister')
  }
  return isTheOne(tokens, token - 1, token, end) ? placeOf(tokens, token, token, `the ${word}`) : undefined
}

function isHyphenated(tokens: Tokens, token: number): boolean {
  return isJoined(tokens, token) || tokens.prose.charAt(tokens.ends[token]) === '-'
}

/** "The Government said", but not "the government of Italy" and "the Government Printing Office". */
function isTheOne(tokens: Tokens, article: number, last: number, end: number): boolean {
  if (!isWordAt(tokens, article, 'the')) return false
  if (last + 1 >= end || isWordAt(tokens, last + 1, 'of')) return last + 1 >= end
  const isPreposition = ['on', 'for', 'in', 'to', 'at'].some(word => isWordAt(tokens, last + 1, word))
  return !isPreposition || !isCapital(tokens, last + 2)
}

function direction(tokens: Tokens, token: number, end: number, word: string): RestylablePlace | undefined {
  const next = token + 1
  if (next >= end || tokens.shapes[next] !== Shape.capitalised || isJoined(tokens, next)) return undefined
  if (isCapital(tokens, token - 1) || isJoined(tokens, token)) return undefined
  if (next + 1 < end && isCapital(tokens, next + 1) && !isJoined(tokens, next + 1)) return undefined
  return placeOf(tokens, token, token, `${word} ${textOf(tokens, next)}`)
}

function placeOf(tokens: Tokens, first: number, last: number, topic: string): RestylablePlace {
  const start = tokens.starts[first]
  const end = tokens.ends[last]
  const text = tokens.prose.slice(start, end)
  const capital = tokens.shapes[last] === Shape.capitalised
  return {
    start,
    end,
    token: first,
    topic,
    style: capital ? 'capital' : 'small',
    like: () => (capital ? text.toLowerCase() : text.replaceAll(/\b[a-z]/g, letter => letter.toUpperCase())),
  }
}

/** Does a word with a capital stand beside it, so that it may be part of a name? */
function isNamed(tokens: Tokens, token: number, end: number): boolean {
  if (token + 1 < end && isCapital(tokens, token + 1)) return true
  const before = token - 1
  return isCapital(tokens, before) && !isWordAt(tokens, before, 'the') && !isWordAt(tokens, before, 'prime')
}

/** After a colon, a quotation mark or a bullet a capital may be that of a beginning. */
function isOpening(tokens: Tokens, token: number): boolean {
  return tokens.classes[token - 1] === TokenClass.punctuation && !'-,('.includes(textOf(tokens, token - 1))
}

function isWordAt(tokens: Tokens, token: number, word: string): boolean {
  return token >= 0 && token < tokens.count && textOf(tokens, token).toLowerCase() === word
}
