import { anyWordKey, classEdges, classesOf, step, type Trie } from '../../lexicon/trie.ts'
import { keyOf } from '../../parse/key.ts'
import { TokenClass, type Tokens } from '../../parse/tokens.ts'
import { FunctionWord, functionWord } from '../function-words.ts'
import { type Way, WordForm } from './frame.ts'
import { frameTable } from './load.ts'

/** A place where words of a frame stand. */
export interface FrameHit {
  readonly firstToken: number
  readonly endToken: number
  /** Index into the ways. */
  readonly way: number
  readonly form: WordForm
}

let filter: Uint8Array | undefined
const filterSize = 1 << 16

/** The keys that a wording may begin with; nearly no word is one, and that is soon found out. */
function beginnings({ edgeStates, edgeKeys, edgeTargets }: Trie): Uint8Array {
  const bits = new Uint8Array(filterSize)
  for (let slot = 0; slot < edgeKeys.length; slot++) {
    if (edgeTargets[slot] !== 0 && edgeStates[slot] === 0) bits[edgeKeys[slot] & (filterSize - 1)] = 1
  }
  return bits
}

/** Every place where the text has words of a frame: the longest at each place, in order, apart from one another. */
export function findFrameHits(tokens: Tokens): FrameHit[] {
  const { trie, ways } = frameTable()
  filter ??= beginnings(trie)
  const hits: FrameHit[] = []
  const { keys, sentences } = tokens
  for (let sentence = 0; sentence + 1 < sentences.length; sentence++) {
    const end = sentences[sentence + 1]
    for (let first = sentences[sentence]; first < end; first++) {
      const key = keys[first]
      if (filter[key & (filterSize - 1)] === 0) continue
      const state = step(trie, 0, key)
      if (state === 0) continue
      const hit = longest(trie, ways, tokens, state, first, first + 1, end)
      const last = hits.at(-1)
      if (hit === undefined || (last !== undefined && last.endToken >= hit.endToken)) continue
      hits.push(hit)
    }
  }
  return hits
}

function longest(
  trie: Trie,
  ways: readonly Way[],
  tokens: Tokens,
  state: number,
  first: number,
  next: number,
  sentenceEnd: number,
): FrameHit | undefined {
  if (next < sentenceEnd) {
    const further = followed(trie, ways, tokens, state, first, next, sentenceEnd)
    if (further !== undefined) return further
  }
  const start = trie.acceptStarts[state]
  const end = trie.acceptStarts[state + 1]
  for (let at = start; at < end; at++) {
    const way = trie.terminals[at] >>> 4
    const form = (trie.terminals[at] & 15) as WordForm
    if (!stands(ways[way], form, tokens, first, next, sentenceEnd)) continue
    if (end - start > 1 && at + 1 < end && !isKind(ways[way], form, tokens, first)) continue
    return { firstToken: first, endToken: next, way, form }
  }
  return undefined
}

/** Of a word that can be a verb and a noun ("the raid", "they raid"): is it here what the way takes it for? */
function isKind({ kind }: Way, form: WordForm, tokens: Tokens, token: number): boolean {
  if (kind !== 'verb' && kind !== 'noun') return true
  return (kind === 'noun') === isNounAt(tokens, token, form)
}

const { determiner, preposition, auxiliary, pronoun, adverb, relative } = FunctionWord
const to = keyOf('to')

function isNounAt(tokens: Tokens, token: number, form: WordForm): boolean {
  const before = token - 1
  if (before < 0) return false
  if (tokens.classes[before] === TokenClass.clitic || tokens.classes[before] === TokenClass.number)
    return true
  if (tokens.classes[before] !== TokenClass.word) return form !== WordForm.base && form !== WordForm.ing
  const flag = functionWord(tokens.keys[before])
  if ((flag & determiner) !== 0) return true
  if (tokens.keys[before] === to || (flag & (auxiliary | pronoun | adverb | relative)) !== 0) return false
  if ((flag & preposition) !== 0) return true
  // "Prices drop": a plural before the bare form is its subject; before another form it is a noun's.
  const plural = tokens.prose.charCodeAt(tokens.ends[before] - 1) === 0x73
  return form === WordForm.base ? !plural : plural
}

function followed(
  trie: Trie,
  ways: readonly Way[],
  tokens: Tokens,
  state: number,
  first: number,
  next: number,
  sentenceEnd: number,
): FrameHit | undefined {
  const key = tokens.keys[next]
  const literal = step(trie, state, key)
  const direct =
    literal === 0 ? undefined : longest(trie, ways, tokens, literal, first, next + 1, sentenceEnd)
  if (direct !== undefined || trie.open[state] === 0) return direct
  for (let mask = classesOf(key); mask !== 0; mask &= mask - 1) {
    const target = step(trie, state, classEdges[31 - Math.clz32(mask & -mask)].key)
    const hit = target === 0 ? undefined : longest(trie, ways, tokens, target, first, next + 1, sentenceEnd)
    if (hit !== undefined) return hit
  }
  const any = isWordLike(tokens.classes[next]) ? step(trie, state, anyWordKey) : 0
  return any === 0 ? undefined : longest(trie, ways, tokens, any, first, next + 1, sentenceEnd)
}

function isWordLike(tokenClass: number): boolean {
  return tokenClass !== TokenClass.punctuation && tokenClass !== TokenClass.symbol
}

function isPast(form: WordForm): boolean {
  return form === WordForm.past || form === WordForm.participle || form === WordForm.pastOrParticiple
}

/** Do the words beside it allow the sense that is meant? */
function stands(
  way: Way,
  form: WordForm,
  { keys }: Tokens,
  first: number,
  next: number,
  sentenceEnd: number,
): boolean {
  const after = next < sentenceEnd ? keys[next] : 0
  if (way.notNext.includes(after)) return false
  // A past form is a verb whatever stands before it: "the bank lent", but not "a bank loan".
  if (first > 0 && !isPast(form) && way.notPrevious.includes(keys[first - 1])) return false
  return way.next.length === 0 || way.next.includes(after)
}
