import { Tag } from '../../../src/analysis/parts-of-speech.ts'
import { wordTest } from '../../../src/analysis/word-flags.ts'
import { isDeterminer } from '../../../src/analysis/word-kinds.ts'
import {
  hasZeroRelative,
  isBe,
  isClosed,
  isFigure,
  isHave,
  isPlainVerb,
  lacksVerb,
  wordBefore,
} from './clauses.ts'
import { hasWord, keyAt, type Place, type SideSlip } from './place.ts'

/* Of these pairs one acts on something and the other does not. */

const isLevel = wordTest(
  `prices price revenue revenues sales rents rent profits profit costs cost turnover wages pay rates rate temperature
   temperatures water river sea tide smoke numbers number subscriptions attendance attendances membership unemployment
   inflation crime deaths population levels level output exports imports spending income fees fares bills taxes tax
   production demand sun moon bread dough balloon curtain`,
)
const isDirection = wordTest('by to from above over sharply steeply slightly again')

/** "The bank will rise interest rates", "to rise £5,000". */
function isRaise(place: Place): boolean {
  const { tokens, token, end } = place
  const next = token + 1
  if (!isPlainVerb(place) || next >= end) return false
  if (isFigure(tokens, next))
    return tokens.prose[tokens.starts[next]!] === '£' || tokens.prose[tokens.starts[next]!] === '$'
  if (isAbove(keyAt(tokens, next))) return false
  return isDeterminerOfObject(tokens.keys[next]!) || isRaised(keyAt(tokens, next))
}

const isAbove = wordTest('this that each every another all both some')
const isDeterminerOfObject = wordTest('the its his her their our your money funds awareness')
const isRaised = wordTest(
  'interest taxes prices rents wages fees fares rates tuition standards money funds awareness concerns questions',
)

/** "Prices raised by 3 per cent", "the water raised to the windows": a level, and nothing that was raised. */
function isRose(place: Place): boolean {
  const { tokens, token, start, end } = place
  if (token === start || token + 1 >= end || !isDirection(keyAt(tokens, token + 1))) return false
  return isLevel(wordBefore(place)) && lacksVerb(place)
}

/** "revenue had raised by 5%", "rents have raised". */
function isRisen(place: Place): boolean {
  const { tokens, token, start, end } = place
  const next = token + 1
  if (!isHave(wordBefore(place)) || !(isClosed(tokens, next, end) || isDirection(keyAt(tokens, next))))
    return false
  return hasWord(tokens, start, token, isLevel) && !hasWord(tokens, start, token, isRelative)
}

const isRelative = wordTest('that which who whom it they he she we')

/** "The appeal has risen £40,000", "she was risen by her aunt". */
function isRaisedUp(place: Place): boolean {
  const { tokens, token, end } = place
  const helper = wordBefore(place)
  if (token + 1 >= end) return false
  if (isHave(helper)) return isMoney(place) || isDeterminerOfObject(keyAt(tokens, token + 1))
  return isBe(helper) && isBy(keyAt(tokens, token + 1))
}

function isMoney({ tokens, token }: Place): boolean {
  return /[£$€]/.test(tokens.prose[tokens.starts[token + 1]!]!)
}

const isBy = wordTest('by')
const isPlace = wordTest(
  'on in across under beneath beside there flat awake dead dormant idle empty still at unconscious motionless undisturbed fallow',
)
const isState = wordTest('flat awake dormant unconscious motionless idle undisturbed')

/** "Prices have laid flat", "had laid across her chest": something lies there, and nothing is laid. */
function isLain(place: Place): boolean {
  const { tokens, token, start, end, tags } = place
  const next = token + 1
  if (!isHave(wordBefore(place)) || next >= end || !isPlace(keyAt(tokens, next))) return false
  if (hasWord(tokens, start, token, isRelative) || hasZeroRelative(place)) return false
  const all = tags()
  for (let at = token + 1; at < end; at++) if (all[at] === Tag.verbPast || all[at] === Tag.be) return false
  return true
}

/** "laid awake", "laid on his back": somebody lay there. */
function isLay(place: Place): boolean {
  const { tokens, token, start, end } = place
  const next = token + 1
  if (token === start || next >= end || !isPersonal(wordBefore(place))) return false
  if (isState(keyAt(tokens, next))) return true
  return isOn(keyAt(tokens, next)) && isBed(keyAt(tokens, next + 2)) && isDeterminer(tokens, next + 1)
}

const isPersonal = wordTest('he she they i we it who and')
const isOn = wordTest('on in')
const isBed = wordTest(
  'back side stomach bed floor ground sofa couch grass mud front stretcher bench beach pavement sidewalk bunk',
)

const isDistance = wordTest('miles mile kilometres kilometers km metres meters feet minutes yards')
const isWhereabouts = wordTest('between beneath beyond within north south east west underneath')

/** "The village lays ten miles north of York". */
function isLies(place: Place): boolean {
  const { tokens, token, start, end } = place
  const next = token + 1
  if (token === start || next >= end) return false
  if (isWhereabouts(keyAt(tokens, next)) || isWith(keyAt(tokens, next))) return isBlame(wordBefore(place))
  for (let at = next; at < Math.min(end, next + 4); at++) {
    if (isDistance(keyAt(tokens, at))) return isFigure(tokens, next) || isCounted(keyAt(tokens, next))
  }
  return false
}

const isWith = wordTest('with')
const isCounted = wordTest(
  'two three four five six seven eight nine ten a some about just only half twenty thirty several',
)

const isBlame = wordTest(
  'blame fault responsibility problem answer town village city island truth decision difference that which it',
)

/** "Has lain fresh grit": behind it an object. */
function isLaidOut(place: Place): boolean {
  const { tokens, token, end, tags } = place
  const next = token + 1
  if (!isHave(wordBefore(place)) || next + 1 >= end || isPlace(keyAt(tokens, next))) return false
  const all = tags()
  const isThing = all[next + 1] === Tag.nounSingular || all[next + 1] === Tag.nounPlural
  if (isPeriod(keyAt(tokens, next + 1)) || isPeriod(keyAt(tokens, next + 2))) return false
  return isThing && (all[next] === Tag.determiner || all[next] === Tag.adjective || all[next] === Tag.numeral)
}

const isPeriod = wordTest(
  'days weeks months years centuries hours decades day week month year century decade time while night',
)
const isLyingState = wordTest(
  'unnoticed undisturbed dormant empty buried hidden still low flat idle forgotten awake motionless unconscious',
)

/** "The link lied unnoticed": something lay there. */
function isLayForLied({ tokens, token }: Place): boolean {
  return isLyingState(keyAt(tokens, token + 1))
}

const isOverhead = wordTest('above over beside beneath between below near opposite')

/** "The landscape hanged above a sideboard". */
function isHung({ tokens, token, start, tags }: Place): boolean {
  if (token === start || !isOverhead(keyAt(tokens, token + 1))) return false
  const before = tags()[token - 1]!
  return before >= Tag.nounSingular && before <= Tag.personalPronoun
}

/** Rise and raise, lie and lay. */
export const risingSlips: readonly SideSlip[] = [
  ['rise', 'raise', isRaise],
  ['raised', 'risen', isRisen],
  ['raised', 'rose', isRose],
  ['risen', 'raised', isRaisedUp],
  ['laid', 'lain', isLain],
  ['laid', 'lay', isLay],
  ['lays', 'lies', isLies],
  ['lain', 'laid', isLaidOut],
  ['lied', 'lay', isLayForLied],
  ['hanged', 'hung', isHung],
]
