import { contractions } from '../../src/analysis/contractions.ts'
import { traitsOf, WordTrait } from '../../src/analysis/dictionary.ts'
import { functionWord } from '../../src/analysis/function-words.ts'
import { isSpacedPair, textOf } from '../../src/analysis/spaced-words.ts'
import { keyTrigger } from '../../src/analysis/triggers.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { words } from './words.ts'

/** These are names, or words of their own, when they have a capital: I'm and I've need a verb after them. */
const isName = words('ive im hes whos wont cant aint shes')
/** What follows "I'm" and no name: not a, sure, so, just, in, from. */
const followsIm = words(
  'not a an the so just sure in on from at gonna really very also still too always about almost only sorry glad happy afraid trying around about',
)
const followsIve = words(
  'been never had got seen done gone always just already also lived tried used heard only made known',
)
const candidates = keyTrigger(contractions.keys())
const isIm = words('im')
/** In capitals no acronym either. */
const isPlain = words(
  'dont doesnt didnt isnt wasnt arent couldnt wouldnt shouldnt havent hasnt theyre youre thats',
)
const wont = keyOf('wont')
const to = keyOf('to')

/** Every contraction without its apostrophe. */
export function* findMissingApostrophes(tokens: Tokens): Iterable<Finding> {
  for (const token of candidates(tokens)) {
    if (tokens.classes[token] !== TokenClass.word) continue
    if (tokens.keys[token] === wont && tokens.keys[token + 1] === to) continue
    if (!isMeant(tokens, token)) continue
    const contraction = contractions.get(tokens.keys[token])!
    const written = textOf(tokens, token)
    const isUpper = written === written.toUpperCase()
    yield {
      start: tokens.starts[token],
      end: tokens.ends[token],
      messageId: 'contraction',
      replacements: [isUpper ? contraction.toUpperCase() : written[0]! + contraction.slice(1)],
    }
  }
}

/** In capitals only what is shouted: "DONT GO". Im and Ive are surnames where nothing speaks against it. */
function isMeant(tokens: Tokens, token: number): boolean {
  const key = tokens.keys[token]
  const shape = tokens.shapes[token]
  if (shape === Shape.lower) return true
  if (shape === Shape.upper)
    return (
      isPlain(key) || tokens.shapes[token + 1] === Shape.upper || tokens.shapes[token - 1] === Shape.upper
    )
  if (shape !== Shape.capitalised) return false
  if (!isName(key)) return true
  if (!isSpacedPair(tokens, token, tokens.count) || tokens.shapes[token + 1] !== Shape.lower) return false
  const next = tokens.keys[token + 1]
  if (isIm(key)) return followsIm(next) || (functionWord(next) === 0 && isIngForm(tokens, token + 1))
  return followsIve(next)
}

/** "getting" is no form of a verb to the dictionary, where its consonant is doubled. */
function isIngForm(tokens: Tokens, token: number): boolean {
  if ((traitsOf(tokens.keys[token]) & WordTrait.ing) !== 0) return true
  const text = textOf(tokens, token)
  return text.length > 5 && text.endsWith('ing') && traitsOf(tokens.keys[token]) !== 0
}
