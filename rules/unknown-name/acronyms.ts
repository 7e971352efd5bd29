import { isLowerWord, traitsOf, WordTrait } from '../../src/analysis/dictionary.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { functionWord } from '../../src/analysis/function-words.ts'
import { blockOf } from '../../src/analysis/locate.ts'
import { isInRunningText } from '../../src/analysis/own-words.ts'
import { Tag } from '../../src/analysis/parts-of-speech.ts'
import { isPersonNoun } from '../../src/analysis/person-nouns.ts'
import { textOf } from '../../src/analysis/spaced-words.ts'
import { isCapital, isJoined, isMark } from '../../src/analysis/token-tests.ts'
import { capitalsIn } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { isHousehold } from './household.ts'

const acronym = /^[A-Z]{3,6}$/
const roman = /^[IVXLCDM]+$/

/**
 * Acronyms that no part of the piece explains and that are no household names: neither a name with their initials, nor
 * a bracket or a description beside them, nor a name of the fact base that the piece has in full. Each where it first stands.
 */
export function* unexplainedAcronyms(facts: Facts): Iterable<Finding> {
  const { tokens } = facts
  const places = new Map<string, number[]>()
  for (const token of capitalsIn(tokens)) {
    const text = textOf(tokens, token)
    if (!acronym.test(text) || roman.test(text) || isHousehold(tokens.keys[token]!)) continue
    const known = places.get(text)
    if (known) known.push(token)
    else places.set(text, [token])
  }
  for (const [text, uses] of places) {
    const first = uses.find(token => isInText(facts, token))
    if (first === undefined || isLowerWord(tokens.keys[first]!)) continue
    if (uses.some(token => isExplainedAt(facts, token)) || hasInitials(tokens, text)) continue
    yield { messageId: 'acronym', start: tokens.starts[first]!, end: tokens.ends[first]! }
  }
}

function isInText(facts: Facts, token: number): boolean {
  return blockOf(facts.blocks, token)?.role === 'body' && isInRunningText(facts, token)
}

/** Does what stands beside it say what it is, or is it no acronym by itself (a code, a word shouted, part of a name)? */
function isExplainedAt(facts: Facts, token: number): boolean {
  const { tokens, entities } = facts
  if (isMark(tokens, token - 1, '(') || isMark(tokens, token + 1, '(')) return true
  if (isHeld(tokens, token) || isHeld(tokens, token + 1)) return true
  if (tokens.shapes[token - 1] === Shape.upper || tokens.shapes[token + 1] === Shape.upper) return true
  if (isDescribed(facts, token)) return true
  const mention = entities.mentionAt(token)
  if (mention === undefined) return false
  const { known, mentions } = entities.entities[mention.entity]!
  if (mention.parts.length > 1 || mentions.some(({ words }) => words.length > 1)) return true
  return known !== undefined && mention.form !== 'acronym'
}

const link = /[-–/.&@#_’']/

/** Does a hyphen, a slash or the like join the token to the one before it? */
function isHeld(tokens: Tokens, token: number): boolean {
  if (!isJoined(tokens, token)) return false
  return (
    link.test(tokens.prose[tokens.starts[token]!]!) &&
    tokens.classes[token] !== TokenClass.clitic &&
    isJoined(tokens, token + 1)
  )
}

const isArticle = wordTest('the a an which')

/** "the trade body RWA", "RWA, the water authority,": is there a noun for it? */
function isDescribed({ tokens, partsOfSpeech }: Facts, token: number): boolean {
  if (isMark(tokens, token + 1, ',') && isArticle(tokens.keys[token + 2] ?? 0)) return true
  const before = token - 1
  if (before < 0 || tokens.classes[before] !== TokenClass.word) return isMark(tokens, before, ',')
  const key = tokens.keys[before]!
  if (isPersonNoun(key) || isCapital(tokens, before)) return functionWord(key) === 0
  return (
    functionWord(key) === 0 && (traitsOf(key) & WordTrait.noun) !== 0 && isNoun(partsOfSpeech.tagOf(before))
  )
}

/** Do words with a capital stand in a row whose first letters it is made of, small words counted or not? */
function hasInitials(tokens: Tokens, text: string): boolean {
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.shapes[token] !== Shape.capitalised || !begins(tokens, token, text, 0)) continue
    if (spells(tokens, token, text)) return true
  }
  return false
}

function spells(tokens: Tokens, first: number, text: string): boolean {
  let at = 0
  for (let token = first; token < tokens.count && at < text.length && token - first < longest; token++) {
    if (tokens.classes[token] !== TokenClass.word) {
      if (isMark(tokens, token, '.')) return false
    } else if (begins(tokens, token, text, at)) at++
    else if (isCapital(tokens, token)) return false
  }
  return at === text.length
}

const longest = 14

function begins({ prose, starts }: Tokens, token: number, text: string, at: number): boolean {
  return prose.charAt(starts[token]!).toUpperCase() === text[at]
}

function isNoun(tag: number): boolean {
  return tag === Tag.nounSingular || tag === Tag.nounPlural
}
