import type { Facts } from '../facts.ts'
import { blockOf, sentenceOf } from '../locate.ts'
import type { People } from '../people.ts'
import { Gender } from '../references/gender.ts'
import { flagLookup } from '../word-flags.ts'

/** How many paragraphs back somebody without a name may have been spoken of. */
const farthestBlock = 3

/** Those of whom a noun phrase without a name may speak. */
export interface Scope {
  /** The persons of the nearest paragraph that speaks of any, the last one first. */
  readonly persons: readonly number[]
  /** Do they stand in the paragraph of the phrase itself? */
  readonly own: boolean
}

/** Whom the text speaks of before a token: in its paragraph, or else in the nearest one before that names anybody. */
export function scopeOf(facts: Facts, people: People, token: number): Scope {
  const { blocks, tokens } = facts
  const block = blockOf(blocks, token)
  let at = block ? blocks.indexOf(block) : -1
  const gender = genderAfter(facts, people, token)
  for (let back = 0; back <= farthestBlock && at >= 0; at--) {
    const one = blocks[at]!
    if (one.role !== 'body' && one.role !== block?.role) continue
    const end = Math.min(token, one.endToken)
    const persons = new Set<number>()
    for (let word = end - 1; word >= one.firstToken; word--) {
      const person = people.personAt(word) ?? people.meantBy(word)?.person
      if (person !== undefined && (people.genderOf(person) & gender) !== 0) persons.add(person)
    }
    if (persons.size > 0) return { persons: [...persons], own: back === 0 }
    if (tokens.count > 0) back++
  }
  return { persons: [], own: false }
}

const genderOfPronoun = flagLookup([
  [Gender.masculine, 'he his himself'],
  [Gender.feminine, 'she her herself'],
])

/** What the pronouns behind a noun phrase say, as long as nobody else is named in its sentence. */
function genderAfter({ tokens }: Facts, people: People, token: number): number {
  const end = tokens.sentences[sentenceOf(tokens, token) + 1]!
  for (let at = token; at < end; at++) {
    if (people.personAt(at) !== undefined) break
    const gender = genderOfPronoun(tokens.keys[at]!)
    if (gender !== 0) return gender
  }
  return Gender.any
}
