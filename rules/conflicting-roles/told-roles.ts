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
    const span = { start: tokens.starts[token]!, end: tokens.ends[token]! }
    if (voices.isQuoted(span) || voices.isTurn(span)) continue
    const calling = longestCallingEnding(tokens, token, descriptionSlots)
    if (!calling || isOfAnotherTime(tokens, token)) continue
    const first = phraseStart(tokens, calling.firstToken)
    if (first === undefined) continue
    const person = isAs(tokens.keys[first - 1] ?? 0)
      ? subjectBehind(facts, first - 1, token)
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

/** Where the noun phrase begins whose calling begins at a token: its determiner, or the calling itself behind "as". */
function phraseStart(tokens: Tokens, calling: number): number | undefined {
  if (isAs(tokens.keys[calling - 1] ?? 0)) return calling
  for (let at = calling - 1; at >= 0 && calling - at <= mostModifiers + 1; at--) {
    const key = tokens.keys[at]!
    if (isElsewhere(key)) return undefined
    if (isDeterminer(key)) return at
    if (isMark(tokens, at, '-') || tokens.classes[at] === TokenClass.clitic) continue
    if (!isWord(tokens, at) || functionWord(key) !== 0) return undefined
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
