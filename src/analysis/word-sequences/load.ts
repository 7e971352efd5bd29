import { readGenerated } from '../../data.ts'
import { type SequenceModel, unpackSequences } from './model.ts'

let stored: SequenceModel | undefined

/** What is known of the sequences of words; read when first asked for, and kept. */
export function sequenceModel(): SequenceModel {
  stored ??= unpackSequences(readGenerated('word-sequences.bin'))
  return stored
}
