import { inflect, irregularNounPlurals, irregularVerbBases } from '../lexicon/inflect.ts'
import { keyOf } from '../parse/key.ts'
import type { Tokens } from '../parse/tokens.ts'
import { isCommon, traitsOf, WordTrait } from './dictionary.ts'
import { Tag } from './parts-of-speech/tags.ts'

/** So many lemmas are kept; then they are worked out anew. */
const cacheSize = 1 << 14

const auxiliaryForms: Readonly<Record<string, string>> = {
  am: 'be', is: 'be', are: 'be', was: 'be', were: 'be', been: 'be', being: 'be', "'m": 'be', "'re": 'be', "'s": 'be',
  "isn't": 'be', "aren't": 'be', "wasn't": 'be', "weren't": 'be', "ain't": 'be',
  has: 'have', had: 'have', having: 'have', "'ve": 'have', "hasn't": 'have', "haven't": 'have', "hadn't": 'have',
  does: 'do', did: 'do', done: 'do', doing: 'do', "don't": 'do', "doesn't": 'do', "didn't": 'do',
} // biome-ignore format: a table

let verbs: ReadonlyMap<string, string> | undefined

/** Forms of irregular verbs; a form of two verbs (found, lay, saw) is that of the more usual one. */
function irregularVerbForms(): ReadonlyMap<string, string> {
  if (verbs) return verbs
  const forms = new Map<string, string>(Object.entries(auxiliaryForms))
  const rare = new Set(['lie', 'saw', 'ground', 'found', 'wound', 'bore'])
  for (const base of irregularVerbBases) {
    for (const [form, spellings] of inflect(base, 'verb')) {
      for (const spelling of spellings) {
        if (form !== 'base' && !(forms.has(spelling) && rare.has(base))) forms.set(spelling, base)
      }
    }
  }
  verbs = forms
  return forms
}

/**
 * The base of a verb.
 * @param form any form, in lower case
 * @returns the form itself where no base is known
 */
export function verbLemma(form: string): string {
  const irregular = irregularVerbForms().get(form)
  if (irregular !== undefined) return irregular
  const bases = verbBases(form)
  const fitting = bases.filter(base => formsOf(base).has(form))
  const candidates = fitting.some(isVerb) ? fitting : bases
  return (
    candidates.find(base => isVerb(base) && isCommon(keyOf(base))) ??
    candidates.find(isVerb) ??
    bases.find(base => traitsOf(keyOf(base)) !== 0) ??
    bases[0] ??
    form
  )
}

/** The dictionary has some verbs under their past only. */
function isVerb(base: string): boolean {
  const traits = traitsOf(keyOf(base))
  if ((traits & WordTrait.verb) !== 0) return true
  if ((traits & WordTrait.lower) === 0) return false
  return (inflect(base, 'verb').get('past') ?? []).some(
    past => (traitsOf(keyOf(past)) & WordTrait.past) !== 0,
  )
}

function formsOf(base: string): ReadonlySet<string> {
  return new Set([...inflect(base, 'verb').values()].flat())
}

/** What a form could be a form of, the likelier first. */
function verbBases(form: string): string[] {
  if (form.endsWith('ying') && form.length < 7) return [`${form.slice(0, -4)}ie`, form.slice(0, -3)]
  if (form.endsWith('ing') && form.length > 4) return stemsOf(form.slice(0, -3))
  if (form.endsWith('ied')) return [`${form.slice(0, -3)}y`, form.slice(0, -1)]
  if (form.endsWith('ed') && form.length > 3) return stemsOf(form.slice(0, -2))
  if (form.endsWith('ies')) return [`${form.slice(0, -3)}y`, form.slice(0, -1)]
  if (/(?:s|x|z|ch|sh|o)es$/.test(form)) return [form.slice(0, -2), form.slice(0, -1)]
  if (/[^s]s$/.test(form)) return [form.slice(0, -1)]
  return [form]
}

/** A stem that may have lost its e or doubled its consonant. */
function stemsOf(stem: string): string[] {
  const doubled = stem.length > 2 && stem.at(-1) === stem.at(-2)
  if (doubled && /[lsfz]$/.test(stem)) return [stem, stem.slice(0, -1), `${stem}e`]
  if (doubled) return [stem.slice(0, -1), stem, `${stem}e`]
  // "Composed": hardly a verb ends in a single s.
  if (stem.endsWith('s')) return [`${stem}e`, stem]
  return stem.endsWith('ck') ? [stem, stem.slice(0, -1), `${stem}e`] : [stem, `${stem}e`]
}

let nouns: ReadonlyMap<string, string> | undefined

/**
 * The singular of a noun.
 * @param form singular or plural, in lower case
 */
export function nounLemma(form: string): string {
  nouns ??= new Map(irregularNounPlurals.map(([singular, plural]) => [plural, singular]))
  const irregular = nouns.get(form)
  if (irregular !== undefined) return irregular
  if (/.(?:men|children)$/.test(form)) return form.replace(/men$/, 'man').replace(/children$/, 'child')
  const bases = nounBases(form)
  return bases.find(base => (traitsOf(keyOf(base)) & WordTrait.noun) !== 0) ?? bases[0] ?? form
}

function nounBases(form: string): string[] {
  if (!/[^su]s$/.test(form)) return [form]
  if (form.endsWith('ies') && form.length > 4) return [`${form.slice(0, -3)}y`, form.slice(0, -1)]
  if (/(?:ss|x|z|ch|sh|o)es$/.test(form)) return [form.slice(0, -2), form.slice(0, -1)]
  if (form.endsWith('ses')) return [form.slice(0, -1), form.slice(0, -2)]
  return [form.slice(0, -1)]
}

const cache = new Map<number, string>()

/**
 * The dictionary form of a token: the base of a verb, the singular of a noun, any other word in lower case; a name
 * stays as written.
 */
export function lemmaOf(tokens: Tokens, token: number, tag: Tag): string {
  const text = tokens.prose.slice(tokens.starts[token], tokens.ends[token])
  if (tag === Tag.properNoun) return text
  const entry = tokens.keys[token]! * 64 + tag
  const known = cache.get(entry)
  if (known !== undefined) return known
  const lemma = lemmaOfWord(text.toLowerCase().replace('’', "'"), tag)
  if (cache.size >= cacheSize) cache.clear()
  cache.set(entry, lemma)
  return lemma
}

function lemmaOfWord(word: string, tag: Tag): string {
  switch (tag) {
    case Tag.verbBase:
      return word
    case Tag.verbThird:
    case Tag.verbPast:
    case Tag.verbIng:
    case Tag.verbParticiple:
      return verbLemma(word)
    case Tag.be:
      return 'be'
    case Tag.have:
      return 'have'
    case Tag.do:
      return 'do'
    case Tag.nounPlural:
      return nounLemma(word)
    default:
      return word
  }
}
