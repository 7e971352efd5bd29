import { areApart } from '../quantities/range.ts'
import type { FigureMention } from './mentions.ts'

/** So far around a figure in order of size its repeats are looked for. */
const reach = 12
/** Of so many figures beside a pair some two come to anything. */
const mostBeside = 12
/** Below this two figures are the same only if they are equal. */
const telling = 10
/** Small numbers add up by chance. */
const leastSum = 30
const mostSlack = 1.03
const precision = 1e-9

/** The figures of one sort, in order, and what they say of one another. */
export class FiguresOfSort {
  readonly mentions: readonly FigureMention[]
  readonly #byNoun = new Map<number | undefined, number>()
  #told: ReadonlySet<FigureMention> | undefined

  constructor(mentions: readonly FigureMention[]) {
    this.mentions = mentions
    for (const { noun } of mentions) this.#byNoun.set(noun?.group, this.countLike(noun) + 1)
  }

  /** How many figures there are of a noun, or of none. */
  countLike(noun: FigureMention['noun']): number {
    return this.#byNoun.get(noun?.group) ?? 0
  }

  /** Does the piece give the value of a figure elsewhere, too? */
  isTold(mention: FigureMention): boolean {
    this.#told ??= toldTwice(this.mentions)
    return this.#told.has(mention)
  }

  /** Do two figures beside the pair come to one of the two, or does the difference of the two stand there? */
  isExplained(earlier: number, later: number): boolean {
    const [one, other] = [this.mentions[earlier]!, this.mentions[later]!]
    const gap = Math.abs(one.value - other.value)
    const beside = [...this.#beside(earlier), ...this.#beside(later)].filter(
      mention => mention !== one && mention !== other,
    )
    if (beside.some(({ value }) => isEqual(value, gap))) return true
    return beside.some((first, index) =>
      beside
        .slice(index + 1)
        .some(
          second =>
            Math.abs(first.amount.sentence - second.amount.sentence) <= 1 &&
            [one, other].some(({ value }) => comeTo(first.value, second.value, value)),
        ),
    )
  }

  /** "The estimate was $71 million, the bid $88 million, $17 million more": the one parts the other from a third. */
  isStep(earlier: number, later: number): boolean {
    const sum = this.mentions[earlier]!.value + this.mentions[later]!.value
    if (sum < leastSum) return false
    return [...this.#beside(earlier), ...this.#beside(later)].some(({ value }) => isEqual(value, sum))
  }

  /** The figures of the sentence and the ones next to it. */
  #beside(index: number): readonly FigureMention[] {
    const { sentence } = this.mentions[index]!.amount
    const isBeside = (at: number) => Math.abs((this.mentions[at]?.amount.sentence ?? -2) - sentence) <= 1
    let [first, end] = [index, index + 1]
    while (index - first < mostBeside && isBeside(first - 1)) first--
    while (end - index < mostBeside && isBeside(end)) end++
    return this.mentions.slice(first, end)
  }
}

function comeTo(first: number, second: number, value: number): boolean {
  return isEqual(first + second, value) || isEqual(Math.abs(first - second), value)
}

function isEqual(a: number, b: number): boolean {
  return Math.abs(a - b) <= precision * Math.abs(b)
}

/** The figures that stand in the text twice or more, found in order of size. */
function toldTwice(mentions: readonly FigureMention[]): ReadonlySet<FigureMention> {
  const found = new Set<FigureMention>()
  const sorted = [...mentions].sort((a, b) => a.value - b.value)
  for (const [index, one] of sorted.entries()) {
    for (let at = index + 1; at < Math.min(sorted.length, index + reach); at++) {
      const other = sorted[at]!
      if (other.value > mostSlack * one.value) break
      if (isSame(one, other)) found.add(one).add(other)
    }
  }
  return found
}

function isSame(one: FigureMention, other: FigureMention): boolean {
  if (isEqual(one.value, other.value)) return true
  return Math.min(one.amount.low, other.amount.low) >= telling && !areApart(one.range, other.range)
}
