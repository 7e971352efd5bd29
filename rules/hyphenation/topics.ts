/** First parts that a house ties to any word in one way: the inflections of the word are one with it. */
const prefixes = new Set(
  're co pre non anti un over under multi mid semi sub inter intra counter pro post micro mega de mis out trans ultra extra bi super hyper pan'.split(
    ' ',
  ),
)
/** An adjective in -ive may be a name of its own (a co-operative), so that it is not one with its verb. */
const ending = /(?:ions?|ors?|ers?|ing|ed|es|e|s)$/
const endings = ',s,e,es,ed,ing,ion,ions,or,ors,er,ers'.split(',')
/** A shorter rest is no stem: "re-use" is all of "us". */
const shortestStem = 3

const compass = /^(?:north|south)(?:east|west)(?:ern|erly|ward|wards)?$/
const compassEndings = ',ern,erly,ward,wards'.split(',')
const compassPoints = ['north', 'south'].flatMap(first =>
  ['east', 'west'].flatMap(second => compassEndings.map(end => [first, second + end] as const)),
)

/** Hyphenated words that mean something else when they are closed up, by their stems. */
const distinct = new Set(
  're-cov re-creat re-form re-press re-sign re-sort re-lay re-leas re-mark re-present re-prov re-serv re-stor re-treat re-act re-collect re-sound re-count re-dress re-fus re-lat re-lie re-pair re-plac re-quest re-search re-source re-spond re-strain re-turn re-view co-op co-ops un-ioniz un-ionis ex-press pro-verb pro-test over-all pre-position pre-tend pre-serv pre-sent inter-est de-cent'.split(
    ' ',
  ),
)

/** What two ways of writing one compound share: its letters without the endings of inflection. */
export function topicOf(first: string, second: string): string {
  const start = first.toLowerCase()
  const rest = second.toLowerCase()
  if (compass.test(start + rest)) return 'compass point'
  if (prefixes.has(start)) return `${start}-${stemOf(rest)}`
  return baseOf(start + rest)
}

/** Do the two parts mean something else with the hyphen than without? */
export function isDistinct(first: string, second: string): boolean {
  const start = first.toLowerCase()
  const rest = second.toLowerCase()
  return distinct.has(`${start}-${rest}`) || distinct.has(`${start}-${stemOf(rest)}`)
}

/**
 * The closed words that would be the same compound as this hyphenated one.
 * @param first the first part
 * @param second the second part
 * @returns each with the length of its first part
 */
export function closedFormsOf(
  first: string,
  second: string,
): readonly (readonly [word: string, seam: number])[] {
  const start = first.toLowerCase()
  const rest = second.toLowerCase()
  if (compass.test(start + rest))
    return compassPoints.map(([one, other]) => [one + other, one.length] as const)
  if (prefixes.has(start)) return endings.map(end => [start + stemOf(rest) + end, start.length] as const)
  const base = baseOf(start + rest)
  return [base, `${base}s`].map(word => [word, start.length] as const)
}

function stemOf(word: string): string {
  const stem = word.replace(ending, '')
  return stem.length >= shortestStem ? stem : word
}

/** Without the plural's s. */
export function baseOf(word: string): string {
  return word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}
