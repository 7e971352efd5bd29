import { marksIn } from '../../src/analysis/triggers.ts'
import { keyTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { StyledPlace } from '../../src/rule/majority.ts'
import { isDistinct, topicOf } from './topics.ts'

/** How a compound stands in the text. */
export type Style = 'hyphenated' | 'closed' | 'open'

/** One place where a compound stands. */
export interface Compound extends StyledPlace {
  readonly style: Style
  /** What makes two places the same word. */
  readonly topic: string
  /** Where the second part begins in the word. */
  readonly seam: number
  /** Tokens from the first to after the last. */
  readonly firstToken: number
  readonly endToken: number
}

/** Every hyphenated compound of two parts that is not a name, a number or a pair with a meaning of its own. */
export function hyphenatedCompounds(tokens: Tokens): Compound[] {
  const found: Compound[] = []
  const { starts, ends, prose } = tokens
  for (const index of marksIn(tokens)) {
    if (index === 0 || index + 1 === tokens.count || ends[index]! - starts[index]! !== 1) continue
    if (!isHyphen(prose.charCodeAt(starts[index]!))) continue
    if (ends[index - 1] !== starts[index] || ends[index] !== starts[index + 1]) continue
    if (!isPart(tokens, index - 1) || !isPart(tokens, index + 1)) continue
    if (joins(tokens, index - 2, index - 1) || joins(tokens, index + 1, index + 2)) continue
    const first = textOf(tokens, index - 1)
    const second = textOf(tokens, index + 1)
    if (second !== second.toLowerCase() || isDistinct(first, second)) continue
    found.push(compoundOf('hyphenated', first, second, tokens, index - 1, index + 2))
  }
  return found
}

/** Parts that make no compound with the word after them. */
const isLoosePart = keyTest(
  `a an the and or but nor of in on at by to for from with into onto as so no is are was were been be not it he she we
   they you this that these those every any some all each both`
    .split(/\s+/)
    .map(keyOf),
)

/**
 * Two ordinary words with nothing but space between them, the second in small letters; undefined where they are not.
 * @param isFreePart small words that may be the second part all the same
 */
export function openPairAt(
  tokens: Tokens,
  index: number,
  isFreePart: (key: number) => boolean = () => false,
): Compound | undefined {
  if (tokens.classes[index + 1] !== TokenClass.word || tokens.shapes[index + 1] !== Shape.lower)
    return undefined
  if (!isCommonlyCased(tokens, index) || isLoosePart(tokens.keys[index]!)) return undefined
  const last = tokens.keys[index + 1]!
  if (isLoosePart(last) && !isFreePart(last)) return undefined
  if (!/^\s+$/.test(tokens.prose.slice(tokens.ends[index]!, tokens.starts[index + 1]!))) return undefined
  if (joins(tokens, index - 1, index) || joins(tokens, index + 1, index + 2)) return undefined
  return compoundOf('open', textOf(tokens, index), textOf(tokens, index + 1), tokens, index, index + 2)
}

/** The word as a closed compound; undefined where it may be a name, or hangs on a hyphen. */
export function closedCompoundAt(
  tokens: Tokens,
  index: number,
  topic: string,
  seam: number,
): Compound | undefined {
  if (!isCommonlyCased(tokens, index) || joins(tokens, index, index + 1) || joins(tokens, index - 1, index))
    return undefined
  return { style: 'closed', topic, seam, ...place(tokens, index, index + 1) }
}

/** A compound of two parts in a style, in the tokens [from, to). */
export function compoundOf(
  style: Style,
  first: string,
  second: string,
  tokens: Tokens,
  from: number,
  to: number,
): Compound {
  return { style, topic: topicOf(first, second), seam: first.length, ...place(tokens, from, to) }
}

function place(tokens: Tokens, firstToken: number, endToken: number) {
  return { start: tokens.starts[firstToken]!, end: tokens.ends[endToken - 1]!, firstToken, endToken }
}

function isPart(tokens: Tokens, index: number): boolean {
  return (
    tokens.classes[index] === TokenClass.word &&
    isCommonlyCased(tokens, index) &&
    /^\p{L}+$/u.test(textOf(tokens, index))
  )
}

/** In lower case, or with the capital that any word has at the start of a sentence. */
function isCommonlyCased(tokens: Tokens, index: number): boolean {
  const shape = tokens.shapes[index]
  if (shape === Shape.lower) return true
  return shape === Shape.capitalised && startsSentence(tokens, index)
}

function startsSentence(tokens: Tokens, index: number): boolean {
  let low = 0
  let high = tokens.sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if (tokens.sentences[middle]! <= index) low = middle
    else high = middle - 1
  }
  return tokens.sentences[low] === index
}

/** Are the two neighbouring tokens tied by a hyphen or written without a gap? */
function joins(tokens: Tokens, first: number, second: number): boolean {
  return (
    first >= 0 &&
    second < tokens.count &&
    tokens.ends[first] === tokens.starts[second] &&
    /[\p{L}\p{N}\-‐‑/@_]$/u.test(textOf(tokens, first)) &&
    /^[\p{L}\p{N}\-‐‑/@_]/u.test(textOf(tokens, second))
  )
}

function isHyphen(unit: number): boolean {
  return unit === 0x2d || unit === 0x2010 || unit === 0x2011
}

function textOf(tokens: Tokens, index: number): string {
  return tokens.prose.slice(tokens.starts[index]!, tokens.ends[index]!)
}
