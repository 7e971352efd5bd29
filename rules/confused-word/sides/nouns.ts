import { functionWord } from '../../../src/analysis/function-words.ts'
import { Tag } from '../../../src/analysis/parts-of-speech.ts'
import { textOf } from '../../../src/analysis/spaced-words.ts'
import { wordTest } from '../../../src/analysis/word-flags.ts'
import { isClauseEnd, isOnlyNoun } from '../../../src/analysis/word-kinds.ts'
import { TokenClass } from '../../../src/parse/tokens.ts'
import { keyAt, type Place } from './place.ts'

/** "is too week to". */
export function isWeak({ tokens, token, start, end }: Place): boolean {
  return (
    token > start &&
    /^(?:too|very|so)$/.test(textOf(tokens, token - 1)) &&
    (token + 1 >= end || !isOnlyNoun(tokens, token + 1))
  )
}

const isOne = wordTest('a an another each every this')

const isSeveral = wordTest('two three four five six seven eight nine ten many several these those few both')

/** "a women", before what is no noun of its own ("a women only club"). */
export function isWoman({ tokens, token, start, end, tags }: Place): boolean {
  if (token === start || !isOne(keyAt(tokens, token - 1)) || tokens.classes[token + 1] === TokenClass.clitic)
    return false
  return (
    token + 1 >= end ||
    isClauseEnd(tokens, token + 1) ||
    functionWord(keyAt(tokens, token + 1)) !== 0 ||
    tags()[token + 1] === Tag.verbPast
  )
}

/** "two woman", where no noun follows. */
export function isWomen({ tokens, token, start, end }: Place): boolean {
  if (
    token === start ||
    !isSeveral(keyAt(tokens, token - 1)) ||
    tokens.classes[token + 1] === TokenClass.clitic
  )
    return false
  return token + 1 >= end || isClauseEnd(tokens, token + 1) || functionWord(keyAt(tokens, token + 1)) !== 0
}
