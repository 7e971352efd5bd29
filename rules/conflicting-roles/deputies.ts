import type { Mention } from '../../src/analysis/entities.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { isMark } from '../../src/analysis/token-tests.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isElsewhere, isOfAnotherTime } from './roles.ts'
import type { Trait } from './trait.ts'

const deputyTokens = wordTrigger('deputy vice')
const isDeputy = wordTest('deputy vice')
/** Posts of which a house has one, and a deputy. */
const isPost = wordTest(
  `mayor leader chairman chairwoman chair head director editor governor chief minister premier commissioner superintendent
   ambassador manager captain president headteacher principal speaker treasurer`,
)
const isWord = wordTest('prime head police fire executive managing')
const isArticle = wordTest('a an the its their his her')

/** Who is the deputy, or the vice-president, in one place, and the holder of the post itself in another. */
export function deputies(facts: Facts, mentions: readonly Mention[]): Trait[] {
  const { tokens } = facts
  if (deputyTokens(tokens).length === 0) return []
  const found: Trait[] = []
  for (const { entity, firstToken, endToken } of mentions) {
    const post = postBeside(facts, firstToken, endToken)
    if (post === undefined || isOfAnotherTime(tokens, post)) continue
    let first = post
    while (isWord(tokens.keys[first - 1] ?? 0)) first--
    const before = isMark(tokens, first - 1, '-') ? first - 2 : first - 1
    const isUnder = isDeputy(tokens.keys[before] ?? 0)
    if (!isUnder && isElsewhere(tokens.keys[before] ?? 0)) continue
    const start = tokens.starts[isUnder ? before : first]!
    const end = tokens.ends[post]!
    found.push({
      person: entity,
      of: `${tokens.keys[post]!} of ${entity}`,
      group: isUnder ? 'deputy' : 'holder',
      value: tokens.prose.slice(start, end).toLowerCase(),
      start,
      end,
    })
  }
  return found
}

/** "Deputy Mayor Lund", "the deputy mayor, Lund,", "Lund, the deputy mayor," */
function postBeside({ tokens }: Facts, firstToken: number, endToken: number): number | undefined {
  if (isPost(tokens.keys[firstToken - 1] ?? 0)) return firstToken - 1
  if (
    isMark(tokens, firstToken - 1, ',') &&
    isMark(tokens, endToken, ',') &&
    isPost(tokens.keys[firstToken - 2] ?? 0)
  )
    return firstToken - 2
  if (!isMark(tokens, endToken, ',') || !isArticle(tokens.keys[endToken + 1] ?? 0)) return undefined
  for (let at = endToken + 2; at < endToken + 6; at++) {
    if (isPost(tokens.keys[at] ?? 0)) return isPost(tokens.keys[at + 1] ?? 0) ? at + 1 : at
    if (!isDeputy(tokens.keys[at] ?? 0) && !isWord(tokens.keys[at] ?? 0) && !isMark(tokens, at, '-'))
      return undefined
  }
  return undefined
}
