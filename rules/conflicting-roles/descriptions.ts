import type { Mention } from '../../src/analysis/entities.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { FunctionWord, functionWord } from '../../src/analysis/function-words.ts'
import { isMark, isWord } from '../../src/analysis/token-tests.ts'
import { keyTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import { mayEndCalling } from './callings.ts'

/** Words that stand beside a name and say who it is. */
export interface Description {
  readonly mention: Mention
  /** `title`: right before the name; `phrase`: a noun phrase before or after it, or after "is". */
  readonly form: 'title' | 'phrase'
  /** The tokens, without an article. */
  readonly firstToken: number
  readonly endToken: number
}

const longestTitle = 4
const longestPhrase = 9
const determiner = keyTest(['a', 'an', 'the', 'his', 'her', 'its', 'their', 'our'].map(keyOf))
const linking = keyTest(['is', 'was', 'becomes', 'became', 'remains'].map(keyOf))
/** Where the head of a phrase ends: "a hydrologist at", "a plumber from". */
const headEnd = FunctionWord.preposition | FunctionWord.relative | FunctionWord.subordinator
const broken = FunctionWord.coordinator | FunctionWord.auxiliary | FunctionWord.pronoun
const as = keyOf('as')
const and = keyOf('and')

/** The descriptions of one mention that end with a calling. */
export function* callingsBeside({ tokens }: Facts, mention: Mention): Iterable<Description> {
  const { firstToken, endToken } = mention
  if (mayEndCalling(tokens.keys[firstToken - 1] ?? 0)) {
    const title = titleBefore(tokens, mention)
    if (title) yield title
  }
  if (isMark(tokens, firstToken - 1, ',') && mayEndCalling(tokens.keys[firstToken - 2] ?? 0)) {
    const before = phraseBefore(tokens, mention)
    if (before) yield before
  }
  if (endToken >= tokens.count) return
  const after = phraseAfter(tokens, mention)
  if (after && mayEndCalling(tokens.keys[after.endToken - 1]!)) yield after
}

/** "Police Chief Ostend", "the Danish pianist Lene Korsgaard" */
function titleBefore(tokens: Tokens, mention: Mention): Description | undefined {
  const name = mention.firstToken
  let first = name
  while (first > 0 && name - first < longestTitle && isTitleWord(tokens, first - 1)) first--
  return first < name ? { mention, form: 'title', firstToken: first, endToken: name } : undefined
}

/** A word, or the point of an abbreviation ("Gov."), which the token holds, and the hyphen of "vice-captain". */
function isTitleWord(tokens: Tokens, token: number): boolean {
  if (isMark(tokens, token, '-')) return true
  return isWord(tokens, token) && functionWord(tokens.keys[token]!) === 0
}

/** "The baker, Emil Rostov, …", "As concertmaster, Moll …" */
function phraseBefore(tokens: Tokens, mention: Mention): Description | undefined {
  const { firstToken, endToken } = mention
  if (!isMark(tokens, firstToken - 1, ',')) return undefined
  const end = firstToken - 1
  let first = end
  while (first > 0 && end - first < longestTitle && isTitleWord(tokens, first - 1)) first--
  if (first === end) return undefined
  const before = tokens.keys[first - 1] ?? 0
  // "Ann Lee, the secretary, Paul Moss, the treasurer, and": said of the one before.
  if (isMark(tokens, first - 2, ',') && tokens.shapes[first - 3]! >= Shape.capitalised) return undefined
  if (before === as) return { mention, form: 'phrase', firstToken: first, endToken: end }
  const closes = isMark(tokens, endToken, ',') && tokens.keys[endToken + 1] !== and
  return closes && (determiner(before) || tokens.classes[first - 1] === TokenClass.clitic)
    ? { mention, form: 'phrase', firstToken: first, endToken: end }
    : undefined
}

/** ", a plumber from Alden,", ", 34, a nurse,", ", the victim's widower,", " is a nurse" */
export function phraseAfter(tokens: Tokens, mention: Mention): Description | undefined {
  const end = mention.endToken
  let first = end
  if (isMark(tokens, end, ',')) {
    first = end + 1
    if (tokens.classes[first] === TokenClass.number && isMark(tokens, first + 1, ',')) first += 2
  } else if (linking(tokens.keys[end] ?? 0)) first = end + 1
  else return undefined
  if (determiner(tokens.keys[first] ?? 0)) first++
  else if (tokens.classes[first + 1] !== TokenClass.clitic && !linking(tokens.keys[end] ?? 0))
    return undefined
  let last = first
  while (last < tokens.count && last - first < longestPhrase && isInPhrase(tokens, last)) last++
  const next = tokens.keys[last] ?? 0
  if (last === first || (functionWord(next) & broken) !== 0) return undefined
  return { mention, form: 'phrase', firstToken: first, endToken: last }
}

function isInPhrase(tokens: Tokens, token: number): boolean {
  if (tokens.classes[token] === TokenClass.clitic || isMark(tokens, token, '-')) return true
  return isWord(tokens, token) && (functionWord(tokens.keys[token]!) & (headEnd | broken)) === 0
}
