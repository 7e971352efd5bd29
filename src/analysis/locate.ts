import type { Tokens } from '../parse/tokens.ts'
import type { Block } from './blocks.ts'
import type { Quantity } from './quantities.ts'

/** The number of the sentence that holds a token. */
export function sentenceOf(tokens: Tokens, token: number): number {
  return lastAtMost(tokens.sentences.length - 1, index => tokens.sentences[index]!, token)
}

/** The block that holds a token; undefined only when there is none. */
export function blockOf(blocks: readonly Block[], token: number): Block | undefined {
  const block = blocks[lastAtMost(blocks.length, index => blocks[index]!.firstToken, token)]
  return block && block.firstToken <= token && token < block.endToken ? block : undefined
}

/** The figures of one sentence, in order. */
export function quantitiesIn(quantities: readonly Quantity[], sentence: number): readonly Quantity[] {
  const at = (wanted: number) => lastAtMost(quantities.length, index => quantities[index]!.sentence, wanted)
  let first = at(sentence - 1)
  while (first < quantities.length && quantities[first]!.sentence < sentence) first++
  let end = first
  while (end < quantities.length && quantities[end]!.sentence === sentence) end++
  return quantities.slice(first, end)
}

/** The last of `count` ascending values that is not above `value`; 0 when all are. */
function lastAtMost(count: number, valueAt: (index: number) => number, value: number): number {
  let low = 0
  let high = Math.max(0, count - 1)
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if (valueAt(middle) <= value) low = middle
    else high = middle - 1
  }
  return low
}
