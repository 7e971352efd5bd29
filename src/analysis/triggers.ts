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

/**
 * Keys in an open-addressed table, 0 for an empty slot, each with its row; row 0 is that of the empty slots. What stands in
 * a row belongs to the sets [starts[row], starts[row + 1]).
 */
interface Table {
  readonly slots: Int32Array
  readonly rows: Int32Array
  readonly starts: Int32Array
  readonly sets: Int32Array
}

function tableOf(): Table {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(8, setsOfKey.size * 4))))
  const mask = slots.length - 1
  const rows = new Int32Array(slots.length)
  const starts = new Int32Array(setsOfKey.size + 2)
  const sets: number[] = []
  let row = 1
  for (const [key, ofKey] of setsOfKey) {
    let slot = key & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = key
    rows[slot] = row++
    for (const set of ofKey) sets.push(set)
    starts[row] = sets.length
  }
  return { slots, rows, starts, sets: Int32Array.from(sets) }
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

function walk(tokens: Tokens, { slots, rows, starts, sets }: Table): Places {
  const { keys, classes, shapes } = tokens
  const marks: number[] = []
  const figures: number[] = []
  const capitals: number[] = []
  const clitics: number[] = []
  const bySet: (number[] | undefined)[] = new Array(count).fill(undefined)
  const mask = slots.length - 1
  for (let token = 0; token < tokens.count; token++) {
    const tokenClass = classes[token]
    if (tokenClass === TokenClass.word) {
      if (shapes[token] === Shape.upper) capitals.push(token)
    } else if (tokenClass === TokenClass.punctuation) marks.push(token)
    else if (tokenClass === TokenClass.clitic) clitics.push(token)
    else if (tokenClass !== TokenClass.opaque) figures.push(token)
    const key = keys[token]!
    let slot = key & mask
    while (slots[slot] !== key && slots[slot] !== 0) slot = (slot + 1) & mask
    const row = rows[slot]!
    if (row === 0) continue
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      const set = sets[at]!
      const found = bySet[set]
      if (found === undefined) bySet[set] = [token]
      else found.push(token)
    }
  }
  return { marks, figures, capitals, clitics, bySet }
}
