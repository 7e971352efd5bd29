import type { Tokens } from '../../parse/tokens.ts'
import type { Facts } from '../facts.ts'
import { ownSentenceAt } from '../own-sentences.ts'
import { isJoined, isMark, sentenceOf } from '../token-tests.ts'
import { asTagged, isOfItsKind } from './kinds.ts'
import { type FamilyWord, familyPlaces, familyWordsAt } from './lexicon.ts'
import { type FamilyMention, isDenied } from './mention.ts'
import { negativePlaces } from './negatives.ts'
import { isNoun, readPolarity } from './polarity.ts'

interface Hit {
  readonly word: FamilyWord
  readonly place: number
  readonly end: number
  /** Says by itself that the thing was not, can be silent, or stands in a sentence with a negation. */
  readonly mayDeny: boolean
}

/** The mentions of every family that a draft both denies and has, by family. */
export function familyMentions(facts: Facts): ReadonlyMap<number, readonly FamilyMention[]> {
  const contested = new Map<number, readonly FamilyMention[]>()
  for (const [family, hits] of doubtfulHits(facts)) {
    const mentions = mentionsOf(facts, hits)
    if (!isContested(mentions)) continue
    const tagged = mentions
      .filter(mention => isOfItsKind(mention, facts))
      .map(mention => asTagged(mention, facts))
    if (isContested(tagged)) contested.set(family, tagged)
  }
  return contested
}

/** What hits mention, in order; none where no hit that may be one denies anything, so that most need not be read. */
function mentionsOf(facts: Facts, hits: readonly Hit[]): readonly FamilyMention[] {
  const read = new Map<Hit, FamilyMention | undefined>()
  for (const hit of hits) if (hit.mayDeny) read.set(hit, mentionAt(facts, hit))
  const isAnyDenied = [...read.values()].some(mention => mention !== undefined && isDenied(mention))
  return isAnyDenied ? hits.flatMap(hit => (read.has(hit) ? read.get(hit) : mentionAt(facts, hit)) ?? []) : []
}

/** The hits of families that stand more than once, and once where they may be denied: those alone are read. */
function doubtfulHits(facts: Facts): ReadonlyMap<number, readonly Hit[]> {
  const { tokens } = facts
  const { keys, sentences } = tokens
  const negated = new Uint8Array(sentences.length)
  for (const token of negativePlaces(tokens)) negated[sentenceOf(tokens, token)] = 1
  const doubtful = doubtfulFamilies(tokens, negated)
  const hits = new Map<number, Hit[]>()
  if (doubtful.size === 0) return hits
  let sentence = 0
  for (const place of familyPlaces(tokens)) {
    while (sentences[sentence + 1]! <= place) sentence++
    for (const word of familyWordsAt(keys[place]!)) {
      if (!doubtful.has(word.family)) continue
      const end = endOf(tokens, place, word)
      if (end === undefined) continue
      const others = hits.get(word.family)
      if (others && others.at(-1)!.end > place) continue
      const mayDeny = word.role === 'lacks' || word.isDevice || negated[sentence] === 1
      if (others) others.push({ word, place, end, mayDeny })
      else hits.set(word.family, [{ word, place, end, mayDeny }])
    }
  }
  for (const [family, { length }] of hits) if (length < 2) hits.delete(family)
  return hits
}

/** The families of which a word stands where it may be denied, or says by itself that there was none. */
function doubtfulFamilies(tokens: Tokens, negated: Uint8Array): ReadonlySet<number> {
  const { keys, sentences } = tokens
  const found = new Set<number>()
  let sentence = 0
  for (const place of familyPlaces(tokens)) {
    while (sentences[sentence + 1]! <= place) sentence++
    for (const word of familyWordsAt(keys[place]!)) {
      const { family, role, isDevice } = word
      if (role !== 'lacks' && !(role === 'own' && (isDevice || negated[sentence] === 1))) continue
      if (!found.has(family) && endOf(tokens, place, word) !== undefined) found.add(family)
    }
  }
  return found
}

function mentionAt(facts: Facts, { word, place, end }: Hit): FamilyMention | undefined {
  const { tokens, entities } = facts
  if (entities.mentionAt(place) !== undefined || isPart(tokens, place, end)) return undefined
  const number = sentenceOf(tokens, place)
  const sentence = ownSentenceAt(facts, number)
  if (!sentence || sentence.text[tokens.starts[place]! - sentence.start] === ' ') return undefined
  return {
    word,
    sentence: number,
    role: sentence.role,
    wordToken: place,
    isVerb: word.isVerb && !isNoun(tokens, place),
    ...readPolarity(tokens, word, place, end, tokens.sentences[number]!, tokens.sentences[number + 1]!),
  }
}

function isContested(mentions: readonly FamilyMention[]): boolean {
  return mentions.some(isDenied) && mentions.some(({ polarity }) => polarity === 'there')
}

/** Part of a word with hyphens ("phone-in"), which is another thing. */
function isPart(tokens: Tokens, first: number, end: number): boolean {
  return (
    (isMark(tokens, end, '-') && isJoined(tokens, end)) ||
    (isMark(tokens, first - 1, '-') && isJoined(tokens, first))
  )
}

function endOf({ keys }: Tokens, place: number, { rest }: FamilyWord): number | undefined {
  for (let at = 0; at < rest.length; at++) if (keys[place + 1 + at] !== rest[at]) return undefined
  return place + 1 + rest.length
}
