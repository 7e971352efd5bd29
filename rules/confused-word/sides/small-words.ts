import { WordTrait } from '../../../src/analysis/dictionary.ts'
import { wordTagsOf } from '../../../src/analysis/parts-of-speech/word-tags.ts'
import { isFiniteTag, Tag } from '../../../src/analysis/parts-of-speech.ts'
import { textOf } from '../../../src/analysis/spaced-words.ts'
import { wordTest } from '../../../src/analysis/word-flags.ts'
import {
  isClauseEnd,
  isDeterminer,
  isLowerCase,
  isOnlyNoun,
  isPluralNoun,
} from '../../../src/analysis/word-kinds.ts'
import { Shape, TokenClass, type Tokens } from '../../../src/parse/tokens.ts'
import {
  clauseStart,
  hasFinite,
  isArticle,
  isOnlyAdjective,
  isTaker,
  keyAt,
  type Place,
  traitsAt,
} from './place.ts'

const isFormed = wordTest(
  `application entry order consent claim art life sixth tax short long race written verbal visual physical free true good
   great fine solid top new current best any some this that the a an his her its their our my your no another other same
   booking medical complaint petition reply request registration job human plant word printed pure and or to will would can
   could may might must should not they we you i who which that match`,
)

/** "a letter form the mayor", "giving evidence form behind a screen". */
export function isFrom({ tokens, token, start, end, tags }: Place): boolean {
  const [before, next] = [token - 1, token + 1]
  if (token === start || next >= end || !isLowerCase(tokens, before) || isFormed(tokens.keys[before]!))
    return false
  const isObject =
    isDeterminer(tokens, next) ||
    isTaker(keyAt(tokens, next)) ||
    tokens.shapes[next]! >= Shape.capitalised ||
    tokens.classes[next] === TokenClass.number
  if (!isObject) return false
  const all = tags()
  if (isPluralNoun(tokens, before)) return hasFinite(all, clauseStart(tokens, token, start), before)
  const tag = all[before]
  return (
    tag === Tag.nounSingular ||
    tag === Tag.verbPast ||
    tag === Tag.verbThird ||
    tag === Tag.verbIng ||
    tag === Tag.verbParticiple ||
    tag === Tag.adverb ||
    tag === Tag.numeral
  )
}

/** "in the from of", "fill in this from". */
const isPlainPreposition = wordTest(
  'of in with for to from into by against about on at after during under over',
)

/** "it as been": what only "have" has behind it. */
const isBeforeAs = wordTest(
  'known described seen regarded treated used such viewed cited listed hailed named dismissed elected appointed chosen twice',
)

/** "known has the": a participle and a noun phrase. */
export function isAs({ tokens, token, start, end }: Place): boolean {
  if (token === start || token + 1 >= end || !isBeforeAs(keyAt(tokens, token - 1))) return false
  return isDeterminer(tokens, token + 1) || tokens.shapes[token + 1]! >= Shape.capitalised
}

/** "in he city", "He company said": a pronoun before a noun. */
export function isThe({ tokens, token, end, tags }: Place): boolean {
  const next = token + 1
  if (next + 1 >= end || isAllOf(keyAt(tokens, next)) || mayBeVerb(keyAt(tokens, next))) return false
  const isBehindPreposition = isPlainPreposition(keyAt(tokens, token - 1))
  // "He prefers": the third person of a verb that no list has.
  if (isPluralNoun(tokens, next) && !isBehindPreposition) return false
  const noun = isOnlyNoun(tokens, next) ? next : next + 1
  if (noun > next && !(isOnlyAdjective(tokens, next) && isOnlyNoun(tokens, noun))) return false
  return isBehindPreposition || isFiniteTag(tags()[noun + 1] ?? 0)
}

function mayBeVerb(key: number): boolean {
  const tags = wordTagsOf(key)
  return (
    tags === undefined ||
    tags.can(Tag.verbBase) ||
    tags.can(Tag.verbThird) ||
    tags.can(Tag.verbPast) ||
    tags.can(Tag.verbParticiple)
  )
}

const isAllOf = wordTest('people themselves himself two three both all each men women folks guys')

/** "gone there other way". */
const isTakingOff = wordTest(
  'paid broke called laid kicked took drove shrugged fended warded switched turned knocked sealed signed sold dropped backed lifted staved',
)

/** "paid of the debt", "broke of talks": a verb that takes off, and an object. */
export function isOff({ tokens, token, start, end, tags }: Place): boolean {
  const before = token - 1
  if (token === start || token + 1 >= end || !isTakingOff(keyAt(tokens, before))) return false
  const all = tags()
  return (
    all[before] === Tag.verbPast && all[before - 1] !== Tag.coordinator && isDeterminer(tokens, token + 1)
  )
}

const isBeforeOf = wordTest(
  'because instead ahead front most some many few none half part lot lots kind sort number member members head director capable full aware proud afraid lack rest majority result president chairman minister secretary',
)

const isShore = wordTest('coast coasts shore field pitch road field board air record limits guard duty the')

/** "because off the rain", "most off them". */
export function isOf({ tokens, token, start, end }: Place): boolean {
  if (token === start || token + 1 >= end || !isBeforeOf(keyAt(tokens, token - 1))) return false
  return (
    !isShore(keyAt(tokens, token + 2)) &&
    (isDeterminer(tokens, token + 1) || isTaker(keyAt(tokens, token + 1)))
  )
}

const isAskingTo = wordTest(
  'want wants wanted need needs needed able unable going likely unlikely ready due used have has had according trying try tries tried went go goes plan plans planned hope hopes hoped willing refused agreed decided failed began continue continues continued expected forced set led next close came returned moved due thanks listened',
)

function isVerbForm(tokens: Tokens, token: number): boolean {
  const tags = wordTagsOf(keyAt(tokens, token))
  if (tags === undefined) return false
  return (
    tags.likeliest === Tag.verbPast ||
    tags.likeliest === Tag.verbThird ||
    tags.likeliest === Tag.verbBase ||
    tags.likeliest === Tag.verbIng
  )
}

const isIndefinite = wordTest('a an')

/** "went too the shop", "wants too go". */
export function isTo({ tokens, token, start, end }: Place): boolean {
  const next = token + 1
  if (token === start || next >= end || tokens.classes[token - 1] !== TokenClass.word) return false
  // "Sold last year too a developer", "runs too 80 pages"
  if (isIndefinite(keyAt(tokens, next)) || tokens.classes[next] === TokenClass.number) return true
  if (isArticle(keyAt(tokens, next)) && isVerbForm(tokens, token - 1)) return true
  if (!isAskingTo(keyAt(tokens, token - 1)) || !isLowerCase(tokens, next)) return false
  const traits = traitsAt(tokens, next)
  return (traits & WordTrait.verb) !== 0 && (traits & (WordTrait.adjective | WordTrait.adverb)) === 0
}

const isBeforeToo = wordTest(
  "is are was were be been being isn't aren't wasn't weren't seems seemed looks looked feels felt gets got getting becomes became become grew proved far much way little bit",
)

const isBehindToo = wordTest('to for')

/** "was to dangerous to use", "is far to weak." */
export function isToo({ tokens, token, start, end }: Place): boolean {
  const next = token + 1
  if (token === start || next >= end || !isOnlyAdjective(tokens, next)) return false
  if (!isBeforeToo(keyAt(tokens, token - 1))) return false
  return next + 1 >= end || isClauseEnd(tokens, next + 1) || isBehindToo(keyAt(tokens, next + 1))
}

/** "is know a ruin", "until know". */
const isBehindQuite = wordTest(
  'a an so sure certain likely possible simply frankly literally clear different good well some',
)

/** "quiet a few", "quiet good". */
export function isQuite({ tokens, token, end }: Place): boolean {
  return token + 1 < end && isBehindQuite(keyAt(tokens, token + 1))
}

/** "in and attempt to", "of and old mill". */
export function isAn({ tokens, token, start, end }: Place): boolean {
  const next = token + 1
  if (
    token === start ||
    next + 1 >= end ||
    !/^(?:of|in|with|for|from|as|at|into|is|was)$/.test(textOf(tokens, token - 1))
  )
    return false
  if (!isLowerCase(tokens, next) || !/^[aeio]/.test(textOf(tokens, next))) return false
  return isOnlyNoun(tokens, next) && !isPluralNoun(tokens, next)
}

const isBeforeHere = wordTest(
  'is are was were be been come came comes coming live lives lived living out over right up down back stay arrived',
)

const isBehindHere = wordTest('in on at to for from this last yesterday since today tonight and')

/** "has been hear since May". */
export function isHere({ tokens, token, start, end }: Place): boolean {
  if (token === start || !isBeforeHere(keyAt(tokens, token - 1))) return false
  return token + 1 >= end || isClauseEnd(tokens, token + 1) || isBehindHere(keyAt(tokens, token + 1))
}
