import type { Span } from '../span.ts'
import type { BlockRole } from './blocks.ts'
import type { Facts } from './facts.ts'
import { blockOf } from './locate.ts'

/** A sentence as a text to search, without what is spoken in it. */
export interface OwnSentence extends Span {
  readonly number: number
  /**
   * As long as the sentence: white space is a plain blank, the curly apostrophe a straight one, and words between
   * quotation marks are blanks, so that an index into it is an offset into the sentence.
   */
  readonly text: string
  readonly role: BlockRole
  /** Offset of the block that holds it: sentences of one block have the same. */
  readonly block: number
}

/** Nobody writes a sentence of more units than this; what has them is no prose. */
const longest = 3000

const known = new WeakMap<Facts, readonly OwnSentence[]>()

/** The sentences of a draft in the writer's voice, those of block quotes left out; made once for a draft. */
export function ownSentences(facts: Facts): readonly OwnSentence[] {
  const before = known.get(facts)
  if (before) return before
  const found = findOwnSentences(facts)
  known.set(facts, found)
  return found
}

/** Where a match of a sentence's text, or the group of a match that has indices, stands in the prose. */
export function spanOf(sentence: OwnSentence, match: RegExpExecArray, group?: string): Span {
  const indices = group === undefined ? undefined : match.indices?.groups?.[group]
  const [start, end] = indices ?? [match.index, match.index + match[0].length]
  return { start: sentence.start + start, end: sentence.start + end }
}

function findOwnSentences(facts: Facts): OwnSentence[] {
  const { tokens, blocks } = facts
  const spoken = facts.quotations.filter(({ kind }) => kind === 'speech' || kind === 'scare')
  // White space but the blank is rare, so that only it is looked for.
  const plain = tokens.prose.replaceAll('’', "'").replaceAll(/[^\S ]/g, ' ')
  const found: OwnSentence[] = []
  let next = 0
  for (let number = 0; number + 1 < tokens.sentences.length; number++) {
    const first = tokens.sentences[number]!
    const last = tokens.sentences[number + 1]! - 1
    const block = blockOf(blocks, first)
    if (!block || block.role === 'quote' || last < first) continue
    const start = tokens.starts[first]!
    const end = tokens.ends[last]!
    while (next < spoken.length && spoken[next]!.end <= start) next++
    if (end - start > longest) continue
    const text = blanked(plain.slice(start, end), start, spoken, next)
    found.push({ number, start, end, text, role: block.role, block: block.start })
  }
  return found
}

/** The text with blanks for what the quotations cover. */
function blanked(text: string, start: number, spoken: readonly Span[], first: number): string {
  let result = text
  for (let index = first; index < spoken.length && spoken[index]!.start < start + text.length; index++) {
    const from = Math.max(0, spoken[index]!.start - start)
    const to = Math.min(text.length, spoken[index]!.end - start)
    if (to > from) result = result.slice(0, from) + ' '.repeat(to - from) + result.slice(to)
  }
  return result
}
