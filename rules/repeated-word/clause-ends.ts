import { FunctionWord, functionWord } from '../../src/analysis/function-words.ts'
import { type WordTags, wordTagsOf } from '../../src/analysis/parts-of-speech/word-tags.ts'
import { Tag } from '../../src/analysis/parts-of-speech.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'

/** Words that may open a clause whose last word is the first of the two. */
const isClauseOpener = wordTest(
  'what all everything whatever who whom how where why that which whichever wherever thing',
)
const farthest = 8

/** "Said that he did did": the clause is the object of the verb, and no subject. */
function isSaying(key: number): boolean {
  const likeliest = wordTagsOf(key)?.likeliest
  return likeliest !== undefined && likeliest >= Tag.verbBase && likeliest <= Tag.verbParticiple
}

/** The nearest word before that opens a clause, with no mark between; -1 where there is none. */
export function clauseOpener(tokens: Tokens, token: number, start: number): number {
  for (let at = token - 1; at >= Math.max(start, token - farthest); at--) {
    if (tokens.classes[at] === TokenClass.punctuation) return -1
    // ", who owns owns": it tells more of somebody, and is no subject of what follows.
    if (
      isClauseOpener(tokens.keys[at]) &&
      !(tokens.keys[at] === that && at > start && isSaying(tokens.keys[at - 1]))
    )
      return at === token - 1 && tokens.classes[at - 1] === TokenClass.punctuation ? -1 : at
  }
  return -1
}

const that = keyOf('that')
const her = keyOf('her')
const thisKey = keyOf('this')
const had = keyOf('had')
const as = keyOf('as')

const isCopula = wordTest('is was')
const isDoing = wordTest('do did does')

/**
 * May the small word at `token`, which stands there twice, end one clause or phrase and begin another: "what it is is",
 * "said that that was all", "gave her her hat", "if you like it it is yours"?
 */
export function mayEndClause(tokens: Tokens, token: number, start: number, end: number): boolean {
  const key = tokens.keys[token]!
  if (key === that) return mayPoint(tokens, token, start, end)
  if (key === had) return isHadOfHad(tokens, token, start)
  if (key === her) return !isPrepositionAt(tokens, token - 1) || token === start
  if (key === thisKey) return isTimeAt(tokens, token + 2) && token > start && !isNameAt(tokens, token - 1)
  if (key === as) return comparesAt(tokens, token + 2, end)
  if (isCopula(key)) return isOpenClause(tokens, token, start)
  if (isDoing(key)) return clauseOpener(tokens, token, start) >= 0
  // "It", "you" and "what": an object, and the subject of what follows.
  return token > start && isObjectPlace(tokens, token - 1) && isFiniteAt(tokens, token + 2, end)
}

/** "Seen as as important as": the second opens a comparison. */
function comparesAt(tokens: Tokens, token: number, end: number): boolean {
  for (let at = token + 1; at < Math.min(end, token + 5); at++) if (tokens.keys[at] === as) return true
  return false
}

const isMeant = wordTest('of in at on from for to with much one which far')

/** "That that was all", "that that figure": the second points at a thing, which must come or be the subject. */
function mayPoint(tokens: Tokens, token: number, start: number, end: number): boolean {
  const next = token + 2
  if (token === start || next >= end) return true
  if (tokens.classes[next] !== TokenClass.word) return tokens.classes[next] === TokenClass.clitic
  const key = tokens.keys[next]!
  const kinds = functionWord(key)
  const tags = wordTagsOf(key)
  // "Things like that that you do", but not "in that that contest".
  if (isPrepositionAt(tokens, token - 1))
    return (kinds & FunctionWord.pronoun) !== 0 || (tags !== undefined && !isNounTag(tags) && isVerb(key))
  if (isMeant(key) || (kinds & FunctionWord.auxiliary) !== 0) return true
  if (kinds !== 0 || tokens.shapes[next] === Shape.capitalised) return false
  if (tags === undefined) return true
  if (tags.can(Tag.particle)) return false
  if (tags.can(Tag.verbThird) || tags.can(Tag.verbPast)) return true
  // "Softened that that position.": a clause would go on.
  const goesOn = next + 1 < end && tokens.classes[next + 1] !== TokenClass.punctuation
  return goesOn && (tags.can(Tag.nounSingular) || tags.can(Tag.adjective))
}

function isNounTag(tags: WordTags): boolean {
  return tags.can(Tag.nounSingular) || tags.can(Tag.nounPlural)
}

/** "All he had had", "they had had enough"; but not "has had had a call", "had had left". */
function isHadOfHad(tokens: Tokens, token: number, start: number): boolean {
  if (token > start && isHave(tokens.keys[token - 1]!)) return false
  const next = tokens.keys[token + 2]!
  if (isBeen(next)) return clauseOpener(tokens, token, start) >= 0
  const tags = wordTagsOf(next)
  if (tags === undefined || !isPastTag(tags.likeliest)) return true
  return clauseOpener(tokens, token, start) >= 0
}

function isPastTag(tag: Tag): boolean {
  return tag === Tag.verbParticiple || tag === Tag.verbPast
}

const isHave = wordTest("has have 've having")
const isBeen = wordTest('been not')

/** Has the clause that ends here no verb yet but the first of the two: "what the trouble is is", but not "who was was"? */
function isOpenClause(tokens: Tokens, token: number, start: number): boolean {
  const opener = clauseOpener(tokens, token, start)
  if (opener < 0 || opener === token - 1) return opener >= 0 && isWhat(tokens.keys[opener]!)
  for (let at = opener + 1; at < token; at++)
    if ((functionWord(tokens.keys[at]!) & FunctionWord.auxiliary) !== 0) return false
  return true
}

const isWhat = wordTest('what whatever that')

function isObjectPlace(tokens: Tokens, token: number): boolean {
  return isPrepositionAt(tokens, token) || isVerb(tokens.keys[token]!)
}

const verbTags = [Tag.verbBase, Tag.verbThird, Tag.verbPast, Tag.verbIng, Tag.verbParticiple]

function isVerb(key: number): boolean {
  const tags = wordTagsOf(key)
  return tags !== undefined && verbTags.some(tag => tags.can(tag))
}

function isFiniteAt(tokens: Tokens, token: number, end: number): boolean {
  if (token >= end) return false
  if (tokens.classes[token] === TokenClass.clitic) return true
  const key = tokens.keys[token]!
  if ((functionWord(key) & FunctionWord.auxiliary) !== 0) return true
  const tags = wordTagsOf(key)
  return tags !== undefined && (tags.can(Tag.verbThird) || tags.can(Tag.verbPast))
}

function isPrepositionAt(tokens: Tokens, token: number): boolean {
  return token >= 0 && (functionWord(tokens.keys[token]!) & FunctionWord.preposition) !== 0
}

const isTime = wordTest(
  'day week weekend month year morning afternoon evening time season summer spring winter autumn fall term quarter',
)

function isTimeAt(tokens: Tokens, token: number): boolean {
  return token < tokens.count && isTime(tokens.keys[token]!)
}

function isNameAt(tokens: Tokens, token: number): boolean {
  return tokens.shapes[token] === Shape.capitalised
}
