import { verbLemma } from '../../src/analysis/lemma.ts'
import { fullReach, misfitAt } from '../../src/analysis/parts-of-speech/misfit.ts'
import type { WordTags } from '../../src/analysis/parts-of-speech/word-tags.ts'
import { type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { textOf } from '../../src/analysis/spaced-words.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { fitAt } from '../../src/analysis/word-sequences/fit.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import { endsRelative, isBehindSubject } from './clause-around.ts'
import {
  isBeforeObject,
  isFiniteHelper,
  isNegated,
  isNegation,
  isTo,
  type Meant,
  wordTokens,
} from './helper-words.ts'

/** What asks for a plain form behind its "to". */
export const isBeforeInfinitive = wordTest(
  `forced able unable expected likely unlikely ordered want wants wanted hope hopes hoped plan plans planned planning decided
   decide decides tried tries try trying failed fail fails refused refuses refuse began begins begin allowed going ready willing
   promised vowed managed manage manages intends intended needs need needed chose continued continues helped started threatened
   agreed agrees agree asked told urged set due have has had having used voted pledged hoping aims aimed seeks sought offered offers tend tends meant`,
)
/** Of these those whose "to" may have a noun or a form in -ing behind it. */
export const isBeforeNounsOnly = wordTest(
  'due used close similar compared related addition thanks owing reaction objected opposed set',
)
/** Of the former those whose "to" has as good a right to a noun: "agreed to talks in May". */
const isBeforeNounsToo = wordTest('agreed agrees agree set due')
/** How much better the plain form has to fit: by the tags, behind a word that asks for it and elsewhere, and by the words. */
const least = { tags: 3, asked: 1, words: 1 } as const
const reach = 8

/** "did not stopped", "does not plans to", "doesn't works": behind a negation comes nothing but the plain form. */
export function plainAfterDo(
  tokens: Tokens,
  partsOfSpeech: PartsOfSpeech,
  helper: number,
  verb: number,
  tags: WordTags,
): Meant | undefined {
  const isDenied = isNegated(tokens.keys[helper]!) || isNegation(tokens.keys[helper + 1]!)
  if (!isDenied || tags.can(Tag.verbBase) || endsRelative(tokens, partsOfSpeech, helper)) return undefined
  // "The three who did not were Ann and May": the clause of "who" ends with its helping verb.
  const isForm = tags.can(Tag.verbThird) || tags.can(Tag.verbPast) || isFiniteHelper(tokens.keys[verb]!)
  if (!isForm || (tags.can(Tag.adverb) && tags.likeliest === Tag.adverb)) return undefined
  return ['plain', verbLemma(textOf(tokens, verb))]
}

/** "The firm will visits", "would never cheated one", "could reached": no noun, and no clause that ends in the helper. */
export function plainAfterModal(
  tokens: Tokens,
  partsOfSpeech: PartsOfSpeech,
  helper: number,
  verb: number,
  tags: WordTags,
): Meant | undefined {
  if (tags.can(Tag.verbBase) || endsRelative(tokens, partsOfSpeech, helper)) return undefined
  if (!isNegated(tokens.keys[helper]!) && !isBehindSubject(tokens, partsOfSpeech, helper)) return undefined
  if (isFiniteHelper(tokens.keys[verb]!))
    return partsOfSpeech.tagOf(helper) === Tag.modal ? ['plain', verbLemma(textOf(tokens, verb))] : undefined
  // "The oil can": a noun, unless what follows takes an object.
  if (partsOfSpeech.tagOf(helper) !== Tag.modal) {
    const meant = verbLemma(textOf(tokens, verb))
    const isMeant =
      isBeforeObject(tokens, verb + 1) && misfitAt(tokens, verb, 1, fullReach)(wordTokens(meant)) > 4
    if (!isMeant) return undefined
  }
  // "What will prices": a noun. "He will interested parties" is none, but an adjective may be a slip for another word.
  const isThird = tags.can(Tag.verbThird)
  const isPast = tags.can(Tag.verbPast)
  if (!isThird && !isPast) return undefined
  if (isPast && !tags.can(Tag.verbParticiple) && tags.can(Tag.nounSingular)) return undefined
  // "Should charges be proven": the subject follows.
  if (isThird && tags.can(Tag.nounPlural) && hasBeAhead(tokens, verb)) return undefined
  // "The mayor said": behind a clause that ends in its helper.
  if (isSaid(tokens.keys[verb]!) && !isBeforeObject(tokens, verb + 1)) return undefined
  return ['plain', verbLemma(textOf(tokens, verb))]
}

function hasBeAhead(tokens: Tokens, verb: number): boolean {
  for (let token = verb + 1; token < Math.min(tokens.count, verb + reach); token++) {
    if (tokens.classes[token] === TokenClass.punctuation) return false
    if (isPlainHelper(tokens.keys[token]!)) return true
  }
  return false
}

const isSaid = wordTest('said says')
const isPlainHelper = wordTest('be have')
/** "hoped to opened a bakery", "likely to costs more", "called to talked to her". */
export function plainAfterTo(tokens: Tokens, to: number, verb: number, tags: WordTags): Meant | undefined {
  if (tags.can(Tag.verbBase) || to === 0 || verb !== to + 1) return undefined
  const isForm = tags.can(Tag.verbThird) || tags.can(Tag.verbPast)
  if (!isForm || isBeforeNounsOnly(tokens.keys[to - 1]!)) return undefined
  const meant = verbLemma(textOf(tokens, verb))
  const isAsked = isBeforeInfinitive(tokens.keys[to - 1]!)
  const isObject = isBeforeObject(tokens, verb + 1) || isTo(tokens.keys[verb + 1] ?? 0)
  if (tags.can(Tag.verbThird) && tags.likeliest !== Tag.verbThird && !isAsked) return undefined
  if (!isAsked && !isObject) return undefined
  if (isBeforeNounsToo(tokens.keys[to - 1]!) && tags.can(Tag.nounPlural) && !isObject) return undefined
  // "Close to failed banks", "moved to closed wards": a participle before its noun.
  const byTags = misfitAt(tokens, verb, 1, fullReach)(wordTokens(meant))
  if (byTags <= (isAsked && !tags.can(Tag.adjective) ? least.asked : least.tags)) return undefined
  if (tags.can(Tag.adjective) && !isObject && fitAt(tokens, verb, 1)(wordTokens(meant)) < least.words)
    return undefined
  return ['plain', meant]
}
