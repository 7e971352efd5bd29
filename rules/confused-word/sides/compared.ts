import { wordTagsOf } from '../../../src/analysis/parts-of-speech/word-tags.ts'
import { isFiniteTag, Tag } from '../../../src/analysis/parts-of-speech.ts'
import { wordTest } from '../../../src/analysis/word-flags.ts'
import { isDeterminer, isLowerCase } from '../../../src/analysis/word-kinds.ts'
import { TokenClass } from '../../../src/parse/tokens.ts'
import { isClosed, isComma, isFigure } from './clauses.ts'
import { isOnlyAdjective, keyAt, type Place, type SideSlip } from './place.ts'

/* What is compared, counted or denied: a word that no such phrase has in its place. */

/** "Drew too applicants", "it was too nights after": no degree stands before several things, behind a verb or a preposition. */
function isTwoForToo({ tokens, token, start, end, tags }: Place): boolean {
  const next = token + 1
  if (next >= end || token === start || !isLowerCase(tokens, next)) return false
  const all = tags()
  const before = all[token - 1]!
  const isBehindVerb = (before >= Tag.verbBase && before <= Tag.verbParticiple) || before === Tag.be
  if (!isBehindVerb && before !== Tag.preposition) return false
  const words = wordTagsOf(keyAt(tokens, next))
  if (all[next] !== Tag.nounPlural || words === undefined) return false
  return !words.can(Tag.adjective) && !words.can(Tag.verbBase) && !words.can(Tag.adverb)
}

const isIf = wordTest('if when once')
const isAnswer = wordTest('yes no')

/** "If it rains, than yes": what follows from a condition. */
function isThenForThan({ tokens, token, start, end }: Place): boolean {
  if (!isComma(tokens, token - 1) || token + 1 >= end || !isIf(keyAt(tokens, start))) return false
  return isAnswer(keyAt(tokens, token + 1)) || isDeterminer(tokens, token + 1)
}

const isAs = wordTest('as')
const isMuch = wordTest('many much often likely far well long good big')

/** "Twice as powerful than the old one", "as many than 900". */
function isAsForThan({ tokens, token, start, end }: Place): boolean {
  if (token < start + 2 || token + 1 >= end || !isAs(keyAt(tokens, token - 2))) return false
  return isMuch(keyAt(tokens, token - 1)) || isOnlyAdjective(tokens, token - 1)
}

const isNoDegree = wordTest('the no so any is was')
const isOfRank = wordTest('my your his her its our their last previous')

/** "Better that its average for the season": a degree, and what is compared, without a verb that would make a clause. */
function isThanForThat({ tokens, token, start, end, tags }: Place): boolean {
  const [word, next] = [token - 1, token + 1]
  if (word <= start || next + 1 >= end) return false
  const all = tags()
  if (all[word] !== Tag.comparativeAdjective && all[word] !== Tag.comparativeAdverb) return false
  if (isNoDegree(keyAt(tokens, word - 1)) && isNoDegree(keyAt(tokens, word - 2))) return false
  if (!isOfRank(keyAt(tokens, next)) && !isFigure(tokens, next)) return false
  for (let at = next; at < end && tokens.classes[at] !== TokenClass.punctuation; at++)
    if (isFiniteTag(all[at]!) || all[at] === Tag.verbBase) return false
  return true
}

const isBeing = wordTest('is are was were be been being')

/** "They were lesser likely to be robbed": a degree before an adjective that no noun follows. */
function isLessForLesser({ tokens, token, start, end, tags }: Place): boolean {
  const next = token + 1
  if (token === start || !isBeing(keyAt(tokens, token - 1))) return false
  return (
    tags()[next] === Tag.adjective &&
    (isClosed(tokens, next + 1, end) || isBehindState(keyAt(tokens, next + 1)))
  )
}

const isBehindState = wordTest('to than in at for and but of by with')
const isDenial = wordTest('is was')
const isThere = wordTest('there')

/** "There was not villain": what is denied to be there is a noun with "no". */
function isNoForNot({ tokens, token, start, end, tags }: Place): boolean {
  const next = token + 1
  if (token < start + 2 || !isDenial(keyAt(tokens, token - 1)) || !isThere(keyAt(tokens, token - 2)))
    return false
  return (
    isLowerCase(tokens, next) &&
    !isDeterminer(tokens, next) &&
    (tags()[next] === Tag.nounSingular || tags()[next] === Tag.nounPlural) &&
    isClosed(tokens, next + 1, end)
  )
}

const isBoth = wordTest('both')
const isAnd = wordTest('and')
const isPair = wordTest('the a an in on at for with by to from his her their its')
const longestPair = 5

/** "Both the unions or the owners", "both in rivers or in lakes": the second part opens as the first one does. */
function isAndForOr({ tokens, token, start, end, tags }: Place): boolean {
  if (token + 1 >= end || !isPair(keyAt(tokens, token + 1))) return false
  const all = tags()
  for (let at = token - 1; at >= Math.max(start, token - longestPair); at--) {
    const key = keyAt(tokens, at)
    if (isBoth(key)) return at + 2 < token && keyAt(tokens, at + 1) === keyAt(tokens, token + 1)
    if (isAnd(key) || isFiniteTag(all[at]!) || tokens.classes[at] === TokenClass.punctuation) return false
  }
  return false
}

const isPlainBe = wordTest('be')

/** "Was too be shut off". */
function isToForToo({ tokens, token, start }: Place): boolean {
  return token > start && isPlainBe(keyAt(tokens, token + 1)) && !isComma(tokens, token - 1)
}

const isDenied = wordTest("not n't never don't doesn't didn't won't can't cannot couldn't wouldn't")

/** "Will not pay nothing": denied twice. */
function isAnything({ tokens, token, start, end, tags }: Place): boolean {
  if (token < start + 3 || !isDenied(keyAt(tokens, token - 2)) || !isClosed(tokens, token + 1, end))
    return false
  return tags()[token - 1] === Tag.verbBase
}

/** Degree, comparison and denial. */
export const comparedSlips: readonly SideSlip[] = [
  ['too', 'two', isTwoForToo],
  ['than', 'then', isThenForThan],
  ['than', 'as', isAsForThan],
  ['that', 'than', isThanForThat],
  ['lesser', 'less', isLessForLesser],
  ['not', 'no', isNoForNot],
  ['or', 'and', isAndForOr],
  ['nothing', 'anything', isAnything],
  ['too', 'to', isToForToo],
]
