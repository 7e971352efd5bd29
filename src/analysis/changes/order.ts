import { past, present, type When } from './when.ts'

/** Months further apart than this are told backward, over the turn of the year. */
const mostMonths = 8

/** Months are told forward, into the next year too: "in December and in May". */
function orderOfMonths(a: number, b: number): number | undefined {
  const forward = (b - a + 12) % 12
  return forward === 0 ? undefined : forward <= mostMonths ? -1 : 1
}

function isLastOfRow({ rank, place }: When, other: When): boolean {
  return rank === past + 900 && place === undefined && other.place !== undefined && other.place < lastPlace
}

const lastPlace = 99

/** Below zero where the first is the earlier one; undefined where that cannot be told. */
export function orderOf(a: When, b: When): number | undefined {
  // "In the first decade … in the last decade": the last of a row, and not the one before this.
  if (isLastOfRow(b, a)) return -1
  if (isLastOfRow(a, b)) return 1
  if (a.rank !== undefined && b.rank !== undefined) return a.rank === b.rank ? undefined : a.rank - b.rank
  if (a.weekday !== undefined && b.weekday !== undefined) return a.weekday - b.weekday || undefined
  if (a.month !== undefined && b.month !== undefined) return orderOfMonths(a.month, b.month)
  if (a.place !== undefined && b.place !== undefined) return a.place - b.place || undefined
  // What stands without a time is of now, and anything that was is before it.
  if (a.rank !== undefined && a.rank < present - 50 && b.rank === undefined) return -1
  if (b.rank !== undefined && b.rank < present - 50 && a.rank === undefined) return 1
  if (a.month !== undefined && b.rank !== undefined && b.rank >= present - 10) return -1
  if (b.month !== undefined && a.rank !== undefined && a.rank >= present - 10) return 1
  return undefined
}
