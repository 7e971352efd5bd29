import type { Tokens } from '../../parse/tokens.ts'
import type { Span } from '../../span.ts'
import type { Block } from '../blocks.ts'
import { covers } from '../covered.ts'
import { wordKeys } from '../vocabulary.ts'

const speakerAlone = new Set(wordKeys("i me my mine myself i'm i've i'd i'll"))
const speakers = new Set(
  wordKeys("i me my mine myself we us our ours ourselves i'm i've i'd i'll we're we've we'd we'll"),
)
const listener = new Set(wordKeys("you your yours yourself yourselves you're you've you'd you'll"))

const others = new Set(wordKeys('he him his himself she her hers herself'))

/** Who speaks to whom in a block, by its pronouns outside quotation marks. */
export class Speech {
  readonly #tokens: Tokens
  readonly #quoted: readonly Span[]

  /** @param quoted the quotations, in order and without overlaps */
  constructor(tokens: Tokens, quoted: readonly Span[]) {
    this.#tokens = tokens
    this.#quoted = quoted
  }

  /** I, we. */
  inFirstPerson(block: Block): boolean {
    return this.#has(block, speakers)
  }

  /** I, not we. */
  bySomebody(block: Block): boolean {
    return this.#has(block, speakerAlone)
  }

  /** He or she, and neither I, we nor you: told by somebody about somebody. */
  inThirdPerson(block: Block): boolean {
    return this.#has(block, others) && !this.#has(block, speakers) && !this.#has(block, listener)
  }

  toListener(block: Block): boolean {
    return this.#has(block, listener)
  }

  /** Does the block end with a question mark that stands outside quotation marks? */
  asks({ start, end }: Span): boolean {
    const { prose } = this.#tokens
    let last = end - 1
    while (last > start && '*_)] '.includes(prose[last]!)) last--
    return prose[last] === '?' && !this.#isQuoted(last)
  }

  #has({ firstToken, endToken }: Block, words: ReadonlySet<number>): boolean {
    const { keys, starts } = this.#tokens
    for (let token = firstToken; token < endToken; token++) {
      if (words.has(keys[token]!) && !this.#isQuoted(starts[token]!)) return true
    }
    return false
  }

  #isQuoted(offset: number): boolean {
    return covers(this.#quoted, { start: offset, end: offset + 1 })
  }
}
