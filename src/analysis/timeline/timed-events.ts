import { keyOf as keyOfText } from '../../parse/key.ts'
import type { Span } from '../../span.ts'
import type { NounPhrase } from '../chunks/phrases.ts'
import { monthOf, weekdayOfKey } from '../dates.ts'
import { datesIn } from '../dates-in.ts'
import type { Facts } from '../facts.ts'
import { hasNounGroup, nounGroup } from '../noun-groups.ts'
import { type OwnSentence, ownSentenceAt } from '../own-sentences.ts'
import { referenceAt } from '../references/at.ts'
import { stemOf } from '../restatements.ts'
import type { TimeExpression } from '../times.ts'

/** When something took place, as far as the words of one time say it. */
export interface NamedTime {
  /** 0 is Sunday. */
  readonly weekday?: number
  readonly day?: number
  /** From 1. */
  readonly month?: number
  readonly year?: number
}

/** Something that took place, named by a noun or told by a verb, with its time right beside it. */
export interface TimedEvent extends Span {
  readonly sentence: OwnSentence
  /** Under which the tellings of one event come together: the stem of the noun or the verb. */
  readonly key: string
  readonly form: 'noun' | 'verb'
  readonly time: NamedTime
  readonly timeSpan: Span
  /** The words that tell one such event from another: before the noun, or subject and object of the verb. */
  readonly about: ReadonlySet<string>
  /** Does "the" or "its" stand before the noun? */
  readonly isKnown: boolean
}

const known = new WeakMap<Facts, readonly TimedEvent[]>()

/** The events of a piece that have a day, a weekday, a month or a year, in order. */
export function timedEvents(facts: Facts): readonly TimedEvent[] {
  const before = known.get(facts)
  if (before) return before
  const found = placesOf(facts).flatMap(
    ({ sentence, time, named, noun }) => noun ?? verbOf(facts, sentence, time, named) ?? [],
  )
  known.set(facts, found)
  return found
}

/** Has the piece an event that a noun names as known, beside its time? Without one no event has two times. */
export function hasKnownEvent(facts: Facts): boolean {
  return placesOf(facts).some(({ noun }) => noun?.isKnown)
}

/** A time in the writer's words, with the event that a noun beside it names. */
interface TimePlace {
  readonly sentence: OwnSentence
  readonly time: TimeExpression
  readonly named: NamedTime
  readonly noun: TimedEvent | undefined
}

const places = new WeakMap<Facts, readonly TimePlace[]>()

function placesOf(facts: Facts): readonly TimePlace[] {
  const before = places.get(facts)
  if (before) return before
  const found = facts.times.flatMap(time => {
    const named = namedTime(facts, time)
    const sentence = named && ownSentenceAt(facts, time.sentence)
    return sentence && named ? [{ sentence, time, named, noun: nounBeside(sentence, time, named) }] : []
  })
  places.set(facts, found)
  return found
}

function namedTime(
  { tokens, dates }: Facts,
  { kind, start, end, endToken, firstToken, days, basis }: TimeExpression,
) {
  const key = tokens.keys[endToken - 1]!
  if (kind === 'weekday') {
    const weekday = endToken - firstToken === 1 ? weekdayOfKey(key) : undefined
    return weekday === undefined ? undefined : { weekday }
  }
  if (kind === 'day') {
    const [date] = datesIn(dates, { start, end })
    if (!date) return undefined
    const { month, day, year, weekday } = date
    return {
      month,
      day,
      ...(year === undefined ? {} : { year }),
      ...(weekday ? { weekday: weekday.index } : {}),
    }
  }
  const year = basis === 'absolute' && days ? new Date(days.from * 86_400_000).getUTCFullYear() : undefined
  if (kind === 'month') {
    const month = monthOf(tokens.keys[firstToken]!)
    return month === undefined ? undefined : { month, ...(year === undefined ? {} : { year }) }
  }
  return kind === 'year' && year !== undefined ? { year } : undefined
}

const ownDay =
  /^(?: (?:night|evening|morning|afternoon))?'s? (?<modifiers>(?:[\w-]+ ){0,2}?)(?<noun>[a-z]{4,})\b(?! [a-z]+(?:ing|ed)\b)/
const attributive =
  /^(?: (?:night|evening|morning|afternoon))? (?<modifiers>(?:[a-z-]+ )?)(?<noun>[a-z]{4,})\b/
const determiner = /\b(?<determiner>the|this|that|its|their|his|her|an?) (?:(?:early|late|mid-)\s?)?$/i
const nounBefore =
  /\b(?<determiner>the|this|that|its|their|his|her|an?|[\w.]+'s) (?<modifiers>(?:[\w'-]+ ){0,2}?)(?<noun>[a-z]{4,}),? (?:on|in|of|for|held on|held in|last|late on|early on)(?: (?:early|late|the night of|the morning of))? $/i

function nounBeside(sentence: OwnSentence, { start, end }: Span, time: NamedTime): TimedEvent | undefined {
  const head = sentence.text.slice(Math.max(0, start - sentence.start - 90), start - sentence.start)
  const tail = sentence.text.slice(end - sentence.start, end - sentence.start + 60)
  const before = determiner.exec(head)
  const own = ownDay.exec(tail)
  const match = own ?? (before ? attributive.exec(tail) : null) ?? nounBefore.exec(head)
  if (!match || !isEventNoun(match.groups!.noun!)) return undefined
  const { noun, modifiers, determiner: article } = match.groups!
  return {
    start,
    end,
    sentence,
    key: eventKey(noun!),
    form: 'noun',
    time,
    timeSpan: { start, end },
    about: new Set((modifiers ?? '').toLowerCase().split(' ').filter(Boolean).map(stemOf)),
    isKnown: own !== null || !/^an?$/i.test(article ?? before?.groups?.determiner ?? ''),
  }
}

/** Nouns of time and place are no events. */
const noEvent =
  /(?:ed|ing)$|^(?:night|evening|morning|afternoon|week|weeks|month|months|year|years|season|term|issue|edition|time|times|article|story|report|paper|newspaper|interview|statement|letter|email|poll|survey|census|figures|data|number|level|levels|price|prices|model|version|film|movie|book|novel|album|song|show|people|part|rest|half|quarter|beginning|start|middle|case|cases|home|house|city|town|office|schedule|deadline|date)$/

function isEventNoun(noun: string): boolean {
  return (
    noun === 'wedding' ||
    noun === 'opening' ||
    noun === 'hearing' ||
    noun === 'meeting' ||
    !noEvent.test(noun)
  )
}

/** Under which the tellings of what a noun or a verb names come together. */
export function eventKey(word: string): string {
  return groupOf(word) ?? stemOf(word.toLowerCase())
}

function groupOf(word: string): string | undefined {
  const key = keyOfText(word.toLowerCase())
  return hasNounGroup(key) ? `group ${nounGroup(key)}` : undefined
}

function verbOf(
  facts: Facts,
  sentence: OwnSentence,
  time: TimeExpression,
  named: NamedTime,
): TimedEvent | undefined {
  const clause = facts
    .clauses(sentence.number)
    .find(({ adverbials }) =>
      adverbials.some(
        ({ phrase }) => phrase.firstToken <= time.firstToken && time.firstToken < phrase.endToken,
      ),
    )
  if (
    !clause ||
    clause.kind === 'infinitive' ||
    clause.verb.modal !== undefined ||
    clause.verb.tense === 'future'
  )
    return undefined
  const about = new Set<string>()
  for (const phrase of [clause.subject, clause.object])
    for (const word of wordsOf(facts, phrase)) about.add(word)
  return {
    start: clause.verb.start,
    end: clause.verb.end,
    sentence,
    key: eventKey(clause.verb.lemma),
    form: 'verb',
    time: named,
    timeSpan: { start: time.start, end: time.end },
    about,
    isKnown: true,
  }
}

/** The head of a phrase: the entity that it means, or the stem of its noun. */
function* wordsOf(facts: Facts, phrase: NounPhrase | undefined): Iterable<string> {
  if (!phrase) return
  const entity = facts.entities.mentionAt(phrase.head)?.entity ?? referenceOf(facts, phrase.head)
  if (entity !== undefined) yield `entity ${entity}`
  else if (phrase.kind === 'noun') {
    const { prose, starts, ends } = facts.tokens
    yield stemOf(prose.slice(starts[phrase.head]!, ends[phrase.head]!).toLowerCase())
  }
}

function referenceOf(facts: Facts, token: number): number | undefined {
  return referenceAt(facts, token)?.entity
}
