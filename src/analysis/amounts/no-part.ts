import { keyOf } from '../../parse/key.ts'
import type { Tokens } from '../../parse/tokens.ts'
import type { Amount } from '../amounts.ts'
import { wordTest } from '../word-flags.ts'

const of = keyOf('of')
const person = wordTest('boy girl man woman child youth teenager lad pupil')
const severalDays = wordTest('weekend weekends fortnight fortnights')
const leading = wordTest('down up behind ahead clear adrift apart')

/** Is the figure no part of a sum of such figures: an age ("a boy of 14"), or a noun of several days ("three weekends")? */
export function isNoPart({ keys }: Tokens, { firstToken, counted }: Amount): boolean {
  if (counted) return isSeveralDays(keys[counted.head]!)
  return keys[firstToken - 1] === of && person(keys[firstToken - 2] ?? 0)
}

/** Weekends and fortnights are days, and more of them than they are told by. */
export function isSeveralDays(key: number): boolean {
  return severalDays(key)
}

/** "Two goals down", "three points clear": by how much somebody leads, and no number of things that are told of. */
export function isLead({ keys }: Tokens, endToken: number): boolean {
  return leading(keys[endToken] ?? 0)
}
