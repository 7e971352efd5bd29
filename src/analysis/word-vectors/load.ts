import { readGenerated } from '../../data.ts'
import { trigramModel } from '../word-trigrams/load.ts'
import { unpackVectors, type VectorTable, vectorTable } from './model.ts'

let stored: VectorTable | undefined

/** What words are written of; read when first asked for, and kept. */
export function wordVectors(): VectorTable {
  stored ??= vectorTable(unpackVectors(readGenerated('word-vectors.bin')), trigramModel().wordLogs.length)
  return stored
}
