import { isLowerWord } from '../../src/analysis/dictionary.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { FunctionWord, functionWord } from '../../src/analysis/function-words.ts'
import { isCapital, isJoined } from '../../src/analysis/token-tests.ts'
import { tokensWith } from '../../src/analysis/vocabulary.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { RestylablePlace } from '../../src/rule/majority.ts'
import { endsName, ordinaryWords } from './phrases.ts'

const isLink = wordTest('of and for')
const isIndefinite = wordTest('a an one any no each every another some')
const isDefinite = wordTest('the this that his her its their our my your')
const isOutOfOffice = wordTest('shadow former then future ex deputy acting interim past')
const of = keyOf('of')
const longestTerm = 4

interface Term extends RestylablePlace {
  readonly endToken: number
}

/**
 * Terms of several ordinary words with capitals in one place and none in another: “Board of Trustees”, “as Finance
 * Director”. What is named after “the” may be the only one of its kind, so that it is compared with its like alone.
 */
export function termPlaces(facts: Facts): RestylablePlace[] {
  const { tokens } = facts
  const capital: Term[] = []
  let done = 0
  for (let token = 0; token < tokens.count; token++) {
    if (token < done || tokens.shapes[token] !== Shape.capitalised) continue
    const term = capitalTerm(facts, token)
    if (!term) continue
    done = term.endToken
    capital.push(term)
  }
  if (capital.length === 0) return []
  const small = smallTerms(tokens, capital)
  return [...capital, ...small]
}

function capitalTerm({ entities, tokens }: Facts, first: number): Term | undefined {
  if (
    followsName(tokens, first) ||
    endsName(tokens, first - 1) ||
    isJoined(tokens, first) ||
    !isTermWord(tokens, first)
  )
    return undefined
  let end = first + 1
  while (end - first < 2 * longestTerm) {
    if (isTermWord(tokens, end) && tokens.shapes[end] === Shape.capitalised) end++
    else if (tokens.classes[end] === TokenClass.clitic || isLink(tokens.keys[end])) {
      if (!isTermWord(tokens, end + 1) || tokens.shapes[end + 1] !== Shape.capitalised) break
      end += 2
    } else break
  }
  if (end - first < 2 || isCapital(tokens, end) || isFollowedByName(tokens, end)) return undefined
  if (tokens.prose.charAt(tokens.ends[end - 1]) === '-') return undefined
  const mention = entities.mentionAt(first)
  if (mention && (mention.titled || entities.entities[mention.entity]?.known !== undefined)) return undefined
  const term = termOf(tokens, first, end, 'capital')
  return ordinaryWords.test(`the ${term.topic}`) ? undefined : term
}

/** Does a capital stand before it that is not that of the first word of a sentence? */
function followsName(tokens: Tokens, first: number): boolean {
  return isCapital(tokens, first - 1) && functionWord(tokens.keys[first - 1]) === 0
}

/** “The Board of Trustees of Lund” is that of Lund alone. */
function isFollowedByName(tokens: Tokens, token: number): boolean {
  return (functionWord(tokens.keys[token]) & FunctionWord.preposition) !== 0 && isCapital(tokens, token + 1)
}

function isTermWord(tokens: Tokens, token: number): boolean {
  return (
    token < tokens.count &&
    tokens.classes[token] === TokenClass.word &&
    tokens.shapes[token] === Shape.capitalised &&
    !isJoined(tokens, token) &&
    functionWord(tokens.keys[token]) === 0 &&
    isLowerWord(tokens.keys[token])
  )
}

function smallTerms(tokens: Tokens, capital: readonly Term[]): Term[] {
  const byKey = new Map<number, Term[]>()
  for (const term of capital) {
    const key = tokens.keys[term.token]
    byKey.set(key, [...(byKey.get(key) ?? []), term])
  }
  return tokensWith(tokens, new Set(byKey.keys())).flatMap(token => {
    const models = (byKey.get(tokens.keys[token]) ?? []).filter(model => isSmallForm(tokens, token, model))
    const [model] = models
    if (!model || !models.some(other => areComparable(tokens, other.token, token))) return []
    return [termOf(tokens, token, token + model.endToken - model.token, 'small')]
  })
}

function isSmallForm(tokens: Tokens, token: number, { token: first, endToken }: Term): boolean {
  if (tokens.shapes[token] !== Shape.lower || isJoined(tokens, token)) return false
  // The shadow defence secretary holds no such office.
  if (isOutOfOffice(tokens.keys[token - 1] ?? 0)) return false
  for (let at = first; at < endToken; at++) {
    const here = token + at - first
    if (tokens.keys[here] !== tokens.keys[at] || tokens.shapes[here] >= Shape.capitalised) return false
  }
  const end = token + endToken - first
  // “The west coast of Ireland” is not the one of the piece.
  if (tokens.keys[end] === of && isCapital(tokens, end + 1)) return false
  return !isCapital(tokens, end) && tokens.prose.charAt(tokens.ends[end - 1]) !== '-'
}

/** The one of its kind (“the Village Hall”) is not any of the kind (“a village hall”). */
function areComparable(tokens: Tokens, capital: number, small: number): boolean {
  const before = tokens.keys[capital - 1] ?? 0
  if (!isDefinite(before)) return true
  const other = tokens.keys[small - 1] ?? 0
  return isDefinite(other) || !isIndefinite(other)
}

function termOf(tokens: Tokens, token: number, endToken: number, style: string): Term {
  const start = tokens.starts[token]
  const end = tokens.ends[endToken - 1]
  const text = tokens.prose.slice(start, end)
  return {
    start,
    end,
    token,
    endToken,
    topic: text.toLowerCase().replaceAll(/\s+/g, ' '),
    style,
    like: () =>
      style === 'capital'
        ? text.toLowerCase()
        : text.replaceAll(/(?<=^|\s)(?!(?:of|and|for)\s)\S/g, letter => letter.toUpperCase()),
  }
}
