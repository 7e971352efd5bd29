import { isLowerWord } from '../../src/analysis/dictionary.ts'
import { namesAt, nextNameState } from '../../src/analysis/fact-base/load.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { textOf } from '../../src/analysis/spaced-words.ts'
import { isCapital } from '../../src/analysis/token-tests.ts'
import { capitalsIn } from '../../src/analysis/triggers.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { RestylablePlace } from '../../src/rule/majority.ts'

/** Known acronyms that are read as words, in capitals (NATO) and with one (Nato). */
export function acronymPlaces({ tokens }: Facts): RestylablePlace[] {
  const upper = new Set<number>()
  const places: RestylablePlace[] = []
  for (const token of capitalsIn(tokens)) {
    if (tokens.ends[token] - tokens.starts[token] < 4 || isLowerWord(tokens.keys[token])) continue
    if (isShouted(tokens, token) || !isAcronym(tokens.keys[token])) continue
    upper.add(tokens.keys[token])
    places.push(placeOf(tokens, token, 'capitals'))
  }
  if (upper.size === 0) return []
  for (let token = 0; token < tokens.count; token++) {
    if (
      tokens.shapes[token] === Shape.capitalised &&
      upper.has(tokens.keys[token]) &&
      !isCapital(tokens, token - 1)
    )
      places.push(placeOf(tokens, token, 'one capital'))
  }
  return places
}

function placeOf(tokens: Tokens, token: number, style: string): RestylablePlace {
  const text = textOf(tokens, token)
  const other = style === 'capitals' ? text.charAt(0) + text.slice(1).toLowerCase() : text.toUpperCase()
  return {
    start: tokens.starts[token],
    end: tokens.ends[token],
    token,
    topic: `acronym ${text.toLowerCase()}`,
    style,
    like: () => other,
  }
}

function isAcronym(key: number): boolean {
  const state = nextNameState(0, key)
  return state !== 0 && namesAt(state).length > 0
}

function isShouted(tokens: Tokens, token: number): boolean {
  return [token - 1, token + 1].some(
    beside =>
      tokens.shapes[beside] === Shape.upper &&
      tokens.classes[beside] === TokenClass.word &&
      tokens.ends[beside] - tokens.starts[beside] > 4,
  )
}
