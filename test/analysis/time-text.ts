import { dateOf } from '../../src/analysis/times/calendar.ts'
import type { TimeExpression } from '../../src/analysis/times.ts'

/** A time expression as the cases of the tests write it: `“last Friday” weekday 2018-06-08 dateline`. */
export function shownTime(
  prose: string,
  { start, end, kind, basis, days, relation }: TimeExpression,
): string {
  const range = days ? `${shownDay(days.from)}${days.to === days.from ? '' : `..${shownDay(days.to)}`}` : ''
  const parts = [
    relation ?? '',
    `“${prose.slice(start, end)}”`,
    kind,
    range,
    basis === 'absolute' ? '' : basis,
  ]
  return parts.filter(part => part !== '').join(' ')
}

function shownDay(number: number): string {
  const { year, month, day } = dateOf(number)
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}
