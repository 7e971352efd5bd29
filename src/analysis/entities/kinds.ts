import { keyOf } from '../../parse/key.ts'
import type { Tokens } from '../../parse/tokens.ts'
import type { EntityKind } from '../fact-base/known-entity.ts'
import { isGivenName, isSurname } from '../fact-base/load.ts'
import { isJoined } from '../token-tests.ts'
import type { FoundName } from './find-names.ts'
import { NameCue, nameCue } from './vocabulary.ts'

const speech = new Set(
  'said says told tells added asked argued insisted warned believes thinks wrote replied explained testified'
    .split(' ')
    .map(keyOf),
)
const of = keyOf('of')
const at = new Set(['in', 'near', 'from', 'outside'].map(keyOf))
const comma = keyOf(',')

/** Guesses what kind of thing an unknown name names, from its own words and from those beside it. */
export function guessKind(tokens: Tokens, name: FoundName): EntityKind | undefined {
  if (name.titled) return 'person'
  const { firstToken, endToken } = name
  const head = headOf(tokens, firstToken, endToken)
  const cue = nameCue(tokens.keys[head])
  const length = endToken - firstToken
  if (length > 1) {
    if ((cue & (NameCue.body | NameCue.company)) !== 0) return 'organisation'
    if (hasInitial(tokens, firstToken, endToken)) return 'person'
    if ((cue & NameCue.place) !== 0 || (nameCue(tokens.keys[firstToken]) & NameCue.place) !== 0)
      return 'place'
    if ((cue & NameCue.event) !== 0) return 'event'
    if (isPersonal(tokens, firstToken, endToken)) return 'person'
  }
  if (endToken < tokens.count && speech.has(tokens.keys[endToken])) return 'person'
  if (endToken + 1 < tokens.count && tokens.keys[endToken] === comma && isAge(tokens, endToken + 1))
    return 'person'
  if (firstToken > 0 && at.has(tokens.keys[firstToken - 1])) return 'place'
  return undefined
}

/** The word that a name turns on: the last one before the first "of", "for" … */
function headOf(tokens: Tokens, first: number, end: number): number {
  for (let token = first + 1; token < end; token++) {
    const key = tokens.keys[token]
    if (key === of || key === forWord || key === inWord) return token - 1
  }
  return end - 1
}
const forWord = keyOf('for')
const inWord = keyOf('in')

function isPersonal(tokens: Tokens, first: number, end: number): boolean {
  if (end - first > 5 || isOneWord(tokens, first, end)) return false
  return (
    isGivenName(tokens.keys[first]) ||
    (end - first === 2 && isSurname(tokens.keys[end - 1]) && isInitial(tokens, first))
  )
}

/** Do hyphens join all of it (Harley-Davidson)? */
function isOneWord(tokens: Tokens, first: number, end: number): boolean {
  for (let token = first + 1; token < end; token++) if (!isJoined(tokens, token)) return false
  return true
}

function isInitial(tokens: Tokens, token: number): boolean {
  return tokens.prose[tokens.ends[token] - 1] === '.'
}

/** "Merritt D. Hill": a letter with its point between two words. */
function hasInitial(tokens: Tokens, first: number, end: number): boolean {
  for (let token = first + 1; token + 1 < end; token++) {
    if (tokens.ends[token] - tokens.starts[token] === 2 && isInitial(tokens, token)) return true
  }
  return false
}

/** "…, 54, …" */
function isAge(tokens: Tokens, token: number): boolean {
  return (
    tokens.keys[token + 1] === comma &&
    /^\d{1,2}$/.test(tokens.prose.slice(tokens.starts[token], tokens.ends[token]))
  )
}
