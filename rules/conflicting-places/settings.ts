import type { EventState } from '../../src/analysis/event-state.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { sentenceOf } from '../../src/analysis/locate.ts'
import type { LexiconMatch } from '../../src/lexicon/match.ts'

const lasting: ReadonlySet<string> = new Set(['access', 'relief'])

/** Settings that exclude one another, from the lexicon: in the open air, in the church. */
export function settings(matches: readonly LexiconMatch[], { tokens }: Facts): EventState[] {
  return matches.map(({ firstToken, endToken, entry }) => ({
    slot: `setting ${entry.labels.slot}`,
    value: entry.labels.value ?? '',
    firstToken,
    endToken,
    sentence: sentenceOf(tokens, firstToken),
    noun: 0,
    lasting: lasting.has(entry.labels.slot ?? ''),
  }))
}
