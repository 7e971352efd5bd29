import { entityKinds, type KnownEntity, type Lead } from './known-entity.ts'

/*
 * An entity is stored as a JSON array of its name, its kind and what else there is, with small numbers for the names of
 * fields and for texts that many share: [name, kind, field, value, field, value …].
 */
const fields = [
  'aliases',
  'acronyms',
  'article',
  'family',
  'sort',
  'country',
  'capital',
  'adjectives',
  'demonyms',
  'size',
  'leads',
  'offices',
  'sense',
  'generic',
  'local',
  'officers',
] as const
type Field = (typeof fields)[number]

/** Fields whose texts are the same in many entities: what stands for them is a place in the list of shared texts. */
const sharing: ReadonlySet<Field> = new Set<Field>(['sort', 'country', 'leads'])

/** Each entity as a short text, and the texts that they share. */
export function compactEntities(entities: readonly KnownEntity[]): {
  readonly shared: readonly string[]
  readonly compact: readonly string[]
} {
  const places = new Map<string, number>()
  const compact = entities.map(entity => {
    const parts: unknown[] = [entity.name, entityKinds.indexOf(entity.kind)]
    fields.forEach((field, at) => {
      const value = entity[field]
      if (value === undefined || (Array.isArray(value) && value.length === 0)) return
      parts.push(at, typeof value === 'string' && sharing.has(field) ? placeOf(places, value) : value)
    })
    return JSON.stringify(parts)
  })
  return { shared: [...places.keys()], compact }
}

function placeOf(places: Map<string, number>, text: string): number {
  const known = places.get(text)
  if (known !== undefined) return known
  places.set(text, places.size)
  return places.size - 1
}

type Value = string | number | boolean | readonly string[] | readonly Lead[] | KnownEntity['size']

/** Reads one text of {@link compactEntities}. */
export function readCompact(text: string, shared: readonly string[]): KnownEntity {
  const [name, kind, ...rest] = JSON.parse(text) as [string, number, ...Value[]]
  const more: Partial<Record<Field, Value>> = {}
  for (let at = 0; at + 1 < rest.length; at += 2) {
    const field = fields[rest[at] as number]!
    const value = rest[at + 1]
    more[field] = typeof value === 'number' && sharing.has(field) ? shared[value] : value
  }
  return { name, kind: entityKinds[kind], ...emptyLists, ...more } as KnownEntity
}

const emptyLists: Pick<KnownEntity, 'aliases' | 'acronyms' | 'adjectives' | 'demonyms'> = {
  aliases: [],
  acronyms: [],
  adjectives: [],
  demonyms: [],
}
