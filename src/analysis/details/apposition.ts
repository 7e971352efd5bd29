import { keyOf } from '../../parse/key.ts'
import { TokenClass, type Tokens } from '../../parse/tokens.ts'
import type { Detail } from '../details.ts'
import { traitsOf, WordTrait } from '../dictionary.ts'
import { NameCue, nameCue } from '../entities/vocabulary.ts'
import type { Entity, Mention } from '../entities.ts'
import type { Facts } from '../facts.ts'
import { FunctionWord, functionWord } from '../function-words.ts'
import { sentenceOf } from '../locate.ts'
import { isKinNoun, isPersonNoun } from '../person-nouns.ts'
import { isMark } from '../token-tests.ts'
import { keyTest } from '../word-flags.ts'

const longest = 14
const of = keyOf('of')
const isCopula = keyTest('is was became becomes remains'.split(' ').map(keyOf))
const isArticle = keyTest('a an the'.split(' ').map(keyOf))
const isRelativeOf = keyTest('who which that'.split(' ').map(keyOf))

/** ", the party's treasurer," and "is a pump maker in Leeds": what is said of a name right behind it. */
export function appositionAfter(facts: Facts, mention: Mention): readonly Detail[] {
  const { tokens, entities } = facts
  if (!mayBegin(tokens, mention.endToken)) return nothing
  const end = tokens.sentences[sentenceOf(tokens, mention.firstToken) + 1]!
  const from = phraseFrom(tokens, mention.endToken, end)
  if (from === undefined) return []
  const stop = phraseEnd(tokens, from, end)
  const head = headOf(tokens, from, stop, entities.entities[mention.entity])
  if (head === undefined) return []
  const first = functionWord(tokens.keys[from]!) & FunctionWord.determiner ? from + 1 : from
  if (first > head) return []
  const [start, last] = [tokens.starts[first]!, tokens.ends[stop - 1]!]
  const kin = isKinNoun(tokens.keys[head]!)
  const details: Detail[] = [
    {
      kind: kin ? 'relation' : 'role',
      entity: mention.entity,
      head,
      start,
      end: last,
      ...(kin && otherOf(facts, head, stop)),
    },
  ]
  const people = entities.mentionAt(first)
  if (people?.form === 'people' && people.endToken <= head)
    details.push({
      kind: 'nationality',
      entity: mention.entity,
      other: people.entity,
      start: people.start,
      end: people.end,
    })
  return details
}

const nothing: readonly Detail[] = []

function mayBegin(tokens: Tokens, after: number): boolean {
  return isMark(tokens, after, ',') || isCopula(tokens.keys[after] ?? 0)
}

/** Where the phrase begins: behind a comma, an age between commas, or a form of "be". */
function phraseFrom(tokens: Tokens, after: number, end: number): number | undefined {
  let token = after
  if (isMark(tokens, token, ',')) {
    token++
    if (tokens.classes[token] === TokenClass.number && isMark(tokens, token + 1, ',')) token += 2
  } else if (isCopula(tokens.keys[token] ?? 0) && isArticle(tokens.keys[token + 1] ?? 0)) token++
  else return undefined
  if (token >= end || tokens.classes[token] !== TokenClass.word) return undefined
  const flags = functionWord(tokens.keys[token]!)
  return flags === 0 || (flags & FunctionWord.determiner) !== 0 ? token : undefined
}

function phraseEnd(tokens: Tokens, from: number, end: number): number {
  let token = from
  while (token < end && token - from < longest && !isStop(tokens, token)) token++
  return token
}

function isStop(tokens: Tokens, token: number): boolean {
  if (tokens.classes[token] === TokenClass.punctuation) return !isMark(tokens, token, '-')
  return isRelativeOf(tokens.keys[token]!)
}

/** The noun that the phrase turns on: the last before its first preposition, if it is one for a person or a body. */
function headOf(tokens: Tokens, from: number, stop: number, { kind }: Entity): number | undefined {
  let last = stop
  for (let token = from; token < stop; token++) {
    const flags = functionWord(tokens.keys[token]!)
    if (token > from && (flags & (FunctionWord.auxiliary | FunctionWord.pronoun)) !== 0) return undefined
    if ((flags & FunctionWord.preposition) === 0) continue
    last = token
    break
  }
  const head = last - 1
  if (head < from || tokens.classes[head] !== TokenClass.word) return undefined
  const key = tokens.keys[head]!
  const isPerson = isPersonNoun(key) || isKinNoun(key)
  const isBody = (nameCue(key) & (NameCue.body | NameCue.company)) !== 0 || isMaker(key)
  if (kind === 'person') return isPerson ? head : undefined
  return isBody || (kind === 'unknown' && isPerson) ? head : undefined
}

const isMaker = keyTest(
  `maker carmaker manufacturer retailer supplier publisher producer operator airline brewery bakery startup start-up lender
   insurer charity website newspaper magazine broadcaster supermarket shipyard developer chain brand firm group bank club
   band militia union party university watchdog regulator nonprofit business`
    .split(/\s+/)
    .map(keyOf),
)

/** "the son of Petr Halvik": who it is. */
function otherOf({ tokens, entities }: Facts, head: number, stop: number): { other?: number } {
  if (tokens.keys[head + 1] !== of || head + 2 >= stop) return {}
  const next = entities.mentionAt(head + 2) ?? entities.mentionAt(head + 3)
  return next && (traitsOf(tokens.keys[head]!) & WordTrait.noun) !== 0 ? { other: next.entity } : {}
}
