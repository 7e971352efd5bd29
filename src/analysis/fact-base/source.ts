import { parseDocument } from 'yaml'
import { type EntityKind, entityKinds, type KnownEntity, type Lead, type Local } from './known-entity.ts'

const fileFields = new Set(['source', 'as-of', 'kind', 'sort', 'entries', 'groups'])
const groupFields = new Set(['kind', 'sort', 'country', 'family', 'local', 'generic', 'names'])
const entryFields = new Set([
  'name',
  'kind',
  'sort',
  'aliases',
  'acronym',
  'article',
  'family',
  'country',
  'capital',
  'adjective',
  'demonym',
  'size',
  'leads',
  'sense',
  'generic',
  'local',
])
const generations = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'v'])

type Fields = Readonly<Record<string, unknown>>

/**
 * Reads one file of the fact base.
 * @param text YAML as fact-base/README.md describes it
 * @param path for the messages of errors
 * @throws {Error} that names the file and the entry, on anything that the format does not know
 */
export function readFactFile(text: string, path: string): KnownEntity[] {
  const document = parseDocument(text)
  const [problem] = document.errors
  if (problem) throw new Error(`${path}: ${problem.message}`)
  const file: unknown = document.toJS()
  if (!isFields(file)) throw new Error(`${path}: not a mapping`)
  for (const field of Object.keys(file)) {
    if (!fileFields.has(field)) throw new Error(`${path}: unknown field "${field}"`)
  }
  if (typeof file.source !== 'string' || !/^\d{4}(-\d\d)?$/.test(String(file['as-of']))) {
    throw new Error(`${path}: needs "source" and "as-of" (year, or year-month)`)
  }
  if (!Array.isArray(file.entries ?? file.groups)) throw new Error(`${path}: needs "entries" or "groups"`)
  return [...readEntries(file, path), ...readGroups(file, path)]
}

function readEntries(file: Fields, path: string): KnownEntity[] {
  const entries: readonly unknown[] = Array.isArray(file.entries) ? file.entries : []
  return entries.map((entry, index) => {
    if (!isFields(entry)) throw new Error(`${path}: entry ${index + 1} is not a mapping`)
    try {
      return readEntry(entry, file)
    } catch (error) {
      const label = typeof entry.name === 'string' ? entry.name : `entry ${index + 1}`
      throw new Error(`${path}: ${label}: ${error instanceof Error ? error.message : String(error)}`)
    }
  })
}

/** Names that have all but themselves in common, one a line. */
function readGroups(file: Fields, path: string): KnownEntity[] {
  const groups: readonly unknown[] = Array.isArray(file.groups) ? file.groups : []
  return groups.flatMap((group, index) => {
    if (!isFields(group) || typeof group.names !== 'string')
      throw new Error(`${path}: group ${index + 1} needs "names"`)
    const unknown = Object.keys(group).find(field => !groupFields.has(field))
    if (unknown !== undefined) throw new Error(`${path}: group ${index + 1}: unknown field "${unknown}"`)
    const { names, ...common } = group
    const lines = names.split('\n').map(line => line.trim())
    return lines
      .filter(line => line !== '' && !line.startsWith('#'))
      .map(line => {
        try {
          return readEntry({ ...common, ...fieldsOfLine(line) }, file)
        } catch (error) {
          throw new Error(`${path}: ${line}: ${error instanceof Error ? error.message : String(error)}`)
        }
      })
  })
}

const inBrackets = /^(.*?) \(([^()]+)\)$/

/** "the Royal Society of Chemistry (RSC) = Chemical Society": its article, its acronym, its other forms. */
function fieldsOfLine(line: string): Fields {
  const [first = '', ...aliases] = line.split(' = ')
  const [, full = first, acronym] = inBrackets.exec(first) ?? []
  return {
    name: full.replace(/^the /, ''),
    ...(full.startsWith('the ') && { article: 'the' }),
    ...(acronym && { acronym }),
    ...(aliases.length > 0 && { aliases }),
  }
}

function readEntry(entry: Fields, file: Fields): KnownEntity {
  for (const field of Object.keys(entry)) {
    if (!entryFields.has(field)) throw new Error(`unknown field "${field}"`)
  }
  const name = textOf(entry, 'name')
  if (name === undefined) throw new Error('needs "name"')
  if (/^the /i.test(name)) throw new Error('the name is written without "the"; say article: the')
  const kind = readKind(entry.kind ?? file.kind)
  const sort = textOf(entry, 'sort') ?? textOf(file, 'sort')
  const family = kind === 'person' ? (textOf(entry, 'family') ?? lastWord(name)) : undefined
  if (kind !== 'person' && 'family' in entry) throw new Error('"family" is for people')
  if ('article' in entry && entry.article !== 'the') throw new Error('"article" can only be "the"')
  if ('generic' in entry && entry.generic !== true) throw new Error('"generic" can only be true')
  const offices = readLeads(entry.leads)
  const leads = offices?.find(({ until }) => until === undefined)?.of
  const country = textOf(entry, 'country')
  const capital = textOf(entry, 'capital')
  const sense = textOf(entry, 'sense')
  const size = readSize(entry.size)
  const local = readLocal(entry.local)
  return {
    name,
    kind,
    ...(sort && { sort }),
    aliases: aliasesOf(entry, name),
    acronyms: listOf(entry, 'acronym'),
    ...('article' in entry && { article: 'the' as const }),
    ...(family && family !== 'none' && { family }),
    ...(country && { country }),
    ...(capital && { capital }),
    adjectives: listOf(entry, 'adjective'),
    demonyms: listOf(entry, 'demonym'),
    ...(size && { size }),
    ...(leads && { leads }),
    ...(offices && { offices }),
    ...(sense && { sense }),
    ...('generic' in entry && { generic: true as const }),
    ...(local && { local }),
  }
}

/** The last word of a person's name that is no "Jr." or number. */
function lastWord(name: string): string | undefined {
  const words = name.split(/,? /).filter(word => !generations.has(word.toLowerCase().replace('.', '')))
  return words.length > 1 ? words.at(-1) : undefined
}

function readKind(value: unknown): EntityKind {
  const kind = entityKinds.find(known => known === value)
  if (!kind) throw new Error(`kind must be one of ${entityKinds.join(', ')}`)
  return kind
}

const shortCountry = 'U.S. '

/** The aliases that are stated, and the United States written out. */
function aliasesOf(entry: Fields, name: string): string[] {
  const stated = listOf(entry, 'aliases').filter(alias => alias !== name)
  if (!name.startsWith(shortCountry)) return stated
  const writtenOut = `United States ${name.slice(shortCountry.length)}`
  return stated.includes(writtenOut) ? stated : [...stated, writtenOut]
}

function readLocal(value: unknown): Local | undefined {
  if (value === undefined || value === 'place' || value === 'state') return value
  throw new Error('"local" is place or state')
}

function readSize(value: unknown): KnownEntity['size'] {
  if (value === undefined) return undefined
  if (!isFields(value) || typeof value.count !== 'number') throw new Error('size is {count, of}')
  const of = textOf(value, 'of')
  if (of === undefined) throw new Error('size is {count, of}')
  return { count: value.count, of }
}

function readLeads(value: unknown): readonly Lead[] | undefined {
  if (value === undefined) return undefined
  const items: readonly unknown[] = Array.isArray(value) ? value : [value]
  return items.map(item => {
    const fields: Fields = typeof item === 'string' ? { of: item } : isFields(item) ? item : {}
    const of = textOf(fields, 'of')
    if (of === undefined) throw new Error('leads is {of, as, since, until}')
    const office = textOf(fields, 'as')
    const since = yearOf(fields, 'since')
    const until = yearOf(fields, 'until')
    return { of, ...(office && { as: office }), ...(since && { since }), ...(until && { until }) }
  })
}

function yearOf(fields: Fields, name: string): number | undefined {
  const value = fields[name]
  if (value === undefined) return undefined
  if (typeof value !== 'number' || !Number.isInteger(value)) throw new Error(`"${name}" must be a year`)
  return value
}

function textOf(fields: Fields, name: string): string | undefined {
  const value = fields[name]
  if (value === undefined) return undefined
  if (typeof value !== 'string' || value.trim() === '' || value !== value.trim()) {
    throw new Error(`"${name}" must be text (in quotation marks if YAML reads it as something else)`)
  }
  return value
}

function listOf(fields: Fields, name: string): readonly string[] {
  const value = fields[name]
  const items: readonly unknown[] = value === undefined ? [] : Array.isArray(value) ? value : [value]
  return items.map(item => {
    if (typeof item !== 'string' || item.trim() !== item || item === '') {
      throw new Error(
        `"${name}" must be text, or a list of it (in quotation marks where YAML reads something else)`,
      )
    }
    return item
  })
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
