import type { BlockKind, ProseBlock } from '../../draft.ts'
import type { Span } from '../../span.ts'
import type { Segment } from '../position-map.ts'

/** A stretch of source and the prose it gives. Not a copy if it stands for the source as a whole. */
interface Piece {
  readonly text: string
  readonly source: Span
  readonly isCopy: boolean
}

interface OpenBlock {
  readonly kind: BlockKind
  readonly depth: number | undefined
  readonly pieces: Piece[]
  /** Was something left out since the last piece? */
  gap: boolean
}

/** A line end, and as the group the blank lines after it. */
const lineEnds = /(?:\r\n|\n|\r(?!\n))((?:[ \t]*(?:\r\n|\n|\r(?!\n)))+)?/g

/** What stands in the prose for something that is not language, so that the sentence still reads. */
export const placeholder = '\uFFFC'

/**
 * Puts the prose of a draft together, block by block. A block that is opened inside another one (the caption of
 * an image within a paragraph) comes after it. A block without any language in it is left out.
 */
export class ProseWriter {
  readonly #source: string
  readonly #open: OpenBlock[] = []
  readonly #waiting: OpenBlock[] = []
  readonly #texts: string[] = []
  readonly #blocks: ProseBlock[] = []
  readonly #segments: Segment[] = []
  #length = 0

  constructor(source: string) {
    this.#source = source
  }

  /** How many blocks have been written. */
  get blockCount(): number {
    return this.#blocks.length
  }

  openBlock(kind: BlockKind, depth?: number): void {
    this.#open.push({ kind, depth, pieces: [], gap: false })
  }

  closeBlock(): void {
    const block = this.#open.pop()
    if (block === undefined) return
    if (this.#open.length > 0) {
      this.#waiting.push(block)
      return
    }
    this.#write(block)
    for (const waiting of this.#waiting.splice(0)) this.#write(waiting)
  }

  /**
   * The source from `start` to `end` as it is, but for line ends and the white space before them. A blank line
   * starts another block of the same kind.
   */
  copy(start: number, end: number): void {
    let from = start
    const text = this.#source.slice(start, end)
    for (const match of text.matchAll(lineEnds)) {
      const next = start + match.index + match[0].length
      this.#copyLine(from, start + match.index)
      if (match[1] === undefined) this.breakLine(start + match.index, next)
      else this.#breakBlock()
      from = next
    }
    this.#copyLine(from, end)
  }

  /** A line end that stands at [start, end) of the source. */
  breakLine(start: number, end: number): void {
    const pieces = this.#open.at(-1)?.pieces
    const last = pieces?.at(-1)
    if (pieces !== undefined && last?.isCopy) {
      const kept = last.text.trimEnd()
      if (kept.length < last.text.length) {
        pieces.pop()
        const source = { start: last.source.start, end: last.source.start + kept.length }
        if (kept !== '') pieces.push({ text: kept, source, isCopy: true })
      }
    }
    this.replace('\n', start, end)
  }

  /** `text` in place of the source from `start` to `end`. */
  replace(text: string, start: number, end: number): void {
    const block = this.#open.at(-1)
    if (block === undefined) return
    block.pieces.push({ text, source: { start, end }, isCopy: text.length === end - start })
    block.gap = false
  }

  /** Something without prose stood here: the white space before and after it counts once. */
  leaveOut(): void {
    const block = this.#open.at(-1)
    if (block !== undefined) block.gap = true
  }

  finish(): { prose: string; blocks: ProseBlock[]; segments: Segment[] } {
    while (this.#open.length > 0) this.closeBlock()
    return { prose: this.#texts.join(''), blocks: this.#blocks, segments: this.#segments }
  }

  #breakBlock(): void {
    const block = this.#open.at(-1)
    if (block === undefined) return
    this.closeBlock()
    this.openBlock(block.kind, block.depth)
  }

  #copyLine(start: number, end: number): void {
    const block = this.#open.at(-1)
    if (block === undefined) return
    let from = start
    if (block.gap && /\s$/.test(block.pieces.at(-1)?.text ?? ' ')) {
      while (from < end && this.#source[from] === ' ') from++
    }
    if (from < end) this.replace(this.#source.slice(from, end), from, end)
  }

  #write({ kind, depth, pieces }: OpenBlock): void {
    const text = pieces.map(piece => piece.text).join('')
    const trimmed = text.trim()
    if (!/[^\s\uFFFC]/.test(trimmed)) return
    if (this.#length > 0) {
      this.#texts.push('\n\n')
      this.#length += 2
    }
    const start = this.#length
    const end = start + trimmed.length
    this.#addSegments(pieces, start - (text.length - text.trimStart().length), { start, end })
    this.#texts.push(trimmed)
    this.#length = end
    this.#blocks.push({ start, end, kind, ...(depth === undefined ? {} : { depth }) })
  }

  /** The pieces from the prose offset `at` on, as far as they lie within the block. */
  #addSegments(pieces: readonly Piece[], at: number, block: Span): void {
    let offset = at
    for (const { text, source, isCopy } of pieces) {
      const start = Math.max(offset, block.start)
      const end = Math.min(offset + text.length, block.end)
      const shift = source.start - offset
      offset += text.length
      if (start >= end) continue
      const last = this.#segments.at(-1)
      if (!isCopy) this.#segments.push({ prose: { start, end }, source })
      else if (last !== undefined && continues(last, start, start + shift)) {
        this.#segments[this.#segments.length - 1] = {
          prose: { start: last.prose.start, end },
          source: { start: last.source.start, end: end + shift },
        }
      } else
        this.#segments.push({ prose: { start, end }, source: { start: start + shift, end: end + shift } })
    }
  }
}

/** Is the segment a copy that ends where a copy from `source` to `prose` begins? */
function continues(last: Segment, prose: number, source: number): boolean {
  const isCopy = last.prose.end - last.prose.start === last.source.end - last.source.start
  return isCopy && last.prose.end === prose && last.source.end === source
}
