import type { Facts } from '../../src/analysis/facts.ts'
import { isInSentences } from '../../src/analysis/own-words.ts'
import type { Quotation } from '../../src/analysis/quotations.ts'
import { tokenFrom } from '../../src/analysis/token-tests.ts'
import type { StyledPlace } from '../../src/rule/majority.ts'

/** A comma with the closing mark that it stands beside. */
export interface Comma extends StyledPlace {
  /** The two the other way round. */
  readonly other: string
}

/**
 * The commas between a sentence of speech and its speaker. Where a part of a sentence or a single term ends with the
 * writer's sentence, and at full stops, half of the world follows the sense, so that these are left alone.
 */
export function commaPlaces(facts: Facts): Comma[] {
  const { prose } = facts.tokens
  return facts.quotations.flatMap(quotation => {
    const { start, end } = quotation
    if (!isSentenceOfSpeech(facts, quotation)) return []
    const isInside = prose.charAt(end - 2) === ','
    if (!isInside && prose.charAt(end) !== ',') return []
    if (!isInSentences(facts, tokenFrom(facts.tokens, start))) return []
    const from = isInside ? end - 2 : end - 1
    const pair = prose.slice(from, from + 2)
    return [
      {
        start: from,
        end: from + 2,
        topic: 'comma',
        style: isInside ? 'before' : 'after',
        other: pair.charAt(1) + pair.charAt(0),
      },
    ]
  })
}

function isSentenceOfSpeech({ tokens, voices }: Facts, quotation: Quotation): boolean {
  const { kind, speaker, depth, open, inner, end } = quotation
  if (kind !== 'speech' || !speaker || depth > 0 || open || voices.isTurn(quotation)) return false
  // The sign that says “Way out”, and hangs there: who speaks stands behind the comma that parts speech from speaker.
  if (speaker.start < inner.start && tokens.prose.charAt(end) === ',') return false
  return /^\P{Ll}/u.test(tokens.prose.charAt(inner.start))
}
