import type { Lattice } from './lattice.ts'
import { boundaryState, stateCount } from './train.ts'

/*
 * Best costs and the choices that led to them, for each pair of candidates of two neighbouring places; kept between
 * sentences.
 */
let best = new Int32Array(1 << 12)
let choices = new Uint8Array(1 << 12)
let offsets = new Uint32Array(256)

/**
 * The cheapest sequence of states (Viterbi over trigrams).
 * @param chosen receives the state of each place
 * @returns what that sequence costs
 */
export function decode(lattice: Lattice, transitions: Uint8Array, chosen: Uint8Array): number {
  const { length, starts, states, costs } = lattice
  if (length === 0) return 0
  prepare(lattice)
  // The first place: its candidates after the boundary.
  let size = starts[1]
  for (let at = 0; at < size; at++) {
    best[at] = costs[at] + transitions[(boundaryState * stateCount + boundaryState) * stateCount + states[at]]
  }
  let previousCount = 1
  for (let place = 1; place < length; place++) {
    const middleStart = starts[place - 1]
    const middleCount = starts[place] - middleStart
    const start = starts[place]
    const count = starts[place + 1] - start
    const from = offsets[place - 1]
    const to = offsets[place]
    const beforeStart = place > 1 ? starts[place - 2] : 0
    for (let middle = 0; middle < middleCount; middle++) {
      const middleState = states[middleStart + middle]
      for (let at = 0; at < count; at++) {
        const state = states[start + at]
        let lowest = 0x7fffffff
        let choice = 0
        for (let before = 0; before < previousCount; before++) {
          const beforeState = place > 1 ? states[beforeStart + before] : boundaryState
          const cost =
            best[from + before * middleCount + middle] +
            transitions[(beforeState * stateCount + middleState) * stateCount + state]
          if (cost < lowest) {
            lowest = cost
            choice = before
          }
        }
        best[to + middle * count + at] = lowest + costs[start + at]
        choices[to + middle * count + at] = choice
      }
    }
    previousCount = middleCount
    size = count
  }
  return trace(lattice, transitions, previousCount, size, chosen)
}

/** Room for each place: the candidates of the one before times its own. */
function prepare({ length, starts }: Lattice): void {
  if (offsets.length < length) offsets = new Uint32Array(length * 2)
  let total = 0
  let previous = 1
  for (let place = 0; place < length; place++) {
    const count = starts[place + 1] - starts[place]
    offsets[place] = total
    total += previous * count
    previous = count
  }
  if (best.length < total) {
    best = new Int32Array(total * 2)
    choices = new Uint8Array(total * 2)
  }
}

/** Finds the best end, goes back from there, and tells its cost. */
function trace(
  { length, starts, states }: Lattice,
  transitions: Uint8Array,
  previousCount: number,
  count: number,
  chosen: Uint8Array,
): number {
  const last = length - 1
  let lowest = 0x7fffffff
  let middle = 0
  let at = 0
  for (let before = 0; before < previousCount; before++) {
    const beforeState = last > 0 ? states[starts[last - 1] + before] : boundaryState
    for (let candidate = 0; candidate < count; candidate++) {
      const state = states[starts[last] + candidate]
      const cost =
        best[offsets[last] + before * count + candidate] +
        transitions[(beforeState * stateCount + state) * stateCount + boundaryState]
      if (cost < lowest) {
        lowest = cost
        middle = before
        at = candidate
      }
    }
  }
  for (let place = last; place >= 0; place--) {
    chosen[place] = states[starts[place] + at]
    const choice = choices[offsets[place] + middle * (starts[place + 1] - starts[place]) + at]
    at = middle
    middle = place > 1 ? choice : 0
  }
  return lowest
}
