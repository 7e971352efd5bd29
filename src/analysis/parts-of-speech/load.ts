import { readGenerated } from '../../data.ts'
import { slotOf } from '../dictionary/table.ts'
import { type TaggerModel, unpackModel } from './model.ts'

let stored: TaggerModel | undefined

/** What the tagger knows; read when first asked for, and kept. */
export function taggerModel(): TaggerModel {
  stored ??= unpackModel(readGenerated('parts-of-speech.bin'))
  return stored
}

/** The group of a word of the list, or 0. */
export function wordGroup(model: TaggerModel, key: number): number {
  return model.wordGroups[slotOf(model.wordKeys, key)]
}

/** The group of an ending, or 0. */
export function endingGroup(model: TaggerModel, key: number): number {
  return model.endingGroups[slotOf(model.endingKeys, key)]
}

/** Is the word with this key a name of persons as well? */
export function isPersonalName(model: TaggerModel, key: number): boolean {
  return model.nameKeys[slotOf(model.nameKeys, key)] === key
}
