import type { NameCandidate } from '../../src/analysis/fact-base/load.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { type Attempt, attemptsFrom } from './candidates.ts'
import { type Difference, differenceOf } from './differences.ts'
import { isName } from './known-word.ts'
import { linksOf, sameLinks } from './links.ts'
import { isWrongPerson } from './wrong-person.ts'
import { isParaphrased, isWrongWord, isWrongWordOfTwo } from './wrong-word.ts'

/** Names of several words that come within one word of a name of the fact base. */
export function* nearKnownNames(facts: Facts): Iterable<Finding> {
  const { mentions } = facts.entities
  for (let at = 0; at < mentions.length; at++) {
    const mention = mentions[at]
    if (mention.styled) continue
    for (const attempt of attemptsFrom(facts, at)) {
      const names = rightNames(facts, attempt)
      if (names.length === 0) continue
      yield {
        messageId: 'known',
        start: mention.start,
        end: facts.tokens.ends[attempt.endToken - 1],
        values: { name: names[0] },
        replacements: names,
      }
      while (at + 1 < mentions.length && mentions[at + 1].endToken <= attempt.endToken) at++
      break
    }
  }
}

const paraphrase = 2

/** The names that may be meant, if the words are a garbled form of them; none as well when they are a known name. */
function rightNames(facts: Facts, attempt: Attempt): readonly string[] {
  let nearest: NameCandidate[] = []
  let least = Number.POSITIVE_INFINITY
  for (const candidate of attempt.candidates) {
    const difference = differenceOf(attempt.words, candidate.words)
    if (!difference) continue
    if (difference.kind === 'links' && sameLinks(facts.tokens, attempt, candidate.text)) return []
    const distance = distanceOf(facts, attempt, candidate, difference)
    if (distance > least || distance === Number.POSITIVE_INFINITY) continue
    if (distance < least) nearest = []
    nearest.push(candidate)
    least = distance
  }
  const bearers = new Set(nearest.map(({ index }) => index))
  // A word that means the same is wrong, whichever was meant; letters that lie between two names may be a third.
  if (bearers.size > (least === paraphrase ? 2 : 1)) return []
  return [...new Set(nearest.map(({ text }) => text))].slice(0, bearers.size)
}

/** How far the words are from the candidate: 1 for letters, small words and order, 2 for another word. */
function distanceOf(
  facts: Facts,
  attempt: Attempt,
  candidate: NameCandidate,
  difference: Difference,
): number {
  const isBody = candidate.entity.kind === 'organisation'
  const count = candidate.words.length
  const sure = (holds: boolean): number => (holds ? 1 : Number.POSITIVE_INFINITY)
  switch (difference.kind) {
    case 'links':
      return sure(linksOf(facts.tokens, attempt).length <= linksOf(facts.tokens, candidate.text).length)
    case 'spaces':
      return sure(isWrittenApart(attempt.words, candidate))
    case 'order':
      return sure(
        isBody &&
          count > 2 &&
          linksOf(facts.tokens, attempt).length === linksOf(facts.tokens, candidate.text).length,
      )
    case 'missing':
      return sure(difference.inside && count > 3 && isBody) + 1
    case 'added':
      return sure(difference.inside && count > 3 && isBody && !isName(difference.written)) + 1
    case 'instead': {
      if (candidate.entity.kind === 'person')
        return sure(isWrongPerson(facts, attempt, candidate, difference))
      const linked = sameLinks(facts.tokens, attempt, candidate.text)
      if (count === 2) {
        if (!linked) return Number.POSITIVE_INFINITY
        if (isWrongWordOfTwo(facts, attempt, difference, candidate)) return 1
      } else if (isWrongWord(difference, candidate)) return 1
      return isParaphrased(facts, attempt, difference, candidate) ? 2 : Number.POSITIVE_INFINITY
    }
  }
}

/** "Mocking Bird", "Coca Cola". Of places and people both forms are usual (South East, Abdul Jabbar). */
function isWrittenApart(written: readonly string[], { entity, words }: NameCandidate): boolean {
  if (entity.kind === 'place' || entity.kind === 'person') return false
  if (written.some(word => word.length < 3)) return false
  const hyphens = (list: readonly string[]) => list.filter(word => word.includes('-')).length
  return hyphens(written) === hyphens(words) || (entity.kind === 'brand' && hyphens(written) === 0)
}
