import { functionWord } from '../../src/analysis/function-words.ts'
import { stemOf } from '../../src/analysis/restatements.ts'
import { agree, agreeInTime } from '../../src/analysis/time-setting.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { VoteClaim } from './votes.ts'

/** Words that most sentences about votes have. */
const voting = new Set(
  'vote voted votes unanimous unanimously approve approved board council committee member members commission senate house motion city court'
    .split(' ')
    .map(stemOf),
)
/** In a piece with more claims than this, "the vote" may be any of them. */
const mostClaims = 3
const fewestShared = 2
const leastShared = 0.6

/**
 * Do two claims tell of one vote? Either one of them points back ("the 5-2 vote") in a piece that tells of no other
 * vote, or both say in the same words what was voted on. Bodies and times must not differ.
 */
export function isOneVote(a: VoteClaim, b: VoteClaim, all: readonly VoteClaim[]): boolean {
  if (a.sentence === b.sentence || !agree(a.bodies, b.bodies)) return false
  if (a.setting.shifted !== b.setting.shifted || a.setting.hypothetical || b.setting.hypothetical)
    return false
  if (!agreeInTime(a.setting, b.setting)) return false
  const pointsBack = (a.definite || b.definite) && all.length <= mostClaims
  if (pointsBack && all.filter(claim => !claim.definite).length <= 1) return true
  return sharesAction(a, b)
}

function sharesAction(a: VoteClaim, b: VoteClaim): boolean {
  const one = actionOf(a)
  const other = actionOf(b)
  let shared = 0
  for (const word of one) if (other.has(word)) shared++
  return shared >= fewestShared && shared >= leastShared * Math.min(one.size, other.size)
}

/** What the clause after the claim says that was voted on. */
function actionOf({ sentence, end }: VoteClaim): Set<string> {
  const words =
    sentence.text.slice(end - sentence.start, end - sentence.start + 120).match(/[A-Za-z]{3,}/g) ?? []
  return new Set(
    words
      .filter(word => functionWord(keyOf(word)) === 0)
      .map(word => stemOf(word.toLowerCase()))
      .filter(stem => !voting.has(stem)),
  )
}
