import { traitsOf, WordTrait } from '../../src/analysis/dictionary.ts'
import { FunctionWord, functionWord } from '../../src/analysis/function-words.ts'
import { isPartOfCompound, isSpacedPair } from '../../src/analysis/spaced-words.ts'
import { keyTrigger } from '../../src/analysis/triggers.ts'
import { isAuxiliary, isNoun } from '../../src/analysis/word-kinds.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'
import {
  addressed,
  beforeIts,
  beforeThere,
  beforeYou,
  forms,
  friends,
  predicates,
  transitive,
} from './grammar-words.ts'

/** Where a word stands: its token, and the sentence's first token and the one after its last. */
interface Place {
  readonly tokens: Tokens
  readonly token: number
  readonly start: number
  readonly end: number
}

/** How many tokens the word is with its clitic, what it should be, and when it is wrong. */
interface Confusion {
  readonly length: 1 | 2
  readonly meant: string
  readonly isWrong: (place: Place) => boolean
}

const s = keyOf("'s")
const confusions: ReadonlyMap<number, Confusion> = new Map([
  [keyOf('there'), { length: 1, meant: 'their', isWrong: isTheir }],
  [keyOf('you'), { length: 1, meant: 'your', isWrong: isYour }],
  [keyOf('it'), { length: 2, meant: 'its', isWrong: isIts }],
  [keyOf('who'), { length: 2, meant: 'whose', isWrong: isWhose }],
  [keyOf('to'), { length: 1, meant: 'too', isWrong: isToo }],
  [keyOf('principle'), { length: 1, meant: 'principal', isWrong: isPrincipal }],
])
const confusable = keyTrigger(confusions.keys())

/**
 * Words that the word classes around them rule out: "of there children", "for it's members", "the man who's sons
 * left", "it was to dangerous to stay". What a noun is, the dictionary says.
 */
export function* findByGrammar(tokens: Tokens): Iterable<Finding> {
  const { sentences, keys } = tokens
  let sentence = 0
  for (const token of confusable(tokens)) {
    while (sentences[sentence + 1] <= token) sentence++
    const start = sentences[sentence]
    const end = sentences[sentence + 1]
    if (token === start || token + 1 >= end || tokens.shapes[token] !== Shape.lower) continue
    const confusion = confusions.get(keys[token])!
    if (confusion.length === 2 ? keys[token + 1] !== s : isPartOfCompound(tokens, token)) continue
    if (!confusion.isWrong({ tokens, token, start, end })) continue
    yield {
      start: tokens.starts[token],
      end: tokens.ends[token + confusion.length - 1],
      messageId: 'confused',
      replacements: [confusion.meant],
    }
  }
}

function isTheir({ tokens, token, end }: Place): boolean {
  const before = tokens.keys[token - 1]
  const fits = beforeThere.has(before) || transitive.has(before)
  return fits && isSpacedPair(tokens, token, end) && isNoun(tokens, token + 1)
}

/** "thanks for you help", but not "for you guys", nor "what it does to you depends". */
function isYour({ tokens, token, end }: Place): boolean {
  const next = tokens.keys[token + 1]
  if (!beforeYou.has(tokens.keys[token - 1]) || addressed.has(next)) return false
  if (!isSpacedPair(tokens, token, end) || !isNoun(tokens, token + 1)) return false
  if ((traitsOf(next) & (WordTrait.verb | WordTrait.third)) !== 0) return false
  if (token + 2 >= end || tokens.classes[token + 2] === TokenClass.punctuation) return true
  return functionWord(tokens.keys[token + 2]) !== 0
}

/** "of it's members", "lost it's way", and "it's leaders have" with a second verb. */
function isIts({ tokens, token, end }: Place): boolean {
  const noun = token + 2
  if (noun >= end || predicates.has(tokens.keys[noun]) || !isNoun(tokens, noun)) return false
  const before = tokens.keys[token - 1]
  if (before === forms.of && tokens.keys[token - 2] === forms.because) return false
  return beforeIts.has(before) || transitive.has(before) || (noun + 1 < end && isAuxiliary(tokens, noun + 1))
}

/** "who's sons left": nobody is several, but for friends. "who's wife is": two verbs are one too many. */
function isWhose({ tokens, token, end }: Place): boolean {
  const noun = token + 2
  if (noun >= end || friends.has(tokens.keys[noun]) || !isNoun(tokens, noun)) return false
  const traits = traitsOf(tokens.keys[noun])
  const isPlural = (traits & WordTrait.plural) !== 0 && (traits & (WordTrait.noun | WordTrait.verb)) === 0
  return isPlural || (noun + 1 < end && isAuxiliary(tokens, noun + 1))
}

/** "was to dangerous to", "is to weak for": an adjective that is nothing else is no verb. */
function isToo({ tokens, token, end }: Place): boolean {
  if (!forms.be.has(tokens.keys[token - 1]) || !isSpacedPair(tokens, token, end) || token + 2 >= end)
    return false
  const traits = traitsOf(tokens.keys[token + 1])
  const others = WordTrait.verb | WordTrait.noun | WordTrait.plural | WordTrait.adverb | WordTrait.past
  if ((traits & WordTrait.adjective) === 0 || (traits & others) !== 0) return false
  const after = tokens.keys[token + 2]
  return (
    after === forms.to ||
    after === forms.for ||
    /^[.,;!?]$/.test(tokens.prose[tokens.starts[token + 2]] ?? '')
  )
}

/** "the principle owners": before a noun stands the adjective. */
function isPrincipal({ tokens, token, end }: Place): boolean {
  const isDetermined = (functionWord(tokens.keys[token - 1]) & FunctionWord.determiner) !== 0
  if (!isDetermined || !isSpacedPair(tokens, token, end) || !isNoun(tokens, token + 1)) return false
  return (traitsOf(tokens.keys[token + 1]) & (WordTrait.verb | WordTrait.third)) === 0
}
