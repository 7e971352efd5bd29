import type { Family, Mark } from './marks.ts'

/** A pair of marks, by their index; -1 where there is none. */
export interface Pair {
  readonly open: number
  readonly close: number
  /** How many other quotations are open around it. */
  readonly depth: number
  /** The mark that cut an unclosed quotation off, or -1. */
  readonly cutBy: number
}

/** What stands around the marks of one block. */
export interface Surroundings {
  /** Did the block before leave a quotation of the family open? */
  readonly continued: Family | undefined
  /** Cost of leaving a double, a single, an angle quotation open at the end of the block. */
  readonly leftOpen: readonly [number, number, number]
}

// The quotations that can be open at once, outermost first. Three deep is as far as a newspaper goes.
const stacks: readonly (readonly number[])[] = [
  [],
  [0],
  [1],
  [2],
  [0, 1],
  [1, 0],
  [0, 0],
  [0, 2],
  [2, 0],
  [0, 1, 0],
  [1, 0, 1],
  [2, 1],
  [1, 2],
]
const stateCount = stacks.length

const unclosedCost = [3, 3.5, 3] as const
const strayCost = 3
const sameFamilyCost = 2
const nestingCost = 0.2
/** A quotation closed by a mark of another family ("Mets Poet'): a slip of the writer. */
const mismatchCost = 2.2
/** The family of the innermost quotation, by state; -1 for none. */
const inner = Int8Array.from(stacks, stack => stack.at(-1) ?? -1)

// By state and family: the state after opening, after closing, and after abandoning the innermost and opening.
const opened = transition((stack, family) => indexOf([...stack, family]))
const closed = transition((stack, family) => {
  const at = stack.lastIndexOf(family)
  return at < 0 ? -1 : indexOf(stack.slice(0, at))
})
const reopened = transition((stack, family) => (stack.at(-1) === family ? indexOf(stack) : -1))
const openedCost = cost((stack, family) =>
  stack.length === 0 ? 0 : stack.includes(family) && stack.at(-1) === family ? sameFamilyCost : nestingCost,
)
const closedCost = cost((stack, family) =>
  stack.slice(stack.lastIndexOf(family) + 1).reduce((sum, open) => sum + unclosedCost[open], 0),
)

function indexOf(stack: readonly number[]): number {
  return stacks.findIndex(
    known => known.length === stack.length && known.every((family, at) => family === stack[at]),
  )
}

function transition(next: (stack: readonly number[], family: number) => number): Int8Array {
  return Int8Array.from({ length: stateCount * 3 }, (_, at) => next(stacks[Math.floor(at / 3)], at % 3))
}

function cost(of: (stack: readonly number[], family: number) => number): Float64Array {
  return Float64Array.from({ length: stateCount * 3 }, (_, at) => of(stacks[Math.floor(at / 3)], at % 3))
}

const Act = { literal: 0, open: 1, close: 2, reopen: 3, stray: 4, mismatch: 5 } as const

/**
 * Pair the marks of a block in the cheapest way: each mark opens, closes, or is no quotation mark, at the cost
 * its neighbours give; a quotation left open and a closing mark on its own cost extra. A shortest path over
 * the few stacks of open quotations, so that the time is linear in the number of marks.
 */
export function pairMarks(marks: readonly Mark[], around: Surroundings): Pair[] {
  if (marks.length === 0) return []
  const outright = outrightActs(marks)
  if (outright !== undefined) return collectPairs(marks, outright)
  const { acts, from, last } = cheapestPath(marks, around)
  const taken = new Uint8Array(marks.length)
  for (let at = marks.length - 1, state = last; at >= 0; at--) {
    taken[at] = acts[at * stateCount + state]
    state = from[at * stateCount + state]
  }
  return collectPairs(marks, taken)
}

/**
 * What each mark does, where shape and neighbours leave no doubt of any: every mark has one reading that costs
 * nothing, these fit one another, and none is left open. Then there is no cheaper path, nor another of that cost.
 */
function outrightActs(marks: readonly Mark[]): Uint8Array | undefined {
  const taken = new Uint8Array(marks.length)
  let family = -1
  for (let at = 0; at < marks.length; at++) {
    const { open, close, literal, family: own } = marks[at]
    if (literal === 0 && open > 0 && close > 0) continue
    if (literal <= 0) return undefined
    if (family < 0 && open === 0 && close > 0) {
      taken[at] = Act.open
      family = own
    } else if (family === own && close === 0 && open > 0) {
      taken[at] = Act.close
      family = -1
    } else return undefined
  }
  return family < 0 ? taken : undefined
}

/** The last act of the cheapest path to each state after each mark, and the state before it. */
interface Path {
  readonly acts: Uint8Array
  readonly from: Uint8Array
  /** The state in which the cheapest path ends. */
  readonly last: number
}

function cheapestPath(marks: readonly Mark[], around: Surroundings): Path {
  const acts = new Uint8Array(marks.length * stateCount)
  const from = new Uint8Array(marks.length * stateCount)
  let costs = startCosts.slice()
  let next = new Float64Array(stateCount)
  for (let at = 0; at < marks.length; at++) {
    const mark = marks[at]
    const stray = at === 0 && around.continued === mark.family ? 0.3 : strayCost
    next.fill(Number.POSITIVE_INFINITY)
    const row: Row = { costs: next, acts, from, start: at * stateCount }
    for (let state = 0; state < stateCount; state++) {
      if (costs[state] < Number.POSITIVE_INFINITY) advance(row, mark, stray, state, costs[state])
    }
    const swap = costs
    costs = next
    next = swap
  }
  return { acts, from, last: cheapestEnd(costs, around) }
}

const startCosts = new Float64Array(stateCount).fill(Number.POSITIVE_INFINITY).fill(0, 0, 1)

/** What is known of the states after one mark. */
interface Row {
  readonly costs: Float64Array
  readonly acts: Uint8Array
  readonly from: Uint8Array
  /** Where the mark's states begin in `acts` and `from`. */
  readonly start: number
}

/** Reach all the states that one reading of the mark leads to from `state`, where that is cheaper than before. */
function advance(row: Row, mark: Mark, stray: number, state: number, sofar: number): void {
  const { family, literal, open, close } = mark
  const step = state * 3 + family
  reach(row, state, state, sofar + literal, Act.literal)
  reach(row, state, opened[step], sofar + open + openedCost[step], Act.open)
  reach(row, state, reopened[step], sofar + open + unclosedCost[family], Act.reopen)
  if (closed[step] >= 0) reach(row, state, closed[step], sofar + close + closedCost[step], Act.close)
  else reach(row, state, state, sofar + close + stray, Act.stray)
  const innermost = inner[state]
  if (innermost >= 0 && innermost !== family && literal > 1) {
    reach(row, state, closed[state * 3 + innermost], sofar + close + mismatchCost, Act.mismatch)
  }
}

function reach(
  { costs, acts, from, start }: Row,
  state: number,
  to: number,
  total: number,
  act: number,
): void {
  if (to < 0 || total >= costs[to]) return
  costs[to] = total
  acts[start + to] = act
  from[start + to] = state
}

function cheapestEnd(costs: Float64Array, around: Surroundings): number {
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (let state = 0; state < stateCount; state++) {
    const total = stacks[state].reduce((sum, family) => sum + around.leftOpen[family], costs[state])
    if (total < least) {
      least = total
      best = state
    }
  }
  return best
}

function collectPairs(marks: readonly Mark[], taken: Uint8Array): Pair[] {
  const pairs: Pair[] = []
  const open: number[] = []
  const leave = (close: number, cutBy: number): void => {
    const opener = open.pop()
    if (opener !== undefined) pairs.push({ open: opener, close, depth: open.length, cutBy })
  }
  for (let at = 0; at < marks.length; at++) {
    switch (taken[at]) {
      case Act.open:
        open.push(at)
        break
      case Act.reopen:
        leave(-1, at)
        open.push(at)
        break
      case Act.close:
        while (open.length > 0 && marks[open[open.length - 1]].family !== marks[at].family) leave(-1, at)
        leave(at, -1)
        break
      case Act.mismatch:
        leave(at, -1)
        break
      case Act.stray:
        pairs.push({ open: -1, close: at, depth: open.length, cutBy: -1 })
        break
    }
  }
  while (open.length > 0) leave(-1, -1)
  return pairs.sort((a, b) => first(marks, a) - first(marks, b))
}

function first(marks: readonly Mark[], pair: Pair): number {
  return marks[pair.open < 0 ? pair.close : pair.open].start
}
