import { verbLemma } from '../../src/analysis/lemma.ts'
import { type WordTags, wordTagsOf } from '../../src/analysis/parts-of-speech/word-tags.ts'
import { type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { isPartOfCompound, isSpacedPair, textOf } from '../../src/analysis/spaced-words.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isAuxiliary, isLowerCase } from '../../src/analysis/word-kinds.ts'
import type { WordRows } from '../../src/analysis/word-trigrams/rows.ts'
import { inflect } from '../../src/lexicon/inflect.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { endsRelative } from './clause-around.ts'
import { byPast } from './forms.ts'
import { isBe, isDo, isFiniteHelper, isHave, isTo, type Meant } from './helper-words.ts'
import { likelierForm, meantByWords } from './meant-by-words.ts'
import { isPastInPlace, participleFor } from './participles.ts'
import { plainAfterDo, plainAfterModal, plainAfterTo } from './plain-forms.ts'

const helpers = wordTrigger(
  `is are was were be been being isn't aren't wasn't weren't has have had having hasn't haven't hadn't 've do does did don't
   doesn't didn't will would can could should may might must cannot can't won't wouldn't couldn't shouldn't to`,
)
/** Words that stand behind a helping verb on their own account, or have all forms in one. */
const isFixed = wordTest(
  `let got better need used like hit put set broadcast forecast cast cost cut hurt shed split spread thrust burst bet quit rid
   shut bid upset knit fit wed wet welcome lay rent come run become overcome due beat read said sure loath exempt awake asleep
   alive aware content well long last close open part time work home`,
)
/** Pasts that are verbs of their own: to found, to fell, to bore. */
const isVerbToo = wordTest('found fell bore saw wound ground bound')
/** Behind "fell", "found" or "saw" nothing that is felled, founded or sawn. */
const isBehindPast = wordTest(
  'to by from on in at below into short behind him them us me it out that how what whether where',
)
const mostAdverbs = 3

/**
 * Verbs in a form that the helping verb before them cannot have behind it: "have rose by half", "was threw from", "will be
 * switch on", "does not plans to". What the form could be otherwise, a noun or an adjective, has to be out of place.
 */
export function* findWrongSlots(
  tokens: Tokens,
  partsOfSpeech: PartsOfSpeech,
  rows: WordRows,
): Iterable<Finding> {
  for (const helper of helpers(tokens)) {
    if (tokens.shapes[helper]! > Shape.lower) continue
    const verb = behindAdverbs(tokens, helper)
    if (verb === undefined || (isFixed(tokens.keys[verb]!) && !isSaidAfterDo(tokens, helper, verb))) continue
    if (isAuxiliary(tokens, verb) && !isFiniteHelper(tokens.keys[verb]!)) continue
    const byGrammar = meantFor(tokens, partsOfSpeech, helper, verb)
    const meant = byGrammar
      ? likelierForm(tokens, rows, helper, verb, byGrammar)
      : meantByWords(tokens, partsOfSpeech, rows, helper, verb)
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

/** "Did not said when": "said" after a denial, and behind it what is said. */
function isSaidAfterDo(tokens: Tokens, helper: number, verb: number): boolean {
  return isSaid(tokens.keys[verb]!) && isDo(tokens.keys[helper]!) && isSaying(tokens.keys[verb + 1] ?? 0)
}

const isSaid = wordTest('said')
const isSaying = wordTest('when whether if how why what where who that anything much which')

/** The word behind the helper and its adverbs, in lower case and with nothing but spaces between. */
function behindAdverbs(tokens: Tokens, helper: number): number | undefined {
  let verb = helper + 1
  while (verb < tokens.count && verb <= helper + mostAdverbs && isOnlyAdverb(tokens.keys[verb]!)) verb++
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

const isAdverbToo = wordTest('first later just only once twice even now then also still yet')

function meantFor(
  tokens: Tokens,
  partsOfSpeech: PartsOfSpeech,
  helper: number,
  verb: number,
): Meant | undefined {
  const key = tokens.keys[helper]!
  const tags = wordTagsOf(tokens.keys[verb]!) ?? regularPast(textOf(tokens, verb))
  if (tags === undefined) return undefined
  if (isFiniteHelper(tokens.keys[verb]!) && (isBe(key) || isHave(key) || isTo(key)))
    return isDoneBy(tokens, partsOfSpeech, helper, verb) ? ['participle', 'done'] : undefined
  if (isBe(key) || isHave(key)) {
    const past = byPast.get(tokens.keys[verb]!)
    if (past !== undefined && past.past !== past.participle)
      return isPastInPlace(tokens, partsOfSpeech, helper, verb, tags)
        ? ['participle', past.participle]
        : undefined
    return participleFor(tokens, partsOfSpeech, helper, verb, tags)
  }
  if (isVerbToo(tokens.keys[verb]!) && !isNoObject(tokens, verb + 1)) return undefined
  // "A quartet which she helped to found in 1998", "the will was read", "the coffee can was opened".
  if (isFound(tokens.keys[verb]!) && tokens.classes[verb + 2] === TokenClass.number) return undefined
  if (isThingToo(key) && isFiniteBe(tokens.keys[verb]!)) return undefined
  if (isDo(key) || isTo(key)) {
    return isTo(key)
      ? plainAfterTo(tokens, helper, verb, tags)
      : plainAfterDo(tokens, partsOfSpeech, helper, verb, tags)
  }
  return plainAfterModal(tokens, partsOfSpeech, helper, verb, tags)
}

/** "The damage was did by two men": the past of "do" behind the subject of another helper. */
function isDoneBy(tokens: Tokens, partsOfSpeech: PartsOfSpeech, helper: number, verb: number): boolean {
  return (
    isDid(tokens.keys[verb]!) &&
    isBe(tokens.keys[helper]!) &&
    partsOfSpeech.tagOf(verb + 1) === Tag.preposition &&
    !endsRelative(tokens, partsOfSpeech, helper)
  )
}

const isFound = wordTest('found')
/** A helper that is a noun as well. */
const isThingToo = wordTest('can will must might')
const isFiniteBe = wordTest('is was are were')
const isDid = wordTest('did')

function isNoObject(tokens: Tokens, token: number): boolean {
  return isBehindPast(tokens.keys[token] ?? 0)
}

/** What a past is that the tagger does not list: "stopped", whose consonant is doubled. */
function regularPast(written: string): WordTags | undefined {
  if (!written.endsWith('ed') || !inflect(verbLemma(written), 'verb').get('past')?.includes(written))
    return undefined
  return {
    likeliest: Tag.verbPast,
    can: tag => tag === Tag.verbPast || tag === Tag.verbParticiple,
    costOf: tag => (tag === Tag.verbPast || tag === Tag.verbParticiple ? 0 : Infinity),
  }
}
