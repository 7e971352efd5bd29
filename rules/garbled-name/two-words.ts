import { describingNoun } from '../../src/analysis/bare-surnames.ts'
import { isLowerWord, isWord } from '../../src/analysis/dictionary.ts'
import {
  isGivenName,
  isSurname,
  type NameCandidate,
  namesWithWord,
} from '../../src/analysis/fact-base/load.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { FunctionWord, functionWord } from '../../src/analysis/function-words.ts'
import { reportingWord } from '../../src/analysis/reporting-verbs.ts'
import { isMark } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Attempt } from './candidates.ts'
import { isHomophone, isInflection, isMisspelling, isOneEdit, isSameStem } from './closeness.ts'
import { isName } from './known-word.ts'
import {
  countOf,
  follows,
  generic,
  isLookAlike,
  isNoSlip,
  isNumber,
  isWrongNumber,
  manyHave,
  type Swap,
} from './wrong-word.ts'

/** Is one word of a name of two misspelt, or put in another form? Such names have many neighbours. */
export function isWrongWordOfTwo(
  facts: Facts,
  attempt: Attempt,
  swap: Swap,
  { entity, words }: NameCandidate,
): boolean {
  const { written, right, at } = swap
  const key = keyOf(written)
  if (isNoSlip(swap)) return false
  if (at === 0 && entity.kind === 'place' && isNobodys(written) && isSomebody(facts, attempt)) return false
  // Every town has its Town, its City or its Rovers: Halifield Town is no slip for Halifax Town.
  if (entity.sort === 'club' && at === 0 && isClubEnd(keyOf(words[1]!)))
    return isOneEdit(written, right) && isNobodys(written) && countOf(facts, attempt) === 1
  if (isWrittenByEar(facts, attempt, swap, { entity, words })) return countOf(facts, attempt) === 1
  if (isName(written) || generic.has(key)) return false
  if (isInflection(written, right)) {
    if (isNumber(swap))
      return (
        isWrongNumber(swap, entity) || isMissingEnd(swap) || isOtherNumberOfTown(facts, attempt, swap, entity)
      )
    return isSameStem(written, right) && (isLowerWord(key) || isNobodys(written))
  }
  if (isSameStem(written, right)) return true
  if (entity.kind === 'organisation' && !manyHave.has(entity.sort ?? '') && isLookAlike(swap))
    return follows(facts, attempt, entity) && countOf(facts, attempt) === 1
  if (!isMisspelling(written, right)) return false
  const isStranger = isNobodys(written)
  if (isStranger || (isOneEdit(written, right) && right.length >= 7)) return true
  // Beside a word that stands in hardly another name, a word of English is a slip as well: Goldman Sacks.
  const other = keyOf(words[1 - at])
  const isRare = !isLowerWord(other) && !isGivenName(other) && words[1 - at].length >= 5
  return isRare && isOneEdit(written, right) && right.length >= 5 && countOf(facts, attempt) === 1
}

/** "Said Chapala Hill, head of the school": who speaks, or is said to be something, is no hill. */
function isSomebody(facts: Facts, { firstToken, endToken }: Attempt): boolean {
  const { keys } = facts.tokens
  return (
    reportingWord(keys[firstToken - 1] ?? 0) !== undefined ||
    reportingWord(keys[endToken] ?? 0) !== undefined ||
    (isMark(facts.tokens, endToken, ',') && describingNoun(facts, firstToken, endToken) !== undefined)
  )
}

const isClubEnd = wordTest(
  'town city united rovers wanderers athletic county albion rangers argyle villa fc afc harriers borough',
)

/** Is the word in no list, so that it may be anybody's slip? */
function isNobodys(word: string): boolean {
  const key = keyOf(word)
  return !isWord(key) && !isGivenName(key) && !isSurname(key)
}

const isWhere = wordTest('in near from to at outside around between towards toward via through')
/** A word of fewer names than this tells a place. */
const tellingWord = 12

/**
 * Has the one word the sound of the right one: Cooze Bay, the Firth of Fourth, Road Island, Keel University? A word of
 * English stands for one that is none where it is said that a place is meant, or beside a word that few names have.
 */
function isWrittenByEar(
  { tokens }: Facts,
  { firstToken }: Attempt,
  { at, written, right }: Swap,
  { entity: { kind, sort }, words }: Pick<NameCandidate, 'entity' | 'words'>,
): boolean {
  const other = words[1 - at]!
  if (!isHomophone(written, right) || isNumber({ at, written, right })) return false
  const isPlaced = firstToken > 0 && isWhere(tokens.keys[firstToken - 1]!)
  if (isNobodys(written) && !isName(written)) return kind !== 'place' || isPlaced || right.length >= 6
  if (kind === 'organisation' || kind === 'brand') {
    // WH Smyth; Keel University.
    if (other.length <= 2) return isOneEdit(written, right)
    return sort === 'university' && isOnlyWord(written) && !isLowerWord(keyOf(right)) && at === 0
  }
  if (kind !== 'place' || !isLowerWord(keyOf(written))) return false
  if (isOneEdit(written, right) && namesWithWord(other) < tellingWord) return true
  if (sort !== 'state' && sort !== 'region') return false
  return isPlaced && isOnlyWord(written) && !isLowerWord(keyOf(right))
}

/** Is it a word of English that nobody is called? */
function isOnlyWord(word: string): boolean {
  const key = keyOf(word)
  return isLowerWord(key) && !isGivenName(key) && !isSurname(key)
}

const isCount = wordTest('two three four five several many few both')

/** "swept Green Bays", "moved to Grand Fork": there is one town of the name, and no article or number before it. */
function isOtherNumberOfTown(
  { tokens }: Facts,
  { firstToken }: Attempt,
  { at, written, right }: Swap,
  { kind, sort }: NameCandidate['entity'],
): boolean {
  if (kind !== 'place' || (sort !== 'city' && sort !== 'town') || at === 0) return false
  const before = firstToken > 0 ? tokens.keys[firstToken - 1]! : 0
  if (`${written}s` === right) return isWhere(before)
  if (written !== `${right}s`) return false
  return (functionWord(before) & FunctionWord.determiner) === 0 && !isCount(before)
}

/** Versaille: a word that is none, without the last letter of the right one. */
function isMissingEnd({ written, right }: Swap): boolean {
  return (
    written.length > 6 &&
    right.startsWith(written) &&
    right.length - written.length === 1 &&
    !isWord(keyOf(written))
  )
}
