import { isWeekday } from '../../../src/analysis/changes/time-words.ts'
import { traitsOf, WordTrait } from '../../../src/analysis/dictionary.ts'
import { Tag } from '../../../src/analysis/parts-of-speech.ts'
import { textOf } from '../../../src/analysis/spaced-words.ts'
import { wordTest } from '../../../src/analysis/word-flags.ts'
import {
  isDeterminer,
  isLowerCase,
  isNoun,
  isOnlyNoun,
  isPluralNoun,
} from '../../../src/analysis/word-kinds.ts'
import { TokenClass } from '../../../src/parse/tokens.ts'
import { isBe, isClosed, isComma, isHave, isName, isPlainVerb, lacksVerb, wordBefore } from './clauses.ts'
import { hasWord, isArticle, keyAt, type Place, type SideSlip } from './place.ts'

/* Of these one is a noun, a verb or an adjective, and the other something else that cannot stand there. */

const isTest = wordTest('test tests tested testing sample samples analysis alcohol control')
const isBreather = wordTest('people they we you i patients children babies animals who')

/** "learnt to breath quietly", "the way other people breath". */
function isBreathe(place: Place): boolean {
  const { tokens, token, end } = place
  if (isTest(keyAt(tokens, token + 1)) || isOf(keyAt(tokens, token + 1))) return false
  if (isPlainVerb(place)) return true
  return isBreather(wordBefore(place)) && isClosed(tokens, token + 1, end) && !isComma(tokens, token + 1)
}

const isOf = wordTest('of')

/** "She was asked to advice." */
function isAdvise({ tokens, token, start, end }: Place): boolean {
  if (token < start + 2 || !isTo(keyAt(tokens, token - 1))) return false
  if (!isAskedTo(keyAt(tokens, token - 2))) return false
  return (
    isClosed(tokens, token + 1, end) ||
    isDeterminer(tokens, token + 1) ||
    isOn(keyAt(tokens, token + 1)) ||
    isPluralNoun(tokens, token + 1)
  )
}

const isTo = wordTest('to')
const isOn = wordTest('on')
const isAskedTo = wordTest(
  'asked able unable want wants wanted appointed hired agreed refused expected qualified try tried trying had have has continue continued plan plans going there helped hoped hopes',
)

const isA = wordTest('a')
const isPronoun = wordTest('he she they we who i it')
const isPunched = wordTest(
  'punch punches puncher card cards saw digger diggers number cover plate world size depth tally average',
)
const isWhere = wordTest('in through near under beneath beside by behind between where')

/** "the hole council", "his hole life": a noun follows an article's "hole". */
function isWhole({ tokens, token, start, end, tags }: Place): boolean {
  const next = token + 1
  if (token === start || next >= end || !isWholeArticle(keyAt(tokens, token - 1))) return false
  if (isPunched(keyAt(tokens, next)) || !isLowerCase(tokens, next)) return false
  const tag = tags()[next]!
  return (
    tag === Tag.nounSingular &&
    isNoun(tokens, next) &&
    (traitsOf(keyAt(tokens, next)) & WordTrait.third) === 0 &&
    !isPluralNoun(tokens, next)
  )
}

const isWholeArticle = wordTest('the a his her their its our my this')

/** "A whole in the fence". */
function isHole({ tokens, token, start, end }: Place): boolean {
  if (token === start || !isA(keyAt(tokens, token - 1)) || !isWhere(keyAt(tokens, token + 1))) return false
  return hasWord(tokens, token + 2, Math.min(end, token + 5), isPierced)
}

const isPierced = wordTest(
  'fence wall walls roof floor ground road hull net hedge ceiling door side pipe ice boat fuselage pavement pitch lawn',
)

const isQuietTime = wordTest('again since until after all and on in for most')
const isBeing = wordTest('is are was were be been stayed remained kept keep stay remains remain')

/** "a quite book", "the street was quite on Monday". */
function isQuiet({ tokens, token, start, end, tags }: Place): boolean {
  const next = token + 1
  if (token === start || next >= end) return false
  const before = keyAt(tokens, token - 1)
  if (isA(before))
    return (
      tags()[next] === Tag.nounSingular &&
      isOnlyNoun(tokens, next) &&
      (traitsOf(keyAt(tokens, next)) & WordTrait.adjective) === 0
    )
  if (!isBeing(before) || !isQuietTime(keyAt(tokens, next))) return false
  return (
    next + 1 < end &&
    (isWeekday(keyAt(tokens, next + 1)) ||
      isTime(keyAt(tokens, next + 1)) ||
      isAgainOnly(keyAt(tokens, next)))
  )
}

const isAgainOnly = wordTest('again since until')
const isTime = wordTest('day night morning week months weeks years dark midnight peaceful calm empty')

const isLawOf = wordTest(
  'law bill act motion measure resolution budget amendment ordinance legislation rule test exam baton',
)
const isPassing = wordTest('in by on last unanimously into with at without away')

/** "The law was past in 1974", "Ms Dyball, who lives there, past the night", "she past away". */
function isPassed(place: Place): boolean {
  const { tokens, token, start, end } = place
  const next = token + 1
  if (token === start || next >= end) return false
  const before = wordBefore(place)
  if (isAway(keyAt(tokens, next)) && (isPronoun(before) || isHave(before))) return true
  if (isBe(before)) return isPassing(keyAt(tokens, next)) && hasWord(tokens, start, token, isLawOf)
  return (
    isArticle(keyAt(tokens, next)) && (isPronoun(before) || isComma(tokens, token - 1)) && lacksVerb(place)
  )
}

const isAway = wordTest('away')
const isGoing = wordTest(
  'straight right way went go goes going gone walked walk walking drove driving ran running rode swept sailed marched flew',
)
const isPassedBy = wordTest('him her them us me it you')

/** "half passed six", "walked straight passed me". */
function isPastForPassed({ tokens, token, start, end }: Place): boolean {
  const next = token + 1
  if (token === start || next >= end) return false
  const before = keyAt(tokens, token - 1)
  if (isHalf(before)) return true
  return (
    isGoing(before) && (isPassedBy(keyAt(tokens, next)) || isName(tokens, next) || isDeterminer(tokens, next))
  )
}

const isHalf = wordTest('half quarter')
const isFirst = wordTest('first second third top nobel pulitzer booker turner')

/** "at too low a prize", "at a low prize". */
function isPrice({ tokens, token, start }: Place): boolean {
  if (token < start + 2) return false
  const [before, further] = [keyAt(tokens, token - 1), keyAt(tokens, token - 2)]
  if (isA(before)) return isSized(further)
  return isPriced(before) && isFor(hasAt(tokens, token))
}

function hasAt(tokens: Place['tokens'], token: number): number {
  return isA(keyAt(tokens, token - 2)) ? keyAt(tokens, token - 3) : keyAt(tokens, token - 2)
}

const isFor = wordTest('at for paid pay paying pays')
const isPriced = wordTest('low high fair heavy full terrible reasonable steep higher lower')
const isSized = wordTest('low high')

/** "won first price", "Nobel price". */
function isPrize({ tokens, token, start, end }: Place): boolean {
  return (
    token > start + 1 &&
    isFirst(keyAt(tokens, token - 1)) &&
    hasWord(tokens, Math.max(start, token - 5), token, isWinning) &&
    (isClosed(tokens, token + 1, end) || isIn(keyAt(tokens, token + 1)))
  )
}

const isWinning = wordTest('won win wins winning took takes awarded')
const isIn = wordTest('in at for and')

const isModalWord = wordTest('will')
/** "They will from a new party", "which from the core". */
function isForm(place: Place): boolean {
  const { tokens, token, start, end } = place
  const next = token + 1
  if (token === start || next >= end || !isDeterminer(tokens, next)) return false
  if (isModalWord(keyAt(tokens, token - 1))) return isA(keyAt(tokens, next))
  return isWho(keyAt(tokens, token - 1)) && lacksFinite(place)
}

const isWho = wordTest('who which')

function lacksFinite({ tokens, token, end, tags }: Place): boolean {
  const all = tags()
  for (let at = token + 1; at < end && tokens.classes[at] !== TokenClass.punctuation; at++)
    if (all[at]! >= Tag.verbBase && all[at]! <= Tag.do) return false
  return true
}

/** "Her absents left the ball": the verb has no owner. */
function isAbsence({ tokens, token, start }: Place): boolean {
  return token > start && isDeterminer(tokens, token - 1)
}

const isSceneEnd = wordTest('of at in and when before by on')

/** "called to the seen", "last scene on Monday". */
function isScene({ tokens, token, start, end }: Place): boolean {
  const next = token + 1
  return (
    token > start + 1 &&
    isThe(keyAt(tokens, token - 1)) &&
    isAtScene(keyAt(tokens, token - 2)) &&
    (isClosed(tokens, next, end) || isSceneEnd(keyAt(tokens, next)))
  )
}

const isThe = wordTest('the')
const isAtScene = wordTest('to at fled left from near reached')

function isSeen({ tokens, token, start }: Place): boolean {
  return (
    token > start + 1 &&
    isLast(keyAt(tokens, token - 1)) &&
    isBe(keyAt(tokens, token - 2)) &&
    isSceneEnd(keyAt(tokens, token + 1))
  )
}

const isLast = wordTest('last first never also often still')
const isWeekBefore = wordTest('last next this a per')

/** "away for a weak." */
function isWeek({ tokens, token, start, end }: Place): boolean {
  if (token === start || !isWeekBefore(keyAt(tokens, token - 1))) return false
  return token + 1 >= end || /^[.;!?]$/.test(textOf(tokens, token + 1))
}

/** What one part of speech rules out. */
export const slotSlips: readonly SideSlip[] = [
  ['breath', 'breathe', isBreathe],
  ['advice', 'advise', isAdvise],
  ['hole', 'whole', isWhole],
  ['whole', 'hole', isHole],
  ['quite', 'quiet', isQuiet],
  ['past', 'passed', isPassed],
  ['passed', 'past', isPastForPassed],
  ['prize', 'price', isPrice],
  ['price', 'prize', isPrize],
  ['from', 'form', isForm],
  ['absents', 'absence', isAbsence],
  ['seen', 'scene', isScene],
  ['scene', 'seen', isSeen],
  ['weak', 'week', isWeek],
]
