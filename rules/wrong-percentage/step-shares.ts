import { bySentence } from '../../src/analysis/amounts/in-sentence.ts'
import { roundedRange } from '../../src/analysis/amounts/rounded.ts'
import type { Amount } from '../../src/analysis/amounts.ts'
import { rangeOfShare } from '../../src/analysis/changes/share-range.ts'
import { changeWord } from '../../src/analysis/changes/words.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { quotient, type Range } from '../../src/analysis/quantities/range.ts'
import { areOfOneSort } from '../../src/analysis/steps/size.ts'
import { isMark } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import type { WrongShare } from './wrong-share.ts'

const or = keyOf('or')
const by = keyOf('by')
const from = keyOf('from')
const up = keyOf('up')
const fillers = wordTest('about nearly almost just roughly around some only more less than')
const gaining = wordTest('up gained added advanced gains adds gaining adding')
const losing = wordTest('down lost shed loses sheds losing off')
const landing = wordTest('to at')
/** How many words lie between the share and the value that was reached: "to close at". */
const reachBehind = 5
const reachBefore = 4
/** A slip is no greater. */
const mostFactor = 4

/** "Closed at 209p, down 11p, or 5 per cent", "rose $1.20, or 6%, to $21.20": a step, its share and where it led. */
export function* sharesOfSteps({ tokens, amounts }: Facts): Iterable<WrongShare> {
  for (const own of bySentence(amounts)) {
    for (const [index, share] of own.entries()) {
      const step = own[index - 1]
      if (!step || share.kind !== 'percent' || share.low !== share.high || step.low !== step.high) continue
      if (!isSaidAgain(tokens, step, share)) continue
      const direction = directionOf(tokens, step)
      const base = direction && baseOf(tokens, direction, step, share, own[index - 2], own[index + 1])
      const wrong = base && misfit(tokens, step, share, base)
      if (wrong) yield wrong
    }
  }
}

interface Base {
  readonly value: Amount
  readonly range: Range
}

/** "11p, or 5 per cent" */
function isSaidAgain(tokens: Tokens, { endToken }: Amount, { firstToken }: Amount): boolean {
  let at = firstToken - 1
  while (fillers(tokens.keys[at] ?? 0)) at--
  return tokens.keys[at] === or && at - endToken <= 1 && at >= endToken
}

function directionOf({ keys }: Tokens, { firstToken }: Amount): 'up' | 'down' | undefined {
  let at = firstToken - 1
  while (fillers(keys[at] ?? 0)) at--
  const key = keys[at] === by ? (keys[at - 1] ?? 0) : (keys[at] ?? 0)
  if (gaining(key)) return 'up'
  if (losing(key)) return 'down'
  const word = changeWord(key)
  if (!word?.forms.has('verb')) return undefined
  return word.direction === 'up' || word.direction === 'down' ? word.direction : undefined
}

/** What the step began at: told behind "from", or reckoned from the value that it led to. */
function baseOf(
  tokens: Tokens,
  direction: 'up' | 'down',
  step: Amount,
  share: Amount,
  before: Amount | undefined,
  behind: Amount | undefined,
): Base | undefined {
  const { keys } = tokens
  if (behind && areOfOneSort(step, behind) && behind.firstToken - share.endToken <= reachBehind) {
    const key = keys[behind.firstToken - 1] ?? 0
    if (key === from) return { value: behind, range: roundedRange(tokens, behind) }
    if (landing(key)) return reckoned(tokens, direction, step, behind)
  }
  const isBeside = before && areOfOneSort(step, before) && step.firstToken - before.endToken <= reachBefore
  const isUpOrDown = keys[step.firstToken - 1] === up || losing(keys[step.firstToken - 1] ?? 0)
  return isBeside && isUpOrDown && isMark(tokens, step.firstToken - 2, ',')
    ? reckoned(tokens, direction, step, before)
    : undefined
}

function reckoned(tokens: Tokens, direction: 'up' | 'down', step: Amount, value: Amount): Base {
  const [size, end] = [roundedRange(tokens, step), roundedRange(tokens, value)]
  const range =
    direction === 'up'
      ? { low: end.low - size.high, high: end.high - size.low }
      : { low: end.low + size.low, high: end.high + size.high }
  return { value, range }
}

function misfit(tokens: Tokens, step: Amount, share: Amount, { value, range }: Base): WrongShare | undefined {
  if (range.low <= 0) return undefined
  const ratio = quotient(roundedRange(tokens, step), range)
  const { low, high } = rangeOfShare(tokens, share)
  if (ratio.low <= high && low <= ratio.high) return undefined
  const right = (ratio.low + ratio.high) / 2
  const said = share.low / 100
  if (said > right * mostFactor || right > said * mostFactor) return undefined
  return {
    messageId: 'part',
    here: { start: share.start, end: share.end },
    there:
      value.start > share.start
        ? { start: value.start, end: value.end }
        : { start: value.start, end: step.end },
    right: `a change of ${Number((right * 100).toPrecision(2))} percent`,
    isTied: true,
  }
}
