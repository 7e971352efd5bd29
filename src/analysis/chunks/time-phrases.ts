import { keyOf } from '../../parse/key.ts'
import type { Tokens } from '../../parse/tokens.ts'
import { keyTest } from '../word-flags.ts'
import type { NounPhrase } from './phrases.ts'

const heads = keyTest(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
   october november december week weekend month year night morning afternoon evening season spring summer autumn winter
   time times day days weeks months years hours minutes seconds decades`
    .split(/\s+/)
    .map(keyOf),
)
const openers = keyTest(
  'last next this every each that one two three four five six seven eight nine ten several a'
    .split(' ')
    .map(keyOf),
)

/** "last week", "Monday", "two years": a phrase of time, which needs no preposition. */
export function isTimePhrase(tokens: Tokens, phrase: NounPhrase): boolean {
  if (!heads(tokens.keys[phrase.head])) return false
  if (phrase.kind === 'name') return phrase.possessor === undefined
  return openers(tokens.keys[phrase.firstToken]) || phrase.modifiers.length > 0
}
