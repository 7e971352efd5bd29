import type { Facts } from '../../src/analysis/facts.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import { sentencesOn, topicOf } from '../../src/analysis/topics.ts'
import type { Span } from '../../src/span.ts'
import { isOneName, type TwoSources } from './two-sources.ts'

const nouns = 'study|poll|survey'
const guard = topicOf('study poll survey')
const body = "(?<who>[A-Z][\\w&'’-]+(?: (?:of )?[A-Z][\\w&'’-]+){0,3})"
const introductions = [
  `\\b[Aa] (?:new |recent )?(?<noun>${nouns}) (?:by|from) (?:the |researchers at (?:the )?)?${body}`,
  `\\b[Aa]n? (?:new |recent )?${body} (?<noun>${nouns})\\b`,
].map(pattern => new RegExp(pattern, 'dg'))
const takenUp = new RegExp(`\\b[Tt]he ${body} (?<noun>${nouns})\\b`, 'dg')

/** "A study by Lund University", taken up as "the Uppsala University study", of which nothing has been told. */
export function* doubleStudies(facts: Facts): Iterable<TwoSources> {
  const introduced = new Map<string, (Span & { who: string })[]>()
  for (const { text, start } of sentencesOn(facts, guard)) {
    for (const match of matchesOf(takenUp, text)) {
      const { who, noun } = match.groups as { who: string; noun: string }
      const [only, ...more] = introduced.get(noun) ?? []
      const [from, to] = match.indices!.groups!.who!
      const isKnown = facts.tokens.prose.slice(0, start).includes(who.split(' ')[0]!)
      if (!only || more.length > 0 || isKnown || isOneName(only.who, who)) continue
      yield { kind: 'study', here: { start: start + from, end: start + to }, there: only }
    }
    for (const pattern of introductions) {
      for (const match of matchesOf(pattern, text)) {
        const { who, noun } = match.groups as { who: string; noun: string }
        const [from, to] = match.indices!.groups!.who!
        introduced.set(noun, [...(introduced.get(noun) ?? []), { who, start: start + from, end: start + to }])
      }
    }
  }
}
