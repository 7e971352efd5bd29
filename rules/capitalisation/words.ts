import { wordTrigger } from '../../src/analysis/triggers.ts'
import { flagLookup } from '../../src/analysis/word-flags.ts'

/** How a word may come to have a capital in one place and none in another. */
export const Use = {
  /** One meaning and two habits, wherever it stands. */
  everywhere: 1,
  /** A body or an office: after "the", without a name, it is the one of the piece. */
  afterThe: 2,
  /** A part of the world: "southern Italy" and "Southern Italy" are the same one. */
  direction: 4,
  /** A season: "last spring". */
  season: 8,
  /** A season that is another word as well: "the fall of the city". */
  doubtfulSeason: 16,
  /** A part of the country: "in the south". West and East are as often parts of the world. */
  region: 32,
  /** An office before the name of the one who holds it: "President Ruiz". */
  title: 64,
  /** An office that is no title: “the mediator”, “a state mediator”. */
  role: 128,
} as const

const games =
  'lacrosse cricket rugby football hockey golf tennis netball rowing badminton basketball baseball softball volleyball boxing judo karate yoga bingo chess darts snooker croquet curling shinty'
const subjects =
  'mathematics maths physics chemistry biology geography astronomy geology botany sociology economics measles malaria cholera asthma diabetes influenza tuberculosis'
/** Nobody is called so but for the work: the mediator. */
const roles =
  'mediator auditor coroner treasurer trustee trustees director manager headteacher principal caretaker clerk regulator inspector chair chairperson curator organiser organizer warden'

const uses: readonly (readonly [number, string])[] = [
  [Use.everywhere, 'internet web wifi intifada quran holocaust bible gospel scripture covid'],
  [Use.everywhere, games],
  [Use.everywhere, subjects],
  [Use.role, roles],
  [
    Use.afterThe,
    `government parliament cabinet council committee commission ministry assembly agency department legislature
     administration constitution university institute museum foundation association authority president chancellor
     mayor governor minister premier secretary pope prince senate treasury presidency chairman chairwoman ambassador
     senator congressman congresswoman superintendent sheriff county borough board court club college school hospital
     library trust estate bureau inquiry tribunal company society union`,
  ],
  [
    Use.direction,
    `north south east west northern southern eastern western central northeast northwest southeast southwest
     northeastern northwestern southeastern southwestern upper lower`,
  ],
  [Use.season, 'summer autumn winter'],
  [Use.doubtfulSeason, 'spring fall'],
  [Use.region, 'north south northeast northwest southeast southwest midwest'],
  [
    Use.title,
    `president senator governor mayor chancellor premier sheriff pope prince princess king queen bishop archbishop
     cardinal rabbi imam judge justice captain colonel sergeant detective inspector commissioner congressman
     congresswoman ambassador professor minister superintendent`,
  ],
]

/** The uses of the word with this key; 0 for nearly all. */
export const useOf = flagLookup(uses)
/** The words that have one. */
export const usedTokens = wordTrigger(uses.map(([, words]) => words).join(' '))
