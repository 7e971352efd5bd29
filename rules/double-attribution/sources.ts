import type { Facts } from '../../src/analysis/facts.ts'
import { isSameSide } from '../../src/analysis/parties.ts'
import { peopleOf } from '../../src/analysis/people.ts'
import { isKinNoun, isPersonNoun } from '../../src/analysis/person-nouns.ts'
import { referenceAt } from '../../src/analysis/references/at.ts'
import { Gender } from '../../src/analysis/references/gender.ts'
import { isMark, sentenceOf, tokenFrom } from '../../src/analysis/token-tests.ts'
import { flagLookup, wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass } from '../../src/parse/tokens.ts'
import type { Span } from '../../src/span.ts'

/** Who says something, as far as the text tells. */
export interface Source {
  readonly person: number | undefined
  readonly entity: number | undefined
  /** The noun of a phrase without a name, as its token. */
  readonly noun: number | undefined
  /** What they can be, as bits of Gender; 0 for bodies. */
  readonly gender: number
  /** The line of the calling that the noun, or the words beside the name, tell; 0 for none. */
  readonly calling: number
}

/** Those of one line may be the same; those of two lines are not. */
const bodies = `auditor auditors accountant accountants
law lawyer lawyers attorney attorneys solicitor solicitors barrister barristers counsel
police detective detectives officer officers sheriff constable
brigade firefighter firefighters fireman
scientist scientists researcher researchers academics university
economist economists
bank lender
doctor doctors surgeon physician hospital midwife nurse nurses
journalist journalists reporter reporters newspaper broadcaster critic reviewer
engineer engineers
surveyor surveyors
inspector inspectors
diver divers
biologist biologists microbiologist microbiologists
spokesman spokeswoman spokesperson
treasurer
secretary
architect architects
union unions
management board employer
insurer insurers
teacher teachers headteacher headmaster headmistress
pupil pupils student students
judge magistrate court
jury juror jurors
prosecutor prosecutors
defendant accused
victim
farmer farmers
bishop priest vicar rabbi imam
mayor
governor
senator
minister ministry
council councillor councillors
caretaker janitor
coach
referee umpire
captain
pilot
driver
landlord
tenant tenants
residents villagers neighbours neighbors neighbor neighbour
chef cook
conductor
widow
opposition
charity charities
regulator watchdog
poet novelist author
editor`

const callings: (key: number) => number = (() => {
  const lines = new Map<number, number>()
  bodies.split('\n').forEach((line, index) => {
    for (const word of line.split(' ')) lines.set(keyOf(word), index + 1)
  })
  return key => lines.get(key) ?? 0
})()
const genders = flagLookup([
  [
    Gender.masculine,
    'man boy father brother son husband uncle nephew grandfather widower chairman spokesman king prince duke businessman he his him',
  ],
  [
    Gender.feminine,
    'woman girl mother sister daughter wife aunt niece grandmother widow chairwoman spokeswoman queen princess duchess businesswoman actress waitress she her hers',
  ],
])
/** Documents, of whom somebody else is the author. */
const isDocument = wordTest(
  'report study survey review audit inquiry investigation letter analysis paper memo statement emails',
)
const isWhich = wordTest('which that')
const isBy = wordTest('by from')
const isOrigin = wordTest('from at with for in')
const isPossessive = wordTest('his her their its')
const isArticle = wordTest('a an')
/** How far behind a name the word for a calling may stand: "Kettering, a Seattle law firm,". */
const appositionReach = 6

/** Reads the source that a span names. */
export function sourceFrom(facts: Facts, { start, end }: Span): Source {
  const { tokens, entities } = facts
  const people = peopleOf(facts)
  const first = tokenFrom(tokens, start)
  let last = first
  while (last + 1 < tokens.count && tokens.ends[last + 1]! <= end) last++
  // "Inspectors from the state agency": what comes first says who they are.
  for (let token = first + 1; token < last; token++)
    if (tokens.shapes[first] !== Shape.upper && isOrigin(tokens.keys[token]!) && !entities.mentionAt(token))
      last = token - 1
  // "Her brother", "Lund's lawyer": whoever owns is somebody else.
  const floor = ownedFrom(facts, first, last)
  for (let token = floor; token <= last; token++) {
    const person = people.personAt(token) ?? people.meantBy(token)?.person
    const mention = entities.mentionAt(token)
    if (person === undefined && !mention) continue
    // Two Lindgrens: a bare surname may be either.
    const surname = person === undefined ? undefined : people.persons[person]!.surname
    const isShared = people.persons.filter(one => one.surname === surname).length > 1
    const behind = mention?.endToken ?? last + 1
    return {
      person,
      entity: mention?.entity,
      noun: undefined,
      gender: person === undefined ? 0 : isShared ? Gender.any : people.genderOf(person),
      calling:
        callingBehind(facts, behind) ||
        callingBefore(facts, mention?.firstToken ?? first) ||
        callingOf(facts, person),
    }
  }
  const entity = referenceAt(facts, last)?.entity
  const mention = entity === undefined ? undefined : entities.entities[entity]!.mentions[0]
  const person = mention && people.personAt(mention.firstToken)
  const key = tokens.keys[last] ?? 0
  const isOwned = floor > first
  return {
    person: isOwned ? undefined : person,
    entity: isOwned ? undefined : entity,
    noun: last,
    gender: genders(key),
    calling: callings(key),
  }
}

/** The first token behind a possessive that stands before a noun. */
function ownedFrom({ tokens }: Facts, first: number, last: number): number {
  let from = first
  for (let token = first; token < last; token++)
    if (tokens.classes[token] === TokenClass.clitic || isPossessive(tokens.keys[token]!)) from = token + 1
  return from
}

function callingBehind({ tokens }: Facts, end: number): number {
  if (!isMark(tokens, end, ',')) return 0
  for (let token = end + 1; token < Math.min(tokens.count, end + appositionReach); token++) {
    if (isMark(tokens, token, ',') || isMark(tokens, token, '.')) return 0
    const calling = callings(tokens.keys[token]!)
    if (calling !== 0) return calling
  }
  return 0
}

/** "The caretaker, Bill Oates", "mayor Dean Frick" */
function callingBefore({ tokens }: Facts, first: number): number {
  return callings(tokens.keys[isMark(tokens, first - 1, ',') ? first - 2 : first - 1] ?? 0)
}

/** The first calling that stands beside any mention of somebody. */
function callingOf(facts: Facts, person: number | undefined): number {
  if (person === undefined) return 0
  for (const { firstToken, endToken } of peopleOf(facts).persons[person]!.mentions) {
    const calling = callingBefore(facts, firstToken) || callingBehind(facts, endToken)
    if (calling !== 0) return calling
  }
  return 0
}

/** "The report, which Kettering delivered", "the study by Lund": whose document the source is. */
export function authorOf(facts: Facts, { start, end }: Span): Span | undefined {
  const { tokens, entities } = facts
  const first = tokenFrom(tokens, start)
  let last = first
  while (last + 1 < tokens.count && tokens.ends[last + 1]! <= end) last++
  if (!isDocument(tokens.keys[last] ?? 0)) return undefined
  const limit = Math.min(last + 4, tokens.sentences[sentenceOf(tokens, last) + 1]!)
  for (let token = last + 1; token < limit; token++) {
    if (!isWhich(tokens.keys[token]!) && !isBy(tokens.keys[token]!)) continue
    const mention = entities.mentionAt(token + 1)
    if (mention) return { start: mention.start, end: mention.end }
  }
  return undefined
}

/** Are the two surely not the same? */
export function areDifferent(facts: Facts, a: Source, b: Source): boolean {
  if (a.person !== undefined && b.person !== undefined) return a.person !== b.person
  if (a.calling !== 0 && b.calling !== 0 && a.calling !== b.calling) return true
  if (isNoSuchOne(facts, a, b) || isNoSuchOne(facts, b, a)) return true
  if (a.gender !== 0 && b.gender !== 0 && (a.gender & b.gender) === 0) return true
  if (a.entity !== undefined && b.entity !== undefined) return areTwoBodies(facts, a.entity, b.entity)
  const [named, other] = a.entity === undefined ? [b, a] : [a, b]
  if (named.entity === undefined || other.noun === undefined) return false
  return isAnotherBody(facts, named.entity, other.noun)
}

/** Is the one a person whom the piece calls something, and the other called by an office that it never gives to them? */
function isNoSuchOne(facts: Facts, { person, calling }: Source, other: Source): boolean {
  if (person === undefined || calling !== 0 || other.noun === undefined || other.calling === 0) return false
  const { mentions } = peopleOf(facts).persons[person]!
  const own = new Set(mentions.map(({ entity }) => entity))
  if (facts.details.some(({ kind, entity }) => kind === 'role' && own.has(entity))) return true
  const { tokens } = facts
  return mentions.some(
    ({ endToken }) => isMark(tokens, endToken, ',') && isArticle(tokens.keys[endToken + 1] ?? 0),
  )
}

function areTwoBodies(facts: Facts, a: number, b: number): boolean {
  const { entities } = facts.entities
  const isBody = (entity: number) => entities[entity]!.kind === 'organisation'
  return a !== b && isBody(a) && isBody(b) && !isSameSide(facts, a, b)
}

/** Nouns by which any body may be meant. */
const isGeneric = wordTest(
  'body institution organisation organization group agency lender fund watchdog panel team authorities official officials study report analysts experts critics others people source sources',
)

/** "The central bank" is not the International Monetary Fund: a noun that the body's name has not. */
function isAnotherBody({ tokens, entities }: Facts, entity: number, noun: number): boolean {
  const { name, kind } = entities.entities[entity]!
  const key = tokens.keys[noun]!
  if (kind !== 'organisation' || isGeneric(key) || isPersonNoun(key) || isKinNoun(key)) return false
  const word = tokens.prose.slice(tokens.starts[noun]!, tokens.ends[noun]!).toLowerCase()
  if (name.toLowerCase().includes(word)) return false
  let uses = 0
  for (let token = 0; token < tokens.count; token++) if (tokens.keys[token] === key) uses++
  return uses > 2
}
