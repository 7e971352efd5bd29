import type { CompiledLexicons } from './compile.ts'
import type { StoredEntry } from './entry.ts'
import type { Trie } from './trie.ts'

/** Compiled lexicons as they are used: the trie at once, each entry when it is first met. */
export interface LexiconStore {
  readonly trie: Trie
  readonly rules: readonly string[]
  readonly firstEntries: readonly number[]
  entry(index: number): StoredEntry
}

const wide = ['edgeStates', 'edgeKeys', 'edgeTargets', 'filter', 'acceptStarts', 'terminals'] as const

interface Header {
  readonly rules: readonly string[]
  readonly firstEntries: readonly number[]
  readonly lengths: Readonly<Record<(typeof wide)[number], number>>
  readonly states: number
}

/**
 * Writes compiled lexicons as one file: the length of the header, the header as JSON, the wide arrays, the
 * offset of each entry, the narrow array, and the entries as JSON one after another. Little-endian.
 */
export function packLexicons(compiled: CompiledLexicons): Uint8Array {
  const encoder = new TextEncoder()
  const texts = compiled.entries.map(entry => encoder.encode(JSON.stringify(entry)))
  const offsets = new Uint32Array(texts.length + 1)
  texts.forEach((text, index) => {
    offsets[index + 1] = offsets[index]! + text.length
  })
  const header: Header = {
    rules: compiled.rules,
    firstEntries: compiled.firstEntries,
    lengths: Object.fromEntries(wide.map(name => [name, compiled.trie[name].length])) as Header['lengths'],
    states: compiled.trie.open.length,
  }
  const json = encoder.encode(JSON.stringify(header))
  const padded = new Uint8Array(Math.ceil(json.length / 4) * 4).fill(0x20)
  padded.set(json)
  const parts = [
    bytesOf(Uint32Array.of(padded.length)),
    padded,
    ...wide.map(name => bytesOf(compiled.trie[name])),
    bytesOf(offsets),
    compiled.trie.open,
    ...texts,
  ]
  return new Uint8Array(Buffer.concat(parts))
}

/** Compiled lexicons as they are used, without the way through a file. */
export function storeOf({ trie, rules, firstEntries, entries }: CompiledLexicons): LexiconStore {
  return { trie, rules, firstEntries, entry: index => entries[index]! }
}

/** Reads what {@link packLexicons} wrote. */
export function unpackLexicons(file: Uint8Array): LexiconStore {
  const bytes = file.byteOffset % 4 === 0 ? file : file.slice()
  const decoder = new TextDecoder()
  const headerLength = new Uint32Array(bytes.buffer, bytes.byteOffset, 1)[0]!
  const header = JSON.parse(decoder.decode(bytes.subarray(4, 4 + headerLength))) as Header
  let at = 4 + headerLength
  const take = (length: number) => {
    const array = new Uint32Array(bytes.buffer, bytes.byteOffset + at, length)
    at += length * 4
    return array
  }
  const [edgeStates, edgeKeys, edgeTargets, filter, acceptStarts, terminals] = wide.map(name =>
    take(header.lengths[name]),
  )
  const offsets = take(header.firstEntries.at(-1)! + 1)
  const open = bytes.subarray(at, at + header.states)
  const first = at + header.states
  const entries: (StoredEntry | undefined)[] = []
  return {
    trie: {
      edgeStates: edgeStates!,
      edgeKeys: edgeKeys!,
      edgeTargets: edgeTargets!,
      filter: filter!,
      acceptStarts: acceptStarts!,
      terminals: terminals!,
      open,
    },
    rules: header.rules,
    firstEntries: header.firstEntries,
    entry(index) {
      const known = entries[index]
      if (known) return known
      const text = bytes.subarray(first + offsets[index]!, first + offsets[index + 1]!)
      const entry = JSON.parse(decoder.decode(text)) as StoredEntry
      entries[index] = entry
      return entry
    },
  }
}

function bytesOf(array: Uint32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
}
