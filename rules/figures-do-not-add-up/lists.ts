import { statedRange } from '../../src/analysis/amounts/range.ts'
import type { Amount } from '../../src/analysis/amounts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { isDash, isMark } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import { type Mismatch, shortest } from './mismatch.ts'

const and = keyOf('and')
const total = keyOf('total')
const of = keyOf('of')
const partial = wordTest(
  'including among mostly mainly some others other rest more another remaining of them than such from to or plus at per each both half',
)
const including = keyOf('including')
const origin = wordTest('from for in at on')
/** Nobody is two of these. */
const apart = wordTest('men women boys girls')
/** Between a number and its mark stand its noun and a word or two. */
const nounReach = 5

/** "Five people — three men and three women —", and "$300, $450 and $200, for a total of $1,050". */
export function* lists(facts: Facts, sentences: Iterable<readonly Amount[]>): Iterable<Mismatch> {
  const { tokens } = facts
  for (const own of sentences) {
    if (own.length < 3) continue
    yield* partsBehind(tokens, own)
    yield* totalBehind(tokens, own)
    yield* partsIncluded(tokens, own)
  }
}

function isExactCount({ kind, precision, low, high }: Amount): boolean {
  return kind === 'count' && precision === 'exact' && low === high
}

/** A number, its noun, a dash or a colon or a bracket, and its parts up to the next one or the end. */
function* partsBehind(tokens: Tokens, own: readonly Amount[]): Iterable<Mismatch> {
  for (const [index, whole] of own.entries()) {
    if (!isExactCount(whole) || !whole.counted || whole.counted.partitive) continue
    const mark = openingMark(tokens, whole)
    if (mark === undefined) continue
    const end = closingMark(tokens, mark, tokens.sentences[whole.sentence + 1]!)
    const parts = own.slice(index + 1).filter(({ firstToken }) => firstToken > mark && firstToken < end)
    if (parts.length < 2 || !parts.every(part => isExactCount(part) && isOwnPart(tokens, part))) continue
    if (!isPlainList(tokens, mark + 1, end, parts)) continue
    const sum = parts.reduce((all, { low }) => all + low, 0)
    if (sum !== whole.low) yield mismatchOf(whole, parts, sum)
  }
}

/** "Four women", "seven from the Greens" */
function isOwnPart({ keys }: Tokens, { counted, endToken }: Amount): boolean {
  return counted === undefined ? origin(keys[endToken] ?? 0) : !counted.partitive
}

function openingMark(tokens: Tokens, { counted, endToken }: Amount): number | undefined {
  const from = counted?.endToken ?? endToken
  for (let index = from; index < from + nounReach; index++) {
    if (isDash(tokens, index) || isMark(tokens, index, ':') || isMark(tokens, index, '(')) return index
    if (tokens.classes[index] !== TokenClass.word) return undefined
  }
  return undefined
}

function closingMark(tokens: Tokens, mark: number, end: number): number {
  const isBracket = isMark(tokens, mark, '(')
  for (let index = mark + 1; index < end; index++) {
    if (isBracket ? isMark(tokens, index, ')') : isDash(tokens, index) || isMark(tokens, index, ';'))
      return index
  }
  return isMark(tokens, end - 1, '.') ? end - 1 : end
}

/** Nothing but the parts with a word or two each, commas and one "and". */
function isPlainList(tokens: Tokens, from: number, end: number, parts: readonly Amount[]): boolean {
  if (parts[0]!.firstToken !== from) return false
  for (let index = from; index < end; index++) {
    const isOrigin = origin(tokens.keys[index]!) && parts.some(({ endToken }) => endToken === index)
    if (!isOrigin && partial(tokens.keys[index]!)) return false
  }
  const last = parts.at(-1)!
  if (tokens.keys[last.firstToken - 1] !== and || end - last.firstToken > 6) return false
  return parts.slice(1, -1).every(({ firstToken }) => isMark(tokens, firstToken - 1, ','))
}

/** "Seven people, including four women and five men": kinds of people that do not overlap are no more than all. */
function* partsIncluded(tokens: Tokens, own: readonly Amount[]): Iterable<Mismatch> {
  for (const [index, whole] of own.entries()) {
    const [first, second] = own.slice(index + 1)
    if (!first || !second || ![whole, first, second].every(isExactCount)) continue
    if (tokens.keys[first.firstToken - 1] !== including || tokens.keys[second.firstToken - 1] !== and)
      continue
    if (first.firstToken - (whole.counted?.endToken ?? whole.endToken) > 3) continue
    const heads = [first, second].map(({ counted }) => (counted ? tokens.keys[counted.head]! : 0))
    if (!heads.every(apart) || heads[0] === heads[1]) continue
    const sum = first.low + second.low
    if (sum <= whole.low) continue
    yield { ...mismatchOf(whole, [first, second], sum), messageId: 'parts' }
  }
}

/** All sums of one kind that stand before "for a total of". */
function* totalBehind(tokens: Tokens, own: readonly Amount[]): Iterable<Mismatch> {
  for (const [index, whole] of own.entries()) {
    const isTotal = tokens.keys[whole.firstToken - 1] === of && tokens.keys[whole.firstToken - 2] === total
    const parts = own.slice(0, index)
    if (!isTotal || parts.length < 2 || whole.kind !== 'money') continue
    if (!parts.every(({ kind, currency }) => kind === 'money' && currency === whole.currency)) continue
    const isPlain = parts.every(
      part =>
        part.precision === 'exact' &&
        !partial(tokens.keys[part.firstToken - 1] ?? 0) &&
        !partial(tokens.keys[part.endToken] ?? 0),
    )
    if (!isPlain || whole.precision !== 'exact') continue
    const sum = parts.reduce((all, { low }) => all + low, 0)
    const slack = [whole, ...parts].reduce((all, part) => {
      const { low, high } = statedRange(part, tokens.prose)
      return all + (high - low) / 2
    }, 0)
    if (Math.abs(sum - whole.low) > slack) yield mismatchOf(whole, parts, sum)
  }
}

function mismatchOf(whole: Amount, parts: readonly Amount[], sum: number): Mismatch {
  return {
    messageId: 'parts',
    here: { start: whole.start, end: whole.end },
    there: parts.map(({ start, end }) => ({ start, end })),
    values: { sum: shortest(sum) },
  }
}
