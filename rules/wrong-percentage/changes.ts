import { bySentence } from '../../src/analysis/amounts/in-sentence.ts'
import { roundedRange } from '../../src/analysis/amounts/rounded.ts'
import type { Amount } from '../../src/analysis/amounts.ts'
import { rangeOfShare } from '../../src/analysis/changes/share-range.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { hasMovement } from '../../src/analysis/quantities/pairs.ts'
import { areApart, quotient } from '../../src/analysis/quantities/range.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import type { WrongShare } from './wrong-share.ts'

const from = keyOf('from')
const to = keyOf('to')
const of = keyOf('of')
const rises = wordTest('rise increase gain jump climb growth surge hike spike leap uptick')
const falls = wordTest('fall drop decrease decline cut reduction slump loss plunge dip slide dive')
/** Two movements in one sentence, or two things, may have a change each. */
const disturbing = wordTest('each average respectively while another further between points')

/** "From $40 to $30, a drop of 15 percent", "a 15 percent drop, to $30 from $40". */
export function* changes({ amounts, tokens }: Facts): Iterable<WrongShare> {
  for (const own of bySentence(amounts)) {
    if (own.length !== 3) continue
    const start = own.find(({ firstToken }) => tokens.keys[firstToken - 1] === from)
    const end = own.find(({ firstToken }) => tokens.keys[firstToken - 1] === to)
    const share = own.find(({ kind }) => kind === 'percent')
    if (!start || !end || !share || share === start || share === end || isDisturbed(tokens, share)) continue
    if (
      start.kind !== end.kind ||
      start.kind === 'percent' ||
      start.currency !== end.currency ||
      start.low <= 0
    )
      continue
    // "The drop of a tenth led them to cut the fee from $40 to $30": of something else.
    if (hasMovement(tokens, share.endToken, Math.min(start.firstToken, end.firstToken))) continue
    const found = wrongChange(tokens, start, end, share)
    if (found) yield found
  }
}

/** How many sentences later a change is taken up. */
const near = 3
const definite = wordTest('the that this its their his her')

/** "Rents went up from $800 to $1,000. … The 20 percent increase …": one movement, and one share that takes it up. */
export function* changesTakenUp({ amounts, tokens }: Facts): Iterable<WrongShare> {
  let moved: { start: Amount; end: Amount } | undefined
  for (const own of bySentence(amounts)) {
    const sentence = own[0]!.sentence
    if (moved && sentence - moved.end.sentence > near) moved = undefined
    const share = moved && own.find(amount => isTakenUp(tokens, amount))
    if (moved && share && own.filter(({ kind }) => kind === 'percent').length === 1) {
      const found = wrongChange(tokens, moved.start, moved.end, share)
      if (found) yield found
    }
    const next = movementIn(tokens, own)
    // Two movements, and nobody knows which one is meant.
    moved = next && moved ? undefined : (next ?? moved)
  }
}

/** "The 20 percent increase" */
function isTakenUp(tokens: Tokens, share: Amount): boolean {
  const { keys } = tokens
  return (
    share.kind === 'percent' &&
    definite(keys[share.firstToken - 1] ?? 0) &&
    (rises(keys[share.endToken] ?? 0) || falls(keys[share.endToken] ?? 0)) &&
    !isDisturbed(tokens, share)
  )
}

function movementIn(tokens: Tokens, own: readonly Amount[]): { start: Amount; end: Amount } | undefined {
  const start = own.find(({ firstToken }) => tokens.keys[firstToken - 1] === from)
  const end = own.find(({ firstToken }) => tokens.keys[firstToken - 1] === to)
  if (!start || !end || own.some(({ kind }) => kind === 'percent') || isDouble(tokens, start))
    return undefined
  const isOneKind = start.kind === end.kind && start.currency === end.currency
  const isSize = start.kind === 'count' || start.kind === 'money' || start.kind === 'measure'
  return isOneKind && isSize && start.low > 0 && start.low !== end.low ? { start, end } : undefined
}

function wrongChange(tokens: Tokens, start: Amount, end: Amount, share: Amount): WrongShare | undefined {
  const isUp = directionOf(tokens, share)
  if (isUp === undefined || isUp !== end.low > start.low) return undefined
  const { low, high } = quotient(roundedRange(tokens, end), roundedRange(tokens, start))
  const range = isUp ? { low: low - 1, high: high - 1 } : { low: 1 - high, high: 1 - low }
  if (!areApart(range, rangeOfShare(tokens, share))) return undefined
  const right = `${Number((Math.abs(end.low / start.low - 1) * 100).toPrecision(3))} percent`
  const there = { start: Math.min(start.start, end.start), end: Math.max(start.end, end.end) }
  return { messageId: 'part', here: share, there, right: `a change of ${right}`, isChange: true }
}

/** Is the share that of a rise? Undefined where it is of no change at all. */
function directionOf({ keys: words }: Tokens, { firstToken, endToken }: Amount): boolean | undefined {
  const noun = words[firstToken - 1] === of ? words[firstToken - 2]! : (words[endToken] ?? 0)
  return rises(noun) ? true : falls(noun) ? false : undefined
}

/** Of several things, or in several steps. */
const several = wordTest('each respectively while another further between both')

function isDouble(tokens: Tokens, amount: Amount): boolean {
  return sentenceHas(tokens, amount, several)
}

function isDisturbed(tokens: Tokens, amount: Amount): boolean {
  return sentenceHas(tokens, amount, disturbing)
}

function sentenceHas(
  { keys: words, sentences }: Tokens,
  { sentence }: Amount,
  isOne: (key: number) => boolean,
): boolean {
  for (let index = sentences[sentence]!; index < sentences[sentence + 1]!; index++) {
    if (isOne(words[index]!)) return true
  }
  return false
}
