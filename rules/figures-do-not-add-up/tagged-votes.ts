import type { Facts } from '../../src/analysis/facts.ts'
import { isDigitOff } from '../../src/analysis/slips.ts'
import { sentenceOf } from '../../src/analysis/token-tests.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { inWords, type Mismatch } from './mismatch.ts'
import { type Side, sidesIn } from './sides.ts'
import { sumOf } from './sums.ts'

const cues = wordTrigger('votes ballots papers voting poll')
const pointing = wordTest('the those these all')
const dividing = wordTest('broke split went divided')
const amounting = wordTest('amounted amount represented represent meant were')
const voting = keyOf('voting')
const withWord = keyOf('with')
const poll = keyOf('poll')
const of = keyOf('of')
/** How many words may stand between the figure and "voting". */
const reach = 3
const sentencesBack = 2
const mostSides = 8

/** A number that is told as that of all who voted. */
interface Voters {
  readonly whole: Side
  /** The figures behind it are all of them: "those 769 ballots broke for the challenger, 412 to 357". */
  readonly split: readonly Side[] | undefined
}

/** "By 41 to 16 … with 57 farmers voting", "on a poll of 1,284", "those 769 ballots broke 412 to 357". */
export function* taggedVotes(facts: Facts): Iterable<Mismatch> {
  for (const place of cues(facts.tokens)) {
    const voters = votersAt(facts, place)
    const found = voters && mismatchOf(facts, voters)
    if (found) yield found
  }
}

function votersAt(facts: Facts, place: number): Voters | undefined {
  const { keys, sentences } = facts.tokens
  const sentence = sentenceOf(facts.tokens, place)
  const own = sidesIn(facts, sentence)
  if (keys[place] === poll) {
    const whole = keys[place + 1] === of ? own.find(({ firstToken }) => firstToken === place + 2) : undefined
    return whole && { whole, split: undefined }
  }
  const whole = own.findLast(({ endToken }) => endToken <= place)
  if (!whole || place - whole.endToken > reach) return undefined
  const before = keys[whole.firstToken - 1] ?? 0
  if (keys[place] === voting) return before === withWord ? { whole, split: undefined } : undefined
  if (!pointing(before) || whole.firstToken - 1 !== sentences[sentence]) return undefined
  const next = keys[place + 1] ?? 0
  if (amounting(next)) return { whole, split: undefined }
  return dividing(next) ? { whole, split: own.filter(({ firstToken }) => firstToken > place) } : undefined
}

function mismatchOf(facts: Facts, { whole, split }: Voters): Mismatch | undefined {
  if (whole.sort !== 'count' || facts.voices.isQuoted(whole)) return undefined
  const sides = (split ?? sidesBefore(facts, whole)).filter(({ sort }) => sort === 'count')
  const runs = sides.flatMap((_, first) =>
    sides.slice(first + 1).map((__, at) => sides.slice(first, first + at + 2)),
  )
  if (choicesOf(sides).some(some => sumOf(some) === whole.value)) return undefined
  const run =
    split?.length === 2
      ? runs[0]
      : runs.find(one =>
          isDigitOff(
            whole.value,
            one.map(({ value }) => value),
          ),
        )
  if (!run) return undefined
  return {
    messageId: 'parts',
    here: { start: whole.start, end: whole.end },
    there: run
      .filter(({ start }, at) => start !== run[at - 1]?.start)
      .map(({ start, end }) => ({ start, end })),
    values: { sum: inWords(sumOf(run)) },
    isClosed: true,
  }
}

/** Every choice among a few; a margin may stand between the votes. */
function choicesOf(sides: readonly Side[]): readonly (readonly Side[])[] {
  let all: (readonly Side[])[] = [[]]
  for (const side of sides.slice(-mostSides)) all = all.concat(all.map(some => [...some, side]))
  return all
}

function sidesBefore(facts: Facts, whole: Side): readonly Side[] {
  const sentence = sentenceOf(facts.tokens, whole.firstToken)
  const sides: Side[] = []
  for (let at = Math.max(0, sentence - sentencesBack); at <= sentence; at++) sides.push(...sidesIn(facts, at))
  return sides.filter(({ start }) => start < whole.start).slice(-mostSides)
}
