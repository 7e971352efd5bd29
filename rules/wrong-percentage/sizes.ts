import type { Amount } from '../../src/analysis/amounts.ts'
import { nounGroup } from '../../src/analysis/noun-groups.ts'
import type { Range } from '../../src/analysis/quantities/range.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import type { Tokens } from '../../src/parse/tokens.ts'

/** Words that part what a sentence tells, so that a share and two sizes may be of different things. */
const parting = wordTest('each respectively while whereas another both between elsewhere together altogether')

const leastBare = 12

/** Is an amount a size that shares are taken of: a sum, a count, a measure, a percentage? */
export function isSize({ kind, low, high, precision }: Amount): boolean {
  if (low !== high || low <= 0 || precision === 'vague') return false
  return kind === 'money' || kind === 'count' || kind === 'measure' || kind === 'percent'
}

/**
 * Are two sizes of one sort, so that one may be so much of the other?
 * @param isLoose may counts be of different nouns ("employs 1,200 people, will cut 300 jobs")?
 */
export function isOneSort(tokens: Tokens, a: Amount, b: Amount, isLoose: boolean): boolean {
  // Small numbers alone stand for too many things.
  if (isBare(a) && isBare(b) && Math.max(a.low, b.low) < leastBare) return false
  if (isBare(a) || isBare(b)) {
    const other = isBare(a) ? b : a
    return (
      other.kind === 'count' ||
      other.kind === 'percent' ||
      (other.kind === 'measure' && other.unit?.dimension !== 'time')
    )
  }
  if (a.kind !== b.kind || a.currency !== b.currency || a.unit?.name !== b.unit?.name) return false
  if (a.kind !== 'count' || isLoose) return true
  return nounGroup(tokens.keys[a.counted!.head]!) === nounGroup(tokens.keys[b.counted!.head]!)
}

/** A figure without a noun of its own. */
function isBare({ kind, counted }: Amount): boolean {
  return kind === 'count' && (counted === undefined || counted.partitive)
}

/** The two sizes of one sort, where no third one is of that sort; in the order of the text. */
export function onlyPair(
  tokens: Tokens,
  sizes: readonly Amount[],
  isLoose: boolean,
): readonly [Amount, Amount] | undefined {
  let found: readonly [Amount, Amount] | undefined
  for (const [index, a] of sizes.entries()) {
    for (const b of sizes.slice(index + 1)) {
      if (!isOneSort(tokens, a, b, isLoose)) continue
      if (found) return undefined
      found = [a, b]
    }
  }
  return found
}

/** Does a sentence tell of several things by turns? */
export function isParted({ keys, sentences }: Tokens, sentence: number): boolean {
  for (let token = sentences[sentence]!; token < sentences[sentence + 1]!; token++)
    if (parting(keys[token]!)) return true
  return false
}

const magnitude = /million|billion|trillion|thousand|hundred|dozen|\d(?:bn|tn|[mk])\b/i
/** A round figure stands for no more than this share of it either way. */
const roundness = 0.02
const exactBelow = 10_000

/**
 * What a size may stand for, as a writer rounds who then works with it: half of its last digit where it has decimals or a
 * word for a magnitude, and the noughts at its end, up to a few percent, where it is large and round.
 */
export function roundedRange({ prose }: Tokens, { low, start, end }: Amount): Range {
  const text = prose.slice(start, end)
  const decimals = /\d\.(\d+)/.exec(text)?.[1]?.length
  const shown = Number(/\d[\d,]*(?:\.\d+)?/.exec(text)?.[0].replaceAll(',', '') ?? low)
  const unit = shown > 0 ? low / shown : 1
  const isRound = magnitude.test(text)
  let half = 0
  if (decimals !== undefined && (isRound || !/[$£€]/.test(text))) half = (unit * 10 ** -decimals) / 2
  else if (isRound) half = Math.min(unit / 2, shown < 10 ? low * 0.1 : unit / 2)
  else if (low >= exactBelow) half = Math.min(low * roundness, 500, lastPlace(shown) / 2)
  return { low: low - half, high: low + half }
}

/** The unit of the last digit that is not a nought: 1 in 33,137, 100 in 26,500. */
function lastPlace(value: number): number {
  let place = 1
  while (value % (place * 10) === 0) place *= 10
  return place
}
