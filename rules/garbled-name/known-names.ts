import type { NameCandidate } from '../../src/analysis/fact-base/load.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { type Attempt, attemptsFrom } from './candidates.ts'
import type { Difference } from './differences.ts'
import { isHomeBody, mayBeHomeBody } from './home-bodies.ts'
import { linksOf, sameLinks } from './links.ts'
import { isEndOfState, isWrongLocalWord } from './local-words.ts'
import { isOfOneKind, isTwiceChanged, type TwoChanges } from './twice-changed.ts'
import { isWrongWordOfTwo } from './two-words.ts'
import { isWrongPerson } from './wrong-person.ts'
import { isNamedAgain, isOutOfPlace, isParaphrased, isWrongWord, meansTheSame } from './wrong-word.ts'

/** Names of several words that come within one word of a name of the fact base. */
export function* nearKnownNames(facts: Facts): Iterable<Finding> {
  const { mentions } = facts.entities
  for (let at = 0; at < mentions.length; at++) {
    const mention = mentions[at]
    if (mention.styled) continue
    for (const attempt of attemptsFrom(facts, at)) {
      const names = rightNames(facts, attempt)
      if (names === asItIs) break
      if (names.length === 0) continue
      yield {
        messageId: 'known',
        start: attempt.behind ? facts.tokens.starts[attempt.firstToken]! : mention.start,
        end: facts.tokens.ends[attempt.endToken - 1],
        values: { name: names[0] },
        replacements: names,
      }
      while (at + 1 < mentions.length && mentions[at + 1].endToken <= attempt.endToken) at++
      break
    }
  }
}

const comma = keyOf(',')
const paraphrase = 2
const never = Number.POSITIVE_INFINITY
const nothing: readonly string[] = []
/** The words are a known name. */
const asItIs: readonly string[] = []

/** The names that may be meant, if the words are a garbled form of them; none as well when they are a known name. */
function rightNames(facts: Facts, attempt: Attempt): readonly string[] {
  let nearest: NameCandidate[] = []
  let least = Number.POSITIVE_INFINITY
  const isOwned = hasOwner(facts, attempt)
  for (const { candidate, difference, rivals } of attempt.near) {
    if (isOwned && !ownerMark.test(candidate.text)) continue
    if (
      difference.kind === 'links' &&
      attempt.turned === undefined &&
      sameLinks(facts.tokens, attempt, candidate.text)
    )
      return asItIs
    const distance =
      attempt.turned !== undefined
        ? turnedDistance(facts, attempt, candidate, difference)
        : candidate.entity.local !== undefined
          ? localDistance(facts, attempt, candidate, difference)
          : distanceOf(facts, attempt, candidate, difference, rivals)
    if (distance > least || distance === Number.POSITIVE_INFINITY) continue
    if (distance < least) nearest = []
    nearest.push(candidate)
    least = distance
  }
  if (nearest.length === 0) return nothing
  const bearers = new Set(nearest.map(({ index }) => index))
  const texts = [...new Set(nearest.map(({ text }) => text))]
  // Two states have a Department of Agriculture; whichever is meant, its name is the same.
  if (texts.length === 1) return texts
  // A word that means the same is wrong, whichever was meant; letters that lie between two names may be a third.
  if (bearers.size > (least === paraphrase ? 2 : 1)) return nothing
  return texts.slice(0, bearers.size)
}

const ownerMark = /['’]/

/** Does a possessive stand within the words, as it does in few names (the Information Commissioner's Office)? */
function hasOwner({ tokens }: Facts, { firstToken, endToken }: Attempt): boolean {
  for (let token = firstToken + 1; token < endToken; token++)
    if (tokens.classes[token] === TokenClass.clitic) return true
  return false
}

/** How far the words are from the candidate: 1 for letters, small words and order, 2 for another word. */
function distanceOf(
  facts: Facts,
  attempt: Attempt,
  candidate: NameCandidate,
  difference: Difference | TwoChanges,
  rivals: number,
): number {
  const count = candidate.words.length
  const sure = (holds: boolean): number => (holds ? 1 : Number.POSITIVE_INFINITY)
  switch (difference.kind) {
    case 'links':
      return sure(
        candidate.entity.generic !== true &&
          !hasCommaBeforeSeat(facts, attempt, candidate) &&
          (linksOf(facts.tokens, attempt).length <= linksOf(facts.tokens, candidate.text).length ||
            hasThe(linksOf(facts.tokens, attempt), linksOf(facts.tokens, candidate.text))),
      )
    case 'order':
      return sure(linksOf(facts.tokens, attempt).length === linksOf(facts.tokens, candidate.text).length)
    case 'spaces':
      return 1
    case 'twice':
      return isTwiceChanged(facts, attempt, candidate, difference) ? 4 : Number.POSITIVE_INFINITY
    case 'missing':
    case 'added':
      return 2
    case 'instead': {
      if (candidate.entity.kind === 'person')
        return sure(isWrongPerson(facts, attempt, candidate, difference))
      const linked = sameLinks(facts.tokens, attempt, candidate.text)
      if (mayBeHomeBody(difference, candidate))
        return isHomeBody(facts, attempt, difference, candidate) ? paraphrase : never
      if (count === 2) {
        if (!linked) return Number.POSITIVE_INFINITY
        if (candidate.entity.generic !== true && isWrongWordOfTwo(facts, attempt, difference, candidate))
          return 1
      } else if (candidate.entity.generic !== true && isWrongWord(difference, candidate)) return 1
      if (isParaphrased(facts, attempt, difference, candidate)) return paraphrase
      if (linked && isOfOneKind(facts, attempt, difference, candidate)) return paraphrase
      return linked && isOutOfPlace(facts, attempt, difference, candidate, rivals)
        ? 3
        : Number.POSITIVE_INFINITY
    }
  }
}

/** What each place has, behind the name of the place; what an American state has, behind that of a state. */
function localDistance(
  facts: Facts,
  attempt: Attempt,
  candidate: NameCandidate,
  difference: Difference | TwoChanges,
): number {
  if (difference.kind !== 'instead' || !sameLinks(facts.tokens, attempt, candidate.text)) return never
  const { behind, words } = attempt
  if (candidate.entity.local === 'state') {
    if (behind === undefined || !isEndOfState(behind.key)) return never
  } else if (behind === undefined && words.length < 3) return never
  return isWrongLocalWord(facts, attempt, difference) ? paraphrase : never
}

/** "Union of Europe", "Foundation of Beast Welfare": the words of a body turned round, one of them perhaps changed. */
function turnedDistance(
  facts: Facts,
  attempt: Attempt,
  { entity, text, words }: NameCandidate,
  difference: Difference | TwoChanges,
): number {
  if (entity.kind !== 'organisation' || entity.generic === true || words.at(-1) !== attempt.words.at(-1))
    return never
  if (linksOf(facts.tokens, text).length > 0 || isNamedAgain(facts, attempt)) return never
  if (difference.kind === 'links') return 1
  return difference.kind === 'instead' && meansTheSame(difference) ? paraphrase : never
}

/** "Art Students League, New York": a comma where the name has "of". */
function hasCommaBeforeSeat(
  { tokens }: Facts,
  { firstToken, endToken }: Attempt,
  { text }: NameCandidate,
): boolean {
  if (text.includes(',')) return false
  for (let token = firstToken; token < endToken; token++) if (tokens.keys[token] === comma) return true
  return false
}

/** Is nothing added but "the" (the Library of the Congress)? */
function hasThe(written: readonly string[], right: readonly string[]): boolean {
  if (written.length !== right.length + 1) return false
  const at = written.findIndex((link, index) => link !== right[index])
  return written[at] === 'the' && written.slice(at + 1).join(' ') === right.slice(at).join(' ')
}
