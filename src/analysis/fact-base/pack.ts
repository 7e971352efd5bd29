import type { Trie } from '../../lexicon/trie.ts'
import type { TraitTable } from '../dictionary/table.ts'
import { compactEntities, readCompact } from './compact.ts'
import type { CompiledFacts } from './compile.ts'
import { type HashLookup, hashLookup } from './hash-lookup.ts'
import type { KnownEntity } from './known-entity.ts'
import type { DistinctWord } from './layout.ts'

/** The fact base as it is used: arrays over the file, and what is text read when it is first asked for. */
export interface StoredFacts {
  readonly trie: Trie
  readonly signatures: HashLookup
  readonly letters: HashLookup
  readonly oddCapitals: HashLookup
  readonly sounds: HashLookup
  readonly pairs: HashLookup
  readonly synonyms: HashLookup
  readonly related: HashLookup
  readonly givenVariants: HashLookup
  readonly wordCounts: HashLookup
  /** In how many names of what each place has a word stands. */
  readonly localWords: HashLookup
  readonly personalNames: TraitTable
  entity(index: number): KnownEntity
  word(index: number): DistinctWord
}

const sections = [
  'edgeStates',
  'edgeKeys',
  'edgeTargets',
  'filter',
  'acceptStarts',
  'terminals',
  'signatureHashes',
  'signatureValues',
  'letterHashes',
  'letterValues',
  'oddHashes',
  'oddValues',
  'soundHashes',
  'soundValues',
  'pairHashes',
  'pairValues',
  'synonymHashes',
  'synonymValues',
  'relatedHashes',
  'relatedValues',
  'variantHashes',
  'variantValues',
  'countHashes',
  'countValues',
  'localHashes',
  'localValues',
  'nameKeys',
  'entityOffsets',
] as const
type Section = (typeof sections)[number]

interface Header {
  readonly lengths: Readonly<Record<Section, number>>
  readonly states: number
  readonly nameTraits: number
  readonly wordBytes: number
  /** Texts that many entities share. */
  readonly shared: readonly string[]
}

/**
 * Writes the fact base as one file: the length of the header, the header as JSON, the wide arrays, the traits of
 * names, the narrow array of the trie, the words as JSON, and the entities as JSON one after another. Little-endian.
 */
export function packFacts(facts: CompiledFacts): Uint8Array {
  const encoder = new TextEncoder()
  const { shared, compact } = compactEntities(facts.entities)
  const texts = compact.map(text => encoder.encode(text))
  const entityOffsets = new Uint32Array(texts.length + 1)
  texts.forEach((text, index) => {
    entityOffsets[index + 1] = entityOffsets[index]! + text.length
  })
  const {
    trie,
    signatures,
    letters,
    oddCapitals,
    sounds,
    pairs,
    synonyms,
    related,
    givenVariants,
    wordCounts,
    localWords,
    personalNames,
  } = facts
  const words = encoder.encode(
    JSON.stringify(facts.words.map(({ text, personal, town }) => [text, personal ? 1 : town ? 2 : 0])),
  )
  const arrays: Record<Section, Uint32Array> = {
    edgeStates: trie.edgeStates,
    edgeKeys: trie.edgeKeys,
    edgeTargets: trie.edgeTargets,
    filter: trie.filter,
    acceptStarts: trie.acceptStarts,
    terminals: trie.terminals,
    signatureHashes: signatures.hashes,
    signatureValues: signatures.values,
    letterHashes: letters.hashes,
    letterValues: letters.values,
    oddHashes: oddCapitals.hashes,
    oddValues: oddCapitals.values,
    soundHashes: sounds.hashes,
    soundValues: sounds.values,
    pairHashes: pairs.hashes,
    pairValues: pairs.values,
    synonymHashes: synonyms.hashes,
    synonymValues: synonyms.values,
    relatedHashes: related.hashes,
    relatedValues: related.values,
    variantHashes: givenVariants.hashes,
    variantValues: givenVariants.values,
    countHashes: wordCounts.hashes,
    countValues: wordCounts.values,
    localHashes: localWords.hashes,
    localValues: localWords.values,
    nameKeys: personalNames.keys,
    entityOffsets,
  }
  const header: Header = {
    lengths: Object.fromEntries(sections.map(name => [name, arrays[name].length])) as Header['lengths'],
    states: trie.open.length,
    nameTraits: personalNames.traits.length,
    wordBytes: words.length,
    shared,
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
    words,
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
  at += header.states
  const wordText = bytes.subarray(at, at + header.wordBytes)
  const first = at + header.wordBytes
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset + first)
  const entities: (KnownEntity | undefined)[] = []
  let words: readonly DistinctWord[] | undefined
  return {
    trie: {
      edgeStates: arrays.edgeStates,
      edgeKeys: arrays.edgeKeys,
      edgeTargets: arrays.edgeTargets,
      filter: arrays.filter,
      acceptStarts: arrays.acceptStarts,
      terminals: arrays.terminals,
      open,
    },
    signatures: hashLookup({ hashes: arrays.signatureHashes, values: arrays.signatureValues }),
    letters: hashLookup({ hashes: arrays.letterHashes, values: arrays.letterValues }),
    oddCapitals: hashLookup({ hashes: arrays.oddHashes, values: arrays.oddValues }),
    sounds: hashLookup({ hashes: arrays.soundHashes, values: arrays.soundValues }),
    pairs: hashLookup({ hashes: arrays.pairHashes, values: arrays.pairValues }),
    related: hashLookup({ hashes: arrays.relatedHashes, values: arrays.relatedValues }),
    synonyms: hashLookup({ hashes: arrays.synonymHashes, values: arrays.synonymValues }),
    givenVariants: hashLookup({ hashes: arrays.variantHashes, values: arrays.variantValues }),
    wordCounts: hashLookup({ hashes: arrays.countHashes, values: arrays.countValues }),
    localWords: hashLookup({ hashes: arrays.localHashes, values: arrays.localValues }),
    personalNames: { keys: arrays.nameKeys, traits },
    entity(index) {
      const known = entities[index]
      if (known) return known
      const text = buffer.toString('utf8', arrays.entityOffsets[index]!, arrays.entityOffsets[index + 1]!)
      const entity = readCompact(text, header.shared)
      entities[index] = entity
      return entity
    },
    word(index) {
      words ??= readWords(decoder.decode(wordText))
      return words[index]!
    },
  }
}

function readWords(json: string): DistinctWord[] {
  const pairs = JSON.parse(json) as readonly (readonly [text: string, kind: number])[]
  return pairs.map(([text, kind]) => ({ text, personal: kind === 1, town: kind === 2 }))
}
