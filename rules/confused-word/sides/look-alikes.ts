import { isFiniteTag, Tag } from '../../../src/analysis/parts-of-speech.ts'
import { wordTest } from '../../../src/analysis/word-flags.ts'
import { hasVerbBefore, isBe, isClosed, isComma, isFigure, isHave, wordBefore } from './clauses.ts'
import { hasWord, keyAt, type Place, type SideSlip } from './place.ts'

/* Of these the words beside leave one: a noun behind an owner, a verb behind its helper, a time behind its number. */

/** How far before its word something may stand that tells which one is meant. */
const reach = 24
const isOwner = wordTest('my his her its their our your')
const isCount = wordTest('two three four five six seven eight nine ten eleven twelve several')

/** "Two balls latter Emmerich was out": so much of something, and no noun behind it. */
function isLater({ tokens, token, start, end, tags }: Place): boolean {
  const number = token - 2
  if (number < start || isThe(keyAt(tokens, number - 1)) || token + 1 >= end) return false
  return tags()[token - 1] === Tag.nounPlural && (isCount(keyAt(tokens, number)) || isFigure(tokens, number))
}

const isThe = wordTest('the these those')
const isAsking = wordTest('what how that it nothing something anything which who')

/** "She is like to use him": the sentence asks for nothing that something is like. */
function isLikely({ tokens, token, start, end, tags }: Place): boolean {
  const to = token + 1
  if (token === start || to + 1 >= end || !isTo(keyAt(tokens, to)) || !isBe(keyAt(tokens, token - 1)))
    return false
  if (hasWord(tokens, Math.max(start, token - reach), token, isAsking)) return false
  return tags()[to + 1] === Tag.verbBase
}

const isTo = wordTest('to')
const isOneWord = wordTest('one')

/** "Struck out nine and walked know one": the verb is there already. */
function isNo({ tokens, token, start, tags }: Place): boolean {
  if (token === start || !isOneWord(keyAt(tokens, token + 1))) return false
  const before = tags()[token - 1]!
  return (
    before === Tag.verbPast ||
    before === Tag.verbThird ||
    before === Tag.verbIng ||
    before === Tag.preposition
  )
}

const isThat = wordTest('that')

/** "No teacher would go, she said, accept that two would not be replaced": a clause with its verb is over. */
function isExcept(place: Place): boolean {
  const { tokens, token } = place
  if (!isComma(tokens, token - 1) || !isThat(keyAt(tokens, token + 1))) return false
  return hasVerbBefore({ ...place, token: token - 1 })
}

/** "Had once past grade two": behind "had" and an adverb stands a participle. */
function isPassed(place: Place): boolean {
  const { tokens, token, start } = place
  return token > start + 1 && !isHave(keyAt(tokens, token - 1)) && isHave(wordBefore(place))
}

const isCoach = wordTest(
  `coach coaches manager managers director directors professor professors editor editors attorney attorneys principal principals
   secretary secretaries superintendent superintendents chief teacher teachers referee referees librarian librarians`,
)

/** "Assistance coaches". */
function isAssistant({ tokens, token }: Place): boolean {
  return isCoach(keyAt(tokens, token + 1))
}

const isThanking = wordTest('thank thanks thanked thanking')

/** "Thanked the firm for its patients". */
function isPatience({ tokens, token, start, end }: Place): boolean {
  if (token === start || !isOwner(keyAt(tokens, token - 1)) || !isClosed(tokens, token + 1, end)) return false
  return hasWord(tokens, Math.max(start, token - reach), token, isThanking)
}

const isThis = wordTest('this that')
const isOf = wordTest('of')

/** "Few frauds of this sought". */
function isSort({ tokens, token, start }: Place): boolean {
  return token > start + 1 && isThis(keyAt(tokens, token - 1)) && isOf(keyAt(tokens, token - 2))
}

const isBeforePlace = wordTest('of in from for with')

/** "Looking for her heard". */
function isHerd({ tokens, token, start, end }: Place): boolean {
  return (
    token > start + 1 &&
    isOwner(keyAt(tokens, token - 1)) &&
    isBeforePlace(keyAt(tokens, token - 2)) &&
    (isClosed(tokens, token + 1, end) || isOf(keyAt(tokens, token + 1)))
  )
}

const isLoad = wordTest(
  'cost costs brunt burden blame risk risks responsibility loss losses expense expenses',
)

/** "Members will bare some of the cost". */
function isBear({ tokens, token, end, tags }: Place): boolean {
  const all = tags()
  if (all[token - 1] !== Tag.modal && !isTo(keyAt(tokens, token - 1))) return false
  for (let at = token + 1; at < Math.min(end, token + 6); at++) {
    if (isLoad(keyAt(tokens, at))) return true
    if (isFiniteTag(all[at]!) || isComma(tokens, at)) return false
  }
  return isBearable(keyAt(tokens, token - 2)) && isThan(keyAt(tokens, token + 1))
}

const isBearable = wordTest('hard harder easy easier')
const isThan = wordTest('than')

/** "Costed $600,000 more": a sum is what something cost. */
function isCost({ tokens, token, start, end, tags }: Place): boolean {
  const next = token + 1
  if (token === start || next >= end || !isFigure(tokens, next)) return false
  const before = tags()[token - 1]!
  return !isBe(keyAt(tokens, token - 1)) && !isHave(keyAt(tokens, token - 1)) && before !== Tag.modal
}

const isTraffic = wordTest(
  'traffic car cars van vans lorry lorries truck trucks bus buses train trains vehicle vehicles',
)

/** "Stationery traffic". */
function isStationary({ tokens, token }: Place): boolean {
  return isTraffic(keyAt(tokens, token + 1))
}

/** Nouns, verbs and times that look or sound like one another. */
export const likenessSlips: readonly SideSlip[] = [
  ['latter', 'later', isLater],
  ['like', 'likely', isLikely],
  ['know', 'no', isNo],
  ['accept', 'except', isExcept],
  ['past', 'passed', isPassed],
  ['assistance', 'assistant', isAssistant],
  ['patients', 'patience', isPatience],
  ['sought', 'sort', isSort],
  ['heard', 'herd', isHerd],
  ['bare', 'bear', isBear],
  ['costed', 'cost', isCost],
  ['stationery', 'stationary', isStationary],
]
