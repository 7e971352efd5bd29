import { quantitiesIn, sentenceOf } from '../../src/analysis/locate.ts'
import { areNear } from '../../src/analysis/nearness.ts'
import { Tag } from '../../src/analysis/parts-of-speech.ts'
import { hasMovement, movementAfter, sizesBeside } from '../../src/analysis/quantities/pairs.ts'
import { areApart, plainRange, quotient, type Range, rangeOf } from '../../src/analysis/quantities/range.ts'
import type { Quantity } from '../../src/analysis/quantities.ts'
import { areSlipApart } from '../../src/analysis/slips.ts'
import { keyTest } from '../../src/analysis/word-flags.ts'
import type { LexiconMatch } from '../../src/lexicon/match.ts'
import { keyOf } from '../../src/parse/key.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import type { Finding } from '../../src/rule/rule.ts'
import type { Span } from '../../src/span.ts'
import { averages } from './averages.ts'
import { figuresBeside } from './beside.ts'
import { bondsBroken } from './bonds.ts'
import { changes, changesTakenUp } from './changes.ts'
import { conversions } from './conversions.ts'
import { isOfOwnWhole, isShareExplained } from './explained.ts'
import { misfits, wrongParts } from './misfits.ts'
import { shares } from './parts.ts'
import { portions } from './portions.ts'
import { saidMultiples } from './rates.ts'
import { ratesBeside } from './rates-beside.ts'
import { restatements } from './restatement.ts'
import { saidShares, sharesOfSums } from './said-shares.ts'
import { sharesOfWholes } from './share-rows.ts'
import { sharesOfSteps } from './step-shares.ts'
import { tiedChanges } from './tied.ts'
import { tiedParts } from './tied-parts.ts'
import { sharesOfPiece } from './untold-wholes.ts'

/** Twice, tripled and the like are said of what is about so. */
const looseFactor = 0.12
const mostSlip = 20
const verbs: ReadonlySet<Tag> = new Set([
  Tag.verbBase,
  Tag.verbThird,
  Tag.verbPast,
  Tag.verbParticiple,
  Tag.verbIng,
])

const finders = [
  sharesOfSteps,
  tiedChanges,
  tiedParts,
  shares,
  changes,
  changesTakenUp,
  averages,
  conversions,
  saidShares,
  sharesOfSums,
  saidMultiples,
  misfits,
  wrongParts,
  figuresBeside,
  ratesBeside,
  sharesOfWholes,
  sharesOfPiece,
  bondsBroken,
  portions,
]

export default defineRule({
  id: 'wrong-percentage',
  category: 'contradiction',
  summary: 'A percentage or a multiple that its own figures do not give',
  status: 'stable',
  gate: false,
  messages: {
    change: 'From {from} to {to} is a change of {right} percent, not “{found}”',
    multiple: '“{found}” does not fit: {to} is {right} times {from}',
    converted: '“{found}” is not what “{other}” comes to: that is {right}',
    part: '“{found}” does not fit: “{other}” is {right}',
    average: '“{found}” does not fit: “{other}” makes {right}',
    restated: '“{found}” and “{other}” are given as the same share, but they are not',
  },
  defaults: {},
  options: {},
  lexicon: true,
  *check({ facts, prose, matches }) {
    const told = new Set<number>()
    for (const match of matches) {
      const sentence = sentenceOf(facts.tokens, match.firstToken)
      const quantities = quantitiesIn(facts.quantities, sentence)
      const { moves, factor } = match.entry.labels
      // "Double rooms".
      if (match.entry.id === 'double' && !verbs.has(facts.partsOfSpeech.tagOf(match.firstToken))) continue
      if (isHit(prose, match)) continue
      const found =
        moves === undefined
          ? wrongMultiple(match, Number(factor), quantities, facts.tokens, prose)
          : wrongChange(match, quantities, facts.tokens, prose)
      for (const finding of found) {
        told.add(finding.start)
        yield finding
      }
    }
    yield* restatements(facts, prose)
    for (const find of finders) {
      for (const wrong of find(facts, prose)) {
        const { messageId, here, there, right, isTied, places = [there] } = wrong
        if (told.has(here.start) || isHit(prose, here) || isOfPace(prose, here, places)) continue
        if (messageId === 'part' && !isTied && isShareExplained(facts, wrong)) continue
        if (messageId === 'part' && isOfOwnWhole(facts, wrong)) continue
        told.add(here.start)
        const others = places.map(({ start, end }) => prose.slice(start, end))
        const isSure =
          areSlipApart(prose.slice(here.start, here.end), right) && areNear(facts, [here, ...places], 0)
        yield {
          start: here.start,
          end: here.end,
          messageId,
          ...(isSure ? {} : { shownIn: 'unedited' }),
          values: { other: others.join('” against “'), right },
          related: places.map(({ start, end }, index) => ({
            start,
            end,
            reason: `“${others[index]!}” stands here`,
          })),
        }
      }
    }
  },
})

/** "Doubled home a run", "doubled down the line": at baseball. */
function isHit(prose: string, { start, end }: Span): boolean {
  return /^(?:doubl|tripl)\w+ (?:home|down|off|past)\b/.test(prose.slice(start, end + 6))
}

const pace = /^ (?:as|more) (?:fast|quick|slow|steep|rapid|often)/
const lasting = /\b(?:seconds?|minutes?|hours?|days?|weeks?|months?|mph|km\/h|kph)\b/

/** "Three times as fast as exports": how quickly, and no size; 40 seconds and 8 are five times as fast. */
function isOfPace(prose: string, { end }: Span, places: readonly Span[]): boolean {
  if (!pace.test(prose.slice(end, end + 12))) return false
  return !places.some(place => lasting.test(prose.slice(place.start, place.end + 12)))
}

type Tokens = Parameters<typeof movementAfter>[0]

const than = keyOf('than')
const over = keyOf('over')
const nearly = keyTest(['nearly', 'almost', 'about', 'roughly', 'around'].map(keyOf))

/** "dropped 18 percent, from 4,250 to 3,740" */
function* wrongChange(
  match: LexiconMatch,
  quantities: readonly Quantity[],
  tokens: Tokens,
  prose: string,
): Iterable<Finding> {
  const percent = quantities.find(
    ({ unit, firstToken }) =>
      unit === 'percent' && firstToken >= match.endToken && firstToken <= match.endToken + 3,
  )
  // "The point below which workers fall, rose 13.2%": the share is of the next verb.
  if (percent && hasMovement(tokens, match.endToken, percent.firstToken)) return
  const pair = percent && movementAfter(tokens, quantities, percent)
  if (!pair || pair.from.unit === 'percent' || pair.from.value <= 0) return
  const { low, high } = quotient(plainRange(pair.to, prose), plainRange(pair.from, prose))
  const up = match.entry.labels.moves === 'up'
  const change: Range = up
    ? { low: (low - 1) * 100, high: (high - 1) * 100 }
    : { low: (1 - high) * 100, high: (1 - low) * 100 }
  if (!areApart(change, roundedShare(percent, prose))) return
  const right = Math.abs(pair.to.value / pair.from.value - 1) * 100
  // A slip is not that great: the percentage is of something else.
  if (right > percent.value * mostSlip) return
  yield {
    start: percent.start,
    end: percent.end,
    messageId: 'change',
    values: {
      from: prose.slice(pair.from.start, pair.from.end),
      to: prose.slice(pair.to.start, pair.to.end),
      right: rounded(right),
    },
    related: [pair.from, pair.to].map(({ start, end }) => ({
      start,
      end,
      reason: `“${prose.slice(start, end)}” stands here`,
    })),
  }
}

/** Tens and halves of tens are round, but not by more than this. */
const roundness = 1.5
/** Hundreds of percent are rounder still: a share of the figure. */
const roundnessOfMultiples = 0.1

function roundedShare(percent: Quantity, prose: string): Range {
  const { low, high } = rangeOf(percent, prose)
  const most = percent.value < 100 ? roundness : percent.value * roundnessOfMultiples
  if (percent.precision !== 'exact' || high - low <= 2 * most) return { low, high }
  return { low: percent.value - most, high: percent.value + most }
}

/** "tripled to $90 from $30", "0.24 percent, twice the limit of 0.08 percent" */
function* wrongMultiple(
  match: LexiconMatch,
  factor: number,
  quantities: readonly Quantity[],
  tokens: Tokens,
  prose: string,
): Iterable<Finding> {
  const pair = movementAfter(tokens, quantities, match) ?? sizesBeside(tokens, quantities, match)
  if (!pair || pair.from.value <= 0) return
  const ratio = quotient(plainRange(pair.to, prose), plainRange(pair.from, prose))
  if (!areApart(ratio, factorRange(factor, tokens, match.firstToken), looseFactor)) return
  // A slip is not that great: the two are sizes of different things.
  const right = pair.to.value / pair.from.value
  if (right > factor * mostSlip || right < factor / mostSlip) return
  yield {
    start: match.start,
    end: match.end,
    messageId: 'multiple',
    values: {
      from: prose.slice(pair.from.start, pair.from.end),
      to: prose.slice(pair.to.start, pair.to.end),
      right: rounded(right),
    },
    related: [pair.to, pair.from].map(({ start, end }) => ({
      start,
      end,
      reason: `“${prose.slice(start, end)}” stands here`,
    })),
  }
}

/** "More than doubled" has no upper end, "nearly tripled" is short of it. */
function factorRange(factor: number, { keys }: Tokens, firstToken: number): Range {
  const before = keys[firstToken - 1] ?? 0
  if (before === than || before === over) return { low: factor, high: Number.POSITIVE_INFINITY }
  return nearly(before) ? { low: factor * 0.8, high: factor } : { low: factor, high: factor }
}

function rounded(value: number): string {
  return String(Number(value.toPrecision(3)))
}
