import { wordClassKeys } from '../../lexicon/word-classes.ts'
import { keyOf } from '../../parse/key.ts'
import type { Said } from '../bearers.ts'
import type { NounPhrase } from '../chunks.ts'
import type { Clause } from '../clauses.ts'
import type { Facts } from '../facts.ts'
import { isMark, sentenceOf } from '../token-tests.ts'
import { wordTest } from '../word-flags.ts'
import { antecedentOf } from './identity.ts'

/**
 * How the one of whom words are said stands to them:
 *
 * - noun: they describe it ("the annual fair", "the fair is annual", "the fair, annual since 1950,")
 * - self: they name it ("the twins"; "Lund, a widow,"; "Lund is a widow")
 * - subject: it does what they say, or suffers it in a passive ("the fair is held weekly")
 * - object: it is what the verb is done to ("vetoed the bill", "the bill was vetoed")
 * - inner: the last that they name ("tickets for the fair")
 * - owner: it has what they name ("its navy", "the country's navy", "the navy of the country")
 */
export type Role = 'noun' | 'self' | 'subject' | 'object' | 'owner' | 'inner'

/** The phrases that stand in a role to some words. */
export function phrasesFor(facts: Facts, said: Said, role: Role): readonly NounPhrase[] {
  const sentence = sentenceOf(facts.tokens, said.firstToken)
  const { nounPhrases } = facts.chunks(sentence)
  const clauses = facts.clauses(sentence)
  if (role === 'noun') return described(facts, said, nounPhrases, clauses)
  if (role === 'self') return named(said, nounPhrases, clauses)
  if (role === 'inner') return nounPhrases.filter(({ head }) => isIn(said, head)).slice(-1)
  if (role === 'owner') return owners(facts, said, nounPhrases)
  const clause =
    // "Is off until you turn it on": whose state is told is the subject of the first verb.
    clauses.find(({ verb }) => isIn(said, verb.head)) ??
    (role === 'subject' ? clauseOf(said, clauses) : undefined)
  if (!clause) return []
  // "Which takes place": where the verb is taken for a noun, what is described is told as its object.
  const isMisread = clause.subject !== undefined && isIn(said, clause.subject.head)
  const subject = isMisread && clause.kind === 'relative' ? clause.object : clause.subject
  const phrase = role === 'subject' || clause.verb.passive ? subject : clause.object
  if (phrase === undefined || isIn(said, phrase.head)) return []
  return phrase === subject && isParted(facts, phrase, clause, nounPhrases) ? [] : [phrase]
}

/**
 * Does another stand between the subject as it was read and the verb: behind "and" ("Vane died, and his wife is"), or
 * behind a verb that has the subject ("differs from the diary published")?
 */
function isParted(
  facts: Facts,
  subject: NounPhrase,
  { verb }: Clause,
  nounPhrases: readonly NounPhrase[],
): boolean {
  const nearest = nounPhrases.find(({ endToken }) => endToken === verb.firstToken)
  if (!nearest || nearest.head <= subject.head) return false
  if (isAnd(facts.tokens.keys[nearest.firstToken - 1] ?? 0)) return true
  return facts
    .clauses(sentenceOf(facts.tokens, verb.head))
    .some(
      ({ kind, verb: other }) =>
        kind === 'main' && other.firstToken > subject.head && other.endToken <= nearest.firstToken,
    )
}

const isAnd = wordTest('and but while as')

function described(
  facts: Facts,
  said: Said,
  nounPhrases: readonly NounPhrase[],
  clauses: readonly Clause[],
): readonly NounPhrase[] {
  const around = nounPhrases.find(
    ({ firstToken, head }) => firstToken <= said.firstToken && head >= said.endToken,
  )
  if (around) return [around]
  const clause = clauses.find(
    ({ complement, verb }) =>
      (complement !== undefined &&
        isIn(said, typeof complement === 'number' ? complement : complement.head)) ||
      isIn(said, verb.head),
  )
  if (clause?.subject) return isParted(facts, clause.subject, clause, nounPhrases) ? [] : [clause.subject]
  // "The house, empty since May,"
  const before = isMark(facts.tokens, said.firstToken - 1, ',')
    ? nounPhrases.find(({ endToken }) => endToken === said.firstToken - 1)
    : undefined
  return before ? [before] : []
}

function named(
  said: Said,
  nounPhrases: readonly NounPhrase[],
  clauses: readonly Clause[],
): readonly NounPhrase[] {
  const own = nounPhrases.find(({ head }) => isIn(said, head))
  if (!own) return []
  const subjects = clauses.flatMap(({ complement, subject, verb }) =>
    subject !== undefined &&
    typeof complement === 'object' &&
    complement.head === own.head &&
    (verb.lemma === 'be' || verb.lemma === 'remain')
      ? [subject]
      : [],
  )
  return [own, ...subjects]
}

const of = keyOf('of')
const isPossessive = wordClassKeys('possessive')

function owners(facts: Facts, said: Said, nounPhrases: readonly NounPhrase[]): readonly NounPhrase[] {
  const { tokens } = facts
  const own = nounPhrases.find(({ head }) => isIn(said, head))
  for (const token of [said.firstToken, said.firstToken - 1, own?.determiner ?? -1])
    if (isPossessive.has(tokens.keys[token] ?? 0)) {
      const meant = antecedentOf(facts, token)
      return meant ? [meant] : []
    }
  if (own?.possessor) return [own.possessor]
  const behind = own?.attached.find(({ preposition }) => tokens.keys[preposition] === of)
  return behind ? [behind.phrase] : []
}

/** The clause of which the words are the complement or an adverbial, or whose verb is right before them. */
function clauseOf(said: Said, clauses: readonly Clause[]): Clause | undefined {
  return (
    clauses.findLast(
      ({ complement, adverbials }) =>
        (typeof complement === 'object' && isIn(said, complement.head)) ||
        adverbials.some(({ phrase }) => isIn(said, phrase.head)),
    ) ??
    clauses.findLast(
      ({ verb }) => verb.firstToken <= said.firstToken && said.firstToken - verb.endToken < behind,
    )
  )
}

/** How many tokens behind its verb words of a clause may begin that have no verb of their own ("held | every week"). */
const behind = 3

function isIn({ firstToken, endToken }: Said, token: number): boolean {
  return token >= firstToken && token < endToken
}
