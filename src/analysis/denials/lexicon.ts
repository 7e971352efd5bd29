import { inflect } from '../../lexicon/inflect.ts'
import { keyOf } from '../../parse/key.ts'
import { keyTrigger } from '../triggers.ts'
import { familiesOfPeople } from './families-of-people.ts'
import { familiesOfThings } from './families-of-things.ts'

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
const wordsOf = new Map<number, FamilyWord[]>()
for (const line of `${familiesOfPeople}${familiesOfThings}`.trim().split('\n').filter(Boolean))
  addFamily(line)

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

function addWord(family: number, written: string): void {
  const isDevice = written.endsWith('*')
  const [marked, kind] = written.replace('*', '').split('/') as [string, string?]
  const role = marked.startsWith('+') ? 'shows' : marked.startsWith('-') ? 'lacks' : 'own'
  const text = marked.replace(/^[+-]/, '').replaceAll('_', ' ').replaceAll('-', ' - ')
  for (const { form, isBase } of formsOf(text, kind)) {
    const [first, ...rest] = form.split(' ').map(keyOf) as [number, ...number[]]
    const word = { family, rest, role, isVerb: kind === 'v', isNoun: kind === 'n', isBase, isDevice } as const
    const others = wordsOf.get(first)
    if (others) others.push(word)
    else wordsOf.set(first, [word])
  }
}

function formsOf(text: string, kind: string | undefined): { form: string; isBase: boolean }[] {
  if (kind === undefined) return [{ form: text, isBase: false }]
  const words = text.split(' ')
  const last = words.pop()!
  const inflected = inflect(last, kind === 'v' ? 'verb' : 'noun')
  const spellings = new Map<string, boolean>()
  for (const [form, all] of inflected)
    for (const spelling of all) spellings.set(spelling, (spellings.get(spelling) ?? true) && form === 'base')
  return [...spellings].map(([spelling, isBase]) => ({
    form: [...words, spelling].join(' '),
    isBase: kind === 'v' && isBase,
  }))
}
