import { RivalKind } from './rivals.ts'

/** What is known of a rival before its place is looked at; logarithms are common ones. */
export interface WeighedRival {
  /** A {@link RivalKind}. */
  readonly kind: number
  /** How common the written word is, and how much more common the rival. */
  readonly word: number
  readonly rarer: number
  /** Is what is written a word with a clitic ("they're")? */
  readonly hasClitic: boolean
  readonly isBeforeComma: boolean
}

/**
 * What speaks for a rival, in log-odds: fitted to slips of marked drafts and of web texts, and to the same places of clean
 * ones, by `npm run weights:slips -- --corpora FOLDER`. Of a clitic it is put lower than the fit has it (3.2): clean copy has too few
 * contractions to tell.
 */
export const weights = {
  gain: 0.82,
  rarer: -0.3,
  word: -0.13,
  placed: 0.12,
  listed: 1.95,
  inflected: 0.65,
  habitual: 3.11,
  typed: 1.07,
  clitic: 1,
  comma: -0.91,
  always: -6.16,
}

/** From which sum on a rival is taken for what is meant: where it is nearly as likely as not. */
export const enough = -0.15
/** The gain by parts of speech and word classes is not believed beyond this (natural logarithms). */
const mostPlaced = 20
const leastPlaced = -5

/** What speaks for a rival. @param gain how much likelier it makes its place; @param placed the gain by parts of speech */
export function sumOf(rival: WeighedRival, gain: number, placed: number): number {
  return withoutGain(rival) + weights.gain * gain + weights.placed * believed(placed)
}

/** As much of the gain by parts of speech and word classes as is believed. */
export function believed(placed: number): number {
  return Math.min(mostPlaced, Math.max(leastPlaced, placed))
}

/** The gain over chance below which nothing could speak enough for a rival. */
export function hopeless(rival: WeighedRival): number {
  return (enough - withoutGain(rival) - weights.placed * mostPlaced) / weights.gain - rival.rarer
}

function withoutGain({ kind, word, rarer, hasClitic, isBeforeComma }: WeighedRival): number {
  return (
    weights.always +
    weights.rarer * rarer +
    weights.word * word +
    weightOfKind[kind]! +
    (hasClitic ? weights.clitic : 0) +
    (isBeforeComma ? weights.comma : 0)
  )
}

const weightOfKind: readonly number[] = Object.entries(RivalKind)
  .sort(([, one], [, other]) => one - other)
  .map(([name]) => (name === 'oneLetter' ? 0 : weights[name as Exclude<keyof typeof RivalKind, 'oneLetter'>]))
