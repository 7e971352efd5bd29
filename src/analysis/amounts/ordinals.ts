import { keyOf } from '../../parse/key.ts'
import { keyTest } from '../word-flags.ts'

const small =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  )
const tens = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ')

const values = new Map([
  ...small.map((word, index) => [keyOf(word), index + 1] as const),
  ...tens.map((word, index) => [keyOf(word), (index + 2) * 10] as const),
  [keyOf('hundredth'), 100] as const,
  [keyOf('thousandth'), 1000] as const,
  [keyOf('millionth'), 1e6] as const,
])

/** The keys of all words that are ordinals, as far as they go alone. */
export const ordinalKeys: readonly number[] = [...values.keys()]

/** Is the word an ordinal, as far as it goes alone? */
export const isOrdinalWord = keyTest(values.keys())

/** What place an ordinal names. */
export function ordinalValue(key: number): number | undefined {
  return isOrdinalWord(key) ? values.get(key) : undefined
}
