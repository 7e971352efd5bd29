import { plural, verbForms } from '../../lexicon/inflect.ts'
import { keyOf } from '../../parse/key.ts'
import { keyTrigger } from '../triggers.ts'
import { familiesOfDevices } from './families/devices.ts'
import { familiesOfEvents } from './families/events.ts'
import { familiesOfMoney } from './families/money.ts'
import { familiesOfNature } from './families/nature.ts'
import { familiesOfPeople } from './families/people.ts'
import { familiesOfPlaces } from './families/places.ts'
import { familiesOfPlay } from './families/play.ts'
import { familiesOfStates } from './families/states.ts'

/** An expression of a family: words that tell of one thing. */
export interface FamilyWord {
  /** Number of the family. */
  readonly family: number
  /** The keys of the words behind the first one. */
  readonly rest: readonly number[]
  /**
   * What the expression is to its family: a word for the thing itself, one that only shows that it was there, or one that
   * says by itself that it was not.
   */
  readonly role: 'own' | 'shows' | 'lacks'
  readonly isVerb: boolean
  readonly isNoun: boolean
  /** A base form, which tells of no deed unless an auxiliary stands before it. */
  readonly isBase: boolean
  /** A thing that can be silent, dead or switched off. */
  readonly isDevice: boolean
}

const familyNames: string[] = []
const personal = new Set<number>()
const alone: readonly number[] = []
const wordsOf = new Map<number, FamilyWord[]>()
/** Verbs whose past is their base. */
const unchanging = new Set([
  'shut',
  'put',
  'cut',
  'hit',
  'let',
  'set',
  'quit',
  'bet',
  'cast',
  'split',
  'spread',
])
const families = [
  familiesOfPeople,
  familiesOfDevices,
  familiesOfPlaces,
  familiesOfMoney,
  familiesOfNature,
  familiesOfStates,
  familiesOfPlay,
  familiesOfEvents,
]
for (const line of families.flatMap(text => text.trim().split('\n'))) addFamily(line)

/** Where words of any family stand. */
export const familyPlaces = keyTrigger(wordsOf.keys())

/** The expressions that begin with a word, by its key. */
export function familyWordsAt(key: number): readonly FamilyWord[] {
  return wordsOf.get(key) ?? []
}

/** Is it something of one's own, of which another may have what one has not? */
export function isPersonal(family: number): boolean {
  return personal.has(family)
}

/** How a family is called in a finding. */
export function familyName(family: number): string {
  return familyNames[family]!
}

function addFamily(line: string): void {
  const [name, words] = line.split(': ') as [string, string]
  const family = familyNames.push(name.replaceAll('-', ' ').replace('!', '')) - 1
  if (name.endsWith('!')) personal.add(family)
  for (const written of words.split(' ')) addWord(family, written)
}

/** All this is done at every start, so that it makes neither patterns nor lists that it can do without. */
function addWord(family: number, written: string): void {
  const isDevice = written.endsWith('*')
  const slash = written.indexOf('/')
  const kind = slash < 0 ? '' : written[slash + 1]
  const role = written[0] === '+' ? 'shows' : written[0] === '-' ? 'lacks' : 'own'
  const text = written.slice(role === 'own' ? 0 : 1, slash >= 0 ? slash : isDevice ? -1 : undefined)
  const [isVerb, isNoun] = [kind === 'v', kind === 'n']
  const isInflected = isVerb && !unchanging.has(text)
  // The forms of one word are one expression, but for its base.
  const single = { family, rest: alone, role, isVerb, isNoun, isBase: false, isDevice } as const
  for (const form of formsOf(text, kind)) {
    const isBase = isInflected && form === text
    if (isSingle(form)) tell(keyOf(form), isBase ? { ...single, isBase } : single)
    else {
      const [first, ...rest] = form.replaceAll('-', '_-_').split('_').map(keyOf) as [number, ...number[]]
      tell(first, { ...single, rest, isBase })
    }
  }
}

/** Of several words a hyphen is one. */
function isSingle(form: string): boolean {
  return !form.includes('_') && !form.includes('-')
}

function tell(first: number, word: FamilyWord): void {
  const others = wordsOf.get(first)
  if (others) others.push(word)
  else wordsOf.set(first, [word])
}

function formsOf(text: string, kind: string | undefined): Iterable<string> {
  if (kind !== 'v' && kind !== 'n') return [text]
  const from = text.lastIndexOf('_') + 1
  const last = text.slice(from)
  const forms = kind === 'n' ? [last, plural(last)] : verbForms(last)
  return new Set(from === 0 ? forms : forms.map(form => text.slice(0, from) + form))
}
