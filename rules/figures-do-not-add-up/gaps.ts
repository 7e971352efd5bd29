import { type Addend, addendsOf } from '../../src/analysis/addends.ts'
import type { Amount } from '../../src/analysis/amounts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { isSlipOf } from '../../src/analysis/slips.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { inWords, type Mismatch } from './mismatch.ts'
import { fits, spanOfAddend } from './sums.ts'

/** What is the difference of two others: right before the figure, or right behind it. */
const wordsBefore = `profit profits loss losses surplus deficit shortfall gap margin difference lead advantage increase rise
  gain jump drop decline reduction saving savings net balance overrun excess needs needed need required requires still
  remaining leaves leaving another`
const wordsBehind =
  'ahead behind short left remaining required needed over under adrift clear remain unfilled vacant too'
const [before, behind] = [wordTrigger(wordsBefore), wordTrigger(wordsBehind)]
const [isBefore, isBehind] = [wordTest(wordsBefore), wordTest(wordsBehind)]
/** How many words may stand between the figure and the word. */
const reachBefore = 5
const reachBehind = 6
const income = wordTest(
  'revenue revenues sales income turnover takings receipts earned earnings took raised brought',
)
const cost = wordTest('cost costs spending spent expenses expenditure outlay outgoings paid')
const outcome = wordTest('profit profits loss losses surplus deficit shortfall')
const lacking = wordTest('shortfall gap deficit')
const unfilled = wordTest('unfilled vacant short')
const too = keyOf('too')
const many = keyOf('many')
const much = keyOf('much')
const farthest = 0.35
const farthestOfTwo = 0.5
const leastShare = 0.1
/** How many sentences off the two figures stand. */
const near = 2
/** So many figures before and behind are looked at. */
const around = 16
/** A smaller count is a digit apart from too many. */
const least = 100
const few = 10

/** "Revenue was $412 million and costs were $365 million, for a profit of $57 million". */
export function* gapsTold(facts: Facts): Iterable<Mismatch> {
  const places = [...before(facts.tokens), ...behind(facts.tokens)]
  if (places.length === 0) return
  const addends = addendsOf(facts)
  for (const [index, gap] of addends.entries()) {
    const isSure = isGapOfTwo(facts, gap)
    if (!isSure && ((gap.sort === 'count' && gap.value < least) || !isGap(facts, gap))) continue
    const same = addends
      .slice(Math.max(0, index - around), index + around)
      .filter(one => one.sort === gap.sort && !isOfScore(facts, one))
    const about = same.filter(
      one => one !== gap && Math.abs(one.amount.sentence - gap.amount.sentence) <= near,
    )
    const found = (isSure ? onlyPair(facts, gap, about) : undefined) ?? pairOf(facts, gap, about)
    if (!found) continue
    // A third figure is part of another sum, and three that fit are right.
    const isRight = same.some(
      one =>
        one !== gap && same.some(other => other !== one && other !== gap && fits(facts, one, [gap, other])),
    )
    if (isRight) continue
    const [one, other] = found
    yield {
      messageId: 'difference',
      here: spanOfAddend(gap),
      there: [one, other].map(spanOfAddend),
      values: {
        one: textOf(facts, one),
        other: textOf(facts, other),
        right: inWords(Math.abs(one.value - other.value)),
      },
    }
  }
}

function isGap({ tokens }: Facts, { amount }: Addend): boolean {
  const start = Math.max(tokens.sentences[amount.sentence]!, amount.firstToken - reachBefore)
  for (let index = start; index < amount.firstToken; index++) if (isBefore(tokens.keys[index]!)) return true
  const after = amount.counted?.endToken ?? amount.endToken
  const end = Math.min(tokens.sentences[amount.sentence + 1]!, after + reachBehind + 1)
  for (let index = amount.endToken; index < end; index++) if (isBehind(tokens.keys[index]!)) return true
  return false
}

/** "A shortfall of $12,000", "45 posts unfilled", "142 too many", "£6,000 short": what two others lack. */
function isGapOfTwo({ tokens }: Facts, { amount, sort }: Addend): boolean {
  const { keys, sentences } = tokens
  const start = Math.max(sentences[amount.sentence]!, amount.firstToken - 2)
  for (let index = start; index < amount.firstToken; index++) if (lacking(keys[index]!)) return true
  const after = amount.counted?.endToken ?? amount.endToken
  if (unfilled(keys[after] ?? 0)) return true
  return keys[after] === too && (keys[after + 1] === many || (sort !== 'count' && keys[after + 1] === much))
}

/** Where two figures are told in the same sentence or the one before, and no third one, they are those. */
function onlyPair(
  facts: Facts,
  gap: Addend,
  about: readonly Addend[],
): readonly [Addend, Addend] | undefined {
  const near = about.filter(
    ({ amount, role }) =>
      role !== 'rest' &&
      isOfGap(facts, gap, amount) &&
      (amount.sentence === gap.amount.sentence || amount.sentence === gap.amount.sentence - 1),
  )
  const [one, other, ...more] = near
  if (!one || !other || more.length > 0 || one.value === other.value) return undefined
  if (
    gap.sort === 'count' &&
    (one.things === 'things' || other.things === 'things') &&
    gap.things === 'people'
  )
    return undefined
  const right = Math.abs(one.value - other.value)
  if (right === gap.value || fits(facts, one, [gap, other]) || fits(facts, other, [gap, one]))
    return undefined
  return Math.abs(right - gap.value) <= farthestOfTwo * Math.max(right, gap.value) ? [one, other] : undefined
}

/** "Beat Donegal by 1-26 to 0-19": goals and points. */
function isOfScore({ tokens: { prose } }: Facts, { amount: { start, end } }: Addend): boolean {
  return (
    /\d[-–]$/.test(prose.slice(Math.max(0, start - 2), start)) || /^[-–]\d/.test(prose.slice(end, end + 2))
  )
}

/** "The gap of 14 points between the two parties": a few of something else are no side of it. */
function isOfGap({ tokens: { keys } }: Facts, { amount: { counted } }: Addend, other: Amount): boolean {
  const its = other.counted
  return other.low >= few || !its || (counted !== undefined && keys[counted.head] === keys[its.head])
}

/** The two whose difference it was to be: those of which one slip makes it, or what came in and what went out. */
function pairOf(facts: Facts, gap: Addend, about: readonly Addend[]): readonly [Addend, Addend] | undefined {
  for (const [index, one] of about.entries()) {
    for (const other of about.slice(index + 1)) {
      if (Math.abs(one.amount.sentence - other.amount.sentence) > 1) continue
      const right = Math.abs(one.value - other.value)
      if (right === gap.value || right === 0) continue
      // "130 for two": nobody takes the one from the other.
      if (Math.min(one.value, other.value) < leastShare * Math.max(one.value, other.value)) continue
      const isNear = Math.abs(right - gap.value) <= farthest * Math.max(right, gap.value)
      if (isSlipOf(gap.value, right) && one.amount.sentence === other.amount.sentence) return [one, other]
      if (isNear && isBalance(facts, gap, one, other)) return [one, other]
    }
  }
  return undefined
}

/** A profit, what was taken and what was spent. */
function isBalance(facts: Facts, gap: Addend, one: Addend, other: Addend): boolean {
  if (!hasBefore(facts, gap, outcome) || hasCharges(facts, gap)) return false
  return (
    (hasBefore(facts, one, income) && hasBefore(facts, other, cost)) ||
    (hasBefore(facts, one, cost) && hasBefore(facts, other, income))
  )
}

const charge = wordTest(
  'impairment impairments impaired provision provisions charge charges tax taxes interest depreciation write-down write-off',
)
const chargeReach = 60

/** What a bank sets aside, and what goes to the taxman, is taken from a profit, too. */
function hasCharges({ tokens: { keys } }: Facts, { amount: { firstToken } }: Addend): boolean {
  for (let token = Math.max(0, firstToken - chargeReach); token < firstToken + chargeReach; token++)
    if (charge(keys[token] ?? 0)) return true
  return false
}

function hasBefore({ tokens }: Facts, { amount }: Addend, test: (key: number) => boolean): boolean {
  const first = Math.max(tokens.sentences[amount.sentence]!, amount.firstToken - reachBefore)
  for (let index = first; index < amount.firstToken; index++) if (test(tokens.keys[index]!)) return true
  return false
}

function textOf({ tokens: { prose } }: Facts, { amount: { start, end } }: Addend): string {
  return prose.slice(start, end)
}
