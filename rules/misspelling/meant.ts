import type { Suggestion } from '../../src/analysis/dictionary/suggest.ts'
import { traitsOf, WordTrait } from '../../src/analysis/dictionary.ts'
import { functionWord } from '../../src/analysis/function-words.ts'
import type { UnknownWord } from '../../src/analysis/unknown-words.ts'
import { keyOf } from '../../src/parse/key.ts'
import { notorious } from './notorious.ts'

/** A word used this often is a term of the draft, unless it is a slip that everybody knows. */
const coinage = 3
/** How far behind the best suggestion another one may be. */
const margin = 0.5
const mostSuggestions = 3

/** What must have been meant, likeliest first; nothing where the word may be a rare or a new one. */
export function meantWords(unknown: UnknownWord): string[] {
  const { text, count, joined, suggestions, derivation } = unknown
  if (joined || notorious.has(text)) return []
  const owner = ownerOf(text)
  if (owner !== undefined) return [`${owner.slice(0, -1)}ies`, `${owner}'s`]
  const [best] = suggestions
  if (!best || best.cost > highestCost(unknown, best)) return []
  if (count >= coinage && (derivation !== 'none' || best.cost > 0.6)) return []
  const limit = best.cost + margin
  const near = suggestions.filter(({ cost, common }) => cost <= limit && (common || !best.common))
  // A short word between many is as likely to be one that we do not know.
  if (!best.common && text.length <= 6 && best.cost >= 0.7 && near.length >= 3) return []
  return near.slice(0, mostSuggestions).map(({ word }) => word)
}

/**
 * The edit cost up to which the suggestion is believed. Between short words lie few letters, and rare words are
 * near to rare words: those must differ by what goes wrong most. Beside a name a short word may be one of its
 * language: dim sum, Penne alla Norma.
 */
function highestCost({ text, derivation, amongNames }: UnknownWord, { word, common }: Suggestion): number {
  const { length } = text
  if (isForm(text, word, common) || (amongNames && length <= 6)) return 0
  if (derivation === 'strong') return common && length >= 6 ? 0.6 : 0
  if (derivation === 'weak') return weakCost(length, common)
  return common ? costOfCommon(length) : costOfRare(length)
}

function weakCost(length: number, common: boolean): number {
  if (common) return length >= 5 ? 0.9 : 0
  return length >= 8 ? 0.4 : 0
}

function costOfCommon(length: number): number {
  if (length <= 2) return 0
  if (length === 3) return 0.8
  if (length === 4) return 0.9
  if (length === 5) return 1
  return length <= 7 ? 1.3 : 1.6
}

function costOfRare(length: number): number {
  if (length >= 9) return 1.3
  if (length >= 7) return 0.9
  return length === 6 ? 0.7 : 0
}

/** A rare word's own inflection, a foreign feminine, or a clipped word looks like a slip for its base. */
function isForm(text: string, word: string, common: boolean): boolean {
  if (text.startsWith(word)) {
    const ending = text.slice(word.length)
    if (ending === 'e') return !common || word.length < 5
    return /^(?:s|es|d|ed|ie|o|a|i)$/.test(ending)
  }
  if (!word.startsWith(text)) return false
  return word.length > text.length + 1 || !common || (text.length < 5 && functionWord(keyOf(word)) === 0)
}

/** "countrys", "partys": the noun whose plural or owner is meant. */
function ownerOf(text: string): string | undefined {
  if (!/[^aeiou]ys$/.test(text)) return undefined
  const noun = text.slice(0, -1)
  return (traitsOf(keyOf(noun)) & WordTrait.noun) !== 0 ? noun : undefined
}
