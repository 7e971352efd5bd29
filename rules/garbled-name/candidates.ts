import type { Mention } from '../../src/analysis/entities.ts'
import { isLinkWord } from '../../src/analysis/fact-base/fold.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { sentenceOf } from '../../src/analysis/locate.ts'
import { keyOf } from '../../src/parse/key.ts'
import { type NearName, type NearNames, nearNames } from './near-names.ts'

/** Some words of the text that may be meant as one name, and the known names that they come near to. */
export interface Attempt {
  readonly firstToken: number
  readonly endToken: number
  /** Folded, without link words. */
  readonly words: readonly string[]
  readonly near: readonly NearName[]
  /** Is the stretch one mention, whole? */
  readonly whole: boolean
}

const longestName = 9
const farthestJoin = 3
const inWord = keyOf('in')
const comma = keyOf(',')

/**
 * The stretches to compare with the fact base that begin with a mention: it alone, and it with the mentions that only
 * link words part it from ("Carnegie Donation" "for" "International Peace"). The longest stretch first.
 * @param at index of the mention
 */
export function attemptsFrom(facts: Facts, at: number): readonly Attempt[] {
  const { mentions, entities } = facts.entities
  const { parts, entity, endToken } = mentions[at]
  const attempts: Attempt[] = []
  let count = parts.length
  if (count > 1 && !entities[entity].known) {
    if (!add(attempts, mentions, at, at, endToken)) addWithoutSeat(facts, at, attempts)
  }
  for (let last = at + 1; last < mentions.length && last - at < farthestJoin; last++) {
    if (!areLinked(facts, mentions[last - 1], mentions[last])) break
    count += mentions[last].parts.length
    if (count > longestName) break
    add(attempts, mentions, at, last, mentions[last].endToken)
  }
  return attempts
}

/**
 * Adds the stretch from one mention to another, as far as a token, when it may be meant for anything.
 * @returns does the fact base have anything with nearly the same words?
 */
function add(
  attempts: Attempt[],
  mentions: readonly Mention[],
  first: number,
  last: number,
  endToken: number,
): boolean {
  const { near, any } = namesNear(mentions, first, last, endToken)
  if (near.length === 0) return any
  const words = wordsOf(mentions, first, last, endToken)
  const whole = first === last && endToken === mentions[last].endToken
  attempts.unshift({ firstToken: mentions[first].firstToken, endToken, words, near, whole })
  return any
}

/** "Court of Human Freedoms in Larkin" without the place. */
function addWithoutSeat({ tokens, entities: { mentions } }: Facts, at: number, attempts: Attempt[]): void {
  const { firstToken, endToken, parts } = mentions[at]
  for (let token = endToken - 1; token > firstToken; token--) {
    if (tokens.keys[token] !== inWord) continue
    if (parts[1].endToken <= token) add(attempts, mentions, at, at, token)
    return
  }
}

function wordsOf(mentions: readonly Mention[], first: number, last: number, endToken: number): string[] {
  const words: string[] = []
  for (let at = first; at <= last; at++) {
    for (const part of mentions[at].parts) if (part.endToken <= endToken) words.push(part.folded)
  }
  return words
}

/*
 * Names come again within a piece and from piece to piece. What was found stands under two hashes of the words, the
 * last name in the place of another that falls on the same slot.
 */
const slots = 1 << 13
const firstHashes = new Int32Array(slots)
const secondHashes = new Int32Array(slots)
const metBefore: (NearNames | undefined)[] = new Array(slots).fill(undefined)

function namesNear(mentions: readonly Mention[], first: number, last: number, endToken: number): NearNames {
  let one = 0
  let other = 0
  for (let at = first; at <= last; at++) {
    for (const part of mentions[at].parts) {
      if (part.endToken > endToken) break
      one = Math.imul(one ^ part.key, 0x9e3779b1)
      one ^= one >>> 15
      other = Math.imul(other + part.key, 0x85ebca6b)
      other ^= other >>> 13
    }
  }
  const slot = (one ^ other) & (slots - 1)
  const met = metBefore[slot]
  if (met !== undefined && firstHashes[slot] === one && secondHashes[slot] === other) return met
  const found = nearNames(wordsOf(mentions, first, last, endToken))
  firstHashes[slot] = one
  secondHashes[slot] = other
  metBefore[slot] = found
  return found
}

/** Do nothing but link words and a comma stand between the two, in one sentence? */
function areLinked({ tokens }: Facts, before: Mention, after: Mention): boolean {
  if (after.firstToken - before.endToken > 3) return false
  for (let token = before.endToken; token < after.firstToken; token++) {
    // "Advisory, Conciliation and Arbitration Service"
    if (!isLinkWord(tokens.keys[token]) && tokens.keys[token] !== comma) return false
  }
  return after.firstToken < tokens.sentences[sentenceOf(tokens, before.firstToken) + 1]
}
