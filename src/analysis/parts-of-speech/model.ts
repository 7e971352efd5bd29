import { keyOf } from '../../parse/key.ts'
import { slotOf } from '../dictionary/table.ts'
import { endingSpecs } from './endings.ts'
import { readSpec, type TagShares, type WordShares } from './lexicon-source.ts'
import { costScale, type Sequences } from './train.ts'
import { sharesOfTraits, speechTraitSets } from './trait-shares.ts'

/**
 * What the tagger knows. A group is a run of tags, each with its cost, that a word can be; words, sets of traits and
 * endings have the number of a group, 0 being none.
 */
export interface TaggerModel {
  /** Costs of a state after two others; see {@link Sequences}. */
  readonly transitions: Uint8Array
  /** The keys of the words, an open-addressed hash table, and the group of each slot. */
  readonly wordKeys: Uint32Array
  readonly wordGroups: Uint16Array
  /** The group of each set of traits of the dictionary. */
  readonly traitGroups: Uint16Array
  /** The keys of words that are names of persons as well, a hash table. */
  readonly nameKeys: Uint32Array
  /** As words: the keys of endings. */
  readonly endingKeys: Uint32Array
  readonly endingGroups: Uint16Array
  /** Where each group begins in the next two; one more than there are groups. */
  readonly groupStarts: Uint16Array
  readonly groupTags: Uint8Array
  readonly groupCosts: Int16Array
}

/** Put on the key of a word that stands in the list with a capital. */
export const capitalMark = 0x2a5c3d1e

/** The key of a word as the lists have it: with a capital, it is another word. */
export function wordKey(word: string): number {
  const key = keyOf(word)
  return word[0] === word[0]!.toLowerCase() ? key : key ^ capitalMark
}

/** The key of the last so many letters of a word. */
export function endingKey(ending: string): number {
  let key = ending.length
  for (let index = ending.length - 1; index >= 0; index--) key = key * 31 + (ending.charCodeAt(index) & 31)
  return key
}

/** The longest ending that is looked up. */
export const longestEnding = 5

/** Makes the model of the words, the words that are names too, and what was learned of sequences. */
export function makeModel(
  words: WordShares,
  names: Iterable<string>,
  { transitions, shares }: Sequences,
): TaggerModel {
  const groups = new Groups(shares)
  const wordTable = tableOf([...words].map(([word, tags]) => [wordKey(word), groups.of(tags)]))
  const endingTable = tableOf(
    endingSpecs.flatMap(([spec, endings]) => {
      const group = groups.of(readSpec(spec))
      return endings.split(' ').map(ending => [endingKey(ending), group] as const)
    }),
  )
  const traitGroups = new Uint16Array(speechTraitSets)
  for (let set = 1; set < speechTraitSets; set++) traitGroups[set] = groups.of(sharesOfTraits(set))
  return {
    transitions,
    wordKeys: wordTable.keys,
    wordGroups: wordTable.values,
    nameKeys: tableOf([...names].map(name => [keyOf(name), 0] as const)).keys,
    endingKeys: endingTable.keys,
    endingGroups: endingTable.values,
    traitGroups,
    ...groups.pack(),
  }
}

/** Gives each distinct set of shares a number, from 1. */
class Groups {
  private readonly numbers = new Map<string, number>()
  private readonly starts = [0]
  private readonly tags: number[] = []
  private readonly costs: number[] = []
  private readonly shares: Float64Array

  constructor(shares: Float64Array) {
    this.shares = shares
    this.starts.push(0)
  }

  of(tags: TagShares): number {
    const name = JSON.stringify([...tags])
    const known = this.numbers.get(name)
    if (known !== undefined) return known
    const number = this.starts.length - 1
    for (const [tag, share] of [...tags].sort((a, b) => b[1] - a[1])) {
      this.tags.push(tag)
      // Bayes: how likely the word is, given the tag, up to a constant.
      this.costs.push(Math.round((Math.log(this.shares[tag]!) - Math.log(share)) * costScale))
    }
    this.starts.push(this.tags.length)
    this.numbers.set(name, number)
    return number
  }

  pack() {
    return {
      groupStarts: Uint16Array.from(this.starts),
      groupTags: Uint8Array.from(this.tags),
      groupCosts: Int16Array.from(this.costs),
    }
  }
}

function tableOf(entries: readonly (readonly [key: number, value: number])[]) {
  const size = 2 ** Math.ceil(Math.log2(Math.max(16, entries.length * 1.6)))
  const keys = new Uint32Array(size)
  const values = new Uint16Array(size)
  for (const [key, value] of entries) {
    const slot = slotOf(keys, key)
    keys[slot] = key
    values[slot] = value
  }
  return { keys, values }
}

const arrayKinds = { Uint8Array, Uint16Array, Int16Array, Uint32Array }
const layout: readonly (readonly [name: keyof TaggerModel, kind: keyof typeof arrayKinds])[] = [
  ['wordKeys', 'Uint32Array'],
  ['nameKeys', 'Uint32Array'],
  ['endingKeys', 'Uint32Array'],
  ['wordGroups', 'Uint16Array'],
  ['endingGroups', 'Uint16Array'],
  ['traitGroups', 'Uint16Array'],
  ['groupStarts', 'Uint16Array'],
  ['groupCosts', 'Int16Array'],
  ['groupTags', 'Uint8Array'],
  ['transitions', 'Uint8Array'],
]

/** Writes the model as one file: the lengths of the arrays, and these from the widest elements on. Little-endian. */
export function packModel(model: TaggerModel): Uint8Array {
  const parts: (Uint8Array | Uint16Array | Int16Array | Uint32Array)[] = layout.map(([name]) => model[name])
  parts.unshift(Uint32Array.from(parts, part => part.length))
  return Buffer.concat(parts.map(part => new Uint8Array(part.buffer, part.byteOffset, part.byteLength)))
}

/** Reads what {@link packModel} wrote. */
export function unpackModel(file: Uint8Array): TaggerModel {
  const bytes = file.byteOffset % 4 === 0 ? file : file.slice()
  const lengths = new Uint32Array(bytes.buffer, bytes.byteOffset, layout.length)
  let offset = bytes.byteOffset + lengths.byteLength
  const model: Record<string, Uint8Array | Uint16Array | Int16Array | Uint32Array> = {}
  for (const [index, [name, kind]] of layout.entries()) {
    const array = new arrayKinds[kind](bytes.buffer as ArrayBuffer, offset, lengths[index]!)
    model[name] = array
    offset += array.byteLength
  }
  return model as unknown as TaggerModel
}
