import { keyOf } from '../parse/key.ts'
import { kindsWritten } from './kinds-of-things/kinds.ts'
import { nounLemma } from './lemma.ts'

/** Which kinds a noun belongs to, and which it is a name for; made when somebody asks. */
interface Kinds {
  readonly named: ReadonlyMap<number, readonly number[]>
  readonly held: ReadonlyMap<number, readonly number[]>
}

let kinds: Kinds | undefined

function readKinds(): Kinds {
  const named = new Map<number, number[]>()
  const held = new Map<number, number[]>()
  for (const [index, line] of kindsWritten.split('\n').entries()) {
    const [names, members] = line.split(':') as [string, string]
    for (const name of names.trim().split(' ')) add(named, keyOf(name), index)
    for (const member of members.trim().split(/\s+/)) add(held, keyOf(member), index)
  }
  return { named, held }
}

function add(map: Map<number, number[]>, key: number, index: number): void {
  const list = map.get(key)
  if (list) list.push(index)
  else map.set(key, [index])
}

/**
 * Is a thing one of those that a noun is the name for: a barn of buildings, methane of gases?
 * @param member the noun of the thing, in lower case, in any number
 * @param name the noun for all of them, in lower case, in any number
 */
export function isKindOf(member: string, name: string): boolean {
  kinds ??= readKinds()
  const own = kinds.named.get(keyOf(nounLemma(name)))
  if (!own) return false
  const held = kinds.held.get(keyOf(nounLemma(member))) ?? kinds.held.get(keyOf(member))
  return held?.some(kind => own.includes(kind)) ?? false
}

/** Is a noun the name of a kind whose things are known? */
export function isKindName(name: string): boolean {
  kinds ??= readKinds()
  return kinds.named.has(keyOf(nounLemma(name)))
}
