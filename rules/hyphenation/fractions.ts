import { textOf } from '../../src/analysis/spaced-words.ts'
import { isMark } from '../../src/analysis/token-tests.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import type { Compound } from './compounds.ts'

const partsIn = wordTrigger(
  'third thirds quarter quarters fifth fifths sixth sixths seventh sevenths eighth eighths ninth ninths tenth tenths',
)
const isCounter = wordTest('one two three four five six seven eight nine')
const isWhole = wordTest('the a an all its his her their our these those this that them it')
const of = keyOf('of')

/**
 * Fractions of a whole: “two-thirds of the crop”, “two thirds of it”. Before a noun they are hyphenated by everybody,
 * and “three quarters of growth” are nine months.
 */
export function fractions(tokens: Tokens): Compound[] {
  return partsIn(tokens).flatMap((last): Compound[] => {
    if (tokens.keys[last + 1] !== of || !isWhole(tokens.keys[last + 2] ?? 0)) return []
    const hyphenated = isMark(tokens, last - 1, '-') && tokens.starts[last] === tokens.ends[last - 1]
    const first = hyphenated ? last - 2 : last - 1
    if (first < 0 || !isCounter(tokens.keys[first]!)) return []
    return [
      {
        style: hyphenated ? 'hyphenated' : 'open',
        topic: 'fraction of a whole',
        seam: textOf(tokens, first).length,
        start: tokens.starts[first]!,
        end: tokens.ends[last]!,
        firstToken: first,
        endToken: last + 1,
      },
    ]
  })
}
