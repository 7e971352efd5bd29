import type { Tokens } from '../../parse/tokens.ts'
import { amountsIn } from '../amounts/in-sentence.ts'
import type { Facts } from '../facts.ts'
import { agreeInTime } from '../time-setting.ts'
import type { FiguresOfSort } from './company.ts'
import { FigureContext, wordCounts } from './context.ts'
import { isOneMeasure } from './contrasts.ts'
import type { FigureMention } from './mentions.ts'
import { NounPlaces } from './noun-places.ts'
import { nounTie } from './nouns.ts'
import { slipBetween } from './slips.ts'
import { type Reasons, weightOf, weights } from './weights.ts'

const summaries: ReadonlySet<string> = new Set(['headline', 'standfirst', 'summary', 'caption', 'fact-box'])
/** Values further apart than this are seldom of one thing. */
const far = 3
const near = 1.4
/** Of so few there are many counts. */
const few = 10
/** Small numbers stand in any piece. */
const leastTelling = 3
/** … and those of two digits are like others by chance. */
const telling = 100
/** So many sentences behind the one figure a reader has nothing in mind that no word recalls. */
const longAgo = 20
const mostShared = 3
const mostApart = 3
/** What a whole percentage may be rounded by. */
const rounding = 0.5
/** A word is of the two alone if so many figures have it near them. */
const two = 2

/** What the words around two figures can come to. */
const mostOfWords =
  mostShared * weights.sharedWord + weights.frame + weights.sameFate + weights.nounAround + weights.summary

/** Gathers what speaks for the figures of a draft being one by twos, and against it. */
export class FigureReasons {
  readonly #facts: Facts
  readonly #mentions: readonly FigureMention[]
  readonly #tokensByValue = new Map<number, number[]>()
  #contexts: ReadonlyMap<FigureMention, FigureContext> | undefined
  #wordCounts: ReadonlyMap<number, number> | undefined
  #places: NounPlaces | undefined

  constructor(facts: Facts, mentions: readonly FigureMention[]) {
    this.#facts = facts
    this.#mentions = mentions
    for (const { value, firstToken } of facts.quantities) {
      const list = this.#tokensByValue.get(value)
      if (list) list.push(firstToken)
      else this.#tokensByValue.set(value, [firstToken])
    }
  }

  /**
   * The reasons for a pair of one sort whose values differ.
   * @param least what they have to come to
   * @returns undefined where they come to less, or nothing links the two but their sort
   */
  of(sort: FiguresOfSort, earlier: number, later: number, least: number): Reasons | undefined {
    const [a, b] = [sort.mentions[earlier]!, sort.mentions[later]!]
    const reasons: Reasons = {
      distance: Math.log(b.amount.sentence - a.amount.sentence),
      crowd: Math.log(sort.countLike(a.noun) * sort.countLike(b.noun)),
      ...ofStanding(b),
      ...ofSort(a, b),
      ...ofValues(a, b),
    }
    if (weightOf(reasons) + mostOfWords < least) return undefined
    if (sort.isTold(b)) reasons.laterTold = 1
    if (sort.isTold(a)) reasons.earlierTold = 1
    if (weightOf(reasons) + mostOfWords < least) return undefined
    Object.assign(reasons, this.#ofWords(a, b))
    if (!isLinked(b, a, reasons) || weightOf(reasons) < least) return undefined
    if (this.#areTwo(a, b) || sort.isStep(earlier, later)) return undefined
    Object.assign(reasons, this.#ofOthers(sort, earlier, later))
    return weightOf(reasons) < least ? undefined : reasons
  }

  #ofWords(earlier: FigureMention, later: FigureMention): Reasons {
    const [a, b] = [this.#contextOf(earlier), this.#contextOf(later)]
    this.#wordCounts ??= wordCounts(this.#contexts!.values())
    const reasons: Reasons = {}
    let shared = 0
    for (const word of a.words) if (b.words.has(word) && this.#wordCounts.get(word)! <= two) shared++
    if (shared > 0) reasons.sharedWord = Math.min(mostShared, shared)
    if (haveCommon(a.frames, b.frames)) reasons.frame = 1
    if (a.fate && a.fate === b.fate) reasons.sameFate = 1
    if (isSummary(earlier) !== isSummary(later)) reasons.summary = 1
    if (later.amount.kind === 'count' && nounTie(earlier.noun, later.noun) !== 'same') {
      if ((earlier.noun && b.words.has(earlier.noun.group)) || (later.noun && a.words.has(later.noun.group)))
        reasons.nounAround = 1
    }
    const apart = timesApart(this.#facts.tokens, earlier, later, a, b)
    if (apart > 0) reasons.setApart = Math.min(mostApart, apart)
    return reasons
  }

  #ofOthers(sort: FiguresOfSort, earlier: number, later: number): Reasons {
    const [a, b] = [sort.mentions[earlier]!, sort.mentions[later]!]
    const reasons: Reasons = {}
    if ((!sort.isTold(a) && this.#isToldAsOther(a)) || (!sort.isTold(b) && this.#isToldAsOther(b)))
      reasons.toldAsOther = 1
    if (b.noun && nounTie(a.noun, b.noun) !== 'same') {
      this.#places ??= new NounPlaces(this.#facts.tokens, this.#mentions)
      if (this.#places.isElsewhere(b)) reasons.nounElsewhere = 1
    }
    if (sort.isExplained(earlier, later)) reasons.explained = 1
    return reasons
  }

  /** Who is hurt is not dead; and a figure that was mended has two values. */
  #areTwo(earlier: FigureMention, later: FigureMention): boolean {
    const [a, b] = [this.#contextOf(earlier), this.#contextOf(later)]
    if (a.fate && b.fate && a.fate !== b.fate) return true
    if (this.#isChange(earlier, later)) return true
    return a.isRevised || b.isRevised
  }

  /** "They earn $28. The offer of $29.40 amounts to 5 percent." */
  #isChange({ value: from }: FigureMention, { value: to, amount }: FigureMention): boolean {
    const change = Math.abs(to / from - 1) * 100
    return amountsIn(this.#facts.amounts, amount.sentence).some(
      ({ kind, low }) => kind === 'percent' && Math.abs(low - change) <= rounding,
    )
  }

  /** Does the number stand elsewhere, of whatever sort? */
  #isToldAsOther({ amount: { low, firstToken, endToken } }: FigureMention): boolean {
    if (low < leastTelling) return false
    const tokens = this.#tokensByValue.get(low) ?? []
    return tokens.some(token => token < firstToken || token >= endToken)
  }

  #contextOf(mention: FigureMention): FigureContext {
    this.#contexts ??= new Map(this.#mentions.map(one => [one, new FigureContext(this.#facts, one)]))
    return this.#contexts.get(mention)!
  }
}

/**
 * A figure that is told as new is another one where something sets the two apart, and else, too, unless a headline or the
 * like has one of them, or it is a slip of the other, of many digits or in like words: 13 and 31 people are two by chance.
 */
function isLinked(mention: FigureMention, other: FigureMention, reasons: Reasons): boolean {
  const { turned, digit, noughts, summary, sharedWord, sameFate, setApart } = reasons
  if (mention.standing !== 'plain')
    return isNear(reasons) || mention.amount.kind === 'count' || hasWordsInCommon(reasons)
  if (setApart) return false
  if (summary) return true
  if (!(turned || digit || noughts)) return false
  return Math.max(mention.amount.low, other.amount.low) >= telling || Boolean(sharedWord || sameFate)
}

/** What is spoken of as known was told of not long before. */
function isNear({ distance = 0 }: Reasons): boolean {
  return distance < Math.log(longAgo)
}

/** "The prize of £250" is not the £239 of a fine: a sum or a size that is spoken of as known has a word of its own, too. */
function hasWordsInCommon({
  sharedWord,
  frame,
  sameFate,
  summary,
  turned,
  digit,
  noughts,
}: Reasons): boolean {
  return Boolean(sharedWord || frame || sameFate || summary || turned || digit || noughts)
}

/** Does it stand in a headline, a summary or the like? */
function isSummary({ role }: FigureMention): boolean {
  return summaries.has(role)
}

function ofStanding({ standing }: FigureMention): Reasons {
  if (standing === 'plain') return {}
  if (standing === 'the') return { known: 1 }
  return standing === 'held' ? { held: 1 } : { whole: 1 }
}

function ofSort({ amount: a, noun }: FigureMention, { amount: b, noun: other }: FigureMention): Reasons {
  if (b.kind === 'money') return { money: 1 }
  if (b.kind === 'measure') {
    if (b.unit?.dimension === 'time') return { time: 1 }
    return a.unit?.name === b.unit?.name ? { measure: 1 } : {}
  }
  if (b.kind !== 'count') return {}
  const tie = nounTie(noun, other)
  if (tie === undefined) return { otherNoun: 1 }
  // Of votes and points there are many counts in any piece.
  return tie === 'same' && !other?.isFleeting ? { sameNoun: 1 } : {}
}

const smallest = 100

/** Two numbers of two digits, of things that are not called alike. */
function isSmall(a: FigureMention, b: FigureMention): boolean {
  return Math.max(a.value, b.value) < smallest && nounTie(a.noun, b.noun) !== 'same'
}

function ofValues(a: FigureMention, b: FigureMention): Reasons {
  const ratio = Math.max(a.value, b.value) / Math.min(a.value, b.value)
  const isOneUnit = a.amount.unit?.name === b.amount.unit?.name
  const slip = isOneUnit && isTelling(a, b) ? slipBetween(a.digits, b.digits) : undefined
  const reasons: Reasons = {}
  // 26 and 62 are two by chance as often, but of one thing.
  if (slip) reasons[slip === 'turned' && isSmall(a, b) ? 'digit' : slip] = 1
  else if (ratio < near) reasons.near = 1
  else if (ratio > far) reasons.far = 1
  if (b.amount.kind === 'count' && Math.min(a.amount.low, b.amount.low) < few) reasons.few = 1
  if (a.amount.precision !== 'exact' || b.amount.precision !== 'exact') reasons.rough = 1
  return reasons
}

/** Two digits of the numbers of two things are alike by chance: 41 teachers and 14 hearings. */
function isTelling(a: FigureMention, b: FigureMention): boolean {
  const digits = Math.max(a.digits.digits.length, b.digits.digits.length)
  return digits > two || a.amount.kind !== 'count' || nounTie(a.noun, b.noun) !== undefined
}

/** In how many ways the words set the two apart: another time, a plan, one more, a part, another measure. */
function timesApart(
  tokens: Tokens,
  earlier: FigureMention,
  later: FigureMention,
  a: FigureContext,
  b: FigureContext,
): number {
  return [
    a.setting.shifted !== b.setting.shifted,
    !agreeInTime(a.setting, b.setting),
    a.isEstimate !== b.isEstimate,
    a.isAnother || b.isAnother,
    a.isCompared || b.isCompared,
    earlier.isPart !== later.isPart,
    later.isLapse,
    !isOneMeasure(tokens, earlier.amount, later.amount),
  ].filter(Boolean).length
}

function haveCommon<Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): boolean {
  for (const value of a) if (b.has(value)) return true
  return false
}
