import { isCompared } from '../../src/analysis/addends.ts'
import { figuresBehindNames } from '../../src/analysis/amounts/behind-names.ts'
import { bySentence } from '../../src/analysis/amounts/in-sentence.ts'
import type { Amount } from '../../src/analysis/amounts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { isFiniteTag, Tag } from '../../src/analysis/parts-of-speech.ts'
import { isMark } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import { isElided, sortOfFigure, type WrittenList, writtenLists } from './written-lists.ts'

/** A whole and figures that the words say are of it: "of 412 rams, 355 …", "twelve of the 30 cottages", "nine of them". */
export interface ToldParts {
  /** Those that may be the whole, the likeliest last. */
  readonly wholes: readonly Amount[]
  readonly parts: readonly Amount[]
  /** Does "and" stand before the last of several parts? */
  readonly isClosed: boolean
  /** Only that the parts have no noun of their own ties them to the whole: "26 trucks. Eighteen …, and ten …". */
  readonly isLoose?: boolean
}

const of = keyOf('of')
const the = keyOf('the')
const pointing = wordTest('them these those this that which whom it')
const relative = wordTest('which whom')
const determiner = wordTest('the its their his her our these those all some about')
/** How many words may stand between "of" and its figure, and how many sentences a whole before "of them". */
const ofReach = 4
const relativeReach = 7
const farthest = 2
const perDraft = new WeakMap<Facts, readonly ToldParts[]>()

/** Every whole with parts that are said to be of it, in order; found once for a draft. */
export function toldParts(facts: Facts): readonly ToldParts[] {
  const known = perDraft.get(facts)
  if (known) return known
  const found: ToldParts[] = []
  let before: readonly Amount[] = []
  for (const own of bySentence(figuresOf(facts))) {
    found.push(...partsIn(facts, own, before))
    before = [...before.filter(({ sentence }) => own[0]!.sentence - sentence < farthest), ...own]
  }
  perDraft.set(facts, found)
  return found
}

/** "Whitlow gained 10,234 and Arceneaux 7,018": with those that stand behind a name. */
export function figuresOf(facts: Facts): readonly Amount[] {
  const named = figuresBehindNames(facts)
  return named.length > 0 ? [...facts.amounts, ...named].sort((a, b) => a.start - b.start) : facts.amounts
}

function* partsIn(facts: Facts, own: readonly Amount[], before: readonly Amount[]): Iterable<ToldParts> {
  const { tokens } = facts
  const inLists = new Set<Amount>()
  for (const list of writtenLists(facts, own)) {
    const told =
      ofWhole(tokens, list, own) ?? ofThem(tokens, list, own, before) ?? ofLast(facts, list, before)
    if (!told) continue
    for (const item of list.items) inLists.add(item)
    if (!facts.voices.isQuoted(list.items[0]!)) yield told
  }
  // One figure alone: "Of this, $900,000 will go …", "12 of the 30 cottages".
  for (const [index, amount] of own.entries()) {
    if (inLists.has(amount) || sortOfFigure(amount) === undefined || facts.voices.isQuoted(amount)) continue
    const list = {
      items: [amount],
      sort: sortOfFigure(amount)!,
      isClosed: false,
      firstToken: amount.firstToken,
    }
    const next = own[index + 1]
    if (next && !inLists.has(next) && isPartOf(tokens, amount, next))
      yield { wholes: [next], parts: [amount], isClosed: false }
    else {
      const told = ofThem(tokens, list, own, before)
      if (told) yield told
    }
  }
}

/** "Of the 64 ferries, 41 …", "twelve of the 30 cottages … and 18 …": the first figure of the list is the whole. */
function ofWhole(
  tokens: Tokens,
  { items, isClosed }: WrittenList,
  own: readonly Amount[],
): ToldParts | undefined {
  const [whole, ...parts] = items as readonly [Amount, ...Amount[]]
  if (isBehindOf(tokens, parts[0]!)) return { wholes: [whole], parts, isClosed }
  const at = ofBefore(tokens, whole)
  if (at === undefined) return undefined
  const first = own.find(amount => amount.endToken === at)
  if (first && isPartOf(tokens, first, whole)) return { wholes: [whole], parts: [first, ...parts], isClosed }
  return at === tokens.sentences[whole.sentence] || isClauseStart(tokens, at)
    ? { wholes: [whole], parts, isClosed: isClosed && parts.length > 1 }
    : undefined
}

/** Does a figure stand before "of them"? "17 of those 36 years" has a whole of its own. */
export function isBehindOf({ keys, classes }: Tokens, { endToken }: Amount): boolean {
  return (
    keys[endToken] === of && pointing(keys[endToken + 1] ?? 0) && classes[endToken + 2] !== TokenClass.number
  )
}

function isClauseStart({ keys, prose, starts }: Tokens, at: number): boolean {
  const mark = prose[starts[at - 1] ?? 0]
  return mark === ';' || mark === ':' || keys[at - 1] === keyOfAnd
}

const keyOfAnd = keyOf('and')

/** The "of" before "the 64", or before "64 ferries" at the head of its clause. */
function ofBefore(tokens: Tokens, { firstToken, sentence }: Amount): number | undefined {
  const { keys, sentences } = tokens
  const start = Math.max(sentences[sentence]!, firstToken - ofReach)
  for (let index = firstToken - 1; index >= start; index--) {
    if (keys[index] === of) return index
    // "Of the money, $165 million".
    if (isMark(tokens, index, ',')) return undefined
    if (index < firstToken - 1 && pointing(keys[index]!) && keys[index - 1] === of) return undefined
  }
  return undefined
}

/** "Twelve of the 30 cottages" */
function isPartOf({ keys }: Tokens, part: Amount, whole: Amount): boolean {
  if (sortOfFigure(part) !== sortOfFigure(whole) || part.low >= whole.low) return false
  const gap = whole.firstToken - part.endToken
  return keys[part.endToken] === of && gap >= 2 && gap <= ofReach && determiner(keys[part.endToken + 1]!)
}

/** "Of these, 62 …", "thirty of them …", "of whom 410 …": of what stands before. */
function ofThem(
  tokens: Tokens,
  list: WrittenList,
  own: readonly Amount[],
  before: readonly Amount[],
): ToldParts | undefined {
  const [first] = list.items as readonly [Amount, ...Amount[]]
  if (!isBehindOf(tokens, first) && !isLedByOf(tokens, first)) return undefined
  // "£90,000 larger than the £1.15m of last year": of it are the parts of what is larger.
  const isWhole = (amount: Amount) =>
    amount.low > first.low && isSortOf(amount, list) && !isCompared(tokens, amount)
  const earlier = own.filter(amount => amount.endToken <= first.firstToken && isWhole(amount))
  const wholes = earlier.length > 0 ? earlier : before.filter(isWhole)
  return wholes.length > 0 ? { wholes, parts: list.items, isClosed: list.isClosed } : undefined
}

/** "The convoy had 26 trucks. Eighteen got through, and ten turned back": figures without a noun at the head of a sentence. */
function ofLast(facts: Facts, list: WrittenList, before: readonly Amount[]): ToldParts | undefined {
  const [first] = list.items as readonly [Amount, ...Amount[]]
  const whole = before.at(-1)
  if (!whole?.counted || list.sort !== 'count' || sortOfFigure(whole) !== 'count') return undefined
  if (first.firstToken !== facts.tokens.sentences[first.sentence] || first.sentence - whole.sentence > 1)
    return undefined
  if (whole.counted.partitive || !list.items.every(item => isBareFigure(facts, item) && item.low < whole.low))
    return undefined
  return { wholes: [whole], parts: list.items, isClosed: list.isClosed, isLoose: true }
}

/** "Of these, about 62", "of whom 410": right before the figure or at the head of its sentence. */
function isLedByOf(tokens: Tokens, { firstToken, sentence }: Amount): boolean {
  const { keys, sentences } = tokens
  const start = sentences[sentence]!
  if (keys[start] === of && pointing(keys[start + 1] ?? 0) && firstToken - start <= ofReach) return true
  if (pointing(keys[firstToken - 1] ?? 0) && keys[firstToken - 2] === of) return true
  // "Of which the ministry met £4m".
  for (let index = firstToken - 2; index > Math.max(start, firstToken - relativeReach); index--) {
    if (tokens.classes[index] !== TokenClass.word) return false
    if (relative(keys[index]!)) return keys[index - 1] === of
  }
  return false
}

function isSortOf(amount: Amount, { sort, items }: WrittenList): boolean {
  const own = sortOfFigure(amount)
  return own === sort || (sort === 'count' && own?.startsWith('measure') === true && items.every(isElided))
}

/** "355 changed hands": what looks like the noun of a figure is its verb. */
export function isBareFigure({ partsOfSpeech, tokens }: Facts, { counted, endToken }: Amount): boolean {
  if (!counted || counted.partitive) return true
  const tag = partsOfSpeech.tagOf(endToken)
  return (
    counted.firstToken === endToken &&
    isFiniteTag(tag) &&
    tag !== Tag.verbBase &&
    tokens.keys[endToken] !== the
  )
}
