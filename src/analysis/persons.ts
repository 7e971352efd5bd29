import { keyOf } from '../parse/key.ts'
import type { Entities, Entity, Mention } from './entities.ts'
import type { Facts } from './facts.ts'
import { sentenceOf } from './locate.ts'

/** Somebody whom the piece names in full. */
export interface Person {
  readonly entity: Entity
  readonly given: string
  readonly surname: string
  /** The mentions in full, in order. */
  readonly full: readonly Mention[]
}

const known = new WeakMap<Entities, ReadonlyMap<string, readonly Person[]>>()

/** The persons of the piece by their surname. */
export function personsBySurname({ entities }: Facts): ReadonlyMap<string, readonly Person[]> {
  const met = known.get(entities)
  if (met) return met
  const persons = gather(entities)
  known.set(entities, persons)
  return persons
}

function gather({ entities }: Entities): ReadonlyMap<string, readonly Person[]> {
  const persons = new Map<string, Person[]>()
  for (const entity of entities) {
    if (entity.kind !== 'person') continue
    const full = entity.mentions.filter(({ words, styled }) => words.length > 1 && !styled)
    const [first] = full
    if (!first) continue
    const person = { entity, given: first.words[0], surname: first.words.at(-1)!, full }
    const namesakes = persons.get(person.surname)
    if (namesakes) namesakes.push(person)
    else persons.set(person.surname, [person])
  }
  return persons
}

const family = new Set(
  `brother brothers sister sisters twin twins son sons daughter daughters father mother wife husband widow widower cousin
   cousins uncle aunt nephew niece siblings couple married sibling grandson granddaughter parents family families
   spouse bride groom born`
    .split(/\s+/)
    .map(keyOf),
)

/** Does a word of kinship stand in the sentence of a mention, or in the one before or after it? */
export function standsByFamily({ tokens }: Facts, { firstToken }: Pick<Mention, 'firstToken'>): boolean {
  const sentence = sentenceOf(tokens, firstToken)
  const first = tokens.sentences[Math.max(0, sentence - 1)]
  const end = tokens.sentences[Math.min(tokens.sentences.length - 1, sentence + 2)]
  return tokens.keys.subarray(first, end).some(key => family.has(key))
}

/** Do the two stand in one sentence, as two people would? */
export function standTogether({ tokens }: Facts, a: readonly Mention[], b: readonly Mention[]): boolean {
  const sentences = new Set(a.map(({ firstToken }) => sentenceOf(tokens, firstToken)))
  return b.some(({ firstToken }) => sentences.has(sentenceOf(tokens, firstToken)))
}
