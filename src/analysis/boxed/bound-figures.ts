import type { Facts } from '../facts.ts'
import type { OwnSentence } from '../own-sentences.ts'
import { timeSettingOf } from '../time-setting.ts'
import { type Figure, figuresIn } from './figures.ts'
import { type LabelledRow, labelledRows } from './labelled-rows.ts'
import { isNamed, labelWords } from './named-figures.ts'
import { type Sense, senses } from './senses.ts'

/** The figure of a row, and the one that the body gives for the same. */
export interface BoundFigures {
  readonly here: Figure
  readonly there: Figure
}

/** Values further apart are of two things. */
const mostRatio = 4
/** So much may be rounded away. */
const rounding = 0.03
/** What the body tells of another thing, or of a part, or as a bound. */
const apart =
  /\b(?:another|other|others|each|every|among|including|further|at least|more than|less than|up to|until|instead|sister|rival|predecessor|replaced|compared|against|than|version|also|too|as well|more|and so|and an? (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth))\b/i
/** Values in floating point. */
const slack = 1e-6
/** A smaller number stands anywhere. */
const leastTelling = 10
const farther = 80
const former = /\b(?:from|against|than|compared with|compared to) (?:about |around )?$/i

/** Rows of a box whose figure is another than the one that the body tells of what the label names. */
export function boundFigures(
  facts: Facts,
  rows: readonly OwnSentence[],
  body: readonly OwnSentence[],
): BoundFigures[] {
  const labels = labelledRows(rows)
  if (labels.length === 0) return []
  const boxed = figuresIn(facts, rows)
  const told = figuresIn(facts, body)
  return labels.flatMap(row => {
    const here = firstFigure(facts, row)
    if (!here) return []
    const others = boxed.filter(({ sentence }) => sentence !== row.sentence)
    const there = rivalOf(here, row.label, told, others)
    return there ? [{ here, there }] : besideSame(facts, row, here, told)
  })
}

/** The figure that the row begins with. */
function firstFigure(facts: Facts, { sentence, from }: LabelledRow): Figure | undefined {
  const first = figuresIn(facts, [sentence]).find(figure => figure.from >= from)
  if (!first?.isPlain || first.low !== first.high) return undefined
  return /^(?:(?:about|around|some|nearly|almost) )?$/i.test(sentence.text.slice(from, first.from))
    ? first
    : undefined
}

/** "Sales: $1.59 billion, up 9 percent" where the body has the $1.59 billion as a rise of 6 percent. */
function besideSame(facts: Facts, row: LabelledRow, first: Figure, told: readonly Figure[]): BoundFigures[] {
  const here = figuresIn(facts, [row.sentence]).find(
    ({ from, kind }) => from >= first.to && kind === 'percent',
  )
  if (!here || !changed.test(row.sentence.text.slice(first.to, here.from))) return []
  const same = told.filter(({ kind, low, high }) => kind === first.kind && low === first.low && high === low)
  const [only] = same
  if (!only || same.length > 1) return []
  const [there, ...more] = told.filter(
    ({ kind, sentence }) => kind === 'percent' && sentence === only.sentence,
  )
  if (!there || more.length > 0 || !there.isPlain || there.isSpoken) return []
  const between = there.sentence.text.slice(Math.min(there.from, only.from), Math.max(there.to, only.to))
  return between.length <= farther && !apart.test(between) && !isSame(here, there) ? [{ here, there }] : []
}

const changed = /^,? (?:up|down|a (?:rise|fall|gain|drop) of|an increase of) $/i

function rivalOf(
  here: Figure,
  label: string,
  told: readonly Figure[],
  others: readonly Figure[],
): Figure | undefined {
  const kin = told.filter(({ kind, against }) => kind === here.kind && typeof against === typeof here.against)
  if (kin.some(figure => isSame(figure, here)) || told.some(figure => isBare(figure, here))) return undefined
  const alike = kin.filter(figure => !isFormer(figure))
  const fitting = senses.filter(sense => sense.label.test(label))
  const words = labelWords(label)
  const sensed = alike.filter(figure => fitting.some(sense => isTold(figure, sense)))
  const bound = sensed.length > 0 || !words ? sensed : alike.filter(figure => isNamed(figure, words))
  const [there] = bound
  if (!there || bound.some(figure => !isSame(figure, there))) return undefined
  // What another row gives is of that row.
  if (others.some(figure => figure.kind === there.kind && isSame(figure, there))) return undefined
  return isRival(here, there) && !isSumWith(here, there, kin) ? there : undefined
}

/** "Five passengers and one driver": what the row has is what the two come to, or what parts them. */
function isSumWith(here: Figure, there: Figure, kin: readonly Figure[]): boolean {
  const near = kin.filter(
    ({ sentence }) => Math.abs(sentence.number - there.sentence.number) <= 1 && sentence !== here.sentence,
  )
  return near.some(
    other =>
      other !== there &&
      [there.low + other.low, Math.abs(there.low - other.low)].some(
        value => Math.abs(value - here.low) <= slack * here.low,
      ),
  )
}

/** "Its dam is 84 metres high, and its spillway 48" */
function isBare({ kind, noun, size }: Figure, here: Figure): boolean {
  return kind === 'count' && noun === undefined && size === here.size && size >= leastTelling
}

/** "To 4.3 percent from 4.6": the value of another time. */
function isFormer({ sentence, from }: Figure): boolean {
  return former.test(sentence.text.slice(Math.max(0, from - farther), from))
}

function isTold(figure: Figure, { kinds, before, after }: Sense): boolean {
  const { kind, sentence, from, to } = figure
  if (!kinds.some(wanted => kind === wanted || kind.startsWith(`${wanted} `))) return false
  return (
    before?.test(sentence.text.slice(Math.max(0, from - farther), from)) === true ||
    after?.test(sentence.text.slice(to, to + farther)) === true
  )
}

function isRival(here: Figure, there: Figure): boolean {
  const { sentence, isPlain, isPart, isSpoken, low, high } = there
  if (!isPlain || isPart || isSpoken || low !== high) return false
  const [less, more] = [Math.min(here.low, low), Math.max(here.low, low)]
  if (here.kind !== 'clock' && (less <= 0 || more > mostRatio * less)) return false
  const { shifted, hypothetical, years } = timeSettingOf(sentence.text)
  const isOfOtherYear = [...years].some(year => !here.sentence.text.includes(year))
  return !shifted && !hypothetical && !isOfOtherYear && !apart.test(sentence.text)
}

function isSame(a: Figure, b: Figure): boolean {
  if (a.against !== undefined || b.against !== undefined) return a.low === b.low && a.against === b.against
  if (a.kind === 'clock' || (Number.isInteger(a.low + b.low) && a.low + b.low < 200 && a.kind === 'count'))
    return a.low <= b.high && b.low <= a.high
  const rounded = rounding * Math.max(a.low, b.low)
  return a.low - rounded <= b.high && b.low - rounded <= a.high
}
