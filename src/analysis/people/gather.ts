import { Shape } from '../../parse/tokens.ts'
import { isLowerWord } from '../dictionary.ts'
import { NameCue, nameCue } from '../entities/vocabulary.ts'
import type { Entity, Mention } from '../entities.ts'
import type { Facts } from '../facts.ts'
import { functionWord } from '../function-words.ts'
import type { PiecePerson } from '../people.ts'
import { isKinNoun, isPersonNoun } from '../person-nouns.ts'
import { Gender, gendersOf } from '../references/gender.ts'
import { isMark } from '../token-tests.ts'
import { wordTest } from '../word-flags.ts'

/** The persons, and which mention is whose. */
export interface Gathered {
  readonly persons: readonly PiecePerson[]
  readonly personOfMention: ReadonlyMap<Mention, number>
}

interface Draft {
  given: string | undefined
  surname: string | undefined
  /** Where the person is first named in full. */
  readonly from: number
  readonly entity: number
  readonly mentions: Mention[]
}

/** Puts together what means one person: full names, surnames and given names alone, and slightly varied spellings. */
export function gatherPersons(facts: Facts): Gathered {
  const { entities } = facts.entities
  const described = describedEntities(facts)
  const drafts: Draft[] = []
  const bySurname = new Map<string, Draft[]>()
  const byGiven = new Map<string, Draft[]>()
  const index = (draft: Draft) => {
    for (const [map, word] of [
      [bySurname, draft.surname],
      [byGiven, draft.given],
    ] as const) {
      if (word === undefined) continue
      const list = map.get(word)
      if (list) list.push(draft)
      else map.set(word, [draft])
    }
  }
  const ofEntity = new Map<number, Draft>()
  const single: number[] = []
  for (const [number, entity] of entities.entries()) {
    const full = entity.mentions.find(({ words, form }) => words.length > 1 && form !== 'people')
    if (!full) {
      single.push(number)
      continue
    }
    const [given, surname] = [full.words[0]!, full.words.at(-1)!]
    const twin = (byGiven.get(given) ?? []).find(other => isVariant(other.surname, surname))
    if (twin) {
      ofEntity.set(number, twin)
      continue
    }
    if (!isPerson(facts, entity, described.has(number))) continue
    const draft = { given, surname, from: full.firstToken, entity: number, mentions: [] }
    drafts.push(draft)
    ofEntity.set(number, draft)
    index(draft)
  }
  for (const number of single) {
    const entity = entities[number]!
    const word = entity.mentions[0]?.words.at(-1)
    if (word === undefined || entity.known || entity.mentions[0]!.form === 'people') continue
    const [bearer] = bySurname.get(word) ?? byGiven.get(word) ?? slipOf(bySurname, word)
    if (bearer) ofEntity.set(number, bearer)
    else if (entity.kind === 'person' || isPerson(facts, entity, described.has(number))) {
      const draft = {
        given: undefined,
        surname: word,
        from: entity.mentions[0]!.firstToken,
        entity: number,
        mentions: [],
      }
      drafts.push(draft)
      ofEntity.set(number, draft)
      index(draft)
    }
  }
  for (const mention of facts.entities.mentions) {
    const own = ofEntity.get(mention.entity)
    if (own && mention.form !== 'people')
      bearerOf(facts, mention, own, bySurname, byGiven).mentions.push(mention)
  }
  drafts.sort((a, b) => a.from - b.from)
  const personOfMention = new Map<Mention, number>()
  drafts.forEach(({ mentions }, number) => {
    for (const mention of mentions) personOfMention.set(mention, number)
  })
  const persons = drafts.map(({ given, surname, mentions, entity }) => ({
    // Few ask for the name, and it takes some reading.
    get name() {
      return entities[entity]!.name
    },
    given,
    surname,
    mentions,
  }))
  return { persons, personOfMention }
}

/** The bearers of the only surname that differs from a word by one letter: a slip of the pen. */
function slipOf(bySurname: ReadonlyMap<string, readonly Draft[]>, word: string): readonly Draft[] {
  if (word.length < shortestSlip) return []
  const close = [...bySurname].filter(([surname]) => differByOne(surname, word))
  return close.length === 1 ? close[0]![1] : []
}

const shortestSlip = 6

/** Is one the other with one letter put in, left out or changed, or with two neighbours exchanged? */
function differByOne(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a[0] !== b[0]) return false
  let from = 0
  while (from < a.length && a[from] === b[from]) from++
  const [restOfA, restOfB] = [a.slice(from), b.slice(from)]
  if (restOfA.length !== restOfB.length)
    return restOfA.length < restOfB.length ? restOfA === restOfB.slice(1) : restOfB === restOfA.slice(1)
  const isSwap = restOfA[0] === restOfB[1] && restOfA[1] === restOfB[0]
  return restOfA.slice(1) === restOfB.slice(1) || (isSwap && restOfA.slice(2) === restOfB.slice(2))
}

/** A bare surname of two bearers is that of whom the piece named first: the others go by their full or given names. */
function bearerOf(
  { tokens, entities }: Facts,
  { words, firstToken }: Mention,
  own: Draft,
  bySurname: ReadonlyMap<string, readonly Draft[]>,
  byGiven: ReadonlyMap<string, readonly Draft[]>,
): Draft {
  if (words.length !== 1) return own
  const word = words[0]!
  const bearers = bySurname.get(word) ?? byGiven.get(word) ?? []
  if (bearers.length < 2) return bearers[0] ?? own
  const title = firstToken > 0 ? tokens.keys[firstToken - 1]! : 0
  const sex = isSirs(title) ? Gender.masculine : isMadams(title) ? Gender.feminine : Gender.any
  const fitting = bearers.filter(({ entity }) => (gendersOf(tokens, entities.entities[entity]!) & sex) !== 0)
  const first = fitting.reduce<Draft | undefined>(
    (best, one) => (best === undefined || one.from < best.from ? one : best),
    undefined,
  )
  return first && first.from <= firstToken ? first : own
}

const isSirs = wordTest('mr mr. mister sir lord')
const isMadams = wordTest('mrs mrs. ms ms. miss dame lady madam')

/** Entities beside which a role, an age or a relation stands. */
function describedEntities({ details }: Facts): ReadonlySet<number> {
  const found = new Set<number>()
  for (const { kind, entity } of details)
    if (kind === 'role' || kind === 'age' || kind === 'relation') found.add(entity)
  return found
}

const isPersonVerb = wordTest(
  `said says told tells added adds asked asks replied wrote writes recalled laughed smiled joked explained argued thinks
   thought believes insisted admitted nodded shrugged`,
)
const isWho = wordTest('who whose whom')
const isPlacing = wordTest('in at near from to outside of around into through via across')
/** "A geologist at Lund who": the one of whom more is told is not the place. */
const isAt = wordTest('at in near outside')
const isArticle = wordTest('the a an this that its their')

function isPerson({ tokens }: Facts, entity: Entity, described: boolean): boolean {
  if (entity.kind === 'person') return true
  if (entity.kind !== 'unknown') return false
  return entity.mentions.some(({ firstToken, endToken, words, parts, styled }) => {
    if (styled) return false
    if (parts.some(({ firstToken: part }) => isOfThing(nameCue(tokens.keys[part]!)))) return false
    const before = tokens.keys[firstToken - 1] ?? 0
    if (isSirs(before) || isMadams(before)) return true
    if (isArticle(before)) return false
    if (described && words.length > 1) return true
    const isStrange =
      parts.length > 1 && parts.every(({ firstToken: part }) => isStranger(tokens.keys[part]!))
    if (isStrange && !isPlacing(before)) return true
    const next = isMark(tokens, endToken, ',') ? endToken + 1 : endToken
    if (words.length > 1 && isPersonVerb(tokens.keys[endToken] ?? 0)) return true
    if (isWho(tokens.keys[next] ?? 0) && !isAt(before)) return true
    const noun = isMark(tokens, firstToken - 1, ',') ? (tokens.keys[firstToken - 2] ?? 0) : before
    const isLower = tokens.shapes[firstToken - 1] === Shape.lower || noun !== before
    if (isLower && (isKinNoun(noun) || (isPersonNoun(noun) && words.length > 1))) return true
    return (
      words.length === 2 && entity.mentions.some(other => other.words.length === 1 && other.form === 'part')
    )
  })
}

/** No ordinary word, and no name that the fact base has for something. */
function isStranger(key: number): boolean {
  return !isLowerWord(key) && functionWord(key) === 0
}

function isOfThing(cue: number): boolean {
  return (cue & (NameCue.body | NameCue.place | NameCue.company | NameCue.event)) !== 0
}

/** Is it the same surname, or one that differs by a letter or two at its end: a slip of the pen? */
function isVariant(a: string | undefined, b: string): boolean {
  if (a === undefined) return false
  if (a === b) return true
  return a.length > 4 && b.length > 4 && Math.abs(a.length - b.length) < 3 && a.slice(0, 4) === b.slice(0, 4)
}
