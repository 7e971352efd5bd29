import type { Amount } from '../../src/analysis/amounts.ts'
import { nounGroup } from '../../src/analysis/noun-groups.ts'
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
