import { editCost } from './edit-cost.ts'
import { everydayWords, type Suggestion } from './suggest.ts'

/** Below this many consonants too many words sound alike. */
const fewestConsonants = 3
/** What of its letters a word put by ear may have wrong; with more it is another word. */
const costPerLetter = 0.26
/** How much longer or shorter a word put by ear may be. */
const mostLetters = 3

/**
 * Spellings of one sound, in the order in which they are looked for. Vowels are left out: they are what the ear cannot
 * tell (so the skeleton key of Pollock and Zamora, "Automatic spelling correction in scientific and scholarly text", 1984).
 */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/^(?:kn|gn|pn)/, 'n'],
  [/^ps/, 's'],
  [/^wr/, 'r'],
  [/(?:t|c|s|sc)ious/g, 'SS'],
  [/(?:t|ss|c|s)ion/g, 'SN'],
  [/(?:t|c)ial/g, 'SL'],
  [/tch|ch/g, 'C'],
  [/sh/g, 'S'],
  [/sc(?=[eiy])/g, 's'],
  [/ph/g, 'f'],
  [/gh(?=t|$)/g, ''],
  [/dg(?=[ei])/g, 'j'],
  [/g(?=[eiy])/g, 'j'],
  [/c(?=[eiy])/g, 's'],
  [/ck|qu|c|q/g, 'k'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/mb$/, 'm'],
]

/**
 * The consonants of a lower-case word as they are heard: "deffenitly" and "definitely" are both `dfntl`. A vowel that
 * opens the word is kept as `a`.
 */
export function consonantsOf(word: string): string {
  let heard = word
  for (const [spelling, sound] of sounds) heard = heard.replace(spelling, sound)
  return (
    (/^[aeiouy]/.test(heard) ? 'a' : '') + heard.replaceAll(/[aeiouywh]/g, '').replaceAll(/(.)\1+/g, '$1')
  )
}

/** How many vowels are heard; an e that only lengthens the one before it is not. */
function syllablesOf(word: string): number {
  const heard = word.replace(/e(?=$|[sd]$|(?:ly|ful|less|ness|ment)$)/, '')
  return heard.match(/[aeiouy]+/g)?.length ?? 0
}

/** Letters that may open a word that sounds as if it began with the key. */
const openings: Readonly<Record<string, string>> = {
  a: 'aeiouy',
  c: 'cksq',
  f: 'fp',
  g: 'gj',
  j: 'jg',
  k: 'kcq',
  n: 'nkgp',
  p: 'pf',
  q: 'qkc',
  r: 'rw',
  s: 'scp',
  z: 'zsx',
}

/** The words of everyday use that sound like the unknown one, the nearest in spelling first. */
export function soundAlikesOf(word: string): Suggestion[] {
  const consonants = consonantsOf(word)
  if (consonants.length < fewestConsonants) return []
  const limit = costPerLetter * word.length
  const syllables = syllablesOf(word)
  const first = /^[aeiouy]/.test(word) ? openings.a! : (openings[word[0]!] ?? word[0]!)
  const found: Suggestion[] = []
  for (const initial of first) {
    for (let length = word.length - mostLetters; length <= word.length + mostLetters; length++) {
      for (const meant of everydayWords(initial, length)) {
        if (syllablesOf(meant) !== syllables || consonantsOf(meant) !== consonants) continue
        const cost = editCost(word, meant, limit)
        if (cost <= limit) found.push({ word: meant, cost, common: true })
      }
    }
  }
  return found.sort((a, b) => a.cost - b.cost || (a.word < b.word ? -1 : 1))
}
