import { keyFlags } from '../analysis/word-flags.ts'
import { type WordClass, wordClassKeys } from './word-classes.ts'

/**
 * A trie over token keys, as flat arrays. Edges stand in one open-addressed table keyed by state and token key;
 * state 0 is the root. What a state accepts is a run of `terminals`, each an entry and the form of its head
 * (`entry * 16 + form`).
 */
export interface Trie {
  /** Power of two; slot i holds the edge (edgeStates[i], edgeKeys[i]) → edgeTargets[i]; target 0 is an empty slot. */
  readonly edgeStates: Uint32Array
  readonly edgeKeys: Uint32Array
  readonly edgeTargets: Uint32Array
  /**
   * A bit for where each edge hashes to. Nearly all that is asked for has none, which this small array tells without the
   * three large ones.
   */
  readonly filter: Uint32Array
  /** State i accepts terminals[acceptStarts[i]] up to terminals[acceptStarts[i + 1]]. */
  readonly acceptStarts: Uint32Array
  readonly terminals: Uint32Array
  /** By state, 1 where an edge for any word or for a class leaves it. */
  readonly open: Uint8Array
}

/** The classes that a phrase may name have keys below this; no real token key is so small (the build checks). */
export const specialKeys = 64

/** The key of the edge that any word may take. */
export const anyWordKey = 1

const classNames: readonly WordClass[] = [
  'possessive',
  'article',
  'determiner',
  'pronoun',
  'object',
  'subject',
  'reflexive',
  'number',
  'be',
  'have',
  'do',
  'modal',
  'preposition',
  'negation',
]

/** The edge key of a class, or undefined when phrases may not use it. */
export function classEdgeKey(name: string): number | undefined {
  const index = classNames.indexOf(name as WordClass)
  return index < 0 ? undefined : index + 2
}

/** Which class edges a token with this key may take. */
export const classEdges: readonly { readonly key: number; readonly members: ReadonlySet<number> }[] =
  classNames.map((name, index) => ({ key: index + 2, members: wordClassKeys(name) }))

/** The classes of a key, one bit each in the order of {@link classEdges}; 0 for nearly every word. */
export const classesOf = keyFlags(classEdges.map(({ members }, index) => [1 << index, members] as const))

/** Where the edge (state, key) would stand first, and, with a mask of its own, its bit in the filter. */
function slotOf(state: number, key: number, mask: number): number {
  return (Math.imul(state, 0x9e3779b1) ^ Math.imul(key, 0x85ebca6b) ^ (key >>> 15)) & mask
}

/** The state that `key` leads to from `state`; 0 when there is none. */
export function step(trie: Trie, state: number, key: number): number {
  const { filter } = trie
  const bit = slotOf(state, key, filter.length * 32 - 1)
  if ((filter[bit >>> 5]! & (1 << (bit & 31))) === 0) return 0
  const mask = trie.edgeKeys.length - 1
  let slot = bit & mask
  for (;;) {
    const target = trie.edgeTargets[slot]!
    if (target === 0) return 0
    if (trie.edgeKeys[slot] === key && trie.edgeStates[slot] === state) return target
    slot = (slot + 1) & mask
  }
}

/** At least so many slots of the table there are for an edge: the filter answers nearly all that would search long. */
const slotsPerEdge = 1.2
/** At least so many bits of the filter there are for an edge. */
const bitsPerEdge = 8

/** One path through the trie and what it accepts. */
export interface TriePath {
  readonly keys: readonly number[]
  readonly terminal: number
}

/**
 * Builds a trie.
 * @param paths in any order; the same path may accept several terminals
 */
export function buildTrie(paths: readonly TriePath[]): Trie {
  const children: Map<number, number>[] = [new Map()]
  const accepts: Set<number>[] = [new Set()]
  let edges = 0
  for (const { keys, terminal } of paths) {
    let state = 0
    for (const key of keys) {
      let next = children[state]!.get(key)
      if (next === undefined) {
        next = children.push(new Map()) - 1
        accepts.push(new Set())
        children[state]!.set(key, next)
        edges++
      }
      state = next
    }
    if (state !== 0) accepts[state]!.add(terminal)
  }
  const size = powerOfTwo(Math.max(8, edges * slotsPerEdge))
  const filterBits = powerOfTwo(Math.max(32, edges * bitsPerEdge))
  const trie = {
    edgeStates: new Uint32Array(size),
    edgeKeys: new Uint32Array(size),
    edgeTargets: new Uint32Array(size),
    filter: new Uint32Array(filterBits / 32),
    acceptStarts: new Uint32Array(children.length + 1),
    terminals: Uint32Array.from(accepts.flatMap(set => [...set])),
    open: Uint8Array.from(children, map => ([...map.keys()].some(key => key < specialKeys) ? 1 : 0)),
  }
  let accepted = 0
  children.forEach((map, state) => {
    trie.acceptStarts[state] = accepted
    accepted += accepts[state]!.size
    for (const [key, target] of map) {
      let slot = slotOf(state, key, size - 1)
      while (trie.edgeTargets[slot] !== 0) slot = (slot + 1) & (size - 1)
      trie.edgeStates[slot] = state
      trie.edgeKeys[slot] = key
      trie.edgeTargets[slot] = target
      const bit = slotOf(state, key, filterBits - 1)
      trie.filter[bit >>> 5] = trie.filter[bit >>> 5]! | (1 << (bit & 31))
    }
  })
  trie.acceptStarts[children.length] = accepted
  return trie
}

/** The least power of two that is no less. */
function powerOfTwo(least: number): number {
  return 2 ** Math.ceil(Math.log2(least))
}
