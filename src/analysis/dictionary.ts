import { readGenerated } from '../data.ts'
import type { Tokens } from '../parse/tokens.ts'
import { type TraitTable, traitsIn, unpackTable } from './dictionary/table.ts'
import { WordTrait } from './dictionary/traits.ts'

export { dialectTraits, WordTrait } from './dictionary/traits.ts'

/*
 * The words of English in its American, British, Australian and Canadian spellings together (the SCOWL lists of
 * Hunspell, with a supplement of our own), looked up by the key of a token. The table is read when first asked.
 */
let table: TraitTable | undefined

/*
 * A text says the same words over and over, and the table is larger than what is near the processor. The last word on each
 * slot is kept in a table that is not. Key 0 is no word.
 */
const slots = 1 << 12
const keptKeys = new Int32Array(slots)
const keptTraits = new Uint16Array(slots)

/** What the dictionary knows of the word with this key: {@link WordTrait} bits, or 0 for an unknown word. */
export function traitsOf(key: number): number {
  const slot = key & (slots - 1)
  if (keptKeys[slot] === key) return keptTraits[slot]!
  table ??= unpackTable(readGenerated('dictionary.bin'))
  const traits = traitsIn(table, key)
  keptKeys[slot] = key
  keptTraits[slot] = traits
  return traits
}

/** Is the word known, in whatever case and variety of English? */
export function isWord(key: number): boolean {
  return traitsOf(key) !== 0
}

/** Is the word known in lower case, so not only as a name or an acronym? */
export function isLowerWord(key: number): boolean {
  return (traitsOf(key) & WordTrait.lower) !== 0
}

/** Is the word known with a capital only: a name, an acronym? */
export function isProperOnly(key: number): boolean {
  return (traitsOf(key) & (WordTrait.lower | WordTrait.capital)) === WordTrait.capital
}

/** Is it among the words that news text uses most? */
export function isCommon(key: number): boolean {
  return (traitsOf(key) & WordTrait.common) !== 0
}

const traitsByTokens = new WeakMap<Tokens, Uint16Array>()

/** The traits of every token of a draft, index-aligned with them; looked up once a draft. */
export function tokenTraits(tokens: Tokens): Uint16Array {
  const known = traitsByTokens.get(tokens)
  if (known) return known
  const traits = new Uint16Array(tokens.count)
  for (let token = 0; token < tokens.count; token++) traits[token] = traitsOf(tokens.keys[token]!)
  traitsByTokens.set(tokens, traits)
  return traits
}
