import type { Facts } from '../facts.ts'
import { areApart } from '../quantities/range.ts'
import type { RivalFigures } from '../rival-figures.ts'
import { FiguresOfSort } from './company.ts'
import { type FigureMention, figureMentions } from './mentions.ts'
import { FigureReasons } from './reasons.ts'
import { findTakenUp } from './taken-up.ts'
import { findUntold } from './untold.ts'
import { enough, enoughInRaw, type Reasons, weightOf } from './weights.ts'

/** Two figures with what speaks for their being one, and against it. */
export interface WeighedFigures extends RivalFigures {
  readonly reasons: Reasons
}

/** A figure is held against so many of its sort before it; a piece has fewer, and a long text tells of many things. */
const reach = 60

/** The pairs of figures of a draft that seem to be one and have two values, in order of the later one. */
export function findRivalFigures(facts: Facts): RivalFigures[] {
  const best = new Map<RivalFigures['later'], WeighedFigures>()
  const mentions = figureMentions(facts)
  for (const pair of weighedPairs(facts, mentions, enoughInRaw)) {
    const other = best.get(pair.later)
    if (!other || weightOf(pair.reasons) > weightOf(other.reasons)) best.set(pair.later, pair)
  }
  const isStrong = ({ reasons }: WeighedFigures) => weightOf(reasons) >= enough
  const told: RivalFigures[] = [...best.values()].filter(isStrong).map(pair => ({ ...pair, isLikely: true }))
  told.push(...findUntold(facts, mentions))
  const known = new Set(told.map(({ later }) => later))
  for (const pair of findTakenUp(facts, mentions)) if (!known.has(pair.later)) told.push(pair)
  for (const { later } of told) known.add(later)
  for (const pair of best.values())
    if (!isStrong(pair) && !known.has(pair.later)) told.push({ ...pair, isWeak: true })
  return told.sort((a, b) => a.later.start - b.later.start)
}

/**
 * All pairs of figures that may be one and differ.
 * @param least what their reasons have to come to
 */
export function weighedFigures(facts: Facts, least: number): Iterable<WeighedFigures> {
  return weighedPairs(facts, figureMentions(facts), least)
}

function* weighedPairs(
  facts: Facts,
  mentions: readonly FigureMention[],
  least: number,
): Iterable<WeighedFigures> {
  const reasonsOf = new FigureReasons(facts, mentions)
  for (const sort of figuresBySort(mentions)) {
    for (const [index, later] of sort.mentions.entries()) {
      if (!later.isSide) continue
      for (let at = Math.max(0, index - reach); at < index; at++) {
        const earlier = sort.mentions[at]!
        if (!earlier.isSide || !mayDiffer(earlier, later)) continue
        const reasons = reasonsOf.of(sort, at, index, least)
        if (reasons) yield { earlier: earlier.amount, later: later.amount, reasons }
      }
    }
  }
}

function figuresBySort(mentions: readonly FigureMention[]): FiguresOfSort[] {
  const sorts = new Map<string, FigureMention[]>()
  for (const mention of mentions) {
    const { kind, currency, unit } = mention.amount
    const name = currency ?? unit?.dimension ?? kind
    const list = sorts.get(name)
    if (list) list.push(mention)
    else sorts.set(name, [mention])
  }
  return [...sorts.values()].map(list => new FiguresOfSort(list))
}

function mayDiffer(earlier: FigureMention, later: FigureMention): boolean {
  if (earlier.amount.sentence === later.amount.sentence || earlier.amount.kind !== later.amount.kind)
    return false
  if (earlier.stretch && later.stretch && earlier.stretch !== later.stretch) return false
  return areApart(earlier.range, later.range) && !isRoughly(earlier, later)
}

/** "Three weeks" may be 22 days. */
function isRoughly(
  { value: a, amount: one }: FigureMention,
  { value: b, amount: other }: FigureMention,
): boolean {
  if (one.unit?.name === other.unit?.name) return false
  return Math.abs(a - b) <= Math.max(one.unit?.factor ?? 0, other.unit?.factor ?? 0) / 2
}
