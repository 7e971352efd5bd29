import { verbLemma } from '../../src/analysis/lemma.ts'
import { fullReach, misfitAt } from '../../src/analysis/parts-of-speech/misfit.ts'
import { wordTagsOf } from '../../src/analysis/parts-of-speech/word-tags.ts'
import { Tag } from '../../src/analysis/parts-of-speech.ts'
import { isSpacedPair, textOf } from '../../src/analysis/spaced-words.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isAuxiliary, isDeterminer, isLowerCase } from '../../src/analysis/word-kinds.ts'
import { inflect } from '../../src/lexicon/inflect.ts'
import { tokenise } from '../../src/parse/tokenise.ts'
import { Shape, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

const isBe = wordTest("is are was were isn't aren't wasn't weren't been being")
const isHave = wordTest("has have had hasn't haven't hadn't 've")
const isNegated = wordTest("didn't doesn't don't won't wouldn't couldn't can't shouldn't cannot")
const isModal = wordTest('will would can could should may might must')
const isTo = wordTest('to')
const helpers = wordTrigger(
  `is are was were isn't aren't wasn't weren't been being has have had hasn't haven't hadn't 've didn't doesn't don't won't
   wouldn't couldn't can't shouldn't cannot will would can could should may might must to`,
)
const isObject = wordTest('it them him her us me you how what where why')
/** Relatives and comparisons, whose clause ends in its helping verb: "those who did voted yes". */
const isOpening = wordTest('who that which what as than all everything anything whatever whoever how if only')
const isLoose = wordTest('that to how what where why no all both each every')
const isBeforeNoun = wordTest(
  'used due according close similar compared related addition thanks owing response reaction objected opposed',
)
const isBeforeInfinitive = wordTest(
  `forced able unable expected likely unlikely ordered want wants wanted hope hopes hoped plans planned planning decided tried
   trying failed refused began allowed going ready willing about tries refuses fails promised vowed managed intends intended needs
   chose continued helped started threatened`,
)
const isAdverb = wordTest('not never ever already just also yet still really')
/** Clipped talk, what stands behind a helping verb on its own account, and pasts that are verbs themselves: to found. */
const isFixed = wordTest(
  `let got better need used like said hit put set broadcast forecast cast cost cut hurt shed split spread thrust burst bet quit
   rid happen shut bid upset knit fit wed wet welcome found fell bore saw wound ground bound lay rent exempt`,
)
const clear = 4
/** How much more a noun has to cost than the verb, where it is next to never meant. */
const rareNoun = 60
const reach = 5

/**
 * Verbs in a form that no helping verb has behind it: "had hear", "are search the woods", "didn't knew", "can ordered a
 * trial", "called to talked to her". Where the form may be a noun as well, the parts of speech have to speak for the verb.
 */
export function* findAfterHelpers(tokens: Tokens): Iterable<Finding> {
  for (const helper of helpers(tokens)) {
    if (helper + 1 >= tokens.count || tokens.shapes[helper] !== Shape.lower) continue
    const verb = isAdverb(tokens.keys[helper + 1]!) ? helper + 2 : helper + 1
    if (!isLowerCase(tokens, verb) || !isSpacedPair(tokens, verb - 1, tokens.count)) continue
    if (isAuxiliary(tokens, verb) || isFixed(tokens.keys[verb]!)) continue
    const form = formFor(tokens, helper, verb)
    if (form === undefined) continue
    const [messageId, meant] = form
    yield {
      start: tokens.starts[verb]!,
      end: tokens.ends[verb]!,
      messageId,
      values: { helper: textOf(tokens, helper) },
      replacements: [meant],
    }
  }
}

type Form = readonly [messageId: 'participle' | 'ing' | 'plain', meant: string]

function formFor(tokens: Tokens, helper: number, verb: number): Form | undefined {
  const key = tokens.keys[helper]!
  const tags = wordTagsOf(tokens.keys[verb]!)
  if (tags === undefined || tags.can(Tag.adjective) || tags.can(Tag.adverb) || tags.can(Tag.preposition))
    return undefined
  const written = textOf(tokens, verb)
  if (isHave(key)) {
    if (tags.likeliest !== Tag.verbBase || tags.can(Tag.verbParticiple) || tags.can(Tag.verbPast))
      return undefined
    if (
      startsQuestion(tokens, helper) ||
      tags.costOf(Tag.nounSingular) < tags.costOf(Tag.verbBase) + rareNoun
    )
      return undefined
    // "Had ever happen": no noun, so that nothing but the verb can be meant.
    const participle = inflect(written, 'verb').get('participle')?.[0]
    const isOnlyVerb =
      !tags.can(Tag.nounSingular) && isAdverb(tokens.keys[helper + 1]!) && participle !== undefined
    if (isOnlyVerb && participle !== written && !isAfterQuestion(tokens, helper))
      return ['participle', participle]
    return better(tokens, verb, written, 'participle')
  }
  if (isBe(key)) {
    if (!tags.can(Tag.verbBase) || tags.can(Tag.verbParticiple) || tags.can(Tag.verbPast)) return undefined
    if (!isBeforeOwnObject(tokens, verb + 1) || startsQuestion(tokens, helper) || isCleft(tokens, helper))
      return undefined
    return better(tokens, verb, written, 'ing')
  }
  const isPast = tags.can(Tag.verbPast) || tags.can(Tag.verbParticiple)
  if (!isPast || tags.can(Tag.verbBase) || tags.can(Tag.nounSingular)) {
    const isThird = isNegated(key) && tags.likeliest === Tag.verbThird && verb === helper + 1
    return isThird ? ['plain', verbLemma(written)] : undefined
  }
  const meant = verbLemma(written)
  if (meant === written) return undefined
  if (isNegated(key)) return verb === helper + 1 ? ['plain', meant] : undefined
  if (isTo(key) && isBeforeNoun(tokens.keys[helper - 1] ?? 0)) return undefined
  if (isTo(key) && isBeforeInfinitive(tokens.keys[helper - 1] ?? 0) && tokens.keys[helper - 1] !== undefined)
    return isMeant(tokens, verb, meant) ? ['plain', meant] : undefined
  if (isTo(key))
    return isBeforeObject(tokens, verb + 1) && isMeant(tokens, verb, meant) ? ['plain', meant] : undefined
  if (!isModal(key) || !isBeforeObject(tokens, verb + 1) || isInRelative(tokens, helper)) return undefined
  return isMeant(tokens, verb, meant) ? ['plain', meant] : undefined
}

/** The participle or the form in -ing, whichever the place takes, if it takes one much better than what is written. */
function better(
  tokens: Tokens,
  verb: number,
  written: string,
  first: 'participle' | 'ing',
): Form | undefined {
  const forms: readonly ('participle' | 'ing')[] = first === 'ing' ? ['ing', 'participle'] : ['participle']
  const misfit = misfitAt(tokens, verb, 1, fullReach)
  let best: Form | undefined
  let highest = clear
  for (const name of forms) {
    const meant = inflect(written, 'verb').get(name)?.[0]
    if (meant === undefined || meant === written) continue
    const gain = misfit(tokensOf(meant))
    if (gain <= highest) continue
    highest = gain
    best = [name, meant]
  }
  return best
}

function isMeant(tokens: Tokens, verb: number, meant: string): boolean {
  return misfitAt(tokens, verb, 1, fullReach)(tokensOf(meant)) > clear
}

function tokensOf(word: string): Tokens {
  return tokenise(word, [{ kind: 'line', start: 0, end: word.length }])
}

function isBeforeObject(tokens: Tokens, token: number): boolean {
  if (token >= tokens.count || !isSpacedPair(tokens, token - 1, tokens.count)) return false
  return isDeterminer(tokens, token) || isObject(tokens.keys[token]!) || isTo(tokens.keys[token]!)
}

/** "are search the woods", but "there is anger that …": what no noun has behind it. */
function isBeforeOwnObject(tokens: Tokens, token: number): boolean {
  return isBeforeObject(tokens, token) && !isLoose(tokens.keys[token]!)
}

function isAfterQuestion(tokens: Tokens, helper: number): boolean {
  return isLoose(tokens.keys[helper - 1] ?? 0)
}

/** "Have they …": the subject follows; or nothing is before the helper that could be one. */
function startsQuestion(tokens: Tokens, helper: number): boolean {
  return helper === 0 || !isLowerCase(tokens, helper - 1) ? tokens.shapes[helper - 1] === Shape.none : false
}

/** "All they do is destroy it", "what you need is love": the clause is about what is done. */
function isCleft(tokens: Tokens, helper: number): boolean {
  for (let at = Math.max(0, helper - 8); at < helper; at++) {
    if (
      isOpening(tokens.keys[at]!) ||
      /^(?:do|does|did|job|task|aim|goal|plan|idea|purpose|way|option|choice|role|thing|advice|step|priority)$/.test(
        textOf(tokens, at),
      )
    )
      return true
  }
  return false
}

function isInRelative(tokens: Tokens, helper: number): boolean {
  // "The will named the heirs": a noun.
  if (isDeterminer(tokens, helper - 1)) return true
  for (let at = Math.max(0, helper - reach); at < helper; at++) if (isOpening(tokens.keys[at]!)) return true
  return false
}
