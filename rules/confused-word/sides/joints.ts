import { isFiniteTag } from '../../../src/analysis/parts-of-speech.ts'
import { wordTest } from '../../../src/analysis/word-flags.ts'
import { TokenClass } from '../../../src/parse/tokens.ts'
import { isComma } from './clauses.ts'
import { keyAt, type Place, type SideSlip } from './place.ts'

/* Neither … nor, either … or. */

const isNeither = wordTest('neither')
const isEither = wordTest('either')
const isNor = wordTest('nor')
const isOf = wordTest('of')
/** How far before its second word the first one may stand. */
const reach = 9

/** "Neither water or lavatories". */
function isNorForOr(place: Place): boolean {
  return isBehind(place, isNeither, true)
}

/** "Either water nor lavatories". */
function isOrForNor(place: Place): boolean {
  return isBehind(place, isEither, false)
}

function isBehind(
  { tokens, token, start, end, tags }: Place,
  isFirst: (key: number) => boolean,
  isOr: boolean,
): boolean {
  if (token + 1 >= end || tokens.classes[token + 1] !== TokenClass.word) return false
  const all = tags()
  let verbs = 0
  for (let at = token - 1; at >= Math.max(start, token - reach); at--) {
    const key = keyAt(tokens, at)
    // "Neither the mayor, her aide nor the clerk": the pair has its second word.
    if (isNor(key) || (isOr && key === keyAt(tokens, token))) return false
    if (isFirst(key)) return !isOf(keyAt(tokens, at + 1)) && verbs <= 1 && at + 1 < token
    if (isComma(tokens, at) || tokens.classes[at] === TokenClass.punctuation) return false
    if (isFiniteTag(all[at]!)) verbs++
  }
  return false
}

/** Or and nor. */
export const jointSlips: readonly SideSlip[] = [
  ['or', 'nor', isNorForOr],
  ['nor', 'or', isOrForNor],
]
