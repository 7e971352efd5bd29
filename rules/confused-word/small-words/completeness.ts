import { traitsOf, WordTrait } from '../../../src/analysis/dictionary.ts'
import { FunctionWord, functionWord } from '../../../src/analysis/function-words.ts'
import { wordTest } from '../../../src/analysis/word-flags.ts'
import { keyOf } from '../../../src/parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../../src/parse/tokens.ts'

/** Does the noun phrase that an owner opens come to a noun: yes, no, or only if an adjective is taken for one? */
export const Noun = { there: 0, doubtful: 1, lacking: 2 } as const
export type Noun = (typeof Noun)[keyof typeof Noun]

const isCoordinator = wordTest('and or but')
const isNounForm = WordTrait.noun | WordTrait.plural
/** What ends a noun phrase, and is no part of one. */
const enders =
  FunctionWord.preposition |
  FunctionWord.pronoun |
  FunctionWord.determiner |
  FunctionWord.auxiliary |
  FunctionWord.subordinator |
  FunctionWord.relative
const isEnder = wordTest('there here enough to now today when how that')
/** Of these there need not follow any. */
const isNounLike = wordTest(
  'own other others one ones first second third last next most least worst best equal equals opposite',
)
/** These have no owner: "its nothing", "its anyone's guess". */
const isOwnerless = wordTest(
  'nothing something anything everything nobody somebody anybody everybody anyone someone everyone',
)
const isDegree = wordTest(
  'so too very really just still quite pretty rather only all more less even now not simply also always almost about',
)
const than = keyOf('than')
const farthest = 6

/**
 * Looks for the noun that a possessive at the token before must have: "its newly appointed commissioners" has one, "its
 * very frustrating." and "its rare to find" have none.
 * @param from the token after the possessive
 * @param end the token after the sentence
 */
export function nounAfter(tokens: Tokens, from: number, end: number): Noun {
  let lacking: Noun = Noun.lacking
  let isBegun = false
  for (let token = from; token < Math.min(end, from + farthest); token++) {
    const key = tokens.keys[token]!
    if (isMark(tokens, token)) return isBegun && endsClause(tokens, token, end) ? lacking : Noun.there
    if (tokens.classes[token] !== TokenClass.word || tokens.shapes[token] !== Shape.lower) return Noun.there
    if (isNounLike(key) || key === than) return Noun.there
    if (isOwnerless(key)) return Noun.lacking
    if (isCoordinator(key)) {
      if (!isBegun) return Noun.there
      if (opensClause(tokens, token + 1, end)) return lacking
      continue
    }
    if (isBegun && isEnder(key)) return lacking
    if (isDegree(key)) continue
    const grammar = functionWord(key)
    if ((grammar & enders) !== 0)
      return isBegun || (token > from && isPlainEnder(grammar)) ? lacking : Noun.there
    const kind = kindOf(tokens, token)
    if (kind === undefined) return Noun.there
    if (kind === 'adverb') continue
    if (kind === 'either') lacking = Noun.doubtful
    isBegun = true
  }
  return isBegun && from + farthest > end ? lacking : Noun.there
}

/** "its just a", "its now my": an article or a pronoun behind an adverb. */
function isPlainEnder(grammar: number): boolean {
  return (grammar & (FunctionWord.determiner | FunctionWord.pronoun)) !== 0
}

function kindOf(tokens: Tokens, token: number): 'adverb' | 'modifier' | 'either' | undefined {
  const traits = traitsOf(tokens.keys[token]!)
  const canBeNoun = (traits & isNounForm) !== 0
  const isAdjective = (traits & WordTrait.adjective) !== 0
  if ((traits & WordTrait.adverb) !== 0 && !canBeNoun && !isAdjective) return 'adverb'
  if (isAdjective || (traits & WordTrait.past) !== 0) return canBeNoun ? 'either' : 'modifier'
  // The dictionary takes many an adjective for a noun.
  return canBeNoun && hasAdjectiveEnding(tokens, token) ? 'either' : undefined
}

const adjectiveEnding = /(?:[ai]ble|[^i]ary|ous|ful)$/

function hasAdjectiveEnding({ prose, starts, ends }: Tokens, token: number): boolean {
  return adjectiveEnding.test(prose.slice(starts[token], ends[token]))
}

function isMark({ classes }: Tokens, token: number): boolean {
  return classes[token] === TokenClass.punctuation
}

/** A full stop and the like; not a hyphen, a quotation mark or a comma between adjectives. */
function endsClause(tokens: Tokens, token: number, end: number): boolean {
  const mark = tokens.prose[tokens.starts[token]!] ?? ''
  if (mark !== ',') return '.!?;:)'.includes(mark)
  const isJoined = token + 1 < end && isCoordinator(tokens.keys[token + 1]!)
  return opensClause(tokens, token + (isJoined ? 2 : 1), end)
}

function opensClause(tokens: Tokens, token: number, end: number): boolean {
  if (token >= end) return true
  return (functionWord(tokens.keys[token]!) & (FunctionWord.pronoun | FunctionWord.subordinator)) !== 0
}
