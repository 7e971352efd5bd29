import { areApart } from '../quantities/range.ts'
import type { FigureMention } from './mentions.ts'
import { nounTie } from './nouns.ts'

/** A figure is held against so many of its kind before it; a piece has fewer, and a long text tells of many things. */
export const reach = 60
/** A figure above this is the same one wherever it stands. */
const telling = 100

/** The figures of one kind, in order, and what is worked out once for each. */
export class FiguresOfKind {
  readonly mentions: readonly FigureMention[]
  readonly #repeats: (readonly number[] | undefined)[] = []

  constructor(mentions: readonly FigureMention[]) {
    this.mentions = mentions
  }

  /** Where the figure of an index stands again, as far as any pair that it belongs to looks. */
  repeatsOf(index: number): readonly number[] {
    this.#repeats[index] ??= this.#findRepeats(index)
    return this.#repeats[index]
  }

  #findRepeats(index: number): number[] {
    const found: number[] = []
    const one = this.mentions[index]!
    const end = Math.min(this.mentions.length, index + 2 * reach)
    for (let at = Math.max(0, index - reach); at < end; at++) {
      if (at !== index && isSameAgain(one, this.mentions[at]!)) found.push(at)
    }
    return found
  }
}

function isSameAgain(one: FigureMention, other: FigureMention): boolean {
  if (areApart(other.range, one.range)) return false
  return nounTie(other.noun, one.noun) !== undefined || (other.value === one.value && one.value > telling)
}

/** A pair of figures among those of its kind: as far around the later one as the earlier one may stand before it. */
export class FigureCompany {
  readonly #kind: FiguresOfKind
  readonly #earlier: number
  readonly #later: number
  readonly #first: number
  readonly #end: number

  constructor(kind: FiguresOfKind, earlier: number, later: number) {
    this.#kind = kind
    this.#earlier = earlier
    this.#later = later
    this.#first = Math.max(0, later - reach)
    this.#end = Math.min(kind.mentions.length, later + reach)
  }

  /** Does a third figure say the same as one of the two? */
  isRepeated(which: 'earlier' | 'later'): boolean {
    const [one, rival] = which === 'later' ? [this.#later, this.#earlier] : [this.#earlier, this.#later]
    return this.#kind.repeatsOf(one).some(at => at !== rival && at >= this.#first && at < this.#end)
  }

  /** Does the later value come of two that stand beside it, or the difference of the two stand beside one? */
  isExplained(): boolean {
    return this.#isExplainedBeside(this.#earlier) || this.#isExplainedBeside(this.#later)
  }

  #isExplainedBeside(index: number): boolean {
    const { mentions } = this.#kind
    const { sentence } = mentions[index]!.amount
    let at = index
    while (at > this.#first && mentions[at - 1]!.amount.sentence >= sentence - 1) at--
    for (; at < this.#end && mentions[at]!.amount.sentence <= sentence + 1; at++) {
      if (this.#isThird(at) && this.#explains(at)) return true
    }
    return false
  }

  #isThird(index: number): boolean {
    return index !== this.#earlier && index !== this.#later
  }

  #explains(index: number): boolean {
    const { mentions } = this.#kind
    const [earlier, later, third] = [mentions[this.#earlier]!, mentions[this.#later]!, mentions[index]!]
    // "Eleven, three of them children" are not fourteen.
    const isGap = third.value === Math.abs(earlier.value - later.value)
    if (isGap && !(third.isOfThem && later.value > earlier.value)) return true
    for (let at = index + 1; at < this.#end; at++) {
      const fourth = mentions[at]!
      if (fourth.amount.sentence !== third.amount.sentence) return false
      if (!this.#isThird(at)) continue
      if (third.value + fourth.value === later.value) return true
      if (Math.abs(third.value - fourth.value) === later.value) return true
    }
    return false
  }

  /**
   * How many values there are that could be taken for one of the two: of the same, and not much more or less.
   * @param far what is so many times as much is too far
   * @param most nothing is counted beyond so many
   */
  valuesLike(far: number, most: number): number {
    const { mentions } = this.#kind
    const [earlier, later] = [mentions[this.#earlier]!, mentions[this.#later]!]
    const values: number[] = []
    for (let at = this.#first; at < this.#end && values.length < most; at++) {
      const other = mentions[at]!
      if (!other.isSide || values.includes(other.value)) continue
      if (isLike(other, earlier, far) || isLike(other, later, far)) values.push(other.value)
    }
    return values.length
  }
}

function isLike(one: FigureMention, other: FigureMention, far: number): boolean {
  if (one.noun?.group !== other.noun?.group) return false
  return Math.max(one.value, other.value) <= far * Math.min(one.value, other.value)
}
