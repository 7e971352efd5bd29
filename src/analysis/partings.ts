import type { Facts } from './facts.ts'
import { ownSentenceAt } from './own-sentences.ts'
import { findPartings } from './partings/find.ts'
import type { Parting } from './partings/parting.ts'
import { agree, timeSettingOf } from './time-setting.ts'

export type { Parting } from './partings/parting.ts'

/** Two tellings of one parting, of which one makes it the leaver's will, and the other somebody else's. */
export interface WillConflict {
  readonly earlier: Parting
  readonly later: Parting
}

/** What makes it no fact. */
const doubtful =
  /\b(?:threat\w*|demand\w*|call(?:s|ed|ing)? (?:for|on)|vow\w*|refus\w+|whether|if|would|unless|den(?:y|ies|ied)|insist\w*|alleg\w*|claim\w*|rumou?r\w*|urg(?:e|ed|ing)|want(?:ed|s) (?:him|her|them|to)|tried|failed to|had not|never|former|previous|predecessor|successor|unfair|wrongful)\b/i
/** What makes a parting of one's own will not quite so. */
const pressed =
  /\b(?:under (?:\w+ )?pressure|forced|pressed|pressured|rather than|before (?:he|she|they) could|in effect|effectively|officially|in name|told to|ordered to|asked to (?:leave|go|resign))\b/i
const another =
  /\b(?:another|other|second|again|earlier|later|then|previous\w*|two years|years? before|next)\b/i

/** Partings of which the piece tells that both wills decided. */
export function partingConflicts(facts: Facts): WillConflict[] {
  const partings = findPartings(facts).filter(parting => isSo(facts, parting))
  const conflicts: WillConflict[] = []
  for (const [index, later] of partings.entries()) {
    const earlier = partings
      .slice(0, index)
      .find(
        other =>
          other.will !== later.will && other.family === later.family && isOne(facts, partings, other, later),
      )
    if (earlier) conflicts.push({ earlier, later })
  }
  return conflicts
}

function isSo(facts: Facts, parting: Parting): boolean {
  const { voices } = facts
  if (voices.isQuoted(parting) || voices.isTurn(parting)) return false
  if (voices.isAttributed(parting) && !parting.presupposed) return false
  const own = ownSentenceAt(facts, parting.sentence)
  if (!own) return false
  const from = Math.max(0, parting.start - own.start - hedgeReach)
  const around = own.text.slice(from, parting.end - own.start + (parting.nominal ? 0 : hedgeBehind))
  const isPlea = parting.nominal && parting.will === 'own'
  return (isPlea || !doubtful.test(around)) && (parting.will === 'other' || !pressed.test(around))
}

/** How many letters before it, and behind it, say so. */
const hedgeReach = 45
const hedgeBehind = 25

function isOne(facts: Facts, partings: readonly Parting[], a: Parting, b: Parting): boolean {
  if (a.sentence === b.sentence) return false
  const [one, other] = [ownSentenceAt(facts, a.sentence), ownSentenceAt(facts, b.sentence)]
  if (!one || !other) return false
  const [first, second] = [timeSettingOf(one.text), timeSettingOf(other.text)]
  if (!agree(first.years, second.years) || !agree(first.months, second.months)) return false
  if (first.years.size !== second.years.size && !a.nominal && !b.nominal) return false
  if (another.test(other.text.slice(Math.max(0, b.start - other.start - hedgeReach), b.end - other.start)))
    return false
  if (haveTwoBodies(facts, a, b) || isOfBatsman(facts, a) || isOfBatsman(facts, b)) return false
  if (a.thing !== undefined && b.thing !== undefined) return a.thing === b.thing
  if (
    a.family === 'goods' &&
    !(a.person !== undefined && a.person === b.person && (isOfCue(a) || isOfCue(b)))
  )
    return false
  if (a.person !== undefined && b.person !== undefined) return a.person === b.person
  if (a.noun !== undefined && b.noun !== undefined) return a.noun === b.noun
  // One of the two says nobody's name: it is that of the only one who parts so in the piece.
  if (a.isSeveral !== b.isSeveral) return false
  const leavers = new Set(
    partings
      .filter(({ family }) => family === a.family)
      .flatMap(({ person, noun }) => ((person ?? noun) === undefined ? [] : [person ?? -noun!])),
  )
  return leavers.size <= 1 && (isUnknown(a) || isUnknown(b))
}

const cricket = /\b(?:wickets?|innings|batsm[ae]n|batters?|bowler)\b/
const dismissed = /dismiss/i

/** A batsman who is dismissed has lost no post. */
function isOfBatsman({ tokens: { prose } }: Facts, { start, end }: Parting): boolean {
  return dismissed.test(prose.slice(start, end)) && cricket.test(prose)
}

function isUnknown({ person, noun }: Parting): boolean {
  return person === undefined && noun === undefined
}

/** Told by a cue, which has no object of its own. */
function isOfCue({ nominal, thing }: Parting): boolean {
  return nominal && thing === undefined
}

/** Does each clause name a body, or a place, and not the same? */
function haveTwoBodies(facts: Facts, a: Parting, b: Parting): boolean {
  const [one, other] = [bodiesBehind(facts, a), bodiesBehind(facts, b)]
  return one.size > 0 && other.size > 0 && ![...one].some(body => other.has(body))
}

const bodyReach = 40

function bodiesBehind({ entities, tokens }: Facts, { end, sentence }: Parting): ReadonlySet<number> {
  const last = tokens.ends[tokens.sentences[sentence + 1]! - 1]!
  const bodies = new Set<number>()
  for (const { entity, start, form } of entities.mentions) {
    if (start < end || start > Math.min(last, end + bodyReach) || form === 'people') continue
    const { kind } = entities.entities[entity]!
    if (kind === 'organisation' || kind === 'unknown' || kind === 'brand') bodies.add(entity)
  }
  return bodies
}
