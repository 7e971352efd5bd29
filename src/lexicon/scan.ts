import { TokenClass, type Tokens } from '../parse/tokens.ts'
import { anyWordKey, classEdges, classesOf, step, type Trie } from './trie.ts'

/** A place where a phrase of the trie stands, before its sense has been looked at. */
export interface Hit {
  readonly firstToken: number
  readonly endToken: number
  /** Index of the sentence in which it stands. */
  readonly sentence: number
  readonly entry: number
  /** Index into `forms`: the inflection of the phrase's head. */
  readonly form: number
}

/** Finds every phrase of the trie in one pass over the tokens; no phrase crosses the end of a sentence. */
export function scanTokens(trie: Trie, tokens: Tokens): Hit[] {
  const hits: Hit[] = []
  const { keys, sentences } = tokens
  for (let sentence = 0; sentence + 1 < sentences.length; sentence++) {
    const end = sentences[sentence + 1]!
    const search: Search = { trie, tokens, sentence, end, hits }
    for (let first = sentences[sentence]!; first < end; first++) {
      const state = firstStep(trie, keys[first]!)
      if (state !== 0) follow(search, state, first, first + 1)
    }
  }
  return hits
}

/*
 * A text says the same words over and over, and to find that a phrase begins with one takes a look at several places far
 * apart. The last word on each slot is kept with the state that it leads to. Key 0 is no word.
 */
const kept = 1 << 12
const keptKeys = new Uint32Array(kept)
const keptStates = new Uint32Array(kept)
let keptFor: Trie | undefined

/** The state that a key leads to from the root. */
function firstStep(trie: Trie, key: number): number {
  if (trie !== keptFor) {
    keptKeys.fill(0)
    keptFor = trie
  }
  const slot = key & (kept - 1)
  if (keptKeys[slot] === key) return keptStates[slot]!
  const state = step(trie, 0, key)
  keptKeys[slot] = key
  keptStates[slot] = state
  return state
}

/** The search through one sentence. */
interface Search {
  readonly trie: Trie
  readonly tokens: Tokens
  readonly sentence: number
  /** The token after the sentence. */
  readonly end: number
  readonly hits: Hit[]
}

function follow(search: Search, state: number, first: number, next: number): void {
  const { trie, tokens, sentence, end, hits } = search
  for (let at = trie.acceptStarts[state]!; at < trie.acceptStarts[state + 1]!; at++) {
    const terminal = trie.terminals[at]!
    hits.push({ firstToken: first, endToken: next, sentence, entry: terminal >>> 4, form: terminal & 15 })
  }
  if (next === end) return
  const key = tokens.keys[next]!
  const literal = step(trie, state, key)
  if (literal !== 0) follow(search, literal, first, next + 1)
  if (trie.open[state] === 0) return
  if (isWordLike(tokens.classes[next]!)) {
    const any = step(trie, state, anyWordKey)
    if (any !== 0) follow(search, any, first, next + 1)
  }
  for (let mask = classesOf(key); mask !== 0; mask &= mask - 1) {
    const target = step(trie, state, classEdges[31 - Math.clz32(mask & -mask)]!.key)
    if (target !== 0) follow(search, target, first, next + 1)
  }
}

function isWordLike(tokenClass: number): boolean {
  return tokenClass !== TokenClass.punctuation && tokenClass !== TokenClass.symbol
}
