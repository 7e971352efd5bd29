import { isContraction } from '../../src/analysis/contractions.ts'
import { suggestionsFor } from '../../src/analysis/dictionary/suggest.ts'
import { tokenTraits, traitsOf, WordTrait } from '../../src/analysis/dictionary.ts'
import { NameCue, nameCue } from '../../src/analysis/entities/vocabulary.ts'
import { isGivenName, isSurname } from '../../src/analysis/fact-base/load.ts'
import { FunctionWord, functionWord } from '../../src/analysis/function-words.ts'
import { isIrregularPast } from '../../src/analysis/irregular-pasts.ts'
import { countOfKey } from '../../src/analysis/key-counts.ts'
import { beginsSentence, isPartOfCompound, isSpacedPair, textOf } from '../../src/analysis/spaced-words.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { notorious } from './notorious.ts'

const i = keyOf('i')
/** A draft with more unknown openings than this is none of prose. */
const mostTried = 200
const shortest = 4
/** One slip of the hand, no more. */
const oneEdit = 1
const twoEdits = 1.8
const longName = 8
const nearest = 0.9
/** What cannot follow a name that is the subject: an adverb, a preposition or an auxiliary may, a noun may not. */
const afterSubject = WordTrait.third | WordTrait.past | WordTrait.adverb
/** A past that is nothing else. */
const afterName = WordTrait.past | WordTrait.adjective | WordTrait.noun | WordTrait.plural | WordTrait.adverb
const subjectFollows =
  FunctionWord.auxiliary |
  FunctionWord.preposition |
  FunctionWord.coordinator |
  FunctionWord.relative |
  FunctionWord.adverb |
  FunctionWord.subordinator |
  FunctionWord.negation

/**
 * An unknown word that opens a sentence with a capital, one slip away from a word of everyday use, where no name can
 * be meant: "Woud it be", "Unfortunatly the", "Hopless service". Where a name could be, it is taken for one.
 */
export function* findMisspeltOpenings(tokens: Tokens): Iterable<Finding> {
  const traits = tokenTraits(tokens)
  let tried = 0
  for (let sentence = 0; sentence + 1 < tokens.sentences.length; sentence++) {
    const start = tokens.sentences[sentence]
    const end = tokens.sentences[sentence + 1]
    let token = start
    while (token < end && tokens.shapes[token] === Shape.none) token++
    if (token + 1 >= end || traits[token] !== 0 || tokens.shapes[token] !== Shape.capitalised) continue
    if (!beginsSentence(tokens, token, start) || isPartOfCompound(tokens, token)) continue
    const text = textOf(tokens, token)
    if (text.length < shortest || !/^[A-Z][a-z]+$/.test(text) || notorious.has(text.toLowerCase())) continue
    if (isContraction(tokens.keys[token]) || !isSpacedPair(tokens, token, end)) continue
    if (tokens.shapes[token + 1] !== Shape.lower && tokens.keys[token + 1] !== i) continue
    if (isName(tokens, token, end)) continue
    if (++tried > mostTried) return
    if (countOfKey(tokens, tokens.keys[token]) > 1) continue
    const meant = meantBy(text.toLowerCase(), tokens.keys[token + 1], traits[token + 1])
    if (meant === undefined) continue
    yield {
      start: tokens.starts[token],
      end: tokens.ends[token],
      messageId: 'misspelt',
      replacements: [meant[0]!.toUpperCase() + meant.slice(1)],
    }
  }
}

/** Is it what people are called, or does the small word of a surname stand behind it: "Harm van der Velde"? */
function isName(tokens: Tokens, token: number, end: number): boolean {
  const key = tokens.keys[token]!
  if (isGivenName(key) || isSurname(key)) return true
  let next = token + 1
  while (next < end && tokens.shapes[next] === Shape.lower && isParticle(tokens.keys[next]!)) next++
  return next > token + 1 && next < end && tokens.shapes[next]! >= Shape.capitalised
}

function isParticle(key: number): boolean {
  return (nameCue(key) & NameCue.particle) !== 0
}

function meantBy(text: string, nextKey: number, nextTraits: number): string | undefined {
  const suggestions = suggestionsFor(text, text.length >= longName ? twoEdits : oneEdit).filter(
    ({ common }) => common,
  )
  // "Flatley kicked a penalty": an adverb or a small word has no verb right behind it, but a name has.
  const isSubject =
    text.length < longName && ((nextTraits & afterName) === WordTrait.past || isIrregularPast(nextKey))
  if (isSubject) return undefined
  const isBeforeHelper =
    text.length < longName &&
    (functionWord(nextKey) & (FunctionWord.auxiliary | FunctionWord.coordinator)) !== 0
  const adverb = isBeforeHelper ? undefined : suggestions.find(({ word }) => isAdverb(word))
  if (adverb) return adverb.word
  const [best] = suggestions
  if (!best || best.cost > oneEdit) return undefined
  const grammatical = suggestions.find(
    ({ word, cost }) =>
      isLongFunctionWord(word) && cost <= best.cost + 0.2 && !(isBeforeHelper && isNoSubject(keyOf(word))),
  )
  if (grammatical) return grammatical.word
  // Nobody is called so much like an everyday word.
  if (text.length > longName && best.cost < nearest && !text.startsWith(best.word)) return best.word
  if (text.length <= shortest || (nextTraits & afterSubject) !== 0 || isIrregularPast(nextKey))
    return undefined
  return (functionWord(nextKey) & subjectFollows) === 0 && (nextTraits & WordTrait.noun) !== 0
    ? best.word
    : undefined
}

/** "Evers was asked" has no "every", "Lize and her brother" no "like": neither can be what was, or what more is joined to. */
function isNoSubject(key: number): boolean {
  const kinds = functionWord(key)
  return (
    isBeforeNoun(key) || ((kinds & joining) !== 0 && (kinds & FunctionWord.pronoun) === 0 && !isPlace(key))
  )
}

const joining = FunctionWord.adverb | FunctionWord.preposition | FunctionWord.subordinator
const isBeforeNoun = wordTest('every many more your their')
const isPlace = wordTest('here there where when how why what now then up over in out on off')

function isAdverb(word: string): boolean {
  return /ly$/.test(word) && (traitsOf(keyOf(word)) & WordTrait.adverb) !== 0
}

function isLongFunctionWord(word: string): boolean {
  return word.length >= shortest && functionWord(keyOf(word)) !== 0
}
