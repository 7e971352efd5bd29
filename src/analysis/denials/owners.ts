import { keyOf } from '../../parse/key.ts'
import type { NounPhrase } from '../chunks/phrases.ts'
import type { Clause } from '../clauses.ts'
import type { Facts } from '../facts.ts'
import { functionWord } from '../function-words.ts'
import { hasNounGroup, nounGroup } from '../noun-groups.ts'
import { personMeantBy } from '../parties.ts'
import { referenceAt } from '../references/at.ts'
import { cachedStem } from '../stems.ts'
import { isWord } from '../token-tests.ts'
import { wordTest } from '../word-flags.ts'
import type { FamilyMention } from './mention.ts'

/** Whose a thing is, who did it, or to whom: a named one, the noun for it, or a pronoun for one that is not known. */
export interface Owner {
  readonly entity?: number | undefined
  readonly head?: number | undefined
  /** "he" for "his" and "him", too. */
  readonly pronoun?: string | undefined
  /** It stands beside the noun: "the objection from the police". */
  readonly isBeside?: boolean
}

const nobody: Owner = {}
const giving = wordTest('from by')
const belonging = wordTest('of between with')

/** The owner of a noun, where one stands beside it, else the subject of its clause. */
export function ownerOf(mention: FamilyMention, facts: Facts): Owner {
  const phrase = mention.isVerb ? undefined : phraseAt(facts, mention)
  return (phrase && besideOf(facts, phrase)) ?? subjectOf(facts, mention, phrase)
}

/** What is done something to by a verb; nobody for a noun. */
export function objectOf(mention: FamilyMention, facts: Facts): Owner {
  const object = mention.isVerb ? clauseOf(facts, mention)?.object : undefined
  return object ? ownerIn(facts, object) : nobody
}

function besideOf(facts: Facts, { possessor, determiner, attached }: NounPhrase): Owner | undefined {
  if (possessor) return { ...ownerIn(facts, possessor), isBeside: true }
  if (determiner !== undefined && pronouns.has(facts.tokens.keys[determiner]!))
    return pronounAt(facts, determiner)
  for (const { preposition, phrase } of attached) {
    const key = facts.tokens.keys[preposition]!
    if (giving(key)) return { ...ownerIn(facts, phrase), isBeside: true }
    if (belonging(key)) return ownerIn(facts, phrase)
  }
  return undefined
}

function subjectOf(facts: Facts, mention: FamilyMention, phrase: NounPhrase | undefined): Owner {
  const clause = clauseOf(facts, mention)
  if (!clause) return nobody
  const subject = clause.subject === phrase ? clause.agent : clause.subject
  return subject ? ownerIn(facts, subject) : nobody
}

function phraseAt(facts: Facts, { sentence, wordToken }: FamilyMention): NounPhrase | undefined {
  return facts
    .chunks(sentence)
    .nounPhrases.find(({ firstToken, endToken }) => firstToken <= wordToken && wordToken < endToken)
}

/** The clause whose verb the mention is, or else the last one whose verb stands before it. */
function clauseOf(facts: Facts, { sentence, wordToken }: FamilyMention): Clause | undefined {
  let last: Clause | undefined
  for (const clause of facts.clauses(sentence)) {
    if (clause.verb.firstToken > wordToken) return last ?? clause
    last = clause
  }
  return last
}

function ownerIn(facts: Facts, { head, kind }: NounPhrase): Owner {
  if (kind === 'pronoun') return pronounAt(facts, head)
  const entity = facts.entities.mentionAt(head)?.entity ?? referenceAt(facts, head)?.entity
  if (entity !== undefined) return { entity }
  if (!isWord(facts.tokens, head) || functionWord(facts.tokens.keys[head]!) !== 0) return nobody
  return { head: wordAt(facts, head) }
}

const pronouns = new Map(
  ['he he his him', 'she she her', 'they they their them', 'it it its'].flatMap(line => {
    const [name, ...words] = line.split(' ') as [string, ...string[]]
    return words.map(word => [keyOf(word), name] as const)
  }),
)

function pronounAt(facts: Facts, token: number): Owner {
  const entity = personMeantBy(facts, token)
  return entity === undefined ? { pronoun: pronouns.get(facts.tokens.keys[token]!) } : { entity }
}

/** The key of a token's stem, or of the group of nouns that are used for one thing. */
export function wordAt({ tokens: { keys, prose, starts, ends } }: Facts, token: number): number {
  const key = keys[token]!
  return hasNounGroup(key) ? nounGroup(key) : cachedStem(prose, key, starts[token]!, ends[token]!)
}
