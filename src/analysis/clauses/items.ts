import type { Tokens } from '../../parse/tokens.ts'
import type { NounPhrase, TokenRange, VerbGroup } from '../chunks/phrases.ts'
import type { ClauseKind } from '../clauses.ts'
import { Tag } from '../parts-of-speech/tags.ts'

/** A sentence as a row of phrases and the words between them. */
export type Item =
  | { readonly kind: 'noun'; readonly phrase: NounPhrase; readonly token: number; readonly end: number }
  | { readonly kind: 'verb'; readonly group: VerbGroup; readonly token: number; readonly end: number }
  | { readonly kind: WordKind; readonly token: number; readonly end: number }

type WordKind =
  | 'preposition'
  | 'comma'
  | 'stop'
  | 'quote'
  | 'coordinator'
  | 'subordinator'
  | 'relative'
  | 'adverb'
  | 'adjective'
  | 'particle'
  | 'other'

/** A verb in the row. */
export type VerbItem = Extract<Item, { kind: 'verb' }>

/** Who acts, and how the clause hangs together with the others. */
export interface Subject {
  readonly phrase: NounPhrase | undefined
  readonly kind: ClauseKind
  readonly inverted: boolean
  /** Is it the subject of another clause that this one shares? */
  readonly shared: boolean
  /** The phrase that a relative clause describes, when it is what is acted on. */
  readonly object: NounPhrase | undefined
  readonly opener: number | undefined
  readonly parent: number | undefined
  /** Where the clause begins, as a place in the row, when it lies within another one or before it. */
  readonly start: number | undefined
}

/** The row of a sentence. */
export function itemsOf(
  tokens: Tokens,
  tags: Uint8Array,
  { first, end }: TokenRange,
  phrases: readonly NounPhrase[],
  groups: readonly VerbGroup[],
): Item[] {
  const items: Item[] = []
  let phrase = 0
  let group = 0
  for (let token = first; token < end; ) {
    while (phrase < phrases.length && phrases[phrase]!.firstToken < token) phrase++
    while (group < groups.length && groups[group]!.firstToken < token) group++
    const nextPhrase = phrases[phrase]
    const nextGroup = groups[group]
    if (nextPhrase?.firstToken === token) {
      items.push({ kind: 'noun', phrase: nextPhrase, token, end: nextPhrase.endToken })
      token = nextPhrase.endToken
    } else if (nextGroup?.firstToken === token) {
      items.push({ kind: 'verb', group: nextGroup, token, end: nextGroup.endToken })
      token = nextGroup.endToken
    } else {
      items.push({ kind: wordKind(tokens, tags, token), token, end: token + 1 })
      token++
    }
  }
  return items
}

function wordKind(tokens: Tokens, tags: Uint8Array, token: number): WordKind {
  switch (tags[token]) {
    case Tag.preposition:
      return 'preposition'
    case Tag.coordinator:
      return 'coordinator'
    case Tag.subordinator:
    case Tag.whAdverb:
      return 'subordinator'
    case Tag.whPronoun:
    case Tag.whDeterminer:
      return 'relative'
    case Tag.adverb:
    case Tag.comparativeAdverb:
    case Tag.superlativeAdverb:
    case Tag.negation:
      return 'adverb'
    case Tag.adjective:
    case Tag.comparativeAdjective:
    case Tag.superlativeAdjective:
      return 'adjective'
    case Tag.particle:
      return 'particle'
    case Tag.punctuation:
      return markKind(tokens.prose.charCodeAt(tokens.starts[token]))
    default:
      return 'other'
  }
}

function markKind(unit: number): WordKind {
  switch (unit) {
    case 0x2c:
      return 'comma'
    case 0x22:
    case 0x27:
    case 0x2018:
    case 0x2019:
    case 0x201c:
    case 0x201d:
      return 'quote'
    case 0x2d:
    case 0x28:
    case 0x29:
      return 'other'
    default:
      return 'stop'
  }
}
