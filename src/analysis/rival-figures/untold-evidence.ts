import { TokenClass } from '../../parse/tokens.ts'
import { blockOf } from '../locate.ts'
import { areApart } from '../quantities/range.ts'
import { agreeInTime } from '../time-setting.ts'
import { isMark } from '../token-tests.ts'
import { wordTest } from '../word-flags.ts'
import { bracketAt, isPaired } from './brackets.ts'
import { wordOf } from './context.ts'
import type { Evidence } from './evidence.ts'
import type { FigureMention } from './mentions.ts'
import { nounTie } from './nouns.ts'
import { type Slip, slipBetween } from './slips.ts'
import { labelHead, statementWords } from './statement.ts'
import { type Choices, isOfKind, mostRatio, type Telling } from './telling.ts'

/** So many sentences of the text say what its headline says. */
const leadSentences = 2
const mostOrphans = 4
const mostShared = 4
const mostAlongside = 2
/** Of more values than these one is easily taken for another. */
const crowd = 5
/** 4.1 and 4.2 million are apart, though both may be 4.15. */
export const touching = -1e-6
const near = 1.4
const computed: readonly Evidence[] = ['explained', 'computed']
const calendar = 86_400
const filler = wordTest('about some around nearly almost just only over under than more the a an roughly')
/** What links two figures; the others say how well they go together. */
const links: ReadonlySet<Evidence> = new Set<Evidence>([
  'lead',
  'alongside',
  'paired',
  'sharedWord',
  'labelled',
  'sameBefore',
  'sameAfter',
  'sameYear',
  'frame',
  'sameFate',
  'turned',
  'digitOfMany',
  'digitOfThree',
])

/** A figure that the text does not have. */
export interface UntoldFigure {
  readonly one: FigureMention
  /** The other figures of its row, and all numbers that stand there. */
  readonly beside: readonly FigureMention[]
  readonly numbers: ReadonlySet<number>
  /** Do two or more figures that stand together come to it? */
  readonly isComputed: boolean
  /** Do two figures of the text come to it that stand side by side? */
  readonly isSumOfTwo: boolean
  /** How many other figures of its kind the text does not have, too. */
  readonly orphans: number
  /** The first sentence of the text below it, if it is a headline. */
  readonly lead: number | undefined
  readonly choices: Choices
}

/** What speaks for a figure of the text being the one that is meant, or against it; undefined where nothing links the two. */
export function evidenceOf(
  text: Telling,
  untold: UntoldFigure,
  other: FigureMention,
): Evidence[] | undefined {
  const { one, isComputed, isSumOfTwo, orphans } = untold
  if (!isOfKind(one, other) || !areApart(one.range, other.range, touching)) return undefined
  if (isCountedAlong(one, other) || isOfOtherYear(text, one, other)) return undefined
  if (isOfOtherTurn(text, one, other)) return undefined
  const isOneUnit = one.amount.unit?.name === other.amount.unit?.name
  if (!isOneUnit && isRoughly(one, other)) return undefined
  const slip = isOneUnit ? slipBetween(one.digits, other.digits) : undefined
  if (slip === 'noughts' && isShort(text, one)) return undefined
  const length = Math.max(one.digits.digits.length, other.digits.digits.length)
  const tie = nounTie(one.noun, other.noun)
  const isTelling = slip !== undefined && slip !== 'noughts' && length > 2
  // "Three members" are none of a "nine-member board".
  if (!isTelling && (tie === undefined || other.isAttributive !== one.isAttributive)) return undefined
  const ratio = Math.max(one.value, other.value) / Math.min(one.value, other.value)
  if ((!slip && ratio > mostRatio) || isPartOf(text, one, other)) return undefined
  const evidence: Evidence[] = []
  if (slip) evidence.push(ofSlip(slip, length))
  if (tie === 'same') evidence.push(one.noun?.isFleeting ? 'fleetingNoun' : 'sameNoun')
  if (tie === undefined) evidence.push('unlikeNoun')
  if (isComputed) evidence.push(...(isTelling ? computed.slice(1) : computed))
  if (isSumOfTwo) evidence.push('sumOfTwo')
  if (!isTelling && ratio < near) evidence.push('near')
  if (isOneUnit && one.amount.unit && one.amount.unit.factor < calendar) evidence.push('sameUnit')
  if (one.amount.unit?.dimension === 'time') evidence.push('time')
  for (let count = 0; count < Math.min(orphans, mostOrphans); count++) evidence.push('orphan')
  evidence.push(
    ...ofPlaces(text, untold, other),
    ...ofWords(text, one, other),
    ...ofContexts(text, one, other),
    ...ofSentences(text, one, other),
  )
  return evidence.some(reason => links.has(reason)) ? evidence : undefined
}

/** "Fourteen days on the ridge" end 13 days after they began. */
function isCountedAlong(one: FigureMention, other: FigureMention): boolean {
  return one.isLapse !== other.isLapse && Math.abs(one.amount.low - other.amount.low) === 1
}

/** "Dunmore Power: 226.0 / 30% / 158.2": the head of a table says that these are millions. */
function isShort({ facts: { tokens, blocks } }: Telling, { amount }: FigureMention): boolean {
  const { start, end, firstToken } = amount
  const role = blockOf(blocks, firstToken)?.role
  if (role === 'headline' || role === 'standfirst') return false
  return /^\W*\d+\.\d+$/.test(tokens.prose.slice(start, end))
}

/** "2017: a study puts the cost at £640m": the row of a year is of what the text tells of that year. */
function isOfOtherYear(text: Telling, one: FigureMention, other: FigureMention): boolean {
  const { tokens } = text.facts
  const { sentence } = one.amount
  const first = tokens.sentences[sentence]!
  const isRowOfYear = isMark(tokens, first + 1, ':') && text.sentence(sentence).years.has(tokens.keys[first]!)
  return isRowOfYear && !text.sentence(other.amount.sentence).years.has(tokens.keys[first]!)
}

/** "Next payment: $34.9 million" is none that is told without such a word. */
function isOfOtherTurn({ facts: { tokens } }: Telling, one: FigureMention, other: FigureMention): boolean {
  const { keys, sentences } = tokens
  const from = Math.max(sentences[one.amount.sentence]!, one.amount.firstToken - turnReach)
  for (let token = from; token < one.amount.firstToken; token++) {
    if (!turn(keys[token]!) || timeUnit(keys[token + 1]!)) continue
    const { sentence } = other.amount
    return !keys.subarray(sentences[sentence], sentences[sentence + 1]).includes(keys[token]!)
  }
  return false
}

const turn = wordTest('next last previous')
const timeUnit = wordTest('year month week day quarter season decade century')
const turnReach = 5

/** "Three weeks" may be 22 days. */
function isRoughly(
  { value: a, amount: { unit: one } }: FigureMention,
  { value: b, amount: { unit: other } }: FigureMention,
): boolean {
  return Math.abs(a - b) <= Math.max(one?.factor ?? 0, other?.factor ?? 0) / 2
}

/** "Three in the van and two in the truck were killed" are the five of the headline. */
function isPartOf({ bySentence }: Telling, { value: whole }: FigureMention, other: FigureMention): boolean {
  const { sentence } = other.amount
  return [sentence - 1, sentence, sentence + 1].some(near =>
    bySentence.get(near)?.some(third => isOfKind(third, other) && third.value + other.value === whole),
  )
}

/** A digit of many that is another one is hardly ever chance, one of two often is. */
function ofSlip(slip: Slip, length: number): Evidence {
  if (slip === 'noughts') return length > 1 ? 'noughtsOfMany' : 'noughts'
  if (slip === 'turned') return length > 2 ? 'turned' : 'turnedOfTwo'
  if (length > 3) return 'digitOfMany'
  return length > 2 ? 'digitOfThree' : 'digitOfTwo'
}

function* ofPlaces(
  text: Telling,
  { one, beside, numbers, lead, choices }: UntoldFigure,
  other: FigureMention,
): Iterable<Evidence> {
  const { facts, bySentence } = text
  if (lead !== undefined && isLead(lead, other.amount.sentence)) {
    yield 'lead'
    const told = [...(bySentence.get(lead) ?? []), ...(bySentence.get(lead + 1) ?? [])]
    if (told.every(third => third.value === other.value || !isOfKind(third, other))) yield 'leadLone'
  }
  const there = bySentence.get(other.amount.sentence) ?? []
  let shared = 0
  for (const row of beside) {
    const isThere = there.some(third => third.value === row.value && isOfKind(third, row))
    if (isThere && shared++ < mostAlongside) yield 'alongside'
    if (isThere && shared === 1 && isPaired(facts.tokens, one.amount, row.amount)) yield 'paired'
  }
  const isOwn = beside.some(row => row.value === other.value && isOfKind(row, other))
  if (isOwn || numbers.has(other.amount.low)) yield 'besideIt'
  else if (text.isInBrief(other)) yield 'taken'
  if (other.isPart !== one.isPart) yield 'part'
  const rivals = choices.get(nounTie(one.noun, other.noun))?.size ?? 0
  if (rivals <= 1) yield 'lone'
  else if (rivals > crowd) yield 'crowd'
}

function isLead(lead: number, sentence: number): boolean {
  return sentence >= lead && sentence < lead + leadSentences
}

function* ofWords(text: Telling, one: FigureMention, other: FigureMention): Iterable<Evidence> {
  const [{ words }, { words: there }] = [text.contextOf(one), text.contextOf(other)]
  let shared = 0
  for (const word of words) {
    if (!there.has(word)) continue
    if (shared < mostShared) yield shared === 0 ? 'sharedWord' : 'moreShared'
    shared++
  }
  if (shared > 1 && shared === words.size) yield 'allShared'
  else if (shared === 1 && words.size === 1) {
    if (isNextTo(text, words, other)) yield 'oneShared'
  } else if (shared * 2 >= words.size && shared > 0) yield 'halfShared'
  if (shared === 0 && hasCommon(words, text.sentence(other.amount.sentence - 1).words)) yield 'sharedBefore'
  const { tokens } = text.facts
  const isSame = (a: number, b: number) =>
    tokens.classes[a] === TokenClass.word &&
    tokens.classes[b] === TokenClass.word &&
    tokens.keys[a] === tokens.keys[b]
  const before = ({ amount }: FigureMention) => {
    let at = amount.firstToken - 1
    while (filler(tokens.keys[at] ?? 0)) at--
    return at
  }
  const named = statementWords(tokens, other)
  const isNamed = (row: FigureMention) => named.has(labelHead(tokens, row) ?? Number.NaN)
  if (isNamed(one)) yield 'labelled'
  else if (text.brief.some(row => isOfKind(row, one) && isNamed(row))) yield 'labelledElse'
  if (isSame(before(one), before(other))) yield 'sameBefore'
  if (isSame(behind(one), behind(other))) yield 'sameAfter'
}

/** "Coal supplied 14 percent, and wind 46": does a word stand nearer to a figure than to the others of its sentence? */
function isNextTo(text: Telling, words: ReadonlySet<number>, { amount }: FigureMention): boolean {
  const { tokens } = text.facts
  const others = text.bySentence.get(amount.sentence) ?? []
  for (
    let token = tokens.sentences[amount.sentence]!;
    token < tokens.sentences[amount.sentence + 1]!;
    token++
  ) {
    if (tokens.classes[token] !== TokenClass.word || !words.has(wordOf(tokens, token))) continue
    const distance = Math.abs(token - amount.firstToken)
    if (others.every(other => Math.abs(token - other.amount.firstToken) >= distance)) return true
  }
  return false
}

/** The token behind a figure and its noun. */
function behind({ amount: { kind, counted, endToken } }: FigureMention): number {
  return kind === 'count' && counted ? counted.endToken : endToken
}

function* ofContexts(text: Telling, one: FigureMention, other: FigureMention): Iterable<Evidence> {
  const [a, b] = [text.contextOf(one), text.contextOf(other)]
  const bracket = bracketAt(text.facts.tokens, one.amount)
  if (hasCommon(a.frames, b.frames)) yield 'frame'
  if (a.fate && a.fate === b.fate) yield 'sameFate'
  if (a.fate && b.fate && a.fate !== b.fate) yield 'otherFate'
  if (a.isAnother || b.isAnother) yield 'another'
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

/** Whom and which year the sentences name: a row with a name is told of where the name stands. */
function* ofSentences(text: Telling, one: FigureMention, other: FigureMention): Iterable<Evidence> {
  const own = text.sentence(one.amount.sentence)
  const there = text.sentence(other.amount.sentence)
  if (hasCommon(own.years, there.years)) yield 'sameYear'
  else if (own.years.size === 0 && there.years.size > 0) yield 'otherYear'
  const { names } = text.contextOf(one)
  const before = text.sentence(other.amount.sentence - 1)
  if (names.size > 0 && !hasCommon(names, there.names) && !hasCommon(names, before.names))
    yield isNamed(text, one) ? 'unnamed' : 'noName'
}

/** "Highest: Lymington, 78 per cent": does a name stand right before the figure? */
function isNamed({ facts: { tokens, entities } }: Telling, { amount }: FigureMention): boolean {
  let token = amount.firstToken - 1
  while (token >= 0 && tokens.classes[token] === TokenClass.punctuation) token--
  return entities.mentionAt(token) !== undefined
}

function hasCommon<Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): boolean {
  for (const value of a) if (b.has(value)) return true
  return false
}
