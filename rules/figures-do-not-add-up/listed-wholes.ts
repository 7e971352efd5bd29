import type { Amount } from '../../src/analysis/amounts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { isKindOf } from '../../src/analysis/kinds-of-things.ts'
import { figureNoun, nounTie } from '../../src/analysis/rival-figures/nouns.ts'
import { isDash, isMark } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, type Tokens } from '../../src/parse/tokens.ts'
import type { Mismatch } from './mismatch.ts'
import { fits, isNearSum, isSlip, sumMismatch, sumOf, type Term, termOf } from './sums.ts'
import { isElided, isOpening, sortOfFigure, type WrittenList, writtenLists } from './written-lists.ts'

/** A figure that a sentence tells as the whole of a list of figures. */
interface ListedWhole {
  /** Those that may be the whole, the likeliest last. */
  readonly wholes: readonly Amount[]
  readonly parts: readonly Amount[]
  /** "Consists of", "is split into": the words say that nothing is left out and that all of it is of the whole. */
  readonly isSaid: boolean
  /** Nothing but commas parts the whole from the list. */
  readonly isPlain: boolean
}

/** There may be more parts, or fewer, or some are counted twice. */
const open = wordTest(
  `including include includes included among such mostly mainly partly least some more other others another also both half
   further additional extra besides elsewhere respectively between`,
)
const those = wordTest('those')
const making = wordTest(
  'consists consist consisted consisting comprises comprise comprised comprising composed made broken breaks broke split divided shared paid funded financed met covered',
)
const comprising = wordTest('comprises comprise comprised comprising')
const into = wordTest('of into between among from in as with')
const linking = wordTest(
  'up down of for into between among from as with by was were is are evenly equally out',
)
const of = keyOf('of')
const all = keyOf('all')
const out = keyOf('out')
const others = keyOf('others')
const them = wordTest('them these those this that which whom it')
/** How many words lie between the verb and the first figure of what it tells. */
const makingReach = 5
/** Three parts of several kinds come near another figure by chance hardly ever, two do. */
const fewestUntied = 3
/** How many sentences before its parts a whole may stand. */
const reach = 2

/** A whole and the list of its parts that do not come to it, in whatever clause the list stands. */
export function* listedWholes(facts: Facts, sentences: Iterable<readonly Amount[]>): Iterable<Mismatch> {
  let before: readonly Amount[] = []
  for (const own of sentences) {
    if (own.length > 1) {
      for (const list of writtenLists(facts, own)) {
        if (facts.voices.isQuoted(list.items[0]!)) continue
        const told = wholeOf(facts, list, own, before)
        const found = told && mismatchOf(facts, told)
        if (found) yield found
      }
    }
    before = [...before.filter(({ sentence }) => own[0]!.sentence - sentence < reach), ...own]
  }
}

function wholeOf(
  facts: Facts,
  list: WrittenList,
  own: readonly Amount[],
  before: readonly Amount[],
): ListedWhole | undefined {
  return behindMark(facts, list, own) ?? behindMaking(facts, list, own, before) ?? behindComma(facts, list)
}

/** "112 properties, a count has found: 96 houses, 16 shops and nine barns", and so behind a dash or in brackets. */
function behindMark({ tokens }: Facts, list: WrittenList, own: readonly Amount[]): ListedWhole | undefined {
  const mark = list.firstToken - 1
  if (!isOpening(tokens, mark) || !isToTheEnd(tokens, mark, list, own)) return undefined
  const wholes = own.filter(
    amount => amount.endToken <= mark && isAlike(amount, list) && !isInnings(tokens, amount),
  )
  return wholes.length > 0 ? { wholes, parts: list.items, isSaid: false, isPlain: false } : undefined
}

/** "261 all out (Sorrell 118, Ray 67)": a line of a scoreboard names the best alone. */
function isInnings({ keys }: Tokens, { endToken }: Amount): boolean {
  return keys[endToken] === all && keys[endToken + 1] === out
}

/** Does the list end what the mark has opened, with no other figure of its sort behind it? */
function isToTheEnd(tokens: Tokens, mark: number, list: WrittenList, own: readonly Amount[]): boolean {
  const last = list.items.at(-1)!
  if (!list.isClosed && !isMark(tokens, mark, '(')) return false
  const isBehind = (amount: Amount) => amount.firstToken >= last.endToken && isAlike(amount, list)
  if (!own.some(isBehind)) return true
  const closing = isMark(tokens, mark, '(') ? ')' : isDash(tokens, mark) ? undefined : ';'
  const next = own.find(isBehind)!.firstToken
  for (let index = last.endToken; index < next; index++)
    if (closing ? isMark(tokens, index, closing) : isDash(tokens, index)) return true
  return false
}

/** "The award consists of $2 million in back pay and $600,000 in interest", of what is told right before. */
function behindMaking(
  { tokens }: Facts,
  list: WrittenList,
  own: readonly Amount[],
  before: readonly Amount[],
): ListedWhole | undefined {
  const [first] = list.items as readonly [Amount, ...Amount[]]
  let at = first.firstToken - 1
  while (at > first.firstToken - makingReach && !making(tokens.keys[at] ?? 0)) at--
  if (!making(tokens.keys[at] ?? 0) || !list.isClosed) return undefined
  for (let index = at + 1; index < first.firstToken - 1; index++)
    if (!linking(tokens.keys[index]!)) return undefined
  // "Red ones made up 21 million".
  const isWhole = comprising(tokens.keys[at]!) || into(tokens.keys[first.firstToken - 1]!)
  if (!isWhole) return undefined
  const sameSentence = own.filter(amount => amount.endToken <= at && isAlike(amount, list))
  // "Those opposing it comprised 112 Reds and 66 Greens": others than those of whom the sentence before tells.
  if (
    sameSentence.length === 0 &&
    those(tokens.keys[tokens.sentences[first.sentence]!]!) &&
    at > tokens.sentences[first.sentence]! + 1
  )
    return undefined
  // "A signalman for 31 years … the jobs that go comprise five in the works and three in the kitchen"
  const isOfSort = (amount: Amount) => sortOfFigure(amount) === list.sort
  const wholes = sameSentence.length > 0 ? sameSentence : before.filter(isOfSort)
  return wholes.length > 0 ? { wholes, parts: list.items, isSaid: true, isPlain: false } : undefined
}

/** "51 animals, 30 cows, 15 calves and six horses": the first figure of the list is the whole of the others. */
function behindComma({ tokens }: Facts, { items, isClosed }: WrittenList): ListedWhole | undefined {
  const [whole, ...parts] = items as readonly [Amount, ...Amount[]]
  const isPlain = parts.every(
    ({ firstToken }) => isMark(tokens, firstToken - 1, ',') || isAnd(tokens, firstToken - 1),
  )
  if (!isClosed || parts.length < 2 || !isPlain || !isNamed(whole)) return undefined
  // "£6m of savings, £4m from the tax" begins a list.
  const gap = parts[0]!.firstToken - (whole.kind === 'count' ? whole.counted!.endToken : whole.endToken)
  if (!isMark(tokens, parts[0]!.firstToken - 1, ',') || gap > (whole.kind === 'count' ? 4 : 1))
    return undefined
  return areOfWhole(tokens, whole, parts)
    ? { wholes: [whole], parts, isSaid: false, isPlain: true }
    : undefined
}

/** Points are won in several ways at once; a count has to say of what. */
function isNamed({ kind, counted, unit }: Amount): boolean {
  return kind === 'count' ? counted !== undefined : unit?.dimension !== 'points'
}

const and = keyOf('and')
/** Nouns for people of whatever sort. */
const collective = wordTest(
  `people members staff crew players passengers victims casualties deaths employees workers jobs seats pupils students residents
   candidates delegates men women adults troops guests visitors`,
)
const placing = wordTest('in from at for by on to of')

function isAnd({ keys }: Tokens, token: number): boolean {
  return keys[token] === and
}

/** "420 staff, 260 in Leeds and 160 in York", "51 animals, 30 cows and 21 calves", "50 people, 30 men and 20 women". */
function areOfWhole(tokens: Tokens, whole: Amount, parts: readonly Amount[]): boolean {
  const isBare = ({ counted }: Amount) => counted === undefined || counted.partitive
  if (parts.every(isBare)) {
    const links = parts.map(part => linkOf(tokens, part))
    if (links.some(link => link === undefined || link === linkOf(tokens, whole))) return false
    // "1,800 to subscribers and 1,200 at the door": of other words only where all of it is told but for a slip.
    return links.every(link => link === links[0]) || isNearlyAll(whole, parts)
  }
  // "31 drivers, 15 mechanics and 12 clerks" are three lots.
  const name = tokens.keys[whole.counted?.head ?? -1] ?? 0
  if (collective(name)) return parts.some(part => isTied(tokens, whole, part))
  return parts.every(part => isBare(part) || isKindOf(tokens.keys[part.counted!.head]!, name))
}

/** By what share of a large whole its parts may be off, where nothing else ties them to it. */
const mostOff = 0.1
const leastOfLarge = 100

function isNearlyAll({ low }: Amount, parts: readonly Amount[]): boolean {
  return low >= leastOfLarge && Math.abs(sumOf(parts.map(termOf)) - low) <= mostOff * low
}

function linkOf({ keys }: Tokens, { endToken, counted }: Amount): number | undefined {
  const at = counted && !counted.partitive ? counted.endToken : endToken
  // "1,800 of them to subscribers"
  const isOfThem = keys[at] === of && them(keys[at + 1] ?? 0)
  const key = keys[isOfThem ? at + 2 : at] ?? 0
  return placing(key) && !(key === of && them(keys[at + 1] ?? 0)) ? key : undefined
}

/** Is what a part counts of the kind that the whole counts? */
function isTied(tokens: Tokens, whole: Amount, part: Amount): boolean {
  if (!whole.counted || !part.counted) return false
  const [name, member] = [tokens.keys[whole.counted.head]!, tokens.keys[part.counted.head]!]
  if (name !== member && isKindOf(member, name)) return true
  const [one, other] = [figureNoun(tokens, whole.counted.head), figureNoun(tokens, part.counted.head)]
  const isOfPeople = other.isPerson || tokens.shapes[part.counted.head]! >= Shape.capitalised
  return (one.isPerson && isOfPeople) || (name === member && nounTie(one, other) === 'same')
}

function isAlike(amount: Amount, { sort, items }: WrittenList): boolean {
  const own = sortOfFigure(amount)
  if (own === sort) return true
  return sort === 'count' && own?.startsWith('measure') === true && items.every(isElided)
}

function mismatchOf(facts: Facts, { wholes, parts, isSaid, isPlain }: ListedWhole): Mismatch | undefined {
  const { tokens } = facts
  if (parts.some(({ precision }) => precision !== 'exact') || isOpen(tokens, parts)) return undefined
  const terms = parts.map(termOf)
  if (wholes.some(whole => fits(facts, termOf(whole), terms))) return undefined
  const meant = wholes.filter(
    whole => isMeant(facts, whole, parts, isSaid) && (!isPlain || isComplete(facts, whole, parts)),
  )
  const whole = meant.at(-1)
  if (!whole) return undefined
  if (isPlain && (hasOwnSum(facts, whole, terms) || isToldElsewhere(facts, whole, [termOf(whole), ...terms])))
    return undefined
  const own = termOf(whole)
  const found = sumMismatch(own, terms, whole.sentence === parts[0]!.sentence ? own : terms.at(-1)!)
  return { ...found, isClosed: true }
}

/**
 * "12 titles, four in Rome and five in Paris" may be a part of them; more than all they cannot be, where each has a
 * place of its own, and where one slip makes the sum they were meant to be all.
 */
function isComplete({ tokens }: Facts, whole: Amount, parts: readonly Amount[]): boolean {
  if (isSlip(termOf(whole), parts.map(termOf)) || parts.some(part => isTied(tokens, whole, part))) return true
  const isPlaced = parts.every(({ endToken }) => tokens.shapes[endToken + 1]! >= Shape.capitalised)
  return isPlaced && sumOf(parts.map(termOf)) > whole.low
}

function isMeant(facts: Facts, whole: Amount, parts: readonly Amount[], isSaid: boolean): boolean {
  const terms = parts.map(termOf)
  if (!isNearSum(termOf(whole), terms) || facts.voices.isQuoted(whole)) return false
  if (whole.precision === 'about' && Math.abs(sumOf(terms) - whole.low) <= whole.low / 10) return false
  if (isSaid || whole.kind !== 'count' || isSlip(termOf(whole), terms)) return true
  const untied = parts.filter(part => !isBareOf(facts.tokens, part) && !isTied(facts.tokens, whole, part))
  return untied.length === 0 || parts.length >= fewestUntied
}

function isBareOf({ shapes }: Tokens, { counted }: Amount): boolean {
  return counted === undefined || counted.partitive || shapes[counted.head]! >= Shape.capitalised
}

const rest = wordTest('rest remainder remaining')

/** "Including", "mostly", "others", "and the rest abroad": more may be in the list, or less. */
function isOpen({ keys, sentences }: Tokens, parts: readonly Amount[]): boolean {
  const last = parts.at(-1)!
  for (let index = last.endToken; index < sentences[last.sentence + 1]!; index++)
    if (rest(keys[index]!)) return true
  const end = (last.counted?.endToken ?? last.endToken) + 2
  for (let index = parts[0]!.firstToken - 2; index < end; index++) {
    // "And 190 others": with them all are told.
    if (keys[index] === others && index === last.endToken) continue
    if (open(keys[index] ?? 0)) return true
  }
  return false
}

/** The sum stands in the piece: the list is told of that, or the whole is mended elsewhere. */
function isToldElsewhere(facts: Facts, whole: Amount, parts: readonly Term[]): boolean {
  const sort = sortOfFigure(whole)
  return facts.amounts.some(
    amount =>
      sortOfFigure(amount) === sort &&
      !parts.some(part => part.amount === amount) &&
      fits(facts, termOf(amount), parts),
  )
}

/** Some neighbours of the list make the whole by themselves. */
function hasOwnSum(facts: Facts, whole: Amount, parts: readonly Term[]): boolean {
  for (let first = 0; first < parts.length; first++)
    for (let end = first + 2; end <= parts.length; end++)
      if (fits(facts, termOf(whole), parts.slice(first, end))) return true
  return false
}
