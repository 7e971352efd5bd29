import type { Mention } from '../../src/analysis/entities.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { Tag } from '../../src/analysis/parts-of-speech.ts'
import {
  type NationTie,
  nationOf,
  nationTies,
  nationTiesBeside,
  speaksOfCaps,
} from '../../src/analysis/people/nations.ts'
import { scopeOf } from '../../src/analysis/people/scope.ts'
import { type People, peopleOf } from '../../src/analysis/people.ts'
import { isPersonNoun } from '../../src/analysis/person-nouns.ts'
import { isMark, sentenceOf, tokenFrom } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Span } from '../../src/span.ts'
import { headGroup } from './head-groups.ts'

/** Somebody who is called of one nation where the piece has made them of another. */
export interface Stranger {
  readonly person: number
  readonly here: Span
  readonly there: NationTie
}

/** "The Danish mediator", where the only envoy of the piece is called a Norwegian. */
export interface OtherNation {
  readonly here: Span
  readonly there: Span
}

interface NationalHead extends Span {
  readonly nation: string
  readonly group: number
  readonly definite: boolean
}

/**
 * Two phrases for one sort of person with two nations, of which the later is spoken of nowhere else: nobody brings in a
 * Dane by "the Danish mediator".
 */
export function otherNations(facts: Facts): OtherNation[] {
  const { tokens, entities, voices } = facts
  const heads: NationalHead[] = []
  const uses = new Map<string, number>()
  for (const { entity, form, start, firstToken, endToken } of entities.mentions) {
    const nation = nationOf(entities.entities[entity]!)
    if (nation === undefined) continue
    uses.set(nation, (uses.get(nation) ?? 0) + 1)
    if (form !== 'people') continue
    const head = headGroup(tokens.keys[endToken] ?? 0) > 0 ? endToken : endToken + 1
    const group = headGroup(tokens.keys[head] ?? 0)
    if (group === 0 || isMark(tokens, endToken, '-') || isMark(tokens, firstToken - 1, '-')) continue
    const span = { start, end: tokens.ends[head]! }
    if (voices.isQuoted(span) || voices.isTurn(span)) continue
    const isBare = !entities.mentionAt(head + 1) && !isBinding(tokens.keys[head + 1] ?? 0)
    heads.push({ ...span, nation, group, definite: isThe(tokens.keys[firstToken - 1] ?? 0) && isBare })
  }
  if (heads.length < 2) return []
  return heads.flatMap((here, index) => {
    if (!here.definite || uses.get(here.nation) !== 1) return []
    const others = heads.filter(({ group }, at) => at !== index && group === here.group)
    const there = others.find(({ start }) => start < here.start)
    const isOne = new Set(others.map(({ nation }) => nation)).size === 1
    return there && isOne ? [{ here, there }] : []
  })
}

const isBinding = wordTest('of for in at from to and or who with')
const isBorn = wordTest('born')
const isThe = wordTest('the')
const isArticle = wordTest('a an')
const isFirst = wordTest('first second third only last')
const isPredicate = wordTest('by for from as is was became')
/** How many words before "by an Italian" the "first" may stand. */
const reach = 6

/** "The Norwegian said", where nobody of the piece is one, and whoever is spoken of is an Icelander. */
export function strangers(facts: Facts): Stranger[] {
  const found: Stranger[] = []
  const { tokens, entities, voices } = facts
  for (const mention of entities.mentions) {
    if (mention.form !== 'people' || mention.styled || !isOnePerson(facts, mention)) continue
    const nation = nationOf(entities.entities[mention.entity]!)
    if (nation === undefined || voices.isSpoken(mention)) continue
    const people = peopleOf(facts)
    const before = tokens.keys[mention.firstToken - 1] ?? 0
    const person = isThe(before)
      ? takenUp(facts, people, mention, nation)
      : isArticle(before)
        ? predicated(facts, people, mention)
        : undefined
    if (person === undefined) continue
    const ties = nationTies(facts).filter(tie => tie.person === person && tie.start !== mention.start)
    const there = ties.find(({ strong }) => strong)
    if (there && ties.every(tie => tie.nation !== nation)) found.push({ person, here: mention, there })
  }
  if (found.length === 0 && entities.mentions.length > 0) found.push(...ofTwoNations(facts))
  return found
}

/** "The Irish sprinter Bray", of whom the piece says elsewhere that he is capped by Wales, or one of another people. */
function ofTwoNations(facts: Facts): Stranger[] {
  if (!facts.entities.mentions.some(({ form }) => form === 'people')) return []
  const { tokens } = facts
  const found: Stranger[] = []
  const beside = nationTiesBeside(facts)
  if (new Set(beside.map(({ nation }) => nation)).size < 2 && !(beside.length > 0 && speaksOfCaps(facts)))
    return []
  const first = new Map<number, NationTie>()
  // "The Irish-born American": the piece knows of both.
  const doubled = new Set(
    facts.entities.mentions
      .filter(mention => isHyphened(tokens, mention))
      .map(({ entity }) => nationOf(facts.entities.entities[entity]!)),
  )
  for (const tie of nationTies(facts)) {
    if (!tie.strong || tie.kind === 'origin' || isHyphened(tokens, tie)) continue
    const before = first.get(tie.person)
    if (!before) first.set(tie.person, tie)
    else if (before.nation !== tie.nation && (before.kind === 'people' || tie.kind === 'people')) {
      const isOne = sentenceAt(facts, before) === sentenceAt(facts, tie)
      const isBoth = nationTies(facts).some(
        other => other !== tie && other.person === tie.person && other.nation === tie.nation,
      )
      if (!isOne && !isBoth && !doubled.has(tie.nation))
        found.push({ person: tie.person, here: tie, there: before })
      first.set(tie.person, tie)
    }
  }
  return found
}

function sentenceAt({ tokens }: Facts, { start }: Span): number {
  return sentenceOf(tokens, tokenFrom(tokens, start))
}

/** "Turkish-born", "Franco-Danish", "a Canadian born" */
function isHyphened({ prose }: Tokens, { start, end }: Span): boolean {
  return prose[start - 1] === '-' || prose[end] === '-' || prose.startsWith(' born', end)
}

/** "The Japanese came", "the French won": all of them, and never one. */
const isPeople = /(?:ese|ish|sh|ch|ss)$/

/** A word for one of a people, and no adjective: "the Norwegian said", "an Italian in the cup". */
function isOnePerson(
  { tokens, entities, partsOfSpeech }: Facts,
  { entity, start, end, firstToken, endToken }: Mention,
): boolean {
  const word = tokens.prose.slice(start, end)
  // "A Canadian born Vietnamese"
  if (isBorn(tokens.keys[endToken] ?? 0)) return false
  // "The Portuguese envoy left"
  if (isPersonNoun(tokens.keys[endToken] ?? 0) && tokens.prose[end] === ' ') {
    const next = endToken + 1
    return (
      next >= tokens.count ||
      (!entities.mentionAt(next) &&
        !isBinding(tokens.keys[next]!) &&
        tokens.classes[next] === TokenClass.word)
    )
  }
  if (!entities.entities[entity]!.known?.demonyms.includes(word)) return false
  if (entities.mentionAt(endToken) || (isPeople.test(word) && isThe(tokens.keys[firstToken - 1] ?? 0)))
    return false
  const tag = endToken < tokens.count ? partsOfSpeech.tagOf(endToken) : undefined
  return (
    tag !== Tag.nounSingular && tag !== Tag.nounPlural && tag !== Tag.adjective && tokens.prose[end] !== '-'
  )
}

/** Whom "the Norwegian" takes up: the only one spoken of whose nation is known, where none of that nation is known. */
function takenUp(facts: Facts, people: People, mention: Mention, nation: string): number | undefined {
  const ties = nationTies(facts).filter(({ start }) => start !== mention.start)
  if (ties.some(tie => tie.nation === nation && tie.strong)) return undefined
  const { persons, own } = scopeOf(facts, people, mention.firstToken - 1)
  const isMentioned = facts.entities.mentions.some(
    other => other !== mention && nationOf(facts.entities.entities[other.entity]!) === nation,
  )
  if (isMentioned && (persons.length !== 1 || !own)) return undefined
  const others = besides(facts, people, mention)
  const fitting = persons.filter(person => !others.has(person))
  const isKnown = (person: number) => ties.some(tie => tie.person === person && tie.strong)
  return fitting.length > 0 && fitting.every(isKnown) ? fitting[0] : undefined
}

/** Those who stand beside the phrase in its sentence, so that it means somebody else. */
function besides({ tokens }: Facts, people: People, { endToken }: Mention): ReadonlySet<number> {
  const others = new Set<number>()
  const end = tokens.sentences[sentenceOf(tokens, endToken - 1) + 1]!
  for (let at = endToken; at < end; at++) {
    const person = people.personAt(at)
    if (person !== undefined) others.add(person)
  }
  return others
}

/** "He scored the first try by an Argentinian", "Ferraris is an Argentinian": whoever does it in the sentence. */
function predicated({ tokens }: Facts, people: People, { firstToken }: Mention): number | undefined {
  if (!isPredicate(tokens.keys[firstToken - 2] ?? 0)) return undefined
  let isOnly = false
  for (let at = firstToken - 2; at > firstToken - 2 - reach; at--) isOnly ||= isFirst(tokens.keys[at] ?? 0)
  if (!isOnly) return undefined
  const persons = new Set<number>()
  for (let at = tokens.sentences[sentenceOf(tokens, firstToken)]!; at < firstToken; at++) {
    const person = people.personAt(at) ?? people.meantBy(at)?.person
    if (person !== undefined) persons.add(person)
  }
  return persons.size === 1 ? [...persons][0] : undefined
}
