import { isLowerWord, isWord } from '../../src/analysis/dictionary.ts'
import { foldWord } from '../../src/analysis/fact-base/fold.ts'
import { isGivenName, namesWithSignature } from '../../src/analysis/fact-base/load.ts'
import { joinedSignature } from '../../src/analysis/fact-base/signature.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { type DocumentWord, isKnownName } from './document-words.ts'
import type { StrikingTokens } from './striking-tokens.ts'

const shortestJoined = 7
/** All longer ones count as so long. */
const longestJoined = 63
const shortestSplit = 5
const longestSplit = 20

/** Two words of a name written as one (SkyNews), or one word as two (Je rome). */
export function* joinedAndSplit(
  { tokens }: Facts,
  words: ReadonlyMap<string, DocumentWord>,
  { mixed, capitalised, lower }: StrikingTokens,
): Iterable<Finding> {
  const joined = mixed.filter(token => mayBeJoined(tokens, token))
  if (joined.length > 0) {
    const counts = countKeys(tokens, mixed)
    const pairs = adjacentPairs(tokens, joined)
    for (const token of joined) {
      // A spelling that is used again is a brand's own.
      const name = counts.get(tokens.keys[token])! > 1 ? undefined : partedName(tokens, token, pairs)
      if (name) yield findingFor(tokens, 'joined', token, token, name)
    }
  }
  // One half at least is no word by itself.
  const heads = lower.map(token => token - 1).filter(head => head >= 0 && isOrdinaryWord(tokens, head))
  for (const list of [capitalised, heads]) {
    for (const token of list) {
      const name = token + 1 < tokens.count ? wholeName(tokens, token, words) : undefined
      if (name) yield findingFor(tokens, 'split', token, token + 1, name)
    }
  }
}

function isOrdinaryWord(tokens: Tokens, token: number): boolean {
  return (
    tokens.shapes[token] === Shape.capitalised &&
    tokens.classes[token] === TokenClass.word &&
    isLowerWord(tokens.keys[token])
  )
}

/** The first word of a longer name, and what follows a given name, may have a capital inside. */
function mayBeJoined(tokens: Tokens, token: number): boolean {
  return (
    tokens.ends[token] - tokens.starts[token] >= shortestJoined &&
    !isWord(tokens.keys[token]) &&
    isPlain(tokens, token) &&
    !isFollowedByCapital(tokens, token) &&
    !(token > 0 && isGivenName(tokens.keys[token - 1])) &&
    !isKnownName(tokens.keys[token])
  )
}

function countKeys(tokens: Tokens, list: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const token of list) counts.set(tokens.keys[token], (counts.get(tokens.keys[token]) ?? 0) + 1)
  return counts
}

function findingFor(tokens: Tokens, messageId: string, first: number, last: number, name: string): Finding {
  const [start, end] = [tokens.starts[first], tokens.ends[last]]
  return { messageId, start, end, values: { name }, replacements: [name] }
}

function isFollowedByCapital(tokens: Tokens, token: number): boolean {
  const next = token + 1
  return next < tokens.count && tokens.starts[next] === tokens.ends[token] + 1 && isCapitalised(tokens, next)
}

/** Every two capitalised words that stand side by side, by their letters, as long as one of the words asked about. */
function adjacentPairs(tokens: Tokens, asked: readonly number[]): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>()
  const lengths = new Uint8Array(longestJoined + 1)
  for (const token of asked) lengths[Math.min(tokens.ends[token] - tokens.starts[token], longestJoined)] = 1
  for (let token = 0; token + 1 < tokens.count; token++) {
    if (!isCapitalised(tokens, token) || !isCapitalised(tokens, token + 1)) continue
    if (tokens.starts[token + 1] !== tokens.ends[token] + 1) continue
    const length = tokens.ends[token + 1] - tokens.starts[token] - 1
    if (lengths[Math.min(length, longestJoined)] === 0) continue
    const joined = textOf(tokens, token, token) + textOf(tokens, token + 1, token + 1)
    pairs.set(joined, textOf(tokens, token, token + 1))
  }
  return pairs
}

/** The name of two words that the word runs together: it stands so in the piece, or it is a known name. */
function partedName(tokens: Tokens, token: number, pairs: ReadonlyMap<string, string>): string | undefined {
  const text = textOf(tokens, token, token)
  const parts = text.split(/(?<=\p{Ll})(?=\p{Lu})/u)
  if (parts.length < 2 || parts.length > 3) return undefined
  const here = pairs.get(text)
  if (here) return here
  if (parts[0].length < 3) return undefined
  const [known] = namesWithSignature(joinedSignature(parts.map(foldWord)))
  return known && known.text.replaceAll(' ', '') === text ? known.text : undefined
}

/** The word of a name of the piece that two tokens make when they are put together. */
function wholeName(
  tokens: Tokens,
  token: number,
  words: ReadonlyMap<string, DocumentWord>,
): string | undefined {
  const next = token + 1
  if (tokens.shapes[next] !== Shape.lower || tokens.starts[next] !== tokens.ends[token] + 1) return undefined
  if (tokens.classes[next] !== TokenClass.word) return undefined
  const length = tokens.ends[next] - tokens.starts[token] - 1
  if (length < shortestSplit || length > longestSplit) return undefined
  if (isWord(tokens.keys[token]) && isLowerWord(tokens.keys[next])) return undefined
  const word = words.get(foldWord(textOf(tokens, token, token) + textOf(tokens, next, next)))
  if (!word) return undefined
  const model = word.uses[0]
  return tokens.prose.slice(model.start, model.end)
}

function isCapitalised(tokens: Tokens, token: number): boolean {
  return (
    tokens.classes[token] === TokenClass.word &&
    (tokens.shapes[token] === Shape.capitalised || tokens.shapes[token] === Shape.mixed)
  )
}

/** Does the word stand by itself, as no part of a compound or an address? */
function isPlain(tokens: Tokens, token: number): boolean {
  const before = tokens.prose[tokens.starts[token] - 1] ?? ' '
  const after = tokens.prose[tokens.ends[token]] ?? ' '
  return !/[-@#/_\\.]/.test(before) && !/[-@/_\\]/.test(after)
}

function textOf(tokens: Tokens, first: number, last: number): string {
  return tokens.prose.slice(tokens.starts[first], tokens.ends[last])
}
