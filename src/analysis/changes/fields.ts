import { keyOf } from '../../parse/key.ts'
import type { Tokens } from '../../parse/tokens.ts'
import { wordTest } from '../word-flags.ts'

/*
 * What is measured, by fields: words of one line are used by turns for one measure, or for what it is of. A piece that
 * has counted vehicles speaks of the growth of traffic.
 */
const lines =
  `unemployment jobless joblessness unemployed idle workforce job jobs labor labour hiring employment payroll payrolls
traffic vehicle vehicles car cars driver drivers motorist motorists lorry lorries truck trucks commuter commuters
attendance attendances crowd crowds gate gates audience audiences spectator spectators ticket tickets turnstile turnstiles admission admissions footfall visitor visitors visit visits footfall congregation
grade grades pupil pupils candidate candidates student students entry entries pass passes mark marks exam exams result results attainment
purse prize pot winnings player players champion winner money
price prices cost costs fee fees fare fares rent rents charge charges bill bills tariff toll tolls premium premiums pay pays paid paying tuition money
wait waits waiting queue queues backlog list lists delay delays
crime crimes burglary burglaries robbery robberies theft thefts offence offences offense offenses assault assaults killing killings homicide homicides murders
crash crashes collision collisions accident accidents casualties injury injuries deaths fatalities
harvest harvests crop crops yield yields grain wheat corn rice vintage grapes tons tonnes bushels apples
rainfall rain reservoir reservoirs snowpack water lake river flood
budget budgets spending expenditure outlay allocation grant subsidy funding
deficit deficits shortfall gap hole overdraft debt debts
profit profits margin margins earnings
sales sale revenue revenues turnover takings receipts orders shipments
membership member members subscriber subscribers circulation readership reader readers
turnout voter voters ballots electorate
population populations resident residents inhabitant inhabitants household households family families
enrolment enrollment enrolments roll rolls intake pupil pupils student students classes
patient patients ward wards bed beds hospital hospitals
emission emissions carbon pollution smog
fire acre acres acreage blaze advance spread pace flames
bird birds nest nests colony colonies flock flocks herd herds breeding animals
shipment shipments tonnage ton tons tonne tonnes cargo freight export exports import imports delivery deliveries flow trade
passenger passengers rider riders ridership trip trips journey journeys
home homes house houses closing closings listing listings housing
viewer viewers viewing audience ratings rating
donor donors donation donations giving gift gifts appeal
volunteer volunteers staff staffing employee employees worker workers teacher teachers nurse nurses officer officers workforce
temperature temperatures warmth heat
library libraries loan loans borrower borrowers lending
journey journeys commute minutes hours took takes drive
fleet boat boats vessel vessels ship ships trawlers
child children birth births born babies
traffic flight flights planes trains
set sets game games match
output production loaves units produced
speed speeds pace time times lap laps heat
infection infections case cases hospitalization hospitalizations outbreak
arrest arrests detention detentions seizure seizures
flight flights airline airlines plane planes traffic airport landed
play plays scoring conversion power
catch catches haul landings fishery stock stocks
lead majority margin advantage cushion majority won
support backing approval popularity vote share`
    .split('\n')
    .map(line => line.split(' ').map(keyOf))

const fieldsOf = new Map<number, number[]>()
for (const [field, keys] of lines.entries()) {
  for (const key of keys) {
    const known = fieldsOf.get(key)
    if (known) known.push(field)
    else fieldsOf.set(key, [field])
  }
}
const none: readonly number[] = []

/** The fields of measures that a word belongs to. */
export function fieldsOfWord(key: number): readonly number[] {
  return fieldsOf.get(key) ?? none
}

const bad = wordTest(
  `unemployment jobless joblessness unemployed idle deficit deficits debt debts loss losses crime crimes burglary burglaries
   robbery robberies theft thefts offence offences offense offenses assault assaults killing killings homicide homicides
   murders deaths fatalities injury injuries injured wait waits waiting queue queues delay delays delayed backlog accident
   accidents crash crashes collision collisions error errors complaint complaints emission emissions pollution smog absence
   absences truancy dropout dropouts inflation arrears homeless homelessness poverty hunger infections overdoses poaching
   litter breaches spill spills leak leaks faults defects shortage shortages late cancelled canceled evictions
   layoffs bankruptcies foreclosures redundancies outages strikeouts fouls turnovers misconduct violence shootings stabbings
   heat lap race raced ran run finished`,
)
const good = wordTest(
  `grade grades pass passes passed profit profits margin margins sales revenue revenues attendance turnout employment membership
   survival vaccination vaccinated recycling recycled punctual punctuality literacy graduation graduates donations yield yields
   harvest output production takings exports won wins victories goals points approval readers subscribers visitors converted
   productivity ridership scored correct accuracy`,
)

const without = keyOf('without')
const article = wordTest('a an any')
const needs = wordTest('job jobs work home homes power water heat electricity insurance food shelter seat')

/** "Without a job", "without power". */
function isLack(keys: Uint32Array, token: number): boolean {
  if (keys[token] !== without) return false
  const next = keys[token + 1] ?? 0
  return needs(article(next) ? (keys[token + 2] ?? 0) : next)
}

/** Is it for the better when the measure that a stretch speaks of goes up? Undefined where the words do not say. */
export function isGoodWhenUp({ keys }: Tokens, first: number, end: number): boolean | undefined {
  let has: boolean | undefined
  for (let token = first; token < end; token++) {
    const key = keys[token]!
    if (bad(key) || isLack(keys, token)) {
      if (has === true) return undefined
      has = false
    } else if (good(key)) {
      if (has === false) return undefined
      has = true
    }
  }
  return has
}
