import { wordClassKeys } from '../lexicon/word-classes.ts'
import { keyOf } from '../parse/key.ts'
import { TokenClass } from '../parse/tokens.ts'
import type { Facts } from './facts.ts'
import { sentenceOf } from './locate.ts'
import { referenceAt } from './references/at.ts'
import { subjectBefore } from './subjects.ts'
import { isMark } from './token-tests.ts'

const the = keyOf('the')

/** Somebody or something that acts in the text: the number of its entity. */
export type Party = number

/**
 * The one of whom a verb is said.
 * @param verb index of the verb's first token
 * @returns undefined when no name, and no pronoun that can mean but one name, stands there
 */
export function subjectParty(facts: Facts, verb: number): Party | undefined {
  const { tokens } = facts
  const start = tokens.sentences[sentenceOf(tokens, verb)]!
  const subject = subjectBefore(tokens, verb, start)
  if (!subject) return undefined
  return partyIn(facts, subject.firstToken, subject.endToken, subject.head) ?? partyBeside(facts, verb)
}

/** The one between the commas in "The baker, Emil Rostov, died". */
function partyBeside(facts: Facts, verb: number): Party | undefined {
  const { tokens } = facts
  if (!isMark(tokens, verb - 1, ',')) return undefined
  const mention = facts.entities.mentionAt(verb - 2)
  if (!mention || mention.endToken !== verb - 1 || !isMark(tokens, mention.firstToken - 1, ','))
    return undefined
  const noun = mention.firstToken - 2
  const isDefinite = [noun - 1, noun - 2].some(token =>
    wordClassKeys('determiner').has(tokens.keys[token] ?? 0),
  )
  return isDefinite ? mention.entity : undefined
}

/** The one to whom a verb is done: the name or pronoun right after it. */
export function objectParty(facts: Facts, verb: number, after: number): Party | undefined {
  const mention = facts.entities.mentionAt(after)
  if (mention) return mention.entity
  return isPronoun(facts, after) ? antecedent(facts, after, subjectParty(facts, verb)) : undefined
}

/**
 * The only person that a pronoun or a possessive ("his") can mean.
 * @param excluded one whom it cannot mean, as the cousin in "his cousin"
 */
export function personMeantBy(facts: Facts, pronoun: number, excluded?: Party): Party | undefined {
  return antecedent(facts, pronoun, excluded)
}

/** Are the two the same, or does one lead the other, as a president leads a state? */
export function isSameSide(facts: Facts, a: Party, b: Party): boolean {
  return a === b || leads(facts, a, b) || leads(facts, b, a)
}

function leads(facts: Facts, leader: Party, led: Party): boolean {
  const body = facts.entities.entities[leader]?.known?.leads
  return body !== undefined && body === facts.entities.entities[led]?.known?.name
}

function partyIn(facts: Facts, first: number, end: number, head: number): Party | undefined {
  const mention = facts.entities.mentionAt(head)
  if (mention && mention.firstToken >= first && mention.endToken <= end) return mention.entity
  if (end - first === 1 && isPronoun(facts, first)) return antecedent(facts, first, undefined)
  return facts.tokens.keys[first] === the ? referenceAt(facts, head)?.entity : undefined
}

function isPronoun(facts: Facts, token: number): boolean {
  const key = facts.tokens.keys[token]
  return (
    key !== undefined &&
    facts.tokens.classes[token] === TokenClass.word &&
    (wordClassKeys('subject').has(key) || wordClassKeys('object').has(key))
  )
}

/** How many sentences back the antecedent of a pronoun may stand, where it is known who it is not. */
const antecedentReach = 3

/**
 * The only name that a pronoun can mean: the one person of its own sentence before it, apart from the subject of its
 * own verb, or else the one person of the sentence before, or, where it is
 * known who it is not, of the last one that names anybody else.
 */
function antecedent(facts: Facts, pronoun: number, excluded: Party | undefined): Party | undefined {
  const { tokens } = facts
  const sentence = sentenceOf(tokens, pronoun)
  const own = peopleBetween(facts, tokens.sentences[sentence]!, pronoun, excluded)
  if (own.size > 0) return own.size === 1 ? [...own][0] : undefined
  for (let back = 1; back <= Math.min(sentence, excluded === undefined ? 1 : antecedentReach); back++) {
    const [first, end] = [tokens.sentences[sentence - back]!, tokens.sentences[sentence - back + 1]!]
    const before = peopleBetween(facts, first, end, excluded)
    if (before.size > 0) return before.size === 1 ? [...before][0] : undefined
  }
  return undefined
}

function peopleBetween(
  facts: Facts,
  first: number,
  end: number,
  excluded: Party | undefined,
): ReadonlySet<Party> {
  const people = new Set<Party>()
  let index = first
  while (index < end) {
    const mention = facts.entities.mentionAt(index)
    if (mention && mention.entity !== excluded && facts.entities.entities[mention.entity]?.kind === 'person')
      people.add(mention.entity)
    index = Math.max(index + 1, mention?.endToken ?? 0)
  }
  return people
}
