import type { Facts } from '../../src/analysis/facts.ts'
import { Tag } from '../../src/analysis/parts-of-speech.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { allVarieties, type Spelling, Variety } from './variety.ts'

/** "To practise" and "a licence" everywhere but in America, where noun and verb are spelt alike. */
const american: Spelling['varieties'] = Variety.american
const others = allVarieties & ~Variety.american

const verbs: Readonly<Record<string, Spelling>> = {
  practice: { varieties: american, counterpart: 'practise', topic: 'verb practise' },
  practise: { varieties: others, counterpart: 'practice', topic: 'verb practise' },
}
const nouns: Readonly<Record<string, Spelling>> = {
  license: { varieties: american, counterpart: 'licence', topic: 'noun licence' },
  licenses: { varieties: american, counterpart: 'licences', topic: 'noun licence' },
  licence: { varieties: others, counterpart: 'license', topic: 'noun licence' },
  licences: { varieties: others, counterpart: 'licenses', topic: 'noun licence' },
}

/** May the spelling of the word with this key hang on whether it is a noun or a verb? */
export const mayDifferByPart = wordTest([...Object.keys(verbs), ...Object.keys(nouns)].join(' '))

/** The spelling of a word that is spelt in two ways as a noun, or as a verb, where it is certainly that one. */
export function spellingByPart({ partsOfSpeech }: Facts, token: number, word: string): Spelling | undefined {
  if (word in verbs) return partsOfSpeech.tagOf(token) === Tag.verbBase ? verbs[word] : undefined
  if (!(word in nouns)) return undefined
  const tag = partsOfSpeech.tagOf(token)
  return tag === Tag.nounSingular || tag === Tag.nounPlural ? nouns[word] : undefined
}
