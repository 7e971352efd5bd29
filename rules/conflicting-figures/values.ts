import type { Amount } from '../../src/analysis/amounts.ts'

/** "About" and rounding allow so much, as a share. */
const loose = 0.1
const rounding = 0.015
/** With more figures than this some two of them come to any sum. */
const mostAddends = 60

/** The amounts of a draft by kind, to ask whether a value stands anywhere else. */
export type Values = ReadonlyMap<string, readonly Amount[]>

/** Every amount of a draft by kind and unit. */
export function valuesOf(amounts: readonly Amount[]): Values {
  const found = new Map<string, Amount[]>()
  for (const amount of amounts) {
    const key = keyOf(amount)
    const list = found.get(key)
    if (list) list.push(amount)
    else found.set(key, [amount])
  }
  return found
}

function keyOf({ kind, unit, currency }: Amount): string {
  return `${kind} ${unit?.name ?? currency ?? ''}`
}

/** May two amounts stand for one value, as rounded and as rough as they are? "At least 12" and 15 may. */
export function agreesWith(a: Amount, b: Amount): boolean {
  if (a.precision === b.precision) return isClose(a, b)
  if (a.precision === 'at-least' && b.high >= a.low) return true
  if (b.precision === 'at-least' && a.high >= b.low) return true
  if (a.precision === 'at-most' && b.low <= a.high) return true
  if (b.precision === 'at-most' && a.low <= b.high) return true
  return isClose(a, b)
}

function isClose(a: Amount, b: Amount): boolean {
  const isRough = a.precision === 'about' || b.precision === 'about'
  const share = isRough ? loose : isSmall(a) && isSmall(b) ? 0 : rounding
  const slack = Math.max(Math.abs(a.high), Math.abs(b.high)) * share
  return a.low <= b.high + slack && b.low <= a.high + slack
}

/** Small whole counts are exact; others are rounded for print. */
function isSmall({ kind, low }: Amount): boolean {
  return kind === 'count' && Number.isInteger(low) && low < 1000
}

/** Does the value stand elsewhere, or come out of two that do (three women and two men are five people)? */
export function isSupported(values: Values, amount: Amount): boolean {
  const others = (values.get(keyOf(amount)) ?? []).filter(other => other !== amount)
  if (others.some(other => isClose(other, amount))) return true
  if (others.length > mostAddends) return true
  return others.some((one, index) =>
    others.slice(index + 1).some(other => isAddend(one, other) && isSumOrRest(amount, one, other)),
  )
}

/** Two counts go together in one sentence, or when both say what they count. */
function isAddend(a: Amount, b: Amount): boolean {
  return (
    a.sentence === b.sentence || (a.kind === 'count' && a.counted !== undefined && b.counted !== undefined)
  )
}

function isSumOrRest({ low }: Amount, a: Amount, b: Amount): boolean {
  return a.low + b.low === low || Math.abs(a.low - b.low) === low
}

/** Does the difference of two amounts stand beside one of them: "over 700 …, and another 200" under "900 rescued"? */
export function differByPart(values: Values, a: Amount, b: Amount): boolean {
  const difference = Math.abs(a.low - b.low)
  const isBeside = ({ sentence }: Amount) =>
    Math.abs(sentence - a.sentence) <= 1 || Math.abs(sentence - b.sentence) <= 1
  return (values.get(keyOf(a)) ?? []).some(
    other => other !== a && other !== b && other.low === difference && isBeside(other),
  )
}
