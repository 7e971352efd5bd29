import { keyOf } from '../../parse/key.ts'
import type { Tokens } from '../../parse/tokens.ts'
import { Tag } from '../parts-of-speech/tags.ts'
import { keyTest } from '../word-flags.ts'

/** Is the word joined to another by a hyphen? */
export function isHyphenated(tokens: Tokens, token: number, first: number, end: number): boolean {
  const joinedBefore =
    token > first && isHyphen(tokens, token - 1) && tokens.ends[token - 1] === tokens.starts[token]
  const joinedAfter =
    token + 1 < end && isHyphen(tokens, token + 1) && tokens.starts[token + 1] === tokens.ends[token]
  return joinedBefore || joinedAfter
}

function isHyphen(tokens: Tokens, token: number): boolean {
  return (
    tokens.ends[token] - tokens.starts[token] === 1 && tokens.prose.charCodeAt(tokens.starts[token]) === 0x2d
  )
}

/** Verbs without an object, whose form in -ing before a bare noun describes it. */
const describing = keyTest(
  `rising falling growing remaining leading existing surviving visiting ageing aging emerging declining soaring mounting
   increasing continuing neighbouring neighboring opposing competing conflicting lasting recurring lingering looming
   shrinking dwindling ensuing following flooding crumbling passing sinking burning dying living sleeping working`
    .split(/\s+/)
    .map(keyOf),
)

/** Is the participle part of a noun phrase: "a planned vote", "rising costs", "state-owned firms"? */
export function isPremodifier(
  tokens: Tokens,
  tags: Uint8Array,
  token: number,
  first: number,
  end: number,
): boolean {
  if (isHyphenated(tokens, token, first, end)) return true
  // "the accused"
  if (token > first && tags[token - 1] === Tag.determiner && tags[token] === Tag.verbParticiple) return true
  let next = token + 1
  while (next < end && (tags[next] === Tag.adjective || tags[next] === Tag.verbParticiple)) next++
  if (next >= end || !isNoun(tags[next])) return false
  let before = token - 1
  while (before >= first && tags[before] === Tag.adverb) before--
  if (before < first) return tags[token] === Tag.verbParticiple || describing(tokens.keys[token])
  const tag = tags[before]
  if (
    tag === Tag.determiner ||
    tag === Tag.possessiveDeterminer ||
    tag === Tag.possessiveClitic ||
    tag === Tag.adjective ||
    tag === Tag.numeral ||
    tag === Tag.whDeterminer
  ) {
    return true
  }
  if (tags[token] === Tag.verbIng) return describing(tokens.keys[token]) && tag !== Tag.be && !isNoun(tag)
  return tag === Tag.preposition || tag === Tag.coordinator || isLexical(tag) || tag === Tag.subordinator
}

function isLexical(tag: number): boolean {
  return tag >= Tag.verbBase && tag <= Tag.verbIng
}

function isNoun(tag: number): boolean {
  return tag === Tag.nounSingular || tag === Tag.nounPlural || tag === Tag.properNoun
}
