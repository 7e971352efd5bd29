import { wordTagsOf } from '../../../src/analysis/parts-of-speech/word-tags.ts'
import { isFiniteTag, Tag } from '../../../src/analysis/parts-of-speech.ts'
import { textOf } from '../../../src/analysis/spaced-words.ts'
import { wordTest } from '../../../src/analysis/word-flags.ts'
import { isLowerCase, isPluralNoun } from '../../../src/analysis/word-kinds.ts'
import { TokenClass, type Tokens } from '../../../src/parse/tokens.ts'
import { isBe, isClosed, isComma, isFigure } from './clauses.ts'
import { isArticle, isOnlyAdjective, keyAt, type Place, type SideSlip } from './place.ts'

const isMuch = wordTest('many much few little')
const isTransitive = wordTest(
  `ate eat eaten eating drank drink drunk drinking have has had having spend spent spending take took taken taking use used
   using made make making buy bought buying plant planted planting asked charge charged charging cost costs lost lose losing
   get got getting face faced see seen need needed there's was were is are be been cut built build said say know knew want
   wanted lets allowed`,
)
const isHeadOfMuch = wordTest('of')
const isLate = wordTest(
  'late early far soon long big small high low cold hot old young expensive dangerous tired weak strong good bad frail ill poor steep deep heavy shallow narrow',
)
const isTimed = wordTest('late early long soon far hard often')
const isEarly = wordTest('early from according next close')
const isVerbOfTime = wordTest(
  'wait waited waiting stay stayed staying gone go going went lived take took taken been come came arrived left started work worked drove pushed run ran',
)

/** "planted to many trees", "came off his line to late to cut out", "waited to long,". */
function isToo(place: Place): boolean {
  const { tokens, token, start, end } = place
  const next = token + 1
  if (next >= end) return isComma(tokens, token - 1)
  if (token === start) return false
  const before = keyAt(tokens, token - 1)
  if (isComma(tokens, token - 1)) return /^[.;!?]$/.test(textOf(tokens, next))
  if (isMuch(keyAt(tokens, next))) {
    if (isNot(before) && token === start + 1) return true
    return isTransitive(before) && !isHeadOfMuch(keyAt(tokens, next + 1)) && !isComma(tokens, next + 1)
  }
  if (isTimed(keyAt(tokens, next)) && isVerbOfTime(before) && isClosed(tokens, next + 1, end)) return true
  return (
    isLate(keyAt(tokens, next)) &&
    isUntil(keyAt(tokens, next + 1)) &&
    !isEarly(before) &&
    isPlain(tokens, next + 2) &&
    isLowerCase(tokens, token - 1)
  )
}

const isNot = wordTest('not')
const isUntil = wordTest('to')

/** May the word be the plain form of a verb? */
function isPlain(tokens: Tokens, token: number): boolean {
  return wordTagsOf(keyAt(tokens, token))?.can(Tag.verbBase) === true
}

/** Can the word be nothing but the plain form of a verb? */
function isOnlyPlain(tokens: Tokens, token: number): boolean {
  const tags = wordTagsOf(keyAt(tokens, token))
  if (tags?.likeliest !== Tag.verbBase || !isLowerCase(tokens, token)) return false
  return (
    !tags.can(Tag.nounSingular) &&
    !tags.can(Tag.adjective) &&
    !tags.can(Tag.verbPast) &&
    !tags.can(Tag.adverb)
  )
}

/** "anyone with information too come forward", "met two discuss it". */
function isToForToo({ tokens, token, start, end, tags }: Place): boolean {
  const next = token + 1
  if (token === start || next >= end || tokens.classes[token - 1] !== TokenClass.word) return false
  const tag = tags()[token - 1]!
  const isSingle = tag === Tag.nounSingular || tag === Tag.verbPast || tag === Tag.verbParticiple
  return isSingle && (isOnlyPlain(tokens, next) || isComing(tokens, next))
}

/** "come forward": a plain form that is a participle as well. */
function isComing(tokens: Tokens, token: number): boolean {
  return isCome(keyAt(tokens, token)) && isForward(keyAt(tokens, token + 1))
}

const isCome = wordTest('come')
const isForward = wordTest('forward back home')

function isToForTwo({ tokens, token, start, end, tags }: Place): boolean {
  const next = token + 1
  if (token === start || next >= end) return false
  const tag = tags()[token - 1]!
  return (
    (tag === Tag.verbPast || tag === Tag.verbParticiple || tag === Tag.verbThird) && isOnlyPlain(tokens, next)
  )
}

/** "is two expensive." */
function isTooForTwo({ tokens, token, start, end }: Place): boolean {
  const next = token + 1
  return (
    token > start &&
    isBe(keyAt(tokens, token - 1)) &&
    isOnlyAdjective(tokens, next) &&
    (isClosed(tokens, next + 1, end) || isFor(keyAt(tokens, next + 1)))
  )
}

const isFor = wordTest('to for')
const isHaving = wordTest('has have had with')
const isOrdinal = wordTest('first last next other these those')

/** "She has to sons", "the first to games were lost". */
function isTwo({ tokens, token, start, end }: Place): boolean {
  const next = token + 1
  if (token === start || next >= end) return false
  const before = keyAt(tokens, token - 1)
  if (isHaving(before)) return isSurelyMany(tokens, next)
  if (!isOrdinal(before) || !isThe(keyAt(tokens, token - 2))) return false
  return isSurelyMany(tokens, next) && !isClosed(tokens, next + 1, end)
}

const isThe = wordTest('the his her their its our')

function isSurelyMany(tokens: Tokens, token: number): boolean {
  if (!isPluralNoun(tokens, token)) return false
  const tags = wordTagsOf(keyAt(tokens, token))
  return tags === undefined || !(tags.can(Tag.verbBase) || tags.can(Tag.verbThird))
}

const isOwner = wordTest('the these those his her their its our my other past next')

/** "The for men were jailed". */
function isFour({ tokens, token, start, end }: Place): boolean {
  const next = token + 1
  return (
    token > start &&
    next + 1 < end &&
    isOwner(keyAt(tokens, token - 1)) &&
    // "Those for towns came out in July": the figures for them.
    !isPointing(keyAt(tokens, token - 1)) &&
    isSurelyMany(tokens, next) &&
    tokens.classes[next + 1] === TokenClass.word
  )
}

const isBeforeFor = wordTest(
  `looking look looked search searching searched waiting wait waited asked asking ask calling call called pay paid paying
   vote voted voting apply applied applying responsible known famous jailed closed worked work works working accounted
   account ready fined arrested wanted blamed charged prepared preparing arranged campaigned campaigning fought played plays
   playing care caring cared stood allow hoped hoping sentenced support reason need plan plans money`,
)

/** "She was looking four her cat". */
function isForForFour({ tokens, token, start, end }: Place): boolean {
  return (
    token > start &&
    token + 1 < end &&
    isBeforeFor(keyAt(tokens, token - 1)) &&
    isArticle(keyAt(tokens, token + 1)) &&
    !isPointing(keyAt(tokens, token + 1))
  )
}

const isPointing = wordTest('these those')
const isComparing = wordTest('more less fewer rather')
const isUp = wordTest('than and or but until since when if so')
const farthest = 7

/** "Less of it goes to the farm then most drinkers suppose": something is compared before. */
function isThan({ tokens, token, start, end, tags }: Place): boolean {
  const next = token + 1
  if (token < start + 2 || next >= end || !isCompared(tokens, next)) return false
  const all = tags()
  let isHigher = false
  for (let at = token - 1; at >= Math.max(start, token - farthest); at--) {
    if (tokens.classes[at] === TokenClass.punctuation || isUp(keyAt(tokens, at))) break
    const tag = all[at]
    if (
      isComparing(keyAt(tokens, at)) ||
      ((tag === Tag.comparativeAdjective || tag === Tag.comparativeAdverb) && !isNoMore(keyAt(tokens, at)))
    ) {
      isHigher = !isMuchMore(keyAt(tokens, at - 1))
      break
    }
  }
  if (!isHigher) return false
  return closesSoon(tokens, all, next, end)
}

const isNoMore = wordTest('later earlier')
const isMuchMore = wordTest('the once any')

function isCompared(tokens: Tokens, token: number): boolean {
  return isComparedWord(keyAt(tokens, token)) || isFigure(tokens, token) || isArticle(keyAt(tokens, token))
}

const isComparedWord = wordTest(
  'they he she we it you i most anyone anything ever expected those last before usual any',
)

/** Nothing follows but a noun phrase, or a subject and its verb. */
function closesSoon(tokens: Tokens, tags: Uint8Array, from: number, end: number): boolean {
  for (let at = from; at < Math.min(end, from + farthest); at++) {
    if (tokens.classes[at] === TokenClass.punctuation) return true
    if (!isFiniteTag(tags[at]!) && tags[at] !== Tag.verbBase) continue
    const isEnd =
      isClosed(tokens, at + 1, end) || (isUntil(keyAt(tokens, at + 1)) && isClosed(tokens, at + 2, end))
    return isEnd && at > from
  }
  return from + farthest >= end
}

const isIf = wordTest('if when once after')
const isSubject = wordTest('he she it they we the there')

/** "If it rains, than the game is off". */
function isThen({ tokens, token, start, end }: Place): boolean {
  return (
    isComma(tokens, token - 1) &&
    token + 1 < end &&
    isIf(keyAt(tokens, start)) &&
    isSubject(keyAt(tokens, token + 1))
  )
}

/** Degree, number and comparison. */
export const degreeSlips: readonly SideSlip[] = [
  ['to', 'too', isToo],
  ['too', 'to', isToForToo],
  ['two', 'to', isToForTwo],
  ['two', 'too', isTooForTwo],
  ['to', 'two', isTwo],
  ['for', 'four', isFour],
  ['four', 'for', isForForFour],
  ['then', 'than', isThan],
  ['than', 'then', isThen],
]
