import { distance } from 'fastest-levenshtein'
import { isLowerWord } from '../../src/analysis/dictionary.ts'
import type { Mention } from '../../src/analysis/entities.ts'
import { areSynonyms, isGivenName } from '../../src/analysis/fact-base/load.ts'
import { soundOf } from '../../src/analysis/fact-base/sound.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { sentenceOf } from '../../src/analysis/locate.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { wordClassKeys } from '../../src/lexicon/word-classes.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { isInflection, isMisspelling, isOneEdit } from './closeness.ts'
import { differenceOf } from './differences.ts'
import { type DocumentWord, isKnownName, isOrdinary } from './document-words.ts'

/** A name of several words as the piece writes it, with its places. */
interface Name {
  readonly words: readonly string[]
  /** The keys of the words. */
  readonly keys: readonly number[]
  readonly mentions: readonly Mention[]
}

const crowd = 8

/** Names of the piece that differ from another one of it in one word that looks or means nearly the same. */
export function* nearFullNames(facts: Facts, words: ReadonlyMap<string, DocumentWord>): Iterable<Finding> {
  const names = namesOf(facts)
  if (!names.some(name => mayBeRare(facts, name))) return
  const shared = new Map<number, Name[]>()
  for (const name of names) {
    for (const hash of hashesOf(name)) {
      const alike = shared.get(hash)
      if (alike) alike.push(name)
      else shared.set(hash, [name])
    }
  }
  const found = new Map<Name, Name>()
  for (const alike of shared.values()) {
    if (alike.length < 2 || alike.length > crowd) continue
    for (const rare of alike) {
      if (found.has(rare) || !mayBeRare(facts, rare)) continue
      const usual = alike.find(other => other !== rare && isSlip(facts, words, rare, other))
      if (usual) found.set(rare, usual)
    }
  }
  for (const [rare, usual] of found) yield findingFor(facts, rare.mentions[0], usual.mentions[0])
}

/** What a name shares with one that differs in one word: a number for each remainder. Numbered names share it. */
function hashesOf({ keys }: Name): number[] {
  const whole = sumOf(keys, keys.length)
  return keys.map((_, at) => remainderOf(keys, keys.length, whole, at))
}

function sumOf(keys: ArrayLike<number>, count: number): number {
  let whole = 0
  for (let at = 0; at < count; at++) whole = (whole + Math.imul(keys[at] + at, 0x9e3779b1)) | 0
  return whole
}

/** The hash of a name without one of its words. */
function remainderOf(keys: ArrayLike<number>, count: number, whole: number, without: number): number {
  return ((whole - Math.imul(keys[without] + without, 0x9e3779b1)) ^ (without + count * 8)) | 0
}

/** The names that share a remainder with another name of the piece, in the order of the text. */
function namesOf(facts: Facts): Name[] {
  const { mentions } = facts.entities
  if (!mayShare(facts)) return []
  const names = new Map<number, { words: readonly string[]; keys: readonly number[]; mentions: Mention[] }>()
  for (const mention of mentions) {
    const count = readKeys(facts, mention)
    if (count === 0 || !isShared(count)) continue
    const whole = sumOf(keysRead, count) ^ count
    const known = names.get(whole)
    if (known) known.mentions.push(mention)
    else {
      const keys = Array.from(keysRead.subarray(0, count))
      names.set(whole, { words: wordsOf(facts, mention), keys, mentions: [mention] })
    }
  }
  return [...names.values()]
}

function wordsOf({ tokens }: Facts, { words, endToken }: Mention): readonly string[] {
  if (words.length > 1) return words
  return [words[0]!, tokens.prose.slice(tokens.starts[endToken], tokens.ends[endToken])]
}

/*
 * Few names share a remainder with another, so that is found first, without a list for each: a table has the sum of the
 * name that came upon a slot, and where two came, a mark.
 */
const slots = 1 << 13
const sums = new Int32Array(slots)
const marks = new Uint8Array(slots)
const longest = 32
const keysRead = new Int32Array(longest)

/** Fills the table. May any two names share a remainder? */
function mayShare(facts: Facts): boolean {
  sums.fill(0)
  marks.fill(0)
  let shares = false
  for (const mention of facts.entities.mentions) {
    const count = readKeys(facts, mention)
    if (count === 0) continue
    const sum = sumOf(keysRead, count)
    const own = (sum ^ count) | 1
    for (let at = 0; at < count; at++) {
      const slot = slotOf(remainderOf(keysRead, count, sum, at))
      if (sums[slot] === 0) sums[slot] = own
      else if (sums[slot] !== own) {
        marks[slot] = 1
        shares = true
      }
    }
  }
  return shares
}

/** Is a remainder of the name that has been read marked in the table? */
function isShared(count: number): boolean {
  const sum = sumOf(keysRead, count)
  for (let at = 0; at < count; at++) {
    if (marks[slotOf(remainderOf(keysRead, count, sum, at))] === 1) return true
  }
  return false
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 13)) & (slots - 1)
}

/** Reads the keys of the words of a name of several words, or of one and a number; how many these are, 0 for others. */
function readKeys(facts: Facts, mention: Mention): number {
  const { parts, styled } = mention
  if (styled || parts.length === 0 || parts.length > longest) return 0
  if (parts.length === 1) {
    if (!isNumberAfter(facts, mention)) return 0
    keysRead[1] = facts.tokens.keys[mention.endToken]
  }
  for (let at = 0; at < parts.length; at++) keysRead[at] = parts[at].key
  return Math.max(2, parts.length)
}

/** The number of a product or a part: "Folio 2". */
function isNumberAfter({ tokens }: Facts, { endToken }: Mention): boolean {
  if (endToken >= tokens.count || tokens.classes[endToken] !== TokenClass.number) return false
  const [start, end] = [tokens.starts[endToken], tokens.ends[endToken]]
  return end - start <= 2 && /^\d{1,2}$/.test(tokens.prose.slice(start, end))
}

/** Is it named once, and not what the fact base has? */
function mayBeRare({ entities }: Facts, { mentions }: Name): boolean {
  const [mention] = mentions
  return (
    mentions.length === 1 &&
    (mention.form === 'part' || entities.entities[mention.entity].known === undefined)
  )
}

function isSlip(facts: Facts, words: ReadonlyMap<string, DocumentWord>, rare: Name, usual: Name): boolean {
  if (!isLess(rare, usual)) return false
  const [mention] = rare.mentions
  const difference = differenceOf(rare.words, usual.words)
  if (difference?.kind !== 'instead') return false
  const { written, right, at } = difference
  if (isInflection(written, right) || isNumber(written) || isNumber(right)) return false
  const sentence = sentenceOf(facts.tokens, mention.firstToken)
  if (usual.mentions.some(({ firstToken }) => sentenceOf(facts.tokens, firstToken) === sentence)) return false
  // Given names that differ are for name-variants to judge.
  if (at === 0 && isGivenName(keyOf(written)) && isGivenName(keyOf(right))) return false
  if (isKnownName(keyOf(written)) && !isOrdinary(written)) return false
  if (isPersonal(facts, rare) || isPersonal(facts, usual))
    return at > 0 && isWrongSurname(facts, rare, usual, written, right)
  const isLong = Math.min(written.length, right.length) >= 5 || rare.words.length > 2
  if (isMisspelling(written, right) && isLong) return true
  if (isOneEdit(written, right) && isDistinct(rare, at)) return true
  const stands = usual.mentions.length > 1 && words.get(written)?.uses.length === 1
  if (stands && isNear(written, right) && !isOpposed(keyOf(written))) return true
  // A paraphrase changes one mention; the right word stands in others, with the rest of the name or without.
  const isUsual = (words.get(right)?.uses.length ?? 0) > 1 && words.get(written)?.uses.length === 1
  return isUsual && (areSynonyms(written, right) || holds(written, right))
}

/** Harry Cane for Harry Kane: of two persons with one given name, who sound alike, the one named once. */
function isWrongSurname(facts: Facts, rare: Name, usual: Name, written: string, right: string): boolean {
  if (rare.words.length > 3) return false
  const [mention] = rare.mentions
  if (isOften(facts, usual) && isBorneOnce(facts, mention) && !isIntroduced(facts, mention)) {
    if (isNear(written, right) && !isInflection(written, right)) return true
  }
  return usual.mentions.length > 1 && isOneEdit(written, right) && soundOf(written) === soundOf(right)
}

const often = 2

/** Is whoever bears the name named again, by the surname or in full? */
function isOften({ entities }: Facts, { mentions: [mention] }: Name): boolean {
  return entities.entities[mention.entity].mentions.length > often
}

function isBorneOnce({ entities }: Facts, { entity }: Mention): boolean {
  return entities.entities[entity].mentions.length === 1
}

/** Is it told who that is: by a title or a role before the name, by an age or a description behind it? */
function isIntroduced({ tokens }: Facts, { titled, firstToken, endToken }: Mention): boolean {
  if (
    titled ||
    (firstToken > 0 && isLowerWord(tokens.keys[firstToken - 1]) && isRole(tokens.keys[firstToken - 1]))
  )
    return true
  return tokens.prose[tokens.starts[endToken] ?? tokens.prose.length] === ','
}

const isRole = wordTest(
  'director actor actress player singer writer author farmer teacher student lawyer coach resident neighbor neighbour analyst economist professor officer driver owner spokesman spokeswoman',
)

/** Do they begin alike and differ in no more than two letters? */
function isNear(written: string, right: string): boolean {
  if (isOneEdit(written, right)) return Math.min(written.length, right.length) >= 4
  return (
    written[0] === right[0] && Math.min(written.length, right.length) >= 5 && distance(written, right) === 2
  )
}

/** What tells two places or parts of a thing from each other. */
const isOpposed = wordTest(
  'north south east west northern southern eastern western upper lower inner outer great greater little lesser new old first last high low left right mother father brother',
)

/** Is the word that both have long, or no word of English, so that hardly two names would share it? */
function isDistinct({ words }: Name, at: number): boolean {
  return words.some(
    (word, index) => index !== at && (word.length > 6 || (word.length > 4 && !isOrdinary(word))),
  )
}

/** Is it the rarer one, or of two the later one? */
function isLess(rare: Name, usual: Name): boolean {
  return (
    rare.mentions.length < usual.mentions.length ||
    (rare.mentions.length === usual.mentions.length && rare.mentions[0].start > usual.mentions[0].start)
  )
}

function isPersonal(facts: Facts, { mentions }: Name): boolean {
  return mentions.some(({ entity }) => facts.entities.entities[entity].kind === 'person')
}

/** Folio and Portfolio: the one holds the other at its end or its beginning. */
function holds(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= 5 && (long.endsWith(short) || long.startsWith(short))
}

function isNumber(word: string): boolean {
  const key = keyOf(word)
  return /\d/.test(word) || wordClassKeys('ordinal').has(key) || wordClassKeys('number').has(key)
}

function findingFor({ tokens }: Facts, mention: Mention, model: Mention): Finding {
  const name = tokens.prose.slice(model.start, model.end).replaceAll(/\s+/g, ' ')
  return {
    messageId: 'elsewhere',
    start: mention.start,
    end: mention.end,
    values: { name },
    replacements: [name],
    related: [{ start: model.start, end: model.end, reason: `written “${name}” here` }],
  }
}
