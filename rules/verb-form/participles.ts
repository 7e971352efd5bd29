import { fullReach, misfitAt } from '../../src/analysis/parts-of-speech/misfit.ts'
import { particleBit, particlesOf } from '../../src/analysis/parts-of-speech/phrasal-verbs.ts'
import { type WordTags, wordTagsOf } from '../../src/analysis/parts-of-speech/word-tags.ts'
import { type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { isPersonNoun } from '../../src/analysis/person-nouns.ts'
import { isSpacedPair, textOf } from '../../src/analysis/spaced-words.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isDeterminer } from '../../src/analysis/word-kinds.ts'
import { fitAt } from '../../src/analysis/word-sequences/fit.ts'
import { inflect } from '../../src/lexicon/inflect.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import { endsRelative, isBehindSubject, isCleft, isReducedRelative, startsQuestion } from './clause-around.ts'
import {
  isBe,
  isBeforeObject,
  isFiniteBe,
  isHave,
  isPlainBe,
  isTo,
  type Meant,
  wordTokens,
} from './helper-words.ts'

/** Between "have" and its participle, and hardly ever before a noun. */
const isTimesBefore = wordTest('never ever already yet since recently just')
const isBehindPassive = wordTest('by')
/** How much better the right form has to fit: by the tags alone, and by the words as well. */
const least = { tags: 6, words: 2.6, had: 3.4, rather: 3.2, open: 1.5 } as const
/** How much more a noun has to cost than the verb, where it is next to never meant. */
const rareNoun = 60

/** "have rose by half", "had been drew from memory": a past that is a noun or an adjective, too, wants a noun behind it. */
export function isPastInPlace(
  tokens: Tokens,
  partsOfSpeech: PartsOfSpeech,
  helper: number,
  verb: number,
  tags: WordTags,
): boolean {
  if (endsRelative(tokens, partsOfSpeech, helper)) return false
  const isOther =
    tags.can(Tag.nounSingular) ||
    tags.can(Tag.adjective) ||
    tags.can(Tag.verbBase) ||
    isShortened(tokens.keys[verb]!)
  if (!isOther) return true
  if (isFiniteBe(tokens.keys[helper]!) && tags.can(Tag.adjective))
    return isBehindPassive(tokens.keys[verb + 1]!)
  const next = verb + 1
  if (next >= tokens.count || tokens.classes[next] === TokenClass.punctuation)
    return /^[.,;:]$/.test(textOf(tokens, next))
  if (!isSpacedPair(tokens, verb, tokens.count)) return false
  if (isDeterminer(tokens, next) || isBeforeObject(tokens, next)) return true
  const nextTags = wordTagsOf(tokens.keys[next]!)
  switch (nextTags?.likeliest) {
    case Tag.preposition:
    case Tag.particle:
    case Tag.to:
      return true
    case Tag.adverb:
    case Tag.comparativeAdverb:
      return !nextTags.can(Tag.adjective) && !nextTags.can(Tag.negation)
    case Tag.indefinitePronoun:
    case Tag.numeral:
    case Tag.subordinator:
    case Tag.whAdverb:
      return true
    default:
      return false
  }
}

/** Short for something else as well, or a helper of its own: "broke friends", "what they had did not help". */
const isShortened = wordTest('broke did spoke stole drew saw bore rose shook tore fell')

/** "has agree to", "were force to flee", "be switch on", "are search the woods". */
export function participleFor(
  tokens: Tokens,
  partsOfSpeech: PartsOfSpeech,
  helper: number,
  verb: number,
  tags: WordTags,
): Meant | undefined {
  if (!isPlainForm(tags) || startsQuestion(tokens, helper) || isCleft(tokens, helper)) return undefined
  const isRareNoun = tags.costOf(Tag.nounSingular) > tags.costOf(Tag.verbBase) + rareNoun
  if (
    endsRelative(tokens, partsOfSpeech, helper) &&
    !(isRareNoun && isHave(tokens.keys[helper]!) && !isReducedRelative(tokens, helper))
  )
    return undefined
  // "Shoulder to shoulder"
  if (tokens.keys[verb + 2] === tokens.keys[verb]) return undefined
  const written = textOf(tokens, verb)
  const forms = inflect(written, 'verb')
  const participle = forms.get('participle')?.[0]
  const ing = forms.get('ing')?.[0]
  if (participle === undefined || participle === written) return undefined
  const byTags = misfitAt(tokens, verb, 1, fullReach)
  const isActive = isBe(tokens.keys[helper]!) && ing !== undefined && isBeforeObject(tokens, verb + 1)
  const gain = byTags(wordTokens(participle))
  const ingGain = isActive ? byTags(wordTokens(ing)) : 0
  const isNoun =
    (tags.can(Tag.nounSingular) || tags.can(Tag.nounPlural)) &&
    !(isHave(tokens.keys[helper]!) && isTimesBefore(tokens.keys[verb - 1]!))
  if (isActive && ingGain > gain && ingGain > 4) return ['ing', ing]
  if (!isNoun) return gain > 0 ? ['participle', participle] : undefined
  if (isPassiveNoun(tokens, partsOfSpeech, helper, verb, tags)) return ['participle', participle]
  const isTransitive = isHave(tokens.keys[helper]!) && isBeforeObject(tokens, verb + 1)
  if (gain <= least.tags && !(gain > 4 && (isTransitive || isRareNoun))) return undefined
  const isPassive = isBehindPassive(tokens.keys[verb + 1]!) || isPhrasal(tokens, verb, helper)
  if (isPassive && isNounRather(tags)) return ['participle', participle]
  const fit = fitAt(tokens, verb, 1)(wordTokens(participle))
  // "Will be rent for parties": no bare noun that is counted stands behind a plain "be".
  const isBare = isPlainBe(tokens.keys[helper]!) && !isBeforeNoun(tokens, verb + 1)
  if (isNounRather(tags) && !isTransitive && !isBare)
    return isTo(tokens.keys[verb + 1]!) && fit >= least.rather ? ['participle', participle] : undefined
  const isOpen = isRareNoun || isPassive || isTransitive || isBare
  const closed = isHave(tokens.keys[helper]!) ? least.had : least.words
  return fit >= (isOpen ? least.open : closed) ? ['participle', participle] : undefined
}

/**
 * "The ballots were mail to all", "was jail for nine years": a noun that can be counted wants an article, so that behind "be" and
 * before a preposition the word is a verb. Of people, stuff and what is as good as an adjective it is not so.
 */
function isPassiveNoun(
  tokens: Tokens,
  partsOfSpeech: PartsOfSpeech,
  helper: number,
  verb: number,
  tags: WordTags,
): boolean {
  const key = tokens.keys[verb]!
  if (!isFiniteBe(tokens.keys[helper]!) || isBareNoun(key) || isPersonNoun(key)) return false
  if (!isBehindPassiveVerb(tokens.keys[verb + 1] ?? 0) || !isSpacedPair(tokens, verb, tokens.count))
    return false
  if (tags.costOf(Tag.verbBase) > tags.costOf(Tag.nounSingular) + rareNoun) return false
  return isBehindSubject(tokens, partsOfSpeech, helper)
}

const isBehindPassiveVerb = wordTest('by in on at to for from with into after during')
const isBareNoun = wordTest(
  `home key part proof news cause reason testament food music work head host heir witness party prey play man game mate hell war
   tribute hope talk need love fear trade fun help support praise doubt demand cover control force power light water rain snow
   fire ice sleep time end care use risk interest trouble place change progress school church college court business study
   history process practice policy debate concern dispute question answer charge term page side face hand shoulder toe line level
   step door house room bed street point match set fair open close clear right left front back down up off out over chief second
   third half quarter show pride shame credit value air fuel sport art law death birth heart blood speech thought aid focus target
   subject object matter stock cash gold silver dust smoke oil gas paper board course board foot camp limit leave order guard`,
)

/** "Continue to be range bound": the word describes the next one. */
function isBeforeNoun(tokens: Tokens, token: number): boolean {
  const tags = wordTagsOf(tokens.keys[token] ?? 0)
  if (tags === undefined) return tokens.classes[token] === TokenClass.word
  return (
    tags.can(Tag.nounSingular) ||
    tags.can(Tag.nounPlural) ||
    tags.can(Tag.adjective) ||
    tags.can(Tag.verbParticiple)
  )
}

/** A base that is no other form of a verb, and nothing that commonly stands behind a helper. */
function isPlainForm(tags: WordTags): boolean {
  return (
    tags.can(Tag.verbBase) &&
    !tags.can(Tag.verbPast) &&
    !tags.can(Tag.verbParticiple) &&
    !tags.can(Tag.adjective) &&
    !tags.can(Tag.adverb) &&
    !tags.can(Tag.preposition) &&
    !tags.can(Tag.determiner)
  )
}

/** Is the noun much the likelier: "part", "head", "mayor"? */
function isNounRather(tags: WordTags): boolean {
  return tags.costOf(Tag.nounSingular) < tags.costOf(Tag.verbBase) - 10
}

/** "be switch on at dusk": a verb with its own adverb, behind which its clause goes on or ends. */
function isPhrasal(tokens: Tokens, verb: number, helper: number): boolean {
  const next = verb + 1
  const bit = particleBit(tokens.keys[next] ?? 0)
  if (bit === 0 || (particlesOf(tokens.keys[verb]!) & bit) === 0 || isFiniteBe(tokens.keys[helper]!))
    return false
  const behind = wordTagsOf(tokens.keys[next + 1] ?? 0)
  return (
    tokens.classes[next + 1] === TokenClass.punctuation ||
    behind?.likeliest === Tag.preposition ||
    behind?.likeliest === Tag.coordinator ||
    behind?.likeliest === Tag.to
  )
}
