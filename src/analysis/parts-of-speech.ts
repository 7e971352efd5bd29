import type { Tokens } from '../parse/tokens.ts'
import { sentenceOf } from './locate.ts'
import { taggerModel } from './parts-of-speech/load.ts'
import { tagSentence } from './parts-of-speech/tag-sentence.ts'
import type { Tag } from './parts-of-speech/tags.ts'

export { isFiniteTag, nominalTags, Tag, tagName } from './parts-of-speech/tags.ts'

/** The parts of speech of a draft. A sentence is tagged when one of its tokens is first asked for. */
export interface PartsOfSpeech {
  /** The tag of a token. */
  tagOf(token: number): Tag
  /**
   * The tags of all tokens, index-aligned with them, of which those of the given sentence are sure to be there: for
   * rules that read a whole sentence.
   */
  tagsOfSentence(sentence: number): Uint8Array
}

/** Prepares the parts of speech of a draft; nothing is tagged yet. */
export function findPartsOfSpeech(tokens: Tokens): PartsOfSpeech {
  const tags = new Uint8Array(tokens.count)
  const tagged = new Uint8Array(tokens.sentences.length)
  const tagsOfSentence = (sentence: number): Uint8Array => {
    if (tagged[sentence] === 0) {
      tagged[sentence] = 1
      tagSentence(taggerModel(), tokens, tokens.sentences[sentence], tokens.sentences[sentence + 1], tags)
    }
    return tags
  }
  return {
    tagsOfSentence,
    // Tag.other is 0, as is what has not been looked at.
    tagOf: token =>
      (tags[token] !== 0 ? tags[token] : tagsOfSentence(sentenceOf(tokens, token))[token]) as Tag,
  }
}
