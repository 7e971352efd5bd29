import { rangeOfAmount, statedRange } from '../../src/analysis/amounts/range.ts'
import type { Amount } from '../../src/analysis/amounts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { areApart, quotient, type Range } from '../../src/analysis/quantities/range.ts'
import { isMark } from '../../src/analysis/token-tests.ts'
import { keyTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import type { WrongShare } from './wrong-share.ts'

const of = keyOf('of')
const the = keyOf('the')
const out = keyOf('out')
const or = keyOf('or')
const possessive = keyTest(['its', 'their', 'his', 'her', 'our'].map(keyOf))
const average = keyOf('average')
const an = keyOf('an')
const rates = keyTest(['a', 'an', 'per', 'each'].map(keyOf))
/** How far behind its part and whole a share may stand. */
const reach = 8
const loose = 0.04
/** "One in five", "three out of four"; fractions are read elsewhere. */
const inNumbers = / (?:in|of) /i

/** "212 of the 400 members, or 63 percent"; "$90,000 over three years, an average of $40,000 a year". */
export function* shares(facts: Facts): Iterable<WrongShare> {
  const { amounts, tokens } = facts
  for (const [index, part] of amounts.entries()) {
    const whole = amounts[index + 1]
    const share = amounts[index + 2]
    if (whole && part.sentence === whole.sentence) yield* wrongRatio(tokens, part, whole)
    if (!whole || !share || part.sentence !== share.sentence) continue
    if (isShareOfWhole(tokens, part, whole, share)) yield* wrongPart(tokens, part, share, whole)
    if (isPartOfWhole(tokens, part, whole)) yield* wrongPart(tokens, part, whole, share)
    else yield* wrongAverage(tokens, part, whole, share)
  }
}

/** "212 of the 400", "212 out of 400". */
function isPartOfWhole({ keys }: Tokens, part: Amount, whole: Amount): boolean {
  if (part.kind !== 'count' || whole.kind !== 'count' || part.low >= whole.low) return false
  const at = keys[part.endToken] === out ? part.endToken + 1 : part.endToken
  if (keys[at] !== of) return false
  const next = keys[at + 1] ?? 0
  return whole.firstToken === at + 1 || (whole.firstToken === at + 2 && (next === the || possessive(next)))
}

/** "1,200 jobs, or 20 percent of its 9,000 workers". */
function isShareOfWhole({ keys }: Tokens, part: Amount, share: Amount, whole: Amount): boolean {
  if (part.kind !== 'count' || share.kind !== 'percent' || whole.kind !== 'count') return false
  const gap = whole.firstToken - share.endToken
  const next = keys[share.endToken + 1] ?? 0
  return keys[share.endToken] === of && (gap === 1 || (gap === 2 && (next === the || possessive(next))))
}

/** "One in five, or 30 percent": one share in two forms. */
function* wrongRatio(tokens: Tokens, ratio: Amount, share: Amount): Iterable<WrongShare> {
  if (ratio.kind !== 'share' || share.kind !== 'percent' || !isApposition(tokens, ratio, share)) return
  if (!inNumbers.test(tokens.prose.slice(ratio.start, ratio.end))) return
  const range = rangeOfAmount(ratio, tokens.prose)
  if (!areApart({ low: range.low * 100, high: range.high * 100 }, rangeOfAmount(share, tokens.prose), loose))
    return
  yield {
    messageId: 'part',
    here: share,
    there: ratio,
    right: `${Number((ratio.low * 100).toPrecision(3))} percent`,
  }
}

function* wrongPart(tokens: Tokens, part: Amount, whole: Amount, share: Amount): Iterable<WrongShare> {
  const before = whole.firstToken < share.firstToken ? whole : part
  if (share.kind !== 'percent' || !isApposition(tokens, before, share)) return
  const exact = quotient(statedRange(part, tokens.prose), statedRange(whole, tokens.prose))
  const percent: Range = { low: exact.low * 100, high: exact.high * 100 }
  if (!areApart(percent, statedRange(share, tokens.prose), 0.02) || isRounded(percent, share)) return
  yield {
    messageId: 'part',
    here: share,
    there: before === whole ? { start: part.start, end: whole.end } : part,
    right: `${Number(((part.low / whole.low) * 100).toPrecision(3))} percent`,
  }
}

/** Whole percents are rounded, and often carelessly: one off is none of ours. */
function isRounded({ low, high }: Range, { low: share }: Amount): boolean {
  return share >= low - 1 && share <= high + 1
}

/** ", or 63 percent" and "(63 percent)" say the same again. */
function isApposition(tokens: Tokens, before: Amount, share: Amount): boolean {
  const at = share.firstToken - 1
  if (
    share.firstToken - before.endToken > reach ||
    share.precision === 'at-least' ||
    share.precision === 'at-most'
  )
    return false
  const first = share.precision === 'about' ? at - 1 : at
  return isMark(tokens, first, '(') || (tokens.keys[first] === or && isMark(tokens, first - 1, ','))
}

/** A sum of money, a number of years or people, and an average of it. */
function* wrongAverage(tokens: Tokens, total: Amount, count: Amount, share: Amount): Iterable<WrongShare> {
  const isMoney = total.kind === 'money' && share.kind === 'money' && total.currency === share.currency
  const isCount = count.kind === 'count' || count.unit?.dimension === 'time'
  if (!isMoney || !isCount || count.low < 2 || count.precision !== 'exact' || total.precision !== 'exact')
    return
  const { keys } = tokens
  const isAverage =
    keys[share.firstToken - 1] === of &&
    keys[share.firstToken - 2] === average &&
    keys[share.firstToken - 3] === an
  if (!isAverage || share.firstToken - count.endToken > reach || !rates(keys[share.endToken] ?? 0)) return
  if (!isNoun(tokens, count, keys[share.endToken + 1] ?? 0)) return
  const right = quotient(statedRange(total, tokens.prose), { low: count.low, high: count.high })
  if (!areApart(right, statedRange(share, tokens.prose), loose)) return
  yield {
    messageId: 'average',
    here: share,
    there: { start: total.start, end: count.end },
    right:
      tokens.prose.slice(share.start, share.start + 1).replace(/\d/, '') +
      Number((total.low / count.low).toPrecision(3)).toLocaleString('en-US'),
  }
}

/** Is the average told of the thing that was counted: "three years", "a year"? */
function isNoun(tokens: Tokens, { counted, endToken }: Amount, noun: number): boolean {
  const head = counted?.head ?? endToken - 1
  const text = tokens.prose.slice(tokens.starts[head]!, tokens.ends[head]!).toLowerCase()
  const singular =
    text === 'people' ? 'person' : text.endsWith('ies') ? `${text.slice(0, -3)}y` : text.replace(/s$/, '')
  return keyOf(singular) === noun
}
