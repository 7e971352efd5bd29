import { traitsOf, WordTrait } from '../../../src/analysis/dictionary.ts'
import { functionWord } from '../../../src/analysis/function-words.ts'
import { isPartOfCompound, isSpacedPair } from '../../../src/analysis/spaced-words.ts'
import { wordTest } from '../../../src/analysis/word-flags.ts'
import { isLowerCase } from '../../../src/analysis/word-kinds.ts'
import { keyOf } from '../../../src/parse/key.ts'
import { Shape } from '../../../src/parse/tokens.ts'
import { isNounAt, isPlainBefore, type Place } from './place.ts'

const isOnlyVerb = wordTest(
  "are were have had would could should don't didn't aren't weren't can't couldn't won't haven't hadn't wouldn't do",
)
const isModal = wordTest('will can may might must')

/** "the will go", "the are located". */
export function they({ tokens, token, next, end }: Place): number | undefined {
  if (next + 1 >= end || !isSpacedPair(tokens, token, end) || isPartOfCompound(tokens, next)) return undefined
  const key = tokens.keys[next]!
  if (tokens.shapes[next] !== Shape.lower) return undefined
  if (isOnlyVerb(key)) return 4
  if (!isModal(key)) return undefined
  const isVerb = (traitsOf(tokens.keys[next + 1]!) & WordTrait.verb) !== 0
  return isVerb && isLowerCase(tokens, next + 1) ? 4 : undefined
}

const isVerbAfterAn = wordTest(
  'is are was were has have had do does did will would can could the it he she they we to in on at for from with',
)

/** "going an had a problem". */
export function joined({ tokens, next, end }: Place): number | undefined {
  return next < end &&
    isVerbAfterAn(tokens.keys[next]!) &&
    tokens.shapes[next] === Shape.lower &&
    !isPartOfCompound(tokens, next)
    ? 4
    : undefined
}

const isBe = wordTest('is was be been')

/** "she is and excellent doctor". */
export function one({ tokens, token, next, start, end }: Place): number | undefined {
  if (token === start || !isBe(tokens.keys[token - 1]!) || !isLowerCase(tokens, next)) return undefined
  if (!/[aeiou]/.test(tokens.prose[tokens.starts[next]] ?? '') || functionWord(tokens.keys[next]!) !== 0)
    return undefined
  const isNoun = (at: number) =>
    isNounAt(tokens, at, end) && (traitsOf(tokens.keys[at]!) & WordTrait.plural) === 0
  const isPhrase = (traitsOf(tokens.keys[next]!) & WordTrait.adjective) !== 0 && isNoun(next + 1)
  return isPhrase ? 4 : undefined
}

/** "for out family": "out" does not stand between a preposition and a noun. */
export function ours({ tokens, token, next, start, end }: Place): number | undefined {
  if (token === start || !isNounAt(tokens, next, end) || !isSpacedPair(tokens, token, end)) return undefined
  return isPlainBefore(tokens.keys[token - 1]!) || tokens.keys[token - 1] === behind ? 3 : undefined
}
const behind = keyOf('behind')
