import { keyOf } from '../../../parse/key.ts'
import type { Tokens } from '../../../parse/tokens.ts'
import { fieldsOfWord } from '../fields.ts'

const none: readonly number[] = []

/*
 * Words by which one piece speaks of one thing by turns: what is counted, those it is counted of, and the place where. A
 * line is wider than a field of measures: it says that two words may be of one thing, and never that they are.
 */
const lines =
  `customer customers passenger passengers rider riders traveler travelers traveller travellers user users client clients clientele patron patrons shopper shoppers public buyer buyers commuter commuters ridership boardings boarding journey journeys trip trips crossing crossings custom patronage fare fares
patient patients caseload caseloads case cases admission admissions appointment appointments clinic ward wards hospital hospitals surgery referrals treatment
bean beans coffee espresso brew roaster roasters cup cups
bread loaf loaves flour wheat baker bakers bakery dough grain
butter milk cream dairy cheese herd cow cows farmer farmers liter liters litre litres
fuel petrol gasoline gas diesel crude oil barrel barrels pump pumps energy heating electricity power
stock stocks share shares equity security securities index market listing investor investors shareholder shareholders
deposit deposits saving savings account accounts balance balances fund funds money cash holding holdings assets depositor depositors
class classes pupil pupils student students child children group groups classroom classrooms roll rolls school schools cohort
household households home homes roof roofs family families occupant occupants resident residents inhabitant inhabitants people persons
ride rides train trains trip trips journey journeys commute crossing travel drive voyage flight route
permit permits building builder builders housing construction homes starts dwellings property market
workforce employee employees staff job jobs headcount payroll worker workers labor labour unemployment jobless employment hands
colony colonies nest nests pair pairs bird birds flock flocks population herd herds pack packs brood
queue queues line lines wait waits waiting backlog list lists
callout callouts launch launches launched incident incidents emergency emergencies rescue rescues shout shouts turned
harvest harvests crop crops vintage vintages grape grapes ton tons tonne tonnes bushel bushels crushed yield yields picking
margin margins lead majority majorities vote votes voter voters poll polls turnout support ballot ballots
water river rivers flood floods level levels tide tides reservoir reservoirs lake stream
loan loans lending borrower borrowers credit mortgage mortgages borrowing
crime crimes theft thefts burglary burglaries robbery robberies offence offences offense offenses lawlessness violence assaults
visitor visitors footfall museum gallery attendance attendances ticket tickets zoo gate gates crowd crowds paths turnstile turnstiles audience audiences spectator spectators admission admissions tourist tourists
subscriber subscribers subscription reader readers circulation copy copies readership print
parcel parcels hunger hungry families need meals fed feeds pantry
catch catches haul landing landings fish boat boats quota shoals fishing
sale sales store stores shop shops takings till tills trade receipts revenue turnover
rent rents rental tenant tenants flat flats apartment apartments landlord landlords lettings let
debt debts deficit deficits shortfall gap hole borrowing owed arrears
donor donors donation donations gift gifts appeal giving generosity
grade grades exam exams entry entries candidate candidates result results pass passes marks scores pupils
profit profits margin margins earnings spread income
fund funds endowment trust bequest foundation
rate rates interest spread yield yields lending
airline airlines seat seats plane planes passenger passengers capacity carrier carriers flight flights
member members membership union branch party dues following
officer officers police patrol patrols force constables
prisoner prisoners inmate inmates jail prison cell cells detainees convicts
applicant applicants application applications intake freshman freshmen enrollment enrolment university college places
wage wages pay salary salaries earnings packet paycheck paychecks
emission emissions carbon smoke soot pollution smog
tree trees forest forests canopy sapling saplings woodland
bee bees hive hives honey
cattle herd herds ranch ranches head beef livestock
attack attacks flare flares relapse relapses episode episodes seizures migraine migraines symptoms
diner diners restaurant restaurants covers table tables meal meals kitchen
theater theatre seat seats house houses audience audiences ticket tickets performance performances box-office stalls
church churches congregation congregations parish parishioners worshipers worshippers pew pews mass flock services
listener listeners audience station broadcast viewers viewing ratings
letter letters mail post deliveries stamp stamps parcel parcels
hotel hotels guest guests night nights room rooms occupancy bed beds tourist tourists tourism arrivals bookings booking
ship ships port ports cargo container containers tonnage freight berths
library libraries loan loans borrower borrowers book books visit visits reader readers
cyclist cyclists bike bikes bicycle bicycles cycling
death deaths toll casualties casualty accidents accident fatalities crash crashes carnage
birth births baby babies maternity newborn newborns
vacancy vacancies opening openings hiring recruit recruits recruitment post posts position positions nurse nurses staffing shortage shortages
budget budgets cost costs bill bills price prices spending outlay expense expenses
gold ounce ounces bullion metal
currency euro dollar pound peso yen krona franc exchange
vaccine vaccines vaccination vaccinations dose doses jab jabs shots
test tests infection infections virus outbreak spread contagion
migrant migrants asylum refugee refugees arrivals influx newcomers
glacier glaciers ice retreat snow snowpack snout
purse prize prizes pot winnings jackpot
speed speeds pace time times lap laps
machine machines factory factories plant plants production output assembly car cars vehicles
tuition fee fees charge charges student students
vessel vessels ferry ferries boat boats sailing sailings
wolf wolves pack packs pups cubs dens
paper papers newspaper newspapers edition copies
shift shifts hour hours overtime
player players squad squads roster
village villages town towns county counties place places city cities district districts population populations resident residents inhabitants souls
field fields starters entrants runners entries race
parade parades march marches marchers protest protesters demonstrators rally turnout
battery batteries range miles charge
screen screens cinema cinemas film films admissions
sea seas beach beaches shore shoreline cliff cliffs coast erosion
pension pensions retiree retirees pensioner pensioners
truck trucks lorry lorries traffic road roads bridge vehicle vehicles toll tolls motorists drivers`
    .split('\n')
    .map(line => line.split(' ').map(keyOf))

/*
 * Things of one field that a piece tells apart: what is told of one of a line is not told of another.
 */
const rivals = `export exports import imports
profit profits sales sale revenue revenues turnover cost costs spending margin margins income earnings wage wages pay dividend dividends tax taxes debt debts deficit deficits surplus cash
gas gasoline petrol diesel oil crude coal electricity
arrival arrivals departure departures
birth births death deaths
man men woman women boy boys girl girls
murder murders homicide homicides burglary burglaries robbery robberies theft thefts assault assaults
bus buses train trains plane planes flight flights tram trams ferry ferries car cars truck trucks lorry lorries bike bikes
bread milk butter cheese meat beef pork eggs coffee tea rice wheat corn sugar fish vegetables fruit
patient patients nurse nurses doctor doctors
pupil pupils student students teacher teachers
employee employees customer customers member members
price prices wage wages rent rents fare fares
house houses flat flats apartment apartments office offices shop shops hotel hotels
book books film films record records
hour hours day days week weeks
rain snow wind sunshine
salmon trout cod herring
unemployment inflation growth`
  .split('\n')
  .map(line => line.split(' ').map(keyOf))

const rivalsOf = new Map<number, number[]>()
for (const [line, keys] of rivals.entries())
  for (const key of keys) rivalsOf.set(key, [...(rivalsOf.get(key) ?? []), line])

/** The rows of rival things that a word belongs to. */
export function rivalRowsOf(key: number): readonly number[] {
  return rivalsOf.get(key) ?? none
}

/** The rows of rival things that the words from one token to another name one of. */
export function rivalRowsIn({ keys }: Tokens, first: number, end: number): Set<number> {
  const found = new Set<number>()
  for (let token = first; token < end; token++) for (const row of rivalRowsOf(keys[token]!)) found.add(row)
  return found
}

const linesOf = new Map<number, number[]>()
for (const [line, keys] of lines.entries())
  for (const key of keys) linesOf.set(key, [...(linesOf.get(key) ?? []), line])

/** Lines are numbered apart from the fields of measures. */
const apart = 1000

/** The groups of words for one thing that a word belongs to: lines of kin, and fields of measures. */
export function kinOf(key: number): readonly number[] {
  const own = linesOf.get(key)
  const fields = fieldsOfWord(key)
  if (!own) return fields.length > 0 ? fields : none
  return [...own.map(line => line + apart), ...fields]
}

/** The groups of the words from one token to another. */
export function kinIn({ keys }: Tokens, first: number, end: number): Set<number> {
  const found = new Set<number>()
  for (let token = first; token < end; token++) for (const group of kinOf(keys[token]!)) found.add(group)
  return found
}
