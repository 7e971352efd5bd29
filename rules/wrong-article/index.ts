import { traitsOf } from '../../src/analysis/dictionary.ts'
import { onsetOf } from '../../src/analysis/onset.ts'
import { beginsSentence, isPartOfCompound, textOf } from '../../src/analysis/spaced-words.ts'
import { isJoined } from '../../src/analysis/token-tests.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { followingOf } from './following.ts'
import { precedesPlural, precedesReportingVerb } from './stray.ts'
import { findSuperlatives } from './superlatives.ts'
import { findUncountedOnes } from './uncounted.ts'

const articles = wordTrigger('a an the')
const a = keyOf('a')
const an = keyOf('an')
const the = keyOf('the')

export default defineRule({
  id: 'wrong-article',
  category: 'typo',
  summary: '“a” where “an” is said, “an” where “a” is, and an article where none can stand',
  status: 'stable',
  gate: true,
  messages: {
    sound: '“{found}” does not go with “{next}”',
    verb: '“{article}” does not belong before “{next}”',
    plural: '“{article}” does not go with the plural “{next}”',
    double: 'Two articles in a row',
    superlative: 'There is only one “{next}”: it goes with “the”',
    uncounted: '“{noun}” is not counted by ones',
  },
  defaults: {},
  options: {},
  lexicon: false,
  *check({ facts: { tokens, partsOfSpeech, voices } }) {
    const { sentences } = tokens
    let sentence = 0
    for (const token of articles(tokens)) {
      while (sentences[sentence + 1] <= token) sentence++
      const end = sentences[sentence + 1]
      const finding = token + 1 < end ? checkArticle(tokens, token, sentences[sentence], end) : undefined
      if (finding) yield finding
    }
    for (const find of [findUncountedOnes, findSuperlatives])
      for (const finding of find(tokens, partsOfSpeech)) if (!voices.isSpoken(finding)) yield finding
  },
})

/** "The Vuelta a Espana": a small word of another language, within a name. */
function isForeign(tokens: Tokens, token: number): boolean {
  const isName = (at: number) =>
    tokens.shapes[at]! >= Shape.capitalised && tokens.classes[at] === TokenClass.word
  return isName(token - 1) && isName(token + 1) && traitsOf(tokens.keys[token + 1]!) === 0
}

function checkArticle(
  tokens: Tokens,
  token: number,
  sentenceStart: number,
  end: number,
): Finding | undefined {
  if (tokens.classes[token] !== TokenClass.word || isPartOfCompound(tokens, token)) return undefined
  // A capital A inside a sentence is a grade, a blood group, a key; An and The may be parts of names.
  if (tokens.shapes[token] !== Shape.lower && !beginsSentence(tokens, token, sentenceStart)) return undefined
  const doubled = doubledArticle(tokens, token)
  if (doubled || tokens.keys[token] === the) return doubled
  const article = textOf(tokens, token)
  const span = { start: tokens.starts[token], end: tokens.ends[token] }
  const both = { start: span.start, end: tokens.ends[token + 1] }
  const next = textOf(tokens, token + 1)
  if (tokens.shapes[token] === Shape.lower) {
    if (precedesReportingVerb(tokens, token, sentenceStart, end)) {
      return { ...both, messageId: 'verb', values: { article, next }, replacements: [next] }
    }
    if (precedesPlural(tokens, token, end)) {
      return { ...both, messageId: 'plural', values: { article, next }, replacements: [next] }
    }
  }
  const following = followingOf(tokens, token, end)
  if (!following || isShouted(tokens, token, following.token) || isForeign(tokens, token)) return undefined
  const onset = onsetOf(following.spoken)
  if (onset === 'unsure' || onset === (tokens.keys[token] === an ? 'vowel' : 'consonant')) return undefined
  const right = tokens.keys[token] === an ? article.slice(0, 1) : `${article}n`
  return {
    ...span,
    messageId: 'sound',
    values: { next: textOf(tokens, following.token) },
    replacements: [right],
  }
}

/** "the a", "a the", "an the": the same one twice is a repeated word. */
function doubledArticle(tokens: Tokens, token: number): Finding | undefined {
  const next = tokens.keys[token + 1]
  if (next === tokens.keys[token] || (next !== a && next !== an && next !== the)) return undefined
  if (tokens.shapes[token + 1] !== Shape.lower || isPartOfCompound(tokens, token + 1)) return undefined
  if (isJoined(tokens, token + 1) || tokens.classes[token + 2] === TokenClass.punctuation) return undefined
  return {
    start: tokens.starts[token],
    end: tokens.ends[token + 1],
    messageId: 'double',
    replacements: [textOf(tokens, token), textOf(tokens, token + 1)],
  }
}

/** In a line of capitals a word looks like initials. */
function isShouted(tokens: Tokens, token: number, following: number): boolean {
  if (tokens.shapes[following] !== Shape.upper) return false
  return [token - 1, following + 1].some(
    near => tokens.shapes[near] === Shape.upper && tokens.ends[near] - tokens.starts[near] > 3,
  )
}
