import { sentencesOn, topicOf } from '../../src/analysis/topics.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { resultFindings } from '../../src/rule/result-findings.ts'
import type { Finding, RelatedPlace, RuleContext } from '../../src/rule/rule.ts'
import type { Span } from '../../src/span.ts'
import { attendances } from './attendance.ts'
import { ballotsIn, brokenThresholds, dissentersIn, hasDissent, isSideOfTally, rollCalls } from './ballots.ts'
import { missedBars } from './bars.ts'
import { type BodySize, bodySizes, overfilled } from './bodies.ts'
import { brokenLeads } from './leads.ts'
import { majorityConflicts } from './majorities.ts'
import { higherBar, isBrokenMargin, type Margin, marginsIn } from './margins.ts'
import { isOneVote } from './same-vote.ts'
import { type VoteClaim, voteClaims, votingSentences } from './votes.ts'

export default defineRule({
  id: 'conflicting-votes',
  category: 'contradiction',
  summary: 'A vote or an election that is told with two outcomes',
  status: 'stable',
  gate: false,
  messages: {
    unanimous: '“{found}” says that nobody voted against, but the piece also has “{other}”',
    tally: '“{found}” here, but “{other}” where the piece tells of the same vote elsewhere',
    ballots: '“{found}” makes {count} {side}, but the vote was “{other}”',
    threshold: '“{found}” does not fit “{other}”, which is {relation} {share}',
    majority: '“{found}” says that there is a majority, but the piece also has “{other}”',
    margin: '“{found}” does not fit: with “{other}” the margin is {right}',
    members: '“{found}” makes {sum} votes, but the piece has “{other}”',
    bar: '“{found}” does not fit what is told to have come of it: the bar is {bar}',
    passed: '“{found}” would not pass: more voted against than for',
    result: '“{found}” does not fit “{other}”: {why}',
  },
  defaults: {},
  options: {},
  lexicon: false,
  check: findConflicts,
})

const topics = {
  vote: topicOf(
    `vote voted votes voting decision ruling ruled unanimous unanimously unanimity dissent dissented dissenting dissents
     dissenter dissenters`,
  ),
  share: topicOf('thirds fifths quarters'),
  majority: topicOf('majority hung control'),
  margin: topicOf('vote votes majority margin'),
  size: topicOf('member members seat seats strong person judge judges councillors councilors'),
}

const noSizes: ReadonlyMap<string, BodySize> = new Map()
/** One of these words every finding has. */
const triggers = wordTrigger(
  'vote votes voted voting unanimous unanimously ruled ruling decision dissent dissented dissenting majority thirds fifths quarters',
)

function* findConflicts({ facts, prose }: RuleContext<object>): Iterable<Finding> {
  yield* resultFindings(facts, ['majority', 'votes'])
  yield* missedBars(facts, prose)
  if (triggers(facts.tokens).length === 0) return
  const voting = votingSentences(sentencesOn(facts, topics.vote))
  const claims = voteClaims(voting)
  yield* outcomes(claims, prose)
  yield* dissent(claims, dissentersIn(voting), prose)
  const tallies = claims.filter(({ kind }) => kind === 'tally')
  const [vote] = tallies
  if (vote && tallies.every(({ first, second }) => first === vote.first && second === vote.second)) {
    for (const { side, count, ...place } of ballotsIn(rollCalls(facts), voting)) {
      const [most, least] = [Math.max(vote.first, vote.second), Math.min(vote.first, vote.second)]
      // More than took part in it cast their votes in another one.
      if (count > most + least) continue
      if (claims.length > 2 || count === most || count === least || isSideOfTally(prose, count)) continue
      yield finding(place, 'ballots', vote, prose, { count, side })
    }
  }
  if (!higherBar.test(prose)) yield* margins(marginsIn(sentencesOn(facts, topics.margin)), tallies, prose)
  const sizes = tallies.length > 0 ? bodySizes(sentencesOn(facts, topics.size)) : noSizes
  yield* overfull(tallies, sizes, prose)
  for (const { words, figure, cleared, share } of brokenThresholds(sentencesOn(facts, topics.share))) {
    yield finding(figure, 'threshold', words, prose, { relation: cleared ? 'less than' : 'more than', share })
  }
  for (const { has, lacks } of majorityConflicts(sentencesOn(facts, topics.majority)))
    yield finding(has, 'majority', lacks, prose)
  for (const { vote, here, sum, size } of attendances(facts, tallies)) {
    if (!overfilled(vote, sizes)) yield finding(here, 'members', size, prose, { sum })
  }
  for (const { lead, first, second, right } of brokenLeads(facts)) {
    const own = finding(lead, 'margin', first, prose, { right: right.toLocaleString('en-US') })
    yield { ...own, related: [...own.related!, ...finding(lead, 'margin', second, prose).related!] }
  }
  for (const claim of tallies) {
    if (claim.first < claim.second && isApproved(claim)) {
      yield { start: claim.start, end: claim.end, messageId: 'passed' }
    }
  }
}

/** "By a single vote" and "33 votes to 30", where the piece tells of one vote and one margin. */
function* margins(
  [margin, ...more]: readonly Margin[],
  [vote, ...others]: readonly VoteClaim[],
  prose: string,
): Iterable<Finding> {
  if (!margin || !vote || more.some(({ votes }) => votes !== margin.votes)) return
  if (others.some(other => differs(vote, other)) || !isBrokenMargin(margin, vote)) return
  const right = Math.abs(vote.first - vote.second)
  // "By 359 votes, overturning a majority of 8,481": the figures are those of the other one.
  if (numerals(prose).has(right)) return
  yield finding(margin, 'margin', vote, prose, { right })
}

/** The numbers that a piece has in figures. */
function numerals(prose: string): ReadonlySet<number> {
  return new Set((prose.match(/\d[\d,]*/g) ?? []).map(text => Number(text.replaceAll(',', ''))))
}

/** "Eight to four" on a "nine-member council". */
function* overfull(
  tallies: readonly VoteClaim[],
  sizes: ReadonlyMap<string, BodySize>,
  prose: string,
): Iterable<Finding> {
  for (const vote of tallies) {
    const size = overfilled(vote, sizes)
    if (size) yield finding(vote, 'members', size, prose, { sum: vote.first + vote.second })
  }
}

/** How many claims back another claim of one vote is looked for. */
const nearby = 20

/** Two claims of one vote with two outcomes; the later one is reported. */
function* outcomes(claims: readonly VoteClaim[], prose: string): Iterable<Finding> {
  for (const [index, later] of claims.entries()) {
    const earlier = claims
      .slice(Math.max(0, index - nearby), index)
      .find(other => differs(other, later) && isOneVote(other, later, claims))
    if (!earlier) continue
    if (later.kind === 'unanimous') yield finding(later, 'unanimous', earlier, prose)
    else if (earlier.kind === 'unanimous') yield finding(earlier, 'unanimous', later, prose)
    else yield finding(later, 'tally', earlier, prose)
  }
}

function differs(a: VoteClaim, b: VoteClaim): boolean {
  if (a.kind === 'unanimous') return b.kind === 'tally' && Math.min(b.first, b.second) > 0
  if (b.kind === 'unanimous') return Math.min(a.first, a.second) > 0
  const [most, least] = [Math.max(a.first, a.second), Math.min(a.first, a.second)]
  return most !== Math.max(b.first, b.second) || least !== Math.min(b.first, b.second)
}

/** A unanimous vote of a piece that tells of no other, and somebody who voted against. */
function* dissent(
  claims: readonly VoteClaim[],
  dissenters: readonly Span[],
  prose: string,
): Iterable<Finding> {
  const [only] = claims
  const [dissenter] = dissenters
  if (claims.length !== 1 || !only || only.kind !== 'unanimous' || !dissenter) return
  // "Approved the closing 6-1": somebody voted against that.
  if (hasDissent(prose)) return
  yield finding(only, 'unanimous', dissenter, prose)
}

/** "Approved the plan by a vote of 2-5": the first figure is of those in favour, unless a word says otherwise. */
function isApproved({ sentence, start }: VoteClaim): boolean {
  const before = sentence.text.slice(0, start - sentence.start)
  const after = sentence.text.slice(start - sentence.start)
  const approved =
    /\b(?:approved|passed|adopted|endorsed|ratified|carried)\b[^;:]*\b(?:vote of|voted?|by a?) ?$/i.test(
      before,
    )
  const votedTo =
    /\bvoted $/i.test(before) &&
    /^\S+ (?:to|in favou?r of) (?!reject|deny|kill|block|table|oppose)/i.test(after)
  return (
    (approved || votedTo) &&
    !/\b(?:not|n't|against|reject\w*|veto|override|cloture|filibuster)\b/i.test(sentence.text)
  )
}

function finding(
  place: Span,
  messageId: string,
  there: Span,
  prose: string,
  values: Readonly<Record<string, string | number>> = {},
): Finding {
  const other = prose.slice(there.start, there.end).replaceAll(/\s+/g, ' ')
  const related: RelatedPlace = { start: there.start, end: there.end, reason: `“${other}” stands here` }
  return { start: place.start, end: place.end, messageId, values: { other, ...values }, related: [related] }
}
