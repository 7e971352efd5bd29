import type { Addend } from '../../src/analysis/addends.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { isDash, isMark } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'

/** Figures of one sort that one sentence tells one after the other, as far as nothing but a comma or "and" parts them. */
export interface SplitRow {
  /** Where the first of them stands among all figures. */
  readonly index: number
  readonly items: readonly Addend[]
  /** Does "and" stand before the last of them? */
  readonly isClosed: boolean
  /** Does the row, or what stands right behind it, say what is left: "the other 14", "the 28 tons left over"? */
  readonly hasRest: boolean
}

const of = keyOf('of')
const out = keyOf('out')
const relative = wordTest('whom which')
const joining = wordTest('and while whereas plus')
/** What sets the figure behind it apart from the one before: a comparison, a range, a part of a part. */
const barring = wordTest(
  'than versus between per compared including include includes among or but if because although though however',
)
/** Right before a figure they compare it; elsewhere they say where or what. */
const comparing = wordTest('from against to')
const definite = wordTest('the those these their its his her our')
const left = wordTest('left leftover unsold unspent over remain remained remaining')
const others = keyOf('others')
const leaving = wordTest('leaving leaves left leave')
/** So many words may stand between "leaving" and its figure: "leaving the trust to find £1.5m". */
const leavingReach = 6
const at = wordTest('at aged')
const longestGap = 24

/** "51,000 went to exporters" of "92,000 tons": a figure without a noun has the unit of the sentence, or of the one before. */
export function withUnits({ tokens }: Facts, addends: readonly Addend[]): readonly Addend[] {
  let measured: Addend | undefined
  // "The youngest at 49".
  const isAge = ({ sort, amount }: Addend) =>
    sort === 'count' && !amount.counted && at(tokens.keys[amount.firstToken - 1] ?? 0)
  return addends
    .filter(addend => !isAge(addend))
    .map(addend => {
      if (addend.sort.startsWith('measure')) measured = addend
      const isBare = addend.sort === 'count' && !addend.amount.counted
      if (!isBare || !measured || addend.amount.sentence - measured.amount.sentence > 1) return addend
      const { amount, value, things, role, block } = addend
      return { amount, value, things, role, block, sort: measured.sort }
    })
}

/** The rows of each sentence, in order; a rest of the sentence behind belongs to the row. */
export function splitRows(facts: Facts, addends: readonly Addend[]): readonly SplitRow[] {
  const rows: SplitRow[] = []
  const taken = new Set<Addend>()
  for (const [index, first] of addends.entries()) {
    if (taken.has(first)) continue
    const items = [first]
    let end = index + 1
    for (; end < addends.length; end++) {
      const next = addends[end]!
      // "Moving to one system £120m": a figure of another sort stands between.
      if (next.sort !== first.sort && next.amount.sentence === first.amount.sentence) continue
      if (next.sort !== first.sort || next.role === 'total' || !isNext(facts, items.at(-1)!, next)) break
      items.push(next)
    }
    const isClosed = isJoined(facts, items)
    let hasRest = items.length > 1 && isLeft(facts, items.at(-1)!)
    for (; end < addends.length && isRestBehind(facts, items, addends[end]!); end++) {
      items.push(addends[end]!)
      hasRest = true
    }
    for (const item of items) taken.add(item)
    rows.push({ index, items, isClosed: isClosed || hasRest, hasRest })
  }
  return rows
}

function isNext({ tokens }: Facts, { amount: before }: Addend, { amount: next }: Addend): boolean {
  if (before.sentence !== next.sentence || next.firstToken - before.endToken > longestGap) return false
  if (comparing(tokens.keys[next.firstToken - 1] ?? 0) || isOutOf(tokens, next.firstToken)) return false
  let isParted = false
  for (let index = before.endToken; index < next.firstToken; index++) {
    if (isMark(tokens, index, ':') || isMark(tokens, index, '(') || isDash(tokens, index)) return false
    if (barring(tokens.keys[index]!)) return false
    // "Hired 31 and lost 24, of whom 11 retired": a row of its own begins.
    if (tokens.keys[index] === of && relative(tokens.keys[index + 1] ?? 0)) return false
    isParted ||= joining(tokens.keys[index]!) || isMark(tokens, index, ',') || isMark(tokens, index, ';')
  }
  return isParted
}

function isJoined({ tokens }: Facts, items: readonly Addend[]): boolean {
  if (items.length < 2) return false
  for (let index = items.at(-2)!.amount.endToken; index < items.at(-1)!.amount.firstToken; index++)
    if (joining(tokens.keys[index]!)) return true
  return false
}

/** "The other 14", "the 14 others", "the 28 tons left over", "leaving the trust to find £1.5m". */
export function isLeft({ tokens }: Facts, { role, amount, sort }: Addend): boolean {
  const { keys, sentences } = tokens
  const { firstToken, endToken, counted, sentence } = amount
  if (role === 'rest') return keys[firstToken - 3] !== of
  const isDefinite = definite(keys[firstToken - 1] ?? 0)
  if (isDefinite && counted && keys[counted.head] === others) return true
  const after = counted && !counted.partitive ? counted.endToken : endToken
  if (isDefinite && left(keys[after] ?? 0)) return true
  for (
    let index = firstToken - 1;
    index >= Math.max(sentences[sentence]!, firstToken - leavingReach);
    index--
  ) {
    if (isMark(tokens, index, ',') || isMark(tokens, index, ';')) break
    if (leaving(keys[index]!)) return sort !== 'count' || index >= firstToken - 2
  }
  return false
}

function isRestBehind(facts: Facts, items: readonly Addend[], rest: Addend): boolean {
  const last = items.at(-1)!
  if (rest.sort !== last.sort || rest.amount.sentence - last.amount.sentence > 1) return false
  return isLeft(facts, rest)
}

function isOutOf({ keys }: Facts['tokens'], firstToken: number): boolean {
  return keys[firstToken - 1] === of && keys[firstToken - 2] === out
}
