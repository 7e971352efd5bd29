import type { Facts } from '../../src/analysis/facts.ts'
import { sentenceOf } from '../../src/analysis/locate.ts'
import { ownSentenceAt } from '../../src/analysis/own-sentences.ts'
import type { LexiconMatch } from '../../src/lexicon/match.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Broken } from './broken.ts'

/** Words that are wrong by themselves, in a piece that has a word of their topic, if they have one. */
export function* brokenPhrases(facts: Facts, matches: readonly LexiconMatch[]): Iterable<Broken> {
  for (const match of matches) {
    const { wrong, topic } = match.entry.labels
    if (wrong === undefined || (topic !== undefined && !isAbout(facts, topic))) continue
    if (!ownSentenceAt(facts, sentenceOf(facts.tokens, match.firstToken))) continue
    yield { start: match.start, end: match.end, fact: wrong }
  }
}

function isAbout({ tokens }: Facts, topic: string): boolean {
  return topic.split('|').some(word => tokens.keys.includes(keyOf(word)))
}
