import { bySentence } from '../../src/analysis/amounts/in-sentence.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { areNear } from '../../src/analysis/nearness.ts'
import { stemmer } from '../../src/analysis/restatements.ts'
import { areSlipApart } from '../../src/analysis/slips.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { resultFindings } from '../../src/rule/result-findings.ts'
import type { Finding, RuleContext, ShownIn } from '../../src/rule/rule.ts'
import { totalsOfTwo } from './another.ts'
import { ballots } from './ballots.ts'
import { bondsBroken } from './bonds.ts'
import { allAboard, overCapacity } from './capacity.ts'
import { changesBetween } from './changes.ts'
import { columnTotals } from './columns.ts'
import { combinedSums } from './combined.ts'
import { differences } from './difference.ts'
import { exceedingParts } from './exceeding.ts'
import {
  hasRest,
  hasStrayOne,
  isAddedTo,
  isContinued,
  isExplained,
  isManifold,
  isOfJury,
  isOfOthers,
  isPartOfPart,
  isSeries,
  isTakenUp,
} from './explained.ts'
import { gamesListed } from './games.ts'
import { gapsTold } from './gaps.ts'
import { sharesWithRest } from './hundred.ts'
import { leftovers } from './leftovers.ts'
import { lineScores } from './line-scores.ts'
import { listedWholes } from './listed-wholes.ts'
import { medalTotals } from './medals.ts'
import type { Mismatch } from './mismatch.ts'
import { oppositesTold } from './opposites.ts'
import { partitions } from './partition.ts'
import { products } from './products.ts'
import { ratesTimesNumbers } from './rates.ts'
import { isReckoned } from './reckoned.ts'
import { remnants, sumsLeft } from './rests.ts'
import { rowTotals } from './rows.ts'
import { scores } from './scores.ts'
import { goalsTold, lastSets, setsOfMatch } from './sets.ts'
import { sharesOfPoll } from './shares.ts'
import { splitSums } from './split-sums.ts'
import { splits } from './splits.ts'
import { summedUp } from './summed.ts'
import { taggedGaps } from './tagged-gaps.ts'
import { taggedTotals } from './tagged-totals.ts'
import { taggedVotes } from './tagged-votes.ts'
import { toldInFull } from './told-in-full.ts'
import { totals } from './totals.ts'
import { twoShares } from './two-shares.ts'
import { wholes } from './wholes.ts'

export default defineRule({
  id: 'figures-do-not-add-up',
  category: 'contradiction',
  summary: 'A sum, a difference, a product or a share that the figures beside it do not give',
  status: 'stable',
  gate: false,
  messages: {
    difference: '“{found}” does not fit: the difference of {one} and {other} is {right}',
    parts: 'The parts come to {sum}, but “{found}” is given as the whole',
    shares: 'The shares of the vote come to {sum} percent, not 100',
    hundred: 'With “{found}” the shares come to {sum} percent, not 100',
    percent: 'With “{found}” two shares of one whole come to {sum} percent, not 100',
    product: '“{found}” does not fit: {count} at the price given come to {right}',
    rest: '“{found}” does not fit: the rest is {right}',
    whole: 'With “{found}” the parts come to {sum}, but the whole is {whole}',
    more: 'With “{found}” the parts come to {sum}, more than the whole, {whole}',
    sets: '“{found}” is a lost set, but the match was won in straight sets',
    room: '“{found}” does not fit: there are {room}',
    bond: '“{found}” does not fit: with {others} it would be {right}',
    score: '“{found}” does not fit the score of the match',
    goals: '“{found}” does not make the lead that is told',
    halves: '“{found}” does not fit: more was scored by the half than in the match',
    result: '“{found}” does not fit “{other}”: {why}',
  },
  defaults: {},
  options: {},
  lexicon: false,
  check: findMismatches,
})

const excuses = [
  isTakenUp,
  isContinued,
  hasStrayOne,
  isOfOthers,
  hasRest,
  isAddedTo,
  isSeries,
  isOfJury,
  isManifold,
  isPartOfPart,
]

/** Whoever has so many sums that do not fit has made them up. */
const mostFound = 300

function* findMismatches({ facts, prose }: RuleContext<object>): Iterable<Finding> {
  const reported = new Set<number>()
  if (facts.quantities.length > 1) yield* reckoned(facts, prose, reported)
  for (const told of resultFindings(facts, ['margin', 'sum', 'goals']))
    if (!reported.has(told.start)) yield told
}

function* reckoned(facts: Facts, prose: string, reported: Set<number>): Iterable<Finding> {
  const stem = stemmer(prose)
  const sentences = [...bySentence(facts.amounts)]
  const found: Iterable<Mismatch>[] = [
    differences(facts),
    partitions(facts),
    products(facts, stem, sentences),
    wholes(facts, stem, sentences),
    listedWholes(facts, sentences),
    splitSums(facts),
    leftovers(facts),
    changesBetween(facts, sentences),
    scores(facts, sentences),
    ballots(facts, sentences),
    sharesOfPoll(facts, sentences),
    totals(facts, sentences),
    setsOfMatch(facts),
    lastSets(facts),
    goalsTold(facts),
    overCapacity(facts),
    allAboard(facts),
    combinedSums(facts),
    rowTotals(facts),
    totalsOfTwo(facts),
    twoShares(facts),
    toldInFull(facts),
    summedUp(facts),
    remnants(facts),
    sumsLeft(facts),
    exceedingParts(facts),
    columnTotals(facts),
    medalTotals(facts),
    gamesListed(facts),
    gapsTold(facts),
    splits(facts),
    oppositesTold(facts),
    ratesTimesNumbers(facts),
    sharesWithRest(facts, sentences),
    bondsBroken(facts),
    lineScores(facts),
    taggedVotes(facts),
    taggedTotals(facts),
    taggedGaps(facts),
  ]
  const sums = new Set<string>()
  const weak: Mismatch[] = []
  for (const mismatches of found) {
    for (const mismatch of mismatches) {
      if (reported.has(mismatch.here.start)) continue
      if (!mismatch.isClosed && isExplained(facts, mismatch)) continue
      if (mismatch.isWeak || excuses.some(isExcused => isExcused(facts, mismatch))) {
        weak.push(mismatch)
        continue
      }
      const sum = placesOf(mismatch)
      if (sums.has(sum)) continue
      sums.add(sum)
      reported.add(mismatch.here.start)
      yield finding(facts, mismatch)
      if (reported.size >= mostFound) return
    }
  }
  for (const mismatch of weak.slice(0, mostFound)) {
    if (reported.has(mismatch.here.start) || sums.has(placesOf(mismatch))) continue
    sums.add(placesOf(mismatch))
    yield finding(facts, mismatch, 'raw')
  }
}

/** The same for any order in which the places are told. */
function placesOf({ here, there }: Mismatch): string {
  return [here, ...there]
    .map(({ start }) => start)
    .sort((a, b) => a - b)
    .join()
}

/** How many sentences apart the figures of a sum stand at most, for it to be told in copy that was edited. */
const mostApart = 1

function finding(facts: Facts, mismatch: Mismatch, shownIn?: ShownIn): Finding {
  const { messageId, here, there, values } = mismatch
  const { prose } = facts.tokens
  const [stated = prose.slice(here.start, here.end), right] = statedAndRight(values)
  // What the rest is of stands far off, most often, and is easily taken for another whole.
  const isSure =
    shownIn === undefined &&
    messageId !== 'rest' &&
    areSlipApart(stated, right) &&
    areNear(facts, [here, ...there], mostApart) &&
    !isReckoned(facts, mismatch)
  return {
    ...(isSure ? {} : { shownIn: shownIn ?? 'unedited' }),
    start: here.start,
    end: here.end,
    messageId,
    values,
    related: there.map(({ start, end }) => ({
      start,
      end,
      reason: `“${prose.slice(start, end).replaceAll(/\s+/g, ' ')}” stands here`,
    })),
  }
}

/** What a mismatch holds against one another; the first is what is reported, where it is undefined. */
function statedAndRight({ sum, whole, right }: Mismatch['values']): readonly [string | undefined, string] {
  if (sum === undefined) return [undefined, String(right ?? '')]
  return whole === undefined ? [undefined, String(sum)] : [String(whole), String(sum)]
}
