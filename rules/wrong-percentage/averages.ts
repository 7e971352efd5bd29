import { bySentence } from '../../src/analysis/amounts/in-sentence.ts'
import { statedRange } from '../../src/analysis/amounts/range.ts'
import type { Amount } from '../../src/analysis/amounts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { areApart, quotient } from '../../src/analysis/quantities/range.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import type { WrongShare } from './wrong-share.ts'

const average = wordTest('average averages averaged averaging')
const of = keyOf('of')
const per = wordTest('a an per each every')
/** A part of the games, or another season, has an average of its own. */
const apart = wordTest('last first since before career previous earlier other another until league including')
/** An average is rounded. */
const loose = 0.04

/** "In 12 games she has scored 240 points. That is an average of 24 points a game." */
export function* averages({ amounts, tokens }: Facts): Iterable<WrongShare> {
  let before: readonly Amount[] = []
  for (const own of bySentence(amounts)) {
    const near = before.length > 0 && own[0]!.sentence - before[0]!.sentence <= 1 ? [...before, ...own] : own
    for (const share of own) {
      const rate = isAverage(tokens, share) ? rateOf(tokens, share) : undefined
      if (rate === undefined || isApart(tokens, share)) continue
      const others = near.filter(amount => amount !== share)
      const counts = others.filter(amount => isExact(amount) && nounOf(tokens, amount) === rate)
      const totals = others.filter(amount => isExact(amount) && isSameUnit(tokens, amount, share))
      const [count, total] = [counts[0], totals[0]]
      if (!count || !total || counts.length > 1 || totals.length > 1 || count === total) continue
      if (isApart(tokens, count) || isApart(tokens, total) || count.low < 2) continue
      const right = quotient(statedRange(total, tokens.prose), { low: count.low, high: count.low })
      if (!areApart(right, statedRange(share, tokens.prose), loose)) continue
      const there = { start: Math.min(count.start, total.start), end: Math.max(count.end, total.end) }
      const value = Number((total.low / count.low).toPrecision(3)).toLocaleString('en-US')
      yield { messageId: 'average', here: share, there, right: value }
    }
    before = own
  }
}

/** "An average of 24 points", "averaging 24 points" */
function isAverage({ keys }: Tokens, { firstToken }: Amount): boolean {
  return (
    average(keys[firstToken - 1] ?? 0) || (keys[firstToken - 1] === of && average(keys[firstToken - 2] ?? 0))
  )
}

/** The noun of "a game", without its ending. */
function rateOf(tokens: Tokens, { counted, endToken }: Amount): string | undefined {
  const at = counted?.endToken ?? endToken
  return per(tokens.keys[at] ?? 0) ? singular(tokens, at + 1) : undefined
}

function nounOf(tokens: Tokens, { counted, endToken }: Amount): string | undefined {
  return singular(tokens, counted?.head ?? endToken - 1)
}

function isExact({ kind, precision, low, high }: Amount): boolean {
  return precision === 'exact' && low === high && (kind === 'count' || kind === 'money' || kind === 'measure')
}

function isSameUnit(tokens: Tokens, a: Amount, b: Amount): boolean {
  if (a.kind !== b.kind || a.currency !== b.currency) return false
  return a.kind === 'money' || nounOf(tokens, a) === nounOf(tokens, b)
}

/** What stands behind the figure may compare it: "more than any other guard". */
function isApart({ keys, sentences }: Tokens, { sentence, endToken }: Amount): boolean {
  for (let index = sentences[sentence]!; index < endToken; index++) if (apart(keys[index]!)) return true
  return false
}

function singular({ prose, starts, ends, count }: Tokens, token: number): string | undefined {
  if (token >= count) return undefined
  const text = prose.slice(starts[token]!, ends[token]!).toLowerCase()
  if (text === 'people') return 'person'
  return text.endsWith('ies') ? `${text.slice(0, -3)}y` : text.replace(/(?<=[a-z]{2})s$/, '')
}
