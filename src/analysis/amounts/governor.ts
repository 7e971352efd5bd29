import { keyOf } from '../../parse/key.ts'
import { TokenClass, type Tokens } from '../../parse/tokens.ts'
import type { Amount } from '../amounts.ts'
import { traitsOf, WordTrait } from '../dictionary.ts'
import { FunctionWord, functionWord } from '../function-words.ts'
import { isMark } from '../token-tests.ts'
import { wordTest } from '../word-flags.ts'

/** What an amount is the size of, by the words before it: "the quarterly dividend to $0.13". */
export interface Governor {
  /** The token of the noun. */
  readonly head: number
  /** The tokens of the nouns and adjectives right before it, nearest first. */
  readonly modifiers: readonly number[]
  /** The verb between the noun and the amount, where there is one. */
  readonly verb: number | undefined
  /** Is the amount how much the size changed by: "sales rose 3 percent", "cut by $2"? */
  readonly isChange: boolean
}

/** What may stand between a noun and its size. */
const between = wordTest(
  `to of at by below above under over around about nearly near than least most more less up as some only just
   approximately roughly almost a an is was were are been be has had have will would now currently about record only
   reach reached hit totaled totalled stood stands came`,
)
/** Behind these stands where something began, or what it is compared with: not its size. */
const origin = wordTest('from compared against versus vs between than')
const of = keyOf('of')
const by = keyOf('by')
const preposition = wordTest('to at of below above')
const change = wordTest(
  `rose rise rises risen rising increased increase increases increasing grew grow grows grown fell fall falls fallen dropped
   drop drops declined decline declines gained gain gains lost lose added add adds climbed jumped soared slipped shrank
   slid dipped plunged surged decreased advanced tumbled expanded`,
)
const to = keyOf('to')
const longestGap = 7
const longestName = 4

/**
 * The noun whose size an amount tells, found by walking left over prepositions, helping verbs and verbs of change.
 * @param start the first token of the sentence
 * @returns undefined where the amount is a starting point or a comparison, or no noun stands there
 */
export function governorOf(tokens: Tokens, amount: Amount, start: number): Governor | undefined {
  let verb: number | undefined
  let index = amount.firstToken - 1
  for (; index >= start && amount.firstToken - index <= longestGap; index--) {
    const key = tokens.keys[index]!
    if (origin(key)) return undefined
    if (between(key)) continue
    if (tokens.classes[index] !== TokenClass.word) return undefined
    if (isVerb(tokens, index, start)) {
      verb ??= index
      continue
    }
    if ((traitsOf(key) & WordTrait.adverb) !== 0 && (traitsOf(key) & WordTrait.noun) === 0) continue
    break
  }
  if (index < start || amount.firstToken - index > longestGap || !isNoun(tokens, index)) return undefined
  const isChange =
    (verb !== undefined && isDirect(tokens, verb, amount.firstToken) && change(tokens.keys[verb]!)) ||
    isBy(tokens, amount.firstToken)
  return { head: index, modifiers: modifiersOf(tokens, index, start), verb, isChange }
}

/** Does nothing but a word on how exact it is stand between the verb and the amount? */
function isDirect(tokens: Tokens, verb: number, first: number): boolean {
  for (let index = verb + 1; index < first; index++) if (preposition(tokens.keys[index]!)) return false
  return true
}

function isBy(tokens: Tokens, first: number): boolean {
  for (let index = first - 1; index >= first - 3 && index >= 0; index--) {
    if (tokens.keys[index] === by) return true
    if (tokens.classes[index] !== TokenClass.word || !between(tokens.keys[index]!)) return false
  }
  return false
}

function modifiersOf(tokens: Tokens, head: number, start: number): number[] {
  const modifiers: number[] = []
  for (let index = head - 1; index >= start && modifiers.length < longestName; index--) {
    if (isMark(tokens, index, '-')) continue
    if (tokens.classes[index] !== TokenClass.word || functionWord(tokens.keys[index]!) !== 0) break
    const traits = traitsOf(tokens.keys[index]!)
    const isModifier =
      traits === 0 || (traits & (WordTrait.noun | WordTrait.adjective | WordTrait.plural)) !== 0
    if (!isModifier || (traits & (WordTrait.ing | WordTrait.past)) !== 0) break
    modifiers.push(index)
  }
  return modifiers
}

function isNoun(tokens: Tokens, index: number): boolean {
  if (tokens.classes[index] !== TokenClass.word || functionWord(tokens.keys[index]!) !== 0) return false
  const traits = traitsOf(tokens.keys[index]!)
  return traits === 0 || (traits & (WordTrait.noun | WordTrait.plural | WordTrait.capital)) !== 0
}

/** A word that may be a verb is one, unless "of" follows it or a determiner stands before it. */
function isVerb(tokens: Tokens, index: number, start: number): boolean {
  const traits = traitsOf(tokens.keys[index]!)
  if ((traits & WordTrait.past) !== 0) return true
  if ((traits & (WordTrait.verb | WordTrait.ing)) === 0) return false
  if ((traits & WordTrait.noun) === 0) return true
  if (tokens.keys[index + 1] === of) return false
  const before = index > start ? tokens.keys[index - 1]! : 0
  return before === to || (functionWord(before) & FunctionWord.auxiliary) !== 0
}
