import { keyOf } from '../../parse/key.ts'
import { Shape, type Tokens } from '../../parse/tokens.ts'
import { Tag } from '../parts-of-speech/tags.ts'
import { keyTest } from '../word-flags.ts'
import type { GrammaticalNumber, NounPhrase } from './phrases.ts'

const singularPronouns = keyTest(
  `i he she it him her himself herself itself myself everyone everybody everything someone somebody something anyone
   anybody anything nobody nothing each either neither one much little this that another`
    .split(/\s+/)
    .map(keyOf),
)
const one = keyOf('one')

/** What kind of phrase the tag of its head makes. */
export function kindOf(tag: number): NounPhrase['kind'] {
  if (tag === Tag.properNoun) return 'name'
  if (tag === Tag.numeral || tag === Tag.symbol) return 'figure'
  const pronoun =
    (tag >= Tag.personalPronoun && tag <= Tag.demonstrativePronoun) || tag === Tag.existentialThere
  return pronoun ? 'pronoun' : 'noun'
}

/** Singular or plural, as far as the head tells. */
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
