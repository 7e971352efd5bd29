import { keyOf } from '../../parse/key.ts'
import { TokenClass } from '../../parse/tokens.ts'
import type { Facts } from '../facts.ts'
import { slots } from '../frames/frame.ts'
import { frameTable } from '../frames/load.ts'
import { blockOf } from '../locate.ts'
import { Tag } from '../parts-of-speech.ts'
import { keyTest, wordTest } from '../word-flags.ts'
import type { Argument, Claim } from './claim.ts'
import { isOneTime, isTurning } from './one-time.ts'
import { referentKey, sameReferent } from './referents.ts'
import { excludedBy, impliedBy } from './relations.ts'
import { isReport } from './source-of.ts'
import { summaryConflicts } from './summaries.ts'
import { Turn, turnOf } from './word-groups.ts'

/** Two claims of the writer that cannot both hold. */
export interface Conflict {
  readonly earlier: Claim
  readonly later: Claim
  /** Is so little known of them that only a draft full of slips bears it out? */
  readonly isWeak?: boolean
}

/** How far behind the words of a claim a number makes it one of some: "acquitted her of three counts". */
const numberReach = 3
/** How many claims of one referent back another one is held against. */
const nearby = 24

/** Claims of frames that exclude one another, both affirmed, of the same arguments at one time. */
export function excludingClaims(facts: Facts): Conflict[] {
  const { frames } = frameTable()
  const present = framesOf(facts)
  const matters = new Set<number>()
  for (const frame of present) {
    for (const other of excludedBy(frame)) {
      if (present.has(other)) matters.add(frame)
    }
  }
  return conflictsOf(
    facts,
    matters,
    claims => claims.length > 1,
    (a, b) =>
      a.polarity === 'affirmed' &&
      b.polarity === 'affirmed' &&
      excludedBy(a.frame).has(b.frame) &&
      !isOfSome(facts, a) &&
      !isOfSome(facts, b) &&
      // Whose decision it was is another matter.
      (frames[a.frame].will === undefined || frames[b.frame].will === undefined),
  )
}

/** What is affirmed in one place and denied in another: the same frame, or one that it implies. */
export function denyingClaims(facts: Facts): Conflict[] {
  const { plain, denied } = framesByNegation(facts)
  const matters = new Set<number>()
  for (const frame of plain) {
    for (const implied of impliedBy(frame)) {
      if (denied.has(implied)) matters.add(frame).add(implied)
    }
  }
  const mayClash = (claims: readonly Claim[]) =>
    claims.some(({ polarity }) => polarity === 'denied') &&
    claims.some(({ polarity }) => polarity === 'affirmed')
  return conflictsOf(facts, matters, mayClash, (a, b) => {
    if (a.polarity === b.polarity) return false
    const [affirmed, denial] = a.polarity === 'affirmed' ? [a, b] : [b, a]
    return impliedBy(affirmed.frame).has(denial.frame)
  })
}

function framesOf({ frameHits }: Facts): ReadonlySet<number> {
  const { ways } = frameTable()
  const present = new Set<number>()
  for (const { way } of frameHits) present.add(ways[way].frame)
  return present
}

/** How far before the words of a frame a negation is looked for, before its claim is read. */
const negationReach = 6

/** The frames that stand without a negation near them, and those with one: only what is in both can clash. */
function framesByNegation({ frameHits, tokens }: Facts): {
  readonly plain: ReadonlySet<number>
  readonly denied: ReadonlySet<number>
} {
  const { ways } = frameTable()
  const plain = new Set<number>()
  const denied = new Set<number>()
  for (const { way, firstToken, endToken } of frameHits) {
    const { frame, kind, denies } = ways[way]
    if (kind === 'noun') continue
    let negated = denies || mayDeny(tokens.keys[endToken] ?? 0)
    for (let at = firstToken - 1; at >= 0 && at >= firstToken - negationReach && !negated; at--) {
      if (tokens.classes[at] === TokenClass.punctuation) break
      negated = mayDeny(tokens.keys[at])
    }
    const set = negated ? denied : plain
    set.add(frame)
  }
  return { plain, denied }
}

function mayDeny(key: number): boolean {
  return (turnOf(key) & (Turn.negation | Turn.failing)) !== 0 || isNone(key) || key === without
}

/**
 * The pairs that clash among the claims of some frames.
 * @param mayClash tells from all of them whether any two can, before each is held against those nearby
 */
function conflictsOf(
  facts: Facts,
  matters: ReadonlySet<number>,
  mayClash: (claims: readonly Claim[]) => boolean,
  clash: (a: Claim, b: Claim) => boolean,
): Conflict[] {
  if (matters.size === 0) return []
  const conflicts: Conflict[] = []
  const reported = new Set<Claim>()
  const claims = plainClaims(facts, matters)
  if (!mayClash(claims)) return []
  for (const block of blocksOf(facts, claims).values()) {
    for (const [index, later] of block.entries()) {
      if (reported.has(later)) continue
      const earlier = firstBefore(
        block,
        index,
        other => clash(other, later) && isOneCase(facts, other, later),
      )
      if (earlier === undefined || reported.has(earlier)) continue
      reported.add(later)
      conflicts.push({ earlier, later })
    }
  }
  for (const conflict of summaryConflicts(facts, claims, clash)) {
    if (!reported.has(conflict.later) && !reported.has(conflict.earlier)) conflicts.push(conflict)
  }
  return conflicts.sort((a, b) => a.later.start - b.later.start)
}

/** The first of the claims nearby before one that is as asked for. */
function firstBefore(
  claims: readonly Claim[],
  end: number,
  isWanted: (claim: Claim) => boolean,
): Claim | undefined {
  for (let at = Math.max(0, end - nearby); at < end; at++) if (isWanted(claims[at])) return claims[at]
  return undefined
}

/** The claims of the frames that matter, as far as they are told as fact. */
function plainClaims(facts: Facts, matters: ReadonlySet<number>): readonly Claim[] {
  const { ways } = frameTable()
  const plain: Claim[] = []
  facts.frameHits.forEach(({ way }, index) => {
    // "The expansion of …" names a thing that may come about or not.
    if (ways[way].kind === 'noun' || !matters.has(ways[way].frame)) return
    const claim = facts.claims.ownAt(index)
    if (claim !== undefined && isPlain(facts, claim)) plain.push(claim)
  })
  return plain
}

/** Claims by the ones that they are about. */
function blocksOf(facts: Facts, claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const blocks = new Map<string, Claim[]>()
  for (const claim of claims) {
    for (const key of keysOf(facts, claim)) {
      const block = blocks.get(key)
      if (block) block.push(claim)
      else blocks.set(key, [claim])
    }
  }
  return blocks
}

/** Everybody and everything that a claim is about. */
function keysOf(facts: Facts, { arguments: filled }: Claim): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const slot of slots) {
    const argument = filled[slot]
    const key = argument && referentKey(facts, argument)
    if (key !== undefined) keys.add(key)
  }
  return keys
}

/** Told as fact. */
function isPlain(facts: Facts, claim: Claim): boolean {
  return claim.certainty === 'asserted' && isTold(facts, claim)
}

/** Two sources may disagree; one of them, or one and the writer, may not. */
export function isOneVoice({ tokens }: Facts, a: Claim, b: Claim): boolean {
  if (a.source === undefined || b.source === undefined) return true
  const [one, other] = [a.source.name, b.source.name].map(
    name => name && tokens.prose.slice(name.start, name.end),
  )
  return one !== undefined && one === other
}

/** In the writer's voice or in a plain report of what somebody says, as fact or as what has been decided. */
export function isTold(facts: Facts, claim: Claim): boolean {
  if (!isReport(facts.tokens.prose, claim.source)) return false
  if (claim.certainty !== 'asserted' && claim.certainty !== 'decided') return false
  return !facts.voices.isQuoted(claim) && blockOf(facts.blocks, claim.firstToken)?.role !== 'quote'
}

/** Do both tell of the same arguments, at one time, with nothing that says that it changed? */
function isOneCase(facts: Facts, a: Claim, b: Claim): boolean {
  if (a.sentence === b.sentence || !hasSameArguments(facts, a, b)) return false
  return isOneVoice(facts, a, b) && isOneTime(facts, a, b) && !isTurning(facts, a, b)
}

/** "Won seven and lost three", "guilty of three counts" and "acquitted of three": each is told of so many, and both hold. */
function isOfSome({ tokens, partsOfSpeech }: Facts, { sentence, endToken }: Claim): boolean {
  const end = Math.min(endToken + numberReach, tokens.sentences[sentence + 1]!)
  for (let at = endToken; at < end; at++) {
    if (tokens.classes[at] === TokenClass.number || partsOfSpeech.tagOf(at) === Tag.numeral) return true
    if (!isOfWhom(tokens.keys[at])) return false
  }
  return false
}

const isOfWhom = wordTest('him her them it of on')

function hasSameArguments(facts: Facts, a: Claim, b: Claim): boolean {
  // What is done to something unnamed may be done to something else.
  if (a.arguments.patient === undefined && b.arguments.patient !== undefined && takesPatient(a)) return false
  if (b.arguments.patient === undefined && a.arguments.patient !== undefined && takesPatient(b)) return false
  let shared = 0
  for (const slot of slots) {
    const one = a.arguments[slot]
    const other = b.arguments[slot]
    if (one === undefined || other === undefined || isNobody(facts, one) || isNobody(facts, other)) continue
    const sameness = sameReferent(facts, one, other)
    // "From her aunt" twice: whose aunt it is need not be known of the third one.
    if (sameness === 'unknown' && slot === 'other' && shared > 0 && isOneHead(facts, one, other)) continue
    if (sameness !== 'same') return false
    shared++
  }
  return shared > 0
}

function isOneHead({ tokens }: Facts, a: Argument, b: Argument): boolean {
  return tokens.keys[a.head] === tokens.keys[b.head]
}

const without = keyOf('without')
const isNone = keyTest(['no', 'none', 'nobody', 'neither', 'nothing'].map(keyOf))

/** "No member", "neither side": whoever is meant is among them. */
function isNobody({ tokens }: Facts, { firstToken }: Argument): boolean {
  return isNone(tokens.keys[firstToken])
}

function takesPatient({ way }: Claim): boolean {
  return Object.values(frameTable().ways[way].places).includes('patient')
}
