import { distance } from 'fastest-levenshtein'
import { soundOf } from '../../src/analysis/fact-base/sound.ts'

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

/** Has the hand slipped: two neighbours swapped, a letter struck twice, or once where the name has two? */
export function isTypingSlip(written: string, right: string): boolean {
  if (isSwap(written, right)) return true
  const [short, long] = written.length < right.length ? [written, right] : [right, written]
  if (long.length !== short.length + 1) return false
  let at = 0
  while (at < short.length && long[at] === short[at]) at++
  return at > 0 && long[at] === long[at - 1] && long.slice(at + 1) === short.slice(at)
}

/** Do the words begin alike and differ no more than a slip of the pen or of the ear would make them? */
export function isMisspelling(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  if (isOneEdit(a, b)) return shorter >= 4
  if (a[0] !== b[0]) return false
  if (shorter >= 7) return distance(a, b) === 2 || (soundOf(a) === soundOf(b) && distance(a, b) <= 3)
  return shorter >= 6 && hasSameLetters(a, b) && distance(a, b) === 2 && soundOf(a) === soundOf(b)
}

/** Has one letter moved in a long word (Svarlbad, Svalbard)? */
export function isMovedLetter(a: string, b: string): boolean {
  return a[0] === b[0] && a.length >= 7 && hasSameLetters(a, b) && distance(a, b) === 2
}

/** Are the letters the same, in another order (Ghandi, Gandhi)? */
function hasSameLetters(a: string, b: string): boolean {
  return a.length === b.length && [...a].sort().join('') === [...b].sort().join('')
}

/** Do two words of one beginning sound alike and differ in few letters (Socks, Sox)? */
export function isHomophone(a: string, b: string): boolean {
  return a[0] === b[0] && soundOf(a) === soundOf(b) && distance(a, b) <= 3
}

/** Are they forms of one word (Finance, Financial; Scribe, Scribbler), so that one is written for the other? */
export function isSameStem(a: string, b: string): boolean {
  if (/^(?:north|south|east|west)/.test(a)) return false
  let shared = 0
  while (shared < a.length && a[shared] === b[shared]) shared++
  const shorter = Math.min(a.length, b.length)
  if (shared < 5) return false
  // Gambling, Gamblers: both end as words that are made of others do.
  if (madeOfOthers.test(a.slice(shared)) && madeOfOthers.test(b.slice(shared))) return true
  if (shorter - shared > 2) return false
  const longer = Math.max(a.length, b.length)
  return longer - shared <= 4 || (shared === shorter && longer - shared <= 5)
}

const madeOfOthers =
  /^(?:ing|ers?|ors?|i?sms?|i?[sz]ations?|ations?|ational|i?sts?|al|ical|ic|ity|ities|ive|ments?|ary|aries|ants?|ence|ance)$/

/** Is one the other with an ending of the plural, of a people or of a language? Such words name different things. */
export function isInflection(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (areRomanceForms(a, b)) return true
  if (short.length === long.length) return short === long || isPeopleOf(a, b) || isPeopleOf(b, a)
  if (long.startsWith(short)) {
    const ending = long.slice(short.length)
    // A name on -s has its plural on -es.
    if (ending === 's' && short.endsWith('s')) return false
    return endings.test(ending) || (/[aeiouy]$/.test(short) && /^(?:n|ns|l|r|rs)$/.test(ending))
  }
  const stem = short.slice(0, -1)
  return /[aeiouy]$/.test(short) && long.startsWith(stem) && peoples.test(long.slice(stem.length))
}

/** Cantabria and the Cantábrico: a land, and what is called after it in its own language. */
function areRomanceForms(a: string, b: string): boolean {
  const [stem, other] = [a.replace(romance, ''), b.replace(romance, '')]
  return stem === other && a !== b && stem.length >= 5 && stem !== a && stem !== b
}

const romance = /(?:ias?|ies?|i?[cn][ao]s?|iens?|ians?|iennes?|enses?|[ei]s[ae]s?)$/

/** Fallujan of Fallujah. */
function isPeopleOf(people: string, place: string): boolean {
  return people.endsWith('an') && place === `${people.slice(0, -1)}h`
}

/** What takes the place of the last vowel: Sicily, Sicilian. */
const peoples = /^(?:an|ans|ian|ians|ish|ese|er|ers|ic|ine|ist|ists|ism|ite|ites|al)$/

const endings =
  /^(?:s|es|ies|an|ans|ian|ians|i|is|ish|ese|er|ers|ine|ic|ia|a|e|o|al|ist|ists|ism|ite|ites|us|um|in|ina)$/

/** Does a word end as the names of places and of those who come from there do, so that a like one is another name? */
export function endsAsPlaces(word: string): boolean {
  return placeEndings.test(word)
}

const placeEndings =
  /(?:ton|town|ford|land|ham|ley|bury|ville|burgh|field|wood|well|worth|wick|dale|gate|stow|combe|mouth|stead)$/
