import type { NounPhrase } from '../../src/analysis/chunks/phrases.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { cachedStem } from '../../src/analysis/stems.ts'
import { type Act, acts, entityOf, isBefore, spanOfAct } from '../../src/analysis/timeline/acts.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import type { Span } from '../../src/span.ts'

/** Two deeds of which the first can only come before the second, by their verbs; a particle stands behind its verb. */
const pairs: readonly (readonly [string, string])[] = [
  ['hire appoint recruit employ', 'dismiss fire sack resign step.down'],
  ['join', 'leave quit resign'],
  ['elect', 'resign step.down'],
  ['arrest charge', 'convict acquit sentence'],
  ['convict', 'sentence'],
  ['jail imprison sentence intern', 'release free parole'],
  ['kidnap abduct capture seize', 'release free rescue'],
  ['enroll enrol matriculate', 'graduate'],
  ['marry wed', 'divorce'],
  ['finish complete write begin', 'publish come.out'],
  ['buy purchase acquire inherit', 'sell'],
  ['die', 'bury cremate'],
  ['found establish open launch', 'close shut fold demolish dissolve close.down shut.down'],
  ['launch build', 'sink scrap'],
  ['nominate', 'elect'],
  ['order commission', 'deliver'],
]
const stages = new Map<string, { first: number[]; second: number[] }>()
pairs.forEach(([first, second], number) => {
  for (const [side, verbs] of [
    ['first', first],
    ['second', second],
  ] as const)
    for (const verb of verbs.split(' ')) {
      const own = stages.get(verb) ?? { first: [], second: [] }
      own[side].push(number)
      stages.set(verb, own)
    }
})

/** Words of another one, or of a second time. */
const another = wordTest(
  `another second third again previous previously earlier former formerly other both each every new next until planned if
   not never expected due back re reopened rejoined returned return later once first last twice`,
)
const pronoun = wordTest('he she it they who which')
/** How many sentences apart the two may stand. */
const reach = 2

export interface TurnedActs {
  readonly here: Span
  readonly there: Span
}

/** "She sold the house in 2008, having bought it in 2012": the one that has to come first is dated after the other. */
export function* actsTurned(facts: Facts): Iterable<TurnedActs> {
  const told = acts(facts).filter(act => stagesOf(facts, act) !== undefined)
  for (const [index, one] of told.entries()) {
    for (let on = index + 1; on < told.length; on++) {
      const other = told[on]!
      if (other.point.sentence.number - one.point.sentence.number > reach) break
      if (one.point.sentence.block !== other.point.sentence.block) continue
      const [early, late] = isBefore(one.point, other.point) ? [one, other] : [other, one]
      if (!isBefore(early.point, late.point) || !follows(facts, early, late)) continue
      if (!isOfOne(facts, one, other) || isOfAnother(facts, one) || isOfAnother(facts, other)) continue
      yield { here: spanOfAct(other), there: spanOfAct(one) }
    }
  }
}

function stagesOf({ tokens }: Facts, { clause: { verb } }: Act) {
  const particle = verb.particle
  const text =
    particle === undefined
      ? verb.lemma
      : `${verb.lemma}.${tokens.prose.slice(tokens.starts[particle]!, tokens.ends[particle]!).toLowerCase()}`
  return stages.get(text)
}

/** Is the early one a deed that has to follow the late one? */
function follows(facts: Facts, early: Act, late: Act): boolean {
  const first = stagesOf(facts, late)!.first
  return stagesOf(facts, early)!.second.some(number => first.includes(number))
}

/** Do both tell of one person or thing: by its name, its noun, or a pronoun for what was told of before? */
function isOfOne(facts: Facts, one: Act, other: Act): boolean {
  if (!isOfOneBody(facts, one.clause.object, other.clause.object)) return false
  const [a, b] = [patientOf(one), patientOf(other)]
  if (one.point.sentence === other.point.sentence && one.clause.subject === other.clause.subject) return true
  if (!a || !b) return false
  const [entity, second] = [entityOf(facts, a), entityOf(facts, b)]
  if (entity !== undefined && second !== undefined) return entity === second
  if (pronoun(facts.tokens.keys[b.head]!)) return isPerson(facts, a) === isPerson(facts, b)
  return stemAt(facts, a.head) === stemAt(facts, b.head) && a.kind === 'noun' && a.determiner !== undefined
}

const it = wordTest('it them him her there')

/** Nobody joins what is not the same as what was left: two objects have one noun, or the later is a pronoun. */
function isOfOneBody(facts: Facts, a: NounPhrase | undefined, b: NounPhrase | undefined): boolean {
  if (!a || !b || it(facts.tokens.keys[a.head]!) || it(facts.tokens.keys[b.head]!)) return true
  return stemAt(facts, a.head) === stemAt(facts, b.head)
}

const persons = wordTest('he she who him her')

function isPerson(facts: Facts, phrase: NounPhrase): boolean {
  if (persons(facts.tokens.keys[phrase.head]!)) return true
  const entity = entityOf(facts, phrase)
  return entity !== undefined && facts.entities.entities[entity]?.kind === 'person'
}

/** Whom or what the deed changes: the object of an active verb that has one, or else the subject. */
function patientOf({ clause: { verb, subject, object } }: Act): NounPhrase | undefined {
  return verb.passive || verb.form === 'participle'
    ? subject
    : isOfDoer.has(verb.lemma)
      ? subject
      : (object ?? subject)
}

/** What somebody does whose own course it is. */
const isOfDoer = new Set(
  'join resign retire leave quit step graduate enroll enrol die open close shut fold sink'.split(' '),
)

function stemAt({ tokens }: Facts, token: number): number {
  return cachedStem(tokens.prose, tokens.keys[token]!, tokens.starts[token]!, tokens.ends[token]!)
}

function isOfAnother({ tokens }: Facts, { point }: Act): boolean {
  const { number } = point.sentence
  for (let token = tokens.sentences[number]!; token < tokens.sentences[number + 1]!; token++)
    if (another(tokens.keys[token]!)) return true
  return false
}
