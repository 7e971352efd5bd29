import { keyOf } from '../../parse/key.ts'
import { Gender } from '../references/gender.ts'
import { wordTrigger } from '../triggers.ts'

/** What somebody who is called so does, or has done to them, by family: "his teacher" teaches him, "her tenant" rents from her. */
const doers: Readonly<Record<string, string>> = {
  teach: 'teacher tutor mentor instructor',
  recruit: 'boss employer',
  rent: 'landlord landlady',
  lend: 'lender creditor',
  succeed: 'successor replacement',
  kill: 'killer murderer assassin',
  harm: 'attacker assailant',
  hold: 'captor kidnapper abductor jailer',
  rescue: 'rescuer saviour savior',
  treat: 'doctor surgeon therapist dentist physician psychiatrist',
  represent: 'lawyer attorney solicitor barrister',
  raise: 'guardian',
  pursue: 'stalker pursuer',
}
const sufferers: Readonly<Record<string, string>> = {
  teach: 'pupil student protégé protege protégée protegee apprentice disciple trainee',
  recruit: 'employee assistant secretary',
  rent: 'tenant lodger',
  lend: 'debtor borrower',
  succeed: 'predecessor',
  hold: 'captive hostage prisoner',
  treat: 'patient',
  represent: 'client',
  raise: 'ward',
}

export interface BondNoun {
  readonly family: string
  /** Does whoever is called so do it to the owner of the word? */
  readonly does: boolean
}

const byKey = new Map<number, BondNoun>(
  [
    [doers, true],
    [sufferers, false],
  ].flatMap(([families, does]) =>
    Object.entries(families as Readonly<Record<string, string>>).flatMap(([family, words]) =>
      words.split(' ').map(word => [keyOf(word), { family, does: does as boolean }] as const),
    ),
  ),
)

/** Where such a noun may stand. */
export const bondTokens = wordTrigger([...Object.values(doers), ...Object.values(sufferers)].join(' '))

/** What the noun with this key says of whoever is called so. */
export function bondNoun(key: number): BondNoun | undefined {
  return byKey.get(key)
}

/** A noun as a word for kin is read: those who are called so can be of either sex. */
export function bondWord(token: number) {
  return { kinship: 'cousin', sex: Gender.any, firstToken: token, endToken: token + 1 } as const
}
