import { wellKnownKeys, wellKnownPair } from '../../src/analysis/dictionary/joined.ts'
import { isWord, tokenTraits, traitsOf, WordTrait } from '../../src/analysis/dictionary.ts'
import { FunctionWord, functionWord } from '../../src/analysis/function-words.ts'
import { isPartOfCompound, textOf } from '../../src/analysis/spaced-words.ts'
import { keyTest, wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

const isPair = keyTest(wellKnownKeys.filter(key => !isWord(key)))
/** Contractions with an article hanging on: "isn'ta". */
const isWithArticle = keyTest(
  `isn'ta aren'ta wasn'ta weren'ta don'ta doesn'ta didn'ta i'ma it'sa he'sa she'sa that'sa you'rea they'rea`
    .split(' ')
    .map(keyOf),
)
const beforeObject = FunctionWord.pronoun | FunctionWord.determiner
const im = keyOf("i'ma")
const isLeft = wordTest('in at of the and for to from with on by but that is was')

/** "Thankyou", "ALOT", "isn'ta", "inTexas": pairs that show in whatever case they are written. */
export function* findJoinedPairs(tokens: Tokens): Iterable<Finding> {
  const traits = tokenTraits(tokens)
  for (let token = 0; token < tokens.count; token++) {
    if (traits[token] !== 0 || tokens.classes[token] !== TokenClass.word) continue
    const apart = partsAt(tokens, token)
    if (apart === undefined || isPartOfCompound(tokens, token)) continue
    const place = { start: tokens.starts[token]!, end: tokens.ends[token]! }
    yield { ...place, messageId: 'joined', replacements: [apart] }
  }
}

function partsAt(tokens: Tokens, token: number): string | undefined {
  const key = tokens.keys[token]!
  const shape = tokens.shapes[token]!
  if (isPair(key)) {
    // Goodluck Jonathan: a name.
    if (shape === Shape.capitalised && tokens.shapes[token + 1] === Shape.capitalised) return undefined
    const text = textOf(tokens, token)
    const { left } = wellKnownPair(text.toLowerCase())!
    return `${text.slice(0, left.length)} ${text.slice(left.length)}`
  }
  if (isWithArticle(key) && isBeforeNoun(tokens, token)) return textOf(tokens, token).replace(/a$/i, ' a')
  return shape === Shape.mixed ? nameBehind(textOf(tokens, token)) : undefined
}

/** "I'ma guy", but "I'ma let you finish", as some say for "going to". */
function isBeforeNoun(tokens: Tokens, token: number): boolean {
  if (tokens.keys[token] !== im) return true
  const next = tokens.keys[token + 1] ?? 0
  const traits = traitsOf(next)
  const isNoun = (traits & (WordTrait.noun | WordTrait.adjective)) !== 0
  const isVerb = (functionWord(tokens.keys[token + 2] ?? 0) & beforeObject) !== 0
  return isNoun && !isVerb
}

/** "inTexas": a small word and a name; a name of such a make has no small word in it. */
function nameBehind(text: string): string | undefined {
  const match = /^([a-z]{2,4})([A-Z][a-z]{3,})$/.exec(text)
  if (!match || !isLeft(keyOf(match[1]!))) return undefined
  return (traitsOf(keyOf(match[2]!)) & WordTrait.capital) !== 0 ? `${match[1]} ${match[2]}` : undefined
}
