import { keyOf } from '../../parse/key.ts'
import { traitsOf } from '../dictionary.ts'
import { WordTrait } from './traits.ts'

const prefixes =
  `anti auto bi bio co counter crypto cyber de dis down eco electro ethno euro extra fore geo hydro hyper inter intra
   macro mega meta micro mid mini mis mono multi nano narco neo neuro non off omni out over pan para petro photo poly
   post pre proto pseudo psycho quasi re self semi socio step sub super techno tele thermo trans tri ultra un under uni
   up vice`.split(/\s+/)

/** What a suffix makes a word of: the stem must have one of the traits (0: any). */
const suffixes: readonly (readonly [suffix: string, traits: number])[] = [
  ['s', WordTrait.noun | WordTrait.verb | WordTrait.ing],
  ['es', WordTrait.noun | WordTrait.verb],
  ['ed', WordTrait.verb | WordTrait.noun],
  ['ing', WordTrait.verb | WordTrait.noun],
  ['ings', WordTrait.verb | WordTrait.noun],
  ['er', 0],
  ['ers', 0],
  ['est', WordTrait.adjective],
  ['y', WordTrait.noun],
  ['ly', WordTrait.adjective | WordTrait.ing | WordTrait.past | WordTrait.noun],
  ['ness', 0],
  ['less', WordTrait.noun],
  ['like', WordTrait.noun],
  ['able', WordTrait.verb],
  ['ability', WordTrait.verb],
  ['ish', WordTrait.noun | WordTrait.adjective],
  ['esque', WordTrait.noun],
  ['wise', WordTrait.noun],
  ['ward', WordTrait.noun],
  ['wards', WordTrait.noun],
  ['dom', WordTrait.noun],
  ['hood', WordTrait.noun],
  ['ship', WordTrait.noun],
  ['ships', WordTrait.noun],
  ['ful', WordTrait.noun],
  ['free', WordTrait.noun],
  ['proof', WordTrait.noun],
  ['ist', 0],
  ['ists', 0],
  ['ism', 0],
  ['isms', 0],
  ['ity', WordTrait.adjective],
  ['ize', 0],
  ['ized', 0],
  ['izing', 0],
  ['ization', 0],
  ['ise', 0],
  ['ised', 0],
  ['ising', 0],
  ['isation', 0],
  ['gate', WordTrait.noun],
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
    return isLower(rest) || suffixOf(rest) !== undefined
  })
}

function suffixOf(word: string): string | undefined {
  return suffixes.find(([suffix, traits]) => {
    if (!word.endsWith(suffix)) return false
    const stem = word.slice(0, -suffix.length)
    if (stem.length < 3) return false
    return stemsBefore(stem, suffix).some(candidate => {
      const known = traitsOf(keyOf(candidate))
      return (known & WordTrait.lower) !== 0 && (traits === 0 || (known & traits) !== 0)
    })
  })?.[0]
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
