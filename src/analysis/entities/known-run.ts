import { Shape, type Tokens } from '../../parse/tokens.ts'
import { isLowerWord } from '../dictionary.ts'
import { isLinkWord } from '../fact-base/fold.ts'
import { NameForm } from '../fact-base/known-entity.ts'
import { isNameEnd, type KnownName, namesAt, nextNameState } from '../fact-base/load.ts'
import { isCapital } from '../token-tests.ts'
import { isNameToken } from './capital-run.ts'

/** A stretch of tokens that is a name of the fact base. */
export interface KnownRun {
  readonly endToken: number
  readonly names: readonly KnownName[]
}

/**
 * The longest known name that begins at a token and stands with its capitals.
 * @param end the sentence's end
 * @param first the token, capitalised (or of mixed case: iPhone)
 */
export function knownRun(tokens: Tokens, first: number, end: number): KnownRun | undefined {
  let state = 0
  let found: KnownRun | undefined
  for (let token = first; token < end; token++) {
    state = nextNameState(state, tokens.keys[token])
    if (state === 0) break
    if (!isCapital(tokens, token) && !mayBeLower(tokens, token)) break
    if (!isNameEnd(state) || hangsTogether(tokens, token + 1, end)) continue
    const names = namesAt(state).filter(name => fitsCase(tokens, first, token + 1, name))
    if (names.length > 0) found = { endToken: token + 1, names }
  }
  return found
}

/** A number, a mark, a link word or a part after a hyphen need not be capitalised within a name. */
function mayBeLower(tokens: Tokens, token: number): boolean {
  return (
    tokens.shapes[token] === Shape.none ||
    isLinkWord(tokens.keys[token]) ||
    tokens.prose[tokens.starts[token] - 1] === '-' ||
    tokens.starts[token] === tokens.ends[token - 1]
  )
}

/** A month is no surname (May), and a word in small letters but for the first no short acronym (Un, Who). */
function fitsCase(tokens: Tokens, first: number, end: number, { form }: KnownName): boolean {
  if (end - first === 1 && form === NameForm.family && !isNameToken(tokens, first)) return false
  if (end - first > 1 || form !== NameForm.acronym || tokens.shapes[first] !== Shape.capitalised) return true
  return tokens.ends[first] - tokens.starts[first] > 3 && !isLowerWord(tokens.keys[first])
}

/** Does the next token belong to the same hyphenated word? */
function hangsTogether(tokens: Tokens, next: number, end: number): boolean {
  return (
    next + 1 < end &&
    tokens.prose[tokens.starts[next]] === '-' &&
    tokens.starts[next] === tokens.ends[next - 1] &&
    tokens.starts[next + 1] === tokens.ends[next] &&
    isCapital(tokens, next + 1)
  )
}
