import type { Facts } from '../../src/analysis/facts.ts'
import { isInSentences } from '../../src/analysis/own-words.ts'
import { tokenFrom } from '../../src/analysis/token-tests.ts'
import type { StyledPlace } from '../../src/rule/majority.ts'
import type { Span } from '../../src/span.ts'

/** A quotation in single or in double marks. */
export interface Level extends StyledPlace {
  /** Its first mark alone. */
  readonly opening: Span
  /** The quotation in the other marks. */
  readonly other: string
}

/** In words: a shorter one in single marks may be a name or a motto. */
const shortestSpeech = 5

/** The marks of the other kind, straight for straight. */
const swapped: Readonly<Record<string, string>> = {
  '"': "'", "'": '"', '“': '‘', '”': '’', '‘': '“', '’': '”',
} // biome-ignore format: a table

/**
 * The outermost quotations of speech in running text by their marks. Within a quotation the other marks are right, and
 * many a house sets a term or a word at arm's length apart from speech.
 */
export function levelPlaces(facts: Facts): Level[] {
  const { prose } = facts.tokens
  return facts.quotations.flatMap(({ start, end, kind, depth, open, speaker }) => {
    const first = prose.charAt(start)
    const [one, other] = [swapped[first], swapped[prose.charAt(end - 1)]]
    if (
      kind !== 'speech' ||
      !speaker ||
      depth > 0 ||
      open ||
      facts.voices.isTurn({ start, end }) ||
      one === undefined ||
      other === undefined
    )
      return []
    const isDouble = '"“'.includes(first)
    if (!isDouble && prose.slice(start, end).split(/\s+/, shortestSpeech).length < shortestSpeech) return []
    // Headings and tables have marks of their own.
    if (!isInSentences(facts, tokenFrom(facts.tokens, start))) return []
    return [
      {
        start,
        end,
        topic: 'speech',
        style: isDouble ? 'double' : 'single',
        opening: { start, end: start + 1 },
        other: one + prose.slice(start + 1, end - 1) + other,
      },
    ]
  })
}
