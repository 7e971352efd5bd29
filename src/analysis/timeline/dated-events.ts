import type { Span } from '../../span.ts'
import type { NounPhrase } from '../chunks/phrases.ts'
import type { Clause } from '../clauses.ts'
import type { Facts } from '../facts.ts'
import { isSpokenIn, type OwnSentence, ownSentenceAt } from '../own-sentences.ts'
import { textOf } from '../spaced-words.ts'
import type { TimeExpression } from '../times.ts'
import { sentenceOf } from '../token-tests.ts'
import { wordTest } from '../word-flags.ts'
import { type EventTime, eventTimeOf } from './event-times.ts'
import {
  type EventKind,
  type EventVerb,
  eventIdsOf,
  eventNoun,
  eventTokens,
  eventVerbs,
  happeningKind,
  happeningNoun,
  happeningOfVerb,
  idsBeside,
  kindOfHappening,
} from './event-words.ts'
import { ownerMeant, type Theme, themeOf, themeOfEvent, themeOfKey } from './themes.ts'

/** Something that came to one thing or person once, with its time. */
export interface DatedEvent extends Span {
  readonly kind: EventKind
  readonly sentence: OwnSentence
  readonly time: EventTime
  /** Undefined where a noun alone tells it: "the opening". */
  readonly theme: Theme | undefined
  /** Told as what is still to come; undefined where its words do not say. */
  readonly isAhead: boolean | undefined
  /** As what, or in which place: the keys of the heads of the phrases beside it. */
  readonly beside: ReadonlySet<number>
}

const known = new WeakMap<Facts, readonly DatedEvent[]>()

/** The events of a piece that have a time right beside them, in order; those that come to one thing but once. */
export function datedEvents(facts: Facts): readonly DatedEvent[] {
  const before = known.get(facts)
  if (before) return before
  const found: DatedEvent[] = []
  for (const [number, times] of sentencesToRead(facts)) {
    const sentence = ownSentenceAt(facts, number)
    if (sentence) found.push(...eventsIn(facts, sentence, times))
  }
  known.set(facts, found)
  return found
}

/**
 * The sentences to read, with their times: those that have a time and the word of an event which another one tells as well,
 * or what comes before or after it.
 */
function sentencesToRead({ tokens, times }: Facts): ReadonlyMap<number, readonly TimeExpression[]> {
  const found = new Map<number, TimeExpression[]>()
  for (const time of times) {
    const own = found.get(time.sentence)
    if (own) own.push(time)
    else found.set(time.sentence, [time])
  }
  const sentencesOf = new Map<string, Set<number>>()
  for (const token of eventTokens(tokens)) {
    const sentence = sentenceOf(tokens, token)
    if (!found.has(sentence)) continue
    for (const id of eventIdsOf(tokens.keys[token]!))
      sentencesOf.set(id, (sentencesOf.get(id) ?? new Set()).add(sentence))
  }
  const wanted = new Set<number>()
  for (const id of sentencesOf.keys()) {
    const all = [...idsBeside(id)].flatMap(one => [...(sentencesOf.get(one) ?? [])])
    if (all.length > 1) for (const sentence of all) wanted.add(sentence)
  }
  for (const sentence of found.keys()) if (!wanted.has(sentence)) found.delete(sentence)
  return found
}

function* eventsIn(
  facts: Facts,
  sentence: OwnSentence,
  times: readonly TimeExpression[],
): Iterable<DatedEvent> {
  const clauses = facts.clauses(sentence.number)
  const { nounPhrases } = facts.chunks(sentence.number)
  for (const time of times) {
    if (isSpokenIn(sentence, time.start)) continue
    const noun = nounPhrases.find(phrase => isBeside(facts, phrase, time))
    const named = noun && nounEvent(facts, sentence, noun, time)
    if (named) yield named
    else yield* verbEvents(facts, sentence, clauses, time)
  }
}

const links = wordTest('in on of the , early late')
const most = 3

/** "The opening in 2016", "the opening of the hall in 2016", "the 2016 opening". */
function isBeside({ tokens }: Facts, phrase: NounPhrase, { firstToken, endToken }: TimeExpression): boolean {
  const key = tokens.keys[phrase.head]!
  if (!eventNoun(key) && !happeningNoun(key)) return false
  if (phrase.firstToken <= firstToken && endToken <= phrase.head) return true
  const last = phrase.attached.find(({ preposition }) => isOf(tokens.keys[preposition]!))?.phrase ?? phrase
  if (last.endToken > firstToken || firstToken - last.endToken > most) return false
  for (let at = last.endToken; at < firstToken; at++) if (!links(tokens.keys[at]!)) return false
  return true
}

const isOf = wordTest('of')
const a = wordTest('a an')
const the = wordTest('the this that')

function nounEvent(
  facts: Facts,
  sentence: OwnSentence,
  phrase: NounPhrase,
  time: TimeExpression,
): DatedEvent | undefined {
  const { tokens } = facts
  const when = time.relation === undefined ? eventTimeOf(facts, time) : undefined
  if (!when) return undefined
  const kind = eventNoun(tokens.keys[phrase.head]!)
  if (!kind) return happeningOf(facts, sentence, phrase, when)
  const { determiner, possessor, attached } = phrase
  if (determiner !== undefined && a(tokens.keys[determiner]!)) return undefined
  const of = attached.find(({ preposition }) => isOf(tokens.keys[preposition]!))?.phrase
  const owner =
    possessor && possessor.endToken > time.firstToken && possessor.firstToken < time.endToken
      ? undefined
      : possessor
  const theme = owner
    ? themeOf(facts, owner)
    : of
      ? themeOf(facts, of)
      : determiner === undefined
        ? undefined
        : ownerMeant(facts, determiner)
  // "The opening" is of what the piece tells to have opened, "his death" of nobody else's.
  if (!theme && (owner || of || determiner === undefined || !the(tokens.keys[determiner]!))) return undefined
  if (theme && !isOfKind(theme, kind)) return undefined
  return {
    start: phrase.start,
    end: phrase.end,
    kind,
    sentence,
    time: when,
    theme,
    isAhead: undefined,
    beside: none,
  }
}

/** "Tuesday's crash", "the crash on May 6". */
function happeningOf(
  facts: Facts,
  sentence: OwnSentence,
  phrase: NounPhrase,
  time: EventTime,
  isAhead?: boolean,
): DatedEvent | undefined {
  const noun = happeningNoun(facts.tokens.keys[phrase.head]!)
  if (!noun || (noun === 'dated' && time.weekday === undefined && time.day === undefined)) return undefined
  const theme = themeOfEvent(facts, phrase, time)
  const { start, end } = phrase
  return theme && { start, end, kind: happeningKind, sentence, time, theme, isAhead, beside: none }
}

const none: ReadonlySet<number> = new Set()

function isOfKind({ isPerson, entity }: Theme, { of }: EventKind): boolean {
  if (of === 'any') return true
  return of === 'person' ? isPerson || entity !== undefined : !isPerson
}

function* verbEvents(
  facts: Facts,
  sentence: OwnSentence,
  clauses: readonly Clause[],
  time: TimeExpression,
): Iterable<DatedEvent> {
  const clause = clauseOf(facts, clauses, time)
  if (!clause || !isTold(clause)) return
  const { tokens } = facts
  const { verb } = clause
  const particle = verb.particle === undefined ? undefined : textOf(tokens, verb.particle).toLowerCase()
  const sense = senseOf(
    facts,
    clause,
    eventVerbs(verb.lemma)?.filter(one => one.particle === particle),
  )
  const when = sense && eventTimeOf(facts, time)
  if (!sense || !when || isOther(facts, clause, sense)) return
  if (time.relation !== (sense.isState ? 'since' : undefined)) return
  if (sense.kind === happeningKind) {
    const event = happeningTold(facts, sentence, clause, when)
    if (event) yield event
    return
  }
  const phrase = phraseOf(clause, sense)
  const theme = themeOf(facts, phrase, clause)
  if (!theme || !isOfKind(theme, sense.kind)) return
  yield {
    start: verb.start,
    end: verb.end,
    kind: phrase && happeningNoun(tokens.keys[phrase.head]!) ? kindOfHappening(sense.kind) : sense.kind,
    sentence,
    time: when,
    theme,
    isAhead: aheadIn(verb.tense),
    beside: besideOf(facts, clause, time),
  }
}

/** "The crash happened", "the vote is held": of a noun that names an event the verb says nothing but that. */
function senseOf(
  { tokens }: Facts,
  { subject, verb: { lemma } }: Clause,
  senses: readonly EventVerb[] = [],
): EventVerb | undefined {
  const happens = senses.find(({ kind }) => kind === happeningKind)
  const isOfEvent = subject !== undefined && happeningNoun(tokens.keys[subject.head]!) !== undefined
  if (happens && (isOfEvent || happeningOfVerb(lemma) !== undefined)) return happens
  return senses.find(({ kind }) => kind !== happeningKind)
}

function happeningTold(
  facts: Facts,
  sentence: OwnSentence,
  { subject, object, verb: { lemma, start, end, tense, form } }: Clause,
  time: EventTime,
): DatedEvent | undefined {
  const isAhead = aheadIn(tense)
  const noun = happeningOfVerb(lemma)
  if (noun === undefined) return subject && happeningOf(facts, sentence, subject, time, isAhead)
  if (object || form === 'ing' || (time.weekday === undefined && time.day === undefined)) return undefined
  return { start, end, kind: happeningKind, sentence, time, theme: themeOfKey(noun), isAhead, beside: none }
}

function aheadIn(tense: Clause['verb']['tense']): boolean | undefined {
  return tense === 'future' ? true : tense === 'past' ? false : undefined
}

/** Nothing denied, supposed or aimed at. */
function isTold({ verb, kind }: Clause): boolean {
  return !verb.negated && kind !== 'infinitive' && (verb.modal === undefined || verb.tense === 'future')
}

/** "Began to play", "started making": of what follows. */
function isOther({ tokens }: Facts, { verb, object }: Clause, { kind }: EventVerb): boolean {
  if (kind.id !== 'begin' && kind.id !== 'end') return false
  const next = tokens.keys[verb.endToken] ?? 0
  return (
    object !== undefined ||
    to(next) ||
    textOf(tokens, Math.min(verb.endToken, tokens.count - 1)).endsWith('ing')
  )
}

const to = wordTest('to with by as at out off up')

function phraseOf({ subject, object, verb }: Clause, { role }: EventVerb): NounPhrase | undefined {
  if (verb.passive) return subject
  if (role === 'object') return object
  return role === 'subject' ? subject : (object ?? subject)
}

/** The clause that has a time for an adverbial, or the verb right before it. */
function clauseOf({ tokens }: Facts, clauses: readonly Clause[], { firstToken, endToken }: TimeExpression) {
  const own = clauses.find(({ adverbials }) =>
    adverbials.some(({ phrase }) => phrase.firstToken <= firstToken && firstToken < phrase.endToken),
  )
  if (own) return own
  // "In 2004 the mill closed": it opens the sentence.
  const [first] = clauses
  if (!first || first.verb.firstToken < endToken || firstToken - sentenceFirst(tokens, firstToken) > 1)
    return undefined
  return first
}

function sentenceFirst(tokens: Facts['tokens'], token: number): number {
  return tokens.sentences[sentenceOf(tokens, token)]!
}

/** The heads of what stands beside the verb and is no time: as what, where, to what. */
function besideOf(
  { tokens }: Facts,
  { adverbials, complement, object, verb }: Clause,
  { firstToken, endToken }: TimeExpression,
): ReadonlySet<number> {
  const found = new Set<number>()
  for (const { phrase, preposition } of adverbials)
    if (
      preposition !== undefined &&
      (phrase.endToken <= firstToken || phrase.firstToken >= endToken) &&
      places(tokens.keys[preposition]!)
    )
      found.add(tokens.keys[phrase.head]!)
  if (complement !== undefined)
    found.add(tokens.keys[typeof complement === 'number' ? complement : complement.head]!)
  if (verb.passive && object) found.add(tokens.keys[object.head]!)
  return found
}

const places = wordTest('in at on as to into for of from')
