import { keyOf } from '../../parse/key.ts'
import { keyTest } from '../word-flags.ts'

/** What a unit measures. */
export type Dimension =
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'speed'
  | 'temperature'
  | 'time'
  | 'power'
  | 'energy'
  | 'data'
  | 'frequency'
  | 'sound'
  | 'points'

/** A unit of measure, with what turns it into the base unit of its dimension (metres, litres, kilograms, seconds …). */
export interface Unit {
  /** The short name: `km`, `mile`, `kWh`. */
  readonly name: string
  readonly dimension: Dimension
  /** How many base units one of it is. */
  readonly factor: number
  /** Where its nought stands, in base units (degrees Celsius). */
  readonly offset?: number
  /** How much two readings of the same word differ (short, long and metric tons), as a share of the factor. */
  readonly spread?: number
}

type Row = readonly [words: string, name: string, dimension: Dimension, factor: number, spread?: number]

const rows: readonly Row[] = [
  ['mm millimeter millimeters millimetre millimetres', 'mm', 'length', 0.001],
  ['cm centimeter centimeters centimetre centimetres', 'cm', 'length', 0.01],
  ['meter meters metre metres', 'm', 'length', 1],
  ['km kms kilometer kilometers kilometre kilometres', 'km', 'length', 1000],
  ['mile miles', 'mile', 'length', 1609.344],
  ['yard yards yd yds', 'yard', 'length', 0.9144],
  ['foot feet ft', 'foot', 'length', 0.3048],
  ['inch inches', 'inch', 'length', 0.0254],
  ['acre acres', 'acre', 'area', 4046.856],
  ['hectare hectares ha', 'hectare', 'area', 10_000],
  ['liter liters litre litres', 'litre', 'volume', 1],
  ['ml milliliter milliliters millilitre millilitres', 'ml', 'volume', 0.001],
  ['gallon gallons', 'gallon', 'volume', 3.785, 0.21],
  ['pint pints', 'pint', 'volume', 0.473, 0.21],
  ['quart quarts', 'quart', 'volume', 0.946, 0.21],
  ['barrel barrels', 'barrel', 'volume', 158.987],
  ['kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes', 'kg', 'mass', 1],
  ['gram grams gramme grammes', 'gram', 'mass', 0.001],
  ['mg milligram milligrams', 'mg', 'mass', 1e-6],
  ['tonne tonnes', 'tonne', 'mass', 1000],
  ['ton tons', 'ton', 'mass', 907.185, 0.13],
  ['lb lbs pound pounds', 'pound', 'mass', 0.453592],
  ['ounce ounces oz', 'ounce', 'mass', 0.0283495],
  ['mph', 'mph', 'speed', 0.44704],
  ['kph kmh', 'km/h', 'speed', 1 / 3.6],
  ['knot knots', 'knot', 'speed', 0.514444],
  ['second seconds', 'second', 'time', 1],
  ['minute minutes mins', 'minute', 'time', 60],
  ['hour hours hr hrs', 'hour', 'time', 3600],
  ['day days', 'day', 'time', 86_400],
  ['week weeks', 'week', 'time', 604_800],
  ['fortnight fortnights', 'fortnight', 'time', 1_209_600],
  ['month months', 'month', 'time', 2_629_746],
  ['year years', 'year', 'time', 31_556_952],
  ['decade decades', 'decade', 'time', 315_569_520],
  ['century centuries', 'century', 'time', 3_155_695_200],
  ['watt watts', 'W', 'power', 1],
  ['kw kilowatt kilowatts', 'kW', 'power', 1e3],
  ['mw megawatt megawatts', 'MW', 'power', 1e6],
  ['gw gigawatt gigawatts', 'GW', 'power', 1e9],
  ['horsepower hp bhp', 'hp', 'power', 745.7],
  ['kwh', 'kWh', 'energy', 3.6e6],
  ['mwh', 'MWh', 'energy', 3.6e9],
  ['calorie calories kcal', 'kcal', 'energy', 4184],
  ['kb kilobyte kilobytes', 'KB', 'data', 1e3],
  ['mb megabyte megabytes', 'MB', 'data', 1e6],
  ['gb gigabyte gigabytes', 'GB', 'data', 1e9],
  ['tb terabyte terabytes', 'TB', 'data', 1e12],
  ['hz hertz', 'Hz', 'frequency', 1],
  ['khz kilohertz', 'kHz', 'frequency', 1e3],
  ['mhz megahertz', 'MHz', 'frequency', 1e6],
  ['ghz gigahertz', 'GHz', 'frequency', 1e9],
  ['db decibel decibels', 'dB', 'sound', 1],
  ['point points', 'point', 'points', 1],
]

const units = new Map<number, Unit>(
  rows.flatMap(([words, name, dimension, factor, spread]) =>
    words
      .split(' ')
      .map(
        word =>
          [keyOf(word), { name, dimension, factor, ...(spread === undefined ? {} : { spread }) }] as const,
      ),
  ),
)
const isUnit = keyTest(units.keys())

/** The unit that a word is. */
export function unitOf(key: number): Unit | undefined {
  return isUnit(key) ? units.get(key) : undefined
}

/** Letters that are a unit only right behind digits: "6ft", "250g". Those that are money or a magnitude are left out. */
const suffixes: Readonly<Record<string, Unit>> = Object.fromEntries(
  (
    [
      ['g', 'gram'],
      ['l', 'liter'],
      ['in', 'inch'],
      ['w', 'watt'],
      ['km/h', 'kmh'],
      ['t', 'tonne'],
    ] as const
  ).map(([suffix, word]) => [suffix, units.get(keyOf(word))!]),
)

/** The unit that letters right behind digits are: `50mph`, `6ft`, `250g`. */
export function suffixUnit(letters: string): Unit | undefined {
  const lower = letters.toLowerCase()
  return unitOf(keyOf(lower)) ?? (Object.hasOwn(suffixes, lower) ? suffixes[lower] : undefined)
}

/** Degrees of a scale; without one the scale is not known and nothing is converted. */
export const temperatures = {
  celsius: { name: '°C', dimension: 'temperature', factor: 1, offset: 0 },
  fahrenheit: { name: '°F', dimension: 'temperature', factor: 5 / 9, offset: -32 * (5 / 9) },
  unknown: { name: 'degree', dimension: 'temperature', factor: 1 },
} as const satisfies Readonly<Record<string, Unit>>

/** Square or cubic units are made of units of length. */
export function powerOf(unit: Unit, power: 'square' | 'cubic'): Unit | undefined {
  if (unit.dimension !== 'length') return undefined
  return power === 'square'
    ? { name: `sq ${unit.name}`, dimension: 'area', factor: unit.factor ** 2 }
    : { name: `cu ${unit.name}`, dimension: 'volume', factor: unit.factor ** 3 * 1000 }
}

/** A length an hour or a second: "miles an hour", "kilometers per second". */
export function speedOf(unit: Unit, time: 'h' | 's'): Unit | undefined {
  if (unit.dimension !== 'length') return undefined
  const name = unit.name === 'mile' && time === 'h' ? 'mph' : `${unit.name}/${time}`
  return { name, dimension: 'speed', factor: unit.factor / (time === 'h' ? 3600 : 1) }
}

/** What a reading of so many of the unit is in base units. */
export function inBaseUnits(value: number, unit: Unit): number {
  return value * unit.factor + (unit.offset ?? 0)
}
