import { text } from '../formats/text.ts'
import { tokenise } from '../parse/tokenise.ts'
import type { SourceEntry, StoredEntry } from './entry.ts'
import { expandEntry } from './expand.ts'
import { forms } from './inflect.ts'
import { anyWordKey, buildTrie, classEdgeKey, type Trie, type TriePath } from './trie.ts'

/** All entries of a compiled set of lexicons, and the trie that finds them. */
export interface CompiledLexicons {
  readonly trie: Trie
  /** Rule ids, in the order of `firstEntries`. */
  readonly rules: readonly string[]
  /** The first entry of each rule, and the count of entries last. */
  readonly firstEntries: readonly number[]
  readonly entries: readonly StoredEntry[]
}

/**
 * Compiles lexicons into one trie.
 * @param lexicons entries by rule id
 * @throws {Error} when a phrase cannot be matched as it is written
 */
export function compileLexicons(lexicons: ReadonlyMap<string, readonly SourceEntry[]>): CompiledLexicons {
  const paths: TriePath[] = []
  const entries: StoredEntry[] = []
  const firstEntries: number[] = []
  for (const [rule, list] of lexicons) {
    firstEntries.push(entries.length)
    for (const entry of list) {
      for (const variant of expandEntry(entry)) {
        const keys = keysOf(variant.words, `${rule}: ${entry.id}`)
        paths.push({ keys, terminal: entries.length * 16 + forms.indexOf(variant.form) })
      }
      const { find: _find, forms: _forms, hit: _hit, miss: _miss, ...stored } = entry
      entries.push(stored)
    }
  }
  firstEntries.push(entries.length)
  return { trie: buildTrie(paths), rules: [...lexicons.keys()], firstEntries, entries }
}

function keysOf(words: readonly string[], where: string): number[] {
  const keys: number[] = []
  let literal: string[] = []
  const flush = () => {
    if (literal.length > 0) keys.push(...tokenKeys(literal.join(' ')))
    literal = []
  }
  for (const word of words) {
    const special = word === '*' ? anyWordKey : word.startsWith('@') ? classEdgeKey(word.slice(1)) : 0
    if (special === undefined) throw new Error(`${where}: a phrase may not name the class "${word}"`)
    if (special === 0) literal.push(word)
    else {
      flush()
      keys.push(special)
    }
  }
  flush()
  return keys
}

/** The keys of a phrase as it stands in running text: an apostrophe that nothing follows would close a quotation. */
function tokenKeys(phrase: string): number[] {
  const clipped = phrase.endsWith("'")
  const { prose, blocks } = text.read(clipped ? `${phrase} on` : phrase)
  const keys = [...tokenise(prose, blocks).keys]
  return clipped ? keys.slice(0, -1) : keys
}
