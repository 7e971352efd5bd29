import type { Age } from '../../src/analysis/ages.ts'
import type { Duration } from '../../src/analysis/durations.ts'

const round = (value: number) => Number(value.toPrecision(4))

function range(low: number, high: number): string {
  return low === high
    ? `${round(low)}`
    : `${round(low)}..${high === Number.POSITIVE_INFINITY ? '' : round(high)}`
}

/** A duration as the cases of the tests write it, in the unit of the text: `about “two hours” 2 hour`. */
export function shownDuration(prose: string, { start, end, low, high, precision, unit }: Duration): string {
  const size = range(low / unit.factor, high / unit.factor)
  return `${precision === 'exact' ? '' : `${precision} `}“${prose.slice(start, end)}” ${size} ${unit.name}`
}

/** An age as the cases of the tests write it: `old “45-year-old” 45`. */
export function shownAge(prose: string, { start, end, low, high, precision, form }: Age): string {
  return `${precision === 'exact' ? '' : `${precision} `}${form} “${prose.slice(start, end)}” ${range(low, high)}`
}
