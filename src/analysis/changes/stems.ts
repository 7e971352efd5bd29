import { TokenClass, type Tokens } from '../../parse/tokens.ts'
import { functionWord } from '../function-words.ts'
import { hasNounGroup, nounGroup } from '../noun-groups.ts'
import { cachedStem } from '../stems.ts'
import { wordTest } from '../word-flags.ts'

/** Words that say when, how much or who says so, and not what is spoken of. */
const noTopic = wordTest(
  `year years month months week weeks day days hour hours minute minutes time times season spring summer autumn fall winter
   decade century quarter morning evening night weekend percent per cent point points million billion thousand hundred
   dozen half third fifth tenth double twice one two three four five six seven eight nine ten said says say told added
   compared more less fewer most least much many about nearly almost around roughly well very such same other like
   new old last next first second ago earlier later now today put make made take took have had been being people
   number numbers total figure figures amount rate level come came went go gone get got lot part part kind sort`,
)

/** The key under which two words for one thing meet: that of their group, or of the stem. */
export function topicKey(tokens: Tokens, token: number): number | undefined {
  const { classes, keys, prose, starts, ends } = tokens
  if (classes[token] !== TokenClass.word && classes[token] !== TokenClass.mixed) return undefined
  const key = keys[token]!
  const length = ends[token]! - starts[token]!
  if (length < 3 || functionWord(key) !== 0 || noTopic(key)) return undefined
  return hasNounGroup(key) ? nounGroup(key) : cachedStem(prose, key, starts[token]!, ends[token]!)
}

/** What the words from one token to another speak of. */
export function stemsIn(tokens: Tokens, first: number, end: number): Set<number> {
  const found = new Set<number>()
  for (let token = first; token < end; token++) {
    const key = topicKey(tokens, token)
    if (key !== undefined) found.add(key)
  }
  return found
}
