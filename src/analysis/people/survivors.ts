import { Shape, TokenClass } from '../../parse/tokens.ts'
import type { Facts } from '../facts.ts'
import { functionWord } from '../function-words.ts'
import { blockOf, sentenceOf } from '../locate.ts'
import { type People, peopleOf } from '../people.ts'
import { isMark } from '../token-tests.ts'
import { wordTrigger } from '../triggers.ts'
import { wordTest } from '../word-flags.ts'
import type { KinTie } from './kin.ts'
import { kinTokens, kinWordAt } from './kin-terms.ts'

const article = wordTest('a an one')
const survivalTokens = wordTrigger('survive survives survived leaves outlived')
const survived = wordTest('survived outlived')
const by = wordTest('by')
const called = wordTest('called named')
const isOf = wordTest('of to')
const mostModifiers = 2

/**
 * Kin that a piece tells of without saying whose they are: those who survive somebody ("survived by a sister", "a brother
 * survives her"), and "a brother, also called Magnus," at the start of a sentence about whom the piece is of.
 */
export function looseKin(facts: Facts): KinTie[] {
  const { tokens, voices } = facts
  const people = peopleOf(facts)
  const survivals = new Map<number, number>()
  for (const token of survivalTokens(tokens)) {
    const owner = survivedAt(facts, people, token)
    if (owner !== undefined) survivals.set(sentenceOf(tokens, token), owner)
  }
  const ties: KinTie[] = []
  for (const token of kinTokens(tokens)) {
    const word = kinWordAt(tokens, token)
    if (!word || tokens.shapes[token] !== Shape.lower || isOf(tokens.keys[word.endToken] ?? 0)) continue
    if (tokens.classes[word.endToken] === TokenClass.clitic) continue
    const first = articleBefore(facts, token)
    if (first === undefined) continue
    const sentence = sentenceOf(tokens, token)
    const owner =
      survivals.get(sentence) ?? (opensOfMain(facts, people, first, word.endToken) ? people.main : undefined)
    const span = { start: tokens.starts[token]!, end: tokens.ends[word.endToken - 1]! }
    if (owner === undefined || voices.isSpoken(span) || blockOf(facts.blocks, token)?.role !== 'body')
      continue
    const words = tokens.prose.slice(tokens.starts[first]!, span.end)
    const { kinship, sex } = word
    ties.push({ ...span, token, sentence, owner, kin: undefined, kinship, sex, words, sure: false })
  }
  return ties
}

/** The article of a word for kin, with no more than a few adjectives between: "a younger brother". */
function articleBefore({ tokens }: Facts, token: number): number | undefined {
  for (let at = token - 1; at >= Math.max(0, token - 1 - mostModifiers); at--) {
    if (article(tokens.keys[at]!)) return at
    if (functionWord(tokens.keys[at]!) !== 0 || tokens.classes[at] !== TokenClass.word) return undefined
  }
  return undefined
}

/** Whom somebody survives: the subject of "is survived by" and "leaves", the object of "survives". */
function survivedAt({ tokens }: Facts, people: People, token: number): number | undefined {
  const { keys, sentences } = tokens
  const personOf = (at: number) => people.personAt(at) ?? people.meantBy(at)?.person
  const start = sentences[sentenceOf(tokens, token)]!
  const isPassive = survived(keys[token]!) && by(keys[token + 1] ?? 0)
  if (!isPassive && personOf(token + 1) !== undefined) return personOf(token + 1)
  for (let at = token - 1; at >= start; at--) if (personOf(at) !== undefined) return personOf(at)
  return undefined
}

/** Does the phrase open a sentence, right behind one in which nobody else than the piece's own person is named? */
function opensOfMain({ tokens }: Facts, people: People, first: number, end: number): boolean {
  const sentence = sentenceOf(tokens, first)
  if (tokens.sentences[sentence] !== first || !isMark(tokens, end, ',')) return false
  const isNamed =
    [1, 2].some(step => called(tokens.keys[end + step] ?? 0)) || people.personAt(end + 1) !== undefined
  if (!isNamed || sentence === 0) return false
  for (let at = tokens.sentences[sentence - 1]!; at < first; at++) {
    const person = people.personAt(at)
    if (person !== undefined && person !== people.main) return false
  }
  return true
}
