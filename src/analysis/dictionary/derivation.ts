import { keyOf } from '../../parse/key.ts'
import { isCommon, traitsOf } from '../dictionary.ts'
import { functionWord } from '../function-words.ts'
import { WordTrait } from './traits.ts'

const prefixes =
  `anti auto bi bio co counter crypto cyber de dis down eco electro ethno euro extra fore geo hydro hyper inter intra
   macro mega meta micro mid mini mis mono multi nano narco neo neuro non off omni out over pan para petro photo poly
   post pre proto pseudo psycho quasi re self semi socio step sub super techno tele thermo trans tri ultra un under uni
   up vice`.split(/\s+/)

const { noun, verb, adjective, ing, past, plural } = WordTrait
const nominal = noun | adjective

/** What a suffix makes a word of: the stem must have one of the traits (0: any). */
const suffixes: readonly (readonly [suffix: string, traits: number])[] = [
  ['s', noun | verb | ing],
  ['es', noun | verb],
  ['ed', verb | noun],
  ['ing', verb | noun],
  ['ings', verb | noun],
  ['er', verb],
  ['ers', verb],
  ['est', adjective],
  ['y', noun],
  ['ly', adjective | ing | past | noun],
  ['ness', adjective | past | ing],
  ['less', noun],
  ['like', noun],
  ['able', verb],
  ['ability', verb],
  ['ish', noun | adjective],
  ['esque', noun],
  ['wise', noun],
  ['ward', noun],
  ['wards', noun],
  ['dom', noun],
  ['hood', noun],
  ['ship', noun],
  ['ships', noun],
  ['ful', noun],
  ['free', noun],
  ['proof', noun],
  ['ist', nominal],
  ['ists', nominal],
  ['ism', nominal],
  ['isms', nominal],
  ['ity', adjective],
  ['ize', nominal],
  ['ized', nominal],
  ['izing', nominal],
  ['ization', nominal],
  ['ise', nominal],
  ['ised', nominal],
  ['ising', nominal],
  ['isation', nominal],
  ['gate', noun],
]

/** Parts of speech that two nouns, or an adjective and a noun, of a new compound have. */
const compoundTraits = WordTrait.noun | WordTrait.plural | WordTrait.adjective | WordTrait.verb

/** Endings and beginnings that misspelt words have as often as new ones: realy, fineally, delvery, dispear. */
const weakSuffixes = new Set(['ed', 'ing', 'ings', 'y', 'ly'])
const shortestStrongPrefix = 4
const strongShort = new Set(['non', 'un', 'pre', 'mis', 'sub'])

/**
 * Can the lower-case word be made of known ones by a living prefix or suffix, or as a compound: nonpartisan,
 * ringlike, taskforce? Such words are in no dictionary and right all the same; a weak derivation is one that a
 * slip happens to have, too.
 */
export function derivationOf(word: string): 'strong' | 'weak' | 'none' {
  const prefix = prefixOf(word)
  if (prefix !== undefined && (prefix.length >= shortestStrongPrefix || strongShort.has(prefix)))
    return 'strong'
  const suffix = suffixOf(word)
  if (suffix !== undefined && !weakSuffixes.has(suffix)) return 'strong'
  return prefix !== undefined || suffix !== undefined || isCompound(word) ? 'weak' : 'none'
}

function prefixOf(word: string): string | undefined {
  return prefixes.find(prefix => {
    if (!word.startsWith(prefix) || word.length - prefix.length < 4) return false
    const rest = word.slice(prefix.length)
    // Of a small word nobody makes a new one: "re-about".
    return (isLower(rest) && functionWord(keyOf(rest)) === 0) || suffixOf(rest) !== undefined
  })
}

function suffixOf(word: string): string | undefined {
  return suffixes.find(([suffix, traits]) => {
    if (!word.endsWith(suffix)) return false
    const stem = word.slice(0, -suffix.length)
    if (stem.length < shortestStem || !takes(stem, suffix)) return false
    return stemsBefore(stem, suffix).some(candidate => {
      const key = keyOf(candidate)
      const known = traitsOf(key)
      if ((known & WordTrait.lower) === 0 || (traits !== 0 && (known & traits) === 0)) return false
      // Of a short rare word nobody makes a new doer or quality: "nub-er", "lea-er".
      return candidate.length > shortestStem || isCommon(key) || !makesNouns.has(suffix)
    })
  })?.[0]
}

const shortestStem = 3
const makesNouns = new Set(['er', 'ers', 'est', 'y', 'ist', 'ists', 'ism', 'isms', 'ness', 'ity'])
const hissing = /(?:[sxz]|[cs]h)$/

/** Does the spelling of the stem go with the suffix: "match-es" and no "match-s", "mint-s" and no "mint-es"? */
function takes(stem: string, suffix: string): boolean {
  // "Implys": its y becomes an i.
  if (suffix === 's' && /[^aeiou]y$/.test(stem)) return false
  if (suffix === 's') return !hissing.test(stem) && (traitsOf(keyOf(stem)) & plural) === 0
  if (suffix === 'es') return hissing.test(stem) || /[io]$/.test(stem)
  if (suffix === 'ed' || suffix === 'd') return !/(?:ed|ing)$/.test(stem)
  return true
}

/** The words that give this stem before the suffix: with its e, its y, or a single consonant. */
function stemsBefore(stem: string, suffix: string): string[] {
  const stems = [stem]
  const last = stem.at(-1)!
  if (/^[aeiy]/.test(suffix) && !(suffix.startsWith('a') && /[cg]$/.test(stem))) stems.push(`${stem}e`)
  if (last === 'i') stems.push(`${stem.slice(0, -1)}y`)
  if (/^[aei]/.test(suffix) && last === stem.at(-2) && /[bdfgklmnprst]/.test(last))
    stems.push(stem.slice(0, -1))
  return stems
}

function isCompound(word: string): boolean {
  for (let cut = 4; cut <= word.length - 4; cut++) {
    if (isCompoundPart(word.slice(0, cut)) && isCompoundPart(word.slice(cut))) return true
  }
  return false
}

function isCompoundPart(part: string): boolean {
  const traits = traitsOf(keyOf(part))
  return (traits & WordTrait.lower) !== 0 && (traits & compoundTraits) !== 0
}

function isLower(word: string): boolean {
  return (traitsOf(keyOf(word)) & WordTrait.lower) !== 0
}
