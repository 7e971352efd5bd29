import type { Facts } from '../facts.ts'
import type { OwnSentence } from '../own-sentences.ts'
import { personMeantBy, subjectParty } from '../parties.ts'
import { tokenFrom } from '../token-tests.ts'
import type { Told } from './told.ts'

/** Is both said of the same one? */
export function isOneParty(a: Told, b: Told, facts: Facts): boolean {
  const [one, other] = [partyOf(a, facts), partyOf(b, facts)]
  return one !== undefined && one === other
}

/** Of whom it is said: the one whom "his" means within the words, the subject, or the name right before. */
function partyOf({ span, sentence }: Told, facts: Facts): number | undefined {
  const { tokens, entities } = facts
  const first = tokenFrom(tokens, span.start)
  for (let token = first; token < tokens.count && tokens.starts[token]! < span.end; token++) {
    const word = tokens.prose.slice(tokens.starts[token]!, tokens.ends[token]!).toLowerCase()
    if (/^(?:his|her|he|she)$/.test(word)) return personMeantBy(facts, token) ?? lastPerson(facts, sentence)
  }
  const before = [1, 2, 3, 4]
    .map(back => entities.mentionAt(first - back))
    .find(mention => mention !== undefined)
  if (before && entities.entities[before.entity]?.kind === 'person' && before.end < span.start) {
    const gap = tokens.prose.slice(before.end, span.start)
    if (/^(?:,? (?:who|and|also|has|had|was|is|still)? ?)?$/.test(gap)) return before.entity
  }
  return subjectParty(facts, first)
}

/** The one person of a sentence, where it names but one. */
function lastPerson({ entities }: Facts, { start, end }: OwnSentence): number | undefined {
  const people = new Set<number>()
  for (const mention of entities.mentions)
    if (mention.start >= start && mention.end <= end && entities.entities[mention.entity]?.kind === 'person')
      people.add(mention.entity)
  const [only] = people
  return people.size === 1 ? only : undefined
}
