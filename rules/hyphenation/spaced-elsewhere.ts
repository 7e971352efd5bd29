import type { Facts } from '../../src/analysis/facts.ts'
import { tokensWith } from '../../src/analysis/vocabulary.ts'
import { type Compound, openPairAt } from './compounds.ts'
import { isParticle, isVerbParticle, type Standing, standingOf } from './standing.ts'

/**
 * The hyphenated compounds of the piece together with the places where the same two words stand apart and do the same
 * work: “a short-term measure”, “short term jobs”. The topic holds the work, so that others are not compared.
 */
export function spacedElsewhere(facts: Facts, hyphenated: readonly Compound[]): Compound[] {
  const { tokens } = facts
  const topics = new Set(hyphenated.map(({ topic }) => topic))
  const firstKeys = new Set(hyphenated.map(({ firstToken }) => tokens.keys[firstToken]!))
  const open = tokensWith(tokens, firstKeys).flatMap(index => {
    const pair = openPairAt(tokens, index, isAdverb)
    return pair && topics.has(pair.topic) ? withStanding(facts, pair) : []
  })
  if (open.length === 0) return []
  const mixed = new Set(open.map(({ topic }) => topic))
  const tied = hyphenated.flatMap(compound => withStanding(facts, compound))
  return [...open, ...tied.map(place => asAttribute(place, mixed)).filter(({ topic }) => mixed.has(topic))]
}

function isAdverb(key: number): boolean {
  return isParticle(key) || isVerbParticle(key)
}

function withStanding(facts: Facts, compound: Compound): Compound[] {
  const { firstToken, endToken, style, topic } = compound
  const standing = standingOf(facts, firstToken, endToken, style === 'hyphenated')
  return standing ? [{ ...compound, topic: topicAs(topic, standing) }] : []
}

/** Who ties the words where no noun follows ties them before one as well: “it is single-story, a single story house”. */
function asAttribute(place: Compound, mixed: ReadonlySet<string>): Compound {
  const topic = place.topic.replace(/ as bare$/, ' as attribute')
  return !mixed.has(place.topic) && mixed.has(topic) ? { ...place, topic } : place
}

function topicAs(topic: string, standing: Standing): string {
  return `${topic} as ${standing}`
}
