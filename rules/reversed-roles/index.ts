import { type Conflict, reversedClaims } from '../../src/analysis/claims.ts'
import { type SwappedPart, swappedParts } from '../../src/analysis/deed-parts/conflicts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { agree } from '../../src/analysis/time-setting.ts'
import type { LexiconMatch } from '../../src/lexicon/match.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import type { Finding } from '../../src/rule/rule.ts'
import type { Span } from '../../src/span.ts'
import { type Deed, deedsOf, settingOf } from './deeds.ts'
import { type Turned, turnedDeeds } from './turned.ts'

/** Deeds that are done the other way round another time: a return match, a loan paid back. */
const returned =
  /\b(?:first leg|second leg|rematch|return|revenge|avenge\w*|reverse\w*|counter\w*|each other|one another|in turn|leg|final|round|semi-?final|group|cup|league|season|friendly|Games?|Match(?:es)?|record|head-to-head)\b/i

export default defineRule({
  id: 'reversed-roles',
  category: 'contradiction',
  summary: 'Buyer and bought, winner and loser, told the other way round elsewhere',
  status: 'stable',
  gate: false,
  shownIn: 'unedited',
  messages: {
    reversed: '“{found}” makes {agent} the one who {does} {patient}, but “{other}” says the reverse',
    part: '“{found}” makes “{name}” the {part}, but “{other}” says the reverse',
    turned: '“{found}” has its two sides the other way round from “{other}”',
  },
  defaults: {},
  options: {},
  lexicon: true,
  *check({ facts, prose, matches }) {
    const deeds = deedsOf(repeated(matches), facts)
    const bySides = new Map<string, Deed[]>()
    for (const deed of deeds) {
      const key = sidesOf(deed, false)
      bySides.set(key, [...(bySides.get(key) ?? []).slice(-nearby), deed])
    }
    const reported = new Set<string>()
    for (const later of deeds) {
      const key = sidesOf(later, false)
      const reverse = bySides.get(sidesOf(later, true)) ?? []
      if (reverse.length === 0 || reported.has(key)) continue
      const earlier = reverse.find(
        other => other.match.start < later.match.start && isOneStory(other, later, facts),
      )
      if (!earlier) continue
      reported.add(key)
      const agreeing = bySides.get(key) ?? []
      yield agreeing.length > reverse.length ? finding(earlier, later, prose) : finding(later, earlier, prose)
    }
    if (reported.size > 0) return
    const isOneScore = ({ earlier, later }: Record<'earlier' | 'later', Span>) =>
      !haveTwoScores(prose, earlier, later)
    const conflicts = reversedClaims(facts).filter(isOneScore)
    for (const conflict of conflicts) yield turned(conflict, prose)
    if (conflicts.length === 0)
      for (const pair of [...turnedDeeds(facts)].filter(isOneScore)) yield told(pair, prose)
    for (const swapped of swappedParts(facts)) yield wrongPart(swapped, prose)
  },
})

const score = /^[^.;]{0,25}? (?<score>\d+[-–]\d+)\b/

/** "The Reds outscored the Blues 28-16 … The Blues outscored the Reds 10-6": in two stretches of one match. */
function haveTwoScores(prose: string, one: Span, other: Span): boolean {
  const [a, b] = [one, other].map(({ end }) => score.exec(prose.slice(end, end + 40))?.groups?.score)
  return a !== undefined && b !== undefined && a !== b
}

/** The other deeds: lent and borrowed, taught, killed, larger and smaller. */
function turned({ earlier, later }: Conflict, prose: string): Finding {
  const spanOf = ({ start, end, arguments: { agent, patient, other } }: Conflict['later']) => ({
    start: Math.min(start, ...[agent, patient, other].flatMap(argument => argument?.start ?? [])),
    end: Math.max(end, ...[agent, patient, other].flatMap(argument => argument?.end ?? [])),
  })
  const there = spanOf(earlier)
  const other = prose.slice(there.start, there.end).replaceAll(/\s+/g, ' ')
  return {
    start: later.start,
    end: later.end,
    messageId: 'turned',
    values: { other },
    related: [{ ...there, reason: `“${other}” stands here` }],
  }
}

/** The buyer who is bought: a sign elsewhere gives one of the two the part of the other. */
function wrongPart({ deed, sign, name }: SwappedPart, prose: string): Finding {
  const other = prose.slice(deed.start, deed.end)
  return {
    start: sign.start,
    end: sign.end,
    messageId: 'part',
    values: { name, part: deed.family[sign.part].name, other },
    related: [{ start: deed.start, end: deed.end, reason: `“${other}” stands here` }],
  }
}

/** What is told by pronouns, posts and relative clauses as well. */
function told({ earlier, later }: Turned, prose: string): Finding {
  const there = spanOfDeed(earlier)
  const other = prose.slice(there.start, there.end).replaceAll(/\s+/g, ' ')
  return {
    ...spanOfDeed(later),
    messageId: 'turned',
    values: { other },
    related: [{ ...there, reason: `“${other}” stands here` }],
  }
}

/** The verb and its sides, as far as they stand in its sentence around it. */
function spanOfDeed({ start, end, agent, patient }: Turned['later']): Span {
  return {
    start: Math.min(start, agent.start, patient.start),
    end: Math.max(end, agent.end, patient.end),
  }
}

/** How many tellings of one deed are held against another. */
const nearby = 10

/** Matches of relations that the piece has twice: one telling contradicts nothing. */
function repeated(matches: readonly LexiconMatch[]): readonly LexiconMatch[] {
  const counts = new Map<string | undefined, number>()
  for (const { entry } of matches)
    counts.set(entry.labels.relation, (counts.get(entry.labels.relation) ?? 0) + 1)
  return matches.filter(({ entry }) => (counts.get(entry.labels.relation) ?? 0) > 1)
}

/** The deed with its sides as one key; turned round when `reversed`. */
function sidesOf({ relation, agent, patient }: Deed, reversed: boolean): string {
  const sides = reversed ? [patient.key, agent.key] : [agent.key, patient.key]
  return [relation, ...sides].join('\n')
}

const does: Readonly<Record<string, string>> = {
  buy: 'buys',
  beat: 'beats',
  sue: 'sues',
  replace: 'follows',
  hire: 'hires',
  lend: 'lends to',
  own: 'owns',
}

function isOneStory(a: Deed, b: Deed, facts: Facts): boolean {
  const { prose } = facts.tokens
  const [one, other] = [settingOf(a.match, facts), settingOf(b.match, facts)]
  if (one.shifted || other.shifted) return false
  if (!agree(one.years, other.years) || one.years.size !== other.years.size) return false
  if (!agree(one.months, other.months) || !agree(one.weekdays, other.weekdays)) return false
  return ![a, b].some(({ match }) =>
    returned.test(prose.slice(Math.max(0, match.start - 80), match.end + 80)),
  )
}

function finding(here: Deed, there: Deed, prose: string): Finding {
  const other = prose.slice(there.match.start, there.match.end)
  return {
    start: here.match.start,
    end: here.match.end,
    messageId: 'reversed',
    values: {
      agent: here.agent.name,
      patient: here.patient.name,
      does: does[here.relation] ?? here.relation,
      other,
    },
    related: [
      {
        start: there.match.start,
        end: there.match.end,
        reason: `${there.agent.name} is the one who ${does[there.relation] ?? there.relation} here`,
      },
    ],
  }
}
