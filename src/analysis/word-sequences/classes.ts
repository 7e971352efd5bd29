import { verbForms } from '../../lexicon/inflect.ts'
import { keyOf } from '../../parse/key.ts'

/*
 * A tag says too little of the words that hold a sentence together. Each of the small words stands for itself, and some
 * open classes, whose words have the same company, for themselves.
 */

const smallWords = `
the a an this that these those my your his her its our their no every each all both some any many much few several
another either neither other such of in on at to for with by from as than about into after before over during between
against without through under until since among and or but if because although though while when where why how who which
what whose whom whether so too very more most less not n't never is are was were be been being am has have had having do
does did done will would can could should may might must i he she it we they you me him us them there one let then here now
only also just even still already 's 'm 're 've 'll 'd up out off down back away said says isn't aren't wasn't weren't don't
doesn't didn't hasn't haven't hadn't won't wouldn't couldn't can't others own same least`
  .trim()
  .split(/\s+/)

/** Nouns that stand bare in the singular. */
const massNouns = `
abuse access accommodation action activity advertising advice age agriculture aid air alcohol anger anxiety art assistance
attention authority baggage beauty beef beer behaviour behavior belief bread breakfast business butter capital capitalism
care cash cattle caution chaos charge cheese chemistry chicken childhood church class clothing coal coffee cold commerce
communication compensation competition concern conduct confidence confusion consent conservation construction consumption
content control cooperation copper corn corruption cotton courage court coverage credit crime criticism culture custody
damage dancing danger darkness data daylight death debate debris debt defeat defence defense demand democracy design
despair detail development diesel dinner discipline discrimination disease duty dust education effort electricity
employment energy engineering english entertainment enthusiasm equality equipment evidence excitement exercise exile expansion
experience expertise exposure faith fame fear feedback fighting finance fire fish fishing flesh flour food football force
freedom freight friendship frost fruit fuel fun funding furniture gas gold golf good government grain grass greed grief
ground growth guidance gunfire hair happiness harm hate health heat heaven heavy help history home honesty honour honor hope
hospital hospitality housing humanity humour humor hunger ice identity immigration immunity importance independence industry
inflation influence information infrastructure innocence insurance integrity intelligence interest investment iron
jail jealousy jewellery jewelry joy justice knowledge labour labor land language laughter law leadership leather legislation
leisure length lettuce liberty life light lightning literature litter livestock logic love luck luggage lunch luxury
machinery mail maintenance majority management manufacturing marriage mathematics meat media medicine membership memory metal
milk mining money moonlight motivation mud murder music nature news noise oil opinion opposition optimism order oxygen
pain paint paper parliament passion patience pay peace permission petrol petroleum philosophy physics plastic pleasure
police policy politics pollution porridge poverty power practice praise prayer precedence pressure prestige pride prison
privacy production profit progress proof property prosperity protection publicity punishment quality radiation rain
rainfall reality reason recognition reform refuge regulation rehearsal relaxation relief religion repair research resentment
resistance respect responsibility rest retirement revenge rice risk rubber rubbish safety salt sand satire school science
scrutiny seafood security service sex shade shame sheep shelter shopping silence silver slavery sleep smoke snow society
software soil space speed spending sport staff status steam steel stone strength stress stuff success sugar
summer supper support surgery surprise surveillance suspicion sweat sympathy talent tax tea teaching technology television
tension terror terrorism testimony theft theory thought timber time tobacco tourism town trade traffic training
transport transportation travel treatment trouble trust truth turnout understanding unemployment unity university use
vandalism variety vengeance violence vision visibility voice war warmth waste water weakness wealth weather weight welfare
wheat wildlife wind wine winter wisdom wood wool work worship writing youth half part bed sea midnight noon dawn dusk
everything something anything nothing everyone someone anyone nobody none none enough plenty fault dust turn bail parole
custody office board hand foot heart place sight stake trial view work line end fact favour favor spite need midfield goal
spring autumn fall second third today tomorrow yesterday tonight`

/** Nouns of time, which stand without a preposition: last week, all year. */
const timeNouns = `day night morning afternoon evening week weekend month year decade century hour minute moment season
days nights mornings afternoons evenings weeks weekends months years decades centuries hours minutes seasons`

const amounts = 'hundred thousand million billion trillion dozen percent cent'

const linkingVerbs = 'seem become remain appear look feel get grow stay turn prove sound'
const thinkingVerbs = `say think believe know hope fear claim argue add warn suggest insist feel mean tell show find see
understand expect announce report note admit agree decide learn realise realize promise confirm write`
/** Verbs that have no object right behind them. */
const intransitiveVerbs = `depend rely consist belong happen occur arrive die fall rise go come wait listen complain
comment respond reply apologise apologize emerge exist vanish disappear succeed sleep live lie sit stand stay travel
walk swim laugh cry smile participate cooperate interfere insist persist refer object subscribe specialise specialize qualify
suffer hesitate vary collapse coincide comply conform cope differ dwell erupt evolve flee glance graduate inquire
intervene linger look matter object originate proceed prosper react recover refrain reside resort result retire rejoice
revolve scream shine sigh sneeze stem strive struggle sympathise sympathize talk tend think tremble yield compete`
const transitiveVerbs = `make take give put bring hold keep find lose send spend buy sell build cut raise reduce use set catch
throw kill hit get have want need like love hate provide include contain cause create offer receive face fill
reach join save wear carry cover cost blame accuse thank praise criticise criticize`

const formsOfAll = (bases: string): string =>
  bases
    .split(/\s+/)
    .flatMap(base => [base, ...verbForms(base)])
    .join(' ')

const groups = [
  ...smallWords,
  timeNouns,
  amounts,
  formsOfAll(linkingVerbs),
  formsOfAll(intransitiveVerbs),
  formsOfAll(transitiveVerbs),
  formsOfAll(thinkingVerbs),
  massNouns,
]

/** How many classes of words there are, and the class of none, 0. */
export const wordClassCount = groups.length + 1

const classes = new Map<number, number>()
for (const [index, words] of groups.entries()) {
  for (const word of words.trim().split(/\s+/)) {
    const key = keyOf(word)
    // A word of several groups is of the first.
    if (!classes.has(key)) classes.set(key, index + 1)
  }
}

/** The class of a word by the key of its token; 0 for a word that has none but its part of speech. */
export const wordClassOf = flagLookupOf(classes)

function flagLookupOf(byKey: ReadonlyMap<number, number>): (key: number) => number {
  const size = 2 ** Math.ceil(Math.log2(byKey.size * 4))
  const keys = new Int32Array(size)
  const values = new Uint16Array(size)
  const slotOf = (key: number): number => {
    let slot = key & (size - 1)
    while (keys[slot] !== key && keys[slot] !== 0) slot = (slot + 1) & (size - 1)
    return slot
  }
  for (const [key, value] of byKey) {
    const slot = slotOf(key)
    keys[slot] = key
    values[slot] = value
  }
  return key => values[slotOf(key)]!
}
