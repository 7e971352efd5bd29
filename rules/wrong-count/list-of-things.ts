import type { Facts } from '../../src/analysis/facts.ts'
import { formOf, isPhrase } from '../../src/analysis/listings/forms.ts'
import { type Listing, listingIn } from '../../src/analysis/listings.ts'
import { isFiniteTag, Tag } from '../../src/analysis/parts-of-speech.ts'
import { isMark } from '../../src/analysis/token-tests.ts'

const passing: ReadonlySet<Tag> = new Set([Tag.adverb, Tag.particle, Tag.preposition, Tag.be, Tag.have])

/** The list that a sentence is about, as its subject, or that it ends in, as its object; each from where its first thing begins. */
export function listsOf(facts: Facts, first: number, end: number): readonly Listing[] {
  const verb = firstVerb(facts, first, end)
  if (verb < 0) return []
  const subject = verb > first + 3 ? listingIn(facts, first, verb) : undefined
  const last = lastVerb(facts, first, end)
  let start = last + 1
  while (start < end && !opensThing(facts, start, end)) start++
  const object = start < end - 3 && start - last <= 3 ? listingIn(facts, start, end) : undefined
  return [subject, object].flatMap(listing => (listing && isPlain(facts, listing) ? [listing] : []))
}

function opensThing(facts: Facts, token: number, end: number): boolean {
  if (passing.has(facts.partsOfSpeech.tagOf(token))) return false
  return isPhrase(formOf(facts, token, end))
}

/** Phrases alone, each surely one: what no number has led to is read as a list only where it can be nothing else. */
export function isPlain({ tokens }: Facts, { things, fewest, most, firstToken, endToken }: Listing): boolean {
  if (things.length < 3 || fewest !== most) return false
  for (let token = firstToken; token < endToken; token++) if (isMark(tokens, token, '(')) return false
  // "Tyres, belts and hoses" are three sorts, and who "a nurse and teachers" are is not told.
  const isOfSorts = things.every(({ form, size }) => form === 'bare' && size === undefined)
  return isOfSorts || things.every(({ form, size }) => isPhrase(form) && size !== undefined)
}

function firstVerb({ partsOfSpeech }: Facts, first: number, end: number): number {
  for (let token = first; token < end; token++) if (isFiniteTag(partsOfSpeech.tagOf(token))) return token
  return -1
}

function lastVerb({ partsOfSpeech }: Facts, first: number, end: number): number {
  for (let token = end - 1; token >= first; token--) {
    const tag = partsOfSpeech.tagOf(token)
    if (isFiniteTag(tag) || tag === Tag.verbParticiple || tag === Tag.verbBase) return token
  }
  return -1
}
