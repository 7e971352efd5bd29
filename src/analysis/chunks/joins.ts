import { keyOf } from '../../parse/key.ts'
import type { Tokens } from '../../parse/tokens.ts'
import { Tag } from '../parts-of-speech/tags.ts'
import type { NounPhrase, VerbGroup } from './phrases.ts'
import { isTimePhrase } from './time-phrases.ts'

const of = keyOf('of')
const comma = 0x2c

/** Hangs phrases with a preposition on the phrase before them, and finds appositions between commas. */
export function joinPhrases(
  tokens: Tokens,
  tags: Uint8Array,
  phrases: readonly NounPhrase[],
  verbGroups: readonly VerbGroup[],
): void {
  /** The phrase that a chain of phrases with prepositions hangs on. */
  const roots = new Map<NounPhrase, NounPhrase>()
  for (let index = 1; index < phrases.length; index++) {
    const phrase = phrases[index]!
    const before = phrases[index - 1]!
    const preposition = phrase.firstToken - 1
    if (preposition !== before.endToken || tags[preposition] !== Tag.preposition) continue
    const root = roots.get(before) ?? before
    if (
      tokens.keys[preposition] !== of &&
      (followsVerb(tags, root, verbGroups) || isTimePhrase(tokens, phrase))
    )
      continue
    before.attached = [...before.attached, { preposition, phrase }]
    roots.set(phrase, root)
  }
  for (let index = 1; index < phrases.length; index++) {
    const phrase = phrases[index]!
    const before = phrases[index - 1]!
    const root = roots.get(before) ?? before
    if (isApposition(tokens, tags, root, before, phrase)) root.apposition = phrase
  }
}

/** Does the phrase stand just behind a verb, perhaps with a preposition, so that what follows it may belong to that? */
function followsVerb(
  tags: Uint8Array,
  { firstToken }: NounPhrase,
  verbGroups: readonly VerbGroup[],
): boolean {
  const from = firstToken > 0 && tags[firstToken - 1] === Tag.preposition ? firstToken - 1 : firstToken
  return verbGroups.some(({ endToken }) => endToken === from)
}

/**
 * "Luc Morel, the president,": one of the two is a name or has a determiner, they agree in kind no further, and no
 * list goes on.
 */
function isApposition(
  tokens: Tokens,
  tags: Uint8Array,
  root: NounPhrase,
  before: NounPhrase,
  phrase: NounPhrase,
): boolean {
  if (phrase.firstToken - before.endToken !== 1 || !isComma(tokens, before.endToken)) return false
  if (root.kind === 'pronoun' || phrase.kind === 'pronoun' || root.kind === 'figure') return false
  const after = phrase.endToken
  // What stands in apposition is closed by a comma, or by the end of the sentence.
  if (!isComma(tokens, after) && tags[after] !== Tag.punctuation && tags[after] !== Tag.preposition)
    return false
  if (root.kind === 'name')
    return phrase.kind === 'noun'
      ? root.number !== 'plural'
      : phrase.kind === 'figure' && isAge(tokens, phrase)
  return phrase.kind === 'name' || phrase.determiner !== undefined
}

function isAge(tokens: Tokens, phrase: NounPhrase): boolean {
  return tokens.ends[phrase.head] - tokens.starts[phrase.head] <= 3 && phrase.firstToken === phrase.head
}

function isComma(tokens: Tokens, token: number): boolean {
  return token < tokens.count && tokens.prose.charCodeAt(tokens.starts[token]) === comma
}
