import type { Suggestion } from '../../src/analysis/dictionary/suggest.ts'
import type { UnknownWord } from '../../src/analysis/unknown-words.ts'
import { notorious } from './notorious.ts'

/** A word used this often is a term of the draft, unless it is a slip that everybody knows. */
const coinage = 3
/** How far behind the best suggestion another one may be. */
const margin = 0.35
const mostSuggestions = 3

/** What must have been meant, likeliest first; nothing where the word may be a rare or a new one. */
export function meantWords(unknown: UnknownWord): string[] {
  const { text, count, joined, suggestions, derivable } = unknown
  if (joined || notorious.has(text)) return []
  const [best] = suggestions
  if (!best || best.cost > highestCost(unknown, best)) return []
  if (count >= coinage && (derivable || best.cost > 0.6)) return []
  const limit = best.cost + margin
  const near = suggestions.filter(({ cost, common }) => cost <= limit && (common || !best.common))
  // A short word between many is as likely to be one that we do not know.
  if (text.length <= 6 && best.cost >= 0.7 && near.length >= 3) return []
  return near.slice(0, mostSuggestions).map(({ word }) => word)
}

/**
 * The edit cost up to which the suggestion is believed. Between short words lie few letters, and rare words are
 * near to rare words: those must differ by what goes wrong most.
 */
function highestCost({ text, derivable }: UnknownWord, { word, common }: Suggestion): number {
  const { length } = text
  if (isForm(text, word)) return 0
  if (derivable) return common && length >= 6 ? 0.6 : 0
  if (common) {
    if (length <= 3) return 0
    if (length === 4) return 0.6
    if (length <= 7) return 1
    return 1.5
  }
  if (length >= 9) return 0.9
  return length === 8 ? 0.7 : length === 7 ? 0.6 : 0
}

/** A rare word's own inflection, a foreign feminine, or a clipped word looks like a slip for its base. */
function isForm(text: string, word: string): boolean {
  if (text.startsWith(word)) return /^(?:s|es|d|ed|e|ie|o|a|i)$/.test(text.slice(word.length))
  if (!word.startsWith(text)) return false
  return text.length <= 5 || word.length > text.length + 1
}
