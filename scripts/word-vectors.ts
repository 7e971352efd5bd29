/**
 * Makes src/analysis/word-vectors/vectors.bin from the vectors of GloVe (glove.6B.50d, public domain, see the README beside it):
 * `tsx scripts/word-vectors.ts glove_6B_50d_emb.npy words.txt`, of which the second holds the words, one a line. What is kept
 * are words of content that the trigrams know: those that have rivals among such words, and the most common of the others.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { functionWord } from '../src/analysis/function-words.ts'
import { rivalTable } from '../src/analysis/slips-in-place/rivals.ts'
import { trigramModel } from '../src/analysis/word-trigrams/load.ts'
import { wordLog } from '../src/analysis/word-trigrams/model.ts'
import { dimensions, packVectors, storedVectors, tellsNothing } from '../src/analysis/word-vectors/model.ts'
import { keyOf } from '../src/parse/key.ts'

/** How many words are kept, and how short none is. */
const mostWords = 19_000
const shortestWord = 3
/** They stand for any name and any figure in the rows of words. */
const standIns = new Set(['smith', 'fifty'])

const [vectorsPath, wordsPath] = process.argv.slice(2)
if (vectorsPath === undefined || wordsPath === undefined)
  throw new Error('name the file of the vectors and that of their words')
const columns = columnsIn(readFileSync(vectorsPath))
const lines = new Map(
  readFileSync(wordsPath, 'utf8')
    .split('\n')
    .map((word, line) => [word, line] as const),
)
const model = trigramModel()
const texts = new TextDecoder().decode(model.wordTexts).split('\n')
const common = 40_000
const middle = columns.map(column =>
  column.subarray(0, common).reduce((sum, number) => sum + number / common, 0),
)
const known = texts.flatMap((text, word) => (isTelling(text, word) ? [word] : []))
const isKnown = new Set(known)
const kept = known
  .map(word => ({ word, order: wordLog(model, word) + (hasRival(word) ? 0 : -10) }))
  .sort((one, other) => other.order - one.order)
  .slice(0, mostWords)
const file = packVectors(storedVectors(kept.map(({ word }) => [word, vectorOf(word)] as const)))
writeFileSync(new URL('../src/analysis/word-vectors/vectors.bin', import.meta.url), file)
console.log(`word vectors: ${kept.length} of ${known.length} words, ${file.length} bytes`)

function isTelling(text: string, word: number): boolean {
  return (
    /^[a-z]+$/.test(text) &&
    text.length >= shortestWord &&
    !standIns.has(text) &&
    functionWord(keyOf(text)) === 0 &&
    wordLog(model, word) < tellsNothing &&
    lines.has(text)
  )
}

function hasRival(word: number): boolean {
  const { starts, words } = rivalTable()
  return words.subarray(starts[word]!, starts[word + 1]!).some(rival => isKnown.has(rival))
}

/** From the middle of the common words: what all have in common tells nothing. */
function vectorOf(word: number): number[] {
  const line = lines.get(texts[word]!)!
  return middle.map((mean, at) => columns[at]![line]! - mean)
}

/** The columns of a file of NumPy that holds a table in the order of Fortran. */
function columnsIn(file: Buffer): Float32Array[] {
  const head = 10 + file.readUInt16LE(8)
  if (!file.toString('latin1', 0, head).includes("'fortran_order': True"))
    throw new Error('the columns do not lie together')
  const numbers = new Float32Array(
    file.buffer.slice(file.byteOffset + head, file.byteOffset + file.byteLength),
  )
  const length = numbers.length / dimensions
  return Array.from({ length: dimensions }, (_, at) => numbers.subarray(at * length, (at + 1) * length))
}
