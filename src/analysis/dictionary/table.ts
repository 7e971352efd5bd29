import { keyOf } from '../../parse/key.ts'

/**
 * Traits by key, as an open-addressed hash table: slot `key & mask`, and the next ones until an empty slot. Key 0
 * marks an empty slot.
 */
export interface TraitTable {
  readonly keys: Uint32Array
  readonly traits: Uint16Array
}

/**
 * Makes the table of some spellings. Two spellings with the same key share a slot and their traits.
 * @returns the table, and how many spellings fell on the key of another one
 */
export function makeTable(spellings: ReadonlyMap<string, number>): { table: TraitTable; collisions: number } {
  const size = 2 ** Math.ceil(Math.log2(Math.max(16, spellings.size * 1.6)))
  const keys = new Uint32Array(size)
  const traits = new Uint16Array(size)
  let collisions = 0
  for (const [spelling, value] of spellings) {
    const key = keyOf(spelling)
    const slot = slotOf(keys, key)
    if (keys[slot] === key) collisions++
    keys[slot] = key
    traits[slot] = traits[slot]! | value
  }
  return { table: { keys, traits }, collisions }
}

/** The traits of the spelling with this key; 0 when there is none. */
export function traitsIn({ keys, traits }: TraitTable, key: number): number {
  return traits[slotOf(keys, key)]!
}

export function slotOf(keys: Uint32Array, key: number): number {
  const mask = keys.length - 1
  let slot = key & mask
  while (keys[slot] !== key && keys[slot] !== 0) slot = (slot + 1) & mask
  return slot
}

/** Writes a table as one file: the number of slots, the keys, the traits. Little-endian. */
export function packTable({ keys, traits }: TraitTable): Uint8Array {
  const parts = [Uint32Array.of(keys.length), keys, traits]
  return new Uint8Array(
    Buffer.concat(parts.map(part => new Uint8Array(part.buffer, part.byteOffset, part.byteLength))),
  )
}

/** Reads what {@link packTable} wrote. */
export function unpackTable(file: Uint8Array): TraitTable {
  const bytes = file.byteOffset % 4 === 0 ? file : file.slice()
  const [size = 0] = new Uint32Array(bytes.buffer, bytes.byteOffset, 1)
  return {
    keys: new Uint32Array(bytes.buffer, bytes.byteOffset + 4, size),
    traits: new Uint16Array(bytes.buffer, bytes.byteOffset + 4 + size * 4, size),
  }
}
