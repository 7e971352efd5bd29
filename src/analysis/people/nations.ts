import { Shape, TokenClass, type Tokens } from '../../parse/tokens.ts'
import type { Span } from '../../span.ts'
import type { Entity, Mention } from '../entities.ts'
import type { Facts } from '../facts.ts'
import { functionWord } from '../function-words.ts'
import { sentenceOf } from '../locate.ts'
import { type People, peopleOf } from '../people.ts'
import { isMark } from '../token-tests.ts'
import { wordTrigger } from '../triggers.ts'
import { wordTest } from '../word-flags.ts'

/** A place of the text that ties a person to a state. */
export interface NationTie extends Span {
  readonly person: number
  readonly nation: string
  /** Does it say of what state the person is, and not just stand in one sentence? */
  readonly strong: boolean
  /**
   * - people: called one of it ("the Irish sprinter", "the only Czech")
   * - played: for it
   * - office: of it, as its minister or envoy
   * - origin: born, brought up there, or of it
   */
  readonly kind: 'people' | 'played' | 'office' | 'origin'
}

/** The state that a name means or lies in: Norway for Norway, Norwegian and Bergen. */
export function nationOf({ known }: Entity): string | undefined {
  if (known?.kind !== 'place') return undefined
  return known.sort === 'state' ? known.name : known.country
}

const known = new WeakMap<Facts, readonly NationTie[]>()

/** The ties by words right beside a name: few places, and cheaply read. */
export function nationTiesBeside(facts: Facts): readonly NationTie[] {
  const people = peopleOf(facts)
  const ties: NationTie[] = []
  for (const mention of facts.entities.mentions) {
    if (mention.form !== 'people' && !isOwnerOrOf(facts, mention)) continue
    const nation = nationOf(facts.entities.entities[mention.entity]!)
    const tied = nation === undefined ? undefined : beside(facts, people, mention)
    if (tied) ties.push({ ...tied, nation: nation!, start: mention.start, end: mention.end })
  }
  return ties
}

function isOwnerOrOf({ tokens }: Facts, { firstToken, endToken }: Mention): boolean {
  return tokens.classes[endToken] === TokenClass.clitic || isOf(tokens.keys[firstToken - 1] ?? 0)
}

const playingTokens = wordTrigger('cap caps capped appearances international')

/** Does the piece speak of anybody's playing for a state? */
export function speaksOfCaps({ tokens }: Facts): boolean {
  return playingTokens(tokens).length > 0
}

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

type Tie = Pick<NationTie, 'person' | 'strong' | 'kind'>

const isOf = wordTest('of')
const isArticle = wordTest('the a an')
const isCopula = wordTest('is was')
/** How many plain words may stand between the nation and the name: "the Norwegian foreign minister Berg". */
const mostWords = 4

/** "Wrona of Poland", "Iceland's foreign minister, Berg", "the Irish sprinter Mulvaney", "Havlik, the only Czech" */
function beside({ tokens, entities }: Facts, people: People, mention: Mention): Tie | undefined {
  const { firstToken, endToken, form } = mention
  if (form !== 'people' && isOf(tokens.keys[firstToken - 1] ?? 0)) {
    const person = people.personAt(firstToken - 2)
    if (person !== undefined) return { person, strong: true, kind: 'origin' }
  }
  const isOwner = tokens.classes[endToken] === TokenClass.clitic
  if (form !== 'people' && !isOwner) return undefined
  // Of a coach, a correspondent or a captain, "Ghana's" says nothing.
  if (isOwner && !isOffice(tokens, endToken + 1)) return undefined
  const kind = isOwner ? 'office' : 'people'
  // The name behind it, with nothing but a post between.
  let at = isOwner ? endToken + 1 : endToken
  for (let passed = 0; passed <= mostWords && at < tokens.count; passed++, at++) {
    const person = people.personAt(at)
    if (person !== undefined) return { person, strong: true, kind }
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
    if (person !== undefined) return { person, strong: true, kind }
  }
  if (isCopula(tokens.keys[at - 1] ?? 0)) {
    const person = people.personAt(at - 2) ?? people.meantBy(at - 2)?.person
    if (person !== undefined) return { person, strong: true, kind }
  }
  return undefined
}

const isStateOffice = wordTest(
  'minister president king queen premier chancellor ambassador envoy prince princess monarch emperor taoiseach',
)

/** "Iceland's foreign minister": an office that one of the state holds. */
function isOffice(tokens: Tokens, first: number): boolean {
  for (let at = first; at < first + mostWords; at++) if (isStateOffice(tokens.keys[at] ?? 0)) return true
  return false
}

/** What ties whoever is the subject to a place: "born in", "grew up on a farm outside", "nine caps for". */
const isOrigin = wordTest('born grew raised brought native emigrated hails')
const isPlaying = wordTest('cap caps capped appearances international plays played represents represented')

/** Whoever is named before it in its sentence, or meant by a pronoun; or, after a comma, right behind it. */
function told({ tokens }: Facts, people: People, { firstToken, endToken, form }: Mention): Tie | undefined {
  // "A professor of English"
  if (form === 'people' && isOf(tokens.keys[firstToken - 1] ?? 0)) return undefined
  const floor = tokens.sentences[sentenceOf(tokens, firstToken)]!
  let kind: Tie['kind'] | undefined
  for (let at = firstToken - 1; at >= floor; at--) {
    const person = people.personAt(at) ?? people.meantBy(at)?.person
    if (person !== undefined) return { person, strong: kind !== undefined, kind: kind ?? 'origin' }
    if (isOrigin(tokens.keys[at]!)) kind ??= 'origin'
    else if (isPlaying(tokens.keys[at]!)) kind ??= 'played'
  }
  // "Born in Accra and capped by Ghana, Mensah"
  if (kind === undefined || (!isOrigin(tokens.keys[floor]!) && !isPlaying(tokens.keys[floor]!)))
    return undefined
  for (let at = endToken; at < Math.min(endToken + openingReach, tokens.count); at++) {
    const person = isMark(tokens, at - 1, ',') ? people.personAt(at) : undefined
    if (person !== undefined) return { person, strong: true, kind }
  }
  return undefined
}

/** How far behind what opens the sentence the name may stand. */
const openingReach = 8
