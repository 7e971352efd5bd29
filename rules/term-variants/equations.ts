import type { Facts } from '../../src/analysis/facts.ts'
import { FunctionWord, functionWord } from '../../src/analysis/function-words.ts'
import { nounLemma } from '../../src/analysis/lemma.ts'
import { isInRunningText } from '../../src/analysis/own-words.ts'
import { Tag } from '../../src/analysis/parts-of-speech.ts'
import { textOf } from '../../src/analysis/spaced-words.ts'
import { isMark } from '../../src/analysis/token-tests.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Span } from '../../src/span.ts'

/** Two terms that the text says are one, in the singular, and where it says so. */
export interface Equation extends Span {
  readonly terms: readonly [string, string]
}

const longestTerm = 3
const calledIn = wordTrigger('called known termed')
const orIn = wordTrigger('or')
const asWord = keyOf('as')
const isBeforeCalled = wordTest('also otherwise sometimes often commonly usually is are')
const isArticle = wordTest('a an the')

/** "A roundabout, also called a traffic circle," "the subway, or metro," and "every client (customer)". */
export function equations(facts: Facts): Equation[] {
  return [...namings(facts), ...alternatives(facts), ...brackets(facts)]
}

function namings(facts: Facts): Equation[] {
  const { tokens } = facts
  return calledIn(tokens).flatMap(token => {
    if (!isBeforeCalled(tokens.keys[token - 1] ?? 0)) return []
    const from = isMark(tokens, token - 2, ',') ? token - 2 : token - 1
    const to = tokens.keys[token + 1] === asWord ? token + 2 : token + 1
    if (from === token - 1 && isMark(tokens, from, ',')) return []
    return from === token - 2 ? equationOf(facts, from, to) : []
  })
}

/** "The subway, or metro,": only between commas it is another word for the same. */
function alternatives(facts: Facts): Equation[] {
  const { tokens } = facts
  return orIn(tokens).flatMap(token => {
    if (!isMark(tokens, token - 1, ',')) return []
    const found = equationOf(facts, token - 1, token + 1)
    return found.filter(({ end }) => /^,/.test(tokens.prose.slice(end)))
  })
}

function brackets(facts: Facts): Equation[] {
  const { tokens } = facts
  const found: Equation[] = []
  for (let at = tokens.prose.indexOf('('); at >= 0; at = tokens.prose.indexOf('(', at + 1)) {
    const inner = /^\(([a-z]+(?: [a-z]+)?)\)/.exec(tokens.prose.slice(at, at + 40))?.[1]
    if (inner === undefined) continue
    const open = tokensAt(tokens, at)
    found.push(...equationOf(facts, open, open + 1))
  }
  return found
}

function tokensAt({ starts, count }: Tokens, offset: number): number {
  let low = 0
  let high = count - 1
  while (low < high) {
    const middle = (low + high) >>> 1
    if (starts[middle] < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The term that ends before one token, and the one that begins at another. */
function equationOf(facts: Facts, before: number, after: number): Equation[] {
  const { tokens } = facts
  if (!isInRunningText(facts, after)) return []
  const first = termBefore(facts, before)
  const second = termAfter(facts, isArticle(tokens.keys[after] ?? 0) ? after + 1 : after)
  if (!first || !second) return []
  const [one, other] = [first, second].map(([from, to]) => termText(tokens, from, to))
  if (one === other || one.includes(other) || other.includes(one)) return []
  return [{ terms: [one, other], start: tokens.starts[first[0]], end: tokens.ends[second[1] - 1] }]
}

type Range = readonly [first: number, end: number]

function termBefore(facts: Facts, end: number): Range | undefined {
  let first = end
  while (first > 0 && end - first < longestTerm && isTermWord(facts, first - 1, first === end)) first--
  return first < end ? [first, end] : undefined
}

function termAfter(facts: Facts, first: number): Range | undefined {
  let end = first
  while (end - first < longestTerm && isTermWord(facts, end, false)) end++
  return end > first && isTermWord(facts, end - 1, true) ? [first, end] : undefined
}

/** A word of a term: a noun, or before it an adjective, in small letters. */
function isTermWord({ tokens, partsOfSpeech }: Facts, token: number, isHead: boolean): boolean {
  if (token < 0 || token >= tokens.count || tokens.classes[token] !== TokenClass.word) return false
  if (
    tokens.shapes[token] !== Shape.lower ||
    (functionWord(tokens.keys[token]) & ~FunctionWord.calendar) !== 0
  )
    return false
  const tag = partsOfSpeech.tagOf(token)
  return tag === Tag.nounSingular || tag === Tag.nounPlural || (!isHead && tag === Tag.adjective)
}

function termText(tokens: Tokens, first: number, end: number): string {
  const words: string[] = []
  for (let token = first; token < end; token++) words.push(textOf(tokens, token))
  const last = words.pop() ?? ''
  return [...words, nounLemma(last)].join(' ')
}
