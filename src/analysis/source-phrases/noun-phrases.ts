import { keyOf } from '../../parse/key.ts'
import { TokenClass, type Tokens } from '../../parse/tokens.ts'
import { FunctionWord } from '../function-words.ts'
import { isCapital, isJoined, isMark, isWord, sentenceOf } from '../token-tests.ts'
import { flags, isName, nameEndingAt, phraseLength, type TokenRange } from './names.ts'

const keys = (words: string): ReadonlySet<number> => new Set(words.split(/\s+/).map(keyOf))
/** The prepositions that a noun phrase goes on through. */
export const linking = keys('of for from at in with to on')
const linkingToNames = keys('of for from at with on in')
const of = keyOf('of')
/** "would not say who had argued": a question, and nobody who argues. */
const asking = keys('say know ask asked decide reveal tell wonder see learn determine disclose explain')
const {
  pronoun,
  determiner,
  preposition,
  coordinator,
  subordinator,
  auxiliary,
  adverb,
  calendar,
  quantifier,
  relative,
} = FunctionWord

/** The noun phrase whose last token is `last`. */
export function phraseEndingAt(tokens: Tokens, last: number, floor: number): TokenRange | undefined {
  if (last < floor) return undefined
  const flag = flags(tokens, last)
  if ((flag & relative) !== 0) {
    const before = isMark(tokens, last - 1, ',') ? last - 2 : last - 1
    return before < floor || (flags(tokens, before) & relative) !== 0 || asking.has(tokens.keys[before])
      ? undefined
      : phraseEndingAt(tokens, before, floor)
  }
  if ((flag & (pronoun | quantifier)) !== 0) return { first: last, end: last + 1 }
  if (
    (flag & (preposition | coordinator | subordinator | auxiliary | determiner)) !== 0 &&
    !isCapital(tokens, last)
  ) {
    return undefined
  }
  if (isName(tokens, last)) {
    const name = nameEndingAt(tokens, last, floor)
    if (name === undefined) return undefined
    if (qualifies(tokens, name, floor)) return nounPhraseEndingAt(tokens, last, floor)
    return personOf(tokens, name, floor) ?? name
  }
  return isWord(tokens, last) ? nounPhraseEndingAt(tokens, last, floor) : undefined
}

/** "people on Mercer Street", "a spokesman for the Pentagon": the name only describes the head before it. */
function qualifies(tokens: Tokens, { first }: TokenRange, floor: number): boolean {
  return first - 1 > floor && linkingToNames.has(tokens.keys[first - 1]) && headBefore(tokens, first - 1)
}

/** "Ilze Vanaga of Latvia": the name only says where the one of two names or more comes from. */
function personOf(tokens: Tokens, { first }: TokenRange, floor: number): TokenRange | undefined {
  if (first - 2 < floor || tokens.keys[first - 1] !== of || !isName(tokens, first - 2)) return undefined
  const person = nameEndingAt(tokens, first - 2, floor)
  return person !== undefined && person.end - person.first >= 2 ? person : undefined
}

/** The phrase around a common noun: back to its determiner, through "of" and its like to the head. */
function nounPhraseEndingAt(tokens: Tokens, last: number, floor: number): TokenRange | undefined {
  let first = last
  const lowest = Math.max(floor, last - phraseLength)
  for (let at = last; at >= lowest; at--) {
    const flag = flags(tokens, at)
    if ((flag & determiner) !== 0) {
      first = at
      const head = at - 1
      if (head > lowest && linking.has(tokens.keys[head]) && headBefore(tokens, head)) {
        at = head
        continue
      }
      break
    }
    if (linking.has(tokens.keys[at]) && at > lowest && headBefore(tokens, at)) continue
    if (stopsPhrase(tokens, at, flag)) break
    if (isWord(tokens, at)) first = at
  }
  while (first < last && isMark(tokens, first, '-')) first++
  return { first, end: last + 1 }
}

/** Does a common noun stand before the preposition, so that the phrase goes on to the left? */
function headBefore(tokens: Tokens, at: number): boolean {
  if (!isWord(tokens, at - 1) || flags(tokens, at - 1) !== 0) return false
  return !isCapital(tokens, at - 1) || tokens.sentences[sentenceOf(tokens, at - 1)] === at - 1
}

function stopsPhrase(tokens: Tokens, token: number, flag: number): boolean {
  const tokenClass = tokens.classes[token]
  if (tokenClass === TokenClass.punctuation) return !isMark(tokens, token, '-') || !isJoined(tokens, token)
  if (tokenClass === TokenClass.symbol || tokenClass === TokenClass.opaque) return true
  return (
    (flag &
      (preposition | coordinator | subordinator | auxiliary | pronoun | relative | adverb | calendar)) !==
    0
  )
}
