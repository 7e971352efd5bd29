import type { Mention } from './entities.ts'
import type { Facts } from './facts.ts'
import { gatherPersons } from './people/gather.ts'
import { PronounReader } from './people/pronouns.ts'

/** Somebody whom the piece names, under whatever part of the name. */
export interface PiecePerson {
  /** The fullest form that the piece uses. */
  readonly name: string
  /** Folded, in lower case; one of the two may be missing. */
  readonly given: string | undefined
  readonly surname: string | undefined
  /** All mentions, in order. */
  readonly mentions: readonly Mention[]
}

/** Whom a word means, by the number of the person. */
export interface Meaning {
  readonly person: number
  /** Could nobody else be meant, as far as the words before it tell? */
  readonly sure: boolean
}

/**
 * The persons of a piece with all that names them. Unlike {@link Facts.references}, which leave out whatever could mean
 * two, these say who is most likely meant: enough to look for a contradiction, which has to be proved by more than that.
 */
export interface People {
  readonly persons: readonly PiecePerson[]
  /** The person whose name holds a token. */
  personAt(token: number): number | undefined
  /** What somebody can be, as bits of Gender. */
  genderOf(person: number): number
  /** Does the gender of a pronoun allow it to mean a person? */
  mayBe(pronoun: number, person: number): boolean
  /** The person whom "he", "her" or "his" at a token most likely means. */
  meantBy(token: number): Meaning | undefined
  /** The person who is named most often, the earlier of two. */
  readonly main: number | undefined
}

const known = new WeakMap<Facts, People>()

/** The people of a draft, gathered when they are first asked for. */
export function peopleOf(facts: Facts): People {
  const met = known.get(facts)
  if (met) return met
  const { persons, personOfMention } = gatherPersons(facts)
  const ofToken = new Int32Array(facts.tokens.count)
  for (const [{ firstToken, endToken }, person] of personOfMention)
    ofToken.fill(person + 1, firstToken, endToken)
  const personAt = (token: number) => {
    const person = ofToken[token]
    return person === undefined || person === 0 ? undefined : person - 1
  }
  const reader = new PronounReader(facts, persons, personOfMention)
  let main: number | undefined
  persons.forEach(({ mentions }, index) => {
    if (main === undefined || mentions.length > persons[main]!.mentions.length) main = index
  })
  const people: People = {
    persons,
    personAt,
    genderOf: person => reader.genderOf(person),
    mayBe: (pronoun, person) => reader.mayBe(pronoun, person),
    meantBy: token => reader.meantBy(token),
    main,
  }
  known.set(facts, people)
  return people
}
