/**
 * Makes src/analysis/word-trigrams/trigrams.bin from the language model of American English of CMU Sphinx (`en-us.lm.bin`
 * in the Python package pocketsphinx, 2-clause BSD, see the README beside it): `tsx scripts/word-trigrams.ts en-us.lm.bin`. What is kept is what tells
 * most: pairs and triples of common words by how often they occur times how far they are from what shorter ones say
 * (Stolcke 1998, "Entropy-based pruning of backoff language models").
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { slotOf } from '../src/analysis/dictionary/table.ts'
import {
  evenBackoff,
  logScale,
  packTrigrams,
  type TrigramModel,
  tripleBlock,
} from '../src/analysis/word-trigrams/model.ts'
import { keyOf } from '../src/parse/key.ts'
import { readSphinxModel, type SphinxModel } from './sphinx-model.ts'

/** The rarest word that is kept (common logarithm), and how much a pair or triple has to tell. */
const rarestWord = -6.3
const leastTold = 7e-8

const [path] = process.argv.slice(2)
if (path === undefined) throw new Error('name the file en-us.lm.bin of pocketsphinx')
const file = packTrigrams(condense(readSphinxModel(readFileSync(path))))
writeFileSync(new URL('../src/analysis/word-trigrams/trigrams.bin', import.meta.url), file)
console.log(`word trigrams: ${file.length} bytes`)

function condense(source: SphinxModel): TrigramModel {
  const numbers = new Int32Array(source.words.length).fill(-1)
  const kept: number[] = []
  source.words.forEach((word, index) => {
    const isWord = /^(?:[a-z]+(?:['.-][a-z]+)*|<\/?s>)$/.test(word)
    if (!isWord || (source.wordLogs[index]! < rarestWord && !word.startsWith('<'))) return
    numbers[index] = kept.length
    kept.push(index)
  })
  const { slotKeys, slotWords } = slotsOf(kept.map(index => source.words[index]!))
  const pairs = source.pairs
    .map(pair => ({ ...pair, first: numbers[pair.first]!, second: numbers[pair.second]!, source: pair }))
    .filter(({ first, second, source: { told } }) => first >= 0 && second >= 0 && told > leastTold)
    .sort((one, other) => one.first - other.first || one.second - other.second)
  const triples = pairs.map(pair =>
    pair.source.triples
      .filter(({ told }) => told > leastTold)
      .map(({ third, log }) => ({ third: numbers[third]!, log }))
      .filter(({ third }) => third >= 0)
      .sort((one, other) => one.third - other.third),
  )
  const pairStarts = new Uint32Array(kept.length + 1)
  for (const { first } of pairs) pairStarts[first + 1]!++
  for (let word = 0; word < kept.length; word++) pairStarts[word + 1]! += pairStarts[word]!
  const tripleBases: number[] = []
  const tripleOffsets: number[] = []
  let start = 0
  for (let pair = 0; pair <= pairs.length; pair++) {
    if (pair % tripleBlock === 0) tripleBases.push(start)
    const offset = start - tripleBases.at(-1)!
    if (offset > 0xffff) throw new Error('the triples of a block of pairs are too many')
    tripleOffsets.push(offset)
    start += triples[pair]?.length ?? 0
  }
  const all = triples.flat()
  return {
    slotKeys,
    slotWords,
    wordLogs: Float32Array.from(kept, index => source.wordLogs[index]!),
    wordBackoffs: Float32Array.from(kept, index => source.wordBackoffs[index]!),
    wordTexts: new TextEncoder().encode(kept.map(index => source.words[index]!).join('\n')),
    pairStarts,
    pairWords: Uint16Array.from(pairs, ({ second }) => second),
    pairLogs: Uint8Array.from(pairs, ({ log }) => storedLog(log)),
    pairBackoffs: Uint8Array.from(pairs, ({ backoff }) => storedBackoff(backoff)),
    tripleBases: Uint32Array.from(tripleBases),
    tripleOffsets: Uint16Array.from(tripleOffsets),
    tripleWords: Uint16Array.from(all, ({ third }) => third),
    tripleLogs: Uint8Array.from(all, ({ log }) => storedLog(log)),
  }
}

function slotsOf(words: readonly string[]): Pick<TrigramModel, 'slotKeys' | 'slotWords'> {
  const size = 2 ** Math.ceil(Math.log2(words.length * 1.6))
  const slotKeys = new Uint32Array(size)
  const slotWords = new Uint16Array(size)
  words.forEach((word, number) => {
    const key = keyOf(word)
    const slot = slotOf(slotKeys, key)
    slotKeys[slot] = key
    slotWords[slot] = number
  })
  return { slotKeys, slotWords }
}

function storedLog(log: number): number {
  return Math.min(255, Math.max(0, Math.round(-log * logScale)))
}

function storedBackoff(backoff: number): number {
  return Math.min(255, Math.max(0, Math.round(evenBackoff + backoff * logScale)))
}
