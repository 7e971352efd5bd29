import { isLowerWord, WordTrait } from '../../../src/analysis/dictionary.ts'
import { wordTagsOf } from '../../../src/analysis/parts-of-speech/word-tags.ts'
import { isFiniteTag, Tag } from '../../../src/analysis/parts-of-speech.ts'
import { textOf } from '../../../src/analysis/spaced-words.ts'
import { wordTest } from '../../../src/analysis/word-flags.ts'
import { isDeterminer, isLowerCase, isOnlyNoun, isPluralNoun } from '../../../src/analysis/word-kinds.ts'
import { Shape, TokenClass, type Tokens } from '../../../src/parse/tokens.ts'
import {
  clauseEnd,
  clauseStart,
  hasFinite,
  hasWord,
  isArticle,
  isOnlyAdjective,
  isTaker,
  keyAt,
  type Place,
  traitsAt,
} from './place.ts'

const isManySubject = wordTest('they we you people residents children men women police')

const isStateBehind = wordTest(
  'not also never being still already both all told asked left taken given made found seen held',
)

const isFixedPlace = wordTest(
  'possible necessary needed appropriate applicable required available practicable feasible relevant',
)

/** "Residents of the row where advised": a plural before, a participle or an adjective behind, and no other verb in the clause. */
export function isWere({ tokens, token, start, end, tags }: Place): boolean {
  const next = token + 1
  if (token === start || next >= end || !isLowerCase(tokens, next) || isFixedPlace(tokens.keys[next]!))
    return false
  const before = keyAt(tokens, token - 1)
  const all = tags()
  const opening = contentStart(all, token, clauseStart(tokens, token, start))
  const isMany =
    isManySubject(before) ||
    isPluralNoun(tokens, token - 1) ||
    isSeveral(keyAt(tokens, opening)) ||
    hasPlural(tokens, opening, token)
  if (!isMany) return false
  const traits = traitsAt(tokens, next)
  const isState =
    isStateBehind(tokens.keys[next]!) ||
    isOnlyAdjective(tokens, next) ||
    ((traits & (WordTrait.past | WordTrait.ing)) !== 0 &&
      (traits & (WordTrait.noun | WordTrait.plural)) === 0)
  if (!isState) return false
  const finish = clauseEnd(tokens, next, end)
  const behind = isNot(keyAt(tokens, next)) && isParticiple(keyAt(tokens, next + 1)) ? next + 2 : next + 1
  return !hasFinite(all, behind, finish) && !hasFinite(all, opening, token)
}

const isSeveral = wordTest('many most several both others these those')
const isNot = wordTest('not')

function isParticiple(key: number): boolean {
  return wordTagsOf(key)?.can(Tag.verbParticiple) === true
}

const longestContent = 24

/** "Warned that pins of this kind where": the first token behind the "that" of a clause of content. */
function contentStart(tags: Uint8Array, token: number, start: number): number {
  for (let at = token - 1; at >= Math.max(start, token - longestContent); at--)
    if (tags[at] === Tag.subordinator) return at + 1
  return start
}

function hasPlural(tokens: Tokens, from: number, end: number): boolean {
  for (let token = from; token < end; token++)
    if (isPluralNoun(tokens, token) || isOpeningPlural(tokens, token)) return true
  return false
}

/** "Residents of …": a plural with the capital that opens a sentence. */
function isOpeningPlural(tokens: Tokens, token: number): boolean {
  const traits = traitsAt(tokens, token)
  return (
    tokens.shapes[token] === Shape.capitalised &&
    (traits & WordTrait.plural) !== 0 &&
    (traits & WordTrait.capital) === 0
  )
}

const isSubject = wordTest('he she it they we i')

const isInverting = wordTest(
  'nor neither so as than only where how what why which when not never and or but if though',
)

/** "the house were he lived": a subject and its own verb follow. */
export function isWhere({ tokens, token, start, end, tags }: Place): boolean {
  const next = token + 1
  if (token === start || next + 1 >= end || !isSubject(keyAt(tokens, next))) return false
  if (isInverting(keyAt(tokens, token - 1)) || tokens.classes[token - 1] !== TokenClass.word) return false
  return isFiniteTag(tags()[next + 1]!)
}

/** "fewer voters then last year": a measure before and no clause behind. */
const isMoving = wordTest(
  'walked walk walks ran run runs went go goes going gone drove drive driving came come passed pass passing way broke get got moved looked fell climbed swept cut sailed flew half all right halfway',
)

/** "walked threw the door". */
export function isThrough({ tokens, token, start, end }: Place): boolean {
  return (
    token > start && token + 1 < end && isMoving(keyAt(tokens, token - 1)) && isDeterminer(tokens, token + 1)
  )
}

/** "Bexley, having made nine, through his bat": a clause between two stops that has no verb. */
export function isThrew({ tokens, token, start, end, tags }: Place): boolean {
  const next = token + 1
  if (token === start || next + 1 >= end || !isArticle(keyAt(tokens, next))) return false
  const isAfterSubject =
    isSubject(keyAt(tokens, token - 1)) ||
    tokens.shapes[token - 1]! >= Shape.capitalised ||
    tokens.prose[tokens.starts[token - 1]!] === ','
  if (!isAfterSubject || isLowerWord(keyAt(tokens, clauseStart(tokens, token, start)))) return false
  let [from, finish] = [token, token]
  while (from > start && !isStop(tokens, from - 1)) from--
  while (finish < end && !isStop(tokens, finish)) finish++
  const all = tags()
  if (hasFinite(all, from, finish)) return false
  return all[from] === Tag.properNoun || isSubject(keyAt(tokens, from)) || all[from] === Tag.determiner
}

function isStop(tokens: Tokens, token: number): boolean {
  return (
    tokens.classes[token] === TokenClass.punctuation &&
    /[.;:!?—–“”"()]/.test(tokens.prose[tokens.starts[token]!]!)
  )
}

/** "went though the door": no clause follows. */
const isTime = wordTest(
  'year years month months week weeks decade decades century season day days few two three four five six ten summer winter',
)

const isBeforePast = wordTest(
  'the last this for over in walked drove ran flew went strolled sailed swept marched rode raced',
)

/** "in the passed week", "drove passed the gate". */
export function isPast({ tokens, token, start, end }: Place): boolean {
  const next = token + 1
  if (token === start || next >= end || !isBeforePast(keyAt(tokens, token - 1))) return false
  // "The council last passed a budget in May": when it did so.
  const isOfTime = isDeterminer(tokens, token - 1) || isLast(keyAt(tokens, token - 1))
  return isOfTime ? isTime(keyAt(tokens, next)) : isDeterminer(tokens, next)
}

const isLast = wordTest('last')

const isHelper = wordTest('has have had was were be been being is are')

const isBehindPassed = wordTest('by into unanimously away through')

/** "had past the bill", "was past by the Senate". */
export function isPassed({ tokens, token, start, end }: Place): boolean {
  const next = token + 1
  if (token === start || next >= end || !isHelper(keyAt(tokens, token - 1))) return false
  if (isBehindPassed(keyAt(tokens, next))) return true
  return /^(?:has|have|had)$/.test(textOf(tokens, token - 1)) && isDeterminer(tokens, next)
}

/** "to loose the match". */
export function isLose({ tokens, token, start, end }: Place): boolean {
  const next = token + 1
  if (token === start || next >= end) return false
  if (
    !/^(?:to|will|would|could|may|might|must|should|cannot|not|can|didn't|don't|won't|doesn't)$/.test(
      textOf(tokens, token - 1),
    )
  )
    return false
  // Arrows, dogs and wrath are loosed.
  if (hasWord(tokens, next, Math.min(end, next + 3), isLoosed)) return false
  return isDeterminer(tokens, next) || isTaker(keyAt(tokens, next)) || isOnlyNoun(tokens, next)
}

const isLoosed = wordTest('arrow arrows dog dogs hound hounds wrath fury bonds ties grip')

const isChanged = wordTest(
  'change changes transfer arrest arrests rescue repair repairs cure settlement sale reform reforms reconciliation entry escape merger recovery transition',
)

const isBehindAffected = wordTest('by less more most badly')

/** "Turnout was effected by snow": changes are effected; people and things are not. */
export function isAffected({ tokens, token, start, end }: Place): boolean {
  if (token === start || token + 1 >= end || !isHelper(keyAt(tokens, token - 1))) return false
  return isBehindAffected(keyAt(tokens, token + 1)) && !hasWord(tokens, start, token, isChanged)
}

const isSeat = wordTest('chair chairs bench sofa bed seat stool floor steps lap couch swing')

/** "he set on a plastic chair". */
export function isSat({ tokens, token, start, end }: Place): boolean {
  if (token === start || !/^(?:he|she|they|who|we|i)$/i.test(textOf(tokens, token - 1))) return false
  if (!/^(?:on|in|at|down)$/.test(textOf(tokens, Math.min(token + 1, tokens.count - 1)))) return false
  return hasWord(tokens, token + 2, Math.min(end, token + 6), isSeat)
}
