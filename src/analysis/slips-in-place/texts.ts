import { tokenise } from '../../parse/tokenise.ts'
import type { Tokens } from '../../parse/tokens.ts'
import { trigramModel } from '../word-trigrams/load.ts'

let texts: readonly string[] | undefined
const prepared = new Map<number, Tokens>()
const mostKept = 20_000

/** A word by its number in the trigrams. */
export function wordText(word: number): string {
  texts ??= new TextDecoder().decode(trigramModel().wordTexts).split('\n')
  return texts[word]!
}

/** Its tokens. */
export function tokensOfWord(word: number): Tokens {
  const known = prepared.get(word)
  if (known) return known
  if (prepared.size === mostKept) prepared.clear()
  const text = wordText(word)
  const tokens = tokenise(text, [{ kind: 'line', start: 0, end: text.length }])
  prepared.set(word, tokens)
  return tokens
}
