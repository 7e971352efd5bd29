import { textOf } from '../../src/analysis/spaced-words.ts'
import { isMark } from '../../src/analysis/token-tests.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isLowerCase, isOnlyNoun } from '../../src/analysis/word-kinds.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Compound } from './compounds.ts'

const lastWords = wordTrigger('law old')
const law = keyOf('law')
const inWord = keyOf('in')
const year = keyOf('year')
const isKin = wordTest(
  'brother brothers sister sisters mother mothers father fathers son sons daughter daughters parents cousin cousins',
)
const isBefore = wordTest('a an the her his its their this that')

/** Phrases of three words that everybody hyphenates in one place: brothers-in-law, and an 80-year-old hotel. */
export function joinedPhrases(tokens: Tokens): Compound[] {
  return lastWords(tokens).flatMap((last): Compound[] => {
    const isLaw = tokens.keys[last] === law
    const hyphenated = isMark(tokens, last - 1, '-') && isMark(tokens, last - 3, '-')
    const step = hyphenated ? 2 : 1
    const first = last - 2 * step
    if (first < 0 || tokens.keys[last - step] !== (isLaw ? inWord : year)) return []
    if (isLaw ? !isKin(tokens.keys[first]!) : !isAge(tokens, first, last, hyphenated)) return []
    return [
      {
        style: hyphenated ? 'hyphenated' : 'open',
        topic: isLaw ? 'kin by marriage' : 'age before a noun',
        seam: textOf(tokens, first).length,
        start: tokens.starts[first]!,
        end: tokens.ends[last]!,
        firstToken: first,
        endToken: last + 1,
      },
    ]
  })
}

/** A figure before "year old", which an article and a noun enclose. */
function isAge(tokens: Tokens, first: number, last: number, hyphenated: boolean): boolean {
  if (tokens.classes[first] !== TokenClass.number) return false
  if (hyphenated) return true
  return (
    first > 0 &&
    isBefore(tokens.keys[first - 1]!) &&
    isLowerCase(tokens, last + 1) &&
    isOnlyNoun(tokens, last + 1)
  )
}
