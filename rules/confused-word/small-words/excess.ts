import { traitsOf, WordTrait } from '../../../src/analysis/dictionary.ts'
import { FunctionWord, functionWord } from '../../../src/analysis/function-words.ts'
import { isPartOfCompound, isSpacedPair } from '../../../src/analysis/spaced-words.ts'
import { wordTest } from '../../../src/analysis/word-flags.ts'
import { isAuxiliary, isClauseEnd, isLowerCase } from '../../../src/analysis/word-kinds.ts'
import type { Tokens } from '../../../src/parse/tokens.ts'
import { always, nounForm, type Place, verbForm } from './place.ts'

const isBeforeExcess = wordTest(
  "is are was were be been being isn't aren't wasn't weren't bit little way far much 's 're get got getting feel feels felt seem seems seemed look looks looked",
)
const isExcess = wordTest(
  'much many far late bad soon often hard long big small high low little few tight early close fast slow',
)
const isObject = wordTest('them it him us me')
const isTightly = wordTest('tight far hard late soon early fast long high low')
/** Verbs as well: the bank is to close, growth is to slow. */
const isDone = wordTest('close slow fast long')
const isBe = wordTest("is are was were be being isn't aren't wasn't weren't 's 're")
const isUntil = wordTest('to for that')

/** "was to bad", "went a little to far", "holding them to tight". */
export function excess({ tokens, token, next, start, end }: Place): number | undefined {
  if (token === start || !isLowerCase(tokens, next) || !isSpacedPair(tokens, token, end)) return undefined
  // "The way to low-interest loans"
  if (isPartOfCompound(tokens, next)) return undefined
  const key = tokens.keys[next]!
  if (isObject(tokens.keys[token - 1]!))
    return isTightly(key) && isClauseEnd(tokens, next + 1) ? 1 : undefined
  if (!isBeforeExcess(tokens.keys[token - 1]!)) return undefined
  if (isDone(key) && isBe(tokens.keys[token - 1]!)) return undefined
  const traits = traitsOf(key)
  const isPlain =
    (traits & WordTrait.adjective) !== 0 && (traits & (verbForm | nounForm | WordTrait.past)) === 0
  if (!isPlain && !isExcess(key)) return undefined
  const after = next + 1
  const isClosed =
    after >= end ||
    isClauseEnd(tokens, after) ||
    isUntil(tokens.keys[after]!) ||
    (isExcess(key) && functionWord(tokens.keys[after]!) !== 0)
  return isClosed ? 1 : undefined
}

const isComparative = wordTest(
  'better worse more less rather other bigger larger smaller older younger faster slower longer shorter earlier sooner stronger weaker cheaper richer poorer greater higher lower fewer nicer easier harder lighter darker heavier closer further farther safer warmer colder hotter cleaner quicker smarter taller deeper wider thicker thinner stricter louder quieter different',
)
const isCompared = wordTest('anything anyone everyone most any ever what not i me us just expected')
const isState = wordTest('is are was were am do does did had have can could')
const isTimeOfState = wordTest('now today before then')
const isHead = wordTest('a an the my your his her our its their this that these those some any')

/** "better then anything", "lighter then the other", "rather then just". */
export function compared({ tokens, token, next, start, end }: Place): number | undefined {
  if (token === start || next >= end || !isComparative(tokens.keys[token - 1]!)) return undefined
  if (isCompared(tokens.keys[next]!)) return -6
  const isPronoun = (functionWord(tokens.keys[next]!) & FunctionWord.pronoun) !== 0
  if (isPronoun && isState(tokens.keys[next + 1] ?? 0))
    return isClauseEnd(tokens, next + 2) || isTimeOfState(tokens.keys[next + 2]!) ? -6 : undefined
  // "Things got better, then the war came": a clause of its own has a verb soon.
  if (isHead(tokens.keys[next]!)) return hasVerb(tokens, next + 1, end) ? undefined : -2
  return undefined
}

function hasVerb(tokens: Tokens, from: number, end: number): boolean {
  for (let token = from; token < end && !isClauseEnd(tokens, token); token++) {
    if (isAuxiliary(tokens, token)) return true
    const traits = traitsOf(tokens.keys[token]!)
    if ((traits & (WordTrait.third | WordTrait.past)) !== 0 && (traits & nounForm) === 0) return true
  }
  return false
}

const isSubject = wordTest('they we')
const isPredicate =
  FunctionWord.preposition | FunctionWord.determiner | FunctionWord.negation | FunctionWord.adverb

/** "they where friendly": nothing but a clause follows a subject and its "where". */
export function been({ tokens, token, next, start, end }: Place): number | undefined {
  if (token === start || next >= end || !isSubject(tokens.keys[token - 1]!)) return undefined
  return (functionWord(tokens.keys[next]!) & FunctionWord.pronoun) === 0 ||
    (functionWord(tokens.keys[next]!) & isPredicate) !== 0
    ? always
    : undefined
}

const isAsking = wordTest(
  'know knew see wonder wondering remember forget exactly tell asked ask find decide matter',
)
const isSubjectAfter = wordTest('we they you i he she it the')

/** "to know were we stand". */
export function place({ tokens, token, next, start, end }: Place): number | undefined {
  if (token === start || next + 1 >= end || !isSubjectAfter(tokens.keys[next]!)) return undefined
  return isAsking(tokens.keys[token - 1]!) ? 0.5 : undefined
}
