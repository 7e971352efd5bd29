import { keyOf } from '../parse/key.ts'

/**
 * Nouns that a piece uses by turns for one and the same thing. A line is a group; a word stands in one group only, and
 * both its numbers are named where both are used so.
 */
const groups = `fire blaze inferno flames
crash collision wreck pileup
explosion blast detonation
company firm corporation business
worker workers employee employees staffer staffers
workforce staff personnel
pupil pupils student students schoolchildren
child children kid kids youngster youngsters
plane aircraft jet airliner airplane aeroplane
ship vessel boat
car vehicle automobile
lorry truck
film movie picture
deal agreement pact accord
talks negotiations
apartment flat
homes houses households dwellings
murder killing slaying homicide
strike walkout stoppage
protest demonstration rally
poll survey
robbery heist holdup
earthquake quake tremor
match game fixture
profit profits earnings
sales revenue revenues turnover
tree trees sapling saplings
passenger passengers traveler travelers traveller travellers
soldier soldiers troop troops
bill legislation measure
plan proposal scheme
attorney attorneys lawyer lawyers solicitor solicitors
doctor doctors physician physicians
policeman policemen officer officers
dead victim victims fatality fatalities deaths
injured wounded casualties
legislator legislators lawmaker lawmakers
novel book
song track
mill plant factory
inmate inmates prisoner prisoners detainee detainees
shop store
festival fair
painting portrait canvas
judge magistrate
shooter gunman
burglar burglars intruder intruders robber robbers thief thieves
visitor visitors guest guests
spectator spectators fan fans
volcano mountain
resident residents villager villagers inhabitant inhabitants tenant tenants
refugee refugees migrant migrants
lawsuit suit
salary pay wage wages
donation gift
merger takeover acquisition
rebel rebels insurgent insurgents guerrilla guerrillas
truce ceasefire cease-fire armistice
dam barrage`

const groupOf = new Map<number, number>()
for (const line of groups.split('\n')) {
  const [first, ...others] = line.split(' ').map(keyOf) as [number, ...number[]]
  for (const key of [first, ...others]) groupOf.set(key, first)
}

/** The key that all nouns for one thing share: that of "fire" for "blaze". A noun without others has its own. */
export function nounGroup(key: number): number {
  return groupOf.get(key) ?? key
}

/** Are there other nouns for the same thing? */
export function hasNounGroup(key: number): boolean {
  return groupOf.has(key)
}
