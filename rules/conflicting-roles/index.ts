import type { Facts } from '../../src/analysis/facts.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { ages } from './ages.ts'
import { kinships } from './kinships.ts'
import { origins } from './origins.ts'
import { partyTags } from './party-tags.ts'
import { unmistakableMentions } from './people.ts'
import { roles } from './roles.ts'
import type { Trait } from './trait.ts'
import { employers, fields } from './works.ts'

export default defineRule({
  id: 'conflicting-roles',
  category: 'contradiction',
  summary: 'A person whose age, kinship, post, trade or home is given in two ways',
  status: 'stable',
  gate: false,
  messages: {
    age: '{name} is {value} here, but {other} elsewhere in this piece',
    kinship: '{name} is the {value} here, but the {other} of the same person elsewhere in this piece',
    role: '{name} is {value} here, but {other} elsewhere in this piece',
    origin: '{name} is {value} here, but {other} elsewhere in this piece',
  },
  defaults: {},
  options: {},
  lexicon: false,
  *check({ facts }) {
    const mentions = unmistakableMentions(facts)
    // A number after a name of which nothing is known may be a score or a sum.
    const people = mentions.filter(({ entity }) => facts.entities.entities[entity]!.kind === 'person')
    yield* conflicts('age', ages(facts, people), facts)
    yield* conflicts('role', fields(facts, people), facts)
    yield* conflicts('origin', employers(facts, people), facts)
    yield* conflicts('kinship', kinships(facts), facts)
    yield* conflicts('role', [...partyTags(facts, people), ...roles(facts, mentions)].sort(byPlace), facts)
    yield* conflicts('origin', origins(facts, mentions), facts)
  },
})

function byPlace(a: Trait, b: Trait): number {
  return a.start - b.start
}

/** The later of two traits of one person that exclude one another; the first in the text is taken for the rule. */
function* conflicts(messageId: string, traits: readonly Trait[], facts: Facts): Iterable<Finding> {
  if (traits.length < 2) return
  const first = new Map<string, Trait>()
  const reported = new Set<string>()
  for (const trait of traits) {
    const before = first.get(trait.of)
    if (!before) first.set(trait.of, trait)
    else if (before.group !== trait.group && !reported.has(trait.of)) {
      reported.add(trait.of)
      yield {
        start: trait.start,
        end: trait.end,
        messageId,
        values: {
          name: facts.entities.entities[trait.person]!.name,
          value: trait.value,
          other: before.value,
        },
        related: [{ start: before.start, end: before.end, reason: `${before.value} here` }],
      }
    }
  }
}
