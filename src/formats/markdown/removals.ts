/** A text from which stretches were cut, and the way back: offsets are UTF-16 units. */
export interface Reduced {
  readonly text: string
  /** The offset in the original. Where something was cut, the place after the cut. */
  toOriginal(offset: number): number
}

/** Collects the stretches to cut from a text, front to back. */
export class Removals {
  readonly #original: string
  readonly #pieces: string[] = []
  /** Where in the reduced text each cut lies, and how much was cut up to and with it. */
  readonly #places: number[] = []
  readonly #totals: number[] = []
  #copied = 0
  #cut = 0

  constructor(original: string) {
    this.#original = original
  }

  /** Cuts [start, end), which must not lie before an earlier cut. */
  remove(start: number, end: number): void {
    this.#pieces.push(this.#original.slice(this.#copied, start))
    this.#cut += end - start
    this.#places.push(end - this.#cut)
    this.#totals.push(this.#cut)
    this.#copied = end
  }

  finish(): Reduced {
    this.#pieces.push(this.#original.slice(this.#copied))
    const places = Uint32Array.from(this.#places)
    const totals = Uint32Array.from(this.#totals)
    return {
      text: this.#pieces.join(''),
      toOriginal(offset) {
        let low = 0
        let high = places.length
        while (low < high) {
          const middle = (low + high) >>> 1
          if (places[middle]! <= offset) low = middle + 1
          else high = middle
        }
        return low === 0 ? offset : offset + totals[low - 1]!
      },
    }
  }
}
