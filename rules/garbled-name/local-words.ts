import { areRelated, areSynonyms, isGivenName, isSurname } from '../../src/analysis/fact-base/load.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Attempt } from './candidates.ts'
import { isInflection, isMisspelling, isSameStem } from './closeness.ts'
import { isName } from './known-word.ts'
import { isNamedAgain, isOddWord, resembles, type Swap } from './wrong-word.ts'

/** The last words of the names of the American states. */
export const isEndOfState = wordTest(
  `alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois
   indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana
   nebraska nevada hampshire jersey mexico york carolina dakota ohio oklahoma oregon pennsylvania island tennessee
   texas utah vermont virginia washington wisconsin wyoming`,
)

/** Is a word wrong in the name of what each place has (Fire and Rescue Service), so that no place has it? */
export function isWrongLocalWord(facts: Facts, attempt: Attempt, swap: Swap): boolean {
  const { written, right } = swap
  const key = keyOf(written)
  if (isGivenName(key) || isSurname(key) || isName(written) || isNamedAgain(facts, attempt)) return false
  if ((areSynonyms(written, right) || areRelated(written, right)) && isOddWord(swap)) return true
  if (resembles(swap) && !isInflection(written, right)) return true
  // The first word may be the last one of the place's name.
  if (swap.at === 0 && attempt.behind !== undefined) return false
  return (isSameStem(written, right) || isMisspelling(written, right)) && !isInflection(written, right)
}
