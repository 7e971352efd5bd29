import type { Facts } from '../../src/analysis/facts.ts'
import { isInBrackets } from '../../src/analysis/own-words.ts'
import { textOf } from '../../src/analysis/spaced-words.ts'
import { isJoined } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import { isPluralWord, isTied, type NumberPlace } from './places.ts'

const to = keyOf('to')
const percent = keyOf('percent')
/** "From 10 to 15 feet" may be a change, "page 10-15" is none of a size. */
const opensOther = wordTest('from between pages page chapters verses sections')
const largest = 1900

/** Two sizes before the thing that they are of: "10 to 15 feet", "10-15 feet", "10–15 feet". */
export function ranges({ tokens }: Facts, candidates: readonly number[]): NumberPlace[] {
  const places: NumberPlace[] = []
  for (const token of candidates) {
    if (tokens.classes[token] !== TokenClass.number || tokens.classes[token + 2] !== TokenClass.number)
      continue
    const style = styleAt(tokens, token)
    if (style === undefined || !isSize(tokens, token) || isInBrackets(tokens, token)) continue
    const from = textOf(tokens, token)
    const upTo = textOf(tokens, token + 2)
    places.push({
      start: tokens.starts[token],
      end: tokens.ends[token + 2],
      token,
      topic: 'range',
      style,
      like: model => (model.style === 'to' ? `${from} to ${upTo}` : `${from}${model.style}${upTo}`),
    })
  }
  return places
}

function styleAt(tokens: Tokens, token: number): string | undefined {
  if (tokens.keys[token + 1] === to) return 'to'
  const mark = textOf(tokens, token + 1)
  if (mark !== '-' && mark !== '–') return undefined
  return isJoined(tokens, token + 1) && isJoined(tokens, token + 2) ? mark : undefined
}

/** Does the smaller come first, and the plural of a thing behind? So it is no score and no vote. */
function isSize(tokens: Tokens, token: number): boolean {
  const last = token + 2
  if (isTied(tokens, token) || opensOther(tokens.keys[token - 1] ?? 0)) return false
  if (!isPluralWord(tokens, last + 1) && tokens.keys[last + 1] !== percent) return false
  const [from, upTo] = [token, last].map(at => Number(textOf(tokens, at).replaceAll(',', '')))
  return from < upTo && upTo < largest
}
