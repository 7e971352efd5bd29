import { keyOf } from '../../parse/key.ts'
import type { Tokens } from '../../parse/tokens.ts'
import type { Amount } from '../amounts.ts'
import type { Difference } from '../changes.ts'
import { wordTest } from '../word-flags.ts'
import { stemsIn } from './stems.ts'
import { isDateWord, isTimeNoun } from './time-words.ts'
import { whenIn } from './when.ts'

const upward = wordTest(
  'more up higher above larger greater longer warmer hotter taller heavier older costlier dearer deeper wider slower',
)
const downward = wordTest(
  'fewer less down lower below behind smaller short shorter cooler colder lighter cheaper faster quicker narrower shallower',
)
const placed = wordTest('above below behind')
const linking = wordTest('than on from')
/** How far behind the figure its direction may stand, and behind that the time. */
const directionReach = 3
const timeReach = 7

/** "Three points down on 2024", "30 more than last year": a figure, a direction and another time. */
export function findDifferences(tokens: Tokens, amounts: readonly Amount[]): Difference[] {
  return amounts.flatMap(
    amount =>
      differenceAt(tokens, amount) ?? upOrDownBy(tokens, amount) ?? lostOrGained(tokens, amount) ?? [],
  )
}

function differenceAt(
  tokens: Tokens,
  { firstToken, endToken, sentence, kind, start }: Amount,
): Difference | undefined {
  if (kind === 'ordinal' || kind === 'rank' || kind === 'score' || kind === 'vote') return undefined
  const end = tokens.sentences[sentence + 1]!
  for (let token = endToken; token < Math.min(end - 1, endToken + directionReach); token++) {
    const key = tokens.keys[token]!
    const direction = upward(key) ? 'up' : downward(key) ? 'down' : undefined
    if (direction === undefined) continue
    const after = linking(tokens.keys[token + 1]!) ? token + 2 : placed(key) ? token + 1 : undefined
    if (after === undefined) return undefined
    const { rank, isEstimate, isOpen } = whenIn(tokens, after, Math.min(end, after + timeReach))
    if (
      (rank === undefined && !isOfPast(tokens, after, end)) ||
      isEstimate ||
      isOpen ||
      isOpenBefore(tokens, firstToken, sentence)
    )
      return undefined
    const first = tokens.sentences[sentence]!
    return {
      direction,
      sentence,
      start,
      end: tokens.ends[lastOfTime(tokens, after, Math.min(end, after + timeReach))]!,
      stems: stemsIn(tokens, first, end),
    }
  }
  return undefined
}

const past = wordTest('had did was were used peak high record best average usual')
const the = keyOf('the')

/** "Faster than she had run in Boston" */
function isOfPast({ keys }: Tokens, first: number, end: number): boolean {
  // "Nine pence dearer on the week"
  if (keys[first] === the && isTimeNoun(keys[first + 1] ?? 0)) return true
  for (let token = first; token < Math.min(end, first + 4); token++) if (past(keys[token]!)) return true
  return false
}

/** The last token that says when, or the first of all. */
function lastOfTime(tokens: Tokens, first: number, end: number): number {
  let last = first
  for (let token = first; token < end; token++) if (isDateWord(tokens, token)) last = token
  return last
}

const up = keyOf('up')
const down = keyOf('down')
const on = wordTest('on from')
const sized: ReadonlySet<Amount['kind']> = new Set(['percent', 'points', 'count', 'money', 'measure'])

/** "Up six points on 2021", "down 8 percent from last year". */
function upOrDownBy(tokens: Tokens, amount: Amount): Difference | undefined {
  const { keys, sentences } = tokens
  const { firstToken, endToken, sentence, kind } = amount
  const key = keys[firstToken - 1] ?? 0
  const isSoMany = kind === 'percent' || kind === 'points' || on(keys[endToken] ?? 0)
  if ((key !== up && key !== down) || !sized.has(kind) || !isSoMany) return undefined
  if (isOpenBefore(tokens, firstToken, sentence)) return undefined
  const stems = stemsIn(tokens, sentences[sentence]!, sentences[sentence + 1]!)
  const start = tokens.starts[firstToken - 1]!
  return { direction: key === up ? 'up' : 'down', sentence, start, end: amount.end, stems }
}

const losing = wordTest('lost lose loses losing shed sheds shedding axed shut dismissed fired')
const gaining = wordTest(
  'gained gain gains gaining added adds adding hired hires hiring recruited recruits recruiting',
)
const small = wordTest(
  'about some nearly almost more than another over a further around roughly an extra only just',
)
/** "Nobody lost", "if it lost". */
const open = wordTest('would could might may should if unless not never to will without')
const before = 3

/** "Has lost 2,000 members", "hired 40 teachers": fewer of them, or more. */
function lostOrGained(tokens: Tokens, amount: Amount): Difference | undefined {
  const { kind, counted, firstToken, sentence } = amount
  if (kind !== 'count' || counted === undefined) return undefined
  const first = tokens.sentences[sentence]!
  let verb = firstToken - 1
  while (verb > first && small(tokens.keys[verb]!)) verb--
  const key = tokens.keys[verb] ?? 0
  const direction = gaining(key) ? 'up' : losing(key) ? 'down' : undefined
  if (direction === undefined) return undefined
  for (let token = Math.max(first, verb - before); token < verb; token++)
    if (open(tokens.keys[token]!)) return undefined
  return {
    direction,
    sentence,
    start: tokens.starts[verb]!,
    end: tokens.ends[counted.endToken - 1]!,
    stems: stemsIn(tokens, counted.firstToken, counted.endToken),
  }
}

function isOpenBefore(tokens: Tokens, firstToken: number, sentence: number): boolean {
  return whenIn(tokens, Math.max(tokens.sentences[sentence]!, firstToken - 5), firstToken).isOpen
}
