import { isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import type { SourceEntry } from './entry.ts'
import { readEntry, stringList } from './read-entry.ts'

const fileKeys = ['quotations', 'attributed', 'names', 'labels', 'entries']

/**
 * Reads the text of a lexicon.yaml.
 * @param text YAML
 * @param file its name, for messages
 * @returns its entries, checked
 * @throws {Error} with one line per fault (`file:line: what`), when anything is not as it must be
 */
export function readLexicon(text: string, file: string): SourceEntry[] {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  if (document.errors.length > 0)
    throw new Error(document.errors.map(error => `${file}: ${error.message}`).join('\n'))
  const faults: string[] = []
  const root = document.toJS() as Record<string, unknown> | null
  const list = root?.entries
  if (!root || !Array.isArray(list)) throw new Error(`${file}: needs a list called "entries"`)
  for (const key of Object.keys(root))
    if (!fileKeys.includes(key)) faults.push(`${file}: unknown key "${key}"`)
  const labelNames = stringList(root.labels ?? [])
  const sequence = document.get('entries', true)
  const entries = list.map((raw: unknown, index) => {
    const node =
      isMap(sequence) || isScalar(sequence)
        ? undefined
        : (sequence as { items: { range?: [number, number, number] | null }[] }).items[index]
    const line = lines.linePos(node?.range?.[0] ?? 0).line
    return readEntry(raw, root, labelNames, true, problem => faults.push(`${file}:${line}: ${problem}`))
  })
  const seen = new Set<string>()
  for (const entry of entries) {
    if (seen.has(entry.id))
      faults.push(`${file}: two entries have the id "${entry.id}"; give each sense its own`)
    seen.add(entry.id)
  }
  if (faults.length > 0) throw new Error(faults.join('\n'))
  return entries
}
