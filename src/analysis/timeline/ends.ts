import type { Span } from '../../span.ts'
import type { Facts } from '../facts.ts'
import { matchesOf } from '../matches-of.ts'
import { subjectParty } from '../parties.ts'
import { tokenFrom } from '../token-tests.ts'
import { type TimePoint, timePoints } from './points.ts'
import type { Stretch } from './stretches.ts'

/** A dated beginning or end of a stretch of time. */
export interface DatedEnd {
  readonly point: TimePoint
  /** The words of the event. */
  readonly word: Span
  readonly text: string
  /** Whose it is: the number of an entity, where that is known. */
  readonly party: number | undefined
}

export interface DatedEnds {
  readonly begins: readonly DatedEnd[]
  readonly ends: readonly DatedEnd[]
}

const known = new WeakMap<Facts, Map<Stretch, DatedEnds>>()

/** The dated beginnings and ends of a kind of stretch that the piece tells of. */
export function datedEnds(facts: Facts, stretch: Stretch): DatedEnds {
  const own = known.get(facts) ?? new Map<Stretch, DatedEnds>()
  known.set(facts, own)
  const before = own.get(stretch)
  if (before) return before
  const begins: DatedEnd[] = []
  const ends: DatedEnd[] = []
  timePoints(facts).forEach((point, index, points) => {
    const clause = clauseOf(point, points[index - 1], points[index + 1])
    const begin = eventBeside(facts, point, clause, stretch, stretch.begins)
    const end = eventBeside(facts, point, clause, stretch, stretch.ends)
    if (begin && (!end || distance(begin, point) <= distance(end, point))) begins.push(begin)
    if (end && (!begin || distance(end, point) <= distance(begin, point))) ends.push(end)
  })
  const found = { begins, ends }
  own.set(stretch, found)
  return found
}

function distance({ word }: DatedEnd, { start, end }: Span): number {
  return word.end <= start ? start - word.end : word.start - end + fronted
}

/** A time before its verb stands farther from it than one behind it. */
const fronted = 20

/** The words before and behind a time, up to the next ones and the marks that part clauses. */
interface ClauseAround {
  readonly before: string
  readonly behind: string
}

const reachBefore = 90
const reachBehind = 90

const clauses = new WeakMap<TimePoint, ClauseAround>()

/** The clause around a time, cut out once for all kinds. */
function clauseOf(
  point: TimePoint,
  previous: TimePoint | undefined,
  next: TimePoint | undefined,
): ClauseAround {
  const before = clauses.get(point)
  if (before) return before
  const made = clauseAround(point, previous, next)
  clauses.set(point, made)
  return made
}

function clauseAround(
  point: TimePoint,
  previous: TimePoint | undefined,
  next: TimePoint | undefined,
): ClauseAround {
  const { sentence, start, end } = point
  const from = Math.max(
    0,
    start - sentence.start - reachBefore,
    previous?.sentence === sentence ? previous.end - sentence.start : 0,
  )
  const to = Math.min(
    sentence.text.length,
    end - sentence.start + reachBehind,
    next?.sentence === sentence ? next.start - sentence.start : sentence.text.length,
  )
  const before = sentence.text.slice(from, start - sentence.start)
  const behind = sentence.text.slice(end - sentence.start, to)
  return {
    before: before.slice(Math.max(0, before.search(/[;:—][^;:—]*$/))),
    behind: behind.slice(0, behind.search(/[;:—]/) < 0 ? behind.length : behind.search(/[;:—]/)),
  }
}

/** Words before a time that open a sentence or a clause with it: "In", "Then, in the". */
const opens =
  /(?:^|, |\band |\bbut |\bthat )\W*(?:then,? |and |but |later,? |it was |early |late )?(?:in|on|by|since|from|after)?(?: the| early| late| mid-)?\s*$/i

/** What was to happen then need not have happened. */
const promised = /\b(?:promised|planned|expected|due|scheduled|meant|supposed)\b/i

function eventBeside(
  facts: Facts,
  point: TimePoint,
  { before, behind }: ClauseAround,
  stretch: Stretch,
  pattern: RegExp,
): DatedEnd | undefined {
  const { sentence, start, end } = point
  const head = matchesOf(pattern, before).at(-1)
  // "In 1979 she stopped", but "elected in 2016 and stepped down".
  const isFronted = opens.test(before) && !/^[.;]/.test(behind)
  const tail = head || !isFronted ? undefined : matchesOf(pattern, behind)[0]
  const match = head ?? tail
  if (!match) return undefined
  if (stretch.id !== 'delay' && promised.test(head ? before : behind)) return undefined
  const at = head ? start - before.length + head.index : end + match.index
  const word = { start: at, end: at + match[0].length }
  const party = stretch.isPersonal ? subjectParty(facts, tokenFrom(facts.tokens, word.start)) : undefined
  return { point, word, text: sentence.text, party }
}
