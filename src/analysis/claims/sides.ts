import { keyOf } from '../../parse/key.ts'
import { TokenClass, type Tokens } from '../../parse/tokens.ts'
import { FunctionWord, functionWord } from '../function-words.ts'
import { clauseSubject } from '../reporting-cues.ts'
import { type Phrase, subjectBefore } from '../subjects.ts'
import { isMark } from '../token-tests.ts'
import { keyTest } from '../word-flags.ts'

const isCoordinator = keyTest(['and', 'but', 'or', 'then'].map(keyOf))
const isRelative = keyTest(['who', 'which', 'that'].map(keyOf))

/**
 * The subject of a verb group: the phrase before it, the one that a relative clause belongs to, or, after "and", the
 * subject of the sentence.
 * @param group the first token of the verb group
 * @param floor the first token of the sentence
 */
export function subjectOfGroup(tokens: Tokens, group: number, floor: number): Phrase | undefined {
  if (group <= floor) return undefined
  const before = group - 1
  if (
    isCoordinator(tokens.keys[before]) ||
    (isMark(tokens, before, ',') && isCoordinator(tokens.keys[before - 1]))
  )
    return sharedSubject(tokens, floor, before)
  const phrase = subjectBefore(tokens, group, floor)
  if (phrase === undefined || !isRelative(tokens.keys[phrase.head])) return withoutLeadIn(tokens, phrase)
  return phrase
}

/** "On Monday the board": a time before the subject is no part of it. */
function withoutLeadIn(tokens: Tokens, phrase: Phrase | undefined): Phrase | undefined {
  if (phrase === undefined) return undefined
  let first = phrase.firstToken
  while (first < phrase.head && (functionWord(tokens.keys[first]) & FunctionWord.calendar) !== 0) first++
  return first === phrase.firstToken ? phrase : { ...phrase, firstToken: first }
}

function sharedSubject(tokens: Tokens, floor: number, ceiling: number): Phrase | undefined {
  const range = clauseSubject(tokens, floor, ceiling)
  if (range === undefined) return undefined
  let head = range.end - 1
  while (head > range.first && tokens.classes[head] !== TokenClass.word) head--
  return { firstToken: range.first, endToken: range.end, head }
}

/** The phrase before a possessive clitic that ends right before the token: "York's victory". */
export function ownerBefore(tokens: Tokens, noun: number, floor: number): Phrase | undefined {
  for (let at = noun - 1; at > floor && at >= noun - 4; at--) {
    if (tokens.classes[at] === TokenClass.clitic) return ownerEnding(tokens, at, floor)
    if (tokens.classes[at] !== TokenClass.word || functionWord(tokens.keys[at]) !== 0) break
  }
  return undefined
}

function ownerEnding(tokens: Tokens, clitic: number, floor: number): Phrase | undefined {
  let first = clitic
  while (first > floor && clitic - first < 6 && tokens.classes[first - 1] === TokenClass.word) {
    const flag = functionWord(tokens.keys[first - 1])
    if ((flag & ~FunctionWord.determiner) !== 0) break
    first--
    if (flag !== 0) break
  }
  return first === clitic ? undefined : { firstToken: first, endToken: clitic, head: clitic - 1 }
}

const isPossessive = keyTest(['his', 'her', 'its', 'their', 'my', 'our', 'your', 'whose'].map(keyOf))

/** "his resignation": the possessive before the noun, an adjective between them perhaps. */
export function possessiveBefore(tokens: Tokens, noun: number, floor: number): Phrase | undefined {
  for (let at = noun; at >= floor && at >= noun - 3; at--) {
    if (isPossessive(tokens.keys[at])) return { firstToken: at, endToken: at + 1, head: at }
    if (at < noun && (tokens.classes[at] !== TokenClass.word || functionWord(tokens.keys[at]) !== 0)) break
  }
  return undefined
}
