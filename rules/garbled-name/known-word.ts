import { isLowerWord } from '../../src/analysis/dictionary.ts'
import { NameForm } from '../../src/analysis/fact-base/known-entity.ts'
import { isNameEnd, namesAt, nextNameState } from '../../src/analysis/fact-base/load.ts'
import { keyOf } from '../../src/parse/key.ts'

/** Is the word by itself a known name (Iran for Iraq), so that it is no slip? */
export function isName(word: string): boolean {
  const state = nextNameState(0, keyOf(word))
  return state !== 0 && isNameEnd(state) && !isLowerWord(keyOf(word))
}

/** Do the folded words name one state, the one as a noun and the other as an adjective (Scotland, Scottish)? */
export function areOneEntity(a: string, b: string): boolean {
  const [one, other] = [nextNameState(0, keyOf(a)), nextNameState(0, keyOf(b))]
  if (one === 0 || other === 0 || one === other) return false
  const names = namesAt(one)
  return namesAt(other).some(({ index, form }) =>
    names.some(
      name => name.index === index && (name.form === NameForm.adjective) !== (form === NameForm.adjective),
    ),
  )
}
