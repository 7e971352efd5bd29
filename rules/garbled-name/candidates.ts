import type { Mention } from '../../src/analysis/entities.ts'
import { isLinkWord } from '../../src/analysis/fact-base/fold.ts'
import {
  type NameCandidate,
  namesWithSignature,
  namesWithSynonym,
  namesWrittenAs,
} from '../../src/analysis/fact-base/load.ts'
import { signaturesOf } from '../../src/analysis/fact-base/signature.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { sentenceOf } from '../../src/analysis/locate.ts'
import { keyOf } from '../../src/parse/key.ts'

/** Some words of the text that may be meant as one name, and the known names that they come near to. */
export interface Attempt {
  readonly firstToken: number
  readonly endToken: number
  /** Folded, without link words. */
  readonly words: readonly string[]
  readonly candidates: readonly NameCandidate[]
  /** Is the stretch one mention, whole? */
  readonly whole: boolean
}

const longestName = 9
const farthestJoin = 3
const inWord = keyOf('in')

/**
 * The stretches to compare with the fact base that begin with a mention: it alone, and it with the mentions that only
 * link words part it from ("Carnegie Donation" "for" "International Peace"). The longest stretch first.
 * @param at index of the mention
 */
export function attemptsFrom(facts: Facts, at: number): readonly Attempt[] {
  const { mentions, entities } = facts.entities
  const mention = mentions[at]
  const attempts: Attempt[] = []
  let words = mention.words
  if (words.length > 1 && !entities[mention.entity].known) {
    add(attempts, mention.firstToken, mention.endToken, words, true)
    if (attempts.length === 0) addWithoutSeat(facts, mention, attempts)
  }
  for (let last = at + 1; last < mentions.length && last - at < farthestJoin; last++) {
    if (!areLinked(facts, mentions[last - 1], mentions[last])) break
    words = [...words, ...mentions[last].words]
    if (words.length > longestName) break
    add(attempts, mention.firstToken, mentions[last].endToken, words, false)
  }
  return attempts
}

function add(
  attempts: Attempt[],
  firstToken: number,
  endToken: number,
  words: readonly string[],
  whole: boolean,
): void {
  const candidates = candidatesFor(words)
  if (candidates.length > 0) attempts.unshift({ firstToken, endToken, words, candidates, whole })
}

/** "Court of Human Freedoms in Larkin" without the place. */
function addWithoutSeat(
  { tokens }: Facts,
  { firstToken, endToken, parts }: Mention,
  attempts: Attempt[],
): void {
  for (let token = endToken - 1; token > firstToken; token--) {
    if (tokens.keys[token] !== inWord) continue
    const words = parts.filter(part => part.endToken <= token).map(({ folded }) => folded)
    if (words.length > 1) add(attempts, firstToken, token, words, false)
    return
  }
}

/** Names come again within a piece and from piece to piece; the cache is emptied when they do not. */
const metBefore = new Map<string, readonly NameCandidate[]>()
const mostKept = 1 << 13

function candidatesFor(words: readonly string[]): readonly NameCandidate[] {
  const name = words.join(' ')
  const met = metBefore.get(name)
  if (met) return met
  if (metBefore.size >= mostKept) metBefore.clear()
  const candidates = lookUp(words)
  metBefore.set(name, candidates)
  return candidates
}

function lookUp(words: readonly string[]): readonly NameCandidate[] {
  let found = words.length === 2 ? namesWithSynonym(words) : namesWrittenAs(words)
  if (words.length === 2) found = joined(found, namesWrittenAs(words))
  for (const { hash } of signaturesOf(words)) found = joined(found, namesWithSignature(hash))
  return found
}

function joined(found: readonly NameCandidate[], more: readonly NameCandidate[]): readonly NameCandidate[] {
  if (more.length === 0) return found
  return found.length === 0 ? more : [...new Set([...found, ...more])]
}

/** Do nothing but link words stand between the two, in one sentence? */
function areLinked({ tokens }: Facts, before: Mention, after: Mention): boolean {
  if (after.firstToken - before.endToken > 3) return false
  for (let token = before.endToken; token < after.firstToken; token++) {
    if (!isLinkWord(tokens.keys[token])) return false
  }
  return sentenceOf(tokens, before.firstToken) === sentenceOf(tokens, after.firstToken)
}
