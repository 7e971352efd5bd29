import { keyOf } from '../../parse/key.ts'
import { Gender } from '../references/gender.ts'
import { keyTrigger } from '../triggers.ts'
import { deedFamilies, wordsOf } from './acts.ts'
import type { DeedFamily } from './family.ts'

/** What somebody who is called so does, or has done to them: "his teacher" teaches him, "her tenant" rents from her. */
export interface BondNoun {
  readonly family: DeedFamily
  /** Does whoever is called so do it to the owner of the word? */
  readonly does: boolean
}

const byKey = new Map<number, BondNoun>(
  deedFamilies.flatMap(family => [
    ...wordsOf(family.doer?.bonds).map(word => [keyOf(word), { family, does: true }] as const),
    ...wordsOf(family.other?.bonds).map(word => [keyOf(word), { family, does: false }] as const),
  ]),
)

/** Where such a noun may stand. */
export const bondTokens = keyTrigger(byKey.keys())

/** What the noun with this key says of whoever is called so. */
export function bondNoun(key: number): BondNoun | undefined {
  return byKey.get(key)
}

/** A noun as a word for kin is read: those who are called so can be of either sex. */
export function bondWord(token: number) {
  return { kinship: 'cousin', sex: Gender.any, firstToken: token, endToken: token + 1 } as const
}
