import type { Amount } from '../../src/analysis/amounts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { sentenceOf } from '../../src/analysis/locate.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Broken } from './broken.ts'

/** In degrees Celsius and Fahrenheit. */
const points = {
  freezing: { '°C': 0, '°F': 32 },
  boiling: { '°C': 100, '°F': 212 },
} as const
/** So many sentences away a reading may stand, and so many degrees off it is still the same one. */
const reach = 12
const rounding = 1
/** A reading further from the point than this is of something else. */
const far = 60

const places = wordTrigger('freezing boiling')
const freezing = keyOf('freezing')
const below = wordTest('below under short beneath')
const above = wordTest('above over past')
const between = wordTest('of the')
const degrees = wordTest('degrees degree')

/** A reading, and how far it is said to lie from the freezing or boiling point: "24 degrees Fahrenheit … four degrees below freezing". */
export function* brokenReadings(facts: Facts): Iterable<Broken> {
  const { tokens, quantities, amounts, voices } = facts
  for (const token of places(tokens)) {
    let at = token - 1
    while (between(tokens.keys[at] ?? 0)) at--
    const isBelow = below(tokens.keys[at] ?? 0)
    if (!isBelow && !above(tokens.keys[at] ?? 0)) continue
    if (!degrees(tokens.keys[at - 1] ?? 0)) continue
    const gap = quantities.find(({ endToken }) => endToken === at - 1)
    if (gap?.precision !== 'exact' || voices.isQuoted(gap)) continue
    const point = points[tokens.keys[token] === freezing ? 'freezing' : 'boiling']
    const sentence = sentenceOf(tokens, token)
    const readings = amounts.filter(amount => isReading(amount, sentence, point, isBelow))
    const values = new Set(readings.map(({ low }) => low))
    const [reading] = readings
    if (!reading || values.size !== 1) continue
    const scale = reading.unit!.name as keyof typeof point
    const told = point[scale] + (isBelow ? -gap.value : gap.value)
    if (Math.abs(told - reading.low) <= rounding) continue
    const word = tokens.prose.slice(tokens.starts[token], tokens.ends[token])
    yield {
      start: gap.start,
      end: tokens.ends[token]!,
      related: { start: reading.start, end: reading.end },
      fact: `${reading.low}${scale} is ${Math.abs(reading.low - point[scale])} degrees from ${word}`,
    }
  }
}

function isReading(
  { unit, low, sentence: number }: Amount,
  sentence: number,
  point: (typeof points)[keyof typeof points],
  isBelow: boolean,
): boolean {
  if (unit?.name !== '°C' && unit?.name !== '°F') return false
  const gap = low - point[unit.name]
  return Math.abs(number - sentence) <= reach && Math.abs(gap) <= far && (isBelow ? gap < 0 : gap > 0)
}
