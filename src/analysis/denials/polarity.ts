import { TokenClass, type Tokens } from '../../parse/tokens.ts'
import { FunctionWord, functionWord } from '../function-words.ts'
import { isWord } from '../token-tests.ts'
import { wordTest } from '../word-flags.ts'
import type { FamilyWord } from './lexicon.ts'
import {
  afterNo,
  afterNot,
  be,
  crossing,
  deadStates,
  distant,
  either,
  forbidden,
  hypothetical,
  infinitive,
  light,
  never,
  nobodies,
  nots,
  noWord,
  perceiving,
  refusals,
  switches,
  unreal,
  withholding,
  without,
} from './negatives.ts'

/** How a place speaks of what a word means. */
export type Polarity =
  /** Denied of all there could be: nobody, none, never, not a single. */
  | 'none'
  /** Denied of one thing or deed. */
  | 'not'
  /** Told as something that was there or was done. */
  | 'there'
  /** Told as a plan, a wish, a possibility, or in words that leave it open. */
  | 'open'

/** So far before a word its denial may begin. */
const reach = 9

/** Is the token one at which a clause ends, as far as marks tell? */
export function isBreak({ classes, ends, starts, prose }: Tokens, token: number): boolean {
  if (classes[token] !== TokenClass.punctuation) return false
  const mark = prose[starts[token]!]
  return ends[token]! - starts[token]! > 1 || ',;:()—–“”"'.includes(mark ?? '')
}

/** The first token of the clause that holds a token, as far as marks tell. */
export function clauseStart(tokens: Tokens, token: number, sentenceStart: number): number {
  let at = token
  while (at > sentenceStart && !isBreak(tokens, at - 1)) at--
  return at
}

/** The token after the last one of the clause that holds a token, as far as marks tell. */
export function clauseEnd(tokens: Tokens, token: number, sentenceEnd: number): number {
  let at = token
  while (at < sentenceEnd && !isBreak(tokens, at)) at++
  return at
}

/** What a mention says and where its words begin and end, the denial among them. */
export interface Reading {
  readonly polarity: Polarity
  readonly firstToken: number
  readonly endToken: number
}

/** Reads whether the sentence says that there was what an expression means, or that there was not. */
export function readPolarity(
  tokens: Tokens,
  word: FamilyWord,
  first: number,
  end: number,
  sentenceStart: number,
  sentenceEnd: number,
): Reading {
  const start = clauseStart(tokens, first, sentenceStart)
  const own = { firstToken: first, endToken: end }
  const denied = denialBefore(tokens, word, first, start)
  const from = Math.max(start, first - reach)
  const isOpen = has(unreal, tokens, from, first)
  if (word.role === 'lacks')
    return { polarity: denied || isOpen || goesOn(tokens.keys[end] ?? 0) ? 'open' : 'none', ...own }
  // "Nothing in the speech had surprised her", "nobody read the letter": what is spoken of as known is there all the same.
  if (
    denied &&
    denied !== 'unclear' &&
    !word.isVerb &&
    !word.isDevice &&
    denied.at < first - 1 &&
    isKnown(tokens, first)
  )
    return { polarity: isOpen ? 'open' : 'there', ...own }
  if (denied === 'unclear') return { polarity: 'open', ...own }
  if (denied) return { polarity: isOpen ? 'open' : denied.polarity, firstToken: denied.at, endToken: end }
  const behind = word.isVerb ? undefined : denialBehind(tokens, word, end, sentenceEnd)
  if (behind !== undefined) return { polarity: isOpen ? 'open' : 'not', firstToken: first, endToken: behind }
  if (word.isVerb && isNegativeObject(tokens, end, sentenceEnd))
    return { polarity: isOpen ? 'open' : 'none', firstToken: first, endToken: Math.min(end + 2, sentenceEnd) }
  if (isOpen || has(distant, tokens, from, first)) return { polarity: 'open', ...own }
  if (word.isVerb && word.isBase && !isNoun(tokens, first)) return { polarity: 'open', ...own }
  if (!isKnown(tokens, first) && (has(hypothetical, tokens, from, first) || isPurpose(tokens, from, first)))
    return { polarity: 'open', ...own }
  return { polarity: 'there', ...own }
}

const goesOn = wordTest('to from of')
const known = wordTest('the this that these those its his her their both our whose')

/** Is the word used as a noun, right behind a determiner, an owner or one adjective more? */
export function isNoun({ keys, classes }: Tokens, token: number): boolean {
  const before = keys[token - 1] ?? 0
  if ((functionWord(before) & FunctionWord.determiner) !== 0 || classes[token - 1] === TokenClass.clitic)
    return true
  return functionWord(before) === 0 && (functionWord(keys[token - 2] ?? 0) & FunctionWord.determiner) !== 0
}

/** Is it spoken of as known: "the", "his" or an owner's "'s" before it, as in "the last two candidates"? */
export function isKnown({ keys, classes }: Tokens, token: number): boolean {
  for (let at = token - 1; at >= Math.max(0, token - mostBetween); at--) {
    if (known(keys[at]!) || classes[at] === TokenClass.clitic) return true
    if (classes[at] === TokenClass.punctuation) return false
    if (functionWord(keys[at]!) !== 0 && !number(keys[at]!)) return false
  }
  return false
}

/** So far before a noun its article stands, two adjectives or numbers between. */
const mostBetween = 3
const number = wordTest('two three four five six seven eight nine ten')

function has(test: (key: number) => boolean, { keys }: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (test(keys[at]!)) return true
  return false
}

/** "To hold a vote": what is to be done. */
function isPurpose({ keys }: Tokens, from: number, to: number): boolean {
  for (let at = from; at + 1 < to; at++) if (infinitive(keys[at]!) && light(keys[at + 1]!)) return true
  return false
}

/** "Spoke to nobody", "asked no one", "changed nothing". */
function isNegativeObject({ keys }: Tokens, end: number, sentenceEnd: number): boolean {
  for (let at = end; at < Math.min(end + 2, sentenceEnd); at++) {
    if (nobodies(keys[at]!)) return true
    if (noWord(keys[at]!) && oneWord(keys[at + 1] ?? 0)) return true
    if ((functionWord(keys[at]!) & FunctionWord.preposition) === 0) return false
  }
  return false
}

interface Denial {
  readonly polarity: 'none' | 'not'
  readonly at: number
}

function denialBefore(
  tokens: Tokens,
  word: FamilyWord,
  first: number,
  start: number,
): Denial | 'unclear' | undefined {
  const { keys } = tokens
  let isUnclear = false
  for (let at = first - 1; at >= Math.max(start, first - reach); at--) {
    const key = keys[at]!
    const next = keys[at + 1]!
    if (crossing(key)) break
    if (noWord(key)) {
      if (isOne(tokens, at + 1) || isSubject(tokens, at, start)) return { polarity: 'none', at }
      if (!afterNo(next) && isBare(tokens, at + 1, first))
        return { polarity: at > start && perceiving(keys[at - 1]!) ? 'not' : 'none', at }
      isUnclear = true
    } else if (nobodies(key)) {
      // "Neither helmet" is one of two that are there.
      if (at !== first - 1 || !word.isNoun || !either(key)) return { polarity: 'none', at }
      isUnclear = true
    } else if (never(key)) {
      if (isGoverned(tokens, word, at, first)) return { polarity: 'none', at }
      isUnclear = true
    } else if (nots(key)) {
      if (single(next) && isSubject(tokens, at, start)) return { polarity: 'none', at }
      // "Liable for rates and not for tax" sets one beside the other.
      const isContrast = (functionWord(next) & FunctionWord.preposition) !== 0
      if (!isContrast && !afterNot(next) && isGoverned(tokens, word, at, first))
        return { polarity: isSingle(tokens, at + 1, first) ? 'none' : 'not', at }
      isUnclear = true
    } else if (without(key)) {
      // "They read the notice without music": how one thing was done, and none of all there was.
      if (isBare(tokens, at + 1, first)) return { polarity: at === first - 1 ? 'not' : 'none', at }
      isUnclear = true
    } else if (refusals(key)) {
      if (word.isVerb && word.isBase && first - at <= 3) return { polarity: 'not', at }
      if (!word.isVerb && withholding(key) && first - at <= 3 && !infinitive(next))
        return { polarity: 'not', at }
      isUnclear = true
    }
  }
  return isUnclear ? 'unclear' : undefined
}

/** Does the clause begin with the negative: "No animal in the herd carries …", "Not a penny came from …"? */
function isSubject({ keys }: Tokens, at: number, start: number): boolean {
  return at === start || (at <= start + 2 && introducing(keys[at - 1]!))
}

const introducing = wordTest('that and but said says as because so while')
const oneWord = wordTest('one')
const people = wordTest(
  'person people members member staff passenger passengers resident residents worker workers player players witness officer officers official officials',
)

/** "No one", "no passenger": the subject of what follows. */
function isOne({ keys }: Tokens, token: number): boolean {
  return oneWord(keys[token]!) || people(keys[token]!)
}

/** Nothing but modifiers stands between a "no" and its noun. */
function isBare({ keys, classes }: Tokens, from: number, to: number): boolean {
  if (to - from > 4) return false
  for (let at = from; at < to; at++) {
    const flags = functionWord(keys[at]!)
    if (
      (flags & ~(FunctionWord.determiner | FunctionWord.adverb)) !== 0 ||
      (classes[at] === TokenClass.punctuation && to - from < 2)
    )
      return false
  }
  return true
}

/** Does a "not" before it reach the word: with nothing but auxiliaries and adverbs, or a verb of having and an article, between? */
function isGoverned(tokens: Tokens, word: FamilyWord, at: number, first: number): boolean {
  const { keys } = tokens
  let verbs = 0
  for (let between = at + 1; between < first; between++) {
    const key = keys[between]!
    if (light(key)) verbs++
    const flags = functionWord(key)
    const passes =
      light(key) ||
      (flags & (FunctionWord.auxiliary | FunctionWord.adverb | FunctionWord.determiner)) !== 0 ||
      /* Modifiers right before a noun. */
      (!word.isVerb && first - between <= 2 && isWord(tokens, between) && flags === 0)
    if (!passes) return false
  }
  return word.isVerb ? verbs === 0 || first - at <= 3 : true
}

const single = wordTest('any single one once a an ever')
function isSingle({ keys }: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (single(keys[at]!)) return true
  return false
}

/** "The siren stayed silent", "the phones were dead", "phones were banned": where the denial ends. */
function denialBehind(
  tokens: Tokens,
  word: FamilyWord,
  end: number,
  sentenceEnd: number,
): number | undefined {
  const { keys } = tokens
  let hasVerb = false
  for (let at = predicateFrom(tokens, end, sentenceEnd); at < Math.min(sentenceEnd, end + 9); at++) {
    const key = keys[at]!
    const flags = functionWord(key)
    const isAuxiliary = be(key) || (flags & FunctionWord.auxiliary) !== 0
    if (hasVerb && forbidden(key)) return at + 1
    if (word.isDevice) {
      if (deadStates(key) && (hasVerb || at === end)) return at + 1
      if (switches(key) && deadStates(keys[at + 1] ?? 0)) return at + 2
      if (nots(key) || never(key))
        return afterNot(keys[at + 1] ?? 0) ? undefined : Math.min(at + 2, sentenceEnd)
    }
    if (!isAuxiliary && (flags & FunctionWord.adverb) === 0) return undefined
    hasVerb ||= isAuxiliary
  }
  return undefined
}

/** Behind what belongs to a noun: "the siren on the roof of the fire station", "her radar sets". */
function predicateFrom(tokens: Tokens, end: number, sentenceEnd: number): number {
  const { keys } = tokens
  const flags = functionWord(keys[end] ?? 0)
  if (flags === 0 && isWord(tokens, end) && (switches(keys[end + 1] ?? 0) || be(keys[end + 1] ?? 0)))
    return deadStates(keys[end]!) ? end : end + 1
  if ((flags & FunctionWord.preposition) === 0) return end
  let at = end
  while (at < Math.min(sentenceEnd, end + 8) && isWord(tokens, at) && !be(keys[at]!)) at++
  return be(keys[at] ?? 0) ? at : end
}
