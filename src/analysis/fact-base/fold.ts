import { keyOf } from '../../parse/key.ts'
import type { Tokens } from '../../parse/tokens.ts'
import { keyTest } from '../word-flags.ts'

/**
 * A word of a name without what style guides differ in: case, diacritics, points of an abbreviation, British or
 * American endings. Two words that fold to the same text are the same word, differently styled.
 */
export function foldWord(word: string): string {
  const bare = plain.test(word) ? word.toLowerCase() : withoutMarks(word)
  const american = styled.get(bare)
  if (american !== undefined) return american
  if (bare.length < 8) return bare
  if (bare.endsWith('isation')) return `${bare.slice(0, -7)}ization`
  return bare.endsWith('isations') ? `${bare.slice(0, -8)}izations` : bare
}

/** Texts of other drafts are kept, since news repeats its names; not more of them than this. */
const mostKept = 1 << 15
const kept = new Map<number, FoldedWord>()

/** A folded word with its key. */
export interface FoldedWord {
  readonly folded: string
  readonly key: number
}

/** {@link foldWord} of a token. Tokens of one key fold alike. */
export function foldToken(tokens: Tokens, token: number): string {
  return foldedToken(tokens, token).folded
}

/** The same with the key of the folded word, which is mostly that of the token. */
export function foldedToken(tokens: Tokens, token: number): FoldedWord {
  const key = tokens.keys[token]!
  const met = kept.get(key)
  if (met !== undefined) return met
  const folded = foldWord(tokens.prose.slice(tokens.starts[token], tokens.ends[token]))
  if (kept.size === mostKept) kept.clear()
  const word = { folded, key: keyOf(folded) }
  kept.set(key, word)
  return word
}

const plain = /^[A-Za-z\d-]+$/
/** What has no diacritics to take off. */
const unmarked = /^[\x20-\x7e’]+$/

function withoutMarks(word: string): string {
  if (unmarked.test(word)) return word.replaceAll(/[.’']/g, '').toLowerCase()
  return word
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f.’']/g, '')
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
}

const styled = new Map(
  `centre=center centres=centers defence=defense labour=labor programme=program theatre=theater
   cooperation=co-operation harbour=harbor saint=st saint.=st mount=mt brothers=bros`
    .split(/\s+/)
    .map(pair => pair.split('=') as [string, string]),
)

/** Is the token with this key one of the small words that hold a name together ("of", "the", "and")? */
export const isLinkWord = keyTest(
  'a an the of and for in on at to de la le du des del della di da dos von van der den y e et & und al el bin ibn'
    .split(' ')
    .map(keyOf),
)
