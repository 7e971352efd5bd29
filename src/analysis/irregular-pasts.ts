import { inflect, irregularVerbBases } from '../lexicon/inflect.ts'
import { keyOf } from '../parse/key.ts'
import { keyTest } from './word-flags.ts'

const pastsOf = (verb: string): readonly string[] => inflect(verb, 'verb').get('past') ?? []
/** Verbs that are used without an ending as well as with one: "the bank forecast, or forecasted". */
const either = 'broadcast fit forecast knit wed'.split(' ')

/** A past without -ed: "won", "met", "beat". */
export const isIrregularPast = keyTest([...irregularVerbBases.flatMap(pastsOf), ...either].map(keyOf))

/** A verb whose past looks like its plain form, so that neither number nor time can be told of it: "cut", "forecast". */
export const isPastLikePlain = keyTest(
  [...irregularVerbBases.filter(verb => pastsOf(verb).includes(verb)), ...either].map(keyOf),
)
