import type { Addend } from '../../src/analysis/addends.ts'
import type { Amount } from '../../src/analysis/amounts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { isDigitOff, slipIn } from '../../src/analysis/slips.ts'
import { Shape } from '../../src/parse/tokens.ts'
import { inWords, type Mismatch } from './mismatch.ts'

/** No list of parts is longer. */
export const mostParts = 8

/** So many figures before and behind one are looked at, and those that the piece begins with. */
const around = 60
const leading = 16

/** The figures near one of them, and those of the lead: a long document has no sums from one end to the other. */
export function nearby(addends: readonly Addend[], index: number): readonly Addend[] {
  const from = Math.max(0, index - around)
  const near = addends.slice(from, index + around)
  return from === 0 ? near : [...addends.slice(0, Math.min(from, leading)), ...near]
}

/** A figure of a sum. */
export type Term = Pick<Addend, 'amount' | 'value'>

/** Do parts come to a whole, as all of them are rounded? The whole may stand among the figures of its parts. */
export function fits(facts: Facts, whole: Term, parts: readonly Term[]): boolean {
  const others = parts.filter(part => part !== whole)
  const off = Math.abs(sumOf(others) - whole.value)
  return others.length > 0 && off <= slackOf(facts, [whole, ...others]) + 1e-6
}

/** Below this plain figures are exact. */
const exactBelow = 10_000
/** So many rounded figures are reckoned with. */
const mostRounded = 3
/** A plain figure is not rounded to more than this share of the largest. */
const coarsest = 0.01

/** How far a sum may be off because its figures are rounded. */
function slackOf({ tokens: { prose } }: Facts, addends: readonly Term[]): number {
  const written = addends.map(({ amount, value }) =>
    writtenUnit(prose.slice(amount.start, amount.end), value),
  )
  const rounded = written.filter(unit => unit !== undefined)
  const plain = written.length - rounded.length
  const unit = plain > 0 ? sharedUnit(addends) : 0
  const units = [...rounded, ...Array<number>(plain).fill(unit)].sort((a, b) => b - a).slice(0, mostRounded)
  const slack = units.reduce((all, one) => all + one / 2, 0)
  // Two of one unit are off by all of it only where both were rounded by half.
  return units[0]! > 2 * (units[2] ?? 0) ? 0.99 * slack : slack
}

/** The unit of the last digit of "$1.2 million", which was rounded for itself; undefined for a plain figure. */
function writtenUnit(text: string, value: number): number | undefined {
  if (!/\.\d|illion|thousand|\d(?:bn|tn|[mk])\b/i.test(text)) return undefined
  const figure = /\d[\d,]*(?:\.(?<decimals>\d+))?/.exec(text)
  const shown = Number(figure?.[0].replaceAll(',', '') ?? 1)
  return (value / shown) * 10 ** -(figure?.groups?.decimals?.length ?? 0)
}

/** The largest power of ten that all of them are whole numbers of: what plain figures were rounded to together. */
function sharedUnit(addends: readonly Term[]): number {
  const least = Math.min(...addends.map(({ value }) => value))
  const most = Math.max(...addends.map(({ value }) => value))
  if (most < exactBelow) return 0
  let unit = 10 ** Math.floor(Math.log10(least))
  while (unit > 1 && addends.some(({ value }) => value % unit !== 0)) unit /= 10
  return unit > 1 ? Math.min(unit, coarsest * most) : 0
}

/** Could all of them be added: people are not added to things, and no part is as large as the whole. */
export function areAddable(whole: Addend, parts: readonly Addend[]): boolean {
  if (parts.includes(whole) || parts.some(({ value }) => value >= whole.value)) return false
  const all = [whole, ...parts]
  // "4,440 sq m in all" is no number of burrows.
  const isMeasured = (one: Addend) => one.amount.kind === 'measure'
  if (isMeasured(whole) !== parts.some(isMeasured) && parts.some(({ amount }) => amount.counted)) return false
  return !all.some(({ things }) => things === 'people') || !all.some(({ things }) => things === 'things')
}

/** Does a figure behind a name stand among the parts that is read as none ("the Greens 14")? */
export function hasUnread({ quantities, amounts, tokens }: Facts, parts: readonly Amount[]): boolean {
  const { firstToken } = parts[0]!
  const { endToken } = parts.at(-1)!
  return quantities.some(
    one =>
      one.firstToken > firstToken &&
      one.endToken <= endToken &&
      tokens.shapes[one.firstToken - 1]! >= Shape.capitalised &&
      !parts.some(part => part.firstToken === one.firstToken) &&
      !amounts.some(amount => amount.firstToken <= one.firstToken && one.endToken <= amount.endToken),
  )
}

/** Does one slip in the whole or in a part explain that they do not fit? */
export function isSlip(whole: Term, parts: readonly Term[]): boolean {
  return (
    slipIn(
      whole.value,
      parts.map(({ value }) => value),
    ) !== undefined
  )
}

export function sumOf(addends: readonly Pick<Term, 'value'>[]): number {
  return addends.reduce((all, { value }) => all + value, 0)
}

export function spanOfAddend({ amount: { start, end } }: Term) {
  return { start, end }
}

/** The finding, at the whole or at one of its parts. */
export function sumMismatch(whole: Term, parts: readonly Term[], here: Term): Mismatch {
  const sum = inWords(sumOf(parts))
  return {
    ...(here === whole
      ? { messageId: 'parts', values: { sum } }
      : { messageId: 'whole', values: { sum, whole: inWords(whole.value) } }),
    here: spanOfAddend(here),
    there: [whole, ...parts].filter(one => one !== here).map(spanOfAddend),
  }
}

/** Every run of neighbours among some figures. */
export function* runsOf(addends: readonly Addend[], fewest: number): Iterable<readonly Addend[]> {
  for (let first = 0; first + fewest <= addends.length; first++) {
    for (let end = first + fewest; end <= Math.min(addends.length, first + mostParts); end++)
      yield addends.slice(first, end)
  }
}

/** A sum that is further off its whole is of something else. */
const farthest = 0.3
const fewestOff = 2

/** Is it this whole that the parts were to come to? */
export function isNearSum(whole: Term, parts: readonly Term[]): boolean {
  const sum = sumOf(parts)
  if (
    isDigitOff(
      whole.value,
      parts.map(({ value }) => value),
    )
  )
    return true
  if (parts.some(({ value }) => value >= whole.value)) return false
  return Math.abs(sum - whole.value) <= Math.max(fewestOff, farthest * Math.max(sum, whole.value))
}

/** An amount as a figure of a sum. */
export function termOf(amount: Amount): Term {
  return { amount, value: amount.low }
}
