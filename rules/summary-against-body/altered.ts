import type { Entity, Mention } from '../../src/analysis/entities.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { blockOf } from '../../src/analysis/locate.ts'
import type { Restatement } from '../../src/analysis/restatements.ts'
import { type Difference, differencesOf } from '../../src/analysis/sentence-differences.ts'
import { isMark } from '../../src/analysis/token-tests.ts'
import { keyTest } from '../../src/analysis/word-flags.ts'
import { wordClassKeys } from '../../src/lexicon/word-classes.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass } from '../../src/parse/tokens.ts'
import type { Span } from '../../src/span.ts'

/** One thing told twice, with one part that differs. */
export interface Alteration {
  readonly kind: 'name' | 'pronoun' | 'time'
  readonly here: Span
  readonly there: Span
}

/** Sentences that follow one another so closely are set side by side ("A study found …, a study found …"). */
const sideBySide = 3
const openingSentences = 3
const closingSentences = 2
/** A stretch longer than this is another statement. */
const longestPart = 7
/** A sentence in which more than this differs tells something else. */
const mostDifferences = 9

const genders = [
  ['he', 'him', 'his', 'himself'],
  ['she', 'her', 'hers', 'herself'],
].map(words => keyTest(words.map(keyOf)))
const isTime = keyTest([
  ...wordClassKeys('weekday'),
  ...wordClassKeys('month'),
  ...'today yesterday tomorrow tonight midnight noon week month year decade century summer winter spring autumn weekend morning evening afternoon'
    .split(' ')
    .map(keyOf),
])
/** "Next week" holds any weekday. */
const isRelative = keyTest('week month year decade century weekend'.split(' ').map(keyOf))
const isUpdate = keyTest(
  'initially originally revised corrected updated first earlier previously later'.split(' ').map(keyOf),
)

/** Sentences of a piece that repeat one another almost word for word, but for a name, a he or she, or a time. */
export function* alterations(facts: Facts): Iterable<Alteration> {
  for (const pair of facts.restatements) {
    if (!mayBeRetold(facts, pair)) continue
    const differences = differencesOf(facts.tokens, pair.first, pair.second)
    if (!differences || differences.length > mostDifferences) continue
    // With other figures it is another match, another count, another year.
    if (differences.some(part => hasFigures(facts, part))) continue
    for (const difference of differences) {
      const found =
        otherGender(facts, difference) ?? otherName(facts, pair, difference) ?? otherTime(facts, difference)
      if (!found) continue
      yield found
      break
    }
  }
}

function mayBeRetold(facts: Facts, { first, second }: Restatement): boolean {
  const { tokens, blocks } = facts
  const [one, other] = [first, second].map(sentence => blockOf(blocks, tokens.sentences[sentence]!))
  const isRow = (kind: string | undefined) => kind === 'list-item' || kind === 'line' || kind === 'table-cell'
  if (isRow(one?.kind) && isRow(other?.kind)) return false
  const isBody = one?.role === 'body' && other?.role === 'body'
  if (isBody && (second - first < sideBySide || !isAtAnEnd(facts, first, second))) return false
  for (const sentence of [first, second])
    for (let index = tokens.sentences[sentence]!; index < tokens.sentences[sentence + 1]!; index++)
      if (isUpdate(tokens.keys[index]!)) return false
  return true
}

/** A lead retells, and so does what closes a piece; in between, two like sentences are of two things. */
function isAtAnEnd({ tokens }: Facts, first: number, second: number): boolean {
  return first < openingSentences || second >= tokens.sentences.length - 1 - closingSentences
}

function otherGender({ tokens }: Facts, part: Difference): Alteration | undefined {
  const { firstStart, firstEnd, secondStart, secondEnd } = part
  if (firstEnd - firstStart > 2 || secondEnd - secondStart > 2) return undefined
  for (const [he, she] of [genders, genders.toReversed()]) {
    const one = tokenIn(tokens.keys, firstStart, firstEnd, he!)
    const other = tokenIn(tokens.keys, secondStart, secondEnd, she!)
    if (one !== undefined && other !== undefined)
      return alteration('pronoun', spanOf(tokens, other, other + 1), spanOf(tokens, one, one + 1))
  }
  return undefined
}

/** One name against another; neither sentence has the other's. */
function otherName(facts: Facts, pair: Restatement, part: Difference): Alteration | undefined {
  const { firstStart, firstEnd, secondStart, secondEnd } = part
  if (firstEnd - firstStart > longestPart || secondEnd - secondStart > longestPart) return undefined
  const one = onlyMention(facts, firstStart, firstEnd)
  const other = onlyMention(facts, secondStart, secondEnd)
  if (!one || !other || isOneOrRelated(facts, one, other) || areOfTwoKinds(facts, one, other))
    return undefined
  if ([one, other].some(mention => isInDateline(facts, mention) || isBracketed(facts, mention)))
    return undefined
  // Whoever says what a sentence tells is no part of it.
  if (isSource(facts, one) !== isSource(facts, other)) return undefined
  if (isNamed(facts, pair.second, one.entity) || isNamed(facts, pair.first, other.entity)) return undefined
  return alteration('name', other, one)
}

function otherTime({ tokens }: Facts, part: Difference): Alteration | undefined {
  const { firstStart, firstEnd, secondStart, secondEnd } = part
  if (firstEnd - firstStart > longestPart || secondEnd - secondStart > longestPart) return undefined
  const one = tokenIn(tokens.keys, firstStart, firstEnd, isTime)
  const other = tokenIn(tokens.keys, secondStart, secondEnd, isTime)
  if (
    one === undefined ||
    other === undefined ||
    isRelative(tokens.keys[one]!) !== isRelative(tokens.keys[other]!)
  )
    return undefined
  return alteration('time', spanOf(tokens, secondStart, secondEnd), spanOf(tokens, firstStart, firstEnd))
}

function onlyMention({ entities }: Facts, start: number, end: number): Mention | undefined {
  let found: Mention | undefined
  for (let index = start; index < end; index++) {
    const mention = entities.mentionAt(index)
    if (!mention || mention === found) continue
    if (found || mention.firstToken < start || mention.endToken > end) return undefined
    found = mention
  }
  return found
}

/** The same, a capital and its state, or two names that have a word in common. */
function isOneOrRelated({ entities }: Facts, one: Mention, other: Mention): boolean {
  if (one.entity === other.entity || one.words.some(word => other.words.includes(word))) return true
  const [a, b] = [entities.entities[one.entity]!.known, entities.entities[other.entity]!.known]
  const stands = (x: typeof a, y: typeof a) =>
    x !== undefined && y !== undefined && (x.capital === y.name || x.country === y.name || x.leads === y.name)
  return stands(a, b) || stands(b, a)
}

/** "Prosser (Wal)" in a row of scores is of Wales. */
function isBracketed({ tokens }: Facts, { firstToken, endToken }: Mention): boolean {
  return isMark(tokens, firstToken - 1, '(') && isMark(tokens, endToken, ')')
}

/** "Despite a Tory revolt" and "in Kent": a party stands in no place of a county's. */
function areOfTwoKinds({ entities }: Facts, one: Mention, other: Mention): boolean {
  const [a, b] = [entities.entities[one.entity]!, entities.entities[other.entity]!]
  return (a.kind === 'place' && isParty(b)) || (b.kind === 'place' && isParty(a))
}

/** "MEDINA, Ohio (AP) —" says where a piece was written, and nothing of what it tells. */
function isInDateline({ blocks, tokens }: Facts, { firstToken }: Mention): boolean {
  const dateline = blockOf(blocks, firstToken)?.dateline
  return dateline !== undefined && tokens.starts[firstToken]! < dateline.end
}

function isSource({ attributions, tokens }: Facts, { firstToken }: Mention): boolean {
  const start = tokens.starts[firstToken]!
  return attributions.some(({ source }) => source.start <= start && start < source.end)
}

function isParty({ known }: Entity): boolean {
  return known?.sort === 'party'
}

function isNamed({ entities, tokens }: Facts, sentence: number, entity: number): boolean {
  for (let index = tokens.sentences[sentence]!; index < tokens.sentences[sentence + 1]!; index++)
    if (entities.mentionAt(index)?.entity === entity) return true
  return false
}

function tokenIn(
  keys: Uint32Array,
  start: number,
  end: number,
  is: (key: number) => boolean,
): number | undefined {
  for (let index = start; index < end; index++) if (is(keys[index]!)) return index
  return undefined
}

function hasFigures({ tokens }: Facts, part: Difference): boolean {
  const isFigure = (index: number) =>
    tokens.classes[index] === TokenClass.number || tokens.classes[index] === TokenClass.mixed
  const has = (start: number, end: number) => {
    for (let index = start; index < end; index++) if (isFigure(index)) return true
    return false
  }
  return has(part.firstStart, part.firstEnd) && has(part.secondStart, part.secondEnd)
}

function alteration(kind: Alteration['kind'], here: Span, there: Span): Alteration {
  return { kind, here: { start: here.start, end: here.end }, there: { start: there.start, end: there.end } }
}

function spanOf({ starts, ends }: Facts['tokens'], first: number, end: number): Span {
  return { start: starts[first]!, end: ends[end - 1]! }
}
