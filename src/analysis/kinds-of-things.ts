import { keyOf } from '../parse/key.ts'
import { kindsWritten } from './kinds-of-things/kinds.ts'

/** Which kinds a noun belongs to, and which it is a name for, by its key in either number; made when somebody asks. */
interface Kinds {
  readonly named: ReadonlyMap<number, readonly number[]>
  readonly held: ReadonlyMap<number, readonly number[]>
}

let kinds: Kinds | undefined

function readKinds(): Kinds {
  const named = new Map<number, number[]>()
  const held = new Map<number, number[]>()
  for (const [index, line] of kindsWritten.split('\n').entries()) {
    const [names, members] = line.split(': ') as [string, string]
    for (const name of names.split(' ')) addForms(named, name, index)
    for (const member of members.split(' ')) addForms(held, member, index)
  }
  return { named, held }
}

function addForms(map: Map<number, number[]>, word: string, index: number): void {
  for (const form of [word, pluralOf(word)]) {
    const key = keyOf(form)
    const list = map.get(key)
    if (list) list.push(index)
    else map.set(key, [index])
  }
}

const irregular: Readonly<Record<string, string>> = {
  child: 'children',
  knife: 'knives',
  mouse: 'mice',
  wolf: 'wolves',
  goose: 'geese',
}

function pluralOf(word: string): string {
  if (word in irregular) return irregular[word]!
  if (/(?:s|sh|ch|x|z)$/.test(word)) return `${word}es`
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`
}

/** The kinds that a noun is a name for ("gases"), by its key; undefined for none. */
export function kindsNamed(key: number): readonly number[] | undefined {
  kinds ??= readKinds()
  return kinds.named.get(key)
}

/** The kinds that a thing is of ("methane"), by the key of its noun; undefined for none. */
export function kindsHolding(key: number): readonly number[] | undefined {
  kinds ??= readKinds()
  return kinds.held.get(key)
}

/**
 * Is a thing one of those that a noun is the name for: a barn of buildings, methane of gases?
 * @param member the key of the noun of the thing
 * @param name the key of the noun for all of them
 */
export function isKindOf(member: number, name: number): boolean {
  const own = kindsNamed(name)
  return own !== undefined && (kindsHolding(member)?.some(kind => own.includes(kind)) ?? false)
}
