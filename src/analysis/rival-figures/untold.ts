import { sumOf } from '../evidence.ts'
import type { Facts } from '../facts.ts'
import { blockOf } from '../locate.ts'
import { areApart } from '../quantities/range.ts'
import type { RivalFigures } from '../rival-figures.ts'
import { type Evidence, enoughInEdited, enoughUntold, weights } from './evidence.ts'
import type { FigureMention } from './mentions.ts'
import { nounTie } from './nouns.ts'
import { isOfKind, Telling } from './telling.ts'
import { evidenceOf, touching, type UntoldFigure } from './untold-evidence.ts'

/** A piece with more figures than these outside its paragraphs is a table, and no article with a summary. */
const mostBrief = 100
/** A figure below this may stand for anything; it is told where a figure of its noun is. */
const small = 20
/** A sum of so many figures that stand in a row is looked for. */
const mostAddends = 6
/** Values in floating point. */
const slack = 1e-9
/** The best pair has to be ahead of the next by so much. */
const ahead = 1
/** "At least 12" is not told by "more than a thousand". */
const mostSlack = 1.25

/**
 * Figures of a headline, a summary or a box that the text does not have, each with the one of the text that it must be.
 * @param mentions the figures of the draft, in order
 */
export function findUntold(facts: Facts, mentions: readonly FigureMention[]): RivalFigures[] {
  return untoldFigures(facts, mentions).flatMap(({ one, pairs }) => bestPair(one, pairs) ?? [])
}

/** A figure that the text does not have, with the figures of the text that it may be, and what speaks for each. */
interface Untold {
  readonly one: FigureMention
  readonly pairs: readonly { readonly other: FigureMention; readonly evidence: readonly Evidence[] }[]
}

/** The figures that stand in brief and not in the text. */
export function untoldFigures(facts: Facts, mentions: readonly FigureMention[]): readonly Untold[] {
  const text = new Telling(facts, mentions)
  if (text.brief.length === 0 || text.brief.length > mostBrief || text.told.length === 0) return []
  const orphans = text.brief.filter(mention => !isTold(text, mention) && !isReckoned(text, mention))
  return orphans.map(one => {
    const untold = untoldFigure(text, one, orphans)
    const pairs = text.told.flatMap(other => {
      const evidence = evidenceOf(text, untold, other)
      return evidence ? [{ other, evidence }] : []
    })
    return { one, pairs }
  })
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
    isSumOfTwo: isSumOfTwo(text, one),
    orphans: orphans.filter(other => other !== one && isOfKind(one, other)).length,
    lead: text.leadOf(block),
    choices: text.choicesFor(one),
  }
}

function bestPair(one: FigureMention, candidates: Untold['pairs']): RivalFigures | undefined {
  const pairs = candidates
    .map(({ other, evidence }) => ({ other, evidence, sum: sumOf(weights, evidence) }))
    .sort((a, b) => b.sum - a.sum)
  const [best] = pairs
  if (!best) return undefined
  if (best.sum < enoughUntold) return undefined
  if (pairs.some(({ other, sum }) => other.value !== best.other.value && sum > best.sum - ahead))
    return undefined
  const [a, b] = [one.amount, best.other.amount]
  const [earlier, later] = a.start < b.start ? [a, b] : [b, a]
  return { earlier, later, isLikely: best.sum < enoughInEdited }
}

/** Does the piece have the figure elsewhere? */
function isTold({ facts, mentions, mentionAt }: Telling, one: FigureMention): boolean {
  const { firstToken } = one.amount
  const block = blockOf(facts.blocks, firstToken)!
  const isElsewhere = (token: number) => token < block.firstToken || token >= block.endToken
  for (const other of mentions) {
    if (!isElsewhere(other.amount.firstToken) || !isOfKind(one, other)) continue
    const isApart = one.value !== other.value && areApart(one.range, other.range, touching)
    if (isApart || !isNear(one, other)) continue
    if (one.value >= small || nounTie(one.noun, other.noun)) return true
  }
  if (one.amount.kind !== 'count') return false
  return facts.quantities.some(
    ({ firstToken: token, value }) =>
      value === one.value && isElsewhere(token) && !isOfOther(one, mentionAt.get(token)),
  )
}

/** Does a figure count, or measure, something else? */
function isOfOther(one: FigureMention, other: FigureMention | undefined): boolean {
  return other !== undefined && (!isOfKind(one, other) || nounTie(one.noun, other.noun) === undefined)
}

/** "The state gives $21 million and the county $15 million": do two figures that stand side by side come to it? */
function isSumOfTwo({ told }: Telling, one: FigureMention): boolean {
  return told.some((first, index) => {
    const second = told[index + 1]
    if (second?.amount.sentence !== first.amount.sentence || !isOfKind(first, second)) return false
    return isOfKind(first, one) && Math.abs(first.value + second.value - one.value) < slack * one.value
  })
}

/** "480 people, in 24 crews of 20": do two other figures of its row come to it? */
function isReckoned(text: Telling, one: FigureMention): boolean {
  const row = (text.bySentence.get(one.amount.sentence) ?? []).filter(other => other !== one)
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
