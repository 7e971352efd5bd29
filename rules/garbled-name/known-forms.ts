import { isWord } from '../../src/analysis/dictionary.ts'
import { foldWord, isLinkWord } from '../../src/analysis/fact-base/fold.ts'
import type { KnownEntity } from '../../src/analysis/fact-base/known-entity.ts'
import {
  isGivenName,
  isNameEnd,
  knownEntity,
  namesAt,
  namesWithSignature,
  nextNameState,
  similarNameWords,
} from '../../src/analysis/fact-base/load.ts'
import { joinedSignature } from '../../src/analysis/fact-base/signature.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { isPartOfCompound, isSpacedPair, textOf } from '../../src/analysis/spaced-words.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'
import type { StrikingTokens } from './striking-tokens.ts'

const longestName = 8
const shortestJoined = 7
const shortestHalf = 3

/**
 * Known names of several words in a form that is none of theirs: one word in small letters (Leo varadkar), the words run
 * together (Donaldtusk), a word torn in two (Cal gary Herald), or two words in the wrong order (Palace Buckingham).
 */
export function* knownForms(facts: Facts, { lower, capitalised }: StrikingTokens): Iterable<Finding> {
  const { tokens } = facts
  for (const token of lower) {
    const lowered = loweredName(tokens, token)
    if (lowered) yield lowered
    const torn = tornWord(tokens, token)
    if (torn) yield torn
  }
  for (const token of capitalised) {
    const joined = joinedName(tokens, token)
    if (joined) yield joined
  }
  yield* turnedNames(facts)
}

/** "Leo varadkar", "galveston Bay": a word that no small letters suit, in a name of which the rest has its capitals. */
function loweredName(tokens: Tokens, token: number): Finding | undefined {
  if (isPartOfCompound(tokens, token)) return undefined
  for (let first = Math.max(0, token - 3); first <= token; first++) {
    let state = 0
    for (let at = first; at < Math.min(tokens.count, first + longestName); at++) {
      if (tokens.classes[at] !== TokenClass.word || !isOfName(tokens, at, token)) break
      state = nextNameState(state, tokens.keys[at]!)
      if (state === 0) break
      if (at < token || at === first || !isNameEnd(state) || goesOn(tokens, at)) continue
      const name = nameOf(state, tokens.prose.slice(tokens.starts[first], tokens.ends[at]))
      if (name === undefined) continue
      const place = { start: tokens.starts[first]!, end: tokens.ends[at]! }
      return { ...place, messageId: 'case', values: { name }, replacements: [name] }
    }
  }
  return undefined
}

/** The word asked about, one with a capital, or a link word. */
function isOfName(tokens: Tokens, at: number, token: number): boolean {
  return at === token || tokens.shapes[at]! >= Shape.capitalised || isLinkWord(tokens.keys[at]!)
}

/** Does another capital follow, so that the name may be a longer one? */
function goesOn(tokens: Tokens, at: number): boolean {
  return (
    at + 1 < tokens.count &&
    tokens.classes[at + 1] === TokenClass.word &&
    tokens.shapes[at + 1]! >= Shape.capitalised
  )
}

/** The form of an entity of the state that has these letters, in its own case. */
function nameOf(state: number, written: string): string | undefined {
  const letters = written.toLowerCase().replaceAll(/\s+/g, ' ')
  for (const { index } of namesAt(state)) {
    const entity = knownEntity(index)
    const form = [entity.name, ...entity.aliases].find(text => text.toLowerCase() === letters)
    if (form !== undefined && form !== written) return form
  }
  return undefined
}

/** Newhaven is a town, and no New Haven. */
function isTown(text: string): boolean {
  return similarNameWords(text).some(word => word.town && foldWord(word.text) === foldWord(text))
}

/** "Donaldtusk", "Lakecomo": a word that nobody knows, with the letters of a known name of two. */
function joinedName(tokens: Tokens, token: number): Finding | undefined {
  const text = textOf(tokens, token)
  if (text.length < shortestJoined || isWord(tokens.keys[token]!) || isPartOfCompound(tokens, token))
    return undefined
  const state = nextNameState(0, tokens.keys[token]!)
  if (state !== 0 || goesOn(tokens, token)) return undefined
  const known = namesWithSignature(joinedSignature([foldWord(text)])).find(
    name => name.words.length === 2 && name.text.replaceAll(' ', '').toLowerCase() === text.toLowerCase(),
  )
  if (known === undefined || isTown(text)) return undefined
  const place = { start: tokens.starts[token]!, end: tokens.ends[token]! }
  return { ...place, messageId: 'joined', values: { name: known.text }, replacements: [known.text] }
}

/** "Rama llah", "Confe rence": two pieces, the second no word, that make a word of known names. */
function tornWord(tokens: Tokens, tail: number): Finding | undefined {
  const head = tail - 1
  if (head < 0 || tokens.shapes[head] !== Shape.capitalised || !isSpacedPair(tokens, head, tokens.count))
    return undefined
  if (isPartOfCompound(tokens, head) || isPartOfCompound(tokens, tail)) return undefined
  const [left, right] = [textOf(tokens, head), textOf(tokens, tail)]
  if (left.length < shortestHalf || right.length < shortestHalf) return undefined
  const joined = left + right
  const key = keyOf(joined)
  if (!isWord(key) && nextNameState(0, key) === 0) return undefined
  const place = { start: tokens.starts[head]!, end: tokens.ends[tail]! }
  return { ...place, messageId: 'split', values: { name: joined }, replacements: [joined] }
}

/** Words that stand on either side of a name: Lake Crystal and Crystal Lake are two. */
const isEitherSide = wordTest(
  'lake river mount mountain cape bay port fort isle island loch st saint camp hotel cafe',
)

/** "Palace Buckingham", "Tigers Detroit": a known name of two words, back to front. */
function* turnedNames(facts: Facts): Iterable<Finding> {
  const { tokens, entities } = facts
  for (const { parts, entity, styled, firstToken, endToken, start, end } of entities.mentions) {
    if (parts.length !== 2 || styled || endToken - firstToken !== 2 || entities.entities[entity]!.known)
      continue
    const [first, second] = [tokens.keys[firstToken]!, tokens.keys[firstToken + 1]!]
    if (isEitherSide(first) || isEitherSide(second)) continue
    const half = nextNameState(0, second)
    const state = half === 0 ? 0 : nextNameState(half, first)
    if (state === 0 || !isNameEnd(state) || goesOn(tokens, endToken - 1)) continue
    const turned = `${textOf(tokens, firstToken + 1)} ${textOf(tokens, firstToken)}`
    const known = namesAt(state)
      .map(({ index }) => knownEntity(index))
      .find(one => isFixed(one, first, second) && [one.name, ...one.aliases].includes(turned))
    if (known === undefined) continue
    yield { start, end, messageId: 'known', values: { name: turned }, replacements: [turned] }
  }
}

/** What has common words for a name may be another; so may a person, unless a given name is behind the family's. */
function isFixed({ kind, generic }: KnownEntity, first: number, second: number): boolean {
  if (generic === true) return false
  return kind !== 'person' || (isGivenName(second) && !isGivenName(first))
}
