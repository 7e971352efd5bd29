import { keyOf } from '../../parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../parse/tokens.ts'
import { traitsOf, WordTrait } from '../dictionary.ts'
import { NameCue, nameCue } from '../entities/vocabulary.ts'
import type { Entity } from '../entities.ts'
import type { Facts } from '../facts.ts'
import { FunctionWord, functionWord } from '../function-words.ts'
import { sentenceOf } from '../locate.ts'
import { Tag } from '../parts-of-speech.ts'
import { isPersonNoun } from '../person-nouns.ts'
import type { Reference } from '../references.ts'
import { wordTrigger } from '../triggers.ts'
import { keyTest } from '../word-flags.ts'

const theTokens = wordTrigger('the')
const of = keyOf('of')
/** The adjectives between "the" and the noun. */
const mostModifiers = 2
/** How many sentences back a body, or somebody in an office, may have been named. */
const farthestBody = 3
const farthestPerson = 6
const companyNouns = 'company firm group corporation business'.split(' ').map(keyOf)

/** Words of an office that are no adjectives. */
const isOfOffice = keyTest(
  'prime vice deputy chief foreign finance interior defence defense home police trade health party club team'
    .split(' ')
    .map(keyOf),
)

/** What can be said instead of a name: for each noun the entities that it fits. */
type NounIndex = ReadonlyMap<number, ReadonlySet<number>>

/** "The prime minister", "the company": "the" with a noun that fits one thing of the piece alone, named before it. */
export function findNouns(facts: Facts): Reference[] {
  const { tokens, entities } = facts
  const index = indexOf(facts)
  if (index.size === 0) return []
  const found: Reference[] = []
  let last = -1
  for (const token of theTokens(tokens)) {
    if (token <= last) continue
    const head = headAfter(facts, token, index)
    if (head === undefined || entities.mentionAt(head)) continue
    const fitting = index.get(tokens.keys[head]!)!
    if (fitting.size !== 1) continue
    const [entity] = fitting
    if (!isNear(facts, entities.entities[entity], token)) continue
    // Who speaks may mean any church.
    if (facts.voices.isSpoken({ start: tokens.starts[token]!, end: tokens.ends[head]! })) continue
    found.push({
      firstToken: token,
      endToken: head + 1,
      entity,
      form: 'noun',
      start: tokens.starts[token]!,
      end: tokens.ends[head]!,
    })
    last = head
  }
  return found
}

/** Is the thing named in one of the few sentences before, so that it is what the reader has in mind? */
function isNear({ tokens }: Facts, { mentions, kind }: Entity, token: number): boolean {
  const sentence = sentenceOf(tokens, token)
  const floor = tokens.sentences[Math.max(0, sentence - (kind === 'person' ? farthestPerson : farthestBody))]!
  return mentions.some(({ firstToken }) => firstToken >= floor && firstToken < token)
}

/** The noun that ends the phrase which "the" begins, if it is one of the index. */
function headAfter(facts: Facts, article: number, index: NounIndex): number | undefined {
  const { tokens } = facts
  for (let token = article + 1; token < tokens.count && token - article <= mostModifiers + 1; token++) {
    if (tokens.classes[token] !== TokenClass.word || tokens.shapes[token] !== Shape.lower) return undefined
    const key = tokens.keys[token]!
    if (index.has(key)) {
      if (endsPhrase(facts, token)) return token
      continue
    }
    if (functionWord(key) !== 0 || ((traitsOf(key) & WordTrait.adjective) === 0 && !isOfOffice(key)))
      return undefined
  }
  return undefined
}

/** Is it the last noun of its phrase, and no further word says which one is meant ("the president of the club")? */
function endsPhrase({ tokens, partsOfSpeech }: Facts, token: number): boolean {
  const next = token + 1
  if (next >= tokens.count || tokens.classes[next] === TokenClass.clitic) return true
  if (tokens.classes[next] !== TokenClass.word) return tokens.prose[tokens.starts[next]!] !== '-'
  if (tokens.shapes[next] !== Shape.lower || tokens.keys[next] === of) return false
  const flags = functionWord(tokens.keys[next]!)
  if ((flags & FunctionWord.relative) !== 0) return false
  const tag = partsOfSpeech.tagOf(next)
  return flags !== 0 || (tag !== Tag.nounSingular && tag !== Tag.nounPlural)
}

function indexOf(facts: Facts): NounIndex {
  const index = new Map<number, Set<number>>()
  const add = (key: number, entity: number) => {
    const known = index.get(key)
    if (known) known.add(entity)
    else index.set(key, new Set([entity]))
  }
  facts.entities.entities.forEach((entity, at) => {
    for (const key of ownNouns(facts.tokens, entity)) add(key, at)
  })
  for (const { kind, head, entity } of facts.details) {
    if (kind === 'role' && head !== undefined) add(facts.tokens.keys[head]!, entity)
  }
  return index
}

/** The nouns that a name itself or the fact base gives: council of Larkin Council, company of Boeing. */
function ownNouns(tokens: Tokens, { kind, known, mentions }: Entity): number[] {
  if (kind === 'person') {
    return (known?.offices ?? []).flatMap(({ as: office, until }) =>
      office && until === undefined ? [keyOf(office.split(' ').at(-1)!)] : [],
    )
  }
  if (kind === 'brand') return companyNouns
  if (kind !== 'organisation') return []
  const full = mentions.reduce((best, one) => (one.words.length > best.words.length ? one : best))
  const nouns = known?.sort ? [keyOf(known.sort)] : []
  for (const { firstToken } of full.parts) {
    const key = tokens.keys[firstToken]!
    const cue = nameCue(key)
    if ((cue & NameCue.company) !== 0) nouns.push(...companyNouns)
    if ((cue & NameCue.body) !== 0 && !isPersonNoun(key)) nouns.push(key)
  }
  return nouns
}
