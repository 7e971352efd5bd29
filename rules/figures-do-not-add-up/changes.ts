import { statedRange } from '../../src/analysis/amounts/range.ts'
import type { Amount } from '../../src/analysis/amounts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { areApart } from '../../src/analysis/quantities/range.ts'
import { isStepOf } from '../../src/analysis/steps/size.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import { differenceMismatch, distanceOf } from './difference.ts'
import type { Mismatch } from './mismatch.ts'

const from = keyOf('from')
const to = keyOf('to')
const of = keyOf('of')
const by = keyOf('by')
const fillers = wordTest(
  'a an the just only about around nearly almost some record high low as much more than over under or and',
)
const changes = wordTest(
  'rise increase gain jump climb growth fall drop decrease decline loss cut reduction slump dip difference change swing saving',
)
const directly = wordTest(
  `up down rose fell climbed dropped increased decreased declined gained lost grew shrank jumped slipped added rising falling
   rise fall climb drop`,
)
/** Two movements in one sentence, or an average, may have a change each. */
const disturbing = wordTest('each average respectively per compared while another further between')

/**
 * "From $42 to $50, a rise of $6", "by 300 to 4,200 from 3,700", "4,320, up 260 from 3,960", "£2.1m in May and £1.6m in
 * June, a fall of £600,000": a change in a sentence with two sizes of its sort.
 */
export function* changesBetween(facts: Facts, sentences: Iterable<readonly Amount[]>): Iterable<Mismatch> {
  const { tokens } = facts
  let before: readonly Amount[] = []
  for (const own of sentences) {
    const earlier = before
    before = own
    if (own.length < 3) continue
    const change = own.find(amount => isChange(tokens, amount))
    if (!change || isDisturbed(tokens, change.sentence)) continue
    const [one, other, ...more] = own.filter(
      amount => amount !== change && isOfChange(tokens, change, amount),
    )
    if (!one || !other || more.length > 0 || !isBetween(tokens, change, one, other)) continue
    // "31cm. … 14cm, and then 9cm, a rise of 22cm in all"
    if (earlier.some(size => isChangeFrom(tokens, change, size, one, other))) continue
    const range = distanceOf(statedRange(one, tokens.prose), statedRange(other, tokens.prose))
    if (areApart(range, statedRange(change, tokens.prose)) || areWhole(tokens, change, one, other))
      yield differenceMismatch(tokens, change, one, other, Math.abs(one.low - other.low))
  }
}

function isChangeFrom(tokens: Tokens, change: Amount, size: Amount, ...ends: readonly Amount[]): boolean {
  if (!isOfChange(tokens, change, size)) return false
  return ends.some(end => Math.abs(size.low - end.low) === change.low)
}

/** Behind a noun or a verb of change: "a rise of 6", "by 300", "up 260". */
function isChange(tokens: Tokens, { kind, precision, firstToken }: Amount): boolean {
  if (
    precision === 'vague' ||
    !(kind === 'count' || kind === 'money' || kind === 'measure' || kind === 'points')
  )
    return false
  const before = tokens.keys[firstToken - 1] ?? 0
  if (before === of) return changes(tokens.keys[firstToken - 2] ?? 0)
  return before === by || directly(before)
}

/** A size of the unit of the change, a percentage for points. */
function isOfChange(tokens: Tokens, change: Amount, size: Amount): boolean {
  if (!isStepOf(change, size) || change.unit?.name !== (size.unit ?? change.unit)?.name) return false
  return (
    !change.counted || !size.counted || tokens.keys[change.counted.head] === tokens.keys[size.counted.head]
  )
}

/** Do the words say that the change is from one of them to the other? */
function isBetween(tokens: Tokens, change: Amount, one: Amount, other: Amount): boolean {
  const [first, second] = [prepositionBefore(tokens, one), prepositionBefore(tokens, other)]
  if ((first === from && second === to) || (first === to && second === from)) return true
  // "4,320, up 260 from 3,960"
  if (second === from && one.endToken < change.firstToken && change.endToken <= other.firstToken)
    return tokens.keys[other.firstToken - 1] === from && change.endToken + 1 >= other.firstToken - 1
  return false
}

function prepositionBefore(tokens: Tokens, { firstToken }: Amount): number | undefined {
  for (let index = firstToken - 1; index >= Math.max(0, firstToken - 4); index--) {
    const key = tokens.keys[index]!
    if (key === from || key === to) return key
    if (!fillers(key) || tokens.classes[index] !== TokenClass.word) return undefined
  }
  return undefined
}

const mostWhole = 100

/** "By £2m to £10m from £7m": who tells three small whole numbers of millions can take the one from the other. */
function areWhole({ prose }: Tokens, ...amounts: readonly Amount[]): boolean {
  const digits = amounts.map(({ start, end }) =>
    /^\D*(\d{1,2}) ?(m|bn|k|million|billion)$/.exec(prose.slice(start, end)),
  )
  const [change, one, other] = digits.map(match => Number(match?.[1]))
  if (digits.some(match => match?.[2] !== digits[0]?.[2]) || change === undefined) return false
  return change < mostWhole && Math.abs(one! - other!) !== change
}

function isDisturbed({ keys: words, sentences }: Tokens, sentence: number): boolean {
  for (let index = sentences[sentence]!; index < sentences[sentence + 1]!; index++) {
    if (disturbing(words[index]!)) return true
  }
  return false
}
