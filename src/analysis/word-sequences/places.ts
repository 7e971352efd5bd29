import { tokenise } from '../../parse/tokenise.ts'
import { Shape, TokenClass, type Tokens } from '../../parse/tokens.ts'
import type { PartsOfSpeech } from '../parts-of-speech.ts'
import { isPartOfCompound } from '../spaced-words.ts'
import { type Fit, placeGainAt, temper } from './fit.ts'
import { type Alternative, alternativeOf, companyAt, enterPlace, roughFit } from './oddness.ts'

/** A word that may be meant where another is written, with the gain from which on it is (natural logarithms). */
export interface PlaceRival {
  readonly word: string
  readonly tokens: Tokens
  readonly alternative: Alternative | undefined
  readonly least: number
}

/** A word in whose place another is meant. */
export interface Misplaced {
  readonly token: number
  readonly meant: string
  /** How far the gain is above the bar of the pair. */
  readonly margin: number
}

/** Prepares a word to be tried in the place of another. */
export function placeRival(word: string, least: number): PlaceRival {
  const tokens = tokenise(word, [{ kind: 'line', start: 0, end: word.length }])
  return { word, tokens, alternative: alternativeOf(tokens.keys[0]!), least }
}

/** How ill the written word has to go with its neighbours, as a share of what the other has to gain. */
const leastOdd = 1
/** What the rough gain may fall short of the bar: the neighbours may be taken for something else beside the other word. */
const slack = 8

/**
 * Finds words in whose place another goes much better with the words and the parts of speech around it: of several the
 * one that is farthest above its bar.
 * @param candidates tokens in order
 * @param rivalsOf the words that may be meant by the word of a candidate
 */
export function* findMisplaced(
  tokens: Tokens,
  partsOfSpeech: PartsOfSpeech,
  candidates: Iterable<number>,
  rivalsOf: (key: number) => readonly PlaceRival[],
): Iterable<Misplaced> {
  const { sentences, keys } = tokens
  let sentence = 0
  for (const token of candidates) {
    while (sentences[sentence + 1]! <= token) sentence++
    if (!isAmongWords(tokens, token, sentences[sentence]!, sentences[sentence + 1]!)) continue
    const tags = partsOfSpeech.tagsOfSentence(sentence)
    enterPlace(tokens, tags, sentence, token)
    const company = companyAt(keys[token]!, tags[token]!)
    let gainOf: Fit | undefined
    let best: Misplaced | undefined
    const more = isComma(tokens, token - 1) || isComma(tokens, token + 1) ? besideComma : 0
    for (const { word, tokens: other, alternative, least: bar } of rivalsOf(keys[token]!)) {
      const least = bar + more
      // What goes with its neighbours that well leaves no room for the gain.
      if (company > -leastOdd * least) continue
      if (alternative && roughFit(company, alternative) * temper < least - slack) continue
      gainOf ??= placeGainAt(tokens, token, 1)
      const margin = gainOf(other) - least
      if (margin < 0 || (best && margin <= best.margin)) continue
      best = { token, meant: word, margin }
    }
    if (best) yield best
  }
}

/** Behind a comma begins what goes with other words than those before it. */
const besideComma = 4

function isComma({ classes, prose, starts }: Tokens, token: number): boolean {
  return classes[token] === TokenClass.punctuation && prose.charCodeAt(starts[token]!) === 0x2c
}

/** A lower-case word with nothing but words, figures, commas and stops beside it; other marks part what is told. */
export function isAmongWords(tokens: Tokens, token: number, start: number, end: number): boolean {
  return (
    tokens.shapes[token] === Shape.lower &&
    tokens.classes[token] === TokenClass.word &&
    tokens.classes[token + 1] !== TokenClass.clitic &&
    end - start >= leastWords &&
    isPlainSide(tokens, token - 1, start, end) &&
    isPlainSide(tokens, token + 1, start, end) &&
    !isPartOfCompound(tokens, token)
  )
}

const leastWords = 5

function isPlainSide(tokens: Tokens, token: number, start: number, end: number): boolean {
  if (token < start || token >= end) return true
  const tokenClass = tokens.classes[token]!
  if (tokenClass !== TokenClass.punctuation)
    return tokenClass <= TokenClass.mixed || tokenClass === TokenClass.symbol
  return ',.'.includes(tokens.prose[tokens.starts[token]!]!)
}
