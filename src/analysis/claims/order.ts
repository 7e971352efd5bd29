import { keyOf } from '../../parse/key.ts'
import type { Facts } from '../facts.ts'
import { frameAt, frameNumber, frameTable } from '../frames/load.ts'
import type { TimeExpression } from '../times.ts'
import { sentenceOf } from '../token-tests.ts'
import type { Argument, Claim } from './claim.ts'
import { isTold } from './conflicts.ts'
import { sentenceText } from './one-time.ts'
import { sameReferent } from './referents.ts'

/** Two claims in an order that cannot be. */
export interface Disorder {
  readonly earlier: Claim
  readonly later: Claim
  readonly reason: 'needs' | 'dead' | 'unborn' | 'left'
}

/** How many dated claims back another one is held against. */
const nearby = 40

interface Dated {
  readonly claim: Claim
  readonly from: number
  readonly to: number
}

/**
 * Pairs of which the one that is dated earlier could only come later: retired before hired, dead before an opening
 * night. Both have to be told as fact, each with a date of its own.
 */
export function impossibleOrders(facts: Facts): Disorder[] {
  const claims = datedClaims(facts)
  const found: Disorder[] = []
  claims.forEach((one, index) => {
    for (const other of claims.slice(Math.max(0, index - nearby), index)) {
      const [first, second] = one.to < other.from ? [one, other] : [other, one]
      if (first.to >= second.from) continue
      const reason = whyImpossible(facts, first.claim, second.claim)
      if (reason !== undefined) found.push({ earlier: first.claim, later: second.claim, reason })
    }
  })
  return [...found, ...leavingTwice(facts)]
}

const after = keyOf('after')
const being = new Set(['being', 'having', 'been'].map(keyOf))

/** "resigned in May after being fired in April": who has been thrown out can no longer resign. */
function leavingTwice(facts: Facts): Disorder[] {
  const { ways, frames } = frameTable()
  const found: Disorder[] = []
  facts.frameHits.forEach(({ way }, index) => {
    const next = facts.frameHits[index + 1]
    if (next === undefined || frames[ways[way].frame].id !== 'resign') return
    if (frames[ways[next.way].frame].id !== 'dismiss' || ways[next.way].kind === 'noun') return
    const [later, earlier] = [facts.claims.at(index), facts.claims.at(index + 1)]
    if (later === undefined || earlier === undefined || later.sentence !== earlier.sentence) return
    if (later.arguments.other !== undefined || earlier.arguments.other !== undefined) return
    if ([later, earlier].some(claim => claim.polarity === 'denied' || !isTold(facts, claim))) return
    const { keys } = facts.tokens
    let at = earlier.firstToken - 1
    while (at > later.endToken && being.has(keys[at])) at--
    if (keys[at] === after) found.push({ earlier, later, reason: 'left' })
  })
  return found
}

/** Why the second cannot come after the first; undefined where it can. */
function whyImpossible(facts: Facts, first: Claim, second: Claim): Disorder['reason'] | undefined {
  const [one, other] = [main(first), main(second)]
  if (one === undefined || other === undefined || sameReferent(facts, one, other) !== 'same') return undefined
  const [before, follower] = [frameAt(first.frame), frameAt(second.frame)]
  if (before.id === 'die' && first.arguments.patient !== undefined && isActive(second)) return 'dead'
  if (follower.id === 'be-born' && (isActive(first) || before.id === 'die')) return 'unborn'
  if (before.needs.includes(follower.id)) return 'needs'
  return isHiredTooLate(facts, first, second) ? 'needs' : undefined
}

const isReturn = /\b(?:again|back|return\w*|rejoin\w*|re-?hired?|second|later)\b/i

/** Hired by a body after leaving it, with no word of a return. */
function isHiredTooLate(facts: Facts, first: Claim, second: Claim): boolean {
  if (frameAt(second.frame).id !== 'hire' || !frameAt(first.frame).implies.includes('leave-position'))
    return false
  const [left, joined] = [first.arguments.other ?? first.arguments.agent, second.arguments.agent]
  if (left === undefined || joined === undefined || sameReferent(facts, left, joined) !== 'same') return false
  return !isReturn.test(sentenceText(facts, second.sentence))
}

/** The one that a claim is about. */
function main({ arguments: { agent, patient }, passive }: Claim): Argument | undefined {
  return patient !== undefined && passive ? patient : (agent ?? patient)
}

/** Does the claim tell what its agent did himself? */
function isActive({ arguments: { agent }, passive, frame }: Claim): boolean {
  // Of "he" after a death, the one who lives on is meant as often.
  return !passive && agent?.entity !== undefined && living.has(frameAt(frame).id)
}

/** What only the living do. */
const living = new Set([
  'attend', 'testify', 'visit', 'open-place', 'marry', 'divorce', 'buy', 'sue', 'win-contest', 'graduate',
  'apologise', 'promise', 'praise', 'criticise', 'interview', 'meet', 'protest', 'confess', 'plead-guilty',
  'plead-not-guilty', 'sign-pact', 'make-debut', 'score-goal', 'move-home', 'teach', 'apply-for', 'vote-for',
]) // biome-ignore format: a list

/** The claims that can matter, with the days that their own words of time name. */
function datedClaims(facts: Facts): Dated[] {
  const { ways } = frameTable()
  const wanted = framesThatClash(facts)
  const dated: Dated[] = []
  if (wanted.size === 0) return dated
  const sentences = datedSentences(facts)
  if (sentences.size === 0) return dated
  facts.frameHits.forEach(({ way, firstToken }, index) => {
    if (!wanted.has(ways[way].frame) || ways[way].kind === 'noun') return
    if (!sentences.has(sentenceOf(facts.tokens, firstToken))) return
    const claim = facts.claims.at(index)
    if (claim?.time === undefined || claim.polarity === 'denied' || claim.certainty !== 'asserted') return
    if (!isTold(facts, claim)) return
    const time = timeOf(facts, claim)
    if (time?.days !== undefined) dated.push({ claim, from: time.days.from, to: time.days.to })
  })
  return dated
}

/** The sentences that name a time whose days are known. */
function datedSentences({ times }: Facts): ReadonlySet<number> {
  const sentences = new Set<number>()
  for (const { basis, sentence } of times) if (basis === 'absolute') sentences.add(sentence)
  return sentences
}

/** The frames of the piece that another one of the piece can be out of order with. */
function framesThatClash({ frameHits }: Facts): ReadonlySet<number> {
  const { ways, frames } = frameTable()
  const wanted = wantedFrames()
  const present = new Set<number>()
  for (const { way } of frameHits) if (wanted.has(ways[way].frame)) present.add(ways[way].frame)
  const ids = new Set([...present].map(frame => frames[frame].id))
  if (ids.has('die') || ids.has('be-born') || ids.has('hire')) return present
  const clashing = new Set<number>()
  for (const frame of present) {
    for (const id of frames[frame].needs) if (ids.has(id)) clashing.add(frame).add(frameNumber(id))
  }
  return clashing
}

let known: ReadonlySet<number> | undefined

function wantedFrames(): ReadonlySet<number> {
  known ??= new Set([
    ...frameTable().frames.flatMap(({ needs }, index) =>
      needs.length === 0 ? [] : [index, ...needs.map(frameNumber)],
    ),
    ...[...living].map(frameNumber),
    frameNumber('die'),
    frameNumber('be-born'),
    ...['hire', 'resign', 'dismiss', 'retire', 'lay-off'].map(frameNumber),
  ])
  return known
}

/** The time expression that the claim's words of time are. */
function timeOf({ times }: Facts, { time }: Claim): TimeExpression | undefined {
  if (time === undefined) return undefined
  let low = 0
  let high = times.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (times[middle].end <= time.start) low = middle + 1
    else high = middle
  }
  const found = times[low]
  if (found === undefined || found.start >= time.end || found.basis !== 'absolute') return undefined
  return found.relation === undefined ? found : undefined
}
