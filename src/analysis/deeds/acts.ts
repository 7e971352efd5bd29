import { plural, verbForms } from '../../lexicon/inflect.ts'
import { keyOf } from '../../parse/key.ts'
import type { Tokens } from '../../parse/tokens.ts'
import { sentenceOf } from '../token-tests.ts'
import { keyTrigger } from '../triggers.ts'
import { keyTest } from '../word-flags.ts'
import { care } from './families/care.ts'
import { contestsWon } from './families/contests.ts'
import { dealings } from './families/dealings.ts'
import { disputes } from './families/disputes.ts'
import { force } from './families/force.ts'
import { posts } from './families/posts.ts'
import type { DeedFamily } from './family.ts'

/** All deeds; of a verb that tells of several, the first whose sides are known is taken, so that common words come last. */
export const deedFamilies: readonly DeedFamily[] = [
  ...contestsWon,
  ...care,
  ...posts,
  ...force,
  ...disputes,
  ...dealings,
]

/** Where one of the two stands: `object`, `indirect`, `owner`, or a preposition. */
export type Place = string

/** A verb that tells of a deed. */
export interface Act {
  readonly family: DeedFamily
  readonly lemma: string
  readonly particle: string | undefined
  /** The noun of "give lessons". */
  readonly noun: string | undefined
  /** Where whoever has it done stands, or whoever does it, when `turned`; the other one is the subject. */
  readonly place: Place
  /** A preposition that has to stand there as well: "pulled him from the river". */
  readonly beside: string | undefined
  readonly turned: boolean
  /** Too common a word to be held against anything but the same deed told again. */
  readonly isCommon: boolean
}

/** A noun that tells of a deed. */
export interface NounAct {
  readonly family: DeedFamily
  readonly lemma: string
  readonly agent: Place
  readonly patient: Place
}

/** Places that no word marks. */
const places: ReadonlySet<Place> = new Set(['object', 'indirect', 'owner'])

const pattern = /^([\w-]+?)(?:\+([a-z]+))?(?:=([a-z]+))?>([a-z]+)(?:\/([a-z]+))?(<?)(\*?)$/

/** The verbs by their lemma. */
export const actsByLemma: ReadonlyMap<string, readonly Act[]> = grouped(
  deedFamilies.flatMap(family =>
    wordsOf(family.verbs).map((word): Act => {
      const match = pattern.exec(word)
      if (!match) throw new Error(`the deeds: "${word}" is not well formed`)
      const [, lemma, particle, noun, place, beside, turn, star] = match
      return {
        family,
        lemma: lemma!,
        particle,
        noun,
        place: place!,
        beside,
        turned: turn === '<',
        isCommon: star === '*',
      }
    }),
  ),
)

/** The nouns by their lemma. */
export const nounActsByLemma: ReadonlyMap<string, readonly NounAct[]> = grouped(
  deedFamilies.flatMap(family =>
    wordsOf(family.nouns).flatMap((word): NounAct[] => {
      const [lemma, places] = word.split(':') as [string, string]
      const [agent, patient] = places.split('>')
      return agent && patient ? [{ family, lemma, agent, patient }] : []
    }),
  ),
)

/** Is it the key of a noun that tells of a deed, in one of its forms? */
export const isDeedNoun = keyTest(
  [...nounActsByLemma.keys()].flatMap(lemma => [lemma, plural(lemma)]).map(keyOf),
)

/** What a form of a word may tell of, and the word without which it does not: the preposition of "take it from him". */
interface FormUse {
  readonly family: DeedFamily
  readonly needs: number
  readonly isCommon: boolean
}

const usesOfForm: ReadonlyMap<number, readonly FormUse[]> = formUses()

/** Where a word of a deed may stand. */
export const deedTokens = keyTrigger(usesOfForm.keys())

/** How far from a verb what belongs to it may stand: farther than any sentence is long, but for an endless line. */
const reach = 200

/**
 * The families that the word at a token may tell of in its sentence, as a verb or noun of the deed.
 * @param isWide with the words that are too common to be held against anything but the same deed
 */
export function familiesTold(tokens: Tokens, token: number, isWide: boolean): readonly DeedFamily[] {
  const uses = usesOfForm.get(tokens.keys[token]!) ?? []
  const sentence = sentenceOf(tokens, token)
  const first = Math.max(tokens.sentences[sentence]!, token - reach)
  const end = Math.min(tokens.sentences[sentence + 1]!, token + reach)
  const stands = (key: number) => {
    for (let at = first; at < end; at++) if (tokens.keys[at] === key) return true
    return false
  }
  const told: DeedFamily[] = []
  for (const { family, needs, isCommon } of uses)
    if ((isWide || !isCommon) && !told.includes(family) && (needs === 0 || stands(needs))) told.push(family)
  return told
}

function formUses(): ReadonlyMap<number, readonly FormUse[]> {
  const found = new Map<number, FormUse[]>()
  const add = (form: string, family: DeedFamily, word: string, isCommon: boolean) => {
    const key = keyOf(form)
    const needs = places.has(word) ? 0 : keyOf(word)
    const uses = found.get(key) ?? []
    const isKnown = uses.some(
      use => use.family === family && use.needs === needs && use.isCommon === isCommon,
    )
    if (!isKnown) uses.push({ family, needs, isCommon })
    found.set(key, uses)
  }
  // Of "have lessons" the noun is the rarer word.
  for (const acts of actsByLemma.values())
    for (const { lemma, family, particle, noun, place, isCommon } of acts)
      for (const form of noun ? [noun, plural(noun)] : verbForms(lemma))
        add(form, family, particle ?? place, isCommon)
  for (const acts of nounActsByLemma.values())
    for (const { lemma, family, agent, patient } of acts)
      for (const form of [lemma, plural(lemma)])
        add(form, family, patient === 'owner' ? agent : patient, false)
  return found
}

/** The words of a list, none of one that is left out. */
export function wordsOf(words: string | undefined): readonly string[] {
  return words?.trim() ? words.trim().split(/\s+/) : []
}

function grouped<One extends { readonly lemma: string }>(
  all: readonly One[],
): ReadonlyMap<string, readonly One[]> {
  const map = new Map<string, One[]>()
  for (const one of all) {
    const list = map.get(one.lemma)
    if (list) list.push(one)
    else map.set(one.lemma, [one])
  }
  return map
}
