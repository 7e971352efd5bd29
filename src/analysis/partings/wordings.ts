import { verbForms } from '../../lexicon/inflect.ts'
import { keyOf } from '../../parse/key.ts'
import type { Facts } from '../facts.ts'
import { partingFamilies, type Will, type Wordings } from './words.ts'

/** What a verb tells when its subject, or its object, is the one who parts. */
export interface Use {
  readonly family: string
  readonly will: Will
  readonly leaver: 'subject' | 'object'
  readonly objects: ReadonlySet<string> | undefined
}

/** What a verb tells, with its adverb where it has one. */
export const usesByVerb = new Map<string, Use[]>()
/** The verbs of phrasal ones: give of "give up". */
export const phrasal = new Set<string>()
/** What a noun tells, by its key. */
export const nounUses = new Map<
  number,
  { readonly family: string; readonly will: Will; readonly isPerson: boolean }[]
>()
/** That a form of a word may tell of a family and a will. */
export interface Sign {
  readonly way: string
  /** The adverb of a phrasal verb, and the nouns that have to be its object, which must stand near. */
  readonly particle: number | undefined
  readonly objects: ReadonlySet<number> | undefined
}

/** The families and wills that a form of a word may tell. */
export const tellingOfKey = new Map<number, Sign[]>()

function tell(word: string, sign: Sign): void {
  const key = keyOf(word)
  const signs = tellingOfKey.get(key)
  if (signs) signs.push(sign)
  else tellingOfKey.set(key, [sign])
}

/** How many tokens behind the verb its adverb, and its object, may stand. */
const particleReach = 5
const objectReach = 9

/** Do the adverb and an object of the sign stand near behind the token? */
export function standsNear({ keys }: Facts['tokens'], token: number, { particle, objects }: Sign): boolean {
  if (particle !== undefined && !keys.subarray(token + 1, token + 1 + particleReach).includes(particle))
    return false
  return (
    objects === undefined || keys.subarray(token + 1, token + 1 + objectReach).some(key => objects.has(key))
  )
}

function readWordings(family: string, will: Will, wordings: Wordings): void {
  for (const leaver of ['subject', 'object'] as const) {
    for (const entry of wordings[leaver].split(/\s+/).filter(Boolean)) {
      const [verb = '', objects] = entry.split(':')
      const use = {
        family,
        will,
        leaver,
        objects: objects === undefined ? undefined : new Set(objects.split(',')),
      }
      if (verb.includes('+')) phrasal.add(verb.split('+')[0]!)
      usesByVerb.set(verb, [...(usesByVerb.get(verb) ?? []), use])
      const [base = '', adverb] = verb.split('+')
      const sign = {
        way: `${family} ${will}`,
        particle: adverb === undefined ? undefined : keyOf(adverb),
        objects: objects === undefined ? undefined : new Set(objects.split(',').map(keyOf)),
      }
      for (const form of verbForms(base)) tell(form, sign)
    }
  }
  for (const [words, isPerson] of [
    [wordings.nouns, false],
    [wordings.persons, true],
  ] as const) {
    for (const noun of words.split(/\s+/).filter(Boolean)) {
      nounUses.set(keyOf(noun), [...(nounUses.get(keyOf(noun)) ?? []), { family, will, isPerson }])
      tell(noun, { way: `${family} ${will}`, particle: undefined, objects: undefined })
    }
  }
}

for (const { id, own, other } of partingFamilies) {
  readWordings(id, 'own', own)
  readWordings(id, 'other', other)
}
