import type { Facts } from '../../src/analysis/facts.ts'
import { beginsSentence, textOf } from '../../src/analysis/spaced-words.ts'
import { isCapital, sentenceOf } from '../../src/analysis/token-tests.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import { isPluralWord, isTied, type NumberPlace } from './places.ts'

const bare = /^\d{4,9}$/
const parted = /^\d{1,3}(?:,\d{3})+$/
/** Distances of races, which are never parted. */
const races = new Set(['metres', 'meters', 'yards', 'm'])

/**
 * Counts of a thousand and more, with and without the comma. Four digits may go without it where five do not, so
 * the two sizes are held apart. A year is no count.
 */
export function thousands({ tokens }: Facts, candidates: readonly number[]): NumberPlace[] {
  const places: NumberPlace[] = []
  for (const token of candidates) {
    if (tokens.classes[token] !== TokenClass.number || tokens.ends[token] - tokens.starts[token] < 4) continue
    const text = textOf(tokens, token)
    const isBare = bare.test(text)
    if (isBare ? !isCount(tokens, token, Number(text)) : !parted.test(text)) continue
    const digits = text.replaceAll(',', '')
    places.push({
      start: tokens.starts[token],
      end: tokens.ends[token],
      token,
      topic: digits.length === 4 ? 'thousands' : 'tens of thousands',
      style: isBare ? 'bare' : 'comma',
      like: () => (isBare ? digits.replaceAll(/\B(?=(?:\d{3})+$)/g, ',') : digits),
    })
  }
  return places
}

/** "1332 people", "$4500"; not "in 2000 people left", "Flight 1234", "1500 metres". */
function isCount(tokens: Tokens, token: number, value: number): boolean {
  const before = token > 0 ? textOf(tokens, token - 1) : ''
  if ('$€£'.includes(before) && before !== '') return true
  if (isTied(tokens, token) || !isPluralWord(tokens, token + 1) || races.has(textOf(tokens, token + 1)))
    return false
  if (value >= 1500 && value <= 2100) return false
  const start = tokens.sentences[sentenceOf(tokens, token)]
  return !isCapital(tokens, token - 1) || beginsSentence(tokens, token - 1, start)
}
