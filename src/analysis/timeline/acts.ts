import type { Span } from '../../span.ts'
import type { NounPhrase } from '../chunks/phrases.ts'
import type { Clause } from '../clauses.ts'
import type { Facts } from '../facts.ts'
import { personMeantBy } from '../parties.ts'
import { referenceAt } from '../references/at.ts'
import { wordTest } from '../word-flags.ts'
import { type TimePoint, timePoints } from './points.ts'

/** What a clause tells to have taken place, with its time. */
export interface Act {
  readonly clause: Clause
  readonly point: TimePoint
}

const known = new WeakMap<Facts, readonly Act[]>()

/** Everything that the piece tells with a time of its own, as fact and as past, in order of the times. */
export function acts(facts: Facts): readonly Act[] {
  const before = known.get(facts)
  if (before) return before
  const found = timePoints(facts).flatMap(point => {
    const clause = point.relation === undefined ? clauseOf(facts, point) : undefined
    return clause && isFact(clause) ? [{ clause, point }] : []
  })
  known.set(facts, found)
  return found
}

/** Nothing planned, denied or supposed. */
function isFact({ verb, kind }: Clause): boolean {
  return !verb.negated && verb.modal === undefined && verb.tense !== 'future' && kind !== 'infinitive'
}

/** The clause that a time belongs to: the one that has it for an adverbial, or the verb right before or behind it. */
function clauseOf(facts: Facts, { sentence, start, end }: TimePoint): Clause | undefined {
  const clauses = facts.clauses(sentence.number)
  const own = clauses.find(({ adverbials }) =>
    adverbials.some(({ phrase }) => phrase.start <= start && end <= phrase.end),
  )
  if (own) return own
  const before = clauses.filter(({ verb }) => verb.end <= start).at(-1)
  if (before && isBound(facts, before.verb.end, start)) return before
  const behind = clauses.find(({ verb }) => verb.start >= end)
  return behind && start - sentence.start <= opening ? behind : undefined
}

/** With fewer units before it a time opens its sentence. */
const opening = 12
const mostBetween = 60

/** Is it the same clause from a verb up to a time? */
function isBound({ tokens }: Facts, from: number, to: number): boolean {
  return (
    to - from <= mostBetween && !/[;:()]|, (?:and|but|who|which|when)\b/.test(tokens.prose.slice(from, to))
  )
}

const person = wordTest('he she')

/** Who or what a phrase means: the number of an entity. */
export function entityOf(facts: Facts, phrase: NounPhrase | undefined): number | undefined {
  if (!phrase || phrase.coordinated.length > 0) return undefined
  const { head } = phrase
  const named = facts.entities.mentionAt(head)?.entity ?? referenceAt(facts, head)?.entity
  if (named !== undefined) return phrase.possessor ? undefined : named
  if (phrase.apposition) return facts.entities.mentionAt(phrase.apposition.head)?.entity
  return person(facts.tokens.keys[head]!) ? personMeantBy(facts, head) : undefined
}

/** Who does it: the subject, or the name right before the verb where none is read. */
export function doerOf(facts: Facts, { clause: { subject, verb } }: Act): number | undefined {
  return subject ? entityOf(facts, subject) : facts.entities.mentionAt(verb.firstToken - 1)?.entity
}

/** From the verb to its time, whichever stands first. */
export function spanOfAct({ clause: { verb }, point }: Act): Span {
  return { start: Math.min(verb.start, point.start), end: Math.max(verb.end, point.end) }
}

/** Is the time of one act wholly before that of another? Days without a year are held against their like, half a year around. */
export function isBefore(one: TimePoint, other: TimePoint): boolean {
  if (one.isFloating !== other.isFloating || one.to >= other.from) return false
  return !one.isFloating || other.from - one.to < halfYear
}

const halfYear = 183
