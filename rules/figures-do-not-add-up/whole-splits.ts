import { type Addend, addendsOf } from '../../src/analysis/addends.ts'
import { isNoPart } from '../../src/analysis/amounts/no-part.ts'
import type { Amount } from '../../src/analysis/amounts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { isKindOf } from '../../src/analysis/kinds-of-things.ts'
import { figureNoun, nounTie } from '../../src/analysis/rival-figures/nouns.ts'
import { isMark } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, type Tokens } from '../../src/parse/tokens.ts'
import { isLeft } from './split-rows.ts'
import { hasUnread } from './sums.ts'
import { isBareFigure, type ToldParts, toldParts } from './told-parts.ts'

/** A whole and all of its parts, as the words say: "of the 64, 41 are in dock, 15 at sea and eight sold". */
export interface WholeSplit {
  /** Those that may be the whole, the likeliest last. */
  readonly wholes: readonly Amount[]
  readonly parts: readonly Amount[]
  /** Is the last of them what the others leave: "the other 40"? */
  readonly hasRest: boolean
}

const of = keyOf('of')
const pointing = wordTest('them these those this which whom')
const overlapping = wordTest('both either several twice')
/** Some may be in two parts, or in none that has a figure. */
const doubling = wordTest(
  `both also twice again including include included each per than earlier previously once some most many several few half
   either neither nearly almost least`,
)
const vacant = wordTest(
  'vacant abstained abstaining abstentions undecided unknown unclear absent rest remainder',
)
const further = wordTest('another further additional extra')
const cent = keyOf('cent')
const more = keyOf('more')
const joining = wordTest('another other others remaining')
const definite = wordTest('the those these')
const article = wordTest('the its their his her')
const continuing = wordTest(
  'last other others rest remaining remainder final ninth tenth sixth seventh eighth fifth fourth third',
)
const counting = wordTest('one another some two three four five six seven eight nine ten eleven twelve')
/** How many sentences behind the parts what is left of the whole may stand. */
const reachOfRest = 2
const fewestInRow = 3
/** How many words two parts of one construction are apart at most. */
const longestGap = 14

/** Every whole of which all parts are told. */
export function* wholeSplits(facts: Facts): Iterable<WholeSplit> {
  const addends = addendsOf(facts)
  for (const told of toldParts(facts)) {
    const { parts } = told
    const isPlain = (part: Amount) => part.precision === 'exact' && part.unit?.dimension !== 'time'
    if (!parts.every(part => isPlain(part) && !isNoPart(facts.tokens, part))) continue
    const { rests, isAll } = restsBehind(facts, addends, told)
    const all = [...parts, ...rests]
    if (all.length < 2 || isDoubled(facts.tokens, all)) continue
    const wholes = told.wholes.filter(whole => nounsFit(facts, whole, all))
    if (wholes.length === 0 || hasUnread(facts, all)) continue
    if (isAll || (!isContinued(facts.tokens, all) && isClosed(facts, told)))
      yield { wholes, parts: all, hasRest: isAll }
  }
}

/** "The other 57 came from eight countries", "another 31 were found": each not far behind the one before. */
function restsBehind(
  facts: Facts,
  addends: readonly Addend[],
  { wholes, parts }: ToldParts,
): { readonly rests: readonly Amount[]; readonly isAll: boolean } {
  const rests: Amount[] = []
  let last = parts.at(-1)!
  const first = indexFrom(addends, last.start)
  const own = addends[first]
  if (own?.amount.start === last.start && isRest(facts, own)) return { rests, isAll: parts.length > 1 }
  for (let index = first; index < addends.length; index++) {
    const addend = addends[index]!
    const { amount } = addend
    if (amount.start <= last.start || !isAlike(amount, last) || wholes.includes(amount)) continue
    if (amount.sentence - last.sentence > reachOfRest) break
    if (
      isKnown(facts, amount, [...parts, ...rests]) ||
      !wholes.some(whole => nounsFit(facts, whole, [amount]))
    )
      continue
    // "That leaves £1,150", in a sentence of its own, is left of more than this whole.
    const isAll = isRest(facts, addend) && (addend.role === 'rest' || amount.sentence === last.sentence)
    if (!isAll && !isAnew(facts.tokens, amount) && !isHead(facts, amount)) break
    rests.push(amount)
    last = amount
    if (isAll) return { rests, isAll }
  }
  return { rests: [], isAll: false }
}

/** Where the first of the figures stands that begin at an offset or behind it; found by halving. */
function indexFrom(addends: readonly Addend[], start: number): number {
  let low = 0
  let high = addends.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (addends[middle]!.amount.start < start) low = middle + 1
    else high = middle
  }
  return low
}

/** "Nine have grubbed up their trees": a figure without a noun at the head of a sentence goes on. */
function isHead(facts: Facts, amount: Amount): boolean {
  return amount.firstToken === facts.tokens.sentences[amount.sentence] && isBareFigure(facts, amount)
}

function isAlike(one: Amount, other: Amount): boolean {
  return one.kind === other.kind && one.currency === other.currency && one.unit?.name === other.unit?.name
}

/** "Two of the other three" are some of what is left. */
function isRest(facts: Facts, addend: Addend): boolean {
  const { keys } = facts.tokens
  return isLeft(facts, addend) && keys[addend.amount.firstToken - 3] !== of
}

/** "Caught it from those nine": they have been told. */
function isKnown({ tokens }: Facts, { firstToken, low }: Amount, parts: readonly Amount[]): boolean {
  return definite(tokens.keys[firstToken - 1] ?? 0) && parts.some(part => part.low === low)
}

function isClosed(facts: Facts, { parts, isClosed, isLoose }: ToldParts): boolean {
  if (
    !isClosed ||
    isLoose ||
    parts.some(part => isAnew(facts.tokens, part) || hasOwnWhole(facts.tokens, part))
  )
    return false
  return parts.length >= fewestInRow || isPair(facts, parts as readonly [Amount, Amount])
}

/** "A further 17", "52 more": there may be others. */
function isAnew({ keys }: Tokens, { firstToken, endToken }: Amount): boolean {
  return further(keys[firstToken - 1] ?? 0) || keys[endToken] === more
}

/** "One of the two lines will stop, and 85 of the 260 posts will go". */
function hasOwnWhole({ keys }: Tokens, { counted, endToken }: Amount): boolean {
  return counted?.partitive === true && keys[endToken] === of && article(keys[endToken + 1] ?? 0)
}

/** "27 were in favour and four against": the second has no noun of its own, and stands near the first. */
function isPair(facts: Facts, [one, other]: readonly [Amount, Amount]): boolean {
  const { tokens } = facts
  if (other.firstToken - one.endToken > longestGap) return false
  if (
    !isOfThem(tokens, other) &&
    !isBareFigure(facts, other) &&
    tokens.shapes[other.endToken]! < Shape.capitalised
  )
    return false
  // "Eleven were hurt, two of them badly, and seven needed a surgeon": the clause goes on.
  const isClause =
    isOfThem(tokens, one) && !isOfThem(tokens, other) && isMark(tokens, other.firstToken - 2, ',')
  return !isClause && !isNested(tokens, other)
}

/** "Four have flown, and two of those landed". */
function isNested({ keys }: Tokens, { endToken }: Amount): boolean {
  return keys[endToken] === of && keys[endToken + 1] === keyOfThose
}

const keyOfThose = keyOf('those')

function isOfThem({ keys }: Tokens, { endToken }: Amount): boolean {
  return keys[endToken] === of && pointing(keys[endToken + 1] ?? 0)
}

/** Is what a part counts some of what the whole counts? */
export function nounsFit(facts: Facts, whole: Amount, parts: readonly Amount[]): boolean {
  const { tokens } = facts
  // Points are won in several ways at once.
  if (whole.unit?.dimension === 'time' || whole.unit?.dimension === 'points') return false
  return parts.every(part => {
    if (part.unit?.dimension === 'time') return false
    if (part.kind !== 'count' || isBareFigure(facts, part) || isOfThem(tokens, part)) return true
    if (!whole.counted) return true
    const [head, name] = [part.counted!.head, whole.counted.head]
    const [own, noun] = [figureNoun(tokens, head), figureNoun(tokens, name)]
    return (
      nounTie(own, noun) !== undefined ||
      isKindOf(tokens.keys[head]!, tokens.keys[name]!) ||
      (own.isPerson && noun.isPerson) ||
      joining(tokens.keys[head]!)
    )
  })
}

/** Are some in two of the parts, or in none that has a figure? */
export function isDoubled({ keys, sentences }: Tokens, parts: readonly Amount[]): boolean {
  const last = parts.at(-1)!
  for (let index = last.endToken; index < sentences[last.sentence + 1]!; index++)
    if (vacant(keys[index]!) || overlapping(keys[index]!)) return true
  for (let index = parts[0]!.firstToken - 1; index < last.endToken + 2; index++)
    if (doubling(keys[index] ?? 0) && keys[index + 1] !== cent) return true
  return false
}

/** "One was blank", "The ninth recommends selling": a part is told in the sentence behind. */
function isContinued({ keys, sentences }: Tokens, parts: readonly Amount[]): boolean {
  const first = sentences[parts.at(-1)!.sentence + 1]!
  return counting(keys[first] ?? 0) || (article(keys[first] ?? 0) && continuing(keys[first + 1] ?? 0))
}
