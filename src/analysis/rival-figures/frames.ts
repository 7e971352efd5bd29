import { keyOf } from '../../parse/key.ts'
import { keyTest } from '../word-flags.ts'

/**
 * What a figure may be told as, each with the words by which a piece tells it: a sum that was lost is a deficit and a
 * hole in the accounts. A word may stand in several rows.
 */
const rows = {
  cost: 'cost costs costing price prices priced bill charge charges charged fee fees fare pay pays paid payment worth value valued spent spend spending budget budgeted outlay expense',
  loss: 'lost lose loses losing loss losses deficit shortfall red hole gap',
  raised:
    'raised raise raising raises collected collect donated donations donors appeal campaign war-chest fundraising',
  grant:
    'grant grants funding subsidy subsidies gift donation bequest endowment donate donated gave given donor benefactor',
  fine: 'fine fined fines penalty penalties sanction sanctions sought',
  award: 'damages compensation settlement settle settled payout award awarded awards',
  prize: 'prize prizes purse winnings jackpot',
  debt: 'owe owes owed owing debt debts borrowed borrow loan loans mortgage arrears',
  profit: 'profit profits earned earn earnings surplus made',
  revenue: 'sales revenue revenues turnover takings income receipts',
  stolen: 'stolen stole theft fraud defrauded embezzled embezzlement scam swindle swindled',
  dead: 'killed killing kills kill died dies die dying dead deaths death toll fatalities fatal victims lives funeral mourn mourned buried bodies perished coffins',
  hurt: 'hurt injured injuring injuries injury wounded wounds wounding casualties hospital hospitals treated ambulances',
  missing: 'missing unaccounted disappeared',
  seized: 'arrested arrests arrest arresting detained detainees custody',
  saved: 'rescued rescue rescues rescuing saved survivors survived plucked',
  fled: 'evacuated evacuees evacuate displaced homeless flee fled forced uprooted shelter sheltered',
  people: 'live lives living lived residents inhabitants population town city village people souls home camp',
  crowd:
    'attended attend attendance crowd gate spectators audience turned watched visitors guests gathered filled packed',
  jobs: 'jobs job redundancies redundancy laid layoffs axed workers employees staff employs employed workforce payroll posts',
  members: 'members membership belong subscribers',
  term: 'jailed jail prison sentence sentenced term imprisoned imprisonment serve served serving bars',
  homes: 'homes houses households properties dwellings flooded',
  length: 'long length stretches stretch runs wide width',
  height: 'high height tall rises rose peak peaked deep depth',
  weight: 'weighs weighed weighing weight heavy heavier',
  time: 'lasted lasts take takes took taking wait waited waiting delay delayed spent reign ban banned closed shut',
  votes: 'votes vote majority margin polled',
  seats: 'seats capacity holds seated',
  land: 'acres hectares burned burnt scorched covers covering charred',
} as const

export type FigureFrame = keyof typeof rows

/** Lots that exclude one another: who is hurt is not dead. */
export const fates: ReadonlySet<FigureFrame> = new Set<FigureFrame>([
  'dead',
  'hurt',
  'missing',
  'seized',
  'saved',
  'fled',
])

/** What is told of so many people, where no noun has to say that they are. */
export const ofPeople: ReadonlySet<FigureFrame> = new Set<FigureFrame>([...fates, 'crowd', 'jobs'])

const byWord = new Map<number, FigureFrame[]>()
for (const [frame, words] of Object.entries(rows) as [FigureFrame, string][])
  for (const word of words.split(' ')) byWord.set(keyOf(word), [...(byWord.get(keyOf(word)) ?? []), frame])
const isFrameWord = keyTest(byWord.keys())

/** What a word tells a figure as. */
export function framesOf(key: number): readonly FigureFrame[] {
  return isFrameWord(key) ? byWord.get(key)! : none
}

const none: readonly FigureFrame[] = []
