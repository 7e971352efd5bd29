import { matchesOf } from '../../src/analysis/matches-of.ts'
import { numberOf, numberPattern } from '../../src/analysis/number-text.ts'
import { type OwnSentence, spanOf } from '../../src/analysis/own-sentences.ts'
import type { Span } from '../../src/span.ts'
import type { VoteClaim } from './votes.ts'

/** How many vote in a body. */
export interface BodySize extends Span {
  readonly body: string
  readonly members: number
}

const bodies =
  'council|board|committee|commission|panel|jury|court|tribunal|cabinet|assembly|senate|parliament|chamber|bench|executive|presidium|legislature'
const sizes = new RegExp(
  `\\b(?<all>(?<count>${numberPattern})[- ](?:member|person|seat|strong|judge|man|woman)[- ](?:[a-z]+ ){0,2}(?<body>${bodies}))\\b|\\b(?<held>(?<holder>${bodies})'s (?<own>${numberPattern}) (?:members|seats|judges|councill?ors))\\b|\\b(?<whole>(?:all|the) (?<of>${numberPattern}) (?:members|seats|judges) (?:of|on|in) the (?:[a-z]+ )?(?<whose>${bodies}))\\b`,
  'dgi',
)
/** Two bodies that vote together, or one that was larger or smaller then. */
const another = /\b(?:joint|both|combined|enlarged|then-\w+|former|formerly|used to|until|expanded|new)\b/i

/** The sizes of the bodies of a piece; one that is given two sizes is left out. */
export function bodySizes(sentences: readonly OwnSentence[]): ReadonlyMap<string, BodySize> {
  const found = new Map<string, BodySize | undefined>()
  for (const sentence of sentences) {
    if (another.test(sentence.text)) continue
    for (const match of matchesOf(sizes, sentence.text)) {
      const { count, body, own, holder, of, whose, all, held } = match.groups!
      const members = numberOf(count ?? own ?? of ?? '')
      const name = (body ?? holder ?? whose ?? '').toLowerCase()
      if (members === undefined || members < 3) continue
      const before = found.get(name)
      const isClear = !found.has(name) || before?.members === members
      const span = spanOf(sentence, match, all ? 'all' : held ? 'held' : 'whole')
      found.set(name, isClear ? (before ?? { ...span, body: name, members }) : undefined)
    }
  }
  const clear = new Map<string, BodySize>()
  for (const [name, size] of found) if (size) clear.set(name, size)
  return clear
}

/** By how much a slip can make the votes more than the members. */
const mostVotes = 3

/** The body that votes in the sentence, where it is but one and more votes are cast than it has members. */
export function overfilled(vote: VoteClaim, sizes: ReadonlyMap<string, BodySize>): BodySize | undefined {
  const named = [...vote.bodies].filter(name => name !== 'members')
  const [name] = named
  const size = named.length === 1 && name ? sizes.get(name) : undefined
  if (!size || vote.setting.shifted || another.test(vote.sentence.text)) return undefined
  const sum = vote.first + vote.second
  // Thousands vote for a seat on the board, and not in it.
  return sum > size.members && sum <= mostVotes * size.members ? size : undefined
}
