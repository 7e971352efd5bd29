import { TokenClass, type Tokens } from '../parse/tokens.ts'
import { functionWord } from './function-words.ts'
import { NumberTable } from './number-table.ts'
import { cachedStem } from './stems.ts'

/** The content words of each sentence, as numbers of stems from 1, each once a sentence. */
export interface SentenceWords {
  /** Those of sentence i stand from starts[i] to starts[i + 1]. */
  readonly numbers: Uint32Array
  readonly starts: Uint32Array
  /** By number, the key of the stem. */
  readonly stemKeys: readonly number[]
}

/** A function word. */
const noWord = 0
const words = new NumberTable()
const stems = new NumberTable()

/** Reads the content words of all sentences into one array: a set for each would cost more than all the rest. */
export function sentenceWords(tokens: Tokens): SentenceWords {
  const { classes, keys, starts, ends, sentences, count } = tokens
  words.clear(count)
  stems.clear(count)
  const stemKeys = [0]
  /** By stem, the last sentence, from 1, in which it was met. */
  const lastSeen: number[] = [0]
  const numbers = new Uint32Array(count)
  const starting = new Uint32Array(sentences.length)
  let end = 0
  for (let sentence = 0; sentence + 1 < sentences.length; sentence++) {
    starting[sentence] = end
    for (let index = sentences[sentence]!; index < sentences[sentence + 1]!; index++) {
      const tokenClass = classes[index]
      if (tokenClass !== TokenClass.word && tokenClass !== TokenClass.mixed) continue
      if (ends[index]! - starts[index]! < 3) continue
      const number = numberOf(tokens, index, keys[index]!, stemKeys)
      if (number === noWord || lastSeen[number] === sentence + 1) continue
      lastSeen[number] = sentence + 1
      numbers[end++] = number
    }
  }
  starting[sentences.length - 1] = end
  return { numbers, starts: starting, stemKeys }
}

function numberOf(tokens: Tokens, token: number, key: number, stemKeys: number[]): number {
  const slot = words.slotOf(key)
  const known = words.at(slot)
  if (known >= 0) return known
  const number = functionWord(key) === 0 ? numberOfStem(tokens, token, key, stemKeys) : noWord
  words.put(slot, key, number)
  return number
}

function numberOfStem(
  { prose, starts, ends }: Tokens,
  token: number,
  key: number,
  stemKeys: number[],
): number {
  const stem = cachedStem(prose, key, starts[token]!, ends[token]!)
  const slot = stems.slotOf(stem)
  const known = stems.at(slot)
  if (known >= 0) return known
  const number = stemKeys.push(stem) - 1
  stems.put(slot, stem, number)
  return number
}
