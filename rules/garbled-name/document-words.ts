import { isLowerWord, isWord } from '../../src/analysis/dictionary.ts'
import type { Mention } from '../../src/analysis/entities.ts'
import { isGivenName, isNameEnd, isSurname, nextNameState } from '../../src/analysis/fact-base/load.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Span } from '../../src/span.ts'

/** One place where a word stands in a name. */
export interface WordUse extends Span {
  readonly mention: Mention
  /** Its place among the words of the mention. */
  readonly at: number
  readonly firstToken: number
}

/** A word that stands in names of the piece, with all its uses in order. */
export interface DocumentWord {
  readonly folded: string
  readonly uses: readonly WordUse[]
  /** Is it a word of English, a common personal name, a known name by itself or a word of one? */
  readonly isKnown: boolean
}

/** The words of all names of the piece, by their folded form. */
export function documentWords(facts: Facts): ReadonlyMap<string, DocumentWord> {
  const uses = new Map<string, WordUse[]>()
  const { tokens } = facts
  for (const mention of facts.entities.mentions) {
    mention.parts.forEach((word, at) => {
      const use = {
        mention,
        at,
        firstToken: word.firstToken,
        start: tokens.starts[word.firstToken],
        end: tokens.ends[word.endToken - 1],
      }
      const known = uses.get(word.folded)
      if (known) known.push(use)
      else uses.set(word.folded, [use])
    })
  }
  return new Map(
    [...uses].map(([folded, list]) => {
      const [{ mention, firstToken }] = list
      const isOfKnown = facts.entities.entities[mention.entity].known !== undefined && mention.form !== 'part'
      const key = folded.includes('-') ? keyOf(folded) : tokens.keys[firstToken]
      return [folded, { folded, uses: list, isKnown: isOfKnown || isKnownWord(key, folded) }]
    }),
  )
}

function isKnownWord(key: number, folded: string): boolean {
  return [key, keyOf(folded)].some(
    one => isWord(one) || isGivenName(one) || isSurname(one) || isKnownName(one),
  )
}

/** Is the word with this key the whole of a known name? */
export function isKnownName(key: number): boolean {
  const state = nextNameState(0, key)
  return state !== 0 && isNameEnd(state)
}

/** Is the word ordinary English in small letters? */
export function isOrdinary(folded: string): boolean {
  return isLowerWord(keyOf(folded))
}
