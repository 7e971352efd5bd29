import type { Facts } from '../../src/analysis/facts.ts'
import { FunctionWord, functionWord } from '../../src/analysis/function-words.ts'
import { nominalTags } from '../../src/analysis/parts-of-speech.ts'
import { scopeOf } from '../../src/analysis/people/scope.ts'
import { peopleOf } from '../../src/analysis/people.ts'
import { isMark, isWord, sentenceOf } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Span } from '../../src/span.ts'
import {
  type Calling,
  callingHeads,
  callingsOf,
  descriptionSlots,
  epithetSlots,
  longestCallingEnding,
  type Slot,
} from './callings.ts'
import type { Trait } from './trait.ts'

/** Somebody spoken of by a calling that the piece gives to nobody, where whoever is meant has another one. */
export interface Epithet {
  readonly person: number
  readonly here: Span
  readonly value: string
  readonly there: Trait
}

const isThe = wordTest('the')
const isOther = wordTest('other former first second next new old late whole chief then second-placed')
/** There is one on each side, who needs no name. */
const isOnlyOne = wordTest('goalkeeper keeper goalie catcher pitcher kicker placekicker quarterback')
/** How many words may stand between "the" and the calling. */
const mostModifiers = 3
const closed: ReadonlySet<Slot> = new Set(epithetSlots)
const isWho = wordTest('who whose')
const isOld = wordTest('old')
/** What a piece says of somebody whom it has not spoken of before: "the driver, who was not named". */
const ofStranger = wordTest(
  'not named identified asked declined spoke requested wanted refused treated arrested charged unhurt uninjured died killed',
)
/** What is told of somebody's life, and not of the event: "who was born in Lahore". */
const tellsOfLife = wordTest(
  'born grew came moved trained studied turned married emigrated arrived raised settled',
)
/** How far behind "who" such a word may stand. */
const strangerReach = 6

/** Callings of those who come with an event or a house and need not be brought in: "the surgeon said". */
const comesWithEvents = wordTest(
  `pilot nurse midwife doctor physician surgeon pathologist radiologist registrar anaesthetist anesthetist medic psychiatrist
   psychologist paramedic lawyer attorney solicitor barrister prosecutor judge juror defendant accused plaintiff claimant
   officer policeman policewoman detective firefighter fireman driver conductor trucker waiter waitress bartender barman barmaid
   priest vicar rector pastor chaplain rabbi imam teacher headteacher headmaster headmistress librarian janitor caretaker
   receptionist cleaner steward stewardess attendant lifeguard interpreter translator coroner landlord landlady tenant lodger
   buyer purchaser seller vendor president treasurer secretary principal superintendent mayor executive ceo director cfo
   spokesman spokeswoman spokesperson chairman architect accountant vet veterinarian pharmacist mechanic undertaker surveyor
   economist engineer historian gp practitioner champion challenger holder incumbent professional lecturer professor`,
)

/** "The barrister promised", where nobody is one and whoever has been spoken of is a doctor. */
export function epithets(facts: Facts, traits: readonly Trait[]): Epithet[] {
  if (traits.length === 0) return []
  const places = callingHeads(facts.tokens)
  const found: Epithet[] = []
  for (const token of places) {
    const epithet = epithetAt(facts, traits, token)
    if (epithet) found.push(epithet)
  }
  return found
}

function epithetAt(facts: Facts, traits: readonly Trait[], token: number): Epithet | undefined {
  const { tokens, entities, voices } = facts
  const article = articleBefore(tokens, token)
  if (article === undefined || !endsPhrase(facts, token) || isOnlyOne(tokens.keys[token]!)) return undefined
  const span = { start: tokens.starts[token]!, end: tokens.ends[token]! }
  if (entities.mentionAt(token)?.form === 'full' || voices.isQuoted(span) || voices.isTurn(span))
    return undefined
  const calling = longestCallingEnding(tokens, token, descriptionSlots)
  if (!calling || calling.firstToken <= article) return undefined
  const { callings } = calling
  if (!callings.some(({ slot }) => traits.some(({ of }) => of.startsWith(`${slot} of `)))) return undefined
  if (isKnown(tokens, callings, token)) return undefined
  const takesUp = callings.some(({ slot }) => closed.has(slot)) || isDescribed(facts, article, token)
  const people = peopleOf(facts)
  const { persons } = scopeOf(facts, people, article)
  const others = namedBeside(facts, token)
  const fitting = persons.filter(person => !others.has(person))
  if (fitting.length === 0) return undefined
  if (
    !takesUp &&
    (fitting.length !== 1 || comesWithEvents(tokens.keys[token]!) || !opensSentence(tokens, article))
  )
    return undefined
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

/**
 * Does the phrase say so much of whoever is meant that the reader must know them: "the barrister, who came from Lahore
 * when she was six,", "the 43-year-old barrister"? A plain "the pilot" may bring in somebody new.
 */
function isDescribed({ tokens }: Facts, article: number, token: number): boolean {
  for (let at = article + 1; at < token; at++) if (isOld(tokens.keys[at]!)) return true
  if (!isMark(tokens, token + 1, ',') || !isWho(tokens.keys[token + 2] ?? 0)) return false
  if (comesWithEvents(tokens.keys[token]!)) {
    for (let at = token + 3; at < token + 6; at++) if (tellsOfLife(tokens.keys[at] ?? 0)) return true
    return false
  }
  for (let at = token + 3; at < token + 3 + strangerReach; at++)
    if (ofStranger(tokens.keys[at] ?? 0)) return false
  return true
}

/** Is the phrase what its sentence begins with, so that it speaks of the one spoken of before? */
function opensSentence(tokens: Tokens, article: number): boolean {
  return tokens.sentences[sentenceOf(tokens, article)] === article
}

function personOf(facts: Facts, { person }: Trait): number | undefined {
  const mention = facts.entities.entities[person]?.mentions.find(({ form }) => form !== 'people')
  return mention && peopleOf(facts).personAt(mention.firstToken)
}

/** The "the" of "the 43-year-old barrister". */
function articleBefore(tokens: Tokens, token: number): number | undefined {
  for (let at = token - 1; at >= 0 && token - at <= mostModifiers + 5; at--) {
    if (isThe(tokens.keys[at]!)) return at
    if (isMark(tokens, at, '-') || tokens.classes[at] === TokenClass.number) continue
    if (!isWord(tokens, at) || functionWord(tokens.keys[at]!) !== 0 || isOther(tokens.keys[at]!))
      if (!isOld(tokens.keys[at]!)) return undefined
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

/** Does the piece give one of the callings, or one of its group, to anybody else? */
function isKnown(tokens: Tokens, callings: readonly Calling[], token: number): boolean {
  for (const place of callingHeads(tokens)) {
    if (place === token) continue
    const word = tokens.prose.slice(tokens.starts[place]!, tokens.ends[place]!).toLowerCase()
    const ending = longestCallingEnding(tokens, place, descriptionSlots)?.callings ?? []
    const all = [...ending, ...callingsOf(word.replace(/s$/, ''), descriptionSlots)]
    if (all.some(one => callings.some(({ slot, group }) => slot === one.slot && group === one.group)))
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
