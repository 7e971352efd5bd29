import { isFiniteTag, Tag } from '../../../src/analysis/parts-of-speech.ts'
import { textOf } from '../../../src/analysis/spaced-words.ts'
import { wordTest } from '../../../src/analysis/word-flags.ts'
import { isDeterminer, isLowerCase, isPluralNoun } from '../../../src/analysis/word-kinds.ts'
import { keyOf } from '../../../src/parse/key.ts'
import { TokenClass } from '../../../src/parse/tokens.ts'
import { isBe, isClosed, isComma, isFigure, isHave, lacksVerb, opensObject } from './clauses.ts'
import { isArticle, keyAt, type Place, type SideSlip } from './place.ts'

const isUntil = wordTest('to')
const isNot = wordTest('not')
const isA = wordTest('a')
const isOf = wordTest('of')
const isObject = wordTest('him them her it all')
const isExcluding = wordTest('when for in on if by')
const isAll = wordTest('nobody nothing monday tuesday wednesday thursday friday saturday sunday little')

/** "every day accept Sunday", "daily, accept when it rains", "got little from him accept the words". */
function isExcept({ tokens, token, start, end }: Place): boolean {
  const next = token + 1
  if (token === start || next >= end) return false
  if (isComma(tokens, token - 1)) return isExcluding(keyAt(tokens, next))
  const before = keyAt(tokens, token - 1)
  if (isAll(before)) return true
  if (isDay(before)) return isWeekday(keyAt(tokens, next))
  return isObject(before) && isFrom(keyAt(tokens, token - 2)) && opensObject(tokens, next, end)
}

const isDay = wordTest('day days week')
const isWeekday = wordTest(
  'monday mondays tuesday wednesday thursday friday saturday sunday sundays saturdays christmas',
)
const isFrom = wordTest('from with of to by')
const isExempt = wordTest('from')
const isWidely = /ly$/

/** "was widely excepted", "has excepted a bid", "which experts excepted as true". */
function isAccepted(place: Place): boolean {
  const { tokens, token, start, end } = place
  const next = token + 1
  if (token === start || isExempt(keyAt(tokens, next))) return false
  const before = keyAt(tokens, token - 1)
  if (isHave(before)) return true
  if (isBe(before) || isWidely.test(textOf(tokens, token - 1)))
    return isClosed(tokens, next, end) || isBy(keyAt(tokens, next))
  return isBy(keyAt(tokens, next)) || (isArticle(keyAt(tokens, next)) && lacksVerb(place))
}

const isBy = wordTest('by as')
const isOneOf = wordTest('the them these those his her their its our my us')

/** "On of the men", "it was on of the worst storms". */
function isOne({ tokens, token, end }: Place): boolean {
  return token + 2 < end && isOf(keyAt(tokens, token + 1)) && isOneOf(keyAt(tokens, token + 2))
}

const isVerbOfOff = wordTest(
  'dusted dust took showed shrugged laid paid saw sent turned switched drove carried brushed shook tidied finished',
)
const isReflexive = wordTest('himself herself themselves itself')

/** "dusted himself of, and". */
function isOffSelf({ tokens, token, start, end }: Place): boolean {
  return (
    token > start + 1 &&
    isReflexive(keyAt(tokens, token - 1)) &&
    isVerbOfOff(keyAt(tokens, token - 2)) &&
    isClosed(tokens, token + 1, end)
  )
}

const isEnded = wordTest(
  'end friend number group couple pair type owner author widow daughter mother amount series threat risk sign death cause middle',
)
const isIllness = wordTest(
  'pneumonia cancer cholera typhus typhoid malaria tuberculosis covid flu influenza exhaustion natural heart old hunger starvation leukaemia leukemia dementia exposure injuries wounds cold',
)
const isDying = wordTest('died dies die dying')

/** "a number off people", "died off pneumonia". */
function isOfForOff({ tokens, token, start, end }: Place): boolean {
  const next = token + 1
  if (token === start || next >= end) return false
  const before = keyAt(tokens, token - 1)
  if (isDying(before))
    return isIllness(keyAt(tokens, next)) || (isA(keyAt(tokens, next)) && isIllness(keyAt(tokens, next + 1)))
  return (
    isEnded(before) &&
    (isDeterminer(tokens, next) || isPluralNoun(tokens, next)) &&
    !isShore(keyAt(tokens, next + 1))
  )
}

const isShore = wordTest('coast coasts shore pitch road field board air record shelf menu wall roof')
const isKin = wordTest(
  'father mother wife husband brother sister son daughter uncle aunt grandfather grandmother partner girlfriend boyfriend widow fiancee',
)
const isOwned = wordTest(
  'job coat hat car flock team-mates seat horse shirt jacket boots phone wallet passport home house hand head leg arm knee shoulder back mouth desk way licence license lawyer children family farm boat dog cat bike career',
)
const isTaking = wordTest(
  'lost took sold broke kept left hurt parked raised shook in of on from with off to at for by into over under and said told',
)
const isBeforeKin = wordTest('and said with of from to for by told left')

/** "He lost is job", "the boy and is father", "the rest of is flock": a bare noun that has to be somebody's. */
function isHis({ tokens, token, start, end }: Place): boolean {
  const next = token + 1
  if (token < start + 2 || next >= end || !isLowerCase(tokens, next)) return false
  const before = keyAt(tokens, token - 1)
  if (isKin(keyAt(tokens, next))) return isBeforeKin(before)
  if (!isOwned(keyAt(tokens, next)) || !isTaking(before)) return false
  // "Leaves at 8am and is back by 4pm", "plays on Wednesday and is home on Saturday"
  if (before === and && isWhere(keyAt(tokens, next))) return false
  return !isStranded(keyAt(tokens, start))
}

const and = keyOf('and')
const isWhere = wordTest('back home')

/** "What he lives in is home". */
const isStranded = wordTest('what all the one everything whatever whoever who where that')
const isHe = wordTest('he she it this that there who which plan idea aim question problem')
const isNoun = wordTest('a an the')

/** "He his a teacher", "the plan his to build". */
function isIs({ tokens, token, start, end }: Place): boolean {
  const next = token + 1
  if (token === start || next >= end || !isHe(keyAt(tokens, token - 1))) return false
  return (
    isNoun(keyAt(tokens, next)) ||
    isNot(keyAt(tokens, next)) ||
    (isPlanned(keyAt(tokens, token - 1)) && isUntil(keyAt(tokens, next)))
  )
}

const isPlanned = wordTest('plan idea aim question problem')

/** "The club as sold its ground": a participle with its object, and no verb. */
function isHas(place: Place): boolean {
  const { tokens, token, start, end, tags } = place
  const next = token + 1
  if (token === start || next + 1 >= end || !isArticle(keyAt(tokens, next + 1))) return false
  if (!isLowerCase(tokens, token - 1)) return false
  const tag = tags()[next]!
  return (tag === Tag.verbParticiple || tag === Tag.verbPast) && isOnlyVerb(place)
}

/** Is there no other verb in a whole sentence? */
function isOnlyVerb({ tokens, token, start, end, tags }: Place): boolean {
  const all = tags()
  for (let at = token - 1; at >= start; at--)
    if (isFiniteTag(all[at]!) || all[at] === Tag.verbBase || tokens.classes[at] === TokenClass.punctuation)
      return false
  for (let at = token + 2; at < end; at++) if (isFiniteTag(all[at]!)) return false
  return end > start + 4 && /^[.]$/.test(textOf(tokens, end - 1)) && token > start + 1
}

const isLedTo = wordTest(
  'trail path road track work decision inquiry investigation crash fire row dispute discovery research study case storm scandal it this that which search tip error mistake collapse visit meeting',
)

/** "The trail lead to a barn", "the search, lead by coastguards,", "some of them lead by". */
function isLed(place: Place): boolean {
  const { tokens, token, start, end } = place
  const next = token + 1
  if (token === start || next + 1 >= end) return false
  if (isByOnly(keyAt(tokens, next))) {
    if (isFigure(tokens, next + 1) || isPoints(keyAt(tokens, next + 1))) return false
    return isComma(tokens, token - 1) || isLedNoun(keyAt(tokens, token - 1))
  }
  return isUntil(keyAt(tokens, next)) && isLedTo(keyAt(tokens, token - 1)) && lacksVerb(place)
}

const isByOnly = wordTest('by')
const isPoints = wordTest('two three four five six seven eight nine ten a one half several as just')
const isLedNoun = wordTest(
  'them men group team party march procession campaign search inquiry consortium effort revolt protest expedition government coalition',
)

/** Small words and short verbs that sound alike. */
export const homophoneSlips: readonly SideSlip[] = [
  ['accept', 'except', isExcept],
  ['excepted', 'accepted', isAccepted],
  ['on', 'one', isOne],
  ['of', 'off', isOffSelf],
  ['off', 'of', isOfForOff],
  ['is', 'his', isHis],
  ['his', 'is', isIs],
  ['as', 'has', isHas],
  ['lead', 'led', isLed],
]
