/**
 * A table from keys to numbers that is used again from draft to draft: open addressing in two arrays, which costs a
 * fraction of a Map of large numbers.
 */
export class NumberTable {
  #mask = 0
  #keys = new Uint32Array(0)
  /** The number and one more; 0 is free. */
  #numbers = new Uint32Array(0)

  /** Empties the table, and makes room for so many keys; it must not be given more. */
  clear(most: number): void {
    let size = 64
    while (size < most * 1.5) size *= 2
    if (size > this.#keys.length) {
      this.#keys = new Uint32Array(size)
      this.#numbers = new Uint32Array(size)
    } else this.#numbers.fill(0, 0, size)
    this.#mask = size - 1
  }

  /** Where the key stands or would stand. */
  slotOf(key: number): number {
    let slot = key & this.#mask
    while (this.#numbers[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & this.#mask
    return slot
  }

  /** The number at a slot; -1 when it is free. */
  at(slot: number): number {
    return this.#numbers[slot]! - 1
  }

  put(slot: number, key: number, number: number): void {
    this.#keys[slot] = key
    this.#numbers[slot] = number + 1
  }
}
