import type { Amount } from '../../src/analysis/amounts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { isMark } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import type { Span } from '../../src/span.ts'

/** An ordinal beyond the number that there are. */
export interface Beyond {
  readonly here: Span
  readonly there: Span
}

const having = wordTest('has have hold holds plans plan comprises into runs run')
const definite = wordTest('the its his her their')
/** What makes the number one of those so far, or the ordinal one of another row. */
const apart = wordTest(
  'so far already more other another additional further first next earlier previous last past new or least almost nearly about if would could may might hopes hope planned not former late',
)
const mostOfAll = 9
/** The verb stands right before the number: "has held two" is so far. */
const reach = 1
const nearby = 20

/** "The inquiry will hold two hearings. … The third hearing": there is none. */
export function* beyondTheLast({ amounts, tokens, voices }: Facts): Iterable<Beyond> {
  let totals: Amount[] | undefined
  for (const ordinal of amounts) {
    if (ordinal.kind !== 'ordinal' || !definite(tokens.keys[ordinal.firstToken - 1] ?? 0)) continue
    const noun = singular(tokens, ordinal.endToken)
    if (noun.length < 4 || voices.isQuoted(ordinal)) continue
    totals ??= amounts.filter(amount => isTotal(tokens, amount) && !voices.isQuoted(amount))
    const same = totals.filter(total => singular(tokens, total.counted!.head) === noun)
    const [total] = same
    if (!total || same.length > 1 || total.sentence >= ordinal.sentence) continue
    if (ordinal.sentence - total.sentence > nearby || ordinal.low <= total.low) continue
    if (isApart(tokens, ordinal.sentence)) continue
    yield { here: ordinal, there: { start: total.start, end: tokens.ends[total.counted!.head]! } }
  }
}

/** "Will hold two hearings", "is divided into three parts" */
function isTotal(
  tokens: Tokens,
  { kind, low, high, precision, counted, firstToken, sentence }: Amount,
): boolean {
  if (kind !== 'count' || precision !== 'exact' || low !== high || low < 2 || low > mostOfAll) return false
  if (!counted || counted.partitive || counted.firstToken !== counted.head) return false
  for (let index = firstToken - 1; index >= firstToken - reach; index--) {
    if (having(tokens.keys[index] ?? 0)) return !isApart(tokens, sentence)
    if (isMark(tokens, index, ',')) return false
  }
  return false
}

function isApart({ keys, sentences }: Tokens, sentence: number): boolean {
  for (let index = sentences[sentence]!; index < sentences[sentence + 1]!; index++)
    if (apart(keys[index]!)) return true
  return false
}

function singular({ prose, starts, ends, count }: Tokens, token: number): string {
  if (token >= count) return ''
  return prose
    .slice(starts[token]!, ends[token]!)
    .toLowerCase()
    .replace(/(?<=[a-z]{3})s$/, '')
}
