import type { Facts } from '../../src/analysis/facts.ts'
import { textOf } from '../../src/analysis/spaced-words.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass } from '../../src/parse/tokens.ts'
import type { NumberPlace } from './places.ts'

const no = keyOf('No.')
const number = keyOf('number')
const hash = keyOf('#')
/** What stands before a place in an order; after a noun the number is a name ("bus number 3"). */
const isBeforeRank = wordTest(
  'world at as ranked is was are were currently still seeded seed its his her their our',
)

/** Places in an order: "No. 3", "number 3", "#3". */
export function numberSigns({ tokens }: Facts, candidates: readonly number[]): NumberPlace[] {
  const places: NumberPlace[] = []
  for (const token of candidates) {
    if (token === 0 || tokens.classes[token] !== TokenClass.number) continue
    if (tokens.ends[token] - tokens.starts[token] > 3) continue
    const before = token - 1
    const key = tokens.keys[before]
    if (key !== no && key !== hash && !(key === number && isBeforeRank(tokens.keys[before - 1] ?? 0)))
      continue
    const style = key === no ? 'No. ' : key === hash ? '#' : 'number '
    const figure = textOf(tokens, token)
    places.push({
      start: tokens.starts[before],
      end: tokens.ends[token],
      token: before,
      topic: 'number sign',
      style,
      like: model => `${model.style}${figure}`,
    })
  }
  return places
}
