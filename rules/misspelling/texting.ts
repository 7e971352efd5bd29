import { traitsOf, WordTrait } from '../../src/analysis/dictionary.ts'
import { functionWord } from '../../src/analysis/function-words.ts'
import { isPartOfCompound } from '../../src/analysis/spaced-words.ts'
import { keyTrigger } from '../../src/analysis/triggers.ts'
import { keyTest } from '../../src/analysis/word-flags.ts'
import { isAuxiliary, isLowerCase } from '../../src/analysis/word-kinds.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

const is = keyOf('is')
/** Longer words are no abbreviation of a name. */
const mostOfAcronym = 3

/** Words as they are cut short in text messages, which are words nowhere else. */
const shortened = new Map(
  `u you|ur your|ppl people|pls please|plz please|thx thanks|thnx thanks|tks thanks|thanx thanks|abt about|wud would
cud could|shud should|gud good|luv love|hav have|bcoz because|prolly probably|sez says
wut what
gr8 great|l8r later|b4 before|any1 anyone|some1 someone|every1 everyone|no1 no one|2nite tonight|2day today|2moro tomorrow
yrs years|rly really|kno know|wen when|wher where|wich which|becuz because|evry every|enuf enough|skool school
lik like|ovr over|wel well|soo so|tooo too|waht what|comin coming|somthing something`
    .split(/[|\n]/)
    .map(line => {
      const space = line.indexOf(' ')
      return [keyOf(line.slice(0, space)), line.slice(space + 1)] as const
    }),
)
/** Is the word one that is cut short in text messages? */
export const isShortened = keyTest(shortened.keys())

const shortenedTokens = keyTrigger(shortened.keys())

/** Every shortened word that stands by itself. */
export function* findTexting(tokens: Tokens): Iterable<Finding> {
  for (const token of shortenedTokens(tokens)) {
    const isLong = tokens.ends[token] - tokens.starts[token] > mostOfAcronym
    const isWritten =
      tokens.shapes[token] === Shape.lower ||
      tokens.classes[token] === TokenClass.mixed ||
      (isLong && tokens.shapes[token] === Shape.capitalised)
    if (!isWritten || isPartOfCompound(tokens, token) || !standsAmongWords(tokens, token)) continue
    yield {
      start: tokens.starts[token],
      end: tokens.ends[token],
      messageId: 'misspelt',
      replacements: [cased(shortened.get(tokens.keys[token])!, tokens.shapes[token])],
    }
  }
}

/** A letter by itself may be a symbol: "where u is the speed", "r the radius". A verb follows the one who is meant. */
function standsAmongWords(tokens: Tokens, token: number): boolean {
  if (tokens.ends[token] - tokens.starts[token] > 1) return true
  if (!isLowerCase(tokens, token + 1) || tokens.keys[token + 1] === is) return false
  const verbs = WordTrait.verb | WordTrait.past
  if (isAuxiliary(tokens, token + 1)) return true
  return functionWord(tokens.keys[token + 1]) === 0 && (traitsOf(tokens.keys[token + 1]) & verbs) !== 0
}

function cased(word: string, shape: number): string {
  return shape === Shape.capitalised ? word[0]!.toUpperCase() + word.slice(1) : word
}
