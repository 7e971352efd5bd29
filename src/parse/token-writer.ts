import type { AbbreviationSense } from './abbreviations.ts'
import type { Shape, TokenClass } from './tokens.ts'

/**
 * What a stop is: a full stop, a mark of question or exclamation, an ellipsis, or the point of an abbreviation,
 * of one initial (`J.`) or of several (`U.S.`).
 */
export type StopSense = 'full' | 'strong' | 'ellipsis' | 'initial' | 'initialism' | AbbreviationSense

/** Flat arrays that grow as tokens are written, and the stops met on the way. */
export class TokenWriter {
  count = 0
  starts: Uint32Array
  ends: Uint32Array
  keys: Uint32Array
  classes: Uint8Array
  shapes: Uint8Array
  /** Tokens at which a sentence may end, in order, and what each is. */
  readonly stops: number[] = []
  readonly stopSenses: StopSense[] = []

  constructor(capacity: number) {
    this.starts = new Uint32Array(capacity)
    this.ends = new Uint32Array(capacity)
    this.keys = new Uint32Array(capacity)
    this.classes = new Uint8Array(capacity)
    this.shapes = new Uint8Array(capacity)
  }

  /** Make ready for another prose. The arrays stay. */
  clear(): void {
    this.count = 0
    this.stops.length = 0
    this.stopSenses.length = 0
  }

  /** Add a token. `key` may be any 32-bit number; it is kept unsigned. */
  write(start: number, end: number, tokenClass: TokenClass, shape: Shape, key: number): void {
    const index = this.count
    if (index === this.starts.length) this.grow()
    this.starts[index] = start
    this.ends[index] = end
    this.keys[index] = key
    this.classes[index] = tokenClass
    this.shapes[index] = shape
    this.count = index + 1
  }

  /** Note that a sentence may end with the token written last. */
  markStop(sense: StopSense): void {
    this.stops.push(this.count - 1)
    this.stopSenses.push(sense)
  }

  /** Take back all tokens from `index` on, and their stops. */
  truncate(index: number): void {
    this.count = index
    while (this.stops.length > 0 && this.stops[this.stops.length - 1] >= index) {
      this.stops.pop()
      this.stopSenses.pop()
    }
  }

  private grow(): void {
    const capacity = this.starts.length * 2
    this.starts = enlarged(this.starts, new Uint32Array(capacity))
    this.ends = enlarged(this.ends, new Uint32Array(capacity))
    this.keys = enlarged(this.keys, new Uint32Array(capacity))
    this.classes = enlarged(this.classes, new Uint8Array(capacity))
    this.shapes = enlarged(this.shapes, new Uint8Array(capacity))
  }
}

function enlarged<Numbers extends Uint8Array | Uint32Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from)
  return to
}
