/**
 * How one value becomes another by a slip of the hand:
 * - turned: two neighbouring digits have changed places (68,400 and 86,400)
 * - digit: one digit is another (240 and 140)
 * - noughts: one has noughts too many, or a magnitude (900 and 9,000; 3 million and 3 billion)
 */
export type Slip = 'turned' | 'digit' | 'noughts'

/** How many noughts a hand adds or leaves out, and how a thousand and a million are taken for one another. */
const lostNoughts: ReadonlySet<number> = new Set([1, 3, 6])
/** Values in floating point, to so many digits. */
const precision = 12

/** The digits of a value without noughts at either end, and the power of ten of the first. */
export interface Digits {
  readonly digits: string
  readonly exponent: number
}

/** Reads the digits of a value. */
export function digitsOf(value: number): Digits {
  const [digits, exponent] = value.toExponential(precision - 1).split('e') as [string, string]
  return { digits: digits.replace('.', '').replace(/0+$/, ''), exponent: Number(exponent) }
}

/**
 * The slip that makes one value of another.
 * @returns undefined where they are one value, or differ in more than that
 */
export function slipBetween(one: Digits, other: Digits): Slip | undefined {
  const noughts = Math.abs(one.exponent - other.exponent)
  if (noughts > 0) return one.digits === other.digits && lostNoughts.has(noughts) ? 'noughts' : undefined
  const length = Math.max(one.digits.length, other.digits.length)
  if (length < 2 || one.digits === other.digits) return undefined
  return slipOfDigits(one.digits, other.digits, length)
}

function slipOfDigits(one: string, other: string, length: number): Slip | undefined {
  let at = 0
  while (digitAt(one, at) === digitAt(other, at)) at++
  if (isSameFrom(at + 1, one, other, length)) return 'digit'
  const isTurned = digitAt(one, at) === digitAt(other, at + 1) && digitAt(one, at + 1) === digitAt(other, at)
  return isTurned && isSameFrom(at + 2, one, other, length) ? 'turned' : undefined
}

function isSameFrom(from: number, one: string, other: string, length: number): boolean {
  for (let at = from; at < length; at++) if (digitAt(one, at) !== digitAt(other, at)) return false
  return true
}

/** Behind its last digit a value has noughts. */
function digitAt(digits: string, at: number): string {
  return digits[at] ?? '0'
}
