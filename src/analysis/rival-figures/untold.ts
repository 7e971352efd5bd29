import type { Block } from '../blocks.ts'
import { sumOf } from '../evidence.ts'
import type { Facts } from '../facts.ts'
import { blockOf, sentenceOf } from '../locate.ts'
import { areApart } from '../quantities/range.ts'
import type { RivalFigures } from '../rival-figures.ts'
import { agreeInTime } from '../time-setting.ts'
import { bracketAt, isPaired } from './brackets.ts'
import { FigureContext } from './context.ts'
import { type Evidence, enoughUntold, weights } from './evidence.ts'
import { type FigureMention, mentionsBySentence } from './mentions.ts'
import { nounTie } from './nouns.ts'
import { type Slip, slipBetween } from './slips.ts'

/** A block of fewer tokens than this is a row or a line, and no paragraph. */
const fewestTokens = 14
/** A piece with more figures than these outside its paragraphs is a table, and no article with a summary. */
const mostBrief = 100
/** Two values further apart are seldom one thing. */
const mostRatio = 3
/** A figure below this may stand for anything; it is told where a figure of its noun is. */
const small = 20
/** So many sentences of the text say what its headline says. */
const leadSentences = 2
/** A sum of so many figures that stand in a row is looked for. */
const mostAddends = 6
const mostOrphans = 4
const mostShared = 4
const mostAlongside = 2
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
const enoughLone = 2
/** 4.1 and 4.2 million are apart, though both may be 4.15. */
const touching = -1e-6
const near = 1.4
const computed: readonly Evidence[] = ['explained', 'computed']
const calendar = 86_400

/**
 * Figures of a headline, a summary or a box that the text does not have, each with the one of the text that it must be.
 * @param mentions the figures of the draft, in order
 */
export function findUntold(facts: Facts, mentions: readonly FigureMention[]): RivalFigures[] {
  const brief: FigureMention[] = []
  const told: FigureMention[] = []
  for (const mention of mentions) {
    const block = blockOf(facts.blocks, mention.amount.firstToken)
    if (!block || facts.voices.isQuoted(mention.amount)) continue
    if (isText(block)) told.push(mention)
    else if (mention.value >= 2 && block.role !== 'note') brief.push(mention)
  }
  if (brief.length === 0 || brief.length > mostBrief || told.length === 0) return []
  const orphans = brief.filter(mention => !isTold(facts, mentions, mention))
  const text: Telling = {
    facts,
    mentions,
    bySentence: mentionsBySentence(mentions),
    told,
    contexts: new Map(),
  }
  return orphans.flatMap(one => {
    const pair = bestPair(text, untoldFigure(text, one, orphans))
    return pair ?? []
  })
}

/** The draft, and what its text tells. */
interface Telling {
  readonly facts: Facts
  readonly mentions: readonly FigureMention[]
  readonly bySentence: ReadonlyMap<number, readonly FigureMention[]>
  readonly told: readonly FigureMention[]
  readonly contexts: Map<FigureMention, FigureContext>
}

/** A figure that the text does not have. */
interface UntoldFigure {
  readonly one: FigureMention
  readonly block: Block
  /** The other figures of its row. */
  readonly beside: readonly FigureMention[]
  /** Do two or more figures that stand together come to it? */
  readonly isComputed: boolean
  /** How many other figures of its kind the text does not have, too. */
  readonly orphans: number
}

function untoldFigure(
  { facts, mentions }: Telling,
  one: FigureMention,
  orphans: readonly FigureMention[],
): UntoldFigure {
  const block = blockOf(facts.blocks, one.amount.firstToken)!
  return {
    one,
    block,
    beside: mentions.filter(other => other !== one && isWithin(block, other)),
    isComputed: isComputed(mentions, one),
    orphans: orphans.filter(other => other !== one && isOfKind(one, other)).length,
  }
}

function isWithin({ firstToken, endToken }: Block, { amount }: FigureMention): boolean {
  return amount.firstToken >= firstToken && amount.firstToken < endToken
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

function contextAt({ facts, contexts }: Telling, mention: FigureMention): FigureContext {
  const known = contexts.get(mention) ?? new FigureContext(facts, mention)
  contexts.set(mention, known)
  return known
}

/** A paragraph that tells; what is no such is a headline, a point, a row. */
function isText({ role, firstToken, endToken }: Block): boolean {
  return (role === 'body' || role === 'quote') && endToken - firstToken >= fewestTokens
}

function isOfKind({ amount: a }: FigureMention, { amount: b }: FigureMention): boolean {
  return a.kind === b.kind && a.currency === b.currency && a.unit?.dimension === b.unit?.dimension
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
  return facts.quantities.some(
    ({ firstToken, value }) =>
      value === one.value && !(firstToken >= block.firstToken && firstToken < block.endToken),
  )
}

/** "Three weeks" may be 22 days. */
function isRoughly(
  { value: a, amount: { unit: one } }: FigureMention,
  { value: b, amount: { unit: other } }: FigureMention,
): boolean {
  return Math.abs(a - b) <= Math.max(one?.factor ?? 0, other?.factor ?? 0) / 2
}

/** "At least 12" is not told by "more than a thousand". */
const mostSlack = 1.25

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

function evidenceOf(text: Telling, untold: UntoldFigure, other: FigureMention): Evidence[] | undefined {
  const { one, isComputed, orphans } = untold
  if (!isOfKind(one, other) || !areApart(one.range, other.range, touching)) return undefined
  const isOneUnit = one.amount.unit?.name === other.amount.unit?.name
  if (!isOneUnit && isRoughly(one, other)) return undefined
  const slip = isOneUnit ? slipBetween(one.digits, other.digits) : undefined
  const length = Math.max(one.digits.digits.length, other.digits.digits.length)
  const tie = nounTie(one.noun, other.noun)
  const isTelling = slip !== undefined && slip !== 'noughts' && length > 2
  if (tie === undefined && !isTelling) return undefined
  const ratio = Math.max(one.value, other.value) / Math.min(one.value, other.value)
  // "Three members" are none of a "nine-member board".
  if (!slip && (ratio > mostRatio || other.isAttributive !== one.isAttributive)) return undefined
  const evidence: Evidence[] = []
  if (slip) evidence.push(ofSlip(slip, length))
  if (tie === 'same') evidence.push(one.noun?.isFleeting ? 'fleetingNoun' : 'sameNoun')
  if (tie === undefined) evidence.push('unlikeNoun')
  if (isComputed) evidence.push(...(isTelling ? computed.slice(1) : computed))
  if (!isTelling && ratio < near) evidence.push('near')
  if (isOneUnit && one.amount.unit && one.amount.unit.factor < calendar) evidence.push('sameUnit')
  for (let count = 0; count < Math.min(orphans, mostOrphans); count++) evidence.push('orphan')
  evidence.push(...ofPlaces(text, untold, other), ...ofWords(text, one, other))
  return evidence
}

/** A digit of many that is another one is hardly ever chance, one of two often is. */
function ofSlip(slip: Slip, length: number): Evidence {
  if (slip === 'noughts') return length > 1 ? 'noughtsOfMany' : 'noughts'
  if (slip === 'turned') return length > 2 ? 'turned' : 'turnedOfTwo'
  if (length > 3) return 'digitOfMany'
  return length > 2 ? 'digitOfThree' : 'digitOfTwo'
}

function* ofPlaces(
  { facts, bySentence }: Telling,
  { one, block, beside }: UntoldFigure,
  other: FigureMention,
): Iterable<Evidence> {
  if (isOverText(block) && other.amount.sentence < firstSentence(facts) + leadSentences) yield 'lead'
  const there = bySentence.get(other.amount.sentence) ?? []
  let shared = 0
  for (const row of beside) {
    if (row.value === other.value && isOfKind(row, other)) yield 'besideIt'
    const isThere = there.some(third => third.value === row.value && isOfKind(third, row))
    if (isThere && shared++ < mostAlongside) yield 'alongside'
    if (isThere && shared === 1 && isPaired(facts.tokens, one.amount, row.amount)) yield 'paired'
  }
  if (other.isPart !== one.isPart) yield 'part'
}

function isOverText({ role }: Block): boolean {
  return role === 'headline' || role === 'standfirst'
}

function firstSentence({ blocks, tokens }: Facts): number {
  const text = blocks.find(isText)
  return text ? sentenceOf(tokens, text.firstToken) : 0
}

function* ofWords(text: Telling, one: FigureMention, other: FigureMention): Iterable<Evidence> {
  const [a, b] = [contextAt(text, one), contextAt(text, other)]
  const bracket = bracketAt(text.facts.tokens, one.amount)
  let shared = 0
  for (const word of a.words) {
    if (!b.words.has(word)) continue
    yield shared === 0 ? 'sharedWord' : 'moreShared'
    if (++shared === mostShared) break
  }
  if (hasCommon(a.frames, b.frames)) yield 'frame'
  if (a.fate && a.fate === b.fate) yield 'sameFate'
  if (a.fate && b.fate && a.fate !== b.fate) yield 'otherFate'
  if (hasCommon(a.names, b.names)) yield 'sharedName'
  if (b.isAnother) yield 'another'
  if (a.isRevised || b.isRevised) yield 'revised'
  if (a.isEstimate !== b.isEstimate) yield 'estimate'
  if (a.isRate !== b.isRate) yield 'rate'
  // The row of a box has in brackets what the text compares with, or sets in an earlier year.
  // What stands in brackets behind a figure says nothing of its own time.
  const isOwn = bracket !== 'behind'
  if (bracket === 'around') {
    if (!b.isCompared && !b.isPast) yield 'compared'
  } else if (b.isCompared !== (isOwn && a.isCompared)) yield 'compared'
  else if (b.isPast !== (isOwn && a.isPast)) yield 'past'
  else if (a.setting.shifted !== b.setting.shifted) yield 'shiftedText'
  if (!agreeInTime(a.setting, b.setting)) yield 'otherTime'
  if (one.isOfThem || other.isOfThem) yield 'part'
}

function hasCommon<Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): boolean {
  for (const value of a) if (b.has(value)) return true
  return false
}
