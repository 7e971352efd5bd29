import type { Side } from '../../src/analysis/deeds/sides.ts'
import { type Deed, deedsOf } from '../../src/analysis/deeds.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { isSameSide } from '../../src/analysis/parties.ts'
import { peopleOf } from '../../src/analysis/people.ts'
import { agree, timeSettingOf } from '../../src/analysis/time-setting.ts'

/** Two tellings of one deed with its sides the other way round. */
export interface Turned {
  readonly earlier: Deed
  readonly later: Deed
}

/** How many deeds of one family back one is held against another. */
const nearby = 40
/** Families of what is done to and fro, or again and again: there the two have to be known, or the thing to be the same. */
const repeated: ReadonlySet<string> = new Set([
  'beat',
  'harm',
  'introduce',
  'overtake',
  'endorse',
  'lend',
  'give',
])

/** Deeds told twice, of which whoever does it in one place has it done in the other. */
export function turnedDeeds(facts: Facts): Turned[] {
  const families = new Map<string, Deed[]>()
  for (const deed of deedsOf(facts)) {
    const list = families.get(deed.family)
    if (list) list.push(deed)
    else families.set(deed.family, [deed])
  }
  const found: Turned[] = []
  for (const deeds of families.values()) {
    for (const [index, later] of deeds.entries()) {
      const earlier = deeds
        .slice(Math.max(0, index - nearby), index)
        .find(deed => isTurned(facts, deed, later))
      if (earlier) found.push({ earlier, later })
    }
  }
  return found
}

type Likeness = 'same' | 'maybe' | 'different'

function isTurned(facts: Facts, a: Deed, b: Deed): boolean {
  if (a.sentence === b.sentence) return false
  const [one, other] = [likeness(facts, a.agent, b.patient), likeness(facts, a.patient, b.agent)]
  if (one === 'different' || other === 'different' || (one === 'maybe' && other === 'maybe')) return false
  // The same two in the same places, as far as is known, tell no other story.
  if (likeness(facts, a.agent, b.agent) === 'same' || likeness(facts, a.patient, b.patient) === 'same')
    return false
  // "The dean" may be anybody, unless what is given is the same.
  if (isByPost(a, b) && (a.thing === undefined || a.thing !== b.thing)) return false
  // Each may sue the other; but the suit is the one of which the piece has told.
  if (a.family === 'sue' && !a.nominal && !b.nominal) return false
  const isCertain = one === 'same' && other === 'same'
  if (repeated.has(a.family) && !isCertain && (a.thing === undefined || a.thing !== b.thing)) return false
  if (a.thing !== undefined && b.thing !== undefined && a.thing !== b.thing) return false
  return isOneOccasion(facts, a, b)
}

function isByPost(a: Deed, b: Deed): boolean {
  return [a.agent, a.patient, b.agent, b.patient].some(({ titled }) => titled)
}

/** Are the two sides the same, as far as the text tells? */
function likeness(facts: Facts, a: Side, b: Side): Likeness {
  if (
    a.person !== undefined &&
    b.person !== undefined &&
    (a.sure || a.person === b.person) &&
    (b.sure || a.person === b.person)
  ) {
    if (a.person !== b.person) return 'different'
    return (a.sure && b.sure) || peopleOf(facts).main === a.person ? 'same' : 'maybe'
  }
  if (a.entity !== undefined && b.entity !== undefined)
    return isSameSide(facts, a.entity, b.entity) ? 'same' : 'different'
  if ((a.gender & b.gender) === 0) return 'different'
  if (a.noun !== undefined && b.noun !== undefined) return a.noun === b.noun ? 'same' : 'different'
  return a.vague || b.vague || a.titled || b.titled ? 'maybe' : 'different'
}

const another =
  /\b(?:first leg|second leg|rematch|return|revenge|avenge\w*|each other|one another|in turn|leg|round|semi-?final|group|season|friendly|record|head-to-head|again|also|back|then|league|cup|qualif\w+|quarter-?final|(?:first|second|third|last|next) (?:leg|match|game|meeting|set|round|half|season|time|week)|this (?:year|season))\b/i
const apart = /\b(?:days?|weeks?|months?|years?|seasons?) (?:after|before|earlier|ago|later|on)\b/i

/** Nothing sets the two apart in time. */
function isOneOccasion({ tokens }: Facts, a: Deed, b: Deed): boolean {
  const [first, second] = [a, b].map(({ sentence }) =>
    tokens.prose.slice(
      tokens.starts[tokens.sentences[sentence]!]!,
      tokens.ends[tokens.sentences[sentence + 1]! - 1]!,
    ),
  ) as [string, string]
  const [one, other] = [timeSettingOf(first), timeSettingOf(second)]
  if (!agree(one.years, other.years) || !agree(one.months, other.months)) return false
  if (!agree(one.weekdays, other.weekdays)) return false
  if (!repeated.has(a.family)) return true
  if (a.perfect !== b.perfect || another.test(first) || another.test(second)) return false
  return (one.shifted || apart.test(first)) === (other.shifted || apart.test(second))
}
