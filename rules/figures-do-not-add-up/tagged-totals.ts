import { isNounOfChange } from '../../src/analysis/changes/words.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { isDigitOff } from '../../src/analysis/slips.ts'
import { isMark, sentenceOf } from '../../src/analysis/token-tests.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import { inWords, type Mismatch } from './mismatch.ts'
import { type Side, sidesIn } from './sides.ts'
import { sumOf } from './sums.ts'
import { sortOfFigure } from './written-lists.ts'

/**
 * How the words call a figure the sum of those before it:
 * - plain: "together $8.2 million", "together that comes to $1.9 million"
 * - summed: ", a total of 126", "bringing the total to 126", "making 126", "126 in all"
 */
interface ToldTotal {
  readonly whole: Side
  readonly way: 'plain' | 'summed'
}

const cues = wordTrigger(
  'together altogether total all bringing brings brought taking takes took making makes adds comes',
)
const together = keyOf('together')
const altogether = keyOf('altogether')
const inWord = keyOf('in')
const bringing = wordTest('bringing brings brought taking takes took')
const making = wordTest('making makes')
const coming = wordTest('adds comes')
const summing = wordTest(
  'total number toll tally figure count bill sum amount cost membership workforce payroll haul',
)
const of = keyOf('of')
const to = keyOf('to')
const the = wordTest('the its their his her')
const total = keyOf('total')
const article = wordTest('a an')
const pointing = wordTest('that those these this they which')
const fillers = wordTest('just only exactly to up a of total comes come came makes make made is are totals')
const open = wordTest('including include includes included among each per apiece')
/** How many words may stand between the words and the figure, and how far the parts reach back. */
const reach = 6
const sentencesBack = 2
const mostParts = 8
/** So many figures come near their sum by chance hardly ever. */
const fewestSure = 4
/** A sum of figures that were rounded is off by this share of it at most. */
const slack = 0.006

/** "$5.6 million … and $2.6 million, together $8.2 million"; "£12,400 in 2018 … £95,300 in 2022, a total of £284,650". */
export function* taggedTotals(facts: Facts): Iterable<Mismatch> {
  for (const place of cues(facts.tokens)) {
    const told = toldAt(facts, place)
    const found = told && mismatchOf(facts, told)
    if (found) yield found
  }
}

function toldAt(facts: Facts, place: number): ToldTotal | undefined {
  const { tokens } = facts
  const key = tokens.keys[place]!
  const own = sidesIn(facts, sentenceOf(tokens, place))
  if (own.length === 0) return undefined
  const before = isBehindFigure(tokens, place) ? wholeBefore(tokens, own, place) : undefined
  const summed = before ?? summedAt(tokens, own, place, key)
  if (summed) return { whole: summed, way: 'summed' }
  if (key !== together) return undefined
  const plain = wholeBehind(tokens, own, place)
  return plain && { whole: plain, way: 'plain' }
}

/** "126 in all", "126 altogether", "2,500 together". */
function isBehindFigure({ keys }: Tokens, place: number): boolean {
  const key = keys[place]!
  return key === together || key === altogether || keys[place - 1] === inWord
}

/** "A rise of 22cm in all" is no sum. */
function wholeBefore(tokens: Tokens, own: readonly Side[], place: number): Side | undefined {
  const { keys } = tokens
  const end = keys[place - 1] === inWord ? place - 1 : place
  if (isMark(tokens, end - 1, ',')) return undefined
  const whole = own.find(({ endToken }) => endToken === end || endToken === end - 1)
  if (!whole) return undefined
  const isChange = keys[whole.firstToken - 1] === of && isNounOfChange(keys[whole.firstToken - 2] ?? 0)
  return isChange ? undefined : whole
}

function summedAt(tokens: Tokens, own: readonly Side[], place: number, key: number): Side | undefined {
  const { keys, sentences } = tokens
  if (key === total) {
    const isTag = keys[place + 1] === of && article(keys[place - 1] ?? 0) && isMark(tokens, place - 2, ',')
    return isTag ? own.find(({ firstToken }) => firstToken === place + 2) : undefined
  }
  const whole = own.find(({ firstToken }) => firstToken > place && firstToken <= place + reach)
  if (!whole) return undefined
  const { firstToken } = whole
  if (bringing(key)) {
    const isOf = the(keys[place + 1] ?? 0) && summing(keys[place + 2] ?? 0) && keys[firstToken - 1] === to
    return isOf ? whole : undefined
  }
  if (making(key)) return firstToken === place + 1 || whole.sort !== 'count' ? whole : undefined
  const start = sentences[sentenceOf(tokens, place)]!
  const isSum = coming(key) && pointing(keys[place - 1] ?? 0) && place - 1 === start
  return isSum && keys[firstToken - 1] === to ? whole : undefined
}

/** "Together $8.2 million", "together that comes to $1.9 million"; "together the three" are those that were told of. */
function wholeBehind({ keys }: Tokens, own: readonly Side[], place: number): Side | undefined {
  let next = place + 1
  if (pointing(keys[next] ?? 0)) next++
  while (fillers(keys[next] ?? 0)) next++
  // "Together 40 of them ran".
  return own.find(({ firstToken, endToken }) => firstToken === next && keys[endToken] !== of)
}

function mismatchOf(facts: Facts, { whole, way }: ToldTotal): Mismatch | undefined {
  const { tokens, voices } = facts
  if (voices.isQuoted(whole)) return undefined
  const parts = partsBefore(facts, whole)
  const runs = parts.flatMap((_, first) =>
    parts.slice(first).map((__, at) => parts.slice(first, first + at + 1)),
  )
  if (runs.some(run => run.length > 1 && Math.abs(sumOf(run) - whole.value) <= slack * whole.value))
    return undefined
  const rows = parts
    .slice(0, -1)
    .map((_, first) => parts.slice(first))
    .toReversed()
  const values = (row: readonly Side[]) => row.map(({ value }) => value)
  const row =
    rows.find(one => isDigitOff(whole.value, values(one))) ??
    (way === 'plain'
      ? rows.find(one => isWholeSentence(facts, one, parts) && one.every(({ value }) => value < whole.value))
      : undefined)
  if (!row || isOpen(tokens, row) || (way === 'summed' && isOfOther(facts, whole, row))) return undefined
  return {
    messageId: 'parts',
    here: { start: whole.start, end: whole.end },
    there: row.map(({ start, end }) => ({ start, end })),
    values: { sum: inWords(sumOf(row)) },
    isClosed: true,
  }
}

/** The figures of the sort of a sum that stand before it, in its sentence and those right before that. */
function partsBefore(facts: Facts, whole: Side): readonly Side[] {
  const sentence = sentenceOf(facts.tokens, whole.firstToken)
  const parts: Side[] = []
  for (let at = Math.max(0, sentence - sentencesBack); at <= sentence; at++) parts.push(...sidesIn(facts, at))
  return parts.filter(({ sort, start }) => sort === whole.sort && start < whole.start).slice(-mostParts)
}

/** All figures of one sentence, and it is the last that has some. */
function isWholeSentence({ tokens }: Facts, row: readonly Side[], parts: readonly Side[]): boolean {
  const sentence = sentenceOf(tokens, row[0]!.firstToken)
  const isOf = (side: Side) => sentenceOf(tokens, side.firstToken) === sentence
  return row.every(isOf) && parts.every(part => row.includes(part) || !isOf(part))
}

/** "520 and 180 hectares" of the 700 that the lead tells of. */
function isOfOther({ amounts }: Facts, { sort }: Side, row: readonly Side[]): boolean {
  const sum = sumOf(row)
  if (row.length >= fewestSure) return false
  return amounts.some(amount => sortOfFigure(amount) === sort && Math.abs(amount.low - sum) <= slack * sum)
}

function isOpen({ keys }: Tokens, row: readonly Side[]): boolean {
  const end = row.at(-1)!.endToken
  for (let index = row[0]!.firstToken - 2; index < end; index++) if (open(keys[index] ?? 0)) return true
  return false
}
