import { isPersonNoun } from '../../../src/analysis/person-nouns.ts'
import { textOf } from '../../../src/analysis/spaced-words.ts'
import { wordTest } from '../../../src/analysis/word-flags.ts'
import { isDeterminer, isLowerCase, isPluralNoun } from '../../../src/analysis/word-kinds.ts'
import { isBe, isHave, opensObject, wordBefore } from './clauses.ts'
import { hasWord, keyAt, type Place, type SideSlip } from './place.ts'

/* Verbs of which each takes things of its own kind. */

const isFinder = wordTest(
  `police officers detectives inspectors auditors investigators inquiry inquest court jury judge judges survey study report
   review researchers scientists doctors divers rescuers firefighters searchers he she they we i who crews experts audit
   investigation officials inspector officer coroner tribunal panel`,
)
const isFinding = wordTest(
  'that no nothing evidence him them dead guilty out traces fault errors signs little proof',
)
const isFoundable = wordTest(
  `school college club newspaper church charity party town city movement company firm bank hospital dynasty band society
   festival order museum university library orchestra theatre theater choir institute magazine settlement colony business
   organisation organization group community league team academy house brewery village empire abbey monastery mission
   association union trust centre center studio label paper agency institution republic state nation foundation gallery
   troupe mill press factory journal website platform startup shop chain laboratory department programme program project
   site network institutes clinic hospice refuge shelter orphanage country faith religion chapel convent dynasty branch`,
)

const isPerson = wordTest('he she they we i who')

/** "Police founded a knife", "auditors founded that": what is founded is an institution. */
function isFound(place: Place): boolean {
  const { tokens, token, start, end } = place
  const next = token + 1
  if (token === start || next >= end) return false
  const before = wordBefore(place)
  if (isBe(before)) return isFoundState(keyAt(tokens, next))
  if (isRulerNot(keyAt(tokens, token - 1))) return true
  if (!isFinder(before)) return false
  if (isFinding(keyAt(tokens, next))) return true
  // "The doctor who founded the unit": of persons there is no telling what they have begun.
  if (isPerson(before)) return false
  if (!opensObject(tokens, next, end) && !isPluralNoun(tokens, next)) return false
  return (
    isLowerCase(tokens, next) &&
    isLowerCase(tokens, next + 1 < end && isDeterminer(tokens, next) ? next + 1 : next) &&
    !hasWord(tokens, next, Math.min(end, next + 9), isFoundable)
  )
}

const isFoundState = wordTest('dead guilty alive safe unconscious hanged wanting')
const isRulerNot = wordTest("not cannot could can didn't couldn't can't to")

const isYearIn = wordTest('in by')

/** "The club was found in 1892". */
function isFounded({ tokens, token, start, end }: Place): boolean {
  const next = token + 1
  if (token === start || next + 1 >= end || !hasWord(tokens, start, token, isInstitution)) return false
  const before = keyAt(tokens, token - 1)
  if (!isWas(before) && tokens.prose[tokens.starts[token - 1]!] !== ',') return false
  return isYearIn(keyAt(tokens, next)) && isYear(textOf(tokens, next + 1))
}

function isYear(text: string): boolean {
  return /^1[5-9]\d\d$|^20[01]\d$/.test(text)
}

const isWas = wordTest('was were')
const isInstitution = wordTest(
  'club charity school society company firm party college church newspaper university bank festival movement',
)

/** "hanged white shirts", "wants the old cabins hanged": only people are hanged. */
function isHung(place: Place): boolean {
  const { tokens, token, start, end } = place
  const next = token + 1
  if (token === start) return false
  const before = wordBefore(place)
  if (isThingHung(keyAt(tokens, token - 1)) || (isBe(before) && hasThing(place))) return true
  if (next >= end || isHave(before) || isBe(before)) return false
  return (
    hasWord(tokens, next, Math.min(end, next + 4), isThingHung) &&
    !hasWord(tokens, next, Math.min(end, next + 4), isPersonNoun)
  )
}

const isThingHung = wordTest(
  `picture pictures painting paintings portrait portraits flag flags banner banners curtain curtains coat coats shirt shirts
   lamp lamps lantern lanterns sign signs bell bells cabin cabins door doors light lights lights photograph photographs photo
   photos poster posters wreath wreaths decorations bunting washing sheet sheets mirror clock jacket wallpaper chandelier
   ribbon ribbons basket baskets towel towels stockings gate gates bridge`,
)

function hasThing({ tokens, token, start }: Place): boolean {
  return (
    hasWord(tokens, Math.max(start, token - 4), token, isThingHung) &&
    !hasWord(tokens, Math.max(start, token - 4), token, isPersonNoun)
  )
}

const isCrime = wordTest('murder treason spying witchcraft espionage desertion murdering')

/** "He was hung for murder". */
function isHanged({ tokens, token, start, end }: Place): boolean {
  if (token === start || token + 2 >= end) return false
  if (isReflexiveOnly(keyAt(tokens, token + 1))) return true
  return (
    isBe(keyAt(tokens, token - 1)) &&
    isFor(keyAt(tokens, token + 1)) &&
    hasWord(tokens, token + 2, Math.min(end, token + 5), isCrime)
  )
}

const isReflexiveOnly = wordTest('himself herself')
const isFor = wordTest('for')

const isJustice = wordTest('court justice trial life light hospital safety account heel an')
const isBrought = wordTest(
  'son daughter children wife husband family mother father friend friends dog him her them us me',
)

/** "bought back into use", "was bought to court", "bought her son to the game". */
function isBroughtThere({ tokens, token, start, end }: Place): boolean {
  const next = token + 1
  if (token === start || next + 1 >= end) return false
  const before = keyAt(tokens, token - 1)
  if (isBe(before)) {
    if (isToWord(keyAt(tokens, next))) return isJustice(keyAt(tokens, next + 1))
    return isPassiveBrought(keyAt(tokens, next))
  }
  const last = isDeterminer(tokens, next) ? next + 1 : next
  if (!isBrought(keyAt(tokens, last))) return false
  return isToWord(keyAt(tokens, last + 1)) || isHome(keyAt(tokens, last + 1))
}

const isPassiveBrought = wordTest('ashore together about forward before')
const isHome = wordTest('home ashore back together here down up')
const isToWord = wordTest('to')
const isBuyable = wordTest(
  'house home farm flat car shop land site building club mill pub company hotel ship boat horse cottage bungalow ticket tickets castle estate shares painting business firm',
)

/** "They brought the house for £200,000". */
function isBought({ tokens, token, start, end }: Place): boolean {
  const next = token + 1
  if (token === start || next >= end || !opensObject(tokens, next, end)) return false
  for (let at = next + 1; at < Math.min(end, next + 7); at++) {
    if (isFor(keyAt(tokens, at)))
      return (
        at + 1 < end &&
        /[£$€]/.test(tokens.prose[tokens.starts[at + 1]!]!) &&
        hasWord(tokens, next, at, isBuyable)
      )
  }
  return false
}

/** Found and founded, hung and hanged, bought and brought. */
export const thingSlips: readonly SideSlip[] = [
  ['founded', 'found', isFound],
  ['found', 'founded', isFounded],
  ['hanged', 'hung', isHung],
  ['hung', 'hanged', isHanged],
  ['bought', 'brought', isBroughtThere],
  ['brought', 'bought', isBought],
]
