import type { Amount } from '../../src/analysis/amounts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { isMark } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import type { Mismatch } from './mismatch.ts'

const straight = keyOf('straight')
const sets = wordTest('sets')
const half = wordTest('half-time halftime interval break')
const won = wordTest('won win wins beat beats defeated')
const led = wordTest('led leading lead ahead trailed trailing down')
const member = wordTest('member strong seat person judge justice')
const at = keyOf('at')
const by = keyOf('by')
const to = keyOf('to')
const mostSets = 5

/** Sets that were lost in "straight sets", a half that had more goals than the match, votes of more than all members. */
export function* scores(facts: Facts, sentences: Iterable<readonly Amount[]>): Iterable<Mismatch> {
  const { tokens } = facts
  for (const own of sentences) {
    if (own.length < 2) continue
    yield* margins(tokens, own)
    if (!own.some(({ kind }) => kind === 'score' || kind === 'vote')) continue
    yield* straightSets(tokens, own)
    yield* halves(tokens, own)
    yield* members(tokens, own)
  }
}

/** "In straight sets, 6-4, 3-6, 6-2": whoever wins so loses no set. */
function* straightSets(tokens: Tokens, own: readonly Amount[]): Iterable<Mismatch> {
  const [first, ...rest] = own.filter(({ kind }) => kind === 'score')
  if (!first || rest.length === 0 || rest.length >= mostSets) return
  const isRow = rest.every((score, index) => follows(tokens, [first, ...rest][index]!, score))
  if (!isRow || !hasStraightSets(tokens, first.sentence)) return
  const all = [first, ...rest]
  const isWonBy = (score: Amount) => score.low > (score.against ?? 0)
  const lost = all.find(score => isWonBy(score) !== isWonBy(all.at(-1)!))
  if (lost) {
    yield {
      messageId: 'sets',
      here: spanOf(lost),
      there: all.filter(score => score !== lost).map(spanOf),
      values: {},
    }
  }
}

function follows(tokens: Tokens, before: Amount, score: Amount): boolean {
  return score.firstToken - before.endToken <= 2 && isMark(tokens, before.endToken, ',')
}

function hasStraightSets({ keys: words, sentences }: Tokens, sentence: number): boolean {
  for (let index = sentences[sentence]!; index + 1 < sentences[sentence + 1]!; index++) {
    if (words[index] === straight && sets(words[index + 1]!)) return true
  }
  return false
}

/** "Won 2-1 after leading 3-0 at halftime": the goals of a half are among those of the match. */
function* halves(tokens: Tokens, own: readonly Amount[]): Iterable<Mismatch> {
  const [first, second, ...more] = own.filter(({ kind }) => kind === 'score')
  if (!first || !second || more.length > 0) return
  const isHalf = (score: Amount) =>
    led(tokens.keys[score.firstToken - 1] ?? 0) &&
    tokens.keys[score.endToken] === at &&
    (half(tokens.keys[score.endToken + 1] ?? 0) || half(tokens.keys[score.endToken + 2] ?? 0))
  const isFinal = (score: Amount) => won(tokens.keys[score.firstToken - 1] ?? 0)
  const part = [first, second].find(isHalf)
  const whole = [first, second].find(isFinal)
  if (!part || !whole || part === whole) return
  const [partMost, partSum] = [Math.max(part.low, part.against ?? 0), part.low + (part.against ?? 0)]
  const [wholeMost, wholeSum] = [Math.max(whole.low, whole.against ?? 0), whole.low + (whole.against ?? 0)]
  if (partMost > wholeMost || partSum > wholeSum) {
    yield { messageId: 'halves', here: spanOf(part), there: [spanOf(whole)], values: {} }
  }
}

/** "Won by 12 votes, 340 to 320". */
function* margins(tokens: Tokens, own: readonly Amount[]): Iterable<Mismatch> {
  for (const [index, margin] of own.entries()) {
    const isMargin =
      (margin.kind === 'count' || margin.unit?.name === 'point') && margin.precision === 'exact'
    if (!isMargin || tokens.keys[margin.firstToken - 1] !== by) continue
    const one = own[index + 1]
    const pair = one && pairOf(tokens, one, own[index + 2])
    if (!one || !pair || !isMark(tokens, one.firstToken - 1, ',') || one.firstToken - margin.endToken > 3)
      continue
    const right = Math.abs(pair.first - pair.second)
    if (right === margin.low) continue
    yield {
      messageId: 'difference',
      here: spanOf(margin),
      there: [{ start: one.start, end: pair.end }],
      values: { one: pair.first, other: pair.second, right },
      isClosed: true,
    }
  }
}

/** "340-320", "340 to 320". */
function pairOf(tokens: Tokens, one: Amount, other: Amount | undefined) {
  const against =
    one.against ??
    (one.kind === 'count' && one.precision === 'exact' && one.high > one.low ? one.high : undefined)
  if (against !== undefined) return { first: one.low, second: against, end: one.end }
  const isPair = other && one.kind === 'count' && other.kind === 'count' && tokens.keys[one.endToken] === to
  return isPair && other.firstToken === one.endToken + 1
    ? { first: one.low, second: other.low, end: other.end }
    : undefined
}

/** "The seven-member board voted 6-3". */
function* members(tokens: Tokens, own: readonly Amount[]): Iterable<Mismatch> {
  const votes = own.filter(({ kind }) => kind === 'vote')
  const bodies = own.filter(
    ({ kind, counted, endToken }) =>
      kind === 'count' && counted && isMark(tokens, endToken, '-') && member(tokens.keys[counted.head]!),
  )
  const [vote] = votes
  const [body] = bodies
  if (!vote || !body || votes.length > 1 || bodies.length > 1) return
  const sum = vote.low + (vote.against ?? 0)
  if (sum > body.low && vote.firstToken > body.endToken) {
    yield { messageId: 'more', here: spanOf(vote), there: [spanOf(body)], values: { sum, whole: body.low } }
  }
}

function spanOf({ start, end }: Amount) {
  return { start, end }
}
