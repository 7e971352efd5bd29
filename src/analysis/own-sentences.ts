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

/** What the sentences of a draft leave out, and those that have been cut. */
interface Source {
  readonly spoken: readonly Span[]
  /** By number; null for a sentence that is none of the writer's. */
  readonly cut: Map<number, OwnSentence | null>
  all: readonly OwnSentence[] | undefined
}

const sources = new WeakMap<Facts, Source>()

/** The sentences of a draft in the writer's voice, those of block quotes left out; made once for a draft. */
export function ownSentences(facts: Facts): readonly OwnSentence[] {
  const source = sourceOf(facts)
  if (source.all) return source.all
  const all: OwnSentence[] = []
  for (let number = 0; number + 1 < facts.tokens.sentences.length; number++) {
    const sentence = ownSentenceAt(facts, number)
    if (sentence) all.push(sentence)
  }
  source.all = all
  return all
}

/** One sentence of {@link ownSentences} by its number; undefined where it is not in the writer's voice. */
export function ownSentenceAt(facts: Facts, number: number): OwnSentence | undefined {
  const source = sourceOf(facts)
  const before = source.cut.get(number)
  if (before !== undefined) return before ?? undefined
  const sentence = cutSentence(facts, source, number)
  source.cut.set(number, sentence ?? null)
  return sentence
}

const blank = 0x20

/** Is what stands at an offset into the prose spoken, so that the sentence has a blank there? */
export function isSpokenIn(sentence: OwnSentence, offset: number): boolean {
  return sentence.text.charCodeAt(offset - sentence.start) === blank
}

/** Where a match of a sentence's text, or the group of a match that has indices, stands in the prose. */
export function spanOf(sentence: OwnSentence, match: RegExpExecArray, group?: string): Span {
  const indices = group === undefined ? undefined : match.indices?.groups?.[group]
  const [start, end] = indices ?? [match.index, match.index + match[0].length]
  return { start: sentence.start + start, end: sentence.start + end }
}

function sourceOf(facts: Facts): Source {
  const known = sources.get(facts)
  if (known) return known
  const source: Source = {
    spoken: merged(facts.quotations.filter(({ kind }) => kind === 'speech' || kind === 'scare')),
    cut: new Map(),
    all: undefined,
  }
  sources.set(facts, source)
  return source
}

function cutSentence({ tokens, blocks }: Facts, { spoken }: Source, number: number): OwnSentence | undefined {
  const first = tokens.sentences[number]!
  const last = tokens.sentences[number + 1]! - 1
  const block = blockOf(blocks, first)
  if (!block || block.role === 'quote' || last < first) return undefined
  const start = tokens.starts[first]!
  const end = tokens.ends[last]!
  if (end - start > longest) return undefined
  // White space but the blank is rare, so that only it is looked for.
  const plain = tokens.prose
    .slice(start, end)
    .replaceAll('’', "'")
    .replaceAll(/[^\S ]/g, ' ')
  const text = blanked(plain, start, spoken, firstEndingAfter(spoken, start))
  return { number, start, end, text, role: block.role, block: block.start }
}

/** The spans in order, each that lies in another one left out. */
function merged(spans: readonly Span[]): Span[] {
  const found: { start: number; end: number }[] = []
  for (const { start, end } of spans) {
    const last = found.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else found.push({ start, end })
  }
  return found
}

/** The first quotation that ends after an offset. */
function firstEndingAfter(spoken: readonly Span[], offset: number): number {
  let low = 0
  let high = spoken.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (spoken[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
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
