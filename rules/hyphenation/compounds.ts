import { marksIn } from '../../src/analysis/triggers.ts'
import { tokensWith } from '../../src/analysis/vocabulary.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { StyledPlace } from '../../src/rule/majority.ts'

/** How a compound stands in the text. */
export type Style = 'hyphenated' | 'closed' | 'open'

/** One place where a compound stands. */
export interface Compound extends StyledPlace {
  readonly style: Style
  /** The letters of both parts in lower case, without the plural's s: what makes two places the same word. */
  readonly topic: string
  /** Where the second part begins in the word. */
  readonly seam: number
  /** Tokens from the first to after the last. */
  readonly firstToken: number
  readonly endToken: number
}

/** Parts that stand before any noun, or after any verb, without making a compound of it. */
const freeParts = new Set(
  'a an the and or but nor of in on at by to up out off over under down away back about around through from for with into onto as so no any some every all each both this that these those more most much many less least few very too not be is are was were been has have had do does did may might can could will would shall should must my your his her its our their it he she we they you who when where how one two three four five six seven eight nine ten first second third half new old long short good bad high low big small well ever never even only just'.split(
    ' ',
  ),
)

/** Hyphenated words that mean something else when they are closed up. */
const distinct = new Set(
  're-cover re-create re-creation re-form re-formed re-press re-sign re-signed re-signing re-sort re-lay re-lease re-mark re-present re-prove re-serve re-store re-treat re-act re-collect co-op co-ops un-ionized ex-press pro-verb over-all'.split(
    ' ',
  ),
)

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
    if (second !== second.toLowerCase() || distinct.has(`${first}-${second}`.toLowerCase())) continue
    found.push(compound('hyphenated', first, second, tokens, index - 1, index + 2))
  }
  return found
}

/** The places where one of the given words stands closed. */
export function closedCompounds(tokens: Tokens, seams: ReadonlyMap<string, number>): Compound[] {
  const found: Compound[] = []
  const keys = new Set([...seams.keys()].flatMap(word => [keyOf(word), keyOf(`${word}s`)]))
  for (const index of tokensWith(tokens, keys)) {
    if (!isCommonlyCased(tokens, index)) continue
    const word = baseOf(textOf(tokens, index))
    const seam = seams.get(word)
    if (seam === undefined || joins(tokens, index, index + 1) || joins(tokens, index - 1, index)) continue
    found.push({ style: 'closed', topic: word, seam, ...place(tokens, index, index + 1) })
  }
  return found
}

/**
 * The places where one of the given words stands as two. Two free words beside one another are no compound
 * ("any one"), so both parts have to be words of some weight.
 */
export function openCompounds(
  tokens: Tokens,
  words: ReadonlySet<string>,
  firstParts: ReadonlySet<string>,
): Compound[] {
  const found: Compound[] = []
  const keys = new Set([...firstParts].map(keyOf))
  for (const index of tokensWith(tokens, keys)) {
    if (tokens.classes[index + 1] !== TokenClass.word) continue
    if (tokens.shapes[index + 1] !== Shape.lower || !isCommonlyCased(tokens, index)) continue
    const first = textOf(tokens, index)
    const second = textOf(tokens, index + 1)
    if (freeParts.has(first.toLowerCase()) || freeParts.has(second)) continue
    if (!/^\s+$/.test(tokens.prose.slice(tokens.ends[index]!, tokens.starts[index + 1]!))) continue
    if (joins(tokens, index - 1, index) || joins(tokens, index + 1, index + 2)) continue
    const candidate = compound('open', first, second, tokens, index, index + 2)
    if (words.has(candidate.topic)) found.push(candidate)
  }
  return found
}

function compound(
  style: Style,
  first: string,
  second: string,
  tokens: Tokens,
  from: number,
  to: number,
): Compound {
  return { style, topic: baseOf(first + second), seam: first.length, ...place(tokens, from, to) }
}

function place(tokens: Tokens, firstToken: number, endToken: number) {
  return { start: tokens.starts[firstToken]!, end: tokens.ends[endToken - 1]!, firstToken, endToken }
}

/** Lower case, singular. */
function baseOf(word: string): string {
  const lower = word.toLowerCase()
  return lower.length > 4 && lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower
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
