import { keyOf } from '../parse/key.ts'
import { keyTest } from './word-flags.ts'

/** Is the word with this key a noun for somebody by office, work, age, kin or lot: minister, driver, widow? */
export const isPersonNoun = keyTest(
  `academic accountant activist actor actress administrator adviser advisor advocate agent aide ambassador analyst
   anchor archbishop architect archivist artist assistant astronaut athlete attorney aunt author baker banker barrister
   bishop blogger bodyguard boss boxer boy bride bridegroom broker brother builder businessman businesswoman butcher captain cardinal
   caretaker carpenter cellist chair chairman chairperson chairwoman champion chancellor chef chemist chief child citizen
   clerk coach columnist comedian commander commentator commissioner composer conductor congressman congresswoman
   constable consultant contractor correspondent councillor councilman councilwoman counsel counselor cousin critic
   curator cyclist dancer daughter dean defendant defender delegate dentist deputy designer detective developer
   diplomat director doctor driver economist editor emperor engineer entrepreneur envoy executive expert farmer father
   fellow fighter firefighter fisherman footballer forward founder friend gambler gardener general girl goalkeeper
   golfer governor grandfather grandmother guard guide guitarist gunman head hero historian host husband imam inspector
   instructor inventor investigator investor journalist judge juror king lawmaker lawyer leader lecturer librarian
   lieutenant lifeguard lobbyist magistrate major man manager mayor mechanic member midfielder midwife miner minister monarch
   mother musician neighbor neighbour nephew niece novelist nurse officer official opponent organiser organizer owner
   painter parent partner passenger pastor patient patrolman pensioner philosopher photographer physician physicist
   pianist pilot pitcher player playwright plumber poet policeman policewoman politician pope premier president priest
   prime-minister prince princess principal prisoner producer professor programmer promoter prosecutor psychiatrist
   psychologist publisher queen quarterback rabbi ranger rector referee refugee reporter representative researcher
   resident retiree rival runner sailor scholar scientist sculptor secretary senator sergeant sheriff singer sister
   skipper soldier solicitor son songwriter speaker specialist spokesman spokesperson spokeswoman sprinter staffer
   stepfather stepmother striker student superintendent surgeon surveyor survivor suspect swimmer taoiseach teacher
   teenager technician theatergoer theatregoer moviegoer viewer listener spectator voter employer employee motorist pedestrian customer tenant landlord neighbor newcomer visitor candidate nominee therapist trader trainer treasurer trustee tutor uncle undersecretary veteran veterinarian vet
   vice-president victim violinist volunteer waiter waitress warden widow widower wife winger winner witness woman
   worker writer youth pupil alderman strategist soprano tenor drummer bassist screenwriter cinematographer choreographer
   geologist biologist botanist ecologist zoologist seismologist epidemiologist virologist paramedic pharmacist shepherd vicar
   monk nun stepson toddler schoolboy schoolgirl migrant hostage detainee inmate claimant landlady foreman electrician cleaner
   shopkeeper shareholder climber`
    .split(/\s+/)
    .map(keyOf),
)

/** Is it a noun of kinship, which names somebody by another: wife, son? */
export const isKinNoun = keyTest(
  `aunt brother cousin daughter father fiance fiancee granddaughter grandfather grandmother grandson half-brother
   half-sister husband mother nephew niece partner sister son spouse stepdaughter stepfather stepmother stepson uncle
   widow widower wife`
    .split(/\s+/)
    .map(keyOf),
)
