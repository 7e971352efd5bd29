import type { Facts } from '../analysis/facts.ts'
import { Tag } from '../analysis/parts-of-speech.ts'
import { isAbout } from '../analysis/subject-matter.ts'
import { keyOf } from '../parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../parse/tokens.ts'
import type { Condition, TagGroup } from './entry.ts'
import { isWordClass, wordClassKeys } from './word-classes.ts'

/** The sentence around a match, as token indexes. */
export interface Surroundings {
  readonly facts: Facts
  readonly tokens: Tokens
  readonly sentenceStart: number
  readonly sentenceEnd: number
  readonly firstToken: number
  readonly endToken: number
}

const keySets = new WeakMap<readonly string[], ReadonlySet<number>>()

/** The token keys of a word list of a condition, those of its classes among them; made once for each list. */
function keysOf(words: readonly string[]): ReadonlySet<number> {
  const known = keySets.get(words)
  if (known) return known
  const keys = new Set<number>()
  for (const word of words) {
    const className = word.startsWith('@') ? word.slice(1) : ''
    if (isWordClass(className)) for (const key of wordClassKeys(className)) keys.add(key)
    else keys.add(keyOf(word))
  }
  keySets.set(words, keys)
  return keys
}

function stands(around: Surroundings, words: readonly string[], from: number, to: number): boolean {
  const keys = keysOf(words)
  const first = Math.max(from, around.sentenceStart)
  const end = Math.min(to, around.sentenceEnd)
  for (let index = first; index < end; index++) {
    if (index >= around.firstToken && index < around.endToken) continue
    if (keys.has(around.tokens.keys[index]!)) return true
  }
  return false
}

const subjects = ['@arts', '@sport']
const government = ['@government']
const withoutSubjects = new WeakMap<readonly string[], readonly string[]>()

/** How many tokens on either side belong to a sentence: one that goes on for pages is none. */
const farthest = 150

/**
 * Does one of the words stand anywhere in the sentence? Where government is spoken of, a word of the arts or of sport
 * is not what the sentence is about.
 */
function standsNear(around: Surroundings, words: readonly string[]): boolean {
  const from = around.firstToken - farthest
  const to = around.endToken + farthest
  if (!stands(around, words, from, to)) return false
  if (!words.some(word => subjects.includes(word))) return true
  if (!stands(around, government, from, to)) return true
  let others = withoutSubjects.get(words)
  if (!others) {
    others = words.filter(word => !subjects.includes(word))
    withoutSubjects.set(words, others)
  }
  return stands(around, others, from, to)
}

/** Does everything hold that the condition asks for? */
export function holds(condition: Condition, around: Surroundings): boolean {
  const { tokens, firstToken, endToken, sentenceStart, sentenceEnd } = around
  if (condition.previous && !stands(around, condition.previous, firstToken - 1, firstToken)) return false
  if (condition.next && !stands(around, condition.next, endToken, endToken + 1)) return false
  if (condition.before && !stands(around, condition.before, firstToken - 3, firstToken)) return false
  if (condition.after && !stands(around, condition.after, endToken, endToken + 3)) return false
  if (condition.near && !standsNear(around, condition.near)) return false
  if (condition.start !== undefined && condition.start !== beginsSentence(around)) return false
  if (condition.end !== undefined && condition.end !== endsClause(around)) return false
  if (condition.shape && !hasShape(tokens, firstToken, condition.shape)) return false
  if (condition.nextShape && !(endToken < sentenceEnd && hasShape(tokens, endToken, condition.nextShape)))
    return false
  if (
    condition.previousShape &&
    !(firstToken > sentenceStart && hasShape(tokens, firstToken - 1, condition.previousShape))
  )
    return false
  if (condition.about && !condition.about.some(name => isDraftAbout(around.facts, name))) return false
  // Last, since a sentence is tagged when it is first asked for.
  return !condition.tag || hasTag(around, condition.tag)
}

function isDraftAbout(facts: Facts, name: string): boolean {
  const subject = name.slice(1)
  return isWordClass(subject) && isAbout(facts, subject)
}

const tagGroups: ReadonlyMap<Tag, TagGroup> = new Map<Tag, TagGroup>([
  [Tag.nounSingular, 'noun'],
  [Tag.nounPlural, 'noun'],
  [Tag.properNoun, 'noun'],
  [Tag.verbBase, 'verb'],
  [Tag.verbThird, 'verb'],
  [Tag.verbPast, 'verb'],
  [Tag.verbIng, 'verb'],
  [Tag.verbParticiple, 'verb'],
  [Tag.adjective, 'adjective'],
  [Tag.comparativeAdjective, 'adjective'],
  [Tag.superlativeAdjective, 'adjective'],
  [Tag.adverb, 'adverb'],
  [Tag.comparativeAdverb, 'adverb'],
  [Tag.superlativeAdverb, 'adverb'],
])

function hasTag({ facts, firstToken }: Surroundings, groups: readonly TagGroup[]): boolean {
  const group = tagGroups.get(facts.partsOfSpeech.tagOf(firstToken))
  return group !== undefined && groups.includes(group)
}

/** Is nothing but punctuation before the match in its sentence? */
export function beginsSentence(around: Surroundings): boolean {
  for (let index = around.sentenceStart; index < around.firstToken; index++) {
    if (around.tokens.classes[index] !== TokenClass.punctuation) return false
  }
  return true
}

function endsClause({ tokens, endToken, sentenceEnd }: Surroundings): boolean {
  return endToken === sentenceEnd || tokens.classes[endToken] === TokenClass.punctuation
}

function hasShape(
  tokens: Tokens,
  index: number,
  shape: 'lower' | 'capitalised' | 'upper' | 'number',
): boolean {
  if (shape === 'number') {
    const tokenClass = tokens.classes[index]
    return tokenClass === TokenClass.number || tokenClass === TokenClass.mixed
  }
  return tokens.shapes[index] === Shape[shape]
}
