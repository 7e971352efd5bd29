import { keyOf } from '../../parse/key.ts'
import type { Tokens } from '../../parse/tokens.ts'
import type { Entity } from '../entities.ts'
import { genderOf } from '../fact-base/load.ts'
import { flagLookup } from '../word-flags.ts'

/** Bits: what somebody can be, as far as the text tells. */
export const Gender = { masculine: 1, feminine: 2, any: 3 } as const

const genderOfNoun = flagLookup([
  [
    Gender.masculine,
    `mr mr. sir lord king prince duke count baron emperor father brother uncle pope monsignor congressman chairman spokesman
     businessman councilman policeman fireman husband son nephew grandfather widower boy man actor`,
  ],
  [
    Gender.feminine,
    `mrs mrs. ms ms. miss dame lady queen princess duchess countess baroness empress mother sister aunt congresswoman
     chairwoman spokeswoman businesswoman councilwoman policewoman wife daughter niece grandmother widow girl woman actress
     waitress`,
  ],
])

/** What a person can be by the given name, and by the title or the word that stands before a mention. */
export function gendersOf(tokens: Tokens, entity: Entity): number {
  const before = known.get(entity)
  if (before !== undefined) return before
  const genders = readGenders(tokens, entity)
  known.set(entity, genders)
  return genders
}

const known = new WeakMap<Entity, number>()

function readGenders(tokens: Tokens, { mentions }: Entity): number {
  for (const { firstToken, words } of mentions) {
    const title = firstToken > 0 ? genderOfNoun(tokens.keys[firstToken - 1]!) : 0
    if (title === Gender.masculine || title === Gender.feminine) return title
    if (words.length < 2) continue
    const given = genderOf(keyOf(words[0]!))
    if (given) return Gender[given]
  }
  // A bare surname with nothing that tells more is a man's in most news; a woman is given her title or her name.
  return mentions.some(({ words }) => words.length > 1) ? Gender.any : Gender.masculine
}
