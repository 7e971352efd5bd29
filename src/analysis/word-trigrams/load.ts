import { readGenerated } from '../../data.ts'
import { type TrigramModel, unpackTrigrams } from './model.ts'

let stored: TrigramModel | undefined

/** Which words follow which; read when first asked for, and kept. */
export function trigramModel(): TrigramModel {
  stored ??= unpackTrigrams(readGenerated('word-trigrams.bin'))
  return stored
}
