import { daleChall } from 'dale-chall'
import type { Sentence } from 'nlcst'
import { toString as textOf } from 'nlcst-to-string'
import { spache } from 'spache'
import { syllable } from 'syllable'
import type { Counts } from './formulas.ts'

/** What the counts need of one word, whatever sentence it stands in. */
interface WordFacts {
  readonly syllables: number
  readonly caseless: string
  readonly isCapitalised: boolean
  readonly isEasy: boolean
  readonly isFamiliar: boolean
}

const easyWords: ReadonlySet<string> = new Set(daleChall)
const familiarWords: ReadonlySet<string> = new Set(spache)

/** Words are few and come again; the cache is emptied when somebody's words are not. */
const known = new Map<string, WordFacts>()
const knownLimit = 50_000

/** The counts of a sentence, the same as retext-readability makes. */
export function countSentence(sentence: Sentence): Counts {
  const easy = new Set<string>()
  const familiar = new Set<string>()
  let word = 0
  let letter = 0
  let syllables = 0
  let polysillabicWord = 0
  let complexPolysillabicWord = 0
  for (const child of sentence.children) {
    if (child.type !== 'WordNode') continue
    const value = textOf(child)
    const facts = factsOf(value)
    word++
    letter += value.length
    syllables += facts.syllables
    if (facts.syllables >= 3) polysillabicWord++
    if (facts.syllables >= 3 && !facts.isCapitalised) complexPolysillabicWord++
    if (facts.isEasy) easy.add(facts.caseless)
    if (facts.isFamiliar) familiar.add(facts.caseless)
  }
  return {
    sentence: 1,
    word,
    character: letter,
    letter,
    syllable: syllables,
    polysillabicWord,
    complexPolysillabicWord,
    difficultWord: word - easy.size,
    unfamiliarWord: word - familiar.size,
  }
}

function factsOf(value: string): WordFacts {
  const before = known.get(value)
  if (before) return before
  const caseless = value.toLowerCase()
  const facts = {
    syllables: syllable(value),
    caseless,
    isCapitalised: value.charCodeAt(0) !== caseless.charCodeAt(0),
    isEasy: easyWords.has(caseless),
    isFamiliar: familiarWords.has(caseless),
  }
  if (known.size >= knownLimit) known.clear()
  known.set(value, facts)
  return facts
}
