import { distance } from 'fastest-levenshtein'

/** Are the words one edit apart: a letter wrong, missing, added, or two neighbours swapped? */
export function isOneEdit(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1 || a === b) return false
  let lead = 0
  while (lead < short.length && short[lead] === long[lead]) lead++
  let tail = 0
  while (tail < short.length - lead && short.at(-1 - tail) === long.at(-1 - tail)) tail++
  const left = short.length - lead - tail
  if (short.length < long.length) return left === 0
  return left === 1 || (left === 2 && isSwap(short, long))
}

/** Do they differ in two neighbouring letters that have changed places? */
export function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}

/** Has the hand slipped: two neighbours swapped, or a letter struck twice? No name differs from another like that. */
export function isTypingSlip(written: string, right: string): boolean {
  if (isSwap(written, right)) return true
  if (written.length !== right.length + 1) return false
  let at = 0
  while (at < right.length && written[at] === right[at]) at++
  return at > 0 && written[at] === written[at - 1] && written.slice(at + 1) === right.slice(at)
}

/** Do the words begin alike and differ no more than a slip of the pen or of the ear would make them? */
export function isMisspelling(a: string, b: string): boolean {
  if (isOneEdit(a, b)) return Math.min(a.length, b.length) >= 4
  return (
    a[0] === b[0] &&
    Math.min(a.length, b.length) >= 7 &&
    (distance(a, b) === 2 || (soundOf(a) === soundOf(b) && distance(a, b) <= 3))
  )
}

/** Are they forms of one word (Finance, Financial; Scribe, Scribbler), so that one is written for the other? */
export function isSameStem(a: string, b: string): boolean {
  if (/^(?:north|south|east|west)/.test(a)) return false
  let shared = 0
  while (shared < a.length && a[shared] === b[shared]) shared++
  const shorter = Math.min(a.length, b.length)
  return shared >= 5 && shorter - shared <= 2 && Math.max(a.length, b.length) - shared <= 4
}

/** Is one the other with an ending of the plural, of a people or of a language? Such words name different things. */
export function isInflection(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length === long.length) return short === long || isPeopleOf(a, b) || isPeopleOf(b, a)
  const vowel = /[aeiouy]$/.test(short)
  const stems = vowel ? [short, short.slice(0, -1)] : [short]
  return stems.some(stem => {
    if (!long.startsWith(stem)) return false
    const ending = long.slice(stem.length)
    return (vowel && /^(?:n|ns|l)$/.test(ending)) || endings.test(ending)
  })
}

/** Fallujan of Fallujah. */
function isPeopleOf(people: string, place: string): boolean {
  return people.endsWith('an') && place === `${people.slice(0, -1)}h`
}

const endings =
  /^(?:s|es|ies|an|ans|ian|ians|i|is|ish|ese|er|ers|ine|ic|ia|a|e|o|al|ist|ists|ism|ite|ites|us|um|in|ina)$/

/** Texts of other drafts are kept, since news repeats its names; not more of them than this. */
const mostKept = 1 << 14
const kept = new Map<string, string>()

/** The consonants of a word as they sound, roughly: what homophones share. */
export function soundOf(word: string): string {
  const met = kept.get(word)
  if (met !== undefined) return met
  const sound = soundOfNew(word)
  if (kept.size === mostKept) kept.clear()
  kept.set(word, sound)
  return sound
}

function soundOfNew(word: string): string {
  return word
    .replaceAll('ph', 'f')
    .replaceAll(/sch|sh|tsch|tch|ch|cz/g, 'x')
    .replaceAll(/ck|qu|[cqg]/g, 'k')
    .replaceAll(/[zx]/g, match => (match === 'z' ? 's' : 'x'))
    .replaceAll(/[wv]/g, 'v')
    .replaceAll('d', 't')
    .replaceAll('b', 'p')
    .replaceAll(/(?!^)[aeiouyhj]/g, '')
    .replaceAll(/(.)\1+/g, '$1')
}
