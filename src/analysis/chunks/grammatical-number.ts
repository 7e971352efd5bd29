import { keyOf } from '../../parse/key.ts'
import { Shape, type Tokens } from '../../parse/tokens.ts'
import { Tag } from '../parts-of-speech/tags.ts'
import { keyTest } from '../word-flags.ts'
import type { GrammaticalNumber, NounPhrase } from './phrases.ts'

export const weekdays = keyTest(
  'monday tuesday wednesday thursday friday saturday sunday'.split(' ').map(keyOf),
)
const singularPronouns = keyTest(
  `i he she it him her himself herself itself myself everyone everybody everything someone somebody something anyone
   anybody anything nobody nothing each either neither one much little this that another`
    .split(/\s+/)
    .map(keyOf),
)
export const doubleDeterminers = keyTest(['all', 'both', 'half', 'such', 'what', 'many'].map(keyOf))
export const timeDeterminers = keyTest(['last', 'next', 'this', 'every', 'each', 'that'].map(keyOf))
export const timeNouns = keyTest(
  `week weekend month year day night morning afternoon evening season spring summer autumn fall winter time century
   decade quarter hour minute january february march april may june july august september october november december
   monday tuesday wednesday thursday friday saturday sunday`
    .split(/\s+/)
    .map(keyOf),
)
export const bounds = keyTest(['least', 'most'].map(keyOf))
export const at = keyOf('at')
export const one = keyOf('one')

export function kindOf(tag: number): NounPhrase['kind'] {
  if (tag === Tag.properNoun) return 'name'
  if (tag === Tag.numeral || tag === Tag.symbol) return 'figure'
  const pronoun =
    (tag >= Tag.personalPronoun && tag <= Tag.demonstrativePronoun) || tag === Tag.existentialThere
  return pronoun ? 'pronoun' : 'noun'
}

export function numberOf(tokens: Tokens, tags: Uint8Array, head: number): GrammaticalNumber {
  switch (tags[head]) {
    case Tag.nounSingular:
      return 'singular'
    case Tag.nounPlural:
      return 'plural'
    case Tag.properNoun: {
      // Americans, Rangers, but also Williams.
      const last = tokens.prose.charCodeAt(tokens.ends[head] - 1)
      return last === 0x73 && tokens.shapes[head] === Shape.capitalised ? 'unknown' : 'singular'
    }
    case Tag.numeral:
      if (tokens.keys[head] === one) return 'singular'
      return isYear(tokens, head) ? 'unknown' : 'plural'
    case Tag.adjective:
    case Tag.verbParticiple:
    case Tag.superlativeAdjective:
    case Tag.existentialThere:
      return 'unknown'
    default:
      return singularPronouns(tokens.keys[head]) ? 'singular' : 'plural'
  }
}

/** Four digits, as of a year. */
function isYear({ prose, starts, ends }: Tokens, token: number): boolean {
  const first = prose.charCodeAt(starts[token])
  return ends[token] - starts[token] === 4 && (first === 0x31 || first === 0x32)
}
