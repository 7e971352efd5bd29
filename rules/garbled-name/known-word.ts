import { isLowerWord } from '../../src/analysis/dictionary.ts'
import { isNameEnd, nextNameState } from '../../src/analysis/fact-base/load.ts'
import { keyOf } from '../../src/parse/key.ts'

/** Is the word by itself a known name (Iran for Iraq), so that it is no slip? */
export function isName(word: string): boolean {
  const state = nextNameState(0, keyOf(word))
  return state !== 0 && isNameEnd(state) && !isLowerWord(keyOf(word))
}
