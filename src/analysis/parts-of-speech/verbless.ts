import type { Tokens } from '../../parse/tokens.ts'
import type { Lattice } from './lattice.ts'
import { Tag } from './tags.ts'
import { boundaryState, costScale, stateCount } from './train.ts'

/*
 * A sentence has a finite verb. Where none was found, the word that could most easily be one is it: "The author, now
 * 83, writes standing up", where "writes" looks like a noun to its neighbours.
 */

/** How much dearer the verb may be than what was chosen. */
const limit = 7 * costScale

/** Turns a word into the finite verb of a sentence that has none. Headlines and fragments are left alone. */
export function findMissingVerb(
  lattice: Lattice,
  tokens: Tokens,
  chosen: Uint8Array,
  transitions: Uint8Array,
): void {
  if (lattice.length < 5 || !endsWithStop(lattice, tokens)) return
  for (let place = 0; place < lattice.length; place++) if (isFiniteVerb(chosen[place])) return
  let cheapest = limit
  let verb = -1
  let form = 0
  for (let place = 1; place < lattice.length - 1; place++) {
    const other = finiteFormOf(chosen, place)
    if (other === 0 || !lattice.can(place, other)) continue
    const cost =
      costOf(lattice, transitions, chosen, place, other) -
      costOf(lattice, transitions, chosen, place, chosen[place])
    if (cost < cheapest) {
      cheapest = cost
      verb = place
      form = other
    }
  }
  if (verb >= 0) chosen[verb] = form
}

function isFiniteVerb(state: number): boolean {
  return (
    state === Tag.verbPast ||
    state === Tag.verbThird ||
    (state >= Tag.modal && state <= Tag.do) ||
    state === Tag.verbBase
  )
}

/** The finite form that the word at the place could be instead, after what stands before it; 0 for none. */
function finiteFormOf(chosen: Uint8Array, place: number): number {
  const before = chosen[place - 1]
  const plural =
    before === Tag.nounPlural || before === Tag.indefinitePronoun || before === Tag.demonstrativePronoun
  switch (chosen[place]) {
    case Tag.nounPlural:
      return plural ? 0 : Tag.verbThird
    case Tag.nounSingular:
      return plural || before === Tag.adjective ? Tag.verbBase : 0
    case Tag.verbParticiple:
      return Tag.verbPast
    default:
      return 0
  }
}

function costOf(
  lattice: Lattice,
  transitions: Uint8Array,
  chosen: Uint8Array,
  place: number,
  state: number,
): number {
  const at = (index: number) =>
    index === place ? state : index < 0 || index >= lattice.length ? boundaryState : chosen[index]
  let cost = 0
  for (let end = place; end <= place + 2; end++) {
    cost += transitions[(at(end - 2) * stateCount + at(end - 1)) * stateCount + at(end)]
  }
  for (let candidate = lattice.starts[place]; candidate < lattice.starts[place + 1]; candidate++) {
    if (lattice.states[candidate] === state) cost += lattice.costs[candidate]
  }
  return cost
}

function endsWithStop({ tokens: places, length }: Lattice, { prose, starts }: Tokens): boolean {
  const unit = prose.charCodeAt(starts[places[length - 1]])
  return unit === 0x2e || unit === 0x21 || unit === 0x3f
}
