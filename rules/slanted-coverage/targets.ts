import type { Entity, Mention } from '../../src/analysis/entities.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import type { LexiconMatch } from '../../src/lexicon/match.ts'

/** Somebody whom the piece names, and the loaded words that stand closest to the name. */
export interface Target {
  readonly entity: Entity
  readonly found: readonly LexiconMatch[]
}

/** How many tokens a word may stand from the name that it is said of. */
const reach = 10

/**
 * The people and bodies of a piece with the loaded words said of each: a word belongs to the mention of its sentence
 * that is closest, where one is close.
 * @returns those with most words first; the ones without any are there, too
 */
export function targetsOf(facts: Facts, matches: readonly LexiconMatch[]): readonly Target[] {
  const { entities, mentions } = facts.entities
  const found = entities.map((): LexiconMatch[] => [])
  for (const match of matches) {
    const mention = closest(
      match,
      mentions.filter(one => isTarget(entities[one.entity]!)),
      facts,
    )
    if (mention) found[mention.entity]!.push(match)
  }
  return entities
    .map((entity, index) => ({ entity, found: found[index]! }))
    .filter(({ entity }) => isTarget(entity))
    .sort((a, b) => b.found.length - a.found.length)
}

function isTarget({ kind }: Entity): boolean {
  return kind === 'person' || kind === 'organisation' || kind === 'unknown'
}

function closest(match: LexiconMatch, mentions: readonly Mention[], { tokens }: Facts): Mention | undefined {
  let best: Mention | undefined
  let least = reach + 1
  for (const mention of mentions) {
    const distance =
      mention.firstToken >= match.endToken
        ? mention.firstToken - match.endToken
        : match.firstToken - mention.endToken
    if (Math.abs(distance) >= least || !inOneSentence(mention.firstToken, match.firstToken, tokens.sentences))
      continue
    best = mention
    least = Math.abs(distance)
  }
  return best
}

function inOneSentence(one: number, other: number, sentences: ArrayLike<number>): boolean {
  const from = Math.min(one, other)
  const to = Math.max(one, other)
  for (let index = 0; index < sentences.length; index++) {
    if (sentences[index]! > to) return true
    if (sentences[index]! > from) return false
  }
  return true
}
