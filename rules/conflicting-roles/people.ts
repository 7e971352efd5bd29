import type { Entity, Mention } from '../../src/analysis/entities.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { peopleOf } from '../../src/analysis/people.ts'
import { Gender } from '../../src/analysis/references/gender.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'

const juniors = 'jr jr. sr sr. ii iii iv'
const generations = 'elder younger senior junior late'
const generationTokens = wordTrigger(`${juniors} ${generations}`)
const junior = wordTest(juniors)
const generation = wordTest(generations)

/**
 * The mentions of people of whom no other in the piece has the surname: where two Holts act, a bare "Holt" may be
 * either, and where a father and his son have one name, all of it may.
 */
export function unmistakableMentions(facts: Facts): Mention[] {
  const { entities, mentions } = facts.entities
  // From where on a second bearer of a surname has been named.
  const ambiguousFrom = new Map<string, number>()
  const firstBearer = new Set<string>()
  for (const { firstToken, surname } of fullNames(entities)) {
    if (!firstBearer.has(surname)) firstBearer.add(surname)
    else if (!ambiguousFrom.has(surname)) ambiguousFrom.set(surname, firstToken)
  }
  const shared = new Set<number>()
  const hasGenerations = generationTokens(facts.tokens).length > 0
  for (const [index, entity] of hasGenerations ? entities.entries() : []) {
    if (entity.mentions.some(mention => isOfTwoGenerations(facts, mention))) shared.add(index)
  }
  return mentions.filter(mention => {
    const entity = entities[mention.entity]!
    if (mention.doubtful || !mayBePerson(entity) || shared.has(mention.entity)) return false
    const last = mention.words.at(-1) ?? ''
    if (mention.words.length > 1) return true
    return mention.firstToken < (ambiguousFrom.get(last) ?? Infinity) && !isOfOtherSex(facts, mention)
  })
}

const isSirs = wordTest('mr mr. sir lord')
const isMadams = wordTest('mrs mrs. ms ms. miss dame lady')

/** "Mr Strachan", where the only Strachan named in full is a woman: her brother, or her husband. */
function isOfOtherSex(facts: Facts, { firstToken, words }: Mention): boolean {
  const title = facts.tokens.keys[firstToken - 1] ?? 0
  const sex = isSirs(title) ? Gender.masculine : isMadams(title) ? Gender.feminine : Gender.any
  if (words.length > 1 || sex === Gender.any) return false
  const people = peopleOf(facts)
  const person = people.personAt(firstToken)
  return person !== undefined && (people.genderOf(person) & sex) === 0
}

/** A person, or a name of two words or more of which nothing is known; what stands beside it will show. */
export function mayBePerson({ kind }: Entity): boolean {
  return kind === 'person' || kind === 'unknown'
}

/** Each person's first full name, in the order of the text. */
function fullNames(entities: readonly Entity[]): { firstToken: number; surname: string }[] {
  const found: { firstToken: number; surname: string }[] = []
  for (const entity of entities) {
    const full = mayBePerson(entity) ? entity.mentions.find(({ words }) => words.length > 1) : undefined
    if (full) found.push({ firstToken: full.firstToken, surname: full.words.at(-1)! })
  }
  return found.sort((a, b) => a.firstToken - b.firstToken)
}

function isOfTwoGenerations({ tokens }: Facts, { firstToken, endToken }: Mention): boolean {
  return (
    junior(tokens.keys[endToken] ?? 0) ||
    junior(tokens.keys[endToken - 1] ?? 0) ||
    junior(tokens.keys[endToken + 1] ?? 0) ||
    generation(tokens.keys[firstToken - 1] ?? 0)
  )
}
