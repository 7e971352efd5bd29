import { keyTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'

/** What a word says of a person: of one slot (trade, rank, post …), a person has one group at a time. */
export interface Calling {
  readonly slot: Slot
  /** Words of one group can be said of the same person: doctor, surgeon. */
  readonly group: string
}

export type Slot =
  | 'trade'
  | 'instrument'
  | 'position'
  | 'rank'
  | 'office'
  | 'post'
  | 'captaincy'
  | 'party'
  | 'academic'
  | 'court'
  | 'contest'
  | 'voice'

/**
 * Words by slot, one group a line, phrases with a plus for the blank. Words that many hold beside something else
 * (author, activist, director, student, chairman, founder, driver) are left out.
 */
const lines: Readonly<Record<Slot, string>> = {
  trade: `plumber
electrician
carpenter joiner cabinetmaker
baker pastry+chef
butcher
roofer
bricklayer mason stonemason
welder
miner coal+miner
mechanic
locksmith
nurse midwife
doctor physician surgeon pediatrician paediatrician cardiologist psychiatrist neurologist oncologist gynecologist gynaecologist anesthetist anaesthetist general+practitioner family+doctor gp medic consultant+surgeon
dentist orthodontist
vet veterinarian
pharmacist
teacher schoolteacher math+teacher head+teacher headteacher
lawyer attorney solicitor barrister tenants'+lawyer defense+lawyer
farmer dairy+farmer rancher grower
fisherman trawlerman
pilot airline+pilot
bus+driver
tram+driver
truck+driver lorry+driver trucker
taxi+driver cabdriver cab+driver
train+driver
hairdresser barber
tailor seamstress dressmaker
shoemaker cobbler
waiter waitress
librarian
janitor
gardener
postman mail+carrier letter+carrier
accountant bookkeeper
architect
firefighter fireman
police+officer policeman policewoman
priest vicar rector curate parish+priest
rabbi
imam
astronaut cosmonaut
economist banker
hydrologist geologist seismologist
botanist zoologist biologist ecologist
astronomer astrophysicist
chemist
historian
jockey
beekeeper
optician
florist
grocer greengrocer
blacksmith
cleaner
receptionist
paramedic ambulance+driver
detective
potter
weaver
saddler
glazier
plasterer
tailor
watchmaker clockmaker
jeweler jeweller goldsmith
fishmonger
cheesemaker
brewer
winemaker vintner
shepherd
gamekeeper
forester lumberjack logger
surveyor
civil+engineer structural+engineer
train+conductor
lighthouse+keeper
undertaker mortician
midwife
physiotherapist physical+therapist
psychologist
social+worker
lifeguard
ferryman
publican innkeeper landlord
chauffeur
stuntman
acrobat
magician conjurer
ventriloquist
puppeteer
choreographer
ballet+dancer ballerina dancer
sculptor
novelist
poet
cartoonist
nun
monk
deacon
hunter
beekeeper
cobbler
ornithologist
entomologist
archaeologist archeologist
meteorologist
mathematician
physicist
philosopher
linguist
plumber
stenographer
translator interpreter
stewardess flight+attendant steward`,
  instrument: `pianist organist
violinist fiddler violist
cellist
trumpeter trombonist
drummer percussionist
guitarist bassist
flutist flautist piccolo+player
oboist
clarinetist
harpist
saxophonist`,
  position: `goalkeeper keeper goalie
striker forward center-forward
defender center-back centre-back fullback full-back left-back right-back
quarterback
linebacker cornerback
wide+receiver
placekicker kicker
pitcher left-handed+pitcher relief+pitcher
catcher
shortstop
outfielder center+fielder left+fielder right+fielder
point+guard`,
  rank: `private
corporal lance+corporal
sergeant staff+sergeant master+sergeant first+sergeant sgt
lieutenant first+lieutenant second+lieutenant lt
captain capt
major maj
colonel lieutenant+colonel col
general brigadier+general major+general lieutenant+general gen
commander
admiral rear+admiral vice+admiral
constable police+constable
inspector detective+inspector
superintendent detective+superintendent`,
  office: `sheriff
police+chief
fire+chief
mayor
governor gov
senator state+senator sen
congressman congresswoman representative rep
district+attorney
coroner
bishop
archbishop
cardinal
pope
rabbi
judge
prime+minister
king
queen
prince
princess
duke
duchess`,
  post: `president
vice+president
treasurer
secretary
superintendent
mayor
deputy+mayor
principal
vice+principal
chief+conductor music+director principal+conductor
concertmaster
spokesman spokeswoman spokesperson`,
  captaincy: 'captain\nvice+captain vice-captain',
  court: `prosecutor
defendant accused
plaintiff claimant
juror
defense+lawyer defence+lawyer defense+attorney`,
  contest: `champion defending+champion titleholder title-holder holder
challenger`,
  voice: `soprano
mezzo mezzo-soprano contralto alto
tenor
baritone
bass`,
  party:
    'republican republicans\ndemocrat democrats\nlibertarian\nconservative tory\nlabour+mp\nliberal+democrat\nsocialist\nsocial+democrat\nchristian+democrat\ngreen+mp',
  academic: 'professor prof\ndr doctor',
}

const callings = new Map<Slot, ReadonlyMap<string, string>>(
  (Object.keys(lines) as Slot[]).map(slot => [
    slot,
    new Map(
      lines[slot].split('\n').flatMap(line => {
        const words = line.split(' ').map(word => word.replaceAll('+', ' '))
        return words.map(word => [word, words[0]!] as const)
      }),
    ),
  ]),
)

/** May a word with this key be the last of a calling? */
export const mayEndCalling = keyTest(
  [...callings.values()]
    .flatMap(groups => [...groups.keys()])
    .map(word => word.split(/[ -]/).at(-1)!)
    // A token of an abbreviation holds its point.
    .flatMap(word => [keyOf(word), keyOf(`${word}.`)]),
)

/** Callings that stand as titles before a name, and those that describe a person anywhere. */
export const titleSlots: readonly Slot[] = ['rank', 'office', 'post', 'captaincy', 'academic']
export const descriptionSlots: readonly Slot[] = [
  'trade',
  'instrument',
  'position',
  'post',
  'party',
  'court',
  'contest',
  'voice',
]
/**
 * Callings by which somebody is spoken of who has been named: "the striker", "the Democrat". Not those by which the text
 * may well bring in somebody new: "the pilot", "the head teacher".
 */
export const epithetSlots: readonly Slot[] = ['instrument', 'position', 'party', 'contest', 'voice']

/** What the words say of a person, in each of the slots. */
export function callingsOf(words: string, slots: readonly Slot[]): Calling[] {
  return slots.flatMap(slot => {
    const group = callings.get(slot)?.get(words)
    return group === undefined ? [] : [{ slot, group }]
  })
}

/** The last word of each calling of some slots, its plural as well. */
export function lastWords(slots: readonly Slot[]): string[] {
  return slots.flatMap(slot =>
    [...(callings.get(slot)?.keys() ?? [])].flatMap(word => {
      const last = word.split(/[ -]/).at(-1)!
      return [last, `${last}s`]
    }),
  )
}
