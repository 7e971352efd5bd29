import type { Tokens } from '../../parse/tokens.ts'
import { Tag } from '../parts-of-speech/tags.ts'
import type { NounPhrase, VerbGroup } from './phrases.ts'

/** Joins the phrases of "A and B" and of "A, B and C" under the first. */
export function coordinate(
  tokens: Tokens,
  tags: Uint8Array,
  phrases: readonly NounPhrase[],
  verbGroups: readonly VerbGroup[],
): void {
  for (let index = phrases.length - 1; index > 0; index--) {
    const last = phrases[index]!
    const before = phraseBefore(phrases, index, tags)
    if (before < 0 || !isCoordinator(tokens, tags, phrases[before]!, last)) continue
    if (opensClause(tags, phrases, index, before, verbGroups)) continue
    const first = listStart(tokens, tags, phrases, before)
    phrases[first]!.coordinated = phrases
      .slice(first + 1, index + 1)
      .filter(phrase => !isAttached(phrases, phrase))
    index = first
  }
}

function isAttached(phrases: readonly NounPhrase[], phrase: NounPhrase): boolean {
  return phrases.some(({ attached }) => attached.some(other => other.phrase === phrase))
}

/** The phrase that the coordinator follows; one with "of" behind it stands before that one. */
function phraseBefore(phrases: readonly NounPhrase[], index: number, tags: Uint8Array): number {
  const before = index - 1
  const first = phrases[index]!.firstToken
  if (tags[first - 1] !== Tag.coordinator) return -1
  let root = before
  while (root > 0 && phrases[root - 1]!.attached.some(({ phrase }) => phrase === phrases[root])) {
    if (sameKind(phrases[root]!, phrases[index]!)) break
    root--
  }
  return root
}

/** "of rebels and soldiers" against "the head of the army and the minister": like goes with like. */
function sameKind(a: NounPhrase, b: NounPhrase): boolean {
  return a.kind === b.kind && (a.determiner === undefined) === (b.determiner === undefined)
}

function isCoordinator(tokens: Tokens, tags: Uint8Array, before: NounPhrase, phrase: NounPhrase): boolean {
  const coordinator = phrase.firstToken - 1
  if (tags[coordinator] !== Tag.coordinator) return false
  const gap = lastEnd(before)
  return gap === coordinator || (gap === coordinator - 1 && isComma(tokens, gap))
}

/** Where the phrase ends with all that hangs on it. */
export function lastEnd(phrase: NounPhrase): number {
  const attached = phrase.attached.at(-1)
  return attached ? lastEnd(attached.phrase) : phrase.endToken
}

/** "He met the mayor and the governor left": the phrase after "and" is the subject of a clause of its own. */
function opensClause(
  tags: Uint8Array,
  phrases: readonly NounPhrase[],
  index: number,
  before: number,
  verbGroups: readonly VerbGroup[],
): boolean {
  const end = lastEnd(phrases[index]!)
  let next = end
  while (tags[next] === Tag.adverb) next++
  const verb = verbGroups.find(({ firstToken }) => firstToken === next)
  if (verb?.form !== 'finite') return false
  const first = phrases[before]!.firstToken
  return verbGroups.some(
    ({ form, endToken }) => form === 'finite' && endToken <= first && first - endToken < 12,
  )
}

function listStart(tokens: Tokens, _tags: Uint8Array, phrases: readonly NounPhrase[], index: number): number {
  let first = index
  while (first > 0) {
    const before = phrases[first - 1]!
    const gap = lastEnd(before)
    if (
      phrases[first]!.firstToken - gap !== 1 ||
      !isComma(tokens, gap) ||
      before.kind !== phrases[first]!.kind
    )
      break
    first--
  }
  return first
}

function isComma(tokens: Tokens, token: number): boolean {
  return tokens.prose.charCodeAt(tokens.starts[token]) === 0x2c
}
