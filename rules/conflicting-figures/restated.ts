import type { Facts } from '../../src/analysis/facts.ts'
import { functionWord } from '../../src/analysis/function-words.ts'
import { quantitiesIn } from '../../src/analysis/locate.ts'
import { areApart, rangeOf } from '../../src/analysis/quantities/range.ts'
import type { Quantity } from '../../src/analysis/quantities.ts'
import type { Restatement, Stem } from '../../src/analysis/restatements.ts'
import { isOneMeasure } from '../../src/analysis/rival-figures/contrasts.ts'
import { isSameMoment, isSameStory } from '../../src/analysis/same-story.ts'
import { isMark } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Conflict } from './conflict.ts'

/** Figures in which two sentences differ that tell the same thing in nearly the same words. */
export function* conflictsOfSentences(facts: Facts, stem: Stem): Iterable<Conflict> {
  const { prose } = facts.tokens
  const unit = (quantity: Quantity) => unitOf(facts.tokens, quantity, stem)
  for (const pair of facts.restatements) {
    if (isRowOf(facts, pair)) continue
    const all = quantitiesIn(facts.quantities, pair.first)
    if (all.length === 0) continue
    const others = quantitiesIn(facts.quantities, pair.second)
    if (others.length === 0) continue
    const lone =
      all.length === others.length && isRepeated(pair) && isSameMoment(facts, pair)
        ? loneDifference(all, others, prose)
        : undefined
    if (lone) {
      yield lone
      continue
    }
    const before = countable(facts, all)
    const after = countable(facts, others)
    const differing: { readonly here: Quantity; readonly there: Quantity }[] = []
    for (const quantity of after) {
      const same = before.filter(other => other.unit === quantity.unit && unit(other) === unit(quantity))
      const [other, ...more] = same
      if (!other || more.length > 0 || unit(quantity) === undefined) continue
      if (after.filter(one => one.unit === quantity.unit && unit(one) === unit(quantity)).length > 1) continue
      if (!areApart(rangeOf(quantity, prose), rangeOf(other, prose))) continue
      if (!isOneMeasure(facts.tokens, quantity, other)) continue
      if (isSameThing(quantity, other, facts.tokens, stem)) differing.push({ here: quantity, there: other })
    }
    // Two that differ are two rows, as above: what each side scored.
    const [only] = differing
    if (only && differing.length === 1 && !areFar(only) && isSameStory(facts, pair))
      yield { ...only, shownIn: 'unedited' }
  }
}

/** Values so far apart are of two things, unless one of them has lost its noughts. */
const mostRatio = 20

/** "Measures against 58 people", of the 2,900 against whom there are any. */
function areFar({ here, there }: { readonly here: Quantity; readonly there: Quantity }): boolean {
  const ratio = Math.max(here.value, there.value) / Math.min(here.value, there.value)
  return ratio > mostRatio && !/^10+$/.test(String(Math.round(ratio)))
}

/** Words that only one of two sentences has, where they are the same sentence but for a figure. */
const fewestOwnWords = 1

function isRepeated({ onlyFirst, onlySecond }: Restatement): boolean {
  return onlyFirst.size + onlySecond.size <= fewestOwnWords
}

/**
 * The one figure, date or year in which two sentences differ that are otherwise the same. Where two differ, they are
 * two rows of a series ("In 1975 it cost £2, in 2009 £5") and both may be right.
 */
function loneDifference(
  before: readonly Quantity[],
  after: readonly Quantity[],
  prose: string,
): { here: Quantity; there: Quantity } | undefined {
  const differing = after.flatMap((here, index) =>
    areApart(rangeOf(here, prose), rangeOf(before[index]!, prose)) ? [{ here, there: before[index]! }] : [],
  )
  return differing.length === 1 ? differing[0] : undefined
}

/** The figures of a sentence that count or measure; not those of dates and times. */
function countable({ dates }: Facts, quantities: readonly Quantity[]): Quantity[] {
  return quantities.filter(
    ({ start, end, value, unit }) =>
      !(unit === 'count' && Number.isInteger(value) && value >= 1500 && value <= 2100) &&
      !dates.some(date => date.start <= start && end <= date.end),
  )
}

/** What a figure counts: the stem of the noun after it; a percentage or money needs none. */
function unitOf(
  tokens: Tokens,
  { unit, currency, endToken }: Quantity,
  stem: Stem,
): number | string | undefined {
  if (unit === 'percent') return unit
  if (unit === 'money') return currency
  if (unit === 'fraction') return undefined
  for (let index = endToken; index < Math.min(endToken + 3, tokens.count); index++) {
    if (tokens.classes[index] !== TokenClass.word) return undefined
    const text = tokens.prose.slice(tokens.starts[index]!, tokens.ends[index]!)
    if (/(?:[^s]s|people|children|men|women|percent)$/.test(text)) {
      return stem(tokens.keys[index]!, tokens.starts[index]!, tokens.ends[index]!)
    }
  }
  return undefined
}

/** How far around a figure the words tell what it is of. */
const reach = 6
const fewestCommon = 2

/** A percentage or a sum of money has no noun of its own: the words around both figures have to agree. */
function isSameThing(a: Quantity, b: Quantity, tokens: Tokens, stem: Stem): boolean {
  if (isSpan(a, tokens) || isSpan(b, tokens)) return false
  if (a.unit === 'count') return !isOfAnotherSort(a, b, tokens, stem) && !isOfAnotherSort(b, a, tokens, stem)
  const around = wordsAround(a, tokens, stem)
  let common = 0
  for (const word of wordsAround(b, tokens, stem)) if (around.has(word)) common++
  return common >= fewestCommon
}

const replacing = wordTest(
  'replacement temporary substitute reserve spare extra additional agency volunteer former retired',
)

/** "1,150 replacement nurses", where those who walked out are 2,340 nurses. */
function isOfAnotherSort({ endToken }: Quantity, other: Quantity, tokens: Tokens, stem: Stem): boolean {
  const key = tokens.keys[endToken] ?? 0
  return (
    replacing(key) &&
    !wordsAround(other, tokens, stem).has(stem(key, tokens.starts[endToken]!, tokens.ends[endToken]!))
  )
}

/** "The two will supply $780 million:", and a row of the list below it. */
function isRowOf({ tokens }: Facts, { first, second }: Restatement): boolean {
  const last = tokens.sentences[first + 1]! - 1
  return isMark(tokens, last, ':') && second > first && second - first <= mostRows
}

/** A list has hardly more rows. */
const mostRows = 12

function wordsAround({ firstToken, endToken, sentence }: Quantity, tokens: Tokens, stem: Stem): Set<number> {
  const words = new Set<number>()
  const first = Math.max(tokens.sentences[sentence]!, firstToken - reach)
  const end = Math.min(tokens.sentences[sentence + 1]!, endToken + reach)
  for (let index = first; index < end; index++) {
    const key = tokens.keys[index]!
    if (index >= firstToken && index < endToken) continue
    if (tokens.classes[index] === TokenClass.word && functionWord(key) === 0) {
      words.add(stem(key, tokens.starts[index]!, tokens.ends[index]!))
    }
  }
  return words
}

/** "In the past 15 months", "within three days": how far one looks, not what is measured. */
function isSpan({ firstToken }: Quantity, tokens: Tokens): boolean {
  const before =
    firstToken > 0 ? tokens.prose.slice(tokens.starts[firstToken - 1]!, tokens.ends[firstToken - 1]!) : ''
  return /^(?:past|last|next|within|coming|previous|after|in|for|every)$/i.test(before)
}
