import type { Span } from '../../span.ts'
import { sumOf } from '../evidence.ts'
import type { Facts } from '../facts.ts'
import { DenialComparison } from './compare.ts'
import { type DenialEvidence, enough, weights } from './evidence.ts'
import { familyName } from './lexicon.ts'
import { type FamilyMention, isDenied } from './mention.ts'
import { familyMentions } from './mentions.ts'

/** A thing that the piece denies in one place and takes for granted in another. */
export interface DenialClash {
  /** How the thing is called. */
  readonly name: string
  readonly denied: Span
  readonly there: Span
  readonly evidence: readonly DenialEvidence[]
}

/** Pairs of a family beyond these are not weighed. */
const mostMentions = 12

/**
 * What a piece denies and has, at most one pair for each family of words.
 * @param least what the evidence has to come to
 */
export function findDenialClashes(facts: Facts, least: number = enough): DenialClash[] {
  const comparison = new DenialComparison(facts)
  const found: DenialClash[] = []
  for (const [family, mentions] of familyMentions(facts)) {
    const denied = mentions.filter(isDenied).slice(0, mostMentions)
    const there = mentions.filter(({ polarity }) => polarity === 'there')
    const more = mentions.length - 2
    let best: DenialClash | undefined
    let most = least
    for (const no of denied)
      for (const yes of there.slice(0, mostMentions)) {
        const evidence = comparison.evidenceOf(no, yes, more)
        const sum = evidence ? sumOf(weights, evidence) : Number.NEGATIVE_INFINITY
        if (!evidence || sum < most) continue
        most = sum
        best = { name: familyName(family), denied: spanOf(no, facts), there: spanOf(yes, facts), evidence }
      }
    if (best) found.push(best)
  }
  return found
}

function spanOf({ firstToken, endToken }: FamilyMention, { tokens }: Facts): Span {
  return { start: tokens.starts[firstToken]!, end: tokens.ends[endToken - 1]! }
}
