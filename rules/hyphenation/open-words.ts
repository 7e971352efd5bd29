import { isLowerWord, traitsOf, WordTrait } from '../../src/analysis/dictionary.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { functionWord } from '../../src/analysis/function-words.ts'
import { Tag } from '../../src/analysis/parts-of-speech.ts'
import { textOf } from '../../src/analysis/spaced-words.ts'
import { tokensWith } from '../../src/analysis/vocabulary.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass } from '../../src/parse/tokens.ts'
import { type Compound, closedCompoundAt, openPairAt } from './compounds.ts'
import { baseOf } from './topics.ts'

const shortestWord = 7
const longestWord = 18
const shortestPart = 3
const cacheMask = 0x3fff
/** Keys of words that are no two nouns, at the slot of their last bits: nearly all words, seen again and again. */
const noCompound = new Uint32Array(cacheMask + 1)

/** A plural without a mark, and the first part of many compounds. */
const data = keyOf('data')

interface Seam {
  readonly first: string
  readonly topic: string
}

/**
 * Two nouns that stand closed in one place and as two words in another, never hyphenated: website, web site. Particles
 * and adjectives are no nouns: “clean up” is not the cleanup, and a green house no greenhouse.
 */
export function openAndClosed(facts: Facts): Compound[] {
  const { tokens } = facts
  const seams = seamsIn(facts)
  if (seams.size === 0) return []
  const firstKeys = new Set([...seams.values()].map(({ first }) => keyOf(first)))
  const open = tokensWith(tokens, firstKeys).flatMap(index => {
    const pair = openPairAt(tokens, index)
    return pair && [...seams.values()].some(({ topic }) => topic === pair.topic) && isTwoNouns(facts, index)
      ? [pair]
      : []
  })
  if (open.length === 0) return []
  const topics = new Set(open.map(({ topic }) => topic))
  const closed = tokensWith(tokens, new Set(seams.keys())).flatMap(index => {
    const seam = seams.get(tokens.keys[index]!)
    if (!seam || !topics.has(seam.topic)) return []
    const word = closedCompoundAt(tokens, index, seam.topic, seam.first.length)
    return word ? [word] : []
  })
  return [...open, ...closed]
}

/** The words of the piece that are two nouns closed up, by key. */
function seamsIn({ tokens }: Facts): Map<number, Seam> {
  const { classes, count, ends, keys, shapes, starts } = tokens
  const seams = new Map<number, Seam>()
  for (let index = 0; index < count; index++) {
    const length = ends[index]! - starts[index]!
    if (length < shortestWord || length > longestWord) continue
    if (classes[index] !== TokenClass.word || shapes[index] !== Shape.lower) continue
    const key = keys[index]!
    if (noCompound[key & cacheMask] === key || seams.has(key)) continue
    const seam = seamOf(textOf(tokens, index))
    if (seam) seams.set(key, seam)
    else noCompound[key & cacheMask] = key
  }
  return seams
}

function seamOf(word: string): Seam | undefined {
  for (let at = shortestPart; at <= word.length - shortestPart; at++) {
    const first = word.slice(0, at)
    if (isNounOnly(first) && isNounLike(word.slice(at))) return { first, topic: baseOf(word) }
  }
  return undefined
}

function isNounOnly(word: string): boolean {
  const key = keyOf(word)
  const traits = traitsOf(key)
  return (
    ((traits & WordTrait.noun) !== 0 || key === data) &&
    (traits & WordTrait.adverb) === 0 &&
    isLowerWord(key) &&
    functionWord(key) === 0
  )
}

function isNounLike(word: string): boolean {
  const key = keyOf(word)
  return (
    // The plural of a noun that is a verb as well is known as a form of the verb: lights.
    (traitsOf(key) & (WordTrait.noun | WordTrait.plural | WordTrait.third)) !== 0 &&
    isLowerWord(key) &&
    functionWord(key) === 0
  )
}

/** “As the sun set” is no sunset. */
function isTwoNouns(facts: Facts, index: number): boolean {
  const { partsOfSpeech } = facts
  const second = partsOfSpeech.tagOf(index + 1)
  return (
    (partsOfSpeech.tagOf(index) === Tag.nounSingular || facts.tokens.keys[index] === data) &&
    (second === Tag.nounSingular || second === Tag.nounPlural)
  )
}
