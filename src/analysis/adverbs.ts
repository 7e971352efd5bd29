import { keyOf } from '../parse/key.ts'
import { Shape, type Tokens } from '../parse/tokens.ts'
import { keyTest } from './word-flags.ts'

/** Words in -ly that are nouns, adjectives or verbs. */
const isNoAdverb = keyTest(
  `family assembly ally supply reply rally bully monopoly anomaly elderly costly deadly lonely ugly holy jelly belly tally
   butterfly multiply apply comply imply rely friendly lively lovely homily subfamily melancholy gravelly orderly
   scholarly motherly fatherly brotherly cowardly heavenly leisurely neighborly neighbourly sickly unfriendly unlikely
   ghastly ungainly worldly miserly panoply polly molly sally emily kelly billy`
    .split(/\s+/)
    .map(keyOf),
)

/** Is the token a lower-case adverb in -ly? */
export function isLyAdverb({ prose, starts, ends, shapes, keys }: Tokens, token: number): boolean {
  return (
    shapes[token] === Shape.lower &&
    ends[token] - starts[token] > 4 &&
    prose.charCodeAt(ends[token] - 1) === 0x79 &&
    prose.charCodeAt(ends[token] - 2) === 0x6c &&
    !isNoAdverb(keys[token])
  )
}
