import type { BlockGroup } from '../../draft.ts'

const lists: ReadonlySet<string> = new Set(['listOrdered', 'listUnordered'])

/** What micromark calls the things that hold blocks together. */
const containers: ReadonlySet<string> = new Set([...lists, 'blockQuote', 'gfmFootnoteDefinition', 'table'])

interface OpenGroup extends BlockGroup {
  readonly type: string
  /** How many comments came before it. */
  readonly comments: number
}

/** Collects the outermost containers of a Markdown text, as its events come. */
export class BlockGroups {
  readonly #groups: OpenGroup[] = []
  #depth = 0

  /** @param comments how many comments there have been so far */
  enter(type: string, sourceStart: number, blocks: number, comments: number): void {
    if (!containers.has(type) || this.#depth++ > 0) return
    const last = this.#groups.at(-1)
    // A long list may come in parts.
    const goesOn = last?.type === type && lists.has(type) && last.end === blocks && last.comments === comments
    if (!goesOn) this.#groups.push({ type, first: blocks, end: blocks, sourceStart, comments })
  }

  exit(type: string, blocks: number): void {
    if (!containers.has(type) || --this.#depth > 0) return
    const last = this.#groups.pop()
    if (last !== undefined) this.#groups.push({ ...last, end: blocks })
  }

  finish(): readonly BlockGroup[] {
    return this.#groups
      .filter(({ first, end }) => first < end)
      .map(({ first, end, sourceStart }) => ({ first, end, sourceStart }))
  }
}
