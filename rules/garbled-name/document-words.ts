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
export class DocumentWord {
  readonly folded: string
  readonly #uses: WordUse[] = []
  readonly #key: number
  readonly #isOfKnown: boolean
  #isKnown: boolean | undefined

  constructor(folded: string, key: number, isOfKnown: boolean) {
    this.folded = folded
    this.#key = key
    this.#isOfKnown = isOfKnown
  }

  get uses(): readonly WordUse[] {
    return this.#uses
  }

  add(use: WordUse): void {
    this.#uses.push(use)
  }

  /** Is it a word of English, a common personal name, a known name by itself or a word of one? */
  get isKnown(): boolean {
    this.#isKnown ??= this.#isOfKnown || isKnownWord(this.#key, this.folded)
    return this.#isKnown
  }
}

/** The words of all names of the piece, by their folded form. */
export function documentWords({ tokens, entities }: Facts): ReadonlyMap<string, DocumentWord> {
  const words = new Map<string, DocumentWord>()
  for (const mention of entities.mentions) {
    const { parts } = mention
    for (let at = 0; at < parts.length; at++) {
      const { folded, firstToken, endToken } = parts[at]!
      let word = words.get(folded)
      if (!word) {
        const isOfKnown = mention.form !== 'part' && entities.entities[mention.entity].known !== undefined
        const key = endToken - firstToken > 1 ? keyOf(folded) : tokens.keys[firstToken]
        word = new DocumentWord(folded, key, isOfKnown)
        words.set(folded, word)
      }
      const [start, end] = [tokens.starts[firstToken], tokens.ends[endToken - 1]]
      word.add({ mention, at, firstToken, start, end })
    }
  }
  return words
}

function isKnownWord(key: number, folded: string): boolean {
  if (isKnownKey(key)) return true
  const plain = keyOf(folded)
  return plain !== key && isKnownKey(plain)
}

function isKnownKey(key: number): boolean {
  return isWord(key) || isGivenName(key) || isSurname(key) || isKnownName(key)
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
