import type { Span } from '../span.ts'
import type { EventState } from './event-state.ts'
import type { Facts } from './facts.ts'
import { SameEvent } from './same-event.ts'

/** How many states back another one of the same slot is looked for. */
const nearby = 20

/**
 * The pairs of states of one slot that one event or thing cannot both have, the later one first; one a slot. What the
 * piece sets side by side in a sentence, and what has more than two values, is no slip.
 */
export function* opposedStates(
  states: readonly EventState[],
  facts: Facts,
): Iterable<readonly [EventState, EventState]> {
  const same = new SameEvent(facts)
  const slots = new Map<string, EventState[]>()
  for (const state of states) {
    if (facts.voices.isQuoted(stateSpan(state, facts))) continue
    const list = slots.get(state.slot)
    if (list) list.push(state)
    else slots.set(state.slot, [state])
  }
  for (const list of slots.values()) {
    if (new Set(list.map(({ value }) => value)).size !== 2 || isSetSideBySide(list)) continue
    for (const [index, later] of list.entries()) {
      const earlier = list
        .slice(Math.max(0, index - nearby), index)
        .find(other => other.value !== later.value && same.holds(other, later, list.length === 2))
      if (!earlier) continue
      yield [later, earlier]
      break
    }
  }
}

/** Where a state stands in the prose. */
export function stateSpan({ firstToken, endToken }: EventState, { tokens }: Facts): Span {
  return { start: tokens.starts[firstToken]!, end: tokens.ends[endToken - 1]! }
}

function isSetSideBySide(list: readonly EventState[]): boolean {
  return list.some((state, index) => {
    const next = list[index + 1]
    return next !== undefined && next.sentence === state.sentence && next.value !== state.value
  })
}
