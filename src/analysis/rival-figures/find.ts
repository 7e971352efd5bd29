import { sumOf } from '../evidence.ts'
import type { Facts } from '../facts.ts'
import { areApart } from '../quantities/range.ts'
import type { RivalFigures } from '../rival-figures.ts'
import { FigureCompany, FiguresOfKind, reach } from './company.ts'
import { FigureComparison, type FigurePair, isSummary } from './compare.ts'
import { enough, weights } from './evidence.ts'
import { type FigureMention, figureMentions } from './mentions.ts'
import { nounTie } from './nouns.ts'
import { slipBetween } from './slips.ts'
import { findUntold } from './untold.ts'

/** Without a slip, values further apart are of two things. */
const mostRatio = 10
/** A slip of so large a number makes two nouns into two words for one thing. */
const telling = 100

/**
 * The pairs of figures of a draft that seem to be one and have two values, in order of the later one.
 * @param least what the evidence has to come to
 */
export function findRivalFigures(facts: Facts, least: number = enough): RivalFigures[] {
  const byKind = new Map<string, FigureMention[]>()
  const mentions = figureMentions(facts)
  for (const mention of mentions) {
    const { kind, currency, unit } = mention.amount
    const name = currency ?? unit?.dimension ?? kind
    const list = byKind.get(name)
    if (list) list.push(mention)
    else byKind.set(name, [mention])
  }
  const comparison = new FigureComparison(facts)
  const found = [...byKind.values()].flatMap(mentions => rivalsIn(mentions, comparison, least))
  found.push(...findUntold(facts, mentions, least === enough ? undefined : least))
  return found.sort((a, b) => a.later.start - b.later.start)
}

function rivalsIn(
  mentions: readonly FigureMention[],
  comparison: FigureComparison,
  least: number,
): RivalFigures[] {
  const found: RivalFigures[] = []
  const kind = new FiguresOfKind(mentions)
  for (const [index, later] of mentions.entries()) {
    if (!later.isSide) continue
    let best: RivalFigures | undefined
    let most = least
    for (let at = Math.max(0, index - reach); at < index; at++) {
      const earlier = mentions[at]!
      if (!earlier.isSide || !mayBeOne(earlier, later)) continue
      const forms = formsOf(earlier, later)
      if (!forms) continue
      const pair = { earlier, later, ...forms, company: new FigureCompany(kind, at, index) }
      const evidence = comparison.evidenceOf(pair, most)
      const sum = evidence ? sumOf(weights, evidence) : Number.NEGATIVE_INFINITY
      if (!evidence || sum < most) continue
      most = sum
      best = { earlier: earlier.amount, later: later.amount, evidence }
    }
    if (best) found.push(best)
  }
  return found
}

function mayBeOne(
  { amount: a, value: one }: FigureMention,
  { amount: b, value: other }: FigureMention,
): boolean {
  return a.sentence !== b.sentence && one !== other
}

/** What the forms of two figures say, or nothing where they are of two things. */
function formsOf(earlier: FigureMention, later: FigureMention): Pick<FigurePair, 'slip' | 'tie'> | undefined {
  if (!areApart(earlier.range, later.range)) return undefined
  const isOneUnit = earlier.amount.unit?.name === later.amount.unit?.name
  const slip = isOneUnit ? slipBetween(earlier.digits, later.digits) : undefined
  const isTelling = slip === 'turned' && later.amount.low >= telling
  const tie = nounTie(earlier.noun, later.noun) ?? (isTelling ? 'other' : undefined)
  if (tie === undefined || (!slip && later.standing === 'plain' && !isSummary(earlier))) return undefined
  if (!slip && Math.max(earlier.value, later.value) > mostRatio * Math.min(earlier.value, later.value))
    return undefined
  return { slip, tie }
}
