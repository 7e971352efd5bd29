import { keyOf } from '../../parse/key.ts'
import { TokenClass } from '../../parse/tokens.ts'
import type { Facts } from '../facts.ts'
import { hasNounGroup, nounGroup } from '../noun-groups.ts'
import { type People, peopleOf } from '../people.ts'
import { isPersonNoun } from '../person-nouns.ts'
import { isMark } from '../token-tests.ts'
import { wordTest } from '../word-flags.ts'

/** A noun phrase by its tokens. */
export interface PhraseTokens {
  readonly firstToken: number
  readonly endToken: number
  readonly head: number
}

const the = keyOf('the')
const isDefinite = wordTest('the this that')
const isArticle = wordTest('a an the')
const isWho = wordTest('who whom whose')

/**
 * The person whom a noun phrase most likely means: by name, by pronoun, by a name that stands beside it ("the minister,
 * Vera Lund,"), or by a post that the piece gives to somebody named before it ("the minister").
 */
export function whoIs(facts: Facts, { firstToken, endToken, head }: PhraseTokens): number | undefined {
  const { tokens } = facts
  const people = peopleOf(facts)
  const named = people.personAt(head)
  if (named !== undefined) return named
  if (endToken - firstToken === 1) {
    const meant = people.meantBy(firstToken)
    if (meant) return meant.person
    // "Lund, who resigned"
    if (isWho(tokens.keys[firstToken]!))
      return people.personAt(isMark(tokens, firstToken - 1, ',') ? firstToken - 2 : firstToken - 1)
  }
  for (let token = firstToken; token < endToken; token++) {
    const person = people.personAt(token)
    if (person !== undefined && tokens.classes[token + 1] !== TokenClass.clitic) return person
  }
  // "Lund, a Democrat who"
  if (isMark(tokens, firstToken - 1, ',') && isArticle(tokens.keys[firstToken]!)) {
    const before = people.personAt(firstToken - 2)
    if (before !== undefined) return before
  }
  const beside = isMark(tokens, endToken, ',') ? people.personAt(endToken + 1) : undefined
  if (beside !== undefined) return beside
  const isBare =
    isPersonNoun(tokens.keys[head]!) && endToken - firstToken < 3 && !isDefinite(tokens.keys[firstToken]!)
  if (!isDefinite(tokens.keys[firstToken]!) && !isBare) return undefined
  return byPost(facts, people, head)
}

/** Titles that are cut short before a name. */
const titles: ReadonlyMap<number, number> = new Map(
  (
    [
      ['gen. gen', 'general'],
      ['sen. sen', 'senator'],
      ['rep. rep', 'representative'],
      ['gov. gov', 'governor'],
      ['lt. lt', 'lieutenant'],
      ['sgt. sgt', 'sergeant'],
      ['capt. capt', 'captain'],
      ['col. col', 'colonel'],
      ['maj. maj', 'major'],
      ['prof. prof', 'professor'],
      ['dr. dr', 'doctor'],
      ['rev. rev', 'reverend'],
    ] as const
  ).flatMap(([short, long]) => short.split(' ').map(word => [keyOf(word), keyOf(long)] as const)),
)
const posts = new WeakMap<Facts, ReadonlyMap<number, ReadonlySet<number>>>()

/** Whoever has the post, the one named last before it; in a headline, the first who is named. */
function byPost(facts: Facts, people: People, head: number): number | undefined {
  let index = posts.get(facts)
  if (!index) {
    index = indexPosts(facts, people)
    posts.set(facts, index)
  }
  const bearers = index.get(groupOf(facts.tokens.keys[head]!))
  if (!bearers) return undefined
  let best: number | undefined
  let bestPlace = -1
  for (const person of bearers) {
    for (const { firstToken } of people.persons[person]!.mentions) {
      if (firstToken > head) break
      if (firstToken > bestPlace) {
        bestPlace = firstToken
        best = person
      }
    }
  }
  return best ?? (bearers.size === 1 ? [...bearers][0] : undefined)
}

function groupOf(key: number): number {
  return hasNounGroup(key) ? nounGroup(key) : key
}

/** The nouns that stand beside names and say what the named are. */
function indexPosts(facts: Facts, people: People): ReadonlyMap<number, ReadonlySet<number>> {
  const { tokens, entities, details } = facts
  const index = new Map<number, Set<number>>()
  const add = (key: number, person: number | undefined) => {
    if (person === undefined) return
    const set = index.get(groupOf(key))
    if (set) set.add(person)
    else index.set(groupOf(key), new Set([person]))
  }
  for (const { kind, head, entity } of details) {
    if (kind !== 'role' || head === undefined) continue
    const mention = entities.entities[entity]!.mentions.find(({ form }) => form !== 'people')
    if (mention) add(tokens.keys[head]!, people.personAt(mention.firstToken))
  }
  people.persons.forEach(({ mentions }, person) => {
    for (const { firstToken } of mentions) {
      const title = titles.get(tokens.keys[firstToken - 1] ?? 0)
      if (title !== undefined) add(title, person)
      // "The defense minister, Vera Lund,"
      if (!isMark(tokens, firstToken - 1, ',') || !isPersonNoun(tokens.keys[firstToken - 2] ?? 0)) continue
      for (let at = firstToken - 3; at > firstToken - 7 && at >= 0; at--) {
        if (tokens.classes[at] === TokenClass.punctuation) break
        if (tokens.keys[at] === the) {
          add(tokens.keys[firstToken - 2]!, person)
          break
        }
      }
    }
  })
  return index
}
