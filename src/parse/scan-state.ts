import { addToKey, keySeed } from './key.ts'
import type { StopSense, TokenWriter } from './token-writer.ts'
import { Shape, TokenClass } from './tokens.ts'
import { unitsOf } from './units.ts'

/** What the readers of words and of marks share: the text, the block at hand, and the tokens written so far. */
export class ScanState {
  readonly prose: string
  readonly units: Uint16Array
  readonly writer: TokenWriter
  /** Where the block ends, and its first token. */
  end = 0
  firstToken = 0
  singleQuotationOpen = false

  constructor(prose: string, writer: TokenWriter) {
    this.prose = prose
    this.units = unitsOf(prose)
    this.writer = writer
  }

  /** Begin a block that ends at `end`. */
  begin(end: number): void {
    this.end = end
    this.firstToken = this.writer.count
    this.singleQuotationOpen = false
  }

  /** Does the text at `at` touch a token before it that is no mark? */
  followsWord(at: number): boolean {
    const previous = this.writer.count - 1
    return (
      previous >= this.firstToken &&
      this.writer.ends[previous] === at &&
      this.writer.classes[previous] !== TokenClass.punctuation
    )
  }

  /** Is `at` the start of the block, or does white space stand before it? */
  followsSpace(at: number): boolean {
    const previous = this.writer.count - 1
    return previous < this.firstToken || this.writer.ends[previous] < at
  }

  /** Write the mark [start, end), at which a sentence may end. Gives `end`, as the next two do. */
  stop(start: number, end: number, sense: StopSense): number {
    this.slice(start, end, TokenClass.punctuation, Shape.none)
    this.writer.markStop(sense)
    return end
  }

  /** Write [start, end) as what is no language. */
  opaque(start: number, end: number): number {
    return this.slice(start, end, TokenClass.opaque, Shape.none)
  }

  /** Write the token [start, end). */
  slice(start: number, end: number, tokenClass: TokenClass, shape: Shape): number {
    let hash = keySeed
    for (let index = start; index < end; index++) hash = addToKey(hash, this.units[index])
    this.writer.write(start, end, tokenClass, shape, hash >>> 1)
    return end
  }
}
