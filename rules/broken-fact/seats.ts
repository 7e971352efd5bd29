import type { Facts } from '../../src/analysis/facts.ts'
import { isMark } from '../../src/analysis/token-tests.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Broken } from './broken.ts'

/** Bodies by the city of their seat; a court sits there, of other bodies only the headquarters are held against it. */
const seats = new Map(
  [
    ['International Court of Justice', 'The Hague', 'court'],
    ['International Criminal Court', 'The Hague', 'court'],
    ['Permanent Court of Arbitration', 'The Hague', 'court'],
    ['European Court of Human Rights', 'Strasbourg', 'court'],
    ['European Court of Justice', 'Luxembourg', 'court'],
    ['Court of Justice of the European Union', 'Luxembourg', 'court'],
    ['Court of Arbitration for Sport', 'Lausanne', 'court'],
    ['Supreme Court of the United States', 'Washington', 'court'],
    ['European Central Bank', 'Frankfurt', 'body'],
    ['International Monetary Fund', 'Washington', 'body'],
    ['World Bank', 'Washington', 'body'],
    ['World Health Organization', 'Geneva', 'body'],
    ['World Trade Organization', 'Geneva', 'body'],
    ['International Committee of the Red Cross', 'Geneva', 'body'],
    ['UNESCO', 'Paris', 'body'],
    ['NATO', 'Brussels', 'body'],
    ['North Atlantic Treaty Organization', 'Brussels', 'body'],
    ['International Atomic Energy Agency', 'Vienna', 'body'],
    ['Organization of the Petroleum Exporting Countries', 'Vienna', 'body'],
    ['FIFA', 'Zurich', 'body'],
    ['International Olympic Committee', 'Lausanne', 'body'],
    ['Interpol', 'Lyon', 'body'],
    ['African Union', 'Addis Ababa', 'body'],
    ['International Maritime Organization', 'London', 'body'],
    ['Federal Reserve', 'Washington', 'body'],
  ].map(([name, city, sort]) => [name!, { city: city!, sort: sort! }]),
)
const inWord = keyOf('in')
const headquarters = keyOf('headquarters')

/** "the International Court of Justice in Geneva", "NATO headquarters in Berlin", "the Rome-based World Bank" */
export function* brokenSeats({ entities, tokens }: Facts): Iterable<Broken> {
  for (const mention of entities.mentions) {
    const body = entities.entities[mention.entity]!
    const seat = body.known && seats.get(body.known.name)
    if (!seat) continue
    const isHome = tokens.keys[mention.endToken] === headquarters
    if (!isHome && seat.sort !== 'court') continue
    const at = isHome ? mention.endToken + 1 : mention.endToken
    if (tokens.keys[at] !== inWord || isMark(tokens, at + 1, ',')) continue
    const place = entities.mentionAt(at + 1)
    const city = place && entities.entities[place.entity]!.known
    if (city?.sort !== 'city' || seat.city.includes(city.name) || city.name.includes(seat.city)) continue
    yield { start: mention.start, end: place!.end, fact: `the ${body.known!.name} sits in ${seat.city}` }
  }
}
