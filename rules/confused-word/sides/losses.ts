import { Tag } from '../../../src/analysis/parts-of-speech.ts'
import { textOf } from '../../../src/analysis/spaced-words.ts'
import { wordTest } from '../../../src/analysis/word-flags.ts'
import { isDeterminer, isNoun, isPluralNoun } from '../../../src/analysis/word-kinds.ts'
import { isBe, isClosed, isFigure, isHave, opensObject, wordBefore } from './clauses.ts'
import { isArticle, keyAt, type Place, type SideSlip } from './place.ts'

const isOf = wordTest('of')
const isLossEnd = wordTest('of to in for was is on and has will that may came')
const isArticleOf = wordTest('a the his her their its our no any this that each another heavy big great')

/** "The lose of the ship", "a lost of £3m": an article, and a preposition or a verb. */
function isLoss({ tokens, token, start, end }: Place): boolean {
  if (token === start || !isArticleOf(keyAt(tokens, token - 1))) return false
  return isClosed(tokens, token + 1, end)
    ? textOf(tokens, token) === 'lose'
    : isLossEnd(keyAt(tokens, token + 1))
}

function isLossOf({ tokens, token, start }: Place): boolean {
  return token > start && isA(keyAt(tokens, token - 1)) && isOf(keyAt(tokens, token + 1))
}

const isA = wordTest('a')
const isAgain = wordTest(
  'again to by when in on after within almost before for until the his her their its a',
)
const isOfLoss = wordTest('of and or making')

/** "The lead was loss again", "has loss four games", "he loss his wife". */
function isLost(place: Place): boolean {
  const { tokens, token, start, end } = place
  const next = token + 1
  if (token === start || isDeterminer(tokens, token - 1) || isOfLoss(keyAt(tokens, next))) return false
  const before = wordBefore(place)
  if (isHave(before)) return opensObject(tokens, next, end) || isClosed(tokens, next, end)
  if (isPast(before)) return isAgain(keyAt(tokens, next))
  return isPronoun(before) && isArticle(keyAt(tokens, next))
}

const isPast = wordTest('was were been being')
const isPronoun = wordTest('he she they we who i it')
const isLosing = wordTest(
  'no any control money weight sight patience interest faith heart hope jobs votes seats games points time power support ground momentum confidence trust business customers sleep blood consciousness face more everything nothing',
)

/** "have already loose places", "and loose no time": what is lost follows. */
function isLostForLoose(place: Place): boolean {
  const { tokens, token, end } = place
  const next = token + 1
  if (!isHaveOnly(wordBefore(place)) || next >= end) return false
  return (
    isLosing(keyAt(tokens, next)) ||
    isArticle(keyAt(tokens, next)) ||
    isFigure(tokens, next) ||
    (isPluralNoun(tokens, next) && !isHaveAt(place))
  )
}

const isHaveOnly = wordTest('has have had already')

/** "They have loose ends": they have them. */
function isHaveAt({ tokens, token }: Place): boolean {
  return isHaveOnly(keyAt(tokens, token - 1)) && !isAlready(keyAt(tokens, token - 1))
}

const isAlready = wordTest('already')
const isMoreThan = wordTest('more')

function isLose({ tokens, token, start, end, tags }: Place): boolean {
  const next = token + 1
  if (token === start || next >= end) return false
  const before = keyAt(tokens, token - 1)
  if (isMoreThan(keyAt(tokens, next)) && isThan(keyAt(tokens, next + 1))) return true
  if (!isLosing(keyAt(tokens, next))) return false
  return isAnd(before) || isPronoun(before) || tags()[token - 1] === Tag.nounPlural
}

const isThan = wordTest('than')
const isAnd = wordTest('and or')

/** "Two screws were lose", "a lose dog". */
function isLooseForLose({ tokens, token, start, end }: Place): boolean {
  if (token === start) return false
  if (isBe(keyAt(tokens, token - 1))) return true
  return isA(keyAt(tokens, token - 1)) && token + 1 < end && isNoun(tokens, token + 1)
}

/** Lose, loose, loss and lost. */
export const lossSlips: readonly SideSlip[] = [
  ['lose', 'loss', isLoss],
  ['lost', 'loss', isLossOf],
  ['loss', 'lost', isLost],
  ['loose', 'lost', isLostForLoose],
  ['loose', 'lose', isLose],
  ['lose', 'loose', isLooseForLose],
]
