import { traitsOf, WordTrait } from '../../../src/analysis/dictionary.ts'
import { functionWord } from '../../../src/analysis/function-words.ts'
import { wordTest } from '../../../src/analysis/word-flags.ts'
import { isLowerCase } from '../../../src/analysis/word-kinds.ts'
import type { Tokens } from '../../../src/parse/tokens.ts'

/** Where a small word stands: its token, the token behind it, and the sentence's bounds. */
export interface Place {
  readonly tokens: Tokens
  readonly token: number
  readonly next: number
  readonly start: number
  readonly end: number
}

/** Nothing more has to be weighed. */
export const always = -Infinity

export const nounForm = WordTrait.noun | WordTrait.plural
export const verbForm = WordTrait.verb | WordTrait.third

/** Prepositions before a noun phrase, and hardly ever before a place. */
export const isPlainBefore = wordTest('of with for by about into')

/** Is the token a lower-case word that can be a noun? */
export function isNounAt(tokens: Tokens, token: number, end: number): boolean {
  if (token >= end || !isLowerCase(tokens, token)) return false
  return functionWord(tokens.keys[token]!) === 0 && (traitsOf(tokens.keys[token]!) & nounForm) !== 0
}

/** Prepositions, behind which an owner may stand and no clause. */
export const isBeforeOwner = wordTest(
  `of with by for from into against during despite through under over within to in on at about like as than near across
   around behind beyond between past since until after before below above beneath beside besides inside outside along
   alongside amid among amongst off onto toward towards upon via without throughout underneath atop unlike except`,
)

/** What a clause stands behind. */
export const isOpening = wordTest(
  'if when because since that unless while as though although think know hope say says said believe suppose sure least until till wherever whenever where cause cuz once',
)
