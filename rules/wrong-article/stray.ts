import { traitsOf, WordTrait } from '../../src/analysis/dictionary.ts'
import { FunctionWord, functionWord } from '../../src/analysis/function-words.ts'
import { textOf } from '../../src/analysis/spaced-words.ts'
import { isJoined } from '../../src/analysis/token-tests.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'

const reportingVerbs = new Set(
  `says claims adds argues explains believes insists thinks tells suggests admits recalls concludes predicts
   speculates writes warns notes asserts contends maintains observes remarks replies reckons declares`
    .split(/\s+/)
    .map(keyOf),
)

/** Plural to the eye, singular to grammar, or used as such before a noun. */
const singularInS = new Set(
  `series species means headquarters crossroads barracks works gallows shambles news politics economics ethics
   mathematics physics athletics gymnastics statistics mechanics dynamics aerobics acoustics logistics tactics goods
   savings sales sports arms woods links downs overseas afterwards towards thanks pants tennis innings billiards darts
   dominoes blues greens basics ins outs ups downs has lens summons gas bus lots times days minutes hours weeks months
   years pains hundreds thousands tens dozens rapids falls flats springs heights gardens mews shakes sweepstakes
   kudos congratulations communications operations sands stairs upstairs downstairs doldrums humanities
   grands damages jeans scissors glasses customs remains premises quarters data media`
    .split(/\s+/)
    .map(keyOf),
)

const of = keyOf('of')
const plurals = new Set('women men children teeth feet mice geese'.split(' ').map(keyOf))

const afterNoun =
  FunctionWord.auxiliary | FunctionWord.preposition | FunctionWord.subordinator | FunctionWord.relative

/**
 * Does the article at `token` stand before a verb of reporting that follows what was said: ", a claims Berzina"?
 */
export function precedesReportingVerb(
  tokens: Tokens,
  token: number,
  sentenceStart: number,
  end: number,
): boolean {
  if (!reportingVerbs.has(tokens.keys[token + 1]) || tokens.shapes[token + 1] !== Shape.lower) return false
  if (token <= sentenceStart || !/^[,"”’'?!]$/.test(textOf(tokens, token - 1))) return false
  if (token + 2 >= end || tokens.classes[token + 2] !== TokenClass.word || isJoined(tokens, token + 2))
    return false
  const isPronoun = (functionWord(tokens.keys[token + 2]) & FunctionWord.pronoun) !== 0
  return isPronoun || tokens.shapes[token + 2] === Shape.capitalised
}

/** Does the article at `token` stand before a plural that heads its phrase: "a problems with"? */
export function precedesPlural(tokens: Tokens, token: number, end: number): boolean {
  const next = token + 1
  if (next >= end || tokens.classes[next] !== TokenClass.word || tokens.shapes[next] !== Shape.lower)
    return false
  if (!isPlural(tokens.keys[next]) || singularInS.has(tokens.keys[next])) return false
  return next + 1 >= end || endsPhrase(tokens, next + 1)
}

function isPlural(key: number): boolean {
  if (plurals.has(key)) return true
  const traits = traitsOf(key)
  const other = WordTrait.noun | WordTrait.verb | WordTrait.adjective | WordTrait.adverb | WordTrait.capital
  return (traits & WordTrait.plural) !== 0 && (traits & other) === 0
}

function endsPhrase(tokens: Tokens, token: number): boolean {
  if (isJoined(tokens, token) && !/^[.,;:?!]$/.test(textOf(tokens, token))) return false
  if (tokens.classes[token] === TokenClass.punctuation) return /^[.,;:?!]$/.test(textOf(tokens, token))
  // "a heads of government meeting": the plural may be the beginning of an attribute.
  if (tokens.keys[token] === of) return false
  return tokens.shapes[token] === Shape.lower && (functionWord(tokens.keys[token]) & afterNoun) !== 0
}
