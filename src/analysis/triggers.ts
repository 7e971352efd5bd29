import { keyOf } from '../parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../parse/tokens.ts'

/** Where some words stand in a draft: their tokens, in order. */
export type Trigger = (tokens: Tokens) => readonly number[]

/*
 * Nearly every rule begins with a few words, and a walk over all tokens for each of them is most of what they all cost. So
 * the words of all rules stand in one table, a draft is walked over once, and each rule gets the tokens that it asked for.
 */

/** What each trigger was asked for: words with white space between them, or keys. Read only when a draft is walked over. */
const asked: (string | readonly number[])[] = []
let table: Table | undefined

/** The tokens that are one of these words, separated by white space. To be called once, when a module is loaded. */
export function wordTrigger(words: string): Trigger {
  return triggerOf(words)
}

/** As {@link wordTrigger}, of keys that are known already. */
export function keyTrigger(keys: Iterable<number>): Trigger {
  return triggerOf([...keys])
}

function triggerOf(words: string | readonly number[]): Trigger {
  const set = asked.push(words) - 1
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
 * Keys in an open-addressed table, 0 for an empty slot, each with the first link of its chain; each link leads to the next
 * one, 0 at the end, and has a set to which the key belongs.
 */
interface Table {
  readonly slots: Int32Array
  readonly firstLinks: Int32Array
  readonly nextLinks: Int32Array
  readonly sets: Int32Array
}

function tableOf(): Table {
  const keysOfSets = asked.map(keysOf)
  const total = keysOfSets.reduce((sum, keys) => sum + keys.length, 0)
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(8, total * 2))))
  const mask = slots.length - 1
  const firstLinks = new Int32Array(slots.length)
  const nextLinks = new Int32Array(total + 1)
  const sets = new Int32Array(total + 1)
  let link = 0
  for (const [set, keys] of keysOfSets.entries()) {
    for (const key of keys) {
      let slot = key & mask
      while (slots[slot] !== key && slots[slot] !== 0) slot = (slot + 1) & mask
      const first = firstLinks[slot]!
      // A word that was asked for twice: the sets come in order, so that the last one is at the head of the chain.
      if (first !== 0 && sets[first] === set) continue
      slots[slot] = key
      firstLinks[slot] = ++link
      nextLinks[link] = first
      sets[link] = set
    }
  }
  return { slots, firstLinks, nextLinks, sets }
}

function keysOf(words: string | readonly number[]): readonly number[] {
  return typeof words === 'string' ? words.trim().split(/\s+/).map(keyOf) : words
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

function walk(tokens: Tokens, { slots, firstLinks, nextLinks, sets }: Table): Places {
  const { keys, classes, shapes } = tokens
  const marks: number[] = []
  const figures: number[] = []
  const capitals: number[] = []
  const clitics: number[] = []
  const bySet: (number[] | undefined)[] = new Array(asked.length).fill(undefined)
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
    for (let link = firstLinks[slot]!; link !== 0; link = nextLinks[link]!) {
      const set = sets[link]!
      const found = bySet[set]
      if (found === undefined) bySet[set] = [token]
      else found.push(token)
    }
  }
  return { marks, figures, capitals, clitics, bySet }
}
