import type { Amount } from '../amounts.ts'

/** How many sentences away the figures of a long text are those of the same piece. */
export const longestPiece = 80

/** The amounts of one sentence, in order; found by halving. */
export function amountsIn<T extends Pick<Amount, 'sentence'>>(
  amounts: readonly T[],
  sentence: number,
): readonly T[] {
  return amountsAround(amounts, sentence, 0)
}

/** The amounts of a sentence and of so many before and behind it, in order; found by halving. */
export function amountsAround<T extends Pick<Amount, 'sentence'>>(
  amounts: readonly T[],
  sentence: number,
  reach: number,
): readonly T[] {
  let low = 0
  let high = amounts.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (amounts[middle]!.sentence < sentence - reach) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < amounts.length && amounts[end]!.sentence <= sentence + reach) end++
  return amounts.slice(low, end)
}

/** The amounts by sentence, for those sentences that have some; each amount is looked at once. */
export function* bySentence(amounts: readonly Amount[]): Iterable<readonly Amount[]> {
  let first = 0
  while (first < amounts.length) {
    let end = first + 1
    while (end < amounts.length && amounts[end]!.sentence === amounts[first]!.sentence) end++
    yield amounts.slice(first, end)
    first = end
  }
}
