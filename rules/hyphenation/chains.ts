import type { Facts } from '../../src/analysis/facts.ts'
import { textOf } from '../../src/analysis/spaced-words.ts'
import { isJoined, isMark } from '../../src/analysis/token-tests.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { isLowerCase } from '../../src/analysis/word-kinds.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import type { Compound } from './compounds.ts'
import { standingOf } from './standing.ts'

const links = wordTrigger('to by in of on and the for')

/** Three words around a small one before a noun, tied or not: “door-to-door sales”, “a door to door collection”. */
export function chains(facts: Facts): Compound[] {
  const { tokens } = facts
  const places = links(tokens).flatMap(link => chainAt(tokens, link))
  const tied = new Set(places.filter(({ style }) => style === 'hyphenated').map(({ topic }) => topic))
  return places.filter(
    ({ topic, style, firstToken, endToken }) =>
      tied.has(topic) &&
      (style === 'hyphenated' || standingOf(facts, firstToken, endToken, false) === 'attribute'),
  )
}

function chainAt(tokens: Tokens, link: number): Compound[] {
  const step = isMark(tokens, link - 1, '-') && isMark(tokens, link + 1, '-') ? 2 : 1
  const first = link - step
  const last = link + step
  if (!isLowerCase(tokens, first) || !isLowerCase(tokens, last)) return []
  if ((step === 2) !== isJoined(tokens, link) || (step === 2) !== isJoined(tokens, last)) return []
  if (isJoined(tokens, first) || isMark(tokens, last + 1, '-')) return []
  return [
    {
      style: step === 2 ? 'hyphenated' : 'open',
      topic: [first, link, last].map(token => textOf(tokens, token)).join(' '),
      seam: textOf(tokens, first).length,
      start: tokens.starts[first]!,
      end: tokens.ends[last]!,
      firstToken: first,
      endToken: last + 1,
    },
  ]
}
