import { Tag } from '../../../src/analysis/parts-of-speech.ts'
import { wordTest } from '../../../src/analysis/word-flags.ts'
import { isLowerCase, isPluralNoun } from '../../../src/analysis/word-kinds.ts'
import { isBe, isPlainVerb, lacksVerb, opensObject, wordBefore } from './clauses.ts'
import { hasWord, keyAt, type Place, type SideSlip } from './place.ts'

/* What is affected and what is effected: only changes are effected. */

const isChange = wordTest(
  'change changes transfer arrest arrests rescue repair repairs cure settlement sale reform reforms reconciliation entry escape merger recovery transition cures improvements improvement compromise savings release exchange revolution shift turnaround delivery payment union transformation',
)

/** "expected to effect bills", "cuts effect schools": what is acted on is no change. */
function isAffect(place: Place): boolean {
  const { tokens, token, start, end, tags } = place
  const next = token + 1
  if (next >= end || hasWord(tokens, next, Math.min(end, next + 6), isChange)) return false
  const all = tags()
  const isActed = opensObject(tokens, next, end)
  if (!isActed && all[next] !== Tag.nounPlural) return false
  if (isModalBefore(place)) return true
  return (
    token > start &&
    isPluralNoun(tokens, token - 1) &&
    isActed &&
    !isQuantity(keyAt(tokens, next)) &&
    lacksVerb(place)
  )
}

const isQuantity = wordTest('this that all some')

function isModalBefore(place: Place): boolean {
  const before = wordBefore(place)
  if (isRuler(before)) return true
  return isPlainVerb(place)
}

const isRuler = wordTest('will would can could may might must shall should cannot')
const isPronoun = wordTest('him her them us me it everyone everybody anyone people')

/** "The change effects everyone", "light effects them little". */
function isAffects({ tokens, token, start, end }: Place): boolean {
  return (
    token > start && token + 1 < end && isPronoun(keyAt(tokens, token + 1)) && isLowerCase(tokens, token - 1)
  )
}

/** "be effecting the soil". */
function isAffecting(place: Place): boolean {
  const { tokens, token, end } = place
  const next = token + 1
  if (next >= end || !opensObject(tokens, next, end)) return false
  return isBe(wordBefore(place)) && !hasWord(tokens, next, Math.min(end, next + 6), isChange)
}

/** "was effected himself". */
function isAffectedSelf(place: Place): boolean {
  const { tokens, token } = place
  return isBe(wordBefore(place)) && isReflexive(keyAt(tokens, token + 1))
}

const isReflexive = wordTest('himself herself themselves itself myself ourselves too')

/** Effect and affect. */
export const effectSlips: readonly SideSlip[] = [
  ['effect', 'affect', isAffect],
  ['effects', 'affects', isAffects],
  ['effecting', 'affecting', isAffecting],
  ['effected', 'affected', isAffectedSelf],
]
