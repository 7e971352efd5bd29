import type { Facts } from '../../src/analysis/facts.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import { ordinalOf, ordinalPattern, ordinalText } from '../../src/analysis/number-text.ts'
import { spanOf } from '../../src/analysis/own-sentences.ts'
import { sentencesOn, topicOf } from '../../src/analysis/topics.ts'
import type { Broken } from './broken.ts'

/** The Saffir-Simpson scale: the least winds of each category, in miles and kilometres an hour (US National Hurricane Center). */
const categories = [
  { mph: 74, kph: 119 },
  { mph: 96, kph: 154 },
  { mph: 111, kph: 178 },
  { mph: 130, kph: 209 },
  { mph: 157, kph: 252 },
]
const digits = 'one two three four five'.split(' ')
const category =
  /\b(?<all>[Cc]ategory[- ](?<n>[1-5]|one|two|three|four|five)\b[^.;]{0,60}?\bwinds? (?:of|at|reaching|blowing at|up to|topping)(?: (?:up to|about|around|nearly|more than))? (?<speed>\d{2,3}) ?(?<unit>mph|miles (?:an|per) hour|km\/h|kph|kmh|kilomet(?:er|re)s (?:an|per) hour))/dg
const windFirst =
  /\bwinds? (?:of|at)(?: (?:up to|about))? (?<speed>\d{2,3}) ?(?<unit>mph|miles (?:an|per) hour|km\/h|kph|kmh|kilomet(?:er|re)s (?:an|per) hour)[^.;]{0,40}?\b(?<all>[Cc]ategory[- ](?<n>[1-5]|one|two|three|four|five))\b/dg
const otherScale =
  /\b(?:gusts?|gusting|weakened|strengthened|downgraded|upgraded|typhoon|cyclone|Australia\w*|expected|could|had been|forecast|earlier|before|peak)\b/i
/** "With winds of 85 mph, but weaker than Iris, a Category 4 storm" */
const anotherStorm = /\b(?:than|like|unlike|after|since|when|while|another)\b/i
const slack = 4
const wind = topicOf('wind winds')

/** A category of hurricane that its winds do not make. */
export function* brokenCategories(facts: Facts): Iterable<Broken> {
  for (const sentence of sentencesOn(facts, wind)) {
    if (!/ategory/.test(sentence.text) || otherScale.test(sentence.text)) continue
    for (const match of [...matchesOf(category, sentence.text), ...matchesOf(windFirst, sentence.text)]) {
      if (anotherStorm.test(match[0])) continue
      const { n, speed, unit } = match.groups!
      const at = /^\d$/.test(n!) ? Number(n) : digits.indexOf(n!.toLowerCase()) + 1
      const scale = /^m/.test(unit!) ? 'mph' : 'kph'
      const [least, next] = [categories[at - 1]![scale], categories[at]?.[scale] ?? Number.POSITIVE_INFINITY]
      if (Number(speed) >= least - slack && Number(speed) < next + slack) continue
      yield {
        ...spanOf(sentence, match, 'all'),
        fact: `category ${at} begins at ${least} ${scale === 'mph' ? 'miles' : 'kilometers'} an hour${Number.isFinite(next) ? ` and ends below ${next}` : ''}`,
      }
    }
  }
}

const planets = ['Mercury', 'Venus', 'Earth', 'Mars', 'Jupiter', 'Saturn', 'Uranus', 'Neptune']
const names = planets.join('|')
const fromSun = new RegExp(
  `\\b(?<all>(?:${names}), (?:which is )?the (?<n>${ordinalPattern}) planet|the (?<n2>${ordinalPattern}) planet (?:from|of) the (?:sun|Sun|solar system), (?:${names})|(?:${names}) is the (?<n3>${ordinalPattern}) planet from)\\b`,
  'dg',
)
const moons = new Map([
  ['Titan', 'Saturn'],
  ['Enceladus', 'Saturn'],
  ['Mimas', 'Saturn'],
  ['Europa', 'Jupiter'],
  ['Ganymede', 'Jupiter'],
  ['Callisto', 'Jupiter'],
  ['Io', 'Jupiter'],
  ['Triton', 'Neptune'],
  ['Phobos', 'Mars'],
  ['Deimos', 'Mars'],
  ['Titania', 'Uranus'],
  ['Oberon', 'Uranus'],
])
const moonOf = new RegExp(
  `\\b(?<all>(?:(?<planet>${names})'s (?:[a-z]+ )?moon,? (?<moon>${[...moons.keys()].join('|')})|(?<moon2>${[...moons.keys()].join('|')}), (?:an? |the |one of the )?(?:[a-z]+ )?moons? of (?<planet2>${names})))\\b`,
  'dg',
)
const space = topicOf('planet moon moons')

/** The fifth planet that is not Jupiter, a moon that circles another planet. */
export function* brokenPlanets(facts: Facts): Iterable<Broken> {
  for (const sentence of sentencesOn(facts, space)) {
    for (const match of matchesOf(fromSun, sentence.text)) {
      const { n, n2, n3 } = match.groups!
      const name = planets.find(planet => match[0].includes(planet))!
      const right = planets.indexOf(name) + 1
      if (ordinalOf(n ?? n2 ?? n3 ?? '') !== right && !/\b(?:largest|biggest)\b/.test(sentence.text))
        yield {
          ...spanOf(sentence, match, 'all'),
          fact: `${name} is the ${ordinalText(right)} planet from the sun`,
        }
    }
    for (const match of matchesOf(moonOf, sentence.text)) {
      const { planet, planet2, moon, moon2 } = match.groups!
      const right = moons.get(moon ?? moon2 ?? '')
      if (right && right !== (planet ?? planet2))
        yield { ...spanOf(sentence, match, 'all'), fact: `${moon ?? moon2} is a moon of ${right}` }
    }
  }
}
