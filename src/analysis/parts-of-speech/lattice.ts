/** The tags that each token of a sentence can have, with their costs: filled token by token and used again. */
export class Lattice {
  /** How many tokens take part. */
  length = 0
  /** Token of each place, and where its candidates begin. */
  tokens = new Uint32Array(256)
  starts = new Uint32Array(257)
  states = new Uint8Array(2048)
  costs = new Int32Array(2048)

  clear(): void {
    this.length = 0
    this.starts[0] = 0
  }

  /** Begins the candidates of a token. */
  begin(token: number): void {
    if (this.length === this.tokens.length) {
      this.tokens = grown(this.tokens, new Uint32Array(this.tokens.length * 2))
      this.starts = grown(this.starts, new Uint32Array(this.tokens.length + 1))
    }
    this.tokens[this.length++] = token
    this.starts[this.length] = this.starts[this.length - 1]
  }

  /** Adds a candidate to the token that was begun last. */
  add(state: number, cost: number): void {
    const at = this.starts[this.length]++
    if (at >= this.states.length) {
      this.states = grown(this.states, new Uint8Array(this.states.length * 2))
      this.costs = grown(this.costs, new Int32Array(this.costs.length * 2))
    }
    this.states[at] = state
    this.costs[at] = cost
  }

  /** Can the token at the place be in the state? False outside of the sentence. */
  can(place: number, state: number): boolean {
    if (place < 0 || place >= this.length) return false
    for (let at = this.starts[place]; at < this.starts[place + 1]; at++)
      if (this.states[at] === state) return true
    return false
  }

  /** Can the token at the place be in one of the states? */
  canAny(place: number, states: StateSet): boolean {
    if (place < 0 || place >= this.length) return false
    for (let at = this.starts[place]; at < this.starts[place + 1]; at++) {
      if (states[this.states[at]] === 1) return true
    }
    return false
  }

  /** What the state costs at the place; very much, if it cannot be there. */
  costOf(place: number, state: number): number {
    for (let at = this.starts[place]; at < this.starts[place + 1]; at++) {
      if (this.states[at] === state) return this.costs[at]
    }
    return 1 << 20
  }

  /** Makes a state of the place, if it has it, dearer by so much; cheaper if negative. */
  shift(place: number, state: number, cost: number): void {
    for (let at = this.starts[place]; at < this.starts[place + 1]; at++) {
      if (this.states[at] === state) this.costs[at] += cost
    }
  }
}

/** Which states belong to a set: 1 at the number of each. */
export type StateSet = Uint8Array

/** The set of some states. */
export function stateSet(...states: readonly number[]): StateSet {
  const set = new Uint8Array(64)
  for (const state of states) set[state] = 1
  return set
}

function grown<Numbers extends Uint32Array | Uint8Array | Int32Array>(
  old: Numbers,
  larger: Numbers,
): Numbers {
  larger.set(old)
  return larger
}
