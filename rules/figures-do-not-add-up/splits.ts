import { rangeOfAmount } from '../../src/analysis/amounts/range.ts'
import type { Amount } from '../../src/analysis/amounts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { isMark } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import { type Mismatch, shortest } from './mismatch.ts'

const of = keyOf('of')
const and = keyOf('and')
const taken = wordTest('this that these it them which whom')
const purpose = wordTest('to for on into go goes went will would is was were are')
/** What makes the parts belong to something else, or overlap. */
const disturbing = wordTest(
  `more additional another plus extra including also from than earlier last year previous compared about nearly
   almost around at least least over average each per both or between initially tax fee`,
)
const fewest = 2
const reach = 1

/** "$900,000. Of this, $500,000 will go to the clinic, $300,000 to the school and $200,000 to the library." */
export function* splits(facts: Facts, sentences: Iterable<readonly Amount[]>): Iterable<Mismatch> {
  const { tokens } = facts
  let last: Amount | undefined
  for (const own of sentences) {
    const money = own.filter(({ kind }) => kind === 'money')
    const sentence = own[0]!.sentence
    const opening = tokens.sentences[sentence]!
    const isOfThis = tokens.keys[opening] === of && taken(tokens.keys[opening + 1]!)
    const whole = isOfThis && last && sentence - last.sentence <= reach ? last : undefined
    if (whole) yield* tooMuch(tokens, whole, money, opening + 2)
    const [first, ...parts] = money
    const colon = first === undefined ? undefined : colonAfter(tokens, first)
    if (first && colon !== undefined) yield* tooMuch(tokens, first, parts, colon)
    last = money.at(-1) ?? (sentence === last?.sentence ? last : undefined)
  }
}

function* tooMuch(tokens: Tokens, whole: Amount, parts: readonly Amount[], from: number): Iterable<Mismatch> {
  if (parts.length < fewest || whole.precision === 'at-least') return
  if (parts.some(part => part.currency !== whole.currency || part.precision !== 'exact')) return
  if (!isList(tokens, parts, from)) return
  const sum = parts.reduce((all, { low }) => all + low, 0)
  const slack = [whole, ...parts].reduce((all, part) => all + roundingOf(tokens, part), 0)
  if (sum <= whole.low + slack) return
  yield {
    messageId: 'more',
    here: spanOf(parts.at(-1)!),
    there: [whole, ...parts.slice(0, -1)].map(spanOf),
    values: { sum: shortest(sum), whole: shortest(whole.low) },
  }
}

/** Each part stands before what it is for, and between them are commas and one "and". */
function isList(tokens: Tokens, parts: readonly Amount[], from: number): boolean {
  const { keys, sentences } = tokens
  const last = parts.at(-1)!
  const end = sentences[last.sentence + 1]!
  for (let index = from; index < end; index++) if (disturbing(keys[index]!)) return false
  if (!parts.every(({ endToken }) => purpose(keys[endToken] ?? 0))) return false
  if (keys[last.firstToken - 1] !== and) return false
  return parts.slice(1, -1).every(({ firstToken }) => isMark(tokens, firstToken - 1, ','))
}

/** The colon a few words behind the whole: "$50,000 is shared:" */
function colonAfter(tokens: Tokens, { endToken }: Amount): number | undefined {
  for (let index = endToken; index < endToken + 5; index++) {
    if (isMark(tokens, index, ':')) return index
    if (tokens.classes[index] !== TokenClass.word) return undefined
  }
  return undefined
}

/** "$1.2 million" is rounded; who writes "$500,000" beside "$1,250,000" has the whole sum. */
function roundingOf({ prose }: Tokens, amount: Amount): number {
  if (!/illion|thousand|\d(?:bn|tn|[mk])\b/i.test(prose.slice(amount.start, amount.end))) return 0
  const { low, high } = rangeOfAmount(amount, prose)
  return (high - low) / 2
}

function spanOf({ start, end }: Amount) {
  return { start, end }
}
