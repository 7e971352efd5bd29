import type { Facts } from '../../src/analysis/facts.ts'
import { type People, peopleOf } from '../../src/analysis/people.ts'
import { isMark, sentenceOf } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { TokenClass } from '../../src/parse/tokens.ts'

const isPronoun = wordTest('he she')
const isWho = wordTest('who whose')
const isArticle = wordTest('a an the')
const isSkipped = wordTest("has have had is was also still now already never not n’t n't")
/** How many small words may stand between a subject and what is said of it. */
const mostSkipped = 3
/** How long the words between a name and "who" may be: "Lund, a botanist at Uppsala University who". */
const longestApposition = 14

/**
 * The person of whom the words that begin at a token are told: the name or the pronoun right before them, or the one
 * whom "who" takes up.
 * @returns the number of the person among the people of the piece
 */
export function bearerOf(facts: Facts, token: number): number | undefined {
  const { tokens } = facts
  const people = peopleOf(facts)
  let at = token - 1
  for (let skipped = 0; skipped < mostSkipped && isSkipped(tokens.keys[at] ?? 0); skipped++) at--
  if (isMark(tokens, at, ',')) {
    at--
    if (tokens.classes[at] === TokenClass.number && isMark(tokens, at - 1, ',')) at -= 2
  }
  return personEnding(facts, people, at)
}

/** The person whose name, pronoun, or "who" stands at a token. */
export function personEnding(facts: Facts, people: People, at: number): number | undefined {
  const { tokens } = facts
  const key = tokens.keys[at] ?? 0
  if (isWho(key)) return antecedentOf(facts, people, at)
  if (isPronoun(key)) {
    const meaning = people.meantBy(at)
    return meaning?.sure ? distinct(people, meaning.person) : undefined
  }
  const person = people.personAt(at)
  return person === undefined ? undefined : distinct(people, person)
}

/** "Lund, who", "Lund, 43, who", "Lund, a botanist at Uppsala University who" */
export function antecedentOf({ tokens }: Facts, people: People, who: number): number | undefined {
  const floor = Math.max(tokens.sentences[sentenceOf(tokens, who)]!, who - longestApposition)
  for (let at = who - 1; at >= floor; at--) {
    const person = people.personAt(at)
    if (person === undefined) continue
    const isBeside = at === who - 1 || (at === who - 2 && isMark(tokens, who - 1, ','))
    const isAged = tokens.classes[at + 2] === TokenClass.number && isMark(tokens, at + 3, ',')
    const isDescribed = isMark(tokens, at + 1, ',') && (isAged || isArticle(tokens.keys[at + 2] ?? 0))
    return isBeside || isDescribed ? distinct(people, person) : undefined
  }
  return undefined
}

/** Nobody else of the piece has the surname, so that no other can be meant. */
function distinct(people: People, person: number): number | undefined {
  const { surname } = people.persons[person]!
  return people.persons.some((other, index) => index !== person && other.surname === surname)
    ? undefined
    : person
}

/** The entity under which the mentions of a person stand. */
export function entityOf(facts: Facts, person: number): number | undefined {
  return peopleOf(facts).persons[person]!.mentions.find(({ form }) => form !== 'people')?.entity
}
