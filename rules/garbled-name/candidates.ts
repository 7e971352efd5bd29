import type { Mention } from '../../src/analysis/entities.ts'
import { isLinkWord } from '../../src/analysis/fact-base/fold.ts'
import type { NameCandidate } from '../../src/analysis/fact-base/load.ts'
import { namesWithSignature } from '../../src/analysis/fact-base/load.ts'
import { signaturesOf } from '../../src/analysis/fact-base/signature.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { sentenceOf } from '../../src/analysis/locate.ts'

/** Some words of the text that may be meant as one name, and the known names that they come near to. */
export interface Attempt {
  readonly firstToken: number
  readonly endToken: number
  /** Folded, without link words. */
  readonly words: readonly string[]
  readonly candidates: readonly NameCandidate[]
}

const longestName = 9
const farthestJoin = 3

/**
 * The stretches to compare with the fact base that begin with a mention: it alone, and it with the mentions that only
 * link words part it from ("Carnegie Donation" "for" "International Peace"). The longest stretch first.
 * @param at index of the mention
 */
export function attemptsFrom(facts: Facts, at: number): Attempt[] {
  const { mentions, entities } = facts.entities
  const attempts: Attempt[] = []
  let words: readonly string[] = []
  for (let last = at; last < mentions.length && last - at < farthestJoin; last++) {
    if (last > at && !areLinked(facts, mentions[last - 1], mentions[last])) break
    words = [...words, ...mentions[last].words]
    if (words.length > longestName) break
    if (words.length < 2 || (last === at && entities[mentions[at].entity].known)) continue
    const candidates = candidatesFor(words)
    if (candidates.length === 0) continue
    attempts.unshift({
      firstToken: mentions[at].firstToken,
      endToken: mentions[last].endToken,
      words,
      candidates,
    })
  }
  return attempts
}

function candidatesFor(words: readonly string[]): readonly NameCandidate[] {
  let found: readonly NameCandidate[] = []
  for (const { hash } of signaturesOf(words)) {
    const more = namesWithSignature(hash)
    if (more.length > 0) found = found.length === 0 ? more : [...new Set([...found, ...more])]
  }
  return found
}

/** Do nothing but link words stand between the two, in one sentence? */
function areLinked(facts: Facts, before: Mention, after: Mention): boolean {
  const { tokens } = facts
  if (after.firstToken - before.endToken > 3) return false
  for (let token = before.endToken; token < after.firstToken; token++) {
    if (!isLinkWord(tokens.keys[token])) return false
  }
  return sentenceOf(tokens, before.firstToken) === sentenceOf(tokens, after.firstToken)
}
