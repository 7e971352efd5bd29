import { flagLookup } from '../word-flags.ts'

/** What an ordinary word tells of the name that it stands in or beside. */
export const NameCue = {
  /** Stands before the name of a person and is no part of it. */
  title: 1,
  /** Heads the name of a body: the name may go on with "for …" or "of …". */
  body: 2,
  /** Heads the name of a place. */
  place: 4,
  /** Ends the name of a company. */
  company: 8,
  /** Heads the name of a work, a prize or an event. */
  event: 16,
  /** A small word of a personal name: van, de, bin. */
  particle: 32,
  /** Follows the name of a person: Jr., III. */
  generation: 64,
} as const

/** The cues of the word with this key. */
export const nameCue = flagLookup([
  [
    NameCue.title,
    `mr mr. mrs mrs. ms ms. dr dr. prof prof. professor sir dame lord lady madam miss mister president vice-president
     vice premier chancellor minister secretary senator sen sen. rep rep. representative congressman congresswoman
     governor gov gov. mayor councillor cllr cllr. councilman councilwoman commissioner ambassador judge justice attorney
     general gen gen. colonel col col. major maj maj. captain capt capt. lieutenant lt lt. sergeant sgt sgt. private
     corporal admiral commander constable inspector detective superintendent sheriff officer deputy chief director
     chairman chairwoman chair ceo king queen prince princess duke duchess count countess baron baroness emperor pope
     cardinal archbishop bishop father rev rev. reverend rabbi imam ayatollah sheikh saint sister brother uncle aunt
     coach manager former spokesman spokeswoman spokesperson leader taoiseach mp speaker chief-justice actor actress
     singer author`,
  ],
  [
    NameCue.body,
    `organization organisation organizations endowment center centre centers institute institutes institution agency
     fund foundation committee commission council association campaign society movement party ministry department
     office alliance coalition network programme program project forum federation school college university academy
     trust bureau board court tribunal authority administration service services union league bank church hospital
     police army force forces corps guard congress parliament senate assembly museum library theater theatre club
     team group partnership initiative conference convention panel division directorate survey inspectorate college
     consortium confederation brotherhood front watch crescent cross orchestra band observatory laboratory
     laboratories press chamber mission command treasury secretariat`,
  ],
  [
    NameCue.place,
    `street st avenue road lane drive boulevard square river lake mountain mountains mount island islands county
     strait sea ocean bay gulf valley park bridge beach city town village province district desert canal creek hill
     hills peninsula cape forest airport station stadium harbour harbor highway coast springs falls port plaza tower
     hall cemetery pass territory republic prefecture region borough township canyon glacier volcano reef`,
  ],
  [
    NameCue.company,
    'inc inc. corp corp. co co. ltd ltd. llc plc gmbh ag sa nv corporation company holdings group partners airlines airways motors industries technologies systems pharmaceuticals bancorp energy entertainment',
  ],
  [
    NameCue.event,
    `award awards prize prizes cup championship championships festival games olympics bowl open masters trophy
     summit war day act treaty accord agreement pact convention revolution amendment`,
  ],
  [NameCue.particle, 'van der den de la le du des del della di da dos von zu bin ibn al el ben ter ten'],
  [NameCue.generation, 'jr jr. sr sr. ii iii iv'],
])
