import { opposedWords } from '../../src/analysis/changes/opposed-words.ts'
import { opposedVerbs } from '../../src/analysis/changes/taken-up.ts'
import { least, leastInRaw, opposedCues } from '../../src/analysis/changes/weighed/judge.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { blockOf, quantitiesIn, sentenceOf } from '../../src/analysis/locate.ts'
import { opposedStates, stateSpan } from '../../src/analysis/opposed-states.ts'
import { Tag } from '../../src/analysis/parts-of-speech.ts'
import { comparisonAround, type FigurePair, movementAfter } from '../../src/analysis/quantities/pairs.ts'
import { isMark, tokenFrom } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import type { LexiconMatch } from '../../src/lexicon/match.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass } from '../../src/parse/tokens.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { pairFinding } from '../../src/rule/pair-finding.ts'
import { resultFindings } from '../../src/rule/result-findings.ts'
import type { Finding } from '../../src/rule/rule.ts'
import type { Span } from '../../src/span.ts'
import { wrongWayRound } from './bonds.ts'
import { comparedValues } from './compared.ts'
import { continued } from './continued.ts'
import { extremes } from './extremes.ts'
import { gainsAndLosses } from './gains.ts'
import { headlineSpeeds } from './headline.ts'
import { countedMovements } from './named-movements.ts'
import { twoResults } from './results.ts'
import { standstills } from './standstill.ts'
import { states } from './states.ts'
import { opposites } from './summary.ts'
import { takenUp } from './taken-up.ts'

export default defineRule({
  id: 'rising-or-falling',
  category: 'contradiction',
  summary: 'A word of rising or falling that its figures, or the rest of the piece, contradict',
  status: 'stable',
  gate: false,
  messages: {
    figures: '“{found}” says {moves}, but the figures go {other}: from {from} to {to}',
    opposite: '“{found}” here, but “{other}” in the body, of the same thing: both cannot hold',
    state: '“{found}” here, but “{other}” of the same thing elsewhere in this piece: one excludes the other',
    taken: '“{found}” takes up “{other}”, which goes the other way',
    side: '“{found}” here, but the only match of that side that is told of is one that it “{other}”',
    result: '“{found}” does not fit “{other}”: {why}',
    compared: '“{found}” does not fit: “{other}” is not {words} that',
    standstill: '“{found}” means that nothing moves, but the piece also has “{other}”',
  },
  defaults: {},
  options: {},
  lexicon: true,
  *check({ facts, prose, matches }) {
    const told = [...byFigures(matches, facts, prose)]
    for (const { here, isUp, ...pair } of comparedValues(facts))
      if (!told.some(({ start }) => start === here.start)) told.push(opposed(here, isUp, pair, prose))
    told.push(...closedOpposites(facts, prose))
    // A verb that stands in two sentences is of two times, or of two things, in most copy that has been edited.
    for (const pair of [
      ...opposites(matches.filter(isBy('verb')), facts, prose),
      ...others(matches, facts, prose),
    ])
      told.push({ ...pair, shownIn: 'unedited' })
    yield* told
    const known = new Set(told.flatMap(({ related }) => related?.map(({ start }) => start) ?? []))
    yield* wrongWayRound(facts, prose, known)
    const isTold = (movement: Span) =>
      told.some(({ start, end }) => start < movement.end && movement.start < end)
    const turns = [
      ...opposedVerbs(facts).map(({ movement, telling }) => ({ movement, values: telling, isWeak: false })),
      ...opposedWords(facts).map(({ cue, told: values }) => ({ movement: cue, values, isWeak: false })),
      ...opposedCues(facts, leastInRaw).map(({ cue, values, weight }) => ({
        movement: cue,
        values,
        isWeak: weight < least,
      })),
    ]
    for (const { movement, values, isWeak } of turns) {
      // "Revised, when steel prices rose, to $42 million" is told between the two values, of something else.
      const isBetween = values.start <= movement.start && movement.end <= values.end
      if (isBetween || isTold(movement) || headsAnother(facts, movement, values)) continue
      const pair = pairFinding('taken', movement, values, prose)
      const finding: Finding = { ...pair, shownIn: isWeak ? 'raw' : 'unedited' }
      told.push(finding)
      yield finding
    }
    for (const still of standstills(
      matches.filter(isBy('standstill')),
      matches.filter(isBy('advance')),
      facts,
      prose,
    ))
      yield { ...still, shownIn: 'unedited' }
  },
})

/** "Where the savings fall", a heading: it says what comes, and takes up nothing from before. */
function headsAnother({ blocks, tokens }: Facts, movement: Span, values: Span): boolean {
  const block = blockOf(blocks, tokenFrom(tokens, movement.start))
  return block?.role === 'subhead' && values.end <= block.start
}

function* byFigures(matches: readonly LexiconMatch[], facts: Facts, prose: string): Iterable<Finding> {
  for (const match of matches) {
    const pair = figuresOf(match, facts)
    if (pair && pair.to.value > pair.from.value !== (match.entry.labels.moves === 'up'))
      yield against(match, pair, prose)
  }
  for (const { match, ...pair } of continued(matches.filter(isBy('verb')), facts))
    if (pair.to.value > pair.from.value !== (match.entry.labels.moves === 'up'))
      yield against(match, pair, prose)
}

/** Prices that rise faster and slow, the highest and the lowest, gains and losses of one side. */
function* closedOpposites(facts: Facts, prose: string): Iterable<Finding> {
  for (const find of [headlineSpeeds, extremes, gainsAndLosses])
    for (const { here, there } of find(facts)) yield pairFinding('opposite', here, there, prose)
  for (const { here, there } of twoResults(facts)) yield pairFinding('side', here, there, prose)
  yield* resultFindings(facts, ['side'])
}

function* others(matches: readonly LexiconMatch[], facts: Facts, prose: string): Iterable<Finding> {
  for (const [here, there] of opposedStates(states(matches.filter(isBy('state')), facts), facts))
    yield pairFinding('state', stateSpan(here, facts), stateSpan(there, facts), prose)
  for (const { here, there } of takenUp(matches, facts)) yield pairFinding('taken', here, there, prose)
  for (const { here, there } of countedMovements(facts)) yield pairFinding('taken', here, there, prose)
}

function isBy(kind: string): (match: LexiconMatch) => boolean {
  return match => match.entry.labels.by === kind
}

function figuresOf(match: LexiconMatch, facts: Facts): FigurePair | undefined {
  const { tokens, quantities } = facts
  const own = quantitiesIn(quantities, sentenceOf(tokens, match.firstToken))
  const pair = isBy('verb')(match)
    ? movementAfter(tokens, own, match)
    : isBy('comparison')(match)
      ? comparisonAround(tokens, own, match)
      : undefined
  return pair && !isChanged(facts, match) && isOfOneClause(facts, match, pair) ? pair : undefined
}

const changing = wordTest(
  'cut cuts cutting reduce reduces reduced reducing trim trims trimmed trimming lower lowers lowered lowering slash slashed slashing scale scaled scaling limit limits limited limiting lift lifts lifted lifting raise raises raised raising',
)
const objectReach = 6

/** "Cut the planned rise from 6.8 to 4.9 percent": what is moved from one figure to the other is the movement itself. */
function isChanged({ tokens }: Facts, { firstToken }: LexiconMatch): boolean {
  for (let token = firstToken - 1; token >= firstToken - objectReach; token--) {
    if (tokens.classes[token] !== TokenClass.word && tokens.classes[token] !== TokenClass.clitic) return false
    if (changing(tokens.keys[token]!)) return true
  }
  return false
}

const and = keyOf('and')
const turning = wordTest('but while whereas though although')
/** Whoever slips from 19 seconds behind to 21 has more of them. */
const behind = wordTest('behind adrift back')

/**
 * "Fell by 148, but her share rose from 28 to 36", "who offered double, and took a cut from 3,100 to 1,400", "less than a
 * year, $210,000": the figures are of something else.
 */
function isOfOneClause(facts: Facts, match: LexiconMatch, { from, to }: FigurePair): boolean {
  const { tokens } = facts
  // "Slipped 4% to $812 million, while refining earned $318 million, up from $259 million"
  if (isBy('verb')(match)) {
    const [start, end] = [from, to].map(({ firstToken }) => firstToken).sort((a, b) => a - b) as [
      number,
      number,
    ]
    for (let token = start; token < end; token++)
      if (turning(tokens.keys[token]!) || behind(tokens.keys[token]!)) return false
  }
  const figures = [from.firstToken, to.firstToken].filter(token => token >= match.endToken)
  const first = Math.min(...figures)
  for (let token = match.endToken; token < first; token++)
    if (turning(tokens.keys[token]!) || (tokens.keys[token] === and && opensClause(facts, token)))
      return false
  return !(isBy('comparison')(match) && isMark(tokens, first - 1, ','))
}

/** An "and" behind a comma, or before a verb. */
function opensClause({ tokens, partsOfSpeech }: Facts, token: number): boolean {
  const tag = partsOfSpeech.tagOf(token + 1)
  return isMark(tokens, token - 1, ',') || (tag >= Tag.verbBase && tag <= Tag.verbParticiple)
}

function against(match: LexiconMatch, pair: Record<'from' | 'to', Span>, prose: string): Finding {
  return opposed(match, match.entry.labels.moves === 'up', pair, prose)
}

function opposed(
  { start, end }: Span,
  up: boolean,
  { from, to }: Record<'from' | 'to', Span>,
  prose: string,
): Finding {
  return {
    start,
    end,
    messageId: 'figures',
    values: {
      moves: up ? 'up' : 'down',
      other: up ? 'down' : 'up',
      from: prose.slice(from.start, from.end),
      to: prose.slice(to.start, to.end),
    },
    related: [from, to].map(({ start, end }) => ({
      start,
      end,
      reason: `“${prose.slice(start, end)}” stands here`,
    })),
  }
}
