import { keyOf } from '../parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../parse/tokens.ts'

/** Where some words stand in a draft: their tokens, in order. */
export type Trigger = (tokens: Tokens) => readonly number[]

/*
 * Nearly every rule begins with a few words, and a walk over all tokens for each of them is most of what they all cost. So
 * the words of all rules stand in one table, a draft is walked over once, and each rule gets the tokens that it asked for.
 */

const setsOfKey = new Map<number, number[]>()
let count = 0
let table: Table | undefined

/** The tokens that are one of these words, separated by white space. To be called once, when a module is loaded. */
export function wordTrigger(words: string): Trigger {
  return keyTrigger(words.trim().split(/\s+/).map(keyOf))
}

/** As {@link wordTrigger}, of keys that are known already. */
export function keyTrigger(keys: Iterable<number>): Trigger {
  const set = count++
  for (const key of new Set(keys)) {
    const sets = setsOfKey.get(key)
    if (sets) sets.push(set)
    else setsOfKey.set(key, [set])
  }
  table = undefined
  return tokens => placesIn(tokens).bySet[set] ?? none
}

/** The marks of a draft. */
export const marksIn: Trigger = tokens => placesIn(tokens).marks

/** Figures, letters and digits together, and symbols: where a number may begin that is not written out. */
export const figuresIn: Trigger = tokens => placesIn(tokens).figures

/** The words in capitals. */
export const capitalsIn: Trigger = tokens => placesIn(tokens).capitals

/** The clitics and bare apostrophes. */
export const cliticsIn: Trigger = tokens => placesIn(tokens).clitics

const none: readonly number[] = []

/** Keys in an open-addressed table, 0 for an empty slot; those of a slot belong to the sets [starts[slot], starts[slot + 1]). */
interface Table {
  readonly slots: Int32Array
  readonly starts: Int32Array
  readonly sets: Int32Array
}

function tableOf(): Table {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(8, setsOfKey.size * 4))))
  const mask = slots.length - 1
  for (const key of setsOfKey.keys()) {
    let slot = key & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = key
  }
  const starts = new Int32Array(slots.length + 1)
  const sets: number[] = []
  for (let slot = 0; slot < slots.length; slot++) {
    starts[slot] = sets.length
    if (slots[slot] !== 0) for (const set of setsOfKey.get(slots[slot]!)!) sets.push(set)
  }
  starts[slots.length] = sets.length
  return { slots, starts, sets: Int32Array.from(sets) }
}

interface Places {
  readonly marks: readonly number[]
  readonly figures: readonly number[]
  readonly capitals: readonly number[]
  readonly clitics: readonly number[]
  readonly bySet: readonly (readonly number[] | undefined)[]
}

/** Those of the draft that was asked about last: rules take turns on one draft. */
let last: { readonly tokens: Tokens; readonly table: Table; readonly places: Places } | undefined

function placesIn(tokens: Tokens): Places {
  if (last !== undefined && last.tokens === tokens && last.table === table) return last.places
  table ??= tableOf()
  const places = walk(tokens, table)
  last = { tokens, table, places }
  return places
}

function walk({ count: tokenCount, keys, classes, shapes }: Tokens, { slots, starts, sets }: Table): Places {
  const marks: number[] = []
  const figures: number[] = []
  const capitals: number[] = []
  const clitics: number[] = []
  const bySet: (number[] | undefined)[] = new Array(count).fill(undefined)
  const mask = slots.length - 1
  for (let token = 0; token < tokenCount; token++) {
    const tokenClass = classes[token]
    if (tokenClass === TokenClass.word) {
      if (shapes[token] === Shape.upper) capitals.push(token)
    } else if (tokenClass === TokenClass.punctuation) marks.push(token)
    else if (tokenClass === TokenClass.clitic) clitics.push(token)
    else if (tokenClass !== TokenClass.opaque) figures.push(token)
    const key = keys[token]!
    let slot = key & mask
    while (slots[slot] !== key && slots[slot] !== 0) slot = (slot + 1) & mask
    for (let at = starts[slot]!; at < starts[slot + 1]!; at++) {
      const set = sets[at]!
      const found = bySet[set]
      if (found === undefined) bySet[set] = [token]
      else found.push(token)
    }
  }
  return { marks, figures, capitals, clitics, bySet }
}
