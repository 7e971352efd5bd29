/** A unit of measure: how it is written out, and how it is shortened. */
export interface Unit {
  /** Units of one dimension share the habit of a space before them. */
  readonly dimension: string
  /** Singular forms; the first stem may be spelt in two ways. */
  readonly words: readonly string[]
  readonly plurals: readonly string[]
  readonly short: readonly string[]
}

/** `dimension: singular/plural = short short` */
const rows = `
data: kilobyte/kilobytes = KB kB
data: megabyte/megabytes = MB
data: gigabyte/gigabytes = GB
data: terabyte/terabytes = TB
data: petabyte/petabytes = PB
data: megabit per second/megabits per second = Mbps Mbit/s Mb/s
data: gigabit per second/gigabits per second = Gbps Gbit/s Gb/s
power: volt/volts = V
power: watt/watts = W
power: kilowatt/kilowatts = kW KW
power: megawatt/megawatts = MW
power: gigawatt/gigawatts = GW
power: terawatt/terawatts = TW
power: kilowatt-hour/kilowatt-hours, kilowatt hour/kilowatt hours = kWh KWh
power: megawatt-hour/megawatt-hours, megawatt hour/megawatt hours = MWh
power: gigawatt-hour/gigawatt-hours, gigawatt hour/gigawatt hours = GWh
power: horsepower/horsepower = hp bhp
frequency: hertz/hertz = Hz
frequency: kilohertz/kilohertz = kHz
frequency: megahertz/megahertz = MHz
frequency: gigahertz/gigahertz = GHz
length: millimeter/millimeters, millimetre/millimetres = mm
length: centimeter/centimeters, centimetre/centimetres = cm
length: kilometer/kilometers, kilometre/kilometres = km kms
length: foot/feet = ft ft.
length: inch/inches = in.
length: yard/yards = yd yd. yds yds.
speed: mile per hour/miles per hour, mile an hour/miles an hour = mph
speed: kilometer per hour/kilometers per hour, kilometre per hour/kilometres per hour, kilometer an hour/kilometers an hour, kilometre an hour/kilometres an hour = km/h kph kmh kmph
mass: milligram/milligrams, milligramme/milligrammes = mg
mass: gram/grams, gramme/grammes = g
mass: kilogram/kilograms, kilogramme/kilogrammes, kilo/kilos = kg kgs
mass: pound/pounds = lb lbs lb. lbs.
mass: ounce/ounces = oz oz.
volume: liter/liters, litre/litres = L
volume: milliliter/milliliters, millilitre/millilitres = ml mL
area: square foot/square feet = sq ft sq. ft. sqft
area: square meter/square meters, square metre/square metres = sq m sq. m. m²
area: square kilometer/square kilometers, square kilometre/square kilometres = sq km sq. km. km²
area: square mile/square miles = sq mi sq. mi.
area: hectare/hectares = ha
temperature: degree Celsius/degrees Celsius, degree centigrade/degrees centigrade = °C C
temperature: degree Fahrenheit/degrees Fahrenheit = °F F
time: second/seconds = sec secs
time: minute/minutes = min mins
time: hour/hours = hr hrs
`

/** Units that news drafts write in two ways. Pounds are left to money where a sign or "sterling" stands by them. */
export const units: readonly Unit[] = rows
  .trim()
  .split('\n')
  .map(row => {
    const [dimension = '', rest = ''] = row.split(': ')
    const [names = '', short = ''] = rest.split(' = ')
    const pairs = names.split(', ').map(name => name.split('/'))
    return {
      dimension,
      words: pairs.map(([singular = '']) => singular),
      plurals: pairs.map(([, plural = '']) => plural),
      short: dimension === 'area' ? shortAreas(short) : short.split(' '),
    }
  })

/** "sq ft sq. ft. sqft": a short form may itself be two words. */
function shortAreas(text: string): string[] {
  return text.match(/sq\.? (?:ft|m|km|mi)\.?|\S+/g) ?? []
}
