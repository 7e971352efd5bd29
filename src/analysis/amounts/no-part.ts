import { keyOf } from '../../parse/key.ts'
import { TokenClass, type Tokens } from '../../parse/tokens.ts'
import type { Amount } from '../amounts.ts'
import { functionWord } from '../function-words.ts'
import { wordTest } from '../word-flags.ts'

const of = keyOf('of')
const person = wordTest('boy girl man woman child youth teenager lad pupil')
const severalDays = wordTest('weekend weekends fortnight fortnights')
const moving = wordTest('up down')
const leading = wordTest('down up behind ahead clear adrift apart')

/** Is the figure no part of a sum of such figures: an age ("a boy of 14"), a move ("down nine") or a noun of several days ("three weekends")? */
export function isNoPart(tokens: Tokens, { firstToken, counted }: Amount): boolean {
  const { keys, classes } = tokens
  // "Conservatives 12 (down nine)": by how much it has changed.
  if (moving(keys[firstToken - 1] ?? 0) && classes[firstToken - 2] === TokenClass.punctuation) return true
  if (counted) return isSeveralDays(keys[counted.head]!)
  return keys[firstToken - 1] === of && person(keys[firstToken - 2] ?? 0)
}

/** "39 chose two years, 15 chose five": a figure right behind the verb that a size before it has takes its unit. */
export function isElidedSize({ keys, classes }: Tokens, before: readonly Amount[], amount: Amount): boolean {
  if (amount.kind !== 'count' || amount.counted) return false
  const verb = keys[amount.firstToken - 1]
  // A comma or a preposition before both says nothing.
  if (verb === undefined || classes[amount.firstToken - 1] !== TokenClass.word || functionWord(verb) !== 0)
    return false
  return before.some(
    one =>
      one.kind === 'measure' &&
      one.sentence === amount.sentence &&
      one.start < amount.start &&
      keys[one.firstToken - 1] === verb,
  )
}

/** Weekends and fortnights are days, and more of them than they are told by. */
export function isSeveralDays(key: number): boolean {
  return severalDays(key)
}

/** "Two goals down", "three points clear": by how much somebody leads, and no number of things that are told of. */
export function isLead({ keys }: Tokens, endToken: number): boolean {
  return leading(keys[endToken] ?? 0)
}
