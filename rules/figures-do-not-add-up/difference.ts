import { statedRange } from '../../src/analysis/amounts/range.ts'
import type { Amount } from '../../src/analysis/amounts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { areApart, type Range } from '../../src/analysis/quantities/range.ts'
import { figureNoun, nounTie } from '../../src/analysis/rival-figures/nouns.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import { type Mismatch, shortest } from './mismatch.ts'

const comparative = wordTest(
  'more less higher lower fewer cheaper dearer heavier lighter longer shorter taller larger smaller bigger older younger',
)
const position = wordTest('above below over under short ahead behind')
/** "Then" is what a hurried hand makes of "than"; the figures are as wrong after either. */
const than = wordTest('than then')
const pronoun = wordTest('that it this')
const copula = wordTest('is was')
const joining = wordTest('and but or while')
const no = wordTest('no not')
const largerUnit = wordTest(
  'hour hours foot feet yard yards pound pounds stone degree degrees year years week weeks',
)
/** Another time, or a second comparison, may have a figure of its own. */
const disturbing = wordTest('average respectively each between initially originally')
/** How many words may stand between the comparison and the size that it is made with. */
const reach = 9
/** Between a figure and the word that compares it stands its noun at most. */
const reachOfWord = 2

/** "Costs $479, which is $70 more than the $429"; "31 pupils, five more than the 24 of last year": those that do not fit. */
export function* differences(facts: Facts, sentences: Iterable<readonly Amount[]>): Iterable<Mismatch> {
  const { tokens } = facts
  let before: readonly Amount[] = []
  for (const own of sentences) {
    for (const [index, difference] of own.entries()) {
      if (!mayCompare(tokens, difference)) continue
      const from = comparisonAfter(tokens, difference)
      const other =
        from === undefined ? undefined : own.slice(index + 1).find(one => isOneSort(difference, one))
      if (from === undefined || !other || !isObject(tokens, from, other)) continue
      const one = sizeBefore(tokens, difference, own.slice(0, index), before)
      if (!one || !isOneSort(one, other) || !areOfOneNoun(tokens, one, difference, other)) continue
      if (isRestOfSize(tokens, one) || isRestOfSize(tokens, other)) continue
      if (isDisturbed(tokens, own[0]!.sentence)) continue
      const range = statedRange(difference, tokens.prose)
      const sizes = [...own.slice(0, index), one].filter(size => isOneSort(size, other))
      if (sizes.some(size => !areApart(distance(tokens, size, other), range))) continue
      yield differenceMismatch(tokens, difference, one, other)
    }
    before = own
  }
}

/** A finding at a difference that two figures do not have. */
export function differenceMismatch(
  { prose }: Tokens,
  difference: Amount,
  one: Amount,
  other: Amount,
): Mismatch {
  return {
    messageId: 'difference',
    here: { start: difference.start, end: difference.end },
    there: [one, other].map(({ start, end }) => ({ start, end })),
    values: {
      one: prose.slice(one.start, one.end),
      other: prose.slice(other.start, other.end),
      right: shortest(Math.abs(one.low - other.low)),
    },
  }
}

function mayCompare(tokens: Tokens, amount: Amount): boolean {
  const { kind, precision, firstToken } = amount
  const isSize = kind === 'count' || kind === 'money' || kind === 'measure'
  return (
    isSize && precision !== 'vague' && !no(tokens.keys[firstToken - 1] ?? 0) && !isRestOfSize(tokens, amount)
  )
}

/** "1 hour 40 minutes", "6 feet 2": what is left of a size that is told in two units. */
function isRestOfSize({ keys }: Tokens, { firstToken }: Amount): boolean {
  return largerUnit(keys[firstToken - 1] ?? 0)
}

/** The token after "more than", "above" and the like, when they follow the figure or its noun. */
function comparisonAfter(tokens: Tokens, { endToken, counted }: Amount): number | undefined {
  const end = Math.max(endToken, counted?.endToken ?? 0) + reachOfWord
  for (let index = endToken; index < end; index++) {
    const key = tokens.keys[index] ?? 0
    if (comparative(key)) return than(tokens.keys[index + 1] ?? 0) ? index + 2 : undefined
    if (position(key)) return index + 1
    if (tokens.classes[index] !== TokenClass.word) return undefined
  }
  return undefined
}

/** "Than the 24", "than the old one, which held 3,600"; "than the old one, and all but eight" is of something else. */
function isObject({ keys }: Tokens, from: number, { firstToken }: Amount): boolean {
  if (firstToken - from > reach) return false
  for (let index = from; index < firstToken; index++) if (joining(keys[index]!)) return false
  return true
}

/** The size before it in the sentence, or, after "That was …", the last of its unit in the sentence before. */
function sizeBefore(
  tokens: Tokens,
  difference: Amount,
  own: readonly Amount[],
  before: readonly Amount[],
): Amount | undefined {
  if (own.length > 0) {
    const last = own.at(-1)!
    return isOneSort(difference, last) ? last : undefined
  }
  const start = tokens.sentences[difference.sentence]!
  const refersBack =
    pronoun(tokens.keys[start]!) && copula(tokens.keys[start + 1]!) && difference.firstToken === start + 2
  if (!refersBack || before[0]?.sentence !== difference.sentence - 1) return undefined
  // "$21 million larger than this year's" is a difference itself.
  const size = before.find(amount => isOneSort(difference, amount))
  return size && comparisonAfter(tokens, size) === undefined ? size : undefined
}

/** Money of one currency, measures of one unit, counts; a bare figure takes the unit of the other. */
export function isOneSort(a: Amount, b: Amount): boolean {
  if (a.kind !== b.kind) {
    const [bare, sized] = a.kind === 'count' ? [a, b] : [b, a]
    return bare.kind === 'count' && sized.kind === 'measure' && bare.counted === undefined
  }
  const isSize = a.kind === 'count' || a.kind === 'money' || a.kind === 'measure'
  return isSize && a.currency === b.currency && a.unit?.name === b.unit?.name
}

/** Counts have one noun between them, at least once; the others may leave it out. */
function areOfOneNoun(tokens: Tokens, one: Amount, difference: Amount, other: Amount): boolean {
  if (one.kind !== 'count') return true
  const nouns = [one, difference, other].flatMap(({ counted }) =>
    counted && !counted.partitive && !comparative(tokens.keys[counted.head]!)
      ? [figureNoun(tokens, counted.head)]
      : [],
  )
  return nouns.length > 0 && nouns.every(noun => nounTie(noun, nouns[0]) === 'same')
}

function isDisturbed({ keys, sentences }: Tokens, sentence: number): boolean {
  for (let index = sentences[sentence]!; index < sentences[sentence + 1]!; index++)
    if (disturbing(keys[index]!)) return true
  return false
}

function distance({ prose }: Tokens, one: Amount, other: Amount): Range {
  return distanceOf(statedRange(one, prose), statedRange(other, prose))
}

/** How far apart two figures can be, as they are rounded. */
export function distanceOf(a: Range, b: Range): Range {
  const low = Math.max(0, a.low > b.high ? a.low - b.high : b.low > a.high ? b.low - a.high : 0)
  return { low, high: Math.max(Math.abs(a.high - b.low), Math.abs(b.high - a.low)) }
}
