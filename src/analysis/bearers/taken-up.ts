import { keyOf } from '../../parse/key.ts'
import type { Said } from '../bearers.ts'
import type { NounPhrase } from '../chunks.ts'
import type { Facts } from '../facts.ts'
import { placesOfKey } from '../key-counts.ts'
import { isJoined, isMark, sentenceOf } from '../token-tests.ts'
import { keyTest, wordTest } from '../word-flags.ts'

/** How many sentences on a noun with an article still means the same thing. */
const reach = 3
/** A noun that comes more often is the subject of the piece, and tells one of many. */
const mostOften = 12

const isDefinite = keyTest(['the', 'this', 'that', 'these', 'those'].map(keyOf))
/** "No crash", "every house": none that can be taken up. */
const isNoOne = wordTest('no any every each some another either neither')
/** What tells one of several. */
const isOfSeveral =
  wordTest(`first second third fourth last next final former latter other old older new newer newest oldest
  young younger elder upper lower north south east west northern southern eastern western main previous earlier later
  current original left right one two three four five`)

/** Do some words stand before the noun of a phrase, as an adjective that describes it or picks it out? */
export function isAttributeOf({ firstToken, endToken }: Said, phrase: NounPhrase): boolean {
  return firstToken >= phrase.firstToken && endToken <= phrase.head
}

/**
 * "A library tax", and "the tax": the later phrase says nothing more of its thing than the earlier one, and the piece has no other of the kind.
 * An adjective before the later noun picks one of several ("the indoor pool … the outdoor pool"), and states nothing.
 */
export function isTakenUp(
  facts: Facts,
  first: NounPhrase,
  second: NounPhrase,
  said: readonly Said[],
): boolean {
  const { tokens } = facts
  if (sentenceOf(tokens, second.head) - sentenceOf(tokens, first.head) > reach) return false
  if (second.determiner === undefined || !isDefinite(tokens.keys[second.determiner]!)) return false
  if (first.determiner === undefined || isNoOne(tokens.keys[first.determiner]!)) return false
  if (said.some(words => isAttributeOf(words, second))) return false
  return saysNoMore(facts, first, second, said) && isOnlyOne(facts, first, said)
}

/** Is nothing said of the second thing that is not said of the first? */
function saysNoMore(facts: Facts, first: NounPhrase, second: NounPhrase, said: readonly Said[]): boolean {
  if (first.number !== second.number && first.number !== 'unknown' && second.number !== 'unknown')
    return false
  if (isNarrowed(facts, second) || isNextTo(facts.tokens.keys[second.endToken] ?? 0)) return false
  if (isPrefixed(facts, first) !== isPrefixed(facts, second)) return false
  const { keys } = facts.tokens
  const known = new Set(first.modifiers.map(token => keys[token]!))
  const more = second.modifiers.filter(token => !isIn(said, token))
  if (
    !more.every(token => known.has(keys[token]!)) ||
    first.modifiers.some(token => isOfSeveral(keys[token]!))
  )
    return false
  const [owner, otherOwner] = [first.possessor?.head, second.possessor?.head]
  if (otherOwner !== undefined && (owner === undefined || keys[owner] !== keys[otherOwner])) return false
  return second.attached.every(({ phrase }) => first.attached.some(one => isAlike(facts, one.phrase, phrase)))
}

/** "The school across the street" */
const isNextTo = wordTest('across near behind beside opposite outside inside above below under')

/** Is the noun the last part of a word with a hyphen, as the pilot in "co-pilot"? */
function isPrefixed({ tokens }: Facts, { head }: NounPhrase): boolean {
  return isJoined(tokens, head) && isMark(tokens, head - 1, '-')
}

/** "The bus that stops in Holt", "the diary published in 1994": a clause without a comma picks one out. */
function isNarrowed(facts: Facts, { head, endToken }: NounPhrase): boolean {
  return facts
    .clauses(sentenceOf(facts.tokens, head))
    .some(
      ({ kind, subject, opener, verb }) =>
        (kind === 'relative' || kind === 'participle') &&
        subject?.head === head &&
        (opener ?? verb.firstToken) === endToken,
    )
}

function isAlike({ tokens }: Facts, a: NounPhrase, b: NounPhrase): boolean {
  const words = ({ start, end }: NounPhrase): string => tokens.prose.slice(start, end).toLowerCase()
  return words(a) === words(b)
}

/** Does the piece tell of no other thing of the kind, by an adjective, an owner or a place of its own? */
function isOnlyOne(facts: Facts, first: NounPhrase, said: readonly Said[]): boolean {
  const { tokens } = facts
  const places = placesOfKey(tokens, tokens.keys[first.head]!)
  if (places.length > mostOften) return false
  return places.every(token => {
    if (token === first.head) return true
    const phrase = facts.chunks(sentenceOf(tokens, token)).nounPhrases.find(({ head }) => head === token)
    return phrase === undefined || saysNoMore(facts, first, phrase, said)
  })
}

/** "The morning session" and "the afternoon session": has each of two things of a kind a word that the other has not? */
export function areToldApart({ tokens }: Facts, a: NounPhrase, b: NounPhrase): boolean {
  const words = ({ modifiers }: NounPhrase): number[] => modifiers.map(token => tokens.keys[token]!)
  const [some, others] = [words(a), words(b)]
  return some.some(key => !others.includes(key)) && others.some(key => !some.includes(key))
}

function isIn(said: readonly Said[], token: number): boolean {
  return said.some(({ firstToken, endToken }) => token >= firstToken && token < endToken)
}
