import { wordClassKeys } from '../../lexicon/word-classes.ts'
import { keyOf } from '../../parse/key.ts'
import { Shape, TokenClass } from '../../parse/tokens.ts'
import type { Facts } from '../facts.ts'
import { hasNounGroup, nounGroup } from '../noun-groups.ts'
import { isSameSide, personMeantBy } from '../parties.ts'
import { isPersonNoun } from '../person-nouns.ts'
import { referenceAt } from '../references/at.ts'
import { stemOf } from '../restatements.ts'
import { sentenceOf } from '../token-tests.ts'
import { keyTest } from '../word-flags.ts'
import type { Argument } from './claim.ts'

/** Do two noun phrases mean one thing? */
export type Sameness = 'same' | 'different' | 'unknown'

const isPersonPronoun = keyTest(['he', 'she', 'him', 'her', 'his'].map(keyOf))
const isPronoun = keyTest([
  ...wordClassKeys('pronoun'),
  ...wordClassKeys('possessive'),
  ...wordClassKeys('reflexive'),
])
const the = keyOf('the')
const isDeterminer = keyTest([...wordClassKeys('determiner')])
const isIndefinite = keyTest(
  'a an some any each every no one two three four five six seven eight nine ten many several few most both'
    .split(' ')
    .map(keyOf),
)
/** Words that tell one thing of a kind from another. */
const isSettingApart = keyTest(
  `another other others second third fourth new newer old older former previous next last first final earlier later latest
   rival separate different similar own more further fellow half part rest`
    .split(/\s+/)
    .map(keyOf),
)
const isOther = keyTest(['another', 'other', 'others', 'different', 'more', 'further'].map(keyOf))
/** What opens a sentence before a body is not its name: "Shareholders of Kennebago". */
const people = /^\p{Lu}\p{Ll}+s of (?=\p{Lu})/u

/** The entity that an argument means: its name, or the one thing that its pronoun, or "the company", can mean. */
export function entityOf(facts: Facts, { entity, head, firstToken, endToken }: Argument): number | undefined {
  if (entity !== undefined) return entity
  const { keys } = facts.tokens
  if (endToken - firstToken === 1)
    return isPersonPronoun(keys[head]) ? personMeantBy(facts, head) : referenceAt(facts, head)?.entity
  return keys[firstToken] === the ? referenceAt(facts, head)?.entity : undefined
}

/**
 * A text under which arguments that can mean one thing come together: a word of the name, or the head. Undefined for
 * what nothing can be told of: pronouns without one meaning.
 */
export function referentKey(facts: Facts, argument: Argument): string | undefined {
  const entity = entityOf(facts, argument)
  if (entity !== undefined) return nameKey(facts, entity)
  const { tokens } = facts
  const key = tokens.keys[argument.head]
  if (isPronoun(key)) return undefined
  if (hasNounGroup(key)) return String(nounGroup(key))
  return stemOf(tokens.prose.slice(tokens.starts[argument.head], tokens.ends[argument.head]).toLowerCase())
}

/** The word by which a second reference goes: the family name of a person, the first word of a body. */
function nameKey({ entities }: Facts, entity: number): string {
  const { kind } = entities.entities[entity]
  const words = coreName(entities.entities[entity].name)
  return `${(kind === 'person' ? words.at(-1) : words[0]) ?? ''}*`
}

function coreName(name: string): string[] {
  return name.replace(people, '').split(' of ')[0].toLowerCase().split(' ')
}

/** Do two arguments mean the same one? */
export function sameReferent(facts: Facts, a: Argument, b: Argument): Sameness {
  const one = entityOf(facts, a)
  const other = entityOf(facts, b)
  if (one !== undefined && other !== undefined) return sameEntity(facts, one, other)
  const isNamed = a.entity !== undefined || b.entity !== undefined
  if (isNamed && (one !== undefined || other !== undefined)) return 'unknown'
  if (isPronoun(facts.tokens.keys[a.head]) || isPronoun(facts.tokens.keys[b.head]))
    return isTakenUp(facts, a, b) ? 'same' : 'unknown'
  return sameThing(facts, a, b)
}

/** How many sentences a pronoun may stand behind the noun that it takes up. */
const pronounReach = 8

/** "The runner …", and "she": the one person that the sentences from the noun to the pronoun speak of. */
function isTakenUp(facts: Facts, a: Argument, b: Argument): boolean {
  const [noun, pronoun] = a.head < b.head ? [a, b] : [b, a]
  const { tokens, entities } = facts
  const key = tokens.keys[noun.head]
  if (!isPersonPronoun(tokens.keys[pronoun.head]) || pronoun.endToken - pronoun.firstToken > 1) return false
  if (!isPersonNoun(key) || isPronoun(key) || tokens.shapes[noun.head] !== Shape.lower) return false
  if (sentenceOf(tokens, pronoun.head) - sentenceOf(tokens, noun.head) > pronounReach) return false
  for (let at = tokens.sentences[sentenceOf(tokens, noun.head)]; at < pronoun.firstToken; at++) {
    if (at === noun.head || tokens.keys[at] === key) continue
    if (isPersonNoun(tokens.keys[at]) && tokens.shapes[at] === Shape.lower) return false
    const mention = tokens.shapes[at] >= Shape.capitalised ? entities.mentionAt(at) : undefined
    if (mention !== undefined && entities.entities[mention.entity].kind === 'person') return false
  }
  return true
}

function sameEntity(facts: Facts, one: number, other: number): Sameness {
  if (isSameSide(facts, one, other)) return 'same'
  const [a, b] = [one, other].map(entity => facts.entities.entities[entity])
  if (a.known !== undefined && b.known !== undefined) return 'different'
  if (a.kind !== b.kind && a.kind !== 'unknown' && b.kind !== 'unknown') return 'different'
  const [long, short] = [coreName(a.name), coreName(b.name)].sort((x, y) => y.length - x.length)
  if (nameKey(facts, one) !== nameKey(facts, other)) return 'different'
  return short.every(word => long.includes(word)) ? 'same' : 'different'
}

function sameThing(facts: Facts, a: Argument, b: Argument): Sameness {
  const { tokens } = facts
  const isOneNoun = tokens.keys[a.head] === tokens.keys[b.head]
  if (!isOneNoun && nounGroup(tokens.keys[a.head]) !== nounGroup(tokens.keys[b.head])) return 'unknown'
  // Another word takes it up only as something known: "a fire", and "the blaze".
  if (!isOneNoun && tokens.keys[b.firstToken] !== the) return 'unknown'
  // "Her mouth": whose is seldom sure, and there is one for each.
  if (ownerOf(facts, a) !== 0 || ownerOf(facts, b) !== 0) return 'unknown'
  const one = modifiersOf(facts, a)
  const other = modifiersOf(facts, b)
  if (!isSubset(one, other) && !isSubset(other, one)) return 'different'
  for (const key of [...one, ...other]) {
    if (isSettingApart(key) && (isOther(key) || !(one.has(key) && other.has(key)))) return 'different'
  }
  if (complementOf(facts, a) !== undefined && complementOf(facts, b) !== undefined) {
    if (complementOf(facts, a) !== complementOf(facts, b)) return 'different'
  }
  if (isBare(facts, a) && textOf(facts, a) === textOf(facts, b)) return 'same'
  return isIndefinite(tokens.keys[b.firstToken]) || isPluralBare(facts, a) || isPluralBare(facts, b)
    ? 'unknown'
    : 'same'
}

function isSubset(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  for (const key of a) if (!b.has(key)) return false
  return true
}

const isPossessive = keyTest(['his', 'her', 'their', 'my', 'our', 'your', 'whose'].map(keyOf))

/** The possessive that a phrase begins with ("her mouth"), or 0. */
function ownerOf({ tokens }: Facts, { firstToken }: Argument): number {
  return isPossessive(tokens.keys[firstToken]) ? tokens.keys[firstToken] : 0
}

/** The words before the head that describe it. */
function modifiersOf({ tokens }: Facts, { firstToken, head }: Argument): ReadonlySet<number> {
  const found = new Set<number>()
  for (let at = firstToken; at < head; at++) {
    const tokenClass = tokens.classes[at]
    if (tokenClass === TokenClass.punctuation || tokenClass === TokenClass.clitic) continue
    if (!isDeterminer(tokens.keys[at]) || isSettingApart(tokens.keys[at])) found.add(tokens.keys[at])
  }
  return found
}

/** The last word of what "of" adds. */
function complementOf({ tokens }: Facts, { head, endToken }: Argument): number | undefined {
  return endToken - 1 > head + 1 ? tokens.keys[endToken - 1] : undefined
}

/** "taking bribes": the same words without a determiner, and more than one. */
function isBare({ tokens }: Facts, { firstToken, endToken }: Argument): boolean {
  return endToken - firstToken > 1 && !isDeterminer(tokens.keys[firstToken])
}

function textOf({ tokens }: Facts, { start, end }: Argument): string {
  return tokens.prose.slice(start, end).toLowerCase()
}

/** "Farmers", "prices": a plural without a determiner may be any of them. */
function isPluralBare({ tokens }: Facts, { firstToken, head }: Argument): boolean {
  return tokens.prose.charCodeAt(tokens.ends[head] - 1) === 0x73 && !isDeterminer(tokens.keys[firstToken])
}
