import { isContraction } from '../../src/analysis/contractions.ts'
import { suggestionsFor } from '../../src/analysis/dictionary/suggest.ts'
import { isLowerWord, tokenTraits } from '../../src/analysis/dictionary.ts'
import { isCapitalStyled } from '../../src/analysis/entities/styled-blocks.ts'
import { NameCue, nameCue } from '../../src/analysis/entities/vocabulary.ts'
import { isGivenName, isSurname } from '../../src/analysis/fact-base/load.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { isPartOfCompound, textOf } from '../../src/analysis/spaced-words.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { notorious } from './notorious.ts'

const shortest = 5
/** A word of this length that lies one slip from an everyday one is no name in the middle of a sentence either. */
const longName = 8
/** A draft with more unknown words in capitals than this is a list of names. */
const mostTried = 100

/**
 * Unknown words where a capital says nothing: in a title ("Great Sanwiches, Great Prices") and among words that are
 * shouted ("WHO DOES NOT ASWER"). Elsewhere only long ones that stand by themselves, next to an everyday word.
 */
export function* findMisspeltCapitals(facts: Facts): Iterable<Finding> {
  const { tokens } = facts
  const traits = tokenTraits(tokens)
  let tried = 0
  let blockIndex = 0
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.shapes[token]! < Shape.capitalised || traits[token] !== 0) continue
    if (tokens.classes[token] !== TokenClass.word || tokens.shapes[token] === Shape.mixed) continue
    const text = textOf(tokens, token)
    if (text.length < shortest || !/^[A-Za-z]+$/.test(text) || isPartOfCompound(tokens, token)) continue
    const key = tokens.keys[token]!
    if (isGivenName(key) || isSurname(key) || isContraction(key) || notorious.has(text.toLowerCase()))
      continue
    while (tokens.blocks[blockIndex + 1]! <= token) blockIndex++
    const limit = limitOf(facts, token, blockIndex, text)
    if (limit === 0 || ++tried > mostTried) continue
    const meant = meantBy(text.toLowerCase(), limit)
    if (meant === undefined || isRepeated(tokens, token)) continue
    yield {
      start: tokens.starts[token]!,
      end: tokens.ends[token]!,
      messageId: 'misspelt',
      replacements: [
        tokens.shapes[token] === Shape.upper ? meant.toUpperCase() : meant[0]!.toUpperCase() + meant.slice(1),
      ],
    }
  }
}

/** Up to which edit cost a common word is believed here; 0 where a name must be. */
function limitOf(facts: Facts, token: number, blockIndex: number, text: string): number {
  const { tokens } = facts
  if (tokens.shapes[token] === Shape.upper) {
    if (!isShout(tokens, token - 1) && !isShout(tokens, token + 1)) return 0
    // DES MOINES, LAS VEGAS: the words of a place in capitals.
    if (isArticleOfName(tokens.keys[token - 1] ?? 0)) return 0
    return text.length > shortest ? 0.9 : 0.6
  }
  const block = facts.blocks[blockIndex]
  // "Luis Posada Carriles", "10030 Doliver Drive": a name goes on, or an address.
  const isStyled =
    block !== undefined &&
    (token === block.firstToken || isLowerWord(tokens.keys[token - 1]!)) &&
    isCapitalStyled(tokens, block)
  // "2. Clumber Park, Nottinghamshire": a row of names.
  const isPlace = isCapitalAt(tokens, token + 1) && isPlaceEnd(tokens.keys[token + 1]!)
  if (isStyled && isPlace && block.role !== 'headline') return 0
  if (isStyled) return text.length > shortest + 1 ? 0.9 : 0.6
  if (text.length < longName || isCapitalAt(tokens, token - 1) || isCapitalAt(tokens, token + 1)) return 0
  return 0.6
}

function isPlaceEnd(key: number): boolean {
  return (nameCue(key) & NameCue.place) !== 0 || isGrounds(key)
}

const isGrounds = wordTest(
  'park house hall castle abbey court manor gardens garden common heath wood forest lake hill farm mill bridge',
)

/** A word of the language in capitals. */
const isArticleOfName = wordTest('des las los les el la le san santa saint st fort port mount')

function isShout(tokens: Tokens, token: number): boolean {
  return (
    token >= 0 &&
    token < tokens.count &&
    tokens.shapes[token] === Shape.upper &&
    tokens.ends[token]! - tokens.starts[token]! > 2 &&
    isLowerWord(tokens.keys[token]!)
  )
}

function isCapitalAt(tokens: Tokens, token: number): boolean {
  return token >= 0 && token < tokens.count && tokens.shapes[token]! >= Shape.capitalised
}

function meantBy(text: string, limit: number): string | undefined {
  const [best] = suggestionsFor(text, limit)
  if (!best?.common || best.cost > limit) return undefined
  // A plural or a past of its own may be of a name: the Hoppes.
  return text.startsWith(best.word) ? undefined : best.word
}

/** A name comes again. */
function isRepeated(tokens: Tokens, token: number): boolean {
  const key = tokens.keys[token]
  for (let other = 0; other < tokens.count; other++) {
    if (other !== token && tokens.keys[other] === key) return true
  }
  return false
}
