import { isLowerWord } from '../../src/analysis/dictionary.ts'
import { marksIn } from '../../src/analysis/triggers.ts'
import { Shape, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

/** Whoever puts two points so often means them as a pause. */
const mostSlips = 2

/** "It rained.. The council met.": two points at the end of a sentence, where nothing is left out. */
export function findDoubledStops(tokens: Tokens): readonly Finding[] {
  const { prose, starts, ends } = tokens
  const points = marksIn(tokens).filter(
    token => ends[token]! - starts[token]! === 2 && prose.startsWith('..', starts[token]),
  )
  if (points.length > mostSlips) return []
  return points
    .filter(token => isBehindWord(tokens, token) && isAtEnd(tokens, token))
    .map(token => ({
      start: starts[token]!,
      end: ends[token]!,
      messageId: 'doubled',
      replacements: ['.'],
    }))
}

function isBehindWord({ shapes, starts, ends, keys }: Tokens, token: number): boolean {
  const word = token - 1
  return ends[word] === starts[token] && shapes[word] === Shape.lower && isLowerWord(keys[word]!)
}

/** Does a sentence begin behind it with a capital, or nothing? */
function isAtEnd({ prose, ends, shapes, count }: Tokens, token: number): boolean {
  const behind = /^[”"’')]*(?:\s|$)/.test(prose.slice(ends[token], ends[token]! + 3))
  return behind && (token + 1 >= count || shapes[token + 1] !== Shape.lower)
}
