import { sumOf } from '../evidence.ts'
import type { Facts } from '../facts.ts'
import { blockOf } from '../locate.ts'
import { areApart } from '../quantities/range.ts'
import type { RivalFigures } from '../rival-figures.ts'
import { type Evidence, enoughUntold, weights } from './evidence.ts'
import type { FigureMention } from './mentions.ts'
import { nounTie } from './nouns.ts'
import { isOfKind, Telling } from './telling.ts'
import { evidenceOf, type UntoldFigure } from './untold-evidence.ts'

/** A piece with more figures than these outside its paragraphs is a table, and no article with a summary. */
const mostBrief = 100
/** A figure below this may stand for anything; it is told where a figure of its noun is. */
const small = 20
/** A sum of so many figures that stand in a row is looked for. */
const mostAddends = 6
/** The best pair has to be ahead of the next by so much. */
const ahead = 1
/** A figure that a slip makes of one of the text alone needs less to be meant for it. */
const slips: ReadonlySet<Evidence> = new Set<Evidence>([
  'turned',
  'turnedOfTwo',
  'digitOfMany',
  'digitOfThree',
  'noughtsOfMany',
])
const aheadLone = 3
const enoughLone = 3.5
/** "At least 12" is not told by "more than a thousand". */
const mostSlack = 1.25

/**
 * Figures of a headline, a summary or a box that the text does not have, each with the one of the text that it must be.
 * @param mentions the figures of the draft, in order
 */
export function findUntold(facts: Facts, mentions: readonly FigureMention[]): RivalFigures[] {
  const text = new Telling(facts, mentions)
  if (text.brief.length === 0 || text.brief.length > mostBrief || text.told.length === 0) return []
  const orphans = text.brief.filter(
    mention => !isTold(facts, mentions, mention) && !isReckoned(text, mention),
  )
  return orphans.flatMap(one => bestPair(text, untoldFigure(text, one, orphans)) ?? [])
}

function untoldFigure(text: Telling, one: FigureMention, orphans: readonly FigureMention[]): UntoldFigure {
  const { mentions } = text
  const block = blockOf(text.facts.blocks, one.amount.firstToken)!
  const isWithin = ({ firstToken }: { readonly firstToken: number }) =>
    firstToken >= block.firstToken && firstToken < block.endToken
  return {
    one,
    beside: mentions.filter(other => other !== one && isWithin(other.amount)),
    numbers: new Set(text.facts.quantities.filter(isWithin).map(({ value }) => value)),
    isComputed: isComputed(mentions, one),
    orphans: orphans.filter(other => other !== one && isOfKind(one, other)).length,
    lead: text.leadOf(block),
    choices: text.choicesFor(one),
  }
}

function bestPair(text: Telling, untold: UntoldFigure): RivalFigures | undefined {
  const pairs: { other: FigureMention; evidence: Evidence[]; sum: number }[] = []
  for (const other of text.told) {
    const evidence = evidenceOf(text, untold, other)
    if (evidence) pairs.push({ other, evidence, sum: sumOf(weights, evidence) })
  }
  pairs.sort((a, b) => b.sum - a.sum)
  const [best] = pairs
  if (!best) return undefined
  // A headline whose figure can be one figure of the text alone.
  const isLone =
    best.evidence.some(one => slips.has(one)) &&
    best.sum >= enoughLone &&
    !pairs.some(({ other, sum }) => other.value !== best.other.value && sum > best.sum - aheadLone)
  if (best.sum < enoughUntold && !isLone) return undefined
  if (pairs.some(({ other, sum }) => other.value !== best.other.value && sum > best.sum - ahead))
    return undefined
  const [a, b] = [untold.one.amount, best.other.amount]
  const [earlier, later] = a.start < b.start ? [a, b] : [b, a]
  return { earlier, later }
}

/** Does the piece have the figure elsewhere, or two or more that come to it? */
function isTold(facts: Facts, mentions: readonly FigureMention[], one: FigureMention): boolean {
  const { firstToken } = one.amount
  const block = blockOf(facts.blocks, firstToken)!
  const isElsewhere = (token: number) => token < block.firstToken || token >= block.endToken
  for (const other of mentions) {
    if (!isElsewhere(other.amount.firstToken) || !isOfKind(one, other)) continue
    if (areApart(one.range, other.range) || !isNear(one, other)) continue
    if (one.value >= small || nounTie(one.noun, other.noun)) return true
  }
  if (one.amount.kind !== 'count') return false
  return facts.quantities.some(({ firstToken: token, value }) => value === one.value && isElsewhere(token))
}

/** "480 people, in 24 crews of 20": do two other figures of its row come to it? */
function isReckoned({ bySentence }: Telling, one: FigureMention): boolean {
  const row = (bySentence.get(one.amount.sentence) ?? []).filter(other => other !== one)
  return row.some((first, index) =>
    row
      .slice(index + 1)
      .some(({ value }) =>
        [first.value + value, Math.abs(first.value - value), first.value * value].includes(one.value),
      ),
  )
}

function isNear({ value: a }: FigureMention, { value: b }: FigureMention): boolean {
  return Math.max(a, b) <= mostSlack * Math.min(a, b)
}

function isComputed(mentions: readonly FigureMention[], one: FigureMention): boolean {
  const like = mentions.filter(
    other => other !== one && isOfKind(one, other) && other.amount.sentence !== one.amount.sentence,
  )
  const comesTo = (value: number) => one.range.low <= value && value <= one.range.high
  for (const [index, first] of like.entries()) {
    let sum = first.value
    for (let next = index + 1; next < Math.min(like.length, index + mostAddends); next++) {
      const other = like[next]!
      if (other.amount.sentence > first.amount.sentence + 1) break
      sum += other.value
      if (comesTo(sum) || comesTo(first.value + other.value) || comesTo(Math.abs(first.value - other.value)))
        return true
    }
  }
  return false
}
