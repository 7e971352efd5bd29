import { keyOf } from '../../parse/key.ts'

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** Values of the words below a hundred. */
export const smallNumbers: ReadonlyMap<number, number> = new Map([
  ...units.map((word, value) => [keyOf(word), value] as const),
  ...tens.map((word, index) => [keyOf(word), (index + 2) * 10] as const),
])

/** Words that multiply what stands before them. */
export const magnitudes: ReadonlyMap<number, number> = new Map([
  [keyOf('hundred'), 100],
  [keyOf('thousand'), 1e3],
  [keyOf('million'), 1e6],
  [keyOf('billion'), 1e9],
  [keyOf('trillion'), 1e12],
  [keyOf('dozen'), 12],
  [keyOf('m'), 1e6],
  [keyOf('bn'), 1e9],
])

/** Fractions that stand alone, with or without an article: "half", "a third", "two-thirds". */
export const fractions: ReadonlyMap<number, number> = new Map([
  [keyOf('half'), 1 / 2],
  [keyOf('third'), 1 / 3],
  [keyOf('thirds'), 1 / 3],
  [keyOf('quarter'), 1 / 4],
  [keyOf('quarters'), 1 / 4],
  [keyOf('fifth'), 1 / 5],
  [keyOf('fifths'), 1 / 5],
  [keyOf('sixth'), 1 / 6],
  [keyOf('tenth'), 1 / 10],
  [keyOf('tenths'), 1 / 10],
])

const precisionWords = {
  about: 'about around roughly approximately some nearly almost close',
  'at-least': 'over above least exceeding',
  'at-most': 'under below most fewer',
} as const

/** Words right before a figure that say how exact it is. `more than` and `up to` are read apart. */
export const precisions: ReadonlyMap<number, 'about' | 'at-least' | 'at-most'> = new Map(
  Object.entries(precisionWords).flatMap(([precision, words]) =>
    words.split(' ').map(word => [keyOf(word), precision as 'about' | 'at-least' | 'at-most'] as const),
  ),
)
