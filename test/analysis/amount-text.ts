import type { Amount } from '../../src/analysis/amounts.ts'
import type { Tokens } from '../../src/parse/tokens.ts'

/** An amount in a line, as the cases of the tests write it: `exact count 14 people`, `about 2..3 km`, `score 3-1`. */
export function shown(prose: string, tokens: Tokens, amount: Amount): string {
  const { kind, low, high, precision, unit, currency, against, counted } = amount
  const round = (value: number) => Number(value.toPrecision(6))
  const size = low === high ? `${round(low)}` : `${round(low)}..${round(high)}`
  const value = against === undefined ? size : `${size}-${against}`
  const head = counted ? prose.slice(tokens.starts[counted.head], tokens.ends[counted.head]) : undefined
  const parts = [precision === 'exact' ? '' : precision, kind, value, unit?.name ?? currency ?? '']
  const what = head === undefined ? '' : ` ${counted?.partitive ? 'of ' : ''}${head}`
  return parts.filter(part => part !== '').join(' ') + what
}
