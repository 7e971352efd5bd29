import { Shape, TokenClass } from '../../parse/tokens.ts'
import type { Span } from '../../span.ts'
import type { Entity, Mention } from '../entities.ts'
import type { Facts } from '../facts.ts'
import { functionWord } from '../function-words.ts'
import { sentenceOf } from '../locate.ts'
import { type People, peopleOf } from '../people.ts'
import { isMark } from '../token-tests.ts'
import { wordTest } from '../word-flags.ts'

/** A place of the text that ties a person to a state. */
export interface NationTie extends Span {
  readonly person: number
  readonly nation: string
  /** Does it say of what state the person is, and not just stand in one sentence? */
  readonly strong: boolean
}

/** The state that a name means or lies in: Norway for Norway, Norwegian and Bergen. */
export function nationOf({ known }: Entity): string | undefined {
  if (known?.kind !== 'place') return undefined
  return known.sort === 'state' ? known.name : known.country
}

const known = new WeakMap<Facts, readonly NationTie[]>()

/** All ties of persons to states, in order. */
export function nationTies(facts: Facts): readonly NationTie[] {
  const met = known.get(facts)
  if (met) return met
  const people = peopleOf(facts)
  const ties: NationTie[] = []
  for (const mention of facts.entities.mentions) {
    const nation = nationOf(facts.entities.entities[mention.entity]!)
    if (nation === undefined) continue
    const tied = beside(facts, people, mention) ?? told(facts, people, mention)
    if (tied) ties.push({ ...tied, nation, start: mention.start, end: mention.end })
  }
  known.set(facts, ties)
  return ties
}

type Tie = Pick<NationTie, 'person' | 'strong'>

const isOf = wordTest('of')
const isArticle = wordTest('the a an')
const isCopula = wordTest('is was')
/** How many plain words may stand between the nation and the name: "the Norwegian foreign minister Berg". */
const mostWords = 4

/** "Wrona of Poland", "Iceland's foreign minister, Berg", "the Irish sprinter Mulvaney", "Havlik, the only Czech" */
function beside({ tokens, entities }: Facts, people: People, mention: Mention): Tie | undefined {
  const { firstToken, endToken, form } = mention
  if (isOf(tokens.keys[firstToken - 1] ?? 0)) {
    const person = people.personAt(firstToken - 2)
    if (person !== undefined) return { person, strong: true }
  }
  const isOwner = tokens.classes[endToken] === TokenClass.clitic
  if (form !== 'people' && !isOwner) return undefined
  // The name behind it, with nothing but a post between.
  let at = isOwner ? endToken + 1 : endToken
  for (let passed = 0; passed <= mostWords && at < tokens.count; passed++, at++) {
    const person = people.personAt(at)
    if (person !== undefined) return { person, strong: true }
    if (isMark(tokens, at, ',') && passed > 0) continue
    if (isMark(tokens, at, '-')) continue
    if (tokens.classes[at] !== TokenClass.word || functionWord(tokens.keys[at]!) !== 0) break
    if (tokens.shapes[at] !== Shape.lower && entities.mentionAt(at)) break
  }
  // The name before it: ", the Irish sprinter,", ", the only Czech among", " is an Italian".
  at = firstToken - 1
  for (
    let passed = 0;
    passed < 3 && tokens.classes[at] === TokenClass.word && !isArticle(tokens.keys[at] ?? 0);
    passed++
  )
    at--
  if (!isOwner && !isArticle(tokens.keys[at] ?? 0)) return undefined
  if (isOwner) at = firstToken
  if (isMark(tokens, at - 1, ',')) {
    const isAged = tokens.classes[at - 2] === TokenClass.number && isMark(tokens, at - 3, ',')
    const person = people.personAt(isAged ? at - 4 : at - 2)
    if (person !== undefined) return { person, strong: true }
  }
  if (isCopula(tokens.keys[at - 1] ?? 0)) {
    const person = people.personAt(at - 2) ?? people.meantBy(at - 2)?.person
    if (person !== undefined) return { person, strong: true }
  }
  return undefined
}

/** What ties whoever is the subject to a place: "born in", "grew up on a farm outside", "nine caps for". */
const origins = wordTest(
  'born grew raised brought native cap caps appearances international plays played represents represented captained emigrated hails',
)

/** Whoever is named before it in its sentence, or meant by a pronoun. */
function told({ tokens }: Facts, people: People, { firstToken }: Mention): Tie | undefined {
  const floor = tokens.sentences[sentenceOf(tokens, firstToken)]!
  let strong = false
  for (let at = firstToken - 1; at >= floor; at--) {
    const person = people.personAt(at) ?? people.meantBy(at)?.person
    if (person !== undefined) return { person, strong }
    strong ||= origins(tokens.keys[at]!)
  }
  return undefined
}
