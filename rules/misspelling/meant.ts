import { soundAlikesOf } from '../../src/analysis/dictionary/sounds.ts'
import type { Suggestion } from '../../src/analysis/dictionary/suggest.ts'
import { isLowerWord, traitsOf, WordTrait } from '../../src/analysis/dictionary.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { functionWord } from '../../src/analysis/function-words.ts'
import type { UnknownWord } from '../../src/analysis/unknown-words.ts'
import { keyOf } from '../../src/parse/key.ts'
import { byCompany } from './company.ts'
import { notorious } from './notorious.ts'

/** A word used this often is a term of the draft, unless it is a slip that everybody knows. */
const coinage = 3
/** What stands so often was meant, where it is not very near to another word: a hand slips once. */
const repeated = 2
const veryNear = 0.6
/** A long word that lies one letter off a word of everyday use, and is made of nothing, is a slip however often it stands. */
const oneLetter = 1
const longWord = 8
const twoSlips = 1.5
const latinEnding = /(?:[^aeiou]i|ae|[iu]us)$/
/** Shorter words are like too many others to be told by ear. */
const shortestHeard = 6
/** How far behind the best suggestion another one may be. */
const margin = 0.5
const mostSuggestions = 3

/** What must have been meant, likeliest first; nothing where the word may be a rare or a new one. */
export function meantWords({ tokens, voices }: Facts, unknown: UnknownWord): string[] {
  const { token, text, count, joined, suggestions, derivation, inCompound } = unknown
  if (notorious.has(text) || (joined && !inCompound)) return []
  const ending = meantEnding(text)
  if (ending !== undefined) return ending
  const likeliest = byCompany(tokens, token, suggestions)
  // Between short words the company decides, or nothing does.
  const candidates = text.length < shortestHeard ? likeliest.slice(0, 1) : likeliest
  const best = candidates.find(suggestion => isBelieved(unknown, suggestion))
  const [nearest] = suggestions
  if (!best || !nearest) return meantByEar(unknown)
  if (best.cost > twoSlips && isMade(text, suggestions)) return []
  if (count >= repeated && best.cost > (isTold(unknown, best) ? oneLetter : veryNear)) return []
  if (count >= coinage && derivation !== 'none') return []
  const near = likeliest
    .slice(likeliest.indexOf(best))
    .filter(({ cost, common }) => cost <= nearest.cost + margin && (common || !nearest.common))
  // A short word between many is as likely to be one that we do not know.
  if (!best.common && text.length <= 6 && best.cost >= 0.7 && near.length >= 3) return []
  // "Leg it, marra": somebody's own short words.
  const place = { start: tokens.starts[token], end: tokens.ends[token] }
  if (text.length <= 6 && best.cost > 0.6 && voices.isSpoken(place)) return []
  return (near.length > 0 ? near : [best]).slice(0, mostSuggestions).map(({ word }) => word)
}

/** "Receival", "concentrator": a word made of the one that lies near. */
function isMade(text: string, suggestions: readonly Suggestion[]): boolean {
  const stem = text.slice(0, -3)
  return (
    /(?:al|[eo]r|is[mt]|ity|ive)$/.test(text) &&
    suggestions.some(({ word }) => word.startsWith(stem) || stem.startsWith(word))
  )
}

function isTold({ text, derivation }: UnknownWord, { common }: Suggestion): boolean {
  return common && derivation === 'none' && text.length >= longWord
}

/** What sounds like the word, where nothing is spelt nearly like it. */
function meantByEar({ text, count, derivation, amongForeign, inCompound }: UnknownWord): string[] {
  if (derivation !== 'none' || amongForeign || inCompound) return []
  if (text.length < shortestHeard || count >= repeated || latinEnding.test(text)) return []
  return soundAlikesOf(text)
    .filter(({ word, common }) => !isForm(text, word, common))
    .slice(0, 1)
    .map(({ word }) => word)
}

/**
 * Is the suggestion near enough? Between short words lie few letters, and rare words are near to rare words: those must
 * differ by what goes wrong most. Beside the small words of another language a short word may be one of it: Etudes sur la.
 */
function isBelieved(unknown: UnknownWord, best: Suggestion): boolean {
  if (best.cost > 1 && latinEnding.test(unknown.text)) return false
  if (best.cost > highestCost(unknown, best) || isForm(unknown.text, best.word, best.common)) return false
  return best.cost <= twoSlips || best.word.slice(-2) === unknown.text.slice(-2)
}

function highestCost(
  { text, derivation, amongForeign, amongNames, inCompound }: UnknownWord,
  { common }: Suggestion,
): number {
  const { length } = text
  if (amongForeign && length <= 7) return 0
  if (inCompound) return derivation === 'none' ? (common ? 1 : costOfRare(length - 1)) : 0
  if (derivation === 'strong') return common && length >= 6 ? 0.6 : 0
  if (derivation === 'weak') return weakCost(length, common)
  // Beside a name a short word may be another name, or foreign: dim sum.
  if (amongNames && length <= 6) return common ? Math.min(1, costOfCommon(length)) * Number(length > 3) : 0
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
  return length <= 7 ? 1.4 : 1.8
}

function costOfRare(length: number): number {
  if (length >= 9) return 1.3
  if (length >= 6) return 1
  return length === 5 ? 0.6 : 0
}

/** A rare word's own inflection, a foreign feminine, or a clipped word looks like a slip for its base. */
function isForm(text: string, word: string, common: boolean): boolean {
  if (text.startsWith(word)) {
    const ending = text.slice(word.length)
    if (ending === 'e') return !common || word.length < 5
    if (/^(?:s|es)$/.test(ending)) return canInflect(word, nominal) && !/s$/.test(word)
    if (/^(?:d|ed)$/.test(ending))
      return canInflect(word, WordTrait.verb | WordTrait.noun) && !/d$/.test(word)
    return /^(?:ie|o|a|i)$/.test(ending) && (!common || word.length < 5)
  }
  if (!word.startsWith(text)) return false
  if (word.length > text.length + 1) return true
  return common ? text.length < 4 && functionWord(keyOf(word)) === 0 : text.length < 7
}

const nominal = WordTrait.noun | WordTrait.verb

/** May the word take the ending: a base whose class is not known, or one of the classes? */
function canInflect(word: string, classes: number): boolean {
  const traits = traitsOf(keyOf(word))
  const inflected = WordTrait.past | WordTrait.plural | WordTrait.third | WordTrait.ing | WordTrait.adverb
  return (traits & classes) !== 0 || (traits & inflected) === 0
}

/** Words in -o that have no plural but in -oes. */
const pluralInOes = /^(?:potato|tomato|hero|superhero|echo|veto|torpedo|embargo)s$/

/** "Countrys": the plural or the owner is meant; "implys": the third person. "Tomatos" and "mechanicly" lack letters of theirs. */
function meantEnding(text: string): string[] | undefined {
  if (pluralInOes.test(text)) return [`${text.slice(0, -1)}es`]
  const adverb = /icly$/.test(text) ? `${text.slice(0, -2)}ally` : undefined
  if (adverb !== undefined && isLowerWord(keyOf(adverb))) return [adverb]
  if (!/[^aeiou]ys$/.test(text)) return undefined
  const base = text.slice(0, -1)
  const traits = traitsOf(keyOf(base))
  const many = `${base.slice(0, -1)}ies`
  if ((traits & WordTrait.noun) !== 0) return [many, `${base}'s`]
  return (traits & WordTrait.verb) !== 0 ? [many] : undefined
}
