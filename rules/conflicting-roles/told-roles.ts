import type { Facts } from '../../src/analysis/facts.ts'
import { functionWord } from '../../src/analysis/function-words.ts'
import { peopleOf } from '../../src/analysis/people.ts'
import { isMark, isWord, sentenceOf } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import { bearerOf, entityOf, personEnding } from './bearers.ts'
import { callingHeads, descriptionSlots, longestCallingEnding } from './callings.ts'
import { isElsewhere, isOfAnotherTime } from './roles.ts'
import type { Trait } from './trait.ts'

const isDeterminer = wordTest('a an the his her its their')
const isLinking = wordTest('is was becomes became remains')
const isAs = wordTest('as')
const isWorking = wordTest('works')
const isOpening = wordTest('and but that')
/** How many words may stand between the determiner and the calling ("a retired London bus driver"). */
const mostModifiers = 4
/** How far behind "as secretary of the club" the one who is it may stand. */
const farthestSubject = 10

/** Callings told in a clause: "she is a nurse", "Lund, who is the club's secretary", "as secretary of the club, he". */
export function toldRoles(facts: Facts): Trait[] {
  const { tokens, voices } = facts
  const found: Trait[] = []
  for (const token of callingHeads(tokens)) {
    // Nearly all of them stand elsewhere, which the words before tell at once.
    const first = phraseStart(tokens, token)
    if (first === undefined) continue
    const calling = longestCallingEnding(tokens, token, descriptionSlots)
    if (!calling || calling.firstToken < first || isOfAnotherTime(tokens, token)) continue
    const span = { start: tokens.starts[token]!, end: tokens.ends[token]! }
    if (voices.isQuoted(span) || voices.isTurn(span)) continue
    const person = isAs(tokens.keys[first - 1] ?? 0)
      ? isWorking(tokens.keys[first - 2] ?? 0)
        ? bearerOf(facts, first - 2)
        : subjectBehind(facts, first - 1, token)
      : isLinking(tokens.keys[first - 1] ?? 0)
        ? bearerOf(facts, first - 1)
        : undefined
    const entity = person === undefined ? undefined : entityOf(facts, person)
    if (entity === undefined) continue
    const start = tokens.starts[calling.firstToken]!
    const value = tokens.prose.slice(start, span.end).toLowerCase()
    for (const { slot, group } of calling.callings)
      found.push({ person: entity, of: `${slot} of ${entity}`, group, value, start, end: span.end })
  }
  return found
}

/** Where the noun phrase behind "is" or "as" begins that ends with a calling; undefined where neither stands before it. */
function phraseStart(tokens: Tokens, head: number): number | undefined {
  for (let at = head - 1; at >= 0 && head - at <= mostModifiers + 3; at--) {
    const key = tokens.keys[at]!
    if (isAs(key)) return at + 1
    if (isDeterminer(key)) {
      const before = tokens.keys[at - 1] ?? 0
      return isAs(before) || isLinking(before) ? at : undefined
    }
    if (tokens.classes[at] === TokenClass.clitic || isMark(tokens, at, '-')) continue
    if (isElsewhere(key) || functionWord(key) !== 0 || !isWord(tokens, at)) return undefined
  }
  return undefined
}

/** "As secretary of the club, Lund": the subject behind the comma, where "as" opens the clause. */
function subjectBehind(facts: Facts, as: number, head: number): number | undefined {
  const { tokens } = facts
  const sentence = sentenceOf(tokens, as)
  const floor = tokens.sentences[sentence]!
  const isOpen = as === floor || isOpening(tokens.keys[as - 1] ?? 0) || isMark(tokens, as - 1, ',')
  if (!isOpen) return undefined
  const people = peopleOf(facts)
  const limit = Math.min(tokens.sentences[sentence + 1]!, head + farthestSubject)
  for (let at = head + 1; at < limit; at++) {
    if (people.personAt(at) !== undefined && !isMark(tokens, at - 1, ',') && at > head + 1) return undefined
    if (!isMark(tokens, at, ',') && at !== head + 1) continue
    const subject = isMark(tokens, at, ',') ? at + 1 : at
    for (let name = subject; name < subject + 2; name++) {
      const person = personEnding(facts, people, name)
      if (person !== undefined) return person
    }
    if (isMark(tokens, at, ',')) return undefined
  }
  return undefined
}
