import { isCompared } from '../../src/analysis/addends.ts'
import { bySentence } from '../../src/analysis/amounts/in-sentence.ts'
import type { Amount } from '../../src/analysis/amounts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { isDash, isMark } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import { figuresOf, isBareFigure, isBehindOf } from './told-parts.ts'
import { isDoubled, nounsFit, type WholeSplit } from './whole-splits.ts'
import { isOpening, sortOfFigure, type WrittenList, writtenLists } from './written-lists.ts'

const and = keyOf('and')
const article = wordTest('the its their his her a an')
const placing = wordTest('in from at for by on to with')
/** How many words may stand between a whole and the comma behind which its parts begin. */
const longestTail = 8
const fewest = 3

/** "112 properties have been counted: 96 houses, …", "420 staff, 260 in Leeds and 160 in York". */
export function* besideSplits(facts: Facts): Iterable<WholeSplit> {
  for (const own of bySentence(figuresOf(facts))) {
    if (own.length < fewest) continue
    for (const list of writtenLists(facts, own)) {
      if (facts.voices.isQuoted(list.items[0]!)) continue
      const found =
        withTotal(facts, list, own) ??
        (list.isClosed ? (behindMark(facts, list, own) ?? behindComma(facts, list)) : undefined)
      if (found && isWholeOf(facts, found.wholes.at(-1)!, found.parts)) yield found
    }
  }
}

/** "186 homes and 44 businesses were flooded, a total of 230": all figures of the sentence before the total. */
function withTotal(
  { tokens }: Facts,
  { items, sort }: WrittenList,
  own: readonly Amount[],
): WholeSplit | undefined {
  const whole = own.find(amount => sortOfFigure(amount) === sort && isTotal(tokens, amount))
  if (!whole || whole.start < items.at(-1)!.start) return undefined
  const parts = own.filter(amount => amount.start < whole.start && sortOfFigure(amount) === sort)
  // "31, 42 and 34 miles, or 107 in all": the last of the row has the unit.
  const isOther = ({ kind, unit, start }: Amount) =>
    kind === 'measure' && unit?.dimension !== 'time' && sort === 'count' && start < whole.start
  const isList = parts.length > 1 && parts.every(part => items.includes(part)) && !own.some(isOther)
  return isList ? { wholes: [whole], parts, hasRest: false } : undefined
}

const total = keyOf('total')
const of = keyOf('of')
const all = wordTest('all total')
const inWord = keyOf('in')
const altogether = keyOf('altogether')
const making = wordTest('making totalling totaling')

/** "A total of 230", "230 in all", "making 230". */
function isTotal({ keys }: Tokens, { firstToken, endToken, counted }: Amount): boolean {
  if (making(keys[firstToken - 1] ?? 0) || (keys[firstToken - 1] === of && keys[firstToken - 2] === total))
    return true
  const at = counted?.endToken ?? endToken
  return keys[at] === altogether || (keys[at] === inWord && all(keys[at + 1] ?? 0))
}

function isWholeOf(facts: Facts, whole: Amount, items: readonly Amount[]): boolean {
  const { tokens } = facts
  if (isCompared(tokens, whole) || isDoubled(tokens, [whole, ...items])) return false
  // "Two houses, one of them empty, and seven sheds": one is told of another.
  if (items.some((item, index) => index > 0 && isBehindOf(tokens, item) && !isBehindOf(tokens, items[0]!)))
    return false
  return items.some(item => item.low < whole.low) && nounsFit(facts, whole, items)
}

/** Behind a colon, a dash or a bracket: each figure right behind its mark. */
function behindMark(
  { tokens }: Facts,
  { items, sort }: WrittenList,
  own: readonly Amount[],
): WholeSplit | undefined {
  const mark = items[0]!.firstToken - 1
  if (!isOpening(tokens, mark) || !items.slice(1).every(item => isBehindMark(tokens, item))) return undefined
  const wholes = own.filter(
    amount => amount.endToken <= mark && sortOfFigure(amount) === sort && !isBehindOf(tokens, amount),
  )
  // Behind a dash the sentence goes on as if nothing had been told.
  return wholes.length > 0 && (isMark(tokens, mark, ':') || !isDash(tokens, mark))
    ? { wholes, parts: items, hasRest: false }
    : undefined
}

/** "53 warnings in force, 41 in England and 12 in Wales": figures without a noun, each with its place. */
function behindComma(facts: Facts, { items }: WrittenList): WholeSplit | undefined {
  const { tokens } = facts
  const [whole, ...parts] = items as readonly [Amount, ...Amount[]]
  if (parts.length < 2 || !isNamed(whole)) return undefined
  if (!parts.every(part => isBehindMark(tokens, part) && isBareFigure(facts, part))) return undefined
  const first = parts[0]!.firstToken - 1
  if (!isMark(tokens, first, ',') || first - whole.endToken > longestTail) return undefined
  const link = linkOf(tokens, parts[0]!)
  const isAlike =
    link !== undefined && parts.every(part => linkOf(tokens, part) === link) && !isPlaced(tokens, whole, link)
  return isAlike ? { wholes: [whole], parts, hasRest: false } : undefined
}

/** "11 leaks in 2021, eight in 2022": the first is one of the row; in "53 warnings in force" it is not. */
function isPlaced(tokens: Tokens, whole: Amount, link: number): boolean {
  const at = whole.counted?.endToken ?? whole.endToken
  if (linkOf(tokens, whole) !== link) return false
  return (
    tokens.classes[at + 1] !== TokenClass.word ||
    tokens.shapes[at + 1] !== Shape.lower ||
    article(tokens.keys[at + 1]!)
  )
}

/** "Savings of £6m, £4m from the tax" begins a list of money. */
function isNamed({ kind, counted }: Amount): boolean {
  return kind === 'measure' || (kind === 'count' && counted !== undefined && !counted.partitive)
}

function isBehindMark(tokens: Tokens, { firstToken }: Amount): boolean {
  return (
    tokens.keys[firstToken - 1] === and ||
    isMark(tokens, firstToken - 1, ',') ||
    isMark(tokens, firstToken - 1, ';')
  )
}

function linkOf({ keys }: Tokens, { endToken, counted }: Amount): number | undefined {
  const at = counted && !counted.partitive ? counted.endToken : endToken
  const key = keys[at] ?? 0
  return placing(key) ? key : undefined
}
