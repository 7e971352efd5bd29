import type { Facts } from '../../src/analysis/facts.ts'
import { type DatedEvent, datedEvents } from '../../src/analysis/timeline/dated-events.ts'
import { areApart, isEarlier } from '../../src/analysis/timeline/event-times.ts'
import { comesFirst } from '../../src/analysis/timeline/event-words.ts'
import { isSameTheme } from '../../src/analysis/timeline/themes.ts'
import { tokenFrom } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import type { Span } from '../../src/span.ts'
import type { Clash } from './clash.ts'
import type { TimedSentences } from './sentences.ts'

/** Words that make what a sentence tells one of several, or move it to another time. */
const several = wordTest(
  'another second third fourth next previous earlier later other also again each every both either annual anniversary postponed moved rescheduled delayed adjourned originally initially instead until would could if not never several first last then resumed compared than twice once times re-elected reopened',
)

/** One event of which the piece gives two times, and an event before the one that it can only follow. */
export function* eventsAtTwoTimes(_: TimedSentences, facts: Facts): Iterable<Clash> {
  const events = datedEvents(facts)
  if (events.length < 2) return
  const plain = new Map(events.map(event => [event, !hasSeveral(facts, event)]))
  for (const [index, later] of events.entries()) {
    const clash = clashOf(
      events.slice(0, index).filter(one => plain.get(one)),
      later,
      events,
    )
    if (clash && plain.get(later)) yield clash
  }
}

function clashOf(
  before: readonly DatedEvent[],
  later: DatedEvent,
  all: readonly DatedEvent[],
): Clash | undefined {
  for (const earlier of before) {
    if (earlier.sentence === later.sentence && earlier.kind === later.kind) continue
    if (isOneEvent(earlier, later, all) && areApart(earlier.time, later.time)) {
      // What has three times comes round.
      const alike = all.filter(one => one.kind === later.kind && isOneEvent(earlier, one, all))
      if (alike.some(one => areApart(one.time, earlier.time) && areApart(one.time, later.time)))
        return undefined
      return clash('event', later, earlier, 'it is given another time there')
    }
    if (isTurned(earlier, later))
      return clash('order', later, earlier, 'the one can only come before the other')
  }
  return undefined
}

function clash(messageId: Clash['messageId'], here: DatedEvent, there: DatedEvent, right: string): Clash {
  return { messageId, here: spanOf(here.time), there: [spanOf(there.time)], right }
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}

function isOneEvent(earlier: DatedEvent, later: DatedEvent, all: readonly DatedEvent[]): boolean {
  if (earlier === later) return true
  if (earlier.kind !== later.kind) return false
  if (earlier.isAhead !== undefined && later.isAhead === !earlier.isAhead) return false
  if (earlier.theme && later.theme) {
    if (later.theme.isRecurrent && areOfTwoYears(earlier, later)) return false
    return isSameTheme(earlier.theme, later.theme) && areBesideAlike(earlier, later)
  }
  // "The opening": of the only thing that the piece tells to have opened.
  const theme = earlier.theme ?? later.theme
  return (
    theme !== undefined &&
    all.every(one => one.kind !== later.kind || !one.theme || isSameTheme(theme, one.theme))
  )
}

function areOfTwoYears({ time: one }: DatedEvent, { time: other }: DatedEvent): boolean {
  return one.year !== undefined && other.year !== undefined && one.year !== other.year
}

/** In one post, in one place: or nothing said of it in one of the two. */
function areBesideAlike({ beside: one, kind }: DatedEvent, { beside: other }: DatedEvent): boolean {
  if (one.size === 0 || other.size === 0) return !kind.isOfPost || one.size === other.size
  for (const key of one) if (other.has(key)) return true
  return false
}

function isTurned(one: DatedEvent, other: DatedEvent): boolean {
  if (!one.theme || !other.theme || !isSameTheme(one.theme, other.theme)) return false
  const [early, late] = isEarlier(one.time, other.time) ? [one, other] : [other, one]
  return isEarlier(early.time, late.time) && comesFirst(late.kind, early.kind)
}

/** So many tokens around an event and its time belong to them. */
const around = 5

function hasSeveral({ tokens }: Facts, { sentence: { number }, start, end, time }: DatedEvent): boolean {
  const first = tokenFrom(tokens, Math.min(start, time.start)) - around
  const last = tokenFrom(tokens, Math.max(end, time.end)) + around
  const [from, to] = [tokens.sentences[number]!, tokens.sentences[number + 1]!]
  for (let at = Math.max(from, first); at < Math.min(to, last); at++)
    if (several(tokens.keys[at]!)) return true
  return false
}
