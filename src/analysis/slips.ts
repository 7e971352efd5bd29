import { numberOf } from './number-text.ts'

/** How far off a figure may be and still be taken for a slip, as a share of the right one. */
const farthest = 0.3
/** With fewer digits than this, any two figures are a digit apart. */
const fewestDigits = 3
/** Money is told down to the cent. */
const scale = 100

/**
 * Is a figure one that a slip of the hand makes of another: one digit is wrong, or two neighbours have changed places?
 * Figures of one or two digits are too short for that to mean anything.
 * @param stated the figure as it stands
 * @param right what it should be
 */
export function isSlipOf(stated: number, right: number): boolean {
  if (right <= 0 || stated === right || Math.abs(stated - right) > farthest * Math.max(stated, right))
    return false
  const [a, b] = [digitsOf(stated), digitsOf(right)]
  if (a.length !== b.length || significant(a, b) < fewestDigits) return false
  const places: number[] = []
  for (let index = 0; index < a.length && places.length < 3; index++)
    if (a[index] !== b[index]) places.push(index)
  const [first, second] = places as [number, number]
  if (places.length === 1) return true
  return places.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first]
}

/**
 * Would one slip, in the sum or in one of its parts, explain that they do not fit?
 * @returns the figure that slipped, by its place among the parts; -1 for the sum, undefined for none
 */
export function slipIn(sum: number, parts: readonly number[]): number | undefined {
  const right = parts.reduce((all, part) => all + part, 0)
  if (isSlipOf(sum, right)) return -1
  if (Math.abs(sum - right) > farthest * Math.max(sum, right)) return undefined
  // A short part proves nothing by itself; as one of a sum that is off by a round number it does.
  const index = parts.findIndex(part => isSlipOf(part, part + sum - right) || isShortSlip(part, sum - right))
  return index < 0 ? undefined : index
}

/**
 * Would one wrong digit, in the sum or in one of its parts, explain that they do not fit, however far off it makes them? A
 * figure of one digit can be made of any other.
 */
export function isDigitOff(sum: number, parts: readonly number[]): boolean {
  const right = parts.reduce((all, part) => all + part, 0)
  return isOneDigitOf(sum, right) || parts.some(part => isOneDigitOf(part, part + sum - right))
}

function isOneDigitOf(stated: number, right: number): boolean {
  if (right <= 0) return false
  const [a, b] = [digitsOf(stated), digitsOf(right)]
  if (a.length !== b.length || significant(a, b) < 2) return false
  let changed = 0
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) changed++
  return changed === 1
}

/** "$55" for "$75": one digit of a part of two digits, which the rest of the sum bears out. */
function isShortSlip(part: number, off: number): boolean {
  const [a, b] = [digitsOf(part), digitsOf(part + off)]
  if (part + off <= 0 || a.length !== b.length || significant(a, b) !== 2) return false
  let changed = 0
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) changed++
  return changed === 1
}

function digitsOf(value: number): string {
  return String(Math.round(value * scale))
}

/** Digits up to the last that is no zero in both. */
function significant(a: string, b: string): number {
  let last = a.length
  while (last > 0 && a[last - 1] === '0' && b[last - 1] === '0') last--
  return last
}

/** Figures that lie so near to one another are mistaken for one another, and so are neighbouring small numbers. */
const near = 0.05
const nearInSmall = 2
const smallest = 10

/**
 * Would one slip make the figure that stands in a text of the one that should: a digit is wrong, or it is off by little? Where the
 * two lie far apart, they have as often been read for what they are not.
 * @param stated words with a figure, as `$3.2 million`, `45-pound`, `three`
 * @param right words with another
 */
export function areSlipApart(stated: string, right: string): boolean {
  const [a, b] = [figureIn(stated), figureIn(right)]
  if (a === undefined || b === undefined) return false
  if (Math.max(a, b) < smallest) return Math.abs(a - b) <= nearInSmall
  return Math.abs(a - b) <= near * Math.max(a, b) || isOneDigitOf(a, b) || isSlipOf(a, b)
}

function figureIn(text: string): number | undefined {
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0]
  if (digits !== undefined) return Number(digits.replaceAll(',', ''))
  const word = /[a-z]+(?:-[a-z]+)?/i.exec(text)?.[0]
  return word === undefined ? undefined : numberOf(word)
}
