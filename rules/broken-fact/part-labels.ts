import { keyOf } from '../../src/parse/key.ts'

/** What is counted of a whole, and how many there are. */
export interface Parts {
  /** Each noun that may stand for it, by the keys of its words. */
  readonly nouns: readonly PartNoun[]
  /** The first number is the one to name. */
  readonly right: readonly number[]
  readonly most: number
  /** May there be less of them in what is told: "six days a week"? */
  readonly isBound: boolean
}

/** A noun that parts are told by; `bare` and `before` stand for a number right behind the whole, or right before it. */
export interface PartNoun {
  readonly noun: string
  readonly keys: readonly number[]
  readonly isSingular: boolean
}

const tables = new Map<string, readonly Parts[]>()
const irregular: Readonly<Record<string, string>> = {
  feet: 'foot',
  halves: 'half',
  inches: 'inch',
  centuries: 'century',
}

/** Reads "strings = 4; keys = 88|85; days <= 7", each label once. */
export function partsOf(label: string): readonly Parts[] {
  const known = tables.get(label)
  if (known) return known
  const read = label.split(';').map(part => {
    const [names, numbers] = part.split(/<?=/) as [string, string]
    const right = numbers.trim().split('|').map(Number)
    return {
      nouns: names
        .trim()
        .split('|')
        .flatMap(noun => [
          { noun, keys: keysOf(noun), isSingular: false },
          { noun, keys: keysOf(irregular[noun] ?? noun.replace(/s$/, '')), isSingular: true },
        ]),
      right,
      most: Math.max(...right),
      isBound: part.includes('<='),
    }
  })
  tables.set(label, read)
  return read
}

function keysOf(words: string): number[] {
  return words.split(' ').map(keyOf)
}

/** The first of the nouns that stands at a token. */
export function nounAt(keys: Uint32Array, { nouns }: Parts, token: number): PartNoun | undefined {
  return nouns.find(noun => noun.keys.every((key, index) => keys[token + index] === key))
}
