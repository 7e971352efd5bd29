import { compileLexicons } from '../lexicon/compile.ts'
import type { SourceEntry } from '../lexicon/entry.ts'
import { entryKeys, readEntry } from '../lexicon/read-entry.ts'
import { type LexiconStore, storeOf } from '../lexicon/store.ts'
import { compilePattern, type Pattern, patternIn } from '../pattern/pattern.ts'
import { type HouseEntry, listOf } from './entry.ts'

/** A pattern of an entry, with what to write for it. */
export interface PatternItem {
  readonly entry: HouseEntry
  readonly pattern: Pattern
  readonly write: readonly string[]
}

/** The entries of a house, ready to be looked for. */
export interface CompiledEntries {
  /** The words and phrases, in one lexicon for all entries without a message of their own, and one for each other. */
  readonly words: LexiconStore
  /** The entry of a word that has been found, by its label. */
  readonly entryOf: (label: string) => HouseEntry
  readonly patterns: readonly PatternItem[]
}

/** The label under which a word of a lexicon tells its entry. */
export const entryLabel = 'entry'

const known = new WeakMap<readonly HouseEntry[], CompiledEntries>()

/**
 * Compiles the entries of a house; the same list once.
 * @throws {Error} when one is not as it must be; a configuration has been checked before
 */
export function compileEntries(entries: readonly HouseEntry[]): CompiledEntries {
  const before = known.get(entries)
  if (before) return before
  const faults: string[] = []
  const lexicons = new Map<string, SourceEntry[]>()
  const patterns: PatternItem[] = []
  for (const [index, entry] of entries.entries()) {
    const group = entry.message === undefined ? 'house' : String(index)
    for (const item of itemsOf(entry)) {
      const pattern = patternIn(item.find[0] ?? '')
      if (pattern !== undefined) {
        const compiled = compilePattern(pattern, entry.case !== 'exact')
        patterns.push({ entry, pattern: compiled, write: item.write })
        continue
      }
      const words = readWords(entry, item, index, problem => faults.push(problem))
      const lexicon = lexicons.get(group)
      if (lexicon) lexicon.push(words)
      else lexicons.set(group, [words])
    }
  }
  if (faults.length > 0) throw new Error(faults.join('\n'))
  const compiled: CompiledEntries = {
    words: storeOf(compileLexicons(lexicons)),
    entryOf: label => entries[Number(label)] ?? {},
    patterns,
  }
  known.set(entries, compiled)
  return compiled
}

interface Item {
  readonly find: readonly string[]
  readonly write: readonly string[]
}

/** The words of an entry, each of its patterns, and each of its pairs. */
export function itemsOf(entry: HouseEntry): readonly Item[] {
  const find = listOf(entry.find)
  const write = listOf(entry.write)
  const words = find.filter(text => patternIn(text) === undefined)
  return [
    ...(words.length > 0 ? [{ find: words, write }] : []),
    ...find.filter(text => patternIn(text) !== undefined).map(text => ({ find: [text], write })),
    ...Object.entries(entry.swap ?? {}).map(([text, other]) => ({ find: [text], write: listOf(other) })),
  ]
}

/** What an entry says in the way of a lexicon; what is found and written comes from its items. */
const lexiconKeys = entryKeys.filter(key => !['id', 'find', 'write'].includes(key))

/**
 * The words of an entry in the form of a lexicon.
 * @param fault told of everything that is not as it must be
 */
export function readWords(
  entry: HouseEntry,
  { find, write }: Item,
  index: number,
  fault: (problem: string) => void,
): SourceEntry {
  const fields = Object.fromEntries(lexiconKeys.filter(key => key in entry).map(key => [key, entry[key]]))
  const raw = { ...fields, find, write, [entryLabel]: index }
  return readEntry(raw, {}, [entryLabel], false, fault)
}
