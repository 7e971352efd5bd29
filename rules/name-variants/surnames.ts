import type { Mention } from '../../src/analysis/entities.ts'
import { isNameEnd, nextNameState } from '../../src/analysis/fact-base/load.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { type Person, personsBySurname } from '../../src/analysis/persons.ts'
import { reportingWord } from '../../src/analysis/reporting-verbs.ts'
import { flagLookup } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Finding } from '../../src/rule/rule.ts'

const isCourtesy = flagLookup([[1, 'mr mr. ms ms. mrs mrs. miss']])

/**
 * Titled surnames of people whose words are told and whom nothing introduces, where all others are introduced.
 * @param found where a surname like one of the piece's has been found, which needs no second word
 */
export function* unborneSurnames(facts: Facts, found: ReadonlySet<number>): Iterable<Finding> {
  const { tokens, entities } = facts
  const titled = entities.mentions.filter(
    mention => mention.titled && mention.words.length === 1 && !mention.styled && isAlone(facts, mention),
  )
  if (titled.length === 0) return
  const persons = personsBySurname(facts)
  if (persons.size === 0) return
  for (const mention of titled) {
    const [word] = mention.words
    if (persons.has(word!) || found.has(mention.start)) continue
    if (isCourtesy(tokens.keys[mention.firstToken - 1]!) === 0 || !usesCourtesy(facts, persons)) continue
    if (!isKnownName(word!) && speaks(facts, mention) && !facts.voices.isQuoted(mention))
      yield { messageId: 'unborne', start: mention.start, end: mention.end }
  }
}

/** Does the piece name nobody else so, and is nobody of that surname spoken of in the plural? */
function isAlone({ entities }: Facts, { entity }: Mention): boolean {
  const { mentions, known } = entities.entities[entity]
  return known === undefined && mentions.length === 1
}

function isKnownName(word: string): boolean {
  const state = nextNameState(0, keyOf(word))
  return state !== 0 && isNameEnd(state)
}

/** Is it somebody's word that is reported? A speaker must have been introduced; somebody spoken of may be famous. */
function speaks({ tokens }: Facts, { firstToken, endToken }: Mention): boolean {
  const before = reportingWord(tokens.keys[firstToken - 2] ?? 0)
  return reportingWord(tokens.keys[endToken] ?? 0)?.form === 'past' || before?.form === 'past'
}

/** Has the piece, for all others, the style of a full name first and a courtesy title with the surname after? */
function usesCourtesy({ tokens, entities }: Facts, persons: ReadonlyMap<string, readonly Person[]>): boolean {
  let borne = 0
  let unborne = 0
  for (const { titled, words, firstToken, styled } of entities.mentions) {
    if (!titled || styled || words.length > 1 || isCourtesy(tokens.keys[firstToken - 1]) === 0) continue
    if (persons.has(words[0])) borne++
    else unborne++
  }
  return borne > 1 && unborne === 1
}
