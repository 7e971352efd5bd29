import { reportingWord } from '../../src/analysis/reporting-verbs.ts'
import { verbLemma } from '../../src/analysis/lemma.ts'
import { fullReach, misfitAt } from '../../src/analysis/parts-of-speech/misfit.ts'
import { particleBit, particlesOf } from '../../src/analysis/parts-of-speech/phrasal-verbs.ts'
import { type WordTags, wordTagsOf } from '../../src/analysis/parts-of-speech/word-tags.ts'
import { type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { isPartOfCompound, isSpacedPair, textOf } from '../../src/analysis/spaced-words.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isAuxiliary, isDeterminer, isLowerCase } from '../../src/analysis/word-kinds.ts'
import { fitAt } from '../../src/analysis/word-sequences/fit.ts'
import { inflect } from '../../src/lexicon/inflect.ts'
import { tokenise } from '../../src/parse/tokenise.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { byPast } from './forms.ts'

const helpers = wordTrigger(
  `is are was were be been being isn't aren't wasn't weren't has have had having hasn't haven't hadn't 've do does did don't
   doesn't didn't will would can could should may might must cannot can't won't wouldn't couldn't shouldn't to`,
)
const isBe = wordTest("is are was were be been being isn't aren't wasn't weren't")
const isFiniteBe = wordTest("is are was were isn't aren't wasn't weren't")
const isHave = wordTest("has have had having hasn't haven't hadn't 've")
const isDo = wordTest("do does did don't doesn't didn't")
const isTo = wordTest('to')
const isNegated = wordTest("don't doesn't didn't cannot can't won't wouldn't couldn't shouldn't")
const isNegation = wordTest('not never')
const isWill = wordTest('will might may must can')
/** What a clause opens with that may end in its helping verb: "those who could", "all that they had", "than it was". */
const isClauseOpener = wordTest(
  'who whom which what whatever whoever all everything anything as than where wherever how whose why when only so nor neither',
)
const isOwnObject = wordTest('him them us me it her his their its my our your the a an this these those himself themselves')
/** No verb stands before these, but a noun does. */
const isFiniteHelper = wordTest('has had is was are were does did')
const isBehindPassive = wordTest('by')
/** Words that stand behind a helping verb on their own account, or have all forms in one. */
const isFixed = wordTest(
  `let got better need used like hit put set broadcast forecast cast cost cut hurt shed split spread thrust burst bet quit rid
   shut bid upset knit fit wed wet welcome lay rent come run become overcome due beat read said sure loath exempt awake asleep
   alive aware content well long last close open part time work home`,
)
/** Pasts that are verbs of their own: to found, to fell, to bore. */
const isVerbToo = wordTest('found fell bore saw wound ground bound felt')
const isBeforeInfinitive = wordTest(
  `forced able unable expected likely unlikely ordered want wants wanted hope hopes hoped plan plans planned planning decided
   decide decides tried tries try trying failed fail fails refused refuses refuse began begins begin allowed going ready willing
   promised vowed managed manage manages intends intended needs need needed chose continued continues helped started threatened
   agreed agrees agree asked told urged set due used voted pledged hoping aims aimed seeks sought offered offers tend tends meant`,
)
const isBeforeNounsOnly = wordTest('due used close similar compared related addition thanks owing reaction objected opposed set')
/** How much better the right form has to fit: by the tags alone, and by the words as well. */
const least = { tags: 6, words: 3.8, rather: 4.5, open: 1 } as const
/** How much more a noun has to cost than the verb, where it is next to never meant. */
const rareNoun = 60
const most = { adverbs: 3, reach: 8 } as const

type Meant = readonly [messageId: 'participle' | 'ing' | 'plain', meant: string]

/**
 * Verbs in a form that the helping verb before them cannot have behind it: "have rose by half", "was threw from", "will be
 * switch on", "does not plans to". What the form could be otherwise, a noun or an adjective, has to be out of place.
 */
export function* findWrongSlots(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (const helper of helpers(tokens)) {
    if (tokens.shapes[helper]! > Shape.lower) continue
    const verb = behindAdverbs(tokens, helper)
    if (verb === undefined || isFixed(tokens.keys[verb]!)) continue
    if (isAuxiliary(tokens, verb) && !isFiniteHelper(tokens.keys[verb]!)) continue
    const meant = meantFor(tokens, partsOfSpeech, helper, verb)
    if (meant === undefined || meant[1] === textOf(tokens, verb)) continue
    yield {
      start: tokens.starts[verb]!,
      end: tokens.ends[verb]!,
      messageId: meant[0],
      values: { helper: textOf(tokens, helper) },
      replacements: [meant[1]],
    }
  }
}

/** The word behind the helper and its adverbs, in lower case and with nothing but spaces between. */
function behindAdverbs(tokens: Tokens, helper: number): number | undefined {
  let verb = helper + 1
  while (verb < tokens.count && verb <= helper + most.adverbs && isOnlyAdverb(tokens.keys[verb]!)) verb++
  for (let token = helper; token < verb; token++) {
    const isClitic = token === helper && tokens.classes[helper] === TokenClass.clitic
    if (!isSpacedPair(tokens, token, tokens.count) && !isClitic) return undefined
  }
  return isLowerCase(tokens, verb) && !isPartOfCompound(tokens, verb) ? verb : undefined
}

function isOnlyAdverb(key: number): boolean {
  if (isAdverbToo(key)) return true
  const tags = wordTagsOf(key)
  return (
    tags !== undefined &&
    (tags.likeliest === Tag.adverb || tags.likeliest === Tag.negation) &&
    !tags.can(Tag.verbPast) &&
    !tags.can(Tag.verbBase) &&
    !tags.can(Tag.preposition)
  )
}

const isAdverbToo = wordTest('first later just only once twice even now then also still')

function meantFor(
  tokens: Tokens,
  partsOfSpeech: PartsOfSpeech,
  helper: number,
  verb: number,
): Meant | undefined {
  const key = tokens.keys[helper]!
  const tags = wordTagsOf(tokens.keys[verb]!) ?? regularPast(textOf(tokens, verb))
  if (tags === undefined) return undefined
  if (isFiniteHelper(tokens.keys[verb]!) && (isBe(key) || isHave(key) || isTo(key))) return undefined
  if (isBe(key) || isHave(key)) {
    const past = byPast.get(tokens.keys[verb]!)
    if (past !== undefined && past.past !== past.participle)
      return isPastInPlace(tokens, helper, verb, tags) ? ['participle', past.participle] : undefined
    return participleFor(tokens, helper, verb, tags)
  }
  if (isVerbToo(tokens.keys[verb]!)) return undefined
  if (isDo(key) || isTo(key)) {
    return isTo(key) ? plainAfterTo(tokens, helper, verb, tags) : plainAfterDo(tokens, helper, verb, tags)
  }
  return plainAfterModal(tokens, partsOfSpeech, helper, verb, tags)
}

/** What a past is that the tagger does not list: "stopped", whose consonant is doubled. */
function regularPast(written: string): WordTags | undefined {
  if (!written.endsWith('ed') || !inflect(verbLemma(written), 'verb').get('past')?.includes(written)) return undefined
  return {
    likeliest: Tag.verbPast,
    can: tag => tag === Tag.verbPast || tag === Tag.verbParticiple,
    costOf: tag => (tag === Tag.verbPast || tag === Tag.verbParticiple ? 0 : Infinity),
  }
}

/** "have rose by half", "had been drew from memory": a past that is a noun or an adjective, too, wants a noun behind it. */
function isPastInPlace(tokens: Tokens, helper: number, verb: number, tags: WordTags): boolean {
  if (endsRelative(tokens, helper)) return false
  const isOther =
    tags.can(Tag.nounSingular) || tags.can(Tag.adjective) || tags.can(Tag.verbBase) || isShortened(tokens.keys[verb]!)
  if (!isOther) return true
  if (isFiniteBe(tokens.keys[helper]!) && tags.can(Tag.adjective)) return isBehindPassive(tokens.keys[verb + 1]!)
  const next = verb + 1
  if (next >= tokens.count || tokens.classes[next] === TokenClass.punctuation)
    return /^[.,;:]$/.test(textOf(tokens, next))
  if (!isSpacedPair(tokens, verb, tokens.count)) return false
  if (isDeterminer(tokens, next) || isOwnObject(tokens.keys[next]!)) return true
  const nextTags = wordTagsOf(tokens.keys[next]!)
  switch (nextTags?.likeliest) {
    case Tag.preposition:
    case Tag.particle:
    case Tag.to:
      return true
    case Tag.adverb:
    case Tag.comparativeAdverb:
      return !nextTags.can(Tag.adjective) && !nextTags.can(Tag.negation)
    default:
      return false
  }
}

/** Short for something else as well, or a helper of its own: "broke friends", "what they had did not help". */
const isShortened = wordTest('broke did spoke stole drew saw bore rose shook tore fell')

/** "has agree to", "were force to flee", "be switch on", "are search the woods". */
function participleFor(tokens: Tokens, helper: number, verb: number, tags: WordTags): Meant | undefined {
  if (!isPlainForm(tags) || startsQuestion(tokens, helper) || isCleft(tokens, helper)) return undefined
  const isRareNoun = tags.costOf(Tag.nounSingular) > tags.costOf(Tag.verbBase) + rareNoun
  if (endsRelative(tokens, helper) && !(isRareNoun && isHave(tokens.keys[helper]!) && !isReducedRelative(tokens, helper)))
    return undefined
  const written = textOf(tokens, verb)
  const forms = inflect(written, 'verb')
  const participle = forms.get('participle')?.[0]
  const ing = forms.get('ing')?.[0]
  if (participle === undefined || participle === written) return undefined
  const byTags = misfitAt(tokens, verb, 1, fullReach)
  const isActive = isBe(tokens.keys[helper]!) && ing !== undefined && isBeforeObject(tokens, verb + 1)
  const gain = byTags(wordTokens(participle))
  const ingGain = isActive ? byTags(wordTokens(ing)) : 0
  const isNoun = tags.can(Tag.nounSingular) || tags.can(Tag.nounPlural)
  if (isActive && ingGain > gain && ingGain > 4 && (!isNoun || isOwnObject(tokens.keys[verb + 1]!)))
    return ['ing', ing]
  if (!isNoun) return gain > 0 ? ['participle', participle] : undefined
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
  return fit >= (isOpen ? least.open : least.words) ? ['participle', participle] : undefined
}

/** "Continue to be range bound": the word describes the next one. */
function isBeforeNoun(tokens: Tokens, token: number): boolean {
  const tags = wordTagsOf(tokens.keys[token] ?? 0)
  if (tags === undefined) return tokens.classes[token] === TokenClass.word
  return (
    tags.can(Tag.nounSingular) || tags.can(Tag.nounPlural) || tags.can(Tag.adjective) || tags.can(Tag.verbParticiple)
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
  if (bit === 0 || (particlesOf(tokens.keys[verb]!) & bit) === 0 || isFiniteBe(tokens.keys[helper]!)) return false
  const behind = wordTagsOf(tokens.keys[next + 1] ?? 0)
  return (
    tokens.classes[next + 1] === TokenClass.punctuation ||
    behind?.likeliest === Tag.preposition ||
    behind?.likeliest === Tag.coordinator ||
    behind?.likeliest === Tag.to
  )
}

/** "did not stopped", "does not plans to", "doesn't works": behind a negation comes nothing but the plain form. */
function plainAfterDo(tokens: Tokens, helper: number, verb: number, tags: WordTags): Meant | undefined {
  const isDenied = isNegated(tokens.keys[helper]!) || isNegation(tokens.keys[helper + 1]!)
  if (!isDenied || tags.can(Tag.verbBase) || endsRelative(tokens, helper)) return undefined
  // "The three who did not were Ann and May": the clause of "who" ends with its helping verb.
  const isForm = tags.can(Tag.verbThird) || tags.can(Tag.verbPast) || isFiniteHelper(tokens.keys[verb]!)
  if (!isForm || (tags.can(Tag.adverb) && tags.likeliest === Tag.adverb)) return undefined
  return ['plain', verbLemma(textOf(tokens, verb))]
}

/** "The firm will visits", "would never cheated one", "could reached": no noun, and no clause that ends in the helper. */
function plainAfterModal(
  tokens: Tokens,
  partsOfSpeech: PartsOfSpeech,
  helper: number,
  verb: number,
  tags: WordTags,
): Meant | undefined {
  if (tags.can(Tag.verbBase) || endsRelative(tokens, helper)) return undefined
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
  if (isThird && tags.likeliest !== Tag.verbThird && isWill(tokens.keys[helper]!) && !isBeforeObject(tokens, verb + 1))
    return undefined
  if (isPast && reportingWord(tokens.keys[verb]!) !== undefined && !isBeforeObject(tokens, verb + 1)) return undefined
  return ['plain', verbLemma(textOf(tokens, verb))]
}

function hasBeAhead(tokens: Tokens, verb: number): boolean {
  for (let token = verb + 1; token < Math.min(tokens.count, verb + most.reach); token++) {
    if (tokens.classes[token] === TokenClass.punctuation) return false
    if (isPlainHelper(tokens.keys[token]!)) return true
  }
  return false
}

const isPlainHelper = wordTest('be have')
const isPlainBe = wordTest('be been being')

/** "hoped to opened a bakery", "likely to costs more", "called to talked to her". */
function plainAfterTo(tokens: Tokens, to: number, verb: number, tags: WordTags): Meant | undefined {
  if (tags.can(Tag.verbBase) || to === 0 || verb !== to + 1) return undefined
  const isForm = tags.can(Tag.verbThird) || tags.can(Tag.verbPast)
  if (!isForm || isBeforeNounsOnly(tokens.keys[to - 1]!)) return undefined
  const meant = verbLemma(textOf(tokens, verb))
  const isAsked = isBeforeInfinitive(tokens.keys[to - 1]!)
  const isObject = isBeforeObject(tokens, verb + 1) || isTo(tokens.keys[verb + 1] ?? 0)
  if (tags.can(Tag.verbThird) && tags.likeliest !== Tag.verbThird && !isAsked) return undefined
  if (!isAsked && !isObject) return undefined
  // "Close to failed banks", "moved to closed wards": a participle before its noun.
  const byTags = misfitAt(tokens, verb, 1, fullReach)(wordTokens(meant))
  if (byTags <= (isAsked && !tags.can(Tag.adjective) ? 1 : 3)) return undefined
  if (tags.can(Tag.adjective) && !isObject && fitAt(tokens, verb, 1)(wordTokens(meant)) < least.open)
    return undefined
  return ['plain', meant]
}

/** Does a determiner, a pronoun or a reflexive follow, which no noun has right behind it? */
function isBeforeObject(tokens: Tokens, token: number): boolean {
  if (token >= tokens.count || !isSpacedPair(tokens, token - 1, tokens.count)) return false
  return isOwnObject(tokens.keys[token]!)
}

/** Does a noun, a name, a pronoun or an "and" stand before, and no question that turns subject and helper round? */
function isBehindSubject(tokens: Tokens, partsOfSpeech: PartsOfSpeech, helper: number): boolean {
  const before = helper - 1
  if (before < 0 || isDeterminer(tokens, before)) return false
  switch (partsOfSpeech.tagOf(before)) {
    case Tag.nounSingular:
    case Tag.nounPlural:
    case Tag.properNoun:
    case Tag.personalPronoun:
    case Tag.indefinitePronoun:
    case Tag.whPronoun:
    case Tag.numeral:
      return true
    case Tag.coordinator:
      return before > 0
    case Tag.adverb:
      return before > 0 && partsOfSpeech.tagOf(before - 1) === Tag.personalPronoun
    default:
      return false
  }
}

/** "All they could gave", "what he was came to light": a clause of its own may end in the helper. */
function endsRelative(tokens: Tokens, helper: number): boolean {
  if (isReducedRelative(tokens, helper)) return true
  for (let token = helper - 1; token >= Math.max(0, helper - most.reach); token--) {
    if (tokens.classes[token] === TokenClass.punctuation && tokens.prose[tokens.starts[token]!] !== '-') return false
    if (isClauseOpener(tokens.keys[token]!)) return true
    // "The boat that they had sank": a relative with a subject of its own.
    if (isThat(tokens.keys[token]!)) return token < helper - 1 && !isAfterSaying(tokens, token)
    const tags = wordTagsOf(tokens.keys[token]!)
    if (tags?.likeliest === Tag.verbPast || tags?.likeliest === Tag.verbThird) return false
  }
  return false
}

/** "The things you have happen": a pronoun right behind a noun opens a clause about it. */
function isReducedRelative(tokens: Tokens, helper: number): boolean {
  if (helper < 2 || !isSubjectPronoun(tokens.keys[helper - 1]!) || !isLowerCase(tokens, helper - 2)) return false
  const before = wordTagsOf(tokens.keys[helper - 2]!)
  return before?.likeliest === Tag.nounSingular || before?.likeliest === Tag.nounPlural
}

const isSubjectPronoun = wordTest('i you he she it we they')
const isThere = wordTest('there')
const isThat = wordTest('that')

function isAfterSaying(tokens: Tokens, that: number): boolean {
  for (let token = that - 1; token >= Math.max(0, that - 4); token--)
    if (reportingWord(tokens.keys[token]!) !== undefined) return true
  return false
}

/** "Have they …": the helper begins its clause. */
function startsQuestion(tokens: Tokens, helper: number): boolean {
  if (helper === 0) return true
  return tokens.classes[helper - 1] === TokenClass.punctuation && tokens.prose[tokens.starts[helper - 1]!] !== ','
}

/** "All they do is destroy it", "what you need is love". */
function isCleft(tokens: Tokens, helper: number): boolean {
  for (let at = helper - 1; at >= Math.max(0, helper - 4); at--) if (isThere(tokens.keys[at]!)) return true
  if (!isFiniteBe(tokens.keys[helper]!)) return false
  for (let at = Math.max(0, helper - 10); at < helper; at++) if (isCleftWord(tokens.keys[at]!)) return true
  return false
}

const isCleftWord = wordTest(
  `what all do does did done doing thing things aim goal plan idea way option choice role job task step everything whatever
   purpose best least most move there`,
)

const known = new Map<string, Tokens>()

function wordTokens(word: string): Tokens {
  const before = known.get(word)
  if (before !== undefined) return before
  if (known.size > 1_000) known.clear()
  const tokens = tokenise(word, [{ kind: 'line', start: 0, end: word.length }])
  known.set(word, tokens)
  return tokens
}
