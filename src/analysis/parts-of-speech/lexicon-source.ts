import { type Form, inflect, irregularVerbBases } from '../../lexicon/inflect.ts'
import { tagCodes } from './codes.ts'
import { Tag } from './tags.ts'

/** How often a word is each of some tags; the shares add up to 1. */
export type TagShares = ReadonlyMap<Tag, number>

/** What a written share of 0 stands for: now and then. */
const leastShare = 0.02

/** Words, with a capital where only that spelling is meant, and what they can be. */
export type WordShares = Map<string, TagShares>

/**
 * Reads words.txt: `SPEC: words`, a spec being codes with tenths (one digit) or hundredths (two) of the uses.
 * @throws {Error} when a word stands there twice or a code is unknown
 */
export function readWords(source: string): WordShares {
  const shares: WordShares = new Map()
  for (const [spec, words] of entries(source)) {
    const parsed = readSpec(spec)
    for (const word of words) {
      if (shares.has(word)) throw new Error(`words.txt: "${word}" stands there twice`)
      shares.set(word, parsed)
    }
  }
  return shares
}

/**
 * Reads lemmas.txt: `BASE/S: words`, the tenths of the uses that are nouns of the base and of the form in -s.
 * @returns the two forms of every word
 * @throws {Error} when a word stands there twice
 */
export function readLemmas(source: string): WordShares {
  const shares: WordShares = new Map()
  const put = (form: string, noun: number, nounTag: Tag, verbTag: Tag) => {
    if (shares.has(form)) throw new Error(`lemmas.txt: "${form}" stands there twice`)
    const share = Math.max(leastShare, noun / 10)
    shares.set(form, new Map(noun === 10 ? [[nounTag, 1]] : [[nounTag, share], [verbTag, 1 - share]])) // biome-ignore format: pairs
  }
  for (const [spec, words] of entries(source)) {
    const [base = Number.NaN, third = Number.NaN] = spec.split('/').map(Number)
    if (Number.isNaN(base) || Number.isNaN(third)) throw new Error(`lemmas.txt: no shares in "${spec}"`)
    for (const word of words) {
      put(word, base, Tag.nounSingular, Tag.verbBase)
      put(inflect(word, 'verb').get('third')![0]!, third, Tag.nounPlural, Tag.verbThird)
    }
  }
  return shares
}

const verbTags: Partial<Record<Form, Tag>> = {
  base: Tag.verbBase,
  third: Tag.verbThird,
  past: Tag.verbPast,
  participle: Tag.verbParticiple,
  ing: Tag.verbIng,
}

/** The forms of the irregular verbs, each with all that it can be in equal shares. */
export function irregularForms(): WordShares {
  const tags = new Map<string, Set<Tag>>()
  for (const verb of irregularVerbBases) {
    for (const [form, spellings] of inflect(verb, 'verb')) {
      const tag = verbTags[form]
      if (tag === undefined) continue
      for (const spelling of spellings) tags.set(spelling, (tags.get(spelling) ?? new Set()).add(tag))
    }
  }
  return new Map(
    [...tags].map(([spelling, set]) => [spelling, new Map([...set].map(tag => [tag, 1 / set.size]))]),
  )
}

/** Gives the words that are forms of irregular verbs as well ("run", "cut") a part of the share of the verb for each. */
export function withIrregularForms(lemmas: WordShares): WordShares {
  const irregular = irregularForms()
  return new Map(
    [...lemmas].map(([word, shares]) => {
      const forms = irregular.get(word)
      const verb = shares.get(Tag.verbBase)
      if (forms === undefined || verb === undefined) return [word, shares]
      const parts = [...forms].map(([tag, share]) => [tag, share * verb] as const)
      return [word, new Map([...shares, ...parts])]
    }),
  )
}

/** Reads a spec of words.txt. */
export function readSpec(spec: string): TagShares {
  const shares = new Map<Tag, number>()
  for (const [, code = '', digits = ''] of spec.matchAll(/([a-zA-Z]+)(\d*)/g)) {
    const tag = tagCodes.get(code)
    if (tag === undefined) throw new Error(`words.txt: unknown code "${code}" in "${spec}"`)
    shares.set(tag, digits === '' ? 1 : Math.max(leastShare, Number(`0.${digits}`)))
  }
  const sum = [...shares.values()].reduce((total, share) => total + share, 0)
  return new Map([...shares].map(([tag, share]) => [tag, share / sum]))
}

function* entries(source: string): Generator<[spec: string, words: string[]]> {
  for (const line of source.split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const colon = line.indexOf(': ')
    if (colon < 0) throw new Error(`no ": " in "${line}"`)
    yield [line.slice(0, colon), line.slice(colon + 2).split(' ')]
  }
}
