import { verbLemma } from '../../src/analysis/lemma.ts'
import { type WordTags, wordTagsOf } from '../../src/analysis/parts-of-speech/word-tags.ts'
import { type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { textOf } from '../../src/analysis/spaced-words.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { formGain } from '../../src/analysis/word-trigrams/form-gain.ts'
import type { WordRows } from '../../src/analysis/word-trigrams/rows.ts'
import { inflect } from '../../src/lexicon/inflect.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import { endsRelative, isCleft, startsQuestion } from './clause-around.ts'
import { isBe, isBeforeObject, isDo, isHave, isNegation, isTo, type Meant } from './helper-words.ts'
import { isBeforeInfinitive, isBeforeNounsOnly } from './plain-forms.ts'

/** How much likelier the other form has to be (common logarithm): of a word that is nothing but a verb, and of any other. */
const least = { verb: 0.8, other: 1.6, found: 3 } as const

/** The form behind a helping verb that the words around ask for, where the grammar alone leaves it open. */
export function meantByWords(
  tokens: Tokens,
  partsOfSpeech: PartsOfSpeech,
  rows: WordRows,
  helper: number,
  verb: number,
): Meant | undefined {
  if (endsRelative(tokens, partsOfSpeech, helper) || startsQuestion(tokens, helper)) return undefined
  const key = tokens.keys[helper]!
  const tags = wordTagsOf(tokens.keys[verb]!)
  if (tags === undefined) return undefined
  const written = textOf(tokens, verb)
  if (isBe(key) || isHave(key)) {
    if (!tags.can(Tag.verbBase) || tags.can(Tag.verbPast) || tags.can(Tag.verbParticiple)) return undefined
    if (tags.can(Tag.adjective) || tags.can(Tag.adverb) || isCleft(tokens, helper)) return undefined
    const forms = inflect(written, 'verb')
    const participle = forms.get('participle')?.[0]
    const ing = forms.get('ing')?.[0]
    const byParticiple = participle === undefined ? -Infinity : formGain(rows, verb, participle)
    const byIng = ing === undefined || !isBe(key) ? -Infinity : formGain(rows, verb, ing)
    const isNoun = tags.can(Tag.nounSingular) || tags.can(Tag.nounPlural)
    if (Math.max(byParticiple, byIng) < (isNoun ? least.other : least.verb)) return undefined
    return byIng > byParticiple ? ['ing', ing!] : ['participle', participle!]
  }
  // "He may found a dynasty"
  const isFound = isVerbToo(tokens.keys[verb]!) && isNegation(tokens.keys[verb - 1]!)
  if (tags.can(Tag.verbBase) && !isFound) return undefined
  // "The oil can exploded": of a past behind a modal the grammar tells.
  const isForm =
    tags.can(Tag.verbIng) || isFound || (isTo(key) && (tags.can(Tag.verbPast) || tags.can(Tag.verbThird)))
  if (!isForm || isDo(key) || (isTo(key) && !isAsked(tokens, tags, helper, verb))) return undefined
  const meant = verbLemma(written)
  // "Plans to changing situations"
  const isDescribing = partsOfSpeech.tagOf(verb + 1) <= Tag.properNoun && tags.can(Tag.verbIng)
  if (isDescribing && tokens.classes[verb + 1] === TokenClass.word) return undefined
  return formGain(rows, verb, meant) >= (isFound ? least.found : least.other) ? ['plain', meant] : undefined
}

const isVerbToo = wordTest('found')
/** Pasts that are plain forms of other verbs: to fell, to bore. */
const isPlainToo = wordTest('found fell bore saw wound ground bound left')

/** "Refused to leaving", "a recess to composed herself": a word before that wants a plain form, or an object behind a past. */
function isAsked(tokens: Tokens, tags: WordTags, to: number, verb: number): boolean {
  const before = tokens.keys[to - 1] ?? 0
  if (isPlainToo(tokens.keys[verb]!) || isBeforeNounsOnly(before) || isLoose(before)) return false
  return isBeforeInfinitive(before) || (!tags.can(Tag.verbIng) && isBeforeObject(tokens, verb + 1))
}

const isLoose = wordTest('agreed agree agrees continue continues continued began have had has having')

/** "The men are wait for news": of the two forms that a form of be has behind it, the likelier one. */
export function likelierForm(
  tokens: Tokens,
  rows: WordRows,
  helper: number,
  verb: number,
  meant: Meant,
): Meant {
  const [kind, form] = meant
  const isPlain = wordTagsOf(tokens.keys[verb]!)?.can(Tag.verbBase) === true
  if (kind !== 'participle' || !isPlain || !isBe(tokens.keys[helper]!)) return meant
  const [ing] = inflect(verbLemma(form), 'verb').get('ing') ?? []
  return ing !== undefined && formGain(rows, verb, ing) > formGain(rows, verb, form) ? ['ing', ing] : meant
}
