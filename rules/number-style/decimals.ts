import type { Facts } from '../../src/analysis/facts.ts'
import { textOf } from '../../src/analysis/spaced-words.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { TokenClass } from '../../src/parse/tokens.ts'
import type { NumberPlace } from './places.ts'

const belowOne = /^(0?)(\.\d{1,2})$/
const longest = 4
/** What is measured in parts: not a batting average, and not a calibre. */
const isMeasured = wordTest(
  '% percent per million billion trillion point points inch inches mile miles second seconds degree degrees kilometers kilometres meters metres',
)

/** Decimals below one, with the nought before the point and without. */
export function decimals({ tokens }: Facts, candidates: readonly number[]): NumberPlace[] {
  const places: NumberPlace[] = []
  for (const token of candidates) {
    const start = tokens.starts[token]
    const end = tokens.ends[token]
    if (tokens.classes[token] !== TokenClass.number || end - start > longest) continue
    if (!isMeasured(tokens.keys[token + 1] ?? 0)) continue
    const [, nought, rest] = belowOne.exec(textOf(tokens, token)) ?? []
    if (rest === undefined) continue
    const style = nought === '0' ? 'nought' : 'bare'
    places.push({
      start,
      end,
      token,
      topic: 'decimal below one',
      style,
      like: () => (nought ? rest : `0${rest}`),
    })
  }
  return places
}
