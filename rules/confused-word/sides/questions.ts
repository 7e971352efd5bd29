import { isFiniteTag, Tag } from '../../../src/analysis/parts-of-speech.ts'
import { wordTest } from '../../../src/analysis/word-flags.ts'
import { isDeterminer, isLowerCase } from '../../../src/analysis/word-kinds.ts'
import { TokenClass } from '../../../src/parse/tokens.ts'
import {
  hasVerbBefore,
  hasZeroRelative,
  isBe,
  isClosed,
  isComma,
  isFigure,
  isModal,
  isName,
  lacksVerb,
  wordBefore,
} from './clauses.ts'
import { isArticle, keyAt, type Place, type SideSlip } from './place.ts'

const isSubject = wordTest('he she it they we i you there')
const isAsking = wordTest(
  `ask asks asked asking know knows knew known decide decides decided question wonder wonders wondered see unclear clear
   unsure sure say tell told doubt determine consider considering discuss discussed debate debated uncertain asks`,
)
const isRuler = wordTest('will can may could would should must to')

/** "Asked at 80 weather he regretted it", "asked weather drivers would park": a clause follows. */
function isWhether(place: Place): boolean {
  const { tokens, token, start, end, tags } = place
  const next = token + 1
  if (next + 1 >= end) return false
  const all = tags()
  const isOpening = token === start
  const before = isOpening ? 0 : keyAt(tokens, token - 1)
  if (isRuler(before) || isDeterminer(tokens, token - 1)) return false
  if (!isOpening && !isAsking(before) && !isComma(tokens, token - 1)) {
    if (!isName(tokens, token - 1) && !isFigure(tokens, token - 1)) return false
    if (!hasAsked(place)) return false
  }
  if (isSubject(keyAt(tokens, next))) return isFiniteTag(all[next + 1]!) && !isOpening
  if (isOpening) return isDeterminer(tokens, next) && finitesFrom(place, next) >= 2
  return (
    isAsking(before) &&
    (isDeterminer(tokens, next) || all[next] === Tag.nounPlural) &&
    finitesFrom(place, next) > 0
  )
}

function hasAsked({ tokens, token, start }: Place): boolean {
  for (let at = token - 1; at >= start && at > token - 7; at--)
    if (isAsking(tokens.keys[at]!) || isAskedAtStart(tokens.keys[at]!)) return true
  return false
}

const isAskedAtStart = wordTest('asked asking')

function finitesFrom({ tokens, end, tags }: Place, from: number): number {
  const all = tags()
  let count = 0
  for (let at = from; at < end && tokens.classes[at] !== TokenClass.punctuation; at++)
    if (isFiniteTag(all[at]!)) count++
  return count
}

const isSureAuxiliary = wordTest('is was has had are will would can could did does might may must should')
const isAll = wordTest('all everything what no')
const mostOfSubject = 5

/** "the old mill, were the company had planned to build": a noun phrase and its own verb follow a noun. */
function isWherePhrase({ tokens, token, start, end, tags }: Place): boolean {
  const next = token + 1
  if (token < start + 2 || next + 2 >= end || isAll(keyAt(tokens, next))) return false
  if (!isDeterminer(tokens, next) && !isMore(keyAt(tokens, next))) return false
  const all = tags()
  const isAside = isComma(tokens, token - 1)
  const before = all[isAside ? token - 2 : token - 1]!
  if (before !== Tag.nounSingular && before !== Tag.properNoun && !(isAside && before === Tag.nounPlural))
    return false
  for (let at = next + 1; at < Math.min(end, next + mostOfSubject); at++) {
    const tag = all[at]!
    if (isSureAuxiliary(keyAt(tokens, at))) return tag !== Tag.nounSingular && at > next + 1
    if (!isOfPhrase(tag)) return false
  }
  return false
}

const isMore = wordTest('more most much many')

function isOfPhrase(tag: number): boolean {
  return (
    tag === Tag.nounSingular ||
    tag === Tag.nounPlural ||
    tag === Tag.adjective ||
    tag === Tag.properNoun ||
    tag === Tag.preposition ||
    tag === Tag.determiner ||
    tag === Tag.possessiveDeterminer
  )
}

const isBeforeWhich = wordTest(
  'in of for to from at on with by through under into during about say said know decide unclear clear',
)

/** ", witch takes 60 days", "in witch he was born": no article, and a clause follows. */
function isWhich({ tokens, token, start, end, tags }: Place): boolean {
  const next = token + 1
  if (token === start || next + 1 >= end || !isLowerCase(tokens, next))
    return isComma(tokens, token - 1) && isName(tokens, next)
  const isClause =
    isSubject(keyAt(tokens, next)) ||
    isArticle(keyAt(tokens, next)) ||
    isFiniteTag(tags()[next]!) ||
    isOf(keyAt(tokens, next))
  return isClause && (isComma(tokens, token - 1) || isBeforeWhich(keyAt(tokens, token - 1)))
}

const isOf = wordTest('of')
const isWh = wordTest('what how who why where whether if')
const isKnower = wordTest('we they you i')

/** "did not now what to do", "we now how he did it". */
function isKnow(place: Place): boolean {
  const { tokens, token, end } = place
  if (token + 1 >= end || !isWh(keyAt(tokens, token + 1))) return false
  return isModal(wordBefore(place)) || isKnower(keyAt(tokens, token - 1))
}

const isBehindKnown = wordTest('to as for about of by in from throughout around locally only simply and or')

/** "is know open", "was know 84". */
function isNow({ tokens, token, start, end }: Place): boolean {
  if (token === start || token + 1 >= end || !isBe(keyAt(tokens, token - 1))) return false
  if (isThere(keyAt(tokens, token - 2))) return false
  if (isClosed(tokens, token + 1, end)) return false
  return !isBehindKnown(keyAt(tokens, token + 1))
}

const isThere = wordTest('there')
const isPerson = wordTest('he she they we i who')

/** "She no lives in Rome": a verb follows its subject's "no". */
function isNowForNo({ tokens, token, end, tags }: Place): boolean {
  if (!isPerson(keyAt(tokens, token - 1)) || token + 1 >= end) return false
  return isFiniteTag(tags()[token + 1]!)
}

const isOn = wordTest('as even')

/** "as through the roof might fall", "even through it rained". */
function isThoughForThrough({ tokens, token, start, end, tags }: Place): boolean {
  const next = token + 1
  if (token === start || next + 1 >= end) return false
  if (!isOn(keyAt(tokens, token - 1))) return false
  if (isSubject(keyAt(tokens, next))) return isFiniteTag(tags()[next + 1]!)
  const all = tags()
  return isDeterminer(tokens, next) && isLowerCase(tokens, next + 1) && isFiniteTag(all[next + 2] ?? 0)
}

/** "She said, thought, that": a word between commas; "as thought someone had left". */
function isThoughForThought({ tokens, token, start, end }: Place): boolean {
  if (token === start || token + 1 >= end) return false
  if (isComma(tokens, token - 1)) return isComma(tokens, token + 1)
  return (
    isOn(keyAt(tokens, token - 1)) &&
    !isComma(tokens, token + 1) &&
    (isSubject(keyAt(tokens, token + 1)) || isSomeone(keyAt(tokens, token + 1)))
  )
}

const isSomeone = wordTest('someone somebody the a nobody nothing')

/** "The road runs though the village": a noun phrase follows and no clause. */
function isThroughForThough(place: Place): boolean {
  const { tokens, token, start, end, tags } = place
  const next = token + 1
  if (token === start || next >= end || !isLowerCase(tokens, token - 1) || isOn(keyAt(tokens, token - 1)))
    return false
  if (!isArticle(keyAt(tokens, next))) return false
  const all = tags()
  const before = all[token - 1]!
  if (before === Tag.adjective || before === Tag.adverb || before === Tag.coordinator) return false
  return finitesFrom(place, next) === 0 && !hasBase(place, next)
}

function hasBase({ tokens, end, tags }: Place, from: number): boolean {
  const all = tags()
  for (let at = from; at < end && tokens.classes[at] !== TokenClass.punctuation; at++)
    if (all[at] === Tag.verbBase) return true
  return false
}

/** "on sale threw the website", "she said threw an interpreter": the clause has its verb. */
function isThroughForThrew(place: Place): boolean {
  const { tokens, token, start, end, tags } = place
  if (token === start || token + 1 >= end || !isLowerCase(tokens, token - 1)) return false
  const all = tags()
  if (!isDeterminer(tokens, token + 1) && !isFigure(tokens, token + 1)) return false
  if (all[token - 1] === Tag.verbPast || all[token - 1] === Tag.verbThird) return true
  return hasVerbBefore(place) && !hasZeroRelative(place)
}

const isReflexive = wordTest('himself herself themselves itself')

/** "The goalkeeper through himself to his left". */
function isThrewSelf(place: Place): boolean {
  return isReflexive(keyAt(place.tokens, place.token + 1)) && lacksVerb(place)
}

/** Words that ask, and what sounds like them. */
export const questionSlips: readonly SideSlip[] = [
  ['weather', 'whether', isWhether],
  ['were', 'where', isWherePhrase],
  ['witch', 'which', isWhich],
  ['now', 'know', isKnow],
  ['know', 'now', isNow],
  ['no', 'now', isNowForNo],
  ['through', 'though', isThoughForThrough],
  ['thought', 'though', isThoughForThought],
  ['though', 'through', isThroughForThough],
  ['threw', 'through', isThroughForThrew],
  ['through', 'threw', isThrewSelf],
]
