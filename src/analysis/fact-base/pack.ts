import type { Trie } from '../../lexicon/trie.ts'
import type { TraitTable } from '../dictionary/table.ts'
import type { CompiledFacts } from './compile.ts'
import type { KnownEntity } from './known-entity.ts'
import type { DistinctWord, HashIndex } from './layout.ts'

/** The fact base as it is used: arrays over the file, and each entity read when it is first asked for. */
export interface StoredFacts {
  readonly trie: Trie
  readonly signatures: HashIndex
  readonly words: readonly DistinctWord[]
  readonly letters: HashIndex
  readonly personalNames: TraitTable
  entity(index: number): KnownEntity
}

const sections = [
  'edgeStates',
  'edgeKeys',
  'edgeTargets',
  'acceptStarts',
  'terminals',
  'signatureHashes',
  'signatureValues',
  'letterHashes',
  'letterValues',
  'nameKeys',
  'entityOffsets',
] as const
type Section = (typeof sections)[number]

interface Header {
  readonly lengths: Readonly<Record<Section, number>>
  readonly states: number
  readonly nameTraits: number
  readonly words: readonly (readonly [text: string, personal: 0 | 1])[]
}

/**
 * Writes the fact base as one file: the length of the header, the header as JSON, the wide arrays, the traits of
 * names, the narrow array of the trie, and the entities as JSON one after another. Little-endian.
 */
export function packFacts(facts: CompiledFacts): Uint8Array {
  const encoder = new TextEncoder()
  const texts = facts.entities.map(entity => encoder.encode(JSON.stringify(entity)))
  const entityOffsets = new Uint32Array(texts.length + 1)
  texts.forEach((text, index) => {
    entityOffsets[index + 1] = entityOffsets[index]! + text.length
  })
  const { trie, signatures, letters, personalNames } = facts
  const arrays: Record<Section, Uint32Array> = {
    edgeStates: trie.edgeStates,
    edgeKeys: trie.edgeKeys,
    edgeTargets: trie.edgeTargets,
    acceptStarts: trie.acceptStarts,
    terminals: trie.terminals,
    signatureHashes: signatures.hashes,
    signatureValues: signatures.values,
    letterHashes: letters.hashes,
    letterValues: letters.values,
    nameKeys: personalNames.keys,
    entityOffsets,
  }
  const header: Header = {
    lengths: Object.fromEntries(sections.map(name => [name, arrays[name].length])) as Header['lengths'],
    states: trie.open.length,
    nameTraits: personalNames.traits.length,
    words: facts.words.map(({ text, personal }) => [text, personal ? 1 : 0]),
  }
  const json = encoder.encode(JSON.stringify(header))
  const padded = new Uint8Array(Math.ceil(json.length / 4) * 4).fill(0x20)
  padded.set(json)
  const parts = [
    Uint32Array.of(padded.length),
    padded,
    ...sections.map(name => arrays[name]),
    personalNames.traits,
    trie.open,
    ...texts,
  ]
  return new Uint8Array(
    Buffer.concat(parts.map(part => new Uint8Array(part.buffer, part.byteOffset, part.byteLength))),
  )
}

/** Reads what {@link packFacts} wrote. */
export function unpackFacts(file: Uint8Array): StoredFacts {
  const bytes = file.byteOffset % 4 === 0 ? file : file.slice()
  const decoder = new TextDecoder()
  const headerLength = new Uint32Array(bytes.buffer, bytes.byteOffset, 1)[0]!
  const header = JSON.parse(decoder.decode(bytes.subarray(4, 4 + headerLength))) as Header
  let at = 4 + headerLength
  const arrays = Object.fromEntries(
    sections.map(name => {
      const array = new Uint32Array(bytes.buffer, bytes.byteOffset + at, header.lengths[name])
      at += array.byteLength
      return [name, array]
    }),
  ) as Record<Section, Uint32Array>
  const traits = new Uint16Array(bytes.buffer, bytes.byteOffset + at, header.nameTraits)
  at += traits.byteLength
  const open = bytes.subarray(at, at + header.states)
  const first = at + header.states
  const entities: (KnownEntity | undefined)[] = []
  return {
    trie: {
      edgeStates: arrays.edgeStates,
      edgeKeys: arrays.edgeKeys,
      edgeTargets: arrays.edgeTargets,
      acceptStarts: arrays.acceptStarts,
      terminals: arrays.terminals,
      open,
    },
    signatures: { hashes: arrays.signatureHashes, values: arrays.signatureValues },
    words: header.words.map(([text, personal]) => ({ text, personal: personal === 1 })),
    letters: { hashes: arrays.letterHashes, values: arrays.letterValues },
    personalNames: { keys: arrays.nameKeys, traits },
    entity(index) {
      const known = entities[index]
      if (known) return known
      const text = bytes.subarray(
        first + arrays.entityOffsets[index]!,
        first + arrays.entityOffsets[index + 1]!,
      )
      const entity = JSON.parse(decoder.decode(text)) as KnownEntity
      entities[index] = entity
      return entity
    },
  }
}
