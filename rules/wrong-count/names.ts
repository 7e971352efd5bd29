import type { Facts } from '../../src/analysis/facts.ts'
import { isMark } from '../../src/analysis/token-tests.ts'
import { keyTrigger } from '../../src/analysis/triggers.ts'
import { keyTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Span } from '../../src/span.ts'

/** Names in a row ("Chile, Peru and Brazil"). */
export interface NameList extends Span {
  readonly count: number
  readonly firstToken: number
  readonly endToken: number
}

const and = keyOf('and')
const mostWords = 4
const mostNames = 8
const of = keyTest(['of', 'de', 'van', 'von', 'al', 'the'].map(keyOf))
const calendar = keyTest(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'
    .split(' ')
    .map(keyOf),
)

/**
 * The row of names that begins at a token: "A, B and C". An Oxford comma is not read, since "Paris, Texas, and London"
 * are two places.
 */
export function namesAt(tokens: Tokens, first: number, end: number): NameList | undefined {
  let index = nameEnd(tokens, first, end)
  let count = index === undefined ? 0 : 1
  while (index !== undefined && count < mostNames) {
    const isLast = tokens.keys[index] === and
    if (!isLast && !isMark(tokens, index, ',')) return undefined
    const next = nameEnd(tokens, index + 1, end)
    if (next === undefined) return undefined
    count++
    index = next
    if (isLast) {
      return {
        count,
        firstToken: first,
        endToken: index,
        start: tokens.starts[first]!,
        end: tokens.ends[index - 1]!,
      }
    }
  }
  return undefined
}

function nameEnd(tokens: Tokens, first: number, end: number): number | undefined {
  let index = first
  while (index < end && index - first < mostWords && isNameWord(tokens, index, first)) index++
  return index > first && tokens.shapes[first]! >= Shape.capitalised ? index : undefined
}

function isNameWord(tokens: Tokens, index: number, first: number): boolean {
  if (tokens.classes[index] !== TokenClass.word || calendar(tokens.keys[index]!)) return false
  return tokens.shapes[index]! >= Shape.capitalised || (index > first && of(tokens.keys[index]!))
}

/** A word for so many, and a row of another number of names. */
export interface WrongRow {
  readonly words: Span
  readonly names: NameList
  readonly stated: number
}

const both = keyOf('both')
const sided = new Map<number, number>(
  (
    [
      ['bilateral', 2],
      ['two-way', 2],
      ['trilateral', 3],
      ['tripartite', 3],
      ['three-way', 3],
    ] as const
  ).map(([word, count]) => [keyOf(word), count] as const),
)
const counting = keyTrigger([both, ...sided.keys()])
const links = keyTest(['between', 'among', 'of', 'with', 'involving'].map(keyOf))
const joint = keyTest(
  [
    'talks',
    'meeting',
    'agreement',
    'deal',
    'pact',
    'summit',
    'treaty',
    'accord',
    'trade',
    'negotiations',
    'dialogue',
    'race',
    'contest',
    'tie',
    'fight',
  ].map(keyOf),
)
const reach = 3

/** "Both Chile, Peru and Brazil", "bilateral talks between Chile, Peru and Brazil". */
export function* wrongRows({ tokens, voices }: Facts): Iterable<WrongRow> {
  let sentence = 0
  for (const index of counting(tokens)) {
    const key = tokens.keys[index]!
    while (tokens.sentences[sentence + 1]! <= index) sentence++
    const end = tokens.sentences[sentence + 1]!
    const row = key === both ? bothOf(tokens, index, end) : sidesOf(tokens, index, end)
    if (row && !voices.isQuoted(row.words)) yield row
  }
}

function bothOf(tokens: Tokens, index: number, end: number): WrongRow | undefined {
  const words = { start: tokens.starts[index]!, end: tokens.ends[index]! }
  const names = namesAt(tokens, index + 1, end) ?? undefined
  return names && names.count > 2 && isClosed(tokens, names, end) ? { words, names, stated: 2 } : undefined
}

function sidesOf(tokens: Tokens, index: number, end: number): WrongRow | undefined {
  const stated = sided.get(tokens.keys[index]!)!
  for (let at = index + 1; at <= Math.min(end - 2, index + reach); at++) {
    if (!links(tokens.keys[at]!)) continue
    if (!joint(tokens.keys[at - 1]!)) return undefined
    const names = namesAt(tokens, at + 1, end)
    if (!names || names.count === stated || !isClosed(tokens, names, end)) return undefined
    return { words: { start: tokens.starts[index]!, end: tokens.ends[at - 1]! }, names, stated }
  }
  return undefined
}

/** Nothing behind the names makes the last of them a part of something else ("Peru and Brazil's minister", "and Brazil, Ind."). */
function isClosed(tokens: Tokens, { endToken }: NameList, end: number): boolean {
  if (endToken >= end) return true
  if (tokens.classes[endToken] === TokenClass.clitic || tokens.keys[endToken] === and) return false
  return !isMark(tokens, endToken, ',') || !(tokens.shapes[endToken + 1]! >= Shape.capitalised)
}
