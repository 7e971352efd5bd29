import type { Condition, SourceEntry, Voice } from './entry.ts'
import { type Form, forms } from './inflect.ts'
import { isWordClass, wordClassNames } from './word-classes.ts'

/** The keys of an entry of a lexicon. */
export const entryKeys: readonly string[] = [
  'id',
  'find',
  'as',
  'forms',
  'case',
  'when',
  'unless',
  'quotations',
  'attributed',
  'names',
  'write',
  'note',
  'hit',
  'miss',
]
const conditionLists = ['previous', 'next', 'before', 'after', 'near']
const conditionKeys = [
  ...conditionLists,
  'about',
  'start',
  'end',
  'shape',
  'nextShape',
  'previousShape',
  'tag',
]
const shapes = ['lower', 'capitalised', 'upper', 'number']
const tagGroups = ['noun', 'verb', 'adjective', 'adverb']
const paradigms = ['noun', 'verb', 'adjective', 'phrase']

/**
 * Reads one entry of a lexicon, or of a house's sheet, which has the same form.
 * @param defaults what the file says for all its entries
 * @param labelNames further keys that are kept as they are
 * @param proved must it carry a sentence that proves it?
 * @param fault told of everything that is not as it must be
 */
export function readEntry(
  raw: unknown,
  defaults: Readonly<Record<string, unknown>>,
  labelNames: readonly string[],
  proved: boolean,
  fault: (problem: string) => void,
): SourceEntry {
  const fields = (raw ?? {}) as Record<string, unknown>
  const find = stringList(fields.find)
  if (find.length === 0) fault('an entry needs "find"')
  const id = typeof fields.id === 'string' ? fields.id : slug(find[0] ?? '')
  for (const key of Object.keys(fields)) {
    if (!entryKeys.includes(key) && !labelNames.includes(key)) fault(`unknown key "${key}" in "${id}"`)
  }
  const as = String(fields.as ?? 'phrase')
  if (!paradigms.includes(as)) fault(`"as" of "${id}" must be one of ${paradigms.join(', ')}`)
  const hit = stringList(fields.hit)
  if (proved && hit.length === 0) fault(`"${id}" has no "hit" sentence to prove itself by`)
  const when = conditions(fields.when, id, fault)
  const unless = conditions(fields.unless, id, fault)
  return {
    id,
    find,
    as,
    ...(fields.forms ? { forms: readForms(fields.forms, id, fault) } : {}),
    ...(fields.case === 'exact' ? { exact: find } : {}),
    ...(when ? { when } : {}),
    ...(unless ? { unless } : {}),
    voice: {
      quotations: voiceOf('quotations', fields, defaults, 'silent', fault),
      attributed: voiceOf('attributed', fields, defaults, 'flag', fault),
      names: voiceOf('names', fields, defaults, 'silent', fault),
    },
    write: stringList(fields.write),
    note: typeof fields.note === 'string' ? fields.note : '',
    labels: Object.fromEntries(
      labelNames.filter(name => name in fields).map(name => [name, String(fields[name])]),
    ),
    hit,
    miss: stringList(fields.miss),
  }
}

function readForms(
  raw: unknown,
  id: string,
  fault: (problem: string) => void,
): Partial<Record<Form, readonly string[]>> {
  const read: Partial<Record<Form, readonly string[]>> = {}
  for (const [name, value] of Object.entries(raw as Record<string, unknown>)) {
    if (forms.includes(name as Form)) read[name as Form] = stringList(value)
    else fault(`"${name}" is no form in "${id}"; the forms are ${forms.join(', ')}`)
  }
  return read
}

function voiceOf<Key extends keyof Voice>(
  key: Key,
  fields: Readonly<Record<string, unknown>>,
  defaults: Readonly<Record<string, unknown>>,
  otherwise: Voice[Key],
  fault: (problem: string) => void,
): Voice[Key] {
  const value = fields[key] ?? defaults[key] ?? otherwise
  if (value !== 'silent' && value !== 'flag') fault(`"${key}" must be silent or flag`)
  return value as Voice[Key]
}

function conditions(
  raw: unknown,
  id: string,
  fault: (problem: string) => void,
): readonly Condition[] | undefined {
  if (raw === undefined) return undefined
  return (Array.isArray(raw) ? raw : [raw]).map((one: unknown) => {
    const read: Record<string, unknown> = {}
    for (const [key, value] of Object.entries((one ?? {}) as Record<string, unknown>)) {
      if (!conditionKeys.includes(key))
        fault(`unknown condition "${key}" in "${id}"; there are ${conditionKeys.join(', ')}`)
      else if (conditionLists.includes(key)) read[key] = wordList(value, id, fault)
      else if (key === 'about') {
        read[key] = wordList(value, id, fault)
        if (!wordList(value, id, fault).every(word => word.startsWith('@')))
          fault(`"about" in "${id}" must name classes, such as @field`)
      } else if (key === 'start' || key === 'end') {
        if (typeof value !== 'boolean') fault(`"${key}" in "${id}" must be true or false`)
        read[key] = value
      } else if (key === 'tag') {
        read[key] = stringList(value)
        if (!stringList(value).every(group => tagGroups.includes(group)))
          fault(`"tag" in "${id}" must be of ${tagGroups.join(', ')}`)
      } else {
        if (!shapes.includes(String(value))) fault(`"${key}" in "${id}" must be one of ${shapes.join(', ')}`)
        read[key] = value
      }
    }
    return read as Condition
  })
}

/** The words of a condition: a list, or one text of words parted by spaces, for long ones. */
function wordList(raw: unknown, id: string, fault: (problem: string) => void): string[] {
  const words = typeof raw === 'string' ? raw.split(/\s+/).filter(word => word !== '') : stringList(raw)
  for (const word of words) {
    if (word.startsWith('@') && !isWordClass(word.slice(1)))
      fault(
        `unknown class "${word}" in "${id}"; there are ${wordClassNames.map(name => `@${name}`).join(', ')}`,
      )
  }
  return words
}

/** A text by itself or a list of them, as a list. */
export function stringList(raw: unknown): string[] {
  if (raw === undefined || raw === null) return []
  return (Array.isArray(raw) ? raw : [raw]).map(String)
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}@*]+/gu, '-')
    .replace(/^-|-$/g, '')
}
