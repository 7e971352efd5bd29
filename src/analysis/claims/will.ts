import { keyOf } from '../../parse/key.ts'
import type { Facts } from '../facts.ts'
import { frameAt, frameTable } from '../frames/load.ts'
import { blockOf } from '../locate.ts'
import { hasNounGroup, nounGroup } from '../noun-groups.ts'
import { whoIs } from '../people/whoever.ts'
import { peopleOf } from '../people.ts'
import { stemOf } from '../restatements.ts'
import { agree } from '../time-setting.ts'
import { wordTest } from '../word-flags.ts'
import type { Argument, Claim } from './claim.ts'
import { type Conflict, isOneVoice } from './conflicts.ts'
import { sentenceText, settingOf } from './one-time.ts'
import { sameReferent } from './referents.ts'
import { isReport } from './source-of.ts'

/** How many claims back one is held against another. */
const nearby = 24

/**
 * Claims of which one makes the leaving or the giving the patient's own decision, and the other somebody else's: the
 * same patient, the same post where both name one, at one time. Weak are those of which a source has said the one.
 */
export function willConflicts(facts: Facts): Conflict[] {
  const { frames, ways } = frameTable()
  const hits = facts.frameHits.flatMap(({ way }, index) =>
    frames[ways[way].frame].will === undefined ? [] : [index],
  )
  if (new Set(hits.map(index => frames[ways[facts.frameHits[index].way].frame].will)).size < 2) return []
  const claims = hits.flatMap(index => {
    const claim = facts.claims.at(index)
    return claim !== undefined && isSo(facts, claim) ? [claim] : []
  })
  const isWeak = (claim: Claim) => !isReport(facts.tokens.prose, claim.source) && !isPresupposed(facts, claim)
  return claims.flatMap((later, index) => {
    const others = claims
      .slice(Math.max(0, index - nearby), index)
      .filter(other => isConflict(facts, other, later))
    const told = isWeak(later) ? undefined : others.find(other => !isWeak(other))
    const earlier = told ?? others[0]
    return earlier === undefined ? [] : [{ earlier, later, isWeak: told === undefined }]
  })
}

const hadNot = /\b(?:had not|hadn['’]t|had never)\b/i
/** What says that it was not quite so, or that others say otherwise. */
const doubtful =
  /\b(?:officially|effectively|in effect|in name|rather than|before (?:he|she|they) could|so-called|den(?:y|ies|ied)|insist\w*|threaten\w*|offered|ahead of|claim\w*|alleg\w*|rumou?r\w*|call(?:s|ed|ing)? for|demand\w*|urged|vowed|refus\w+|whether|would|if)\b/i

/** Told as a fact; "if they had not dismissed her" tells that they did. */
function isSo(facts: Facts, claim: Claim): boolean {
  if (facts.voices.isQuoted(claim) || blockOf(facts.blocks, claim.firstToken)?.role === 'quote') return false
  if (claim.polarity === 'denied')
    return claim.certainty === 'conditional' && hadNot.test(sentenceText(facts, claim.sentence))
  if (claim.certainty !== 'asserted' && claim.certainty !== 'decided') return false
  return !doubtful.test(textBefore(facts, claim))
}

const isOpening = wordTest('who when after since')
/** How far before the verb the word may stand that opens its clause. */
const clauseReach = 5

/** "Of those who were dismissed", "when the shop thought better of it": whoever says it takes it for known. */
function isPresupposed({ tokens }: Facts, { groupToken }: Claim): boolean {
  for (let at = groupToken - 1; at >= groupToken - clauseReach && at >= 0; at--)
    if (isOpening(tokens.keys[at]!)) return true
  return false
}

/** How many tokens before the claim, and behind it, tell how far it is so. */
const hedgeReach = 8

function textBefore({ tokens }: Facts, { groupToken, endToken, sentence }: Claim): string {
  const first = Math.max(tokens.sentences[sentence]!, groupToken - hedgeReach)
  const last = Math.min(tokens.sentences[sentence + 1]!, endToken + 2) - 1
  return tokens.prose.slice(tokens.starts[first]!, tokens.ends[last]!)
}

function isConflict(facts: Facts, a: Claim, b: Claim): boolean {
  const [one, other] = [frameAt(a.frame), frameAt(b.frame)]
  if (one.will === other.will || a.sentence === b.sentence) return false
  // Leaving is held against leaving, giving against taking.
  const both = one.excludes.includes(other.id) || other.excludes.includes(one.id)
  const leaving = one.implies.some(id => other.implies.includes(id))
  if (!both && !leaving) return false
  if (a.arguments.patient === undefined || b.arguments.patient === undefined) return false
  if (!isOnePatient(facts, a, b)) return false
  if (a.arguments.other !== undefined && b.arguments.other !== undefined) {
    if (sameReferent(facts, a.arguments.other, b.arguments.other) === 'different') return false
  }
  return isOneVoice(facts, a, b) && isOneOccasion(facts, a, b)
}

/** Who leaves, by the clause where the claim was read with another subject. */
function leaverOf(
  facts: Facts,
  { arguments: { patient }, firstToken, endToken, sentence }: Claim,
): number | undefined {
  const person = patient && whoIs(facts, patient)
  if (person !== undefined || !patient || patient.firstToken > firstToken) return person
  const clause = facts.clauses(sentence).find(({ verb }) => verb.head >= firstToken && verb.head < endToken)
  return clause?.subject && whoIs(facts, clause.subject)
}

function isOnePatient(facts: Facts, one: Claim, other: Claim): boolean {
  const [first, second] = [leaverOf(facts, one), leaverOf(facts, other)]
  if (first !== undefined && second !== undefined) return first === second
  if (first !== undefined || second !== undefined) {
    const [pronoun, person] = first === undefined ? [one, second!] : [other, first]
    return mayMean(facts, pronoun, person)
  }
  const { patient: a } = one.arguments
  const { patient: b } = other.arguments
  if (!a || !b) return false
  return sameReferent(facts, a, b) === 'same' || areStaff(facts, a, b)
}

const isPronoun = wordTest('he she him her his')

/** A pronoun of which nothing is known, where one person of the piece alone leaves anything. */
function mayMean(facts: Facts, { arguments: { patient } }: Claim, person: number): boolean {
  const { tokens, frameHits, claims } = facts
  if (!patient || patient.endToken - patient.firstToken > 1 || !isPronoun(tokens.keys[patient.head]!))
    return false
  const people = peopleOf(facts)
  if (!people.mayBe(patient.head, person)) return false
  const { frames, ways } = frameTable()
  return frameHits.every(({ way }, hit) => {
    if (frames[ways[way].frame].will === undefined) return true
    const claim = claims.at(hit)
    const leaver = claim && leaverOf(facts, claim)
    // A name that is not known for a person's may be that of another who leaves.
    return leaver === undefined ? claim?.arguments.patient?.entity === undefined : leaver === person
  })
}

const isStaff = wordTest('worker workers employee employees staff staffer staffers people jobs workforce')
const isThose = wordTest('those')
const isTakingUp = wordTest('those the')

/** "92 employees", and "those who": the ones of whom the piece has told. */
function areStaff({ tokens }: Facts, a: Argument, b: Argument): boolean {
  const isOne = (argument: Argument) =>
    isStaff(tokens.keys[argument.head]!) || isThose(tokens.keys[argument.head]!)
  return isOne(a) && isOne(b) && isTakingUp(tokens.keys[b.firstToken]!)
}

/** Nothing sets them apart in time; where one alone has a year, both speak of one body or one thing. */
function isOneOccasion(facts: Facts, a: Claim, b: Claim): boolean {
  const [one, other] = [settingOf(facts, a), settingOf(facts, b)]
  if (!agree(one.years, other.years) || !agree(one.months, other.months)) return false
  if (!agree(one.weekdays, other.weekdays)) return false
  return one.years.size === other.years.size || haveOneParty(facts, a, b)
}

const isSmall = keyOf('the')

/** Does somebody or something that one claim names stand near the other as well? */
function haveOneParty(facts: Facts, a: Claim, b: Claim): boolean {
  const names = new Set([...wordsOf(facts, a)])
  return [...wordsOf(facts, b)].some(word => names.has(word))
}

/** The words of the agent and of the third one, and the names of the sentence and the one before. */
function wordsOf(facts: Facts, claim: Claim): ReadonlySet<number | string> {
  const { tokens, entities } = facts
  const words = new Set<number | string>()
  for (const argument of [claim.arguments.agent, claim.arguments.other]) {
    if (argument === undefined) continue
    const key = tokens.keys[argument.head]!
    if (key === isSmall) continue
    if (argument.entity !== undefined) words.add(-1 - argument.entity)
    else if (hasNounGroup(key)) words.add(nounGroup(key))
    else
      words.add(
        stemOf(tokens.prose.slice(tokens.starts[argument.head], tokens.ends[argument.head]).toLowerCase()),
      )
  }
  const first = tokens.sentences[Math.max(0, claim.sentence - 1)]!
  for (let at = first; at < tokens.sentences[claim.sentence + 1]!; at++) {
    const mention = entities.mentionAt(at)
    if (mention && entities.entities[mention.entity]!.kind !== 'person') words.add(-1 - mention.entity)
  }
  return words
}
