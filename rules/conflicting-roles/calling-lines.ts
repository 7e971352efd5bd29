import type { Slot } from './callings.ts'

/**
 * Words by slot, one group a line, phrases with a plus for the blank. Words that many hold beside something else
 * (author, activist, director, student, chairman, founder, driver) are left out.
 */
export const callingLines: Readonly<Record<Slot, string>> = {
  trade: `plumber
electrician
carpenter joiner cabinetmaker woodworker
baker pastry+chef
butcher
roofer
bricklayer mason stonemason
welder
miner coal+miner
mechanic car+mechanic
locksmith
nurse midwife
doctor physician surgeon pediatrician paediatrician cardiologist psychiatrist neurologist oncologist gynecologist gynaecologist anesthetist anaesthetist anesthesiologist general+practitioner family+doctor gp medic consultant+surgeon dermatologist rheumatologist urologist pathologist radiologist orthopedist obstetrician neurosurgeon registrar
dentist orthodontist
vet veterinarian
pharmacist
teacher schoolteacher schoolmaster schoolmistress math+teacher maths+teacher head+teacher headteacher headmaster headmistress
lawyer attorney solicitor barrister tenants'+lawyer defense+lawyer defence+lawyer public+defender
farmer dairy+farmer sheep+farmer rancher grower crofter smallholder
fisherman trawlerman lobsterman oysterman
pilot airline+pilot aviator
bus+driver
tram+driver
truck+driver lorry+driver trucker
taxi+driver cabdriver cab+driver
train+driver engine+driver
hairdresser barber
tailor seamstress dressmaker
shoemaker cobbler
waiter waitress
librarian
janitor caretaker
gardener
postman postwoman mailman mail+carrier letter+carrier
accountant bookkeeper
architect
firefighter fireman
police+officer policeman policewoman
priest vicar rector curate parish+priest clergyman chaplain canon pastor minister+of+religion
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
ornithologist
entomologist
archaeologist archeologist
meteorologist
mathematician
physicist
philosopher
linguist
stenographer
translator interpreter
stewardess flight+attendant steward
bartender barman barmaid
butler
nanny childminder
prison+officer prison+guard
customs+officer
bookseller
bookbinder
stockbroker
auctioneer
estate+agent realtor
dietitian nutritionist
radiographer
scaffolder
upholsterer
thatcher
tiler
chimney+sweep
window+cleaner
signalman
docker dockworker longshoreman
steelworker
farrier
crane+operator
taxidermist
beautician
sommelier
oceanographer
climatologist
glaciologist
volcanologist
epidemiologist
anthropologist
sociologist
criminologist
statistician
speech+therapist
masseur masseuse
bell+ringer
bricklayer's+labourer`,
  instrument: `pianist organist harpsichordist accordionist
violinist fiddler fiddle+player
violist viola+player
cellist cello+player
trumpeter bugler cornettist
trombonist
tubist tuba+player
hornist horn+player
drummer percussionist timpanist
guitarist bassist lutenist double+bassist
flutist flautist piccolo+player
oboist
bassoonist
clarinetist clarinettist
harpist
saxophonist
bagpiper piper`,
  position: `goalkeeper keeper goalie goaltender netminder
striker forward center-forward centre-forward winger
midfielder
hooker
fly-half
scrum-half
flanker
wicketkeeper
bowler seamer spinner fast+bowler
defender center-back centre-back fullback full-back left-back right-back
quarterback
linebacker cornerback
wide+receiver
running+back
tight+end
defenseman
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
principal head+teacher headteacher headmaster headmistress
vice+principal deputy+head deputy+headteacher
chief+executive ceo managing+director
chief+financial+officer cfo finance+director finance+chief
chief+operating+officer coo
general+secretary
vice-chairman deputy+chairman vice-chair vice+chairman
chief+conductor music+director principal+conductor
concertmaster
spokesman spokeswoman spokesperson`,
  captaincy: 'captain\nvice+captain vice-captain',
  court: `prosecutor
defendant accused
plaintiff claimant
juror
defense+lawyer defence+lawyer defense+attorney`,
  contest: `champion defending+champion titleholder title-holder holder incumbent
challenger`,
  side: `government+minister cabinet+minister cabinet+member government+member coalition+partner
opposition+leader`,
  stake: `landlord landlady
tenant lodger leaseholder subtenant`,
  deal: `buyer purchaser
seller vendor`,
  hand: `left-hander left-handed southpaw
right-hander right-handed`,
  standing: `amateur
professional`,
  stage: `undergraduate freshman sophomore
graduate+student doctoral+student phd+student doctoral+candidate
professor assistant+professor associate+professor lecturer`,
  faith: `catholic
methodist
baptist
presbyterian
lutheran
anglican
quaker
mormon
jew rabbi jewish
muslim imam
hindu
buddhist
sikh
atheist`,
  diet: `vegetarian vegan
butcher`,
  voice: `soprano
mezzo mezzo-soprano contralto alto
tenor
baritone
bass`,
  party:
    'republican republicans\ndemocrat democrats\nlibertarian\nconservative tory\nliberal+democrat\nsocialist\nsocial+democrat\nchristian+democrat\nindependent',
  academic: 'professor prof\ndr doctor',
}
