import type { Facts } from '../../src/analysis/facts.ts'
import { functionWord } from '../../src/analysis/function-words.ts'
import { textOf } from '../../src/analysis/spaced-words.ts'
import { isCapital, isJoined } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { RestylablePlace } from '../../src/rule/majority.ts'
import { endsName } from './phrases.ts'
import { Use, usedTokens, useOf } from './words.ts'

/** A place of a word with or without its capital. */
export interface CasedPlace extends RestylablePlace {
  /** The token at which a person has to be named. */
  readonly named?: number
}

/** Every place where a word stands that the piece may write with a capital or without. */
export function casedPlaces({ tokens }: Facts): CasedPlace[] {
  const places: CasedPlace[] = []
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

function placeAt(tokens: Tokens, token: number, end: number): CasedPlace | undefined {
  const use = useOf(tokens.keys[token])
  const shape = tokens.shapes[token]
  if (shape !== Shape.lower && shape !== Shape.capitalised) return undefined
  if (isOpening(tokens, token)) return undefined
  const word = textOf(tokens, token).toLowerCase()
  if (use & Use.title && isCapital(tokens, token + 1)) return titleBeforeName(tokens, token, end, word)
  if (use & Use.direction && isCapital(tokens, token + 1)) return direction(tokens, token, end, word)
  if (isHyphenated(tokens, token) || isNamed(tokens, token, end)) return undefined
  if (use & Use.region) return region(tokens, token, end, word)
  if (use & (Use.season | Use.doubtfulSeason)) return season(tokens, token, use, word)
  if (use & Use.everywhere) return placeOf(tokens, token, token, word)
  if (use & Use.role) return role(tokens, token, end, word)
  if (!(use & Use.afterThe)) return undefined
  if (word === 'minister' && isWordAt(tokens, token - 1, 'prime')) {
    if (!isTheOne(tokens, token - 2, token, end)) return undefined
    return placeOf(tokens, token - 1, token, 'the prime minister')
  }
  return isTheOne(tokens, token - 1, token, end) ? placeOf(tokens, token, token, `the ${word}`) : undefined
}

function isHyphenated(tokens: Tokens, token: number): boolean {
  return isJoined(tokens, token) || tokens.prose.charAt(tokens.ends[token]) === '-'
}

/** “The Mediator” by itself, and “a state mediator” wherever it stands. */
function role(tokens: Tokens, token: number, end: number, word: string): CasedPlace | undefined {
  if (tokens.shapes[token] === Shape.capitalised && !isTheOne(tokens, token - 1, token, end)) return undefined
  return placeOf(tokens, token, token, `the ${word}`)
}

/** "The Government said", but not "the government of Italy" and "the Government Printing Office". */
function isTheOne(tokens: Tokens, article: number, last: number, end: number): boolean {
  if (!isWordAt(tokens, article, 'the')) return false
  // “The Convention on the Constitution”
  if (isCapital(tokens, last) && endsName(tokens, article)) return false
  if (last + 1 >= end || isWordAt(tokens, last + 1, 'of')) return last + 1 >= end
  const isPreposition = ['on', 'for', 'in', 'to', 'at'].some(word => isWordAt(tokens, last + 1, word))
  return !isPreposition || !isCapital(tokens, last + 2)
}

function direction(tokens: Tokens, token: number, end: number, word: string): CasedPlace | undefined {
  const next = token + 1
  if (next >= end || tokens.shapes[next] !== Shape.capitalised || isJoined(tokens, next)) return undefined
  if (isCapital(tokens, token - 1) || isJoined(tokens, token)) return undefined
  if (next + 1 < end && isCapital(tokens, next + 1) && !isJoined(tokens, next + 1)) return undefined
  return placeOf(tokens, token, token, `${word} ${textOf(tokens, next)}`)
}

const beforeSeason = wordTest('this last next each every')
const beforeSureSeason = wordTest('in by during since until early late mid')

/** "Last Spring", "in summer"; "in spring" only where it is no other word. */
function season(tokens: Tokens, token: number, use: number, word: string): CasedPlace | undefined {
  const before = tokens.keys[token - 1]
  if (!beforeSeason(before) && !(use & Use.season && beforeSureSeason(before))) return undefined
  return placeOf(tokens, token, token, word)
}

/** "In the South"; not "in the south of France", and not the North that fires missiles. */
function region(tokens: Tokens, token: number, end: number, word: string): CasedPlace | undefined {
  if (!isWordAt(tokens, token - 1, 'the') || !isWordAt(tokens, token - 2, 'in')) return undefined
  if (token + 2 < end && isWordAt(tokens, token + 1, 'of') && isCapital(tokens, token + 2)) return undefined
  if (tokens.shapes[token + 1] === Shape.lower && !functionWord(tokens.keys[token + 1])) return undefined
  return placeOf(tokens, token, token, `in the ${word}`)
}

/** "President Ruiz", "president Ruiz"; an office with words before it ("former president Ruiz") has no capital anywhere. */
function titleBeforeName(tokens: Tokens, token: number, end: number, word: string): CasedPlace | undefined {
  if (token + 1 >= end || isHyphenated(tokens, token) || isJoined(tokens, token + 1)) return undefined
  if (tokens.shapes[token + 1] !== Shape.capitalised) return undefined
  return placeOf(tokens, token, token, `title ${word}`, token + 1)
}

function placeOf(tokens: Tokens, first: number, last: number, topic: string, named?: number): CasedPlace {
  const start = tokens.starts[first]
  const end = tokens.ends[last]
  const text = tokens.prose.slice(start, end)
  const capital = tokens.shapes[last] === Shape.capitalised
  return {
    start,
    end,
    token: first,
    topic,
    ...(named === undefined ? {} : { named }),
    style: capital ? 'capital' : 'small',
    like: () => (capital ? text.toLowerCase() : text.replaceAll(/\b[a-z]/g, letter => letter.toUpperCase())),
  }
}

/** Does a word with a capital stand beside it, so that it may be part of a name? */
function isNamed(tokens: Tokens, token: number, end: number): boolean {
  if (token + 1 < end && isCapital(tokens, token + 1)) return true
  // "The Prime Minister's Office", "the Mayor's Fund"
  if (token + 2 < end && tokens.classes[token + 1] === TokenClass.clitic && isCapital(tokens, token + 2))
    return true
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
