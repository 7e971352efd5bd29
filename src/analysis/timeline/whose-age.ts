import { keyOf } from '../../parse/key.ts'
import type { Facts } from '../facts.ts'
import { blockOf } from '../locate.ts'
import { personMeantBy, subjectParty } from '../parties.ts'
import { referenceAt } from '../references/at.ts'
import { isMark, sentenceOf } from '../token-tests.ts'
import { wordTest } from '../word-flags.ts'
import { isOfMain, mainLife } from './main-life.ts'
import { relativeWord } from './relatives.ts'
import type { ToldAge } from './told-ages.ts'

const who = keyOf('who')
const pronoun = wordTest('he she')
const verbs = wordTest("is was were 's turned turns turning turn")
const be = wordTest('was were is has had been')

/** Whose age it is: the subject of its verb, the name before its comma, or the only person that the sentence tells of. */
export function personAtAge(facts: Facts, { form, cue, figure, sentence }: ToldAge): number | undefined {
  const { keys } = facts.tokens
  const life = mainLife(facts)
  if (life && isOfMain(facts, life, form === 'now' ? figure : cue)) return life.person
  // "Vera Lund, 45,": the name is right before the comma.
  if (form === 'now' && cue === figure - 2) return nameAt(facts, cue)
  if (keys[cue - 1] === who) return nameAt(facts, isMark(facts.tokens, cue - 2, ',') ? cue - 3 : cue - 2)
  if (isMark(facts.tokens, cue - 1, ',')) {
    const own = nameAt(facts, cue - 2)
    if (own !== undefined) return own
  }
  const subject = subjectOf(facts, cue) ?? nextSubject(facts, figure, sentence)
  // "Her son is 12": whoever is the subject of the verb, it is not the only name.
  return subject ?? (verbs(keys[cue] ?? 0) ? undefined : onlyPerson(facts, sentence))
}

/** Who was born: the subject of "was born", the name before ", born", or the subject behind "Born in 1960, she". */
export function personBorn(facts: Facts, born: number): number | undefined {
  const { tokens } = facts
  const life = mainLife(facts)
  if (life && isOfMain(facts, life, born)) return life.person
  const verb = be(tokens.keys[born - 1] ?? 0) ? born - 1 : undefined
  if (verb !== undefined && tokens.keys[verb - 1] === who)
    return nameAt(facts, isMark(tokens, verb - 2, ',') ? verb - 3 : verb - 2)
  if (verb !== undefined) return subjectOf(facts, verb)
  if (isMark(tokens, born - 1, ',') || isMark(tokens, born - 1, '(')) return nameAt(facts, born - 2)
  const sentence = sentenceOf(tokens, born)
  return born === tokens.sentences[sentence] ? nextSubject(facts, born, sentence) : undefined
}

function subjectOf(facts: Facts, verb: number): number | undefined {
  const before = facts.tokens.keys[verb - 1] ?? 0
  // "Two of his brothers went there; one was killed when he was 26."
  if (pronoun(before) && hasRelative(facts, verb)) return undefined
  const pronounMeans = pronoun(before) ? referenceAt(facts, verb - 1)?.entity : undefined
  const subject = pronounMeans ?? subjectParty(facts, verb)
  if (subject === undefined && pronoun(before)) return nameless(facts, verb - 1)
  return subject !== undefined && mayBePerson(facts, subject) ? subject : undefined
}

function hasRelative({ tokens }: Facts, before: number): boolean {
  for (let at = tokens.sentences[sentenceOf(tokens, before)]!; at < before; at++)
    if (relativeWord(tokens.keys[at]!)) return true
  return false
}

/** "Now 48, she keeps goats", "Born in 1948, Orr was": the name or pronoun right behind a comma. */
function nextSubject(facts: Facts, from: number, sentence: number): number | undefined {
  const { tokens } = facts
  if (from - tokens.sentences[sentence]! > 1) return undefined
  const end = tokens.sentences[sentence + 1]!
  for (let token = from + 1; token < end - 1; token++) {
    if (!isMark(tokens, token, ',')) continue
    const own = facts.entities.mentionAt(token + 1)?.entity ?? referenceAt(facts, token + 1)?.entity
    if (own === undefined && pronoun(tokens.keys[token + 1]!)) return nameless(facts, token + 1)
    if (own !== undefined) return mayBePerson(facts, own) ? own : undefined
  }
  return undefined
}

/** One whom nothing but pronouns mean is the same in one sentence and those that go on with it: a number that no entity has. */
function nameless(facts: Facts, token: number): number {
  const { tokens, blocks } = facts
  let sentence = sentenceOf(tokens, token)
  const block = blockOf(blocks, token)
  const least = Math.max(0, sentence - longestRun)
  while (
    sentence > least &&
    blockOf(blocks, tokens.sentences[sentence - 1]!) === block &&
    tellsOfNobody(facts, sentence, tokens.keys[token]!) &&
    tellsOfNobody(facts, sentence - 1, tokens.keys[token]!)
  )
    sentence--
  return -1 - sentence
}

const longestRun = 4
const woman = wordTest('she')
const man = wordTest('he')

/** Does a sentence name nobody, nor a relative or one whom another pronoun means? */
function tellsOfNobody({ tokens, entities }: Facts, sentence: number, pronounKey: number): boolean {
  const other = woman(pronounKey) ? man : woman
  for (let at = tokens.sentences[sentence]!; at < tokens.sentences[sentence + 1]!; at++) {
    const key = tokens.keys[at]!
    if (other(key) || relativeWord(key)) return false
    if (entities.entities[entities.mentionAt(at)?.entity ?? -1]?.kind === 'person') return false
  }
  return true
}

function nameAt(facts: Facts, token: number): number | undefined {
  const mention = facts.entities.mentionAt(token)
  return mention && mayBePerson(facts, mention.entity) ? mention.entity : undefined
}

/** Somebody of whom an age in years is told may be a name that is not known to be a person's. */
function mayBePerson(facts: Facts, entity: number): boolean {
  const kind = facts.entities.entities[entity]?.kind
  return kind === 'person' || kind === 'unknown'
}

/** The one person whom a sentence names or means by a pronoun, where it speaks of no relative. */
function onlyPerson(facts: Facts, sentence: number): number | undefined {
  const { tokens, entities } = facts
  const people = new Set<number>()
  for (let at = tokens.sentences[sentence]!; at < tokens.sentences[sentence + 1]!; at++) {
    if (relativeWord(tokens.keys[at]!)) return undefined
    const mention = entities.mentionAt(at)
    const own =
      mention?.entity ??
      referenceAt(facts, at)?.entity ??
      (pronoun(tokens.keys[at]!) ? (personMeantBy(facts, at) ?? nameless(facts, at)) : undefined)
    if (own !== undefined && (own < 0 || entities.entities[own]?.kind === 'person')) people.add(own)
  }
  return people.size === 1 ? [...people][0] : undefined
}
