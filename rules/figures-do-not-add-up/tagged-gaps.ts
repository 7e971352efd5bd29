import type { Facts } from '../../src/analysis/facts.ts'
import { areApart } from '../../src/analysis/quantities/range.ts'
import { isMark, sentenceOf } from '../../src/analysis/token-tests.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Span } from '../../src/span.ts'
import { distanceOf } from './difference.ts'
import { type Mismatch, shortest } from './mismatch.ts'
import { type Side, sidesIn } from './sides.ts'

const gaps = wordTrigger('difference margin gap lead majority ahead behind by')
const article = wordTest('a an the')
const pointing = wordTest('that this the')
const placing = wordTest('ahead behind')
const votes = wordTest('vote votes ballots')
const deciding = wordTest('winner won lost beat defeated failed carried passed elected')
/** The two are told of votes: the gap has the word behind it anyway. */
const counting = wordTest('vote votes voted total tally ballots polled count counted yes no')
/** The lead of another day, or what was to be reached. */
const another = wordTest(
  'from than previous previously overturning against needed required swing last earlier ago',
)
const majority = keyOf('majority')
const seats = wordTest('seat seats mps members councillors councilors deputies lawmakers senators delegates')
const over = keyOf('over')
const by = keyOf('by')
const of = keyOf('of')
const fillers = wordTest('just only exactly net bare mere')
const linking = wordTest('is was of')
/** What floating point makes of a difference that is right. */
const slack = 1e-9
/** How many words may stand between the second figure and what it is told by. */
const reach = 8
/** Votes of two candidates, beside which nothing else is counted, are so many at least. */
const leastVotes = 100

/** A figure that the words call the difference of two that are told right beside it. */
interface ToldGap {
  readonly gap: Side
  /** The figures among which the two stand, the last of them right before the words. */
  readonly sides: readonly Side[]
}

/** "388 votes and Lindqvist 209, a difference of 99"; "3,005 to 2,990. That margin, 15 votes": however far off it is. */
export function* taggedGaps(facts: Facts): Iterable<Mismatch> {
  const { keys } = facts.tokens
  for (const place of gaps(facts.tokens)) {
    const told = placing(keys[place]!)
      ? votesBehind(facts, place)
      : keys[place] === by
        ? decidedBy(facts, place)
        : gapAt(facts, place)
    // "Beat Donegal by 1-26 to 0-19": goals, and points.
    const found = told && !told.sides.some(side => isOfTwoParts(facts, side)) && mismatchOf(facts, told)
    if (found) yield found
  }
}

function isOfTwoParts({ tokens: { prose } }: Facts, { start, end }: Span): boolean {
  const line = prose.slice(Math.max(0, start - lineReach), end + lineReach)
  return /\d+[-–]\d+ to \d+[-–]\d+/.test(line)
}

const lineReach = 12

/** ", a difference of 99" right behind the two; "That margin, 15 votes," at the head of the next sentence. */
function gapAt(facts: Facts, place: number): ToldGap | undefined {
  const { tokens } = facts
  const { keys } = tokens
  let next = place + 1
  const isOf = keys[next] === of
  if (linking(keys[next] ?? 0) || isMark(tokens, next, ',')) next++
  while (fillers(keys[next] ?? 0)) next++
  let first = place - 1
  while (fillers(keys[first] ?? 0)) first--
  const sentence = sentenceOf(tokens, place)
  const from = tokens.sentences[sentence]!
  const isBeside = isOf && article(keys[first] ?? 0) && isMark(tokens, first - 1, ',')
  const isTakenUp = !isOf && sentence > 0 && first === from && pointing(keys[first]!)
  if (!isBeside && !isTakenUp) return undefined
  const gap = sidesIn(facts, sentence).find(({ firstToken }) => firstToken === next)
  const sides = sidesIn(facts, isBeside ? sentence : sentence - 1).filter(({ endToken }) => endToken <= first)
  if (!gap || first - (sides.at(-1)?.endToken ?? 0) > reach || isOverOthers(facts, gap)) return undefined
  return keys[place] !== majority || isOfVotes(facts, sides) ? { gap, sides } : undefined
}

/** "A lead of 12 over the Greens", who are told of elsewhere. */
function isOverOthers({ tokens: { keys } }: Facts, { endToken }: Side): boolean {
  return keys[endToken] === over || keys[endToken + 1] === over
}

/** A majority of seats is one over all the others together. */
function isOfVotes({ tokens: { keys } }: Facts, sides: readonly Side[]): boolean {
  if (sides.length === 0) return false
  let isVote = false
  for (let index = Math.max(0, sides[0]!.firstToken - reach); index < sides.at(-1)!.endToken + 2; index++) {
    if (seats(keys[index] ?? 0)) return false
    isVote ||= counting(keys[index] ?? 0)
  }
  return isVote
}

/** "37 votes behind Ron Dacre, by 657 to 694": the two stand behind "by". */
function votesBehind(facts: Facts, place: number): ToldGap | undefined {
  const { keys } = facts.tokens
  if (!votes(keys[place - 1] ?? 0)) return undefined
  const own = sidesIn(facts, sentenceOf(facts.tokens, place))
  const gap = own.find(({ endToken }) => endToken === place - 1)
  const [one, other] = own.filter(({ firstToken }) => firstToken > place)
  return gap && one && other && keys[one.firstToken - 1] === by ? { gap, sides: [one, other] } : undefined
}

/** "Her total rose to 707 and his fell to 644, and she was declared the winner by 63": no other figure of the sentence. */
function decidedBy(facts: Facts, place: number): ToldGap | undefined {
  const { tokens } = facts
  if (!deciding(tokens.keys[place - 1] ?? 0)) return undefined
  const sentence = sentenceOf(tokens, place)
  const own = sidesIn(facts, sentence)
  const gap = own.find(({ firstToken }) => firstToken === place + 1)
  const sides = own.filter(one => one !== gap && one.sort === gap?.sort)
  if (!gap || sides.length !== 2 || sides.some(({ value }) => value < leastVotes || value <= gap.value))
    return undefined
  let isCount = false
  for (let index = tokens.sentences[sentence]!; index < tokens.sentences[sentence + 1]!; index++) {
    if (another(tokens.keys[index]!)) return undefined
    isCount ||= index !== gap.endToken && counting(tokens.keys[index]!)
  }
  return isCount ? { gap, sides } : undefined
}

function mismatchOf({ voices }: Facts, { gap, sides }: ToldGap): Mismatch | undefined {
  const own = sides.filter(({ sort }) => sort === gap.sort)
  const [one, other] = own.slice(-2)
  if (!one || !other || one.value === other.value || voices.isQuoted(gap)) return undefined
  const isRight = (first: Side, second: Side) =>
    !areApart(distanceOf(first.range, second.range), gap.range, slack)
  if (own.some((first, at) => own.slice(at + 1).some(second => isRight(first, second)))) return undefined
  const { start, end } = gap
  return {
    messageId: 'difference',
    here: { start, end },
    there: (one.start === other.start ? [one] : [one, other]).map(side => ({
      start: side.start,
      end: side.end,
    })),
    values: {
      one: shortest(one.value),
      other: shortest(other.value),
      right: shortest(Math.abs(one.value - other.value)),
    },
    isClosed: true,
  }
}
