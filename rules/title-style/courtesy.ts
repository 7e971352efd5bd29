import type { Facts } from '../../src/analysis/facts.ts'
import { isInRunningText } from '../../src/analysis/own-words.ts'
import { textOf } from '../../src/analysis/spaced-words.ts'
import { isCapital, isJoined } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { Shape, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

/** Is it the key of a title that tells no more than that somebody is a man or a woman? */
export const isCourtesy = wordTest('Mr Mr. Mrs Mrs. Ms Ms. Miss')

/** After these, `Miss` crowns a queen of beauty: "Miss America". */
const crowns = new Set(
  'America Universe World England Scotland Wales Ireland USA Earth Piggy Teen Congeniality'.split(' '),
)
/** Names of works and of the stage, which keep their title. */
const works = new Set(
  'Bean Dalloway Robot Fox Men Marple Potato Doubtfire Darcy Beast Big Moneypenny Freeze T President Speaker Chairman Secretary Justice'.split(
    ' ',
  ),
)

/** Every courtesy title before a name, in the writer's own sentences. */
export function* courtesyTitles(facts: Facts): Iterable<Finding> {
  const { tokens } = facts
  for (let token = 0; token + 1 < tokens.count; token++) {
    if (!isCourtesy(tokens.keys[token]) || tokens.shapes[token] !== Shape.capitalised) continue
    if (!isBeforeName(tokens, token) || isShared(tokens, token) || !isInRunningText(facts, token)) continue
    yield {
      start: tokens.starts[token],
      end: tokens.ends[token + 1],
      messageId: 'courtesy',
      values: { title: textOf(tokens, token) },
      replacements: [textOf(tokens, token + 1)],
    }
  }
}

function isBeforeName(tokens: Tokens, token: number): boolean {
  if (!isCapital(tokens, token + 1) || isJoined(tokens, token + 1)) return false
  const name = textOf(tokens, token + 1)
  return !crowns.has(name) && !works.has(name)
}

/** "Mr and Mrs Smith" names two people, and "Messrs" more. */
function isShared(tokens: Tokens, token: number): boolean {
  if (token > 0 && /^(?:Rev\.?|Hon\.?|Sen\.?|Justice)$/.test(textOf(tokens, token - 1))) return true
  return token >= 2 && /^(?:and|&)$/.test(textOf(tokens, token - 1)) && isCourtesy(tokens.keys[token - 2])
}
