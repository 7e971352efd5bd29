import type { Facts } from '../../src/analysis/facts.ts'
import {
  hasKnownEvent,
  type NamedTime,
  type TimedEvent,
  timedEvents,
} from '../../src/analysis/timeline/timed-events.ts'
import type { Clash } from './clash.ts'
import type { TimedSentences } from './sentences.ts'

/** Words that make what is told one of several, or move it to another time. */
const several =
  /\b(?:another|second|third|fourth|next|previous|earlier|later|other|also|again|each|every|both|either|annual|anniversary|postponed|moved|rescheduled|delayed|adjourned|originally|initially|instead|until|would|could|if|not|never|two|three|several|first|last|then|since|resum\w+|continu\w+|compared|than|rerun|replay|runoff|should)\b/i

/** "The vote on Tuesday", and "Thursday's vote": one event of which the piece gives two times. */
export function* eventsAtTwoTimes(_: TimedSentences, facts: Facts): Iterable<Clash> {
  if (!hasKnownEvent(facts)) return
  const byKey = new Map<string, TimedEvent[]>()
  for (const event of timedEvents(facts)) {
    const list = byKey.get(event.key)
    if (list) list.push(event)
    else byKey.set(event.key, [event])
  }
  for (const events of byKey.values()) {
    if (events.length < 2 || events.length > most) continue
    for (const [index, later] of events.entries()) {
      const earlier = events
        .slice(0, index)
        .find(event => isSame(event, later) && areApart(event.time, later.time))
      if (!earlier || events.some(event => event !== earlier && event !== later)) continue
      yield {
        messageId: 'event',
        here: later.timeSpan,
        there: [earlier.timeSpan],
        right: 'it is given another time there',
      }
    }
  }
}

/** What is told of with more times than these comes round. */
const most = 3

/** Can both tell of one event? */
function isSame(a: TimedEvent, b: TimedEvent): boolean {
  if (a.sentence === b.sentence || several.test(a.sentence.text) || several.test(b.sentence.text))
    return false
  if (a.form === 'noun' && b.form === 'noun') return b.isKnown && isNested(a.about, b.about)
  if (a.form === 'noun' || b.form === 'noun') return (a.form === 'noun' ? a : b).isKnown
  return false
}

/** Two years are two events. */
function areApart(a: NamedTime, b: NamedTime): boolean {
  if (a.year !== undefined && b.year !== undefined && a.year !== b.year) return false
  return (['weekday', 'day', 'month'] as const).some(
    field => a[field] !== undefined && b[field] !== undefined && a[field] !== b[field],
  )
}

function isNested(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  for (const word of small) if (!large.has(word)) return false
  return true
}
