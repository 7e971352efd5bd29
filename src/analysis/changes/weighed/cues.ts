import { keyOf } from '../../../parse/key.ts'
import { Shape, TokenClass } from '../../../parse/tokens.ts'
import type { Span } from '../../../span.ts'
import { amountsIn } from '../../amounts/in-sentence.ts'
import { ordinalValue } from '../../amounts/ordinals.ts'
import type { AmountKind } from '../../amounts.ts'
import type { Facts } from '../../facts.ts'
import { FunctionWord, functionWord } from '../../function-words.ts'
import { Tag } from '../../parts-of-speech.ts'
import { isJoined, isMark, sentenceOf } from '../../token-tests.ts'
import { keyTrigger } from '../../triggers.ts'
import { wordTest } from '../../word-flags.ts'
import { isExtreme, isSeason, subjectBeforeBe, subjectOf } from '../movements.ts'
import { type Part, type WideWord, wideKeys, wideWord } from './lexicon.ts'
import { isOpen } from './open.ts'
import {
  determinerBefore,
  isNounTagged,
  isWideHead,
  leadsInside,
  modifiersBefore,
  nounsAfter,
  phraseAt,
} from './phrases.ts'

/** A word of change, and what it is said of. */
export interface ChangeCue extends Span {
  readonly word: WideWord
  readonly part: Part
  readonly token: number
  readonly sentence: number
  /** Where its phrase ends. */
  readonly endToken: number
  readonly isDefinite: boolean
  /** The tokens of what changes, its head first, and of what narrows it. */
  readonly things: readonly number[]
  /** Is its head so wide that it may be the measure of anything: "numbers", "a year", "business"? */
  readonly isWide: boolean
  /** Does a place or a group behind it say that only a part is meant: "higher turnout in the suburbs"? */
  readonly isNarrowed: boolean
}

const places = keyTrigger(wideKeys)

const be = wordTest(
  'is are was were be been being become became becomes got getting grown grew grows turned turns',
)
const helping = wordTest('is are was were be been being has have had')
const adverbs = wordTest(
  'much far even still increasingly steadily rapidly slowly ever ever-growing significantly slightly somewhat sharply a little bit',
)
const more = wordTest('more fewer less')
const than = keyOf('than')
const the = keyOf('the')
const size = wordTest('larger bigger smaller taller wider narrower older younger')
const noMore = wordTest('no not never')
const placed = wordTest('in at among on within across')
const figures: ReadonlySet<AmountKind> = new Set([
  'count',
  'measure',
  'money',
  'percent',
  'points',
  'share',
  'multiple',
])

const known = new WeakMap<Facts, readonly ChangeCue[]>()

/** The words of change of the draft that may take up values told elsewhere, in order; read once, as several ask for them. */
export function changeCues(facts: Facts): readonly ChangeCue[] {
  const met = known.get(facts)
  if (met) return met
  const cues = places(facts.tokens).flatMap(token => cueAt(facts, token) ?? [])
  known.set(facts, cues)
  return cues
}

function cueAt(facts: Facts, token: number): ChangeCue | undefined {
  const { tokens } = facts
  const word = wideWord(tokens.keys[token]!)
  if (!word || tokens.shapes[token] === Shape.upper) return undefined
  const sentence = sentenceOf(tokens, token)
  const start = tokens.sentences[sentence]!
  const end = tokens.sentences[sentence + 1]!
  // A word that starts a name: "the Growing Trust".
  if (token > start && tokens.shapes[token] === Shape.capitalised) return undefined
  if (isMark(tokens, token + 1, '-') && tokens.starts[token + 1] === tokens.ends[token]) return undefined
  // "A pay-rise" is a thing that is given.
  if (isMark(tokens, token - 1, '-') && isJoined(tokens, token)) return undefined
  const read = readAt(facts, word, token, start, end)
  if (!read || isOpen(tokens, token, read, start, end)) return undefined
  // "The smaller river" is one of two, and has not grown smaller.
  if (read.part === 'adjective' && size(tokens.keys[token]!) && tokens.keys[token - 1] === the)
    return undefined
  const [head] = read.things
  return {
    word,
    part: read.part,
    token,
    sentence,
    start: tokens.starts[token]!,
    end: tokens.ends[token]!,
    endToken: read.endToken,
    isDefinite: read.isDefinite,
    things: read.things,
    isWide: head !== undefined && isWideHead(tokens.keys[head]!),
    isNarrowed: read.part === 'adjective' && word.said === 'size' && placed(tokens.keys[read.endToken] ?? 0),
  }
}

/** How a word of change is used in its place. */
export interface Reading {
  readonly part: Part
  readonly things: readonly number[]
  readonly isDefinite: boolean
  readonly endToken: number
}

function readAt(
  facts: Facts,
  { parts }: WideWord,
  token: number,
  start: number,
  end: number,
): Reading | undefined {
  const { tokens, partsOfSpeech: tags } = facts
  const { keys } = tokens
  const tag = tags.tagOf(token)
  if (parts.has('superlative')) {
    // "One of the largest in years", "the second largest" are not the largest.
    const isOneOfRow = someOf(keys[token - 2] ?? 0) || ordinalValue(keys[token - 1] ?? 0) !== undefined
    if (!isExtreme(tokens, tags, token) || isOneOfRow) return undefined
    const nouns = nounsAfter(facts, token + 1, end)
    const endToken = nouns?.endToken ?? token + 1
    return {
      part: 'superlative',
      things: nouns?.things ?? subjectBeforeBe(tokens, token, start),
      endToken,
      isDefinite: true,
    }
  }
  if (parts.has('adjective') || parts.has('verb')) {
    const things = carriedThings(facts, token, start)
    if (things) return { part: 'adjective', things, endToken: token + 1, isDefinite: true }
  }
  if (parts.has('adjective')) {
    const nouns = nounsAfter(facts, token + 1, end)
    if (nouns && !isVerbal(facts, token)) {
      if (
        more(keys[token]!) &&
        (tokens.classes[token - 1] === TokenClass.number ||
          noMore(keys[token - 1] ?? 0) ||
          keys[token + 1] === than)
      )
        return undefined
      const determiner = determinerBefore(facts, token, start)
      const isComparative = tag === Tag.comparativeAdjective
      if (isComparative && determiner === 'definite' && tellsOne(keys[nouns.things[0]!]!)) return undefined
      return {
        part: 'adjective',
        things: nouns.things,
        endToken: nouns.endToken,
        isDefinite: determiner === 'definite',
      }
    }
    if (
      be(lastBefore(facts, token)) &&
      !more(keys[token]!) &&
      keys[token + 1] !== than &&
      tag !== Tag.verbIng
    )
      return {
        part: 'adjective',
        things: subjectOf(tokens, token - 1, start),
        endToken: token + 1,
        isDefinite: true,
      }
  }
  // "With margins fattening": said of the noun before.
  if (
    parts.has('adjective') &&
    tag === Tag.verbIng &&
    isNounTagged(tags.tagOf(token - 1)) &&
    isMark(tokens, token + 1, ',')
  )
    return {
      part: 'adjective',
      things: [token - 1, ...modifiersBefore(facts, token - 1, start)],
      endToken: token + 1,
      isDefinite: true,
    }
  const determiner = determinerBefore(facts, token, start)
  const isNounTag = tag === Tag.nounSingular || tag === Tag.nounPlural || tag === Tag.verbIng
  if (parts.has('noun') && (determiner !== undefined || isNounTag) && !more(keys[token]!)) {
    if (determiner === undefined && tag === Tag.verbIng) return undefined
    // "A drop shot", "the loss of 240 jobs": part of another noun, or told with a figure of its own.
    if (keys[token] === fall && isSeason(tokens, token, token - 1)) return undefined
    if (isNounTagged(tags.tagOf(token + 1)) || hasOwnFigure(facts, token)) return undefined
    // "Two of the three increases" are some of a row.
    if (tags.tagOf(token - 1) === Tag.numeral || tokens.classes[token - 1] === TokenClass.number)
      return undefined
    // "The quickening retreat": how fast it goes, and not which way.
    if (wideWord(keys[token - 1] ?? 0)?.parts.has('adjective')) return undefined
    const behindIt = leadsInside(keys[token + 1] ?? 0) ? phraseAt(facts, token + 2, end, true) : undefined
    const things = [...(behindIt?.things ?? []), ...modifiersBefore(facts, token, start)]
    return {
      part: 'noun',
      things,
      endToken: behindIt?.endToken ?? token + 1,
      isDefinite: determiner === 'definite',
    }
  }
  if (!parts.has('verb') || !isVerbTag(tag) || hasFigure(facts, token)) return undefined
  const things = subjectOf(tokens, token, start)
  return things.length > 0 ? { part: 'verb', things, endToken: token + 1, isDefinite: false } : undefined
}

const withKey = keyOf('with')
const but = wordTest('but and or')
const carriedReach = 12

/** "With returns of the device dwindling", "with fuel ever dearer": what stands behind "with" is what changes, and known. */
function carriedThings(facts: Facts, token: number, start: number): readonly number[] | undefined {
  const { tokens, partsOfSpeech: tags } = facts
  const tag = tags.tagOf(token)
  if (tag !== Tag.verbIng && tag !== Tag.comparativeAdjective) return undefined
  // "With a weaker promise": said of the noun behind it.
  if (isNounTagged(tags.tagOf(token + 1)) || tags.tagOf(token + 1) === Tag.adjective) return undefined
  for (let at = token - 1; at > Math.max(start, token - carriedReach) - 1; at--) {
    if (tokens.keys[at] === withKey) {
      const phrase = phraseAt(facts, at + 1, token, true)
      return phrase && phrase.endToken <= token ? phrase.things : undefined
    }
    if (isVerbTag(tags.tagOf(at)) && tags.tagOf(at) !== Tag.verbIng) return undefined
    if (isMark(tokens, at, ',') || but(tokens.keys[at]!)) return undefined
  }
  return undefined
}

/** "The lower figure", "the higher estimate": one of two values, and none that has changed. */
const tellsOne = wordTest('figure number estimate total sum count amount value')

/** "Is growing", "has swollen": a verb, and no adjective, unless an article stands before it. */
function isVerbal(facts: Facts, token: number): boolean {
  const tag = facts.partsOfSpeech.tagOf(token)
  const isForm = tag === Tag.verbIng || tag === Tag.verbPast || tag === Tag.verbParticiple
  return isForm && helping(lastBefore(facts, token))
}

/** The key of the word before, over adverbs. */
function lastBefore({ tokens, partsOfSpeech }: Facts, token: number): number {
  let at = token - 1
  while (at > 0 && (adverbs(tokens.keys[at]!) || partsOfSpeech.tagOf(at) === Tag.adverb)) at--
  return tokens.keys[at] ?? 0
}

function isVerbTag(tag: Tag): boolean {
  return tag >= Tag.verbBase && tag <= Tag.verbParticiple
}

function hasFigure({ tokens, amounts }: Facts, token: number): boolean {
  return amountsIn(amounts, sentenceOf(tokens, token)).some(({ kind }) => figures.has(kind))
}

const figureReach = 5

/** Stands a figure right behind the noun, after "of" and its like? */
function hasOwnFigure({ tokens, amounts }: Facts, token: number): boolean {
  if ((functionWord(tokens.keys[token + 1] ?? 0) & FunctionWord.preposition) === 0) return false
  return amountsIn(amounts, sentenceOf(tokens, token)).some(
    ({ kind, firstToken }) => figures.has(kind) && firstToken > token && firstToken <= token + figureReach,
  )
}

const fall = keyOf('fall')
const someOf = wordTest('of among')
