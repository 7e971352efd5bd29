import { keyOf } from '../../parse/key.ts'
import { TokenClass } from '../../parse/tokens.ts'
import type { Facts } from '../facts.ts'
import { slots } from '../frames/frame.ts'
import { functionWord } from '../function-words.ts'
import { blockOf } from '../locate.ts'
import { stemOf } from '../restatements.ts'
import { keyTest } from '../word-flags.ts'
import type { Argument, Claim } from './claim.ts'
import type { Conflict } from './conflicts.ts'
import { isTurning, settingOf } from './one-time.ts'
import { sameReferent } from './referents.ts'

/** How many claims of summaries are held against the body; a piece with more has no summary. */
const most = 60
const shortest = 4
const isObject = keyTest(['it', 'them', 'this', 'that'].map(keyOf))

/** Is the claim told in a headline, a standfirst, a summary or a caption? */
export function isInSummary({ blocks }: Facts, { firstToken }: Claim): boolean {
  const role = blockOf(blocks, firstToken)?.role
  return role === 'headline' || role === 'standfirst' || role === 'summary' || role === 'caption'
}

/**
 * Claims of a summary that clash with the body. A headline names things shortly ("Council rejects stadium plan"), so that
 * one content word in common makes two phrases one, and every argument that both have must be one.
 */
export function summaryConflicts(
  facts: Facts,
  claims: readonly Claim[],
  clash: (a: Claim, b: Claim) => boolean,
): Conflict[] {
  const summaries = claims.filter(claim => isInSummary(facts, claim)).slice(0, most)
  if (summaries.length === 0) return []
  const body = claims.filter(claim => !isInSummary(facts, claim))
  return summaries.flatMap(summary => {
    const told = body.find(
      claim => clash(summary, claim) && isOneStory(facts, claim) && hasLikeArguments(facts, summary, claim),
    )
    if (told === undefined || isTurning(facts, summary, told)) return []
    return summary.start < told.start
      ? [{ earlier: summary, later: told }]
      : [{ earlier: told, later: summary }]
  })
}

/** Is the sentence of the body about what the piece is about, and not about another time? */
function isOneStory(facts: Facts, claim: Claim): boolean {
  const { shifted, years } = settingOf(facts, claim)
  return !shifted && years.size === 0
}

function hasLikeArguments(facts: Facts, a: Claim, b: Claim): boolean {
  let shared = 0
  for (const slot of slots) {
    const one = a.arguments[slot]
    const other = b.arguments[slot]
    if (one === undefined || other === undefined) continue
    // "Parliament has yet to ratify it": the pronoun says no more than that there is one.
    if (isPronoun(facts, one) || isPronoun(facts, other)) continue
    if (!isLike(facts, one, other)) return false
    shared++
  }
  const patients = [a.arguments.patient, b.arguments.patient]
  return shared > 1 || (shared === 1 && patients.every(patient => patient !== undefined))
}

function isPronoun({ tokens }: Facts, { head, firstToken, endToken }: Argument): boolean {
  return endToken - firstToken === 1 && isObject(tokens.keys[head])
}

function isLike(facts: Facts, a: Argument, b: Argument): boolean {
  if (a.entity !== undefined && b.entity !== undefined) return sameReferent(facts, a, b) === 'same'
  const words = contentOf(facts, b)
  for (const word of contentOf(facts, a)) if (words.has(word)) return true
  return false
}

function contentOf({ tokens }: Facts, { firstToken, endToken }: Argument): ReadonlySet<string> {
  const found = new Set<string>()
  for (let at = firstToken; at < endToken; at++) {
    const length = tokens.ends[at] - tokens.starts[at]
    if (tokens.classes[at] !== TokenClass.word || length < shortest || functionWord(tokens.keys[at]) !== 0)
      continue
    found.add(stemOf(tokens.prose.slice(tokens.starts[at], tokens.ends[at]).toLowerCase()))
  }
  return found
}
