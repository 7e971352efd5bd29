import { keyOf } from '../parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../parse/tokens.ts'
import type { Facts } from './facts.ts'
import { numberOf } from './number-text.ts'
import { Tag } from './parts-of-speech.ts'
import { isJoined, isMark, sentenceOf } from './token-tests.ts'
import { wordTrigger } from './triggers.ts'
import { wordTest } from './word-flags.ts'

/** One of the things of a row, as a range of tokens with its noun or the last word of its name. */
export interface Member {
  readonly first: number
  readonly head: number
  readonly end: number
  readonly isName: boolean
  /** "Two barns" are two. */
  readonly size: number
}

/** Noun phrases in a row, with or without articles: "water vapour, carbon dioxide and methane", "Ann Roe and Ben Sand". */
export interface MemberRow {
  readonly members: readonly Member[]
  readonly firstToken: number
  readonly endToken: number
  readonly sentence: number
  /** The noun that leads to it ("the bakeries in", "the finalists are", "the finalists:"), as a token; -1 for none. */
  readonly lead: number
  /** The noun behind it that names all of them (", the dogs that"); -1 for none. */
  readonly behind: number
}

const ands = wordTrigger('and')
const and = keyOf('and')
const of = keyOf('of')
const nominal: ReadonlySet<Tag> = new Set([
  Tag.nounSingular,
  Tag.nounPlural,
  Tag.properNoun,
  Tag.adjective,
  Tag.comparativeAdjective,
  Tag.superlativeAdjective,
  Tag.numeral,
  Tag.verbParticiple,
  Tag.verbIng,
])
const nouns: ReadonlySet<Tag> = new Set([Tag.nounSingular, Tag.nounPlural, Tag.properNoun])
const opening: ReadonlySet<Tag> = new Set([Tag.determiner, Tag.possessiveDeterminer])
const linking = wordTest('in at from of for to between near on with by around')
const copulas = wordTest('is are was were be include includes included comprise comprises comprised')
const definite = wordTest('the all these those its his her their')
/** "The list is made up of": one word for all of them. */
export const isGathering = wordTest(
  'list shortlist panel jury squad team band group cast crew choir party board committee line-up lineup trio quartet',
)
/** Words with a capital that are no members: "on Monday, Ann Roe, …". */
const noNoun = wordTest('both either neither not also even while one another each more most some many much')
const longestMember = 8
const mostMembers = 14
/** So many words lie between a noun and the row that it leads to. */
const longestLead = 6

const perDraft = new WeakMap<Facts, Map<number, readonly MemberRow[]>>()

/** The sentences that may have a row, in order. */
export function sentencesWithRows({ tokens }: Facts): readonly number[] {
  const found: number[] = []
  for (const at of ands(tokens)) {
    const sentence = sentenceOf(tokens, at)
    if (found.at(-1) !== sentence) found.push(sentence)
  }
  return found
}

/** The rows of two and more noun phrases of a sentence, in order; each sentence is read at most once. */
export function memberRowsIn(facts: Facts, sentence: number): readonly MemberRow[] {
  const known = perDraft.get(facts) ?? new Map<number, readonly MemberRow[]>()
  perDraft.set(facts, known)
  const before = known.get(sentence)
  if (before) return before
  const { keys, sentences } = facts.tokens
  const found: MemberRow[] = []
  for (let at = sentences[sentence]!; at < sentences[sentence + 1]!; at++) {
    const row = keys[at] === and ? rowAround(facts, at, sentence) : undefined
    if (row) found.push(row)
  }
  known.set(sentence, found)
  return found
}

/** The row that an "and" closes. */
function rowAround(facts: Facts, at: number, sentence: number): MemberRow | undefined {
  const { tokens } = facts
  const start = tokens.sentences[sentence]!
  const end = tokens.sentences[sentence + 1]!
  const last = memberAt(facts, at + 1, end)
  if (!last || tokens.keys[last.end] === and) return undefined
  const members = [last]
  let close = isMark(tokens, at - 1, ',') ? at - 1 : at
  while (members.length < mostMembers) {
    const from = afterComma(tokens, start, close)
    const whole = from > start ? memberAt(facts, from, close) : undefined
    const member = whole?.end === close ? whole : memberEndingAt(facts, from, close)
    if (!member) break
    members.unshift(member)
    if (member.first !== from || from === start) break
    close = from - 1
  }
  if (members.length < 2) return undefined
  const firstToken = members[0]!.first
  return {
    members,
    firstToken,
    endToken: last.end,
    sentence,
    lead: leadOf(facts, start, firstToken),
    behind: behindOf(facts, last.end, end),
  }
}

/** The token behind the last comma, colon or dash before a place of the sentence. */
function afterComma(tokens: Tokens, start: number, end: number): number {
  let depth = 0
  for (let index = end - 1; index > start; index--) {
    if (isMark(tokens, index, ')')) depth++
    else if (isMark(tokens, index, '(')) depth--
    else if (depth === 0 && isMark(tokens, index, ',')) return index + 1
  }
  return start
}

/** A noun phrase that begins at a token, with what "of" and brackets add to it. */
function memberAt(facts: Facts, first: number, end: number): Member | undefined {
  const { tokens, partsOfSpeech } = facts
  if (first >= end || noNoun(tokens.keys[first]!)) return undefined
  let index = first
  if (opening.has(partsOfSpeech.tagOf(index))) index++
  let head = -1
  while (index < Math.min(end, first + longestMember)) {
    const isName = isCapital(tokens, index)
    // "Sulfur dioxide": a noun that may be a verb, before another.
    if (
      index === first &&
      partsOfSpeech.tagOf(index) === Tag.verbBase &&
      nouns.has(partsOfSpeech.tagOf(index + 1))
    ) {
      index++
      continue
    }
    if (!isName && !nominal.has(partsOfSpeech.tagOf(index)) && !isBinding(tokens, index)) break
    if (isName || nouns.has(partsOfSpeech.tagOf(index))) head = index
    index++
  }
  if (head < 0) return undefined
  return {
    first,
    head,
    end: pastRemarks(facts, head + 1, end),
    isName: isCapital(tokens, head),
    size: sizeOf(tokens, first),
  }
}

/** "Of the Hills", "(flute)" */
function pastRemarks(facts: Facts, from: number, end: number): number {
  const { tokens } = facts
  if (isMark(tokens, from, '(')) {
    let index = from
    while (index < end && !isMark(tokens, index, ')')) index++
    return Math.min(end, index + 1)
  }
  if (tokens.keys[from] !== of) return from
  return memberAt(facts, from + 1, end)?.end ?? from
}

/** The noun phrase in which words before a comma end: "Supplies to Tarnby". */
function memberEndingAt(facts: Facts, from: number, end: number): Member | undefined {
  for (let first = Math.max(from, end - longestMember); first < end; first++) {
    const before = facts.partsOfSpeech.tagOf(first)
    if (!isCapital(facts.tokens, first) && !nominal.has(before) && !opening.has(before)) continue
    const member = memberAt(facts, first, end)
    if (member?.end === end) return member
  }
  return undefined
}

function isCapital({ classes, shapes }: Tokens, index: number): boolean {
  return classes[index] === TokenClass.word && shapes[index]! >= Shape.capitalised
}

/** The hyphen of "Quaye-Morris", the stop of "J. Roe", the "'s" of "Nevada's mine". */
function isBinding(tokens: Tokens, index: number): boolean {
  if (tokens.classes[index] === TokenClass.clitic) return true
  return (isMark(tokens, index, '-') || isMark(tokens, index, '.')) && isJoined(tokens, index)
}

function sizeOf({ prose, starts, ends, classes }: Tokens, first: number): number {
  if (classes[first] === TokenClass.punctuation) return 1
  const value = numberOf(prose.slice(starts[first]!, ends[first]!).toLowerCase())
  return value !== undefined && value <= mostMembers ? value : 1
}

/** "The bakeries in", "the finalists are", "line-up:". */
function leadOf(facts: Facts, start: number, first: number): number {
  const { tokens, partsOfSpeech } = facts
  let index = first - 1
  if (definite(tokens.keys[index] ?? 0)) index--
  const isLed =
    linking(tokens.keys[index] ?? 0) ||
    copulas(tokens.keys[index] ?? 0) ||
    isMark(tokens, index, ':') ||
    isMark(tokens, index, ',')
  if (!isLed) return -1
  for (let at = index - 1; at >= Math.max(start, index - longestLead); at--) {
    if (partsOfSpeech.tagOf(at) === Tag.nounPlural || isGathering(tokens.keys[at]!)) return at
    if (tokens.classes[at] === TokenClass.punctuation) return -1
  }
  return -1
}

/** ", the three daughters", ", the dogs that". */
function behindOf({ tokens, partsOfSpeech }: Facts, from: number, end: number): number {
  if (!isMark(tokens, from, ',') || !definite(tokens.keys[from + 1] ?? 0)) return -1
  for (let at = from + 2; at < Math.min(end, from + longestLead); at++)
    if (partsOfSpeech.tagOf(at) === Tag.nounPlural) return at
  return -1
}
