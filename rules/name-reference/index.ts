import type { Mention } from '../../src/analysis/entities.ts'
import { genderOf } from '../../src/analysis/fact-base/load.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { isInRunningText } from '../../src/analysis/own-words.ts'
import { type Person, personsBySurname, standsByFamily } from '../../src/analysis/persons.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { minorityFinding, mixturesOf, type StyledPlace } from '../../src/rule/majority.ts'

/** Twice shows a habit, and it must be twice as usual as the rest. */
const clearLead = 2
const isCourtesy = wordTest('mr mr. ms ms. mrs mrs. miss dr dr.')
const isMasculine = wordTest('mr mr.')
const isFeminine = wordTest('ms ms. mrs mrs. miss')
const isArticle = wordTest('the a an')

interface Reference extends StyledPlace {
  readonly text: string
  readonly mention: Mention
  readonly person: Person
}

export default defineRule({
  id: 'name-reference',
  category: 'consistency',
  summary:
    'Somebody called by surname, with a courtesy title or by given name, and then in another of these ways',
  status: 'stable',
  gate: false,
  messages: { mixed: '“{found}” is called “{other}” {times} elsewhere in this piece' },
  defaults: {},
  options: {},
  lexicon: false,
  *check({ facts, prose }) {
    for (const bearers of personsBySurname(facts).values()) {
      // Where two have one surname, given names and titles tell them apart.
      const [person] = bearers
      if (bearers.length > 1 || person.entity.mentions.length < clearLead + 2) continue
      for (const { majority, minority } of mixturesOf(referencesTo(facts, person))) {
        const [model] = majority
        // Who is called by the given name throughout is so on purpose.
        if (!model || model.style === 'given name' || majority.length < clearLead * minority.length) continue
        for (const place of minority) {
          if (!isDoubtful(facts, place)) yield minorityFinding(prose, place, majority, model.text)
        }
      }
    }
  },
})

/** May somebody else be meant: an ordinary word, a relative, a man where the bearer is a woman? */
function isDoubtful(facts: Facts, { mention, person, style }: Reference): boolean {
  if (mention.doubtful || standsByFamily(facts, mention)) return true
  if (style !== 'courtesy title') return false
  const gender = genderOf(keyOf(person.given))
  const title = facts.tokens.keys[mention.firstToken - 1] ?? 0
  return gender === 'feminine' ? isMasculine(title) : gender === 'masculine' && isFeminine(title)
}

/** The later references to somebody by a part of the name, by the way in which they are made. */
function referencesTo(facts: Facts, person: Person): Reference[] {
  const {
    entity,
    full: [first],
    given,
    surname,
  } = person
  return entity.mentions.flatMap(mention => {
    if (mention.start <= first.start || mention.styled || mention.words.length > 1) return []
    const way = wayOf(facts, mention, given, surname)
    if (way === undefined || !isInRunningText(facts, mention.firstToken)) return []
    const { tokens } = facts
    const start = way === 'courtesy title' ? tokens.starts[mention.firstToken - 1] : mention.start
    return [
      {
        start,
        end: mention.end,
        topic: 'reference',
        style: way,
        text: tokens.prose.slice(start, mention.end),
        mention,
        person,
      },
    ]
  })
}

/** Which way of naming somebody it is; undefined for what is no way, such as an office ("Senator Marsh"). */
function wayOf({ tokens }: Facts, mention: Mention, given: string, surname: string): string | undefined {
  const [word] = mention.words
  const before = tokens.keys[mention.firstToken - 1] ?? 0
  if (mention.titled) return word === surname && isCourtesy(before) ? 'courtesy title' : undefined
  if (isArticle(before)) return undefined
  if (word === surname) return 'surname'
  return word === given ? 'given name' : undefined
}
