import { keyOf } from './key.ts'

/**
 * How an abbreviation behaves.
 * - title: before a name, never last in a sentence (`Mr.`, `Gen.`)
 * - saint: `St.`, a title before a name and a street after one
 * - month: `Oct.`, and the days that are no words: `Tues.`
 * - weekday: `Sat.`, a word as well: an abbreviation only beside a date
 * - numbered: only before a number (`No. 5`, `p. 12`)
 * - unit: only after a number (`6 ft.`)
 * - state: after a comma (`Dayton, Ohio` has none; `Jackson, Miss.`)
 * - linking: never last in a sentence (`vs.`, `e.g.`)
 * - clock: `a.m.`, may end a sentence before any capital that is not a day or a zone
 * - listing: `etc.`, may end a sentence before any capital
 * - closing: may end a sentence before a word that starts sentences (`Inc.`, `Jr.`, `U.S.`)
 */
export type AbbreviationSense =
  | 'title'
  | 'saint'
  | 'month'
  | 'weekday'
  | 'numbered'
  | 'unit'
  | 'state'
  | 'linking'
  | 'clock'
  | 'listing'
  | 'closing'

interface Abbreviation {
  readonly sense: AbbreviationSense
  /** Written with a capital only: `Gen.` is a general and "gen." is not. */
  readonly capital: boolean
}

// After the AP Stylebook's entries on titles, states, months, addresses and dimensions, and Chicago ch. 10.
const capitalised: Readonly<Partial<Record<AbbreviationSense, string>>> = {
  title:
    'Mr Mrs Ms Mx Dr Drs Prof Profs Gen Gens Brig Maj Col Lt Capt Cpt Cmdr Adm Sgt Cpl Pvt Pfc Spc Sen Sens Rep Reps Gov Govs ' +
    'Rev Fr Hon Pres Supt Insp Det Messrs Mme Mmes Mlle Msgr Mgr Amb Atty Cdr Rt Mt Ft Pt Br Bp Abp Sec Treas Cols ' +
    'Cllr Cllrs Ald Const Chap',
  saint: 'St Ste Sts',
  month: 'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Thu Thur Thurs Fri',
  weekday: 'Wed Sat Sun',
  state:
    'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa ' +
    'Penn Tenn Tex Va Vt Wash Wis Wisc Wyo Ont Que Alta Sask',
  closing:
    'Inc Corp Co Cos Ltd Bros Jr Esq Ave Blvd Rd Hwy Pkwy Sq Dept Assn Assoc Univ Inst Intl Natl Govt Admin Bldg Mfg ' +
    'Acad Phila Plc Pty Mtn Mts Cie Sr',
}
const anyCase: Readonly<Partial<Record<AbbreviationSense, string>>> = {
  numbered:
    'no nos vol vols fig figs art arts ch chap para par pp p sec sect op cl c ca pt est pop rs eq eqs app b d',
  unit: 'ft in lb lbs oz mi hr hrs min mins sec secs yd yds mph km kg cm mm sq tbsp tsp yr yrs mo mos wk wks pct',
  linking: 'vs cf viz approx esp incl excl e.g i.e eg ie a.k.a f.k.a n.b w.r.t v.s',
  clock: 'a.m p.m',
  listing: 'etc',
  closing: 'al misc temp dept govt assn mgr asst ibid Ph.D Ed.D M.D B.Sc M.Sc D.Phil LL.B LL.M Psy.D B.Com',
}

const table = new Map<number, Abbreviation[]>()
for (const [words, capital] of [
  [capitalised, true],
  [anyCase, false],
] as const) {
  for (const [sense, list] of Object.entries(words)) {
    for (const word of list.split(' ')) {
      const key = keyOf(`${word}.`)
      table.set(key, [...(table.get(key) ?? []), { sense: sense as AbbreviationSense, capital }])
    }
  }
}

/** Is the word with this key, its full stop included, an abbreviation in any sense? */
export function isAbbreviation(key: number): boolean {
  return table.has(key)
}

/** What stands about a word that a full stop follows. */
export interface StopContext {
  /** Does the word begin with a capital? */
  readonly capital: boolean
  readonly afterNumber: boolean
  readonly afterComma: boolean
  /** The first character after the stop and any white space. */
  readonly before: 'nothing' | 'digit' | 'capital' | 'lower' | 'comma' | 'other'
}

/**
 * The sense in which the word with its full stop is an abbreviation, or `undefined` for a word at the end of a
 * sentence. `key` is the key of the word with the stop.
 */
export function abbreviationSense(key: number, context: StopContext): AbbreviationSense | undefined {
  const candidates = table.get(key)
  if (candidates === undefined) return undefined
  return candidates.find(({ sense, capital }) => (context.capital || !capital) && applies(sense, context))
    ?.sense
}

function applies(sense: AbbreviationSense, { afterNumber, afterComma, before }: StopContext): boolean {
  switch (sense) {
    case 'numbered':
      return before === 'digit'
    case 'unit':
      return afterNumber && before !== 'nothing'
    case 'state':
      return afterComma || before === 'comma'
    case 'month':
      return before === 'digit' || before === 'lower' || before === 'comma'
    case 'weekday':
      return before === 'digit' || before === 'comma'
    default:
      return true
  }
}

/** The first parts of dotted abbreviations that are longer than a letter: `Ph.D.`, `Ed.D.`, `LL.B.` */
export const dottedBeginnings: ReadonlySet<number> = new Set(['ph', 'ed', 'll', 'psy'].map(keyOf))

/** The last parts of dotted abbreviations that are longer than a letter: `M.Sc.`, `D.Phil.` */
export const dottedEndings: ReadonlySet<number> = new Set(
  ['sc', 'phil', 'com', 'ed', 'eng', 'litt', 'mus'].map(keyOf),
)
