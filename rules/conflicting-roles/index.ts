import type { Facts } from '../../src/analysis/facts.ts'
import { lotConflicts } from '../../src/analysis/people/birth-order.ts'
import { kinConflicts } from '../../src/analysis/people/kin-conflicts.ts'
import { peopleOf } from '../../src/analysis/people.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { pairFinding } from '../../src/rule/pair-finding.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { ageMismatches } from './age-groups.ts'
import { ages } from './ages.ts'
import { otherNations, strangers } from './compatriots.ts'
import { deputies } from './deputies.ts'
import { elders } from './elders.ts'
import { epithets } from './epithets.ts'
import { twoHolders } from './holders.ts'
import { houses } from './houses.ts'
import { impliedTraits } from './implied.ts'
import { kinships } from './kinships.ts'
import { origins } from './origins.ts'
import { partiesTold } from './parties-told.ts'
import { partyTags } from './party-tags.ts'
import { unmistakableMentions } from './people.ts'
import { twoPosts } from './posts.ts'
import { roles } from './roles.ts'
import { sides } from './sides.ts'
import { toldRoles } from './told-roles.ts'
import type { Trait } from './trait.ts'
import { employers, fields } from './works.ts'

/** Whom a nation or a post is meant for is easily somebody whom the piece does not give it. */
const likely = { shownIn: 'unedited' } as const

export default defineRule({
  id: 'conflicting-roles',
  category: 'contradiction',
  summary: 'A person whose age, kinship, post, trade or home is given in two ways',
  status: 'stable',
  gate: false,
  messages: {
    age: '{name} is {value} here, but {other} elsewhere in this piece',
    kin: '“{found}” makes two of the piece something else to one another than “{other}”',
    nation: '“{found}” can only mean {name} here, whom “{other}” makes somebody of another nation',
    lot: '“{found}” does not go with “{other}”, which is said of {name} elsewhere in this piece',
    kinship: '{name} is the {value} here, but the {other} of the same person elsewhere in this piece',
    role: '{name} is {value} here, but {other} elsewhere in this piece',
    origin: '{name} is {value} here, but {other} elsewhere in this piece',
    holder: '{other} and {name} are both given the post of “{found}”',
  },
  defaults: {},
  options: {},
  lexicon: false,
  *check({ facts }) {
    const mentions = unmistakableMentions(facts)
    // A number after a name of which nothing is known may be a score or a sum.
    const people = mentions.filter(({ entity }) => facts.entities.entities[entity]!.kind === 'person')
    const inYears = ages(facts, people)
    yield* conflicts('age', inYears, facts)
    for (const { here, there } of ageMismatches(facts, inYears)) {
      yield {
        start: here.start,
        end: here.end,
        messageId: 'age',
        values: {
          name: facts.entities.entities[there.person]!.name,
          value: facts.tokens.prose.slice(here.start, here.end),
          other: there.value,
        },
        related: [{ start: there.start, end: there.end, reason: `${there.value} here` }],
      }
    }
    yield* conflicts('role', deputies(facts, people), facts)
    yield* conflicts('role', fields(facts, people), facts)
    yield* conflicts('origin', employers(facts, people), facts)
    yield* conflicts('origin', houses(facts, people), facts)
    const kin = [...conflicts('kinship', kinships(facts), facts)]
    yield* kin
    if (kin.length === 0) yield* kinFindings(facts)
    yield* lotFindings(facts)
    for (const { person, here, there } of strangers(facts)) {
      const other = facts.tokens.prose.slice(there.start, there.end)
      yield {
        start: here.start,
        end: here.end,
        messageId: 'nation',
        ...likely,
        values: { name: peopleOf(facts).persons[person]!.name, other },
        related: [{ start: there.start, end: there.end, reason: `${other} here` }],
      }
    }
    for (const { here, there } of otherNations(facts)) {
      const other = facts.tokens.prose.slice(there.start, there.end)
      yield {
        start: here.start,
        end: here.end,
        messageId: 'kin',
        ...likely,
        values: { other },
        related: [{ start: there.start, end: there.end, reason: `${other} here` }],
      }
    }
    const implied = impliedTraits(facts)
    const held = [
      ...partyTags(facts, people),
      ...partiesTold(facts),
      ...roles(facts, mentions),
      ...toldRoles(facts),
    ].sort(byPlace)
    const callings = [...conflicts('role', held, facts)]
    yield* callings
    for (const { person, here, value, there } of epithets(facts, [...held, ...implied])) {
      yield {
        ...here,
        messageId: 'role',
        values: { name: peopleOf(facts).persons[person]!.name, value, other: there.value },
        related: [{ start: there.start, end: there.end, reason: `${there.value} here` }],
      }
    }
    yield* conflicts('origin', origins(facts, mentions), facts)
    yield* conflicts('lot', implied, facts)
    yield* conflicts('lot', sides(facts), facts)
    for (const { person, here, there, value } of twoPosts(facts, mentions)) {
      if (callings.some(({ start, end }) => start < here.end && here.start < end)) continue
      const { values, ...finding } = pairFinding('role', here, there, facts.tokens.prose)
      yield { ...finding, values: { ...values, name: facts.entities.entities[person]!.name, value } }
    }
    for (const { here, there } of twoHolders(facts, mentions)) {
      const other = facts.entities.entities[there.person]!.name
      yield {
        start: here.start,
        end: here.end,
        messageId: 'holder',
        ...likely,
        values: { name: facts.entities.entities[here.person]!.name, other },
        related: [{ start: there.start, end: there.end, reason: `of ${other} here` }],
      }
    }
    for (const { person, here, there } of elders(facts, inYears)) {
      const finding = pairFinding('lot', here, there, facts.tokens.prose)
      yield { ...finding, values: { ...finding.values, name: facts.entities.entities[person]!.name } }
    }
  },
})

/** Kin by pronouns and parts of names, and an unnamed kin who can only be somebody known as another. */
function* kinFindings(facts: Facts): Iterable<Finding> {
  for (const { here, there } of kinConflicts(facts)) {
    const other = facts.tokens.prose.slice(there.start, there.end)
    yield {
      start: here.start,
      end: here.end,
      messageId: 'kin',
      values: { other: there.words.replaceAll(/\s+/g, ' ') },
      related: [{ start: there.start, end: there.end, reason: `${other} here` }],
    }
  }
}

/** An only child with a brother, the youngest with a younger sister, a bachelor with a wife. */
function* lotFindings(facts: Facts): Iterable<Finding> {
  const { prose } = facts.tokens
  for (const { here, there } of lotConflicts(facts)) {
    const { name } = peopleOf(facts).persons[there.person]!
    const other = prose.slice(there.start, there.end)
    yield {
      start: here.start,
      end: here.end,
      messageId: 'lot',
      values: { name, other },
      related: [{ start: there.start, end: there.end, reason: `“${other}” stands here` }],
    }
  }
}

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
