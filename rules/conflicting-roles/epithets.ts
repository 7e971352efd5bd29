import type { Facts } from '../../src/analysis/facts.ts'
import { FunctionWord, functionWord } from '../../src/analysis/function-words.ts'
import { nominalTags } from '../../src/analysis/parts-of-speech.ts'
import { scopeOf } from '../../src/analysis/people/scope.ts'
import { peopleOf } from '../../src/analysis/people.ts'
import { isMark, isWord, sentenceOf } from '../../src/analysis/token-tests.ts'
import { keyTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Span } from '../../src/span.ts'
import { type Calling, callingsOf, epithetSlots, lastWords } from './callings.ts'
import type { Trait } from './trait.ts'

/** Somebody spoken of by a calling that the piece gives to nobody, where whoever is meant has another one. */
export interface Epithet {
  readonly person: number
  readonly here: Span
  readonly value: string
  readonly there: Trait
}

const heads = keyTrigger(lastWords(epithetSlots).map(keyOf))
const isThe = wordTest('the')
const isOther = wordTest('other former first second next new old late whole chief then second-placed')
/** There is one on each side, who needs no name. */
const isOnlyOne = wordTest('goalkeeper keeper goalie catcher pitcher kicker placekicker quarterback')
/** How many words may stand between "the" and the calling. */
const mostModifiers = 3

/** "The barrister promised", where nobody is one and whoever has been spoken of is a doctor. */
export function epithets(facts: Facts, traits: readonly Trait[]): Epithet[] {
  const places = heads(facts.tokens)
  if (places.length === 0 || traits.length === 0) return []
  const found: Epithet[] = []
  for (const token of places) {
    const epithet = epithetAt(facts, traits, token)
    if (epithet) found.push(epithet)
  }
  return found
}

function epithetAt(facts: Facts, traits: readonly Trait[], token: number): Epithet | undefined {
  const { tokens, entities, voices } = facts
  const span = { start: tokens.starts[token]!, end: tokens.ends[token]! }
  if (entities.mentionAt(token)?.form === 'full' || voices.isQuoted(span) || voices.isTurn(span))
    return undefined
  const article = articleBefore(tokens, token)
  if (article === undefined || !endsPhrase(facts, token)) return undefined
  const callings = callingsHere(tokens, article, token)
  if (isOnlyOne(tokens.keys[token]!) || callings.length === 0 || isKnown(tokens, callings, token))
    return undefined
  const people = peopleOf(facts)
  const { persons } = scopeOf(facts, people, article)
  const others = namedBeside(facts, token)
  const fitting = persons.filter(person => !others.has(person))
  if (fitting.length === 0) return undefined
  const ofPersons = traits.map(trait => ({ trait, person: personOf(facts, trait) }))
  for (const { slot, group } of callings) {
    const own = fitting.map(person =>
      ofPersons.find(one => one.person === person && one.trait.of.startsWith(`${slot} of `)),
    )
    // Of whom nothing is known may be meant as well.
    if (own.some(one => one === undefined) || own.some(one => one!.trait.group === group)) continue
    return {
      person: fitting[0]!,
      here: { start: tokens.starts[article + 1]!, end: span.end },
      value: tokens.prose.slice(tokens.starts[article + 1]!, span.end),
      there: own[0]!.trait,
    }
  }
  return undefined
}

function personOf(facts: Facts, { person }: Trait): number | undefined {
  const mention = facts.entities.entities[person]?.mentions.find(({ form }) => form !== 'people')
  return mention && peopleOf(facts).personAt(mention.firstToken)
}

/** The "the" of "the 43-year-old barrister". */
function articleBefore(tokens: Tokens, token: number): number | undefined {
  for (let at = token - 1; at >= 0 && token - at <= mostModifiers + 1; at--) {
    if (isThe(tokens.keys[at]!)) return at
    if (isMark(tokens, at, '-') || tokens.classes[at] === TokenClass.number) continue
    if (!isWord(tokens, at) || functionWord(tokens.keys[at]!) !== 0 || isOther(tokens.keys[at]!))
      return undefined
    if (tokens.shapes[at] !== Shape.lower) return undefined
  }
  return undefined
}

const mayFollow =
  FunctionWord.auxiliary | FunctionWord.adverb | FunctionWord.coordinator | FunctionWord.subordinator

/** Nothing behind it says which one is meant. */
function endsPhrase({ tokens, partsOfSpeech, entities }: Facts, token: number): boolean {
  const next = token + 1
  if (next >= tokens.count || tokens.classes[next] === TokenClass.clitic) return true
  if (!isWord(tokens, next))
    return !isMark(tokens, next, '-') && !(isMark(tokens, next, ',') && entities.mentionAt(next + 1))
  if (entities.mentionAt(next)) return false
  const flags = functionWord(tokens.keys[next]!)
  if (flags !== 0) return (flags & mayFollow) !== 0 && (flags & FunctionWord.preposition) === 0
  return !nominalTags.includes(partsOfSpeech.tagOf(next))
}

function callingsHere(tokens: Tokens, article: number, token: number): Calling[] {
  for (let first = Math.max(article + 1, token - 2); first <= token; first++) {
    const words = tokens.prose.slice(tokens.starts[first]!, tokens.ends[token]!).toLowerCase()
    const callings = callingsOf(words, epithetSlots)
    if (callings.length > 0) return callings
  }
  return []
}

/** Does the piece give one of the callings, or one of its group, to anybody else? */
function isKnown(tokens: Tokens, callings: readonly Calling[], token: number): boolean {
  for (const place of heads(tokens)) {
    if (place === token) continue
    const word = tokens.prose.slice(tokens.starts[place]!, tokens.ends[place]!).toLowerCase()
    if (callingsOf(word, epithetSlots).some(one => callings.some(({ group }) => group === one.group)))
      return true
  }
  return false
}

/** Those named behind it in its sentence, who are somebody else. */
function namedBeside(facts: Facts, token: number): ReadonlySet<number> {
  const { tokens } = facts
  const people = peopleOf(facts)
  const others = new Set<number>()
  const end = tokens.sentences[sentenceOf(tokens, token) + 1]!
  for (let at = token + 1; at < end; at++) {
    const person = people.personAt(at)
    if (person !== undefined) others.add(person)
  }
  return others
}
