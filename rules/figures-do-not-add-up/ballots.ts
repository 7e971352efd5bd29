import type { Amount } from '../../src/analysis/amounts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { isMark } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import type { Mismatch } from './mismatch.ts'

const of = keyOf('of')
const body = wordTest(
  'jury panel board council committee commission court bench cabinet senate assembly parliament group',
)
const member = wordTest('member members seat seats judge judges juror jurors strong person')
const voting = wordTest(
  'voted vote voting votes backed opposed favored favoured abstained supported sided dissented for against',
)
const against = wordTest('against acquit no opposed dissented abstained reject oppose')
const joined = wordTest('and while with but')
/** "Eight voted to convict in the first ballot": rounds have votes of their own. */
const rounds = wordTest('first second third ballot round then later earlier previous poll')
const reach = 2

/** "The jury of 12 … Eight jurors voted to convict and six to acquit": more votes than there are members. */
export function* ballots(facts: Facts, sentences: Iterable<readonly Amount[]>): Iterable<Mismatch> {
  const { tokens } = facts
  let whole: Amount | undefined
  for (const own of sentences) {
    const sentence = own[0]!.sentence
    if (whole && sentence - whole.sentence > reach) whole = undefined
    const parts = own.filter(amount => amount !== whole && isCount(amount) && !isBody(tokens, amount))
    const [one, other, ...more] = parts
    const named = own.find(amount => isBody(tokens, amount)) ?? whole
    if (named && one && other && more.length === 0 && isDivision(tokens, one, other, sentence)) {
      const sum = one.low + other.low
      if (sum > named.low) {
        yield {
          messageId: 'more',
          here: { start: other.start, end: other.end },
          there: [named, one].map(({ start, end }) => ({ start, end })),
          values: { sum, whole: named.low },
        }
      }
    }
    whole = named
  }
}

function isCount({ kind, precision, low, high }: Amount): boolean {
  return kind === 'count' && precision === 'exact' && low === high && Number.isInteger(low) && low > 0
}

/** "A jury of 12", "the 12-member board" */
function isBody(tokens: Tokens, { firstToken, endToken, counted, kind }: Amount): boolean {
  if (kind !== 'count') return false
  if (tokens.keys[firstToken - 1] === of && body(tokens.keys[firstToken - 2] ?? 0)) return true
  return counted !== undefined && isMark(tokens, endToken, '-') && member(tokens.keys[counted.head]!)
}

/** "Eight voted … and six …": a verb of voting behind the first, "and" right before the second, and what it was for. */
function isDivision({ keys, sentences }: Tokens, one: Amount, other: Amount, sentence: number): boolean {
  let isVote = false
  for (let index = sentences[sentence]!; index < sentences[sentence + 1]!; index++)
    if (rounds(keys[index]!)) return false
  for (let index = one.endToken; index < other.firstToken; index++) if (voting(keys[index]!)) isVote = true
  if (!isVote || !joined(keys[other.firstToken - 1] ?? 0)) return false
  for (let index = other.endToken; index < Math.min(other.endToken + 4, sentences[sentence + 1]!); index++)
    if (against(keys[index]!)) return true
  return false
}
