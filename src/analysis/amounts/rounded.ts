import type { Tokens } from '../../parse/tokens.ts'
import type { Amount } from '../amounts.ts'
import type { Range } from '../quantities/range.ts'

const magnitude = /million|billion|trillion|thousand|hundred|dozen|\d(?:bn|tn|[mk])\b/i
/** A round figure stands for no more than this share of it either way. */
const roundness = 0.02
const exactBelow = 10_000

/**
 * What a size may stand for, as a writer rounds who then works with it: half of its last digit where it has decimals or a
 * word for a magnitude, and the noughts at its end, up to a few percent, where it is large and round.
 */
export function roundedRange({ prose }: Tokens, { low, start, end }: Amount): Range {
  const text = prose.slice(start, end)
  const decimals = /\d\.(\d+)/.exec(text)?.[1]?.length
  const shown = Number(/\d[\d,]*(?:\.\d+)?/.exec(text)?.[0].replaceAll(',', '') ?? low)
  const unit = shown > 0 ? low / shown : 1
  const isRound = magnitude.test(text)
  let half = 0
  if (decimals !== undefined && (isRound || !/[$£€]/.test(text))) half = (unit * 10 ** -decimals) / 2
  else if (isRound) half = Math.min(unit / 2, shown < 10 ? low * 0.1 : unit / 2)
  else if (low >= exactBelow) half = Math.min(low * roundness, 500, lastPlace(shown) / 2)
  return { low: low - half, high: low + half }
}

/** The unit of the last digit that is not a nought: 1 in 33,137, 100 in 26,500. */
function lastPlace(value: number): number {
  if (value === 0) return 1
  let place = 1
  while (value % (place * 10) === 0) place *= 10
  return place
}
