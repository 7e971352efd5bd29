import { verbLemma } from '../../src/analysis/lemma.ts'
import { particleBit } from '../../src/analysis/parts-of-speech/phrasal-verbs.ts'
import { wordTagsOf } from '../../src/analysis/parts-of-speech/word-tags.ts'
import { Tag } from '../../src/analysis/parts-of-speech.ts'
import { isSpacedPair, textOf } from '../../src/analysis/spaced-words.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isDeterminer, isLowerCase } from '../../src/analysis/word-kinds.ts'
import { inflect } from '../../src/lexicon/inflect.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

const helpers = wordTrigger(
  'will would could should may might must can cannot did does do be been being is are was were has have had to',
)
const isModal = wordTest('will would could should may might must can cannot')
const isDo = wordTest('did does do')
const isBe = wordTest('be been being is are was were')
const isHave = wordTest('has have had')
const isAdverb = wordTest(
  'not also never now still soon probably likely eventually already ever always only just nonetheless',
)
const isNegation = wordTest('not never')
const isQuestion = wordTest('how what where why when which whom nor neither so only')
/** "Those who can voted": a clause that ends in its helping verb. */
const isRelative = wordTest('who that whoever what all')
const isFixed = wordTest(
  'let got better need used like hit put set broadcast forecast cast cost cut hurt shed split spread thrust burst bet quit rid shut bid upset knit fit wed wet welcome found fell bore saw wound ground bound lay rent come run become overcome does means thanks sales politics loath reason cause sure',
)
const isOwn = wordTest(
  'a an the these those his her their its my our your him them it us me up down out off back over',
)
const isBehindPassive = wordTest('by')
const isTime = wordTest(
  'lunch dinner breakfast time fun cause reason access control need hope trouble help work love people interest money',
)

/** What a helping verb cannot have behind it: "it will looks", "he would stayed", "did not had", "has launch a", "to be turn down". */
export function* findAfterModals(tokens: Tokens): Iterable<Finding> {
  for (const helper of helpers(tokens)) {
    if (tokens.shapes[helper] !== Shape.lower) continue
    let verb = helper + 1
    while (verb < tokens.count && isAdverb(tokens.keys[verb]!)) verb++
    if (verb >= tokens.count || !isLowerCase(tokens, verb) || !isSpacedPair(tokens, verb - 1, tokens.count))
      continue
    if (isFixed(tokens.keys[verb]!)) continue
    const form = formFor(tokens, helper, verb)
    if (form === undefined) continue
    const [messageId, meant] = form
    if (meant === textOf(tokens, verb)) continue
    yield {
      start: tokens.starts[verb]!,
      end: tokens.ends[verb]!,
      messageId,
      values: { helper: textOf(tokens, helper) },
      replacements: [meant],
    }
  }
}

function formFor(
  tokens: Tokens,
  helper: number,
  verb: number,
): readonly ['plain' | 'participle', string] | undefined {
  const key = tokens.keys[helper]!
  const tags = wordTagsOf(tokens.keys[verb]!)
  if (tags === undefined) return undefined
  const written = textOf(tokens, verb)
  if (isModal(key)) {
    if (!isBehindSubject(tokens, helper) || tags.can(Tag.verbBase)) return undefined
    if (/^(?:has|is|was|are|were|does)$/.test(written)) return ['plain', verbLemma(written)]
    const isThird = tags.can(Tag.verbThird) && /s$/.test(written)
    const isPast =
      tags.can(Tag.verbPast) &&
      !tags.can(Tag.adjective) &&
      !tags.can(Tag.adverb) &&
      !tags.can(Tag.nounSingular)
    return isThird || isPast ? ['plain', verbLemma(written)] : undefined
  }
  if (isDo(key)) {
    if (!isNegation(tokens.keys[helper + 1]!) || verb !== helper + 2) return undefined
    // "The three who did not were Ann, Ruth and May": the clause of "who" ends with its helping verb.
    if (/^(?:was|were|is)$/.test(written) && isRelative(tokens.keys[helper - 1] ?? 0)) return undefined
    if (/^(?:had|has|was|were|is|did|does)$/.test(written)) return ['plain', verbLemma(written)]
    const isPast = tags.can(Tag.verbPast) && !tags.can(Tag.verbBase) && !tags.can(Tag.adjective)
    return isPast ? ['plain', verbLemma(written)] : undefined
  }
  if (isHave(key)) return isTakenNoun(tokens, verb, tags) ? ['participle', participleOf(written)] : undefined
  if (isBe(key))
    return isPassive(tokens, helper, verb, tags) ? ['participle', participleOf(written)] : undefined
  return undefined
}

type WordTags = NonNullable<ReturnType<typeof wordTagsOf>>

/** Does a noun, a name or a pronoun stand before, and no question that turns subject and helper round? */
function isBehindSubject(tokens: Tokens, helper: number): boolean {
  const before = helper - 1
  if (before < 0 || tokens.classes[before] !== TokenClass.word || isDeterminer(tokens, before)) return false
  if (isQuestion(tokens.keys[before]!) || isRelative(tokens.keys[before]!)) return false
  if (tokens.shapes[before]! >= Shape.capitalised) return before > 0
  const tags = wordTagsOf(tokens.keys[before]!)
  if (tags === undefined) return false
  return (
    tags.likeliest === Tag.nounSingular ||
    tags.likeliest === Tag.nounPlural ||
    tags.likeliest === Tag.personalPronoun ||
    tags.likeliest === Tag.indefinitePronoun
  )
}

/** A base that is no other form of a verb, and nothing that commonly stands behind a helper. */
function isPlainForm(tags: WordTags): boolean {
  const others = [
    Tag.verbPast,
    Tag.verbParticiple,
    Tag.adjective,
    Tag.adverb,
    Tag.preposition,
    Tag.determiner,
  ]
  return tags.can(Tag.verbBase) && !others.some(tag => tags.can(tag))
}

/** "has launch a petition": a bare noun that is a verb as well, before an object of its own. */
function isTakenNoun(tokens: Tokens, verb: number, tags: WordTags): boolean {
  if (!isPlainForm(tags) || isTime(tokens.keys[verb]!)) return false
  if (tags.costOf(Tag.verbBase) > tags.costOf(Tag.nounSingular) + 40) return false
  return (
    isSpacedPair(tokens, verb, tokens.count) &&
    isOwn(tokens.keys[verb + 1]!) &&
    !/^(?:up|down|out|off|back|over)$/.test(textOf(tokens, verb + 1))
  )
}

/** "to be turn down", "is nonetheless tie to": a plain form before an adverb of its own or what a passive has behind it. */
function isPassive(tokens: Tokens, helper: number, verb: number, tags: WordTags): boolean {
  if (!isPlainForm(tags) || tags.can(Tag.nounPlural)) return false
  if (!isSpacedPair(tokens, verb, tokens.count) || startsQuestion(tokens, helper)) return false
  const next = tokens.keys[verb + 1]!
  if (tags.likeliest === Tag.verbBase && !tags.can(Tag.nounSingular)) return !isCleft(tokens, helper)
  if (isCleft(tokens, helper) || tags.costOf(Tag.verbBase) > tags.costOf(Tag.nounSingular) + 40) return false
  return particleBit(next) !== 0
    ? /^(?:up|down|out|off|away|back)$/.test(textOf(tokens, verb + 1))
    : isBehindPassive(next)
}

function startsQuestion(tokens: Tokens, helper: number): boolean {
  return helper === 0 || tokens.classes[helper - 1] !== TokenClass.word
}

/** "All they do is destroy it", "what you need is love". */
function isCleft(tokens: Tokens, helper: number): boolean {
  for (let at = Math.max(0, helper - 10); at < helper; at++) {
    if (
      /^(?:what|all|do|does|did|thing|things|aim|goal|plan|idea|way|option|choice|role|job|task|step|everything|whatever|purpose|best|least|most)$/.test(
        textOf(tokens, at).toLowerCase(),
      )
    )
      return true
  }
  return false
}

function participleOf(verb: string): string {
  return inflect(verb, 'verb').get('participle')?.[0] ?? verb
}
