import { keyOf } from '../../parse/key.ts'
import { TokenClass, type Tokens } from '../../parse/tokens.ts'
import type { Facts } from '../facts.ts'
import { areApart } from '../quantities/range.ts'
import type { RivalFigures } from '../rival-figures.ts'
import { wordTest } from '../word-flags.ts'
import type { FigureMention } from './mentions.ts'
import { nounTie } from './nouns.ts'
import { slipBetween } from './slips.ts'
import { isOfKind } from './telling.ts'

const opening = wordTest('of among')
const article = wordTest('the those these his her their its')
const possessive = wordTest('his her their its')
const all = keyOf('all')
/** What stands behind a whole that is not the one of before: "of the 40 people who", "of the 12 in the boat". */
const restricting = wordTest(
  `who whom whose that which where when in into onto from with for to at near on inside outside under over by between among within without
   aged left still not including eligible other others more registered available present a per each or`,
)
const another = wordTest('other others remaining further additional more rest')
/** A whole has so many at least; of fewer there are several in any piece. */
const leastWhole = 10
/** So many sentences back a whole is taken up that has no noun, and one that has, or with which a sentence begins. */
const reachBare = 3
const reachNamed = 30
/** So many sentences back figures are looked at that may come to it. */
const reachSum = 40
const mostFigures = 60
/** A piece with more figures is a table, or many pieces. */
const mostMentions = 600
/** A number of as many digits is hardly one by chance. */
const leastTelling = 100
/** No slip, but a figure that is the only one: so far apart at most. */
const mostRatio = 2
const precision = 1e-9
const telling = 3

/** "Lindqvist, with 4,630, dropped out. Of the 5,630, Okafor picked up 2,790": a whole that nothing before it gives. */
export function findTakenUp(facts: Facts, mentions: readonly FigureMention[]): RivalFigures[] {
  if (mentions.length > mostMentions) return []
  return mentions.flatMap((later, index) => {
    if (!isTakenUp(facts, later)) return []
    const before = figuresBefore(mentions, index, reachSum)
    if (isTold(facts, mentions, later) || isReckoned(before, later)) return []
    const earlier = wholeBefore(facts, mentions, index)
    return earlier ? [{ earlier: earlier.amount, later: later.amount, areWholes: true }] : []
  })
}

/** "Of the 40", "three of those 40 houses", "of her 273 papers", and no words that narrow it. */
function isTakenUp({ tokens, voices }: Facts, { amount, isAttributive }: FigureMention): boolean {
  const { kind, low, precision: exactness, firstToken, endToken, counted } = amount
  const { keys, classes } = tokens
  if ((kind !== 'count' && kind !== 'money') || low < leastWhole || exactness !== 'exact' || isAttributive)
    return false
  const at = keys[firstToken - 1] === all ? firstToken - 2 : firstToken - 1
  if (!article(keys[at] ?? 0) || !opening(keys[at - 1] ?? 0) || voices.isQuoted(amount)) return false
  const end = counted?.endToken ?? endToken
  for (let token = endToken; token < end; token++) if (another(keys[token]!)) return false
  return classes[end] !== TokenClass.number && !restricting(keys[end] ?? 0)
}

/** The figures of the sentences before one, the nearest last. */
function figuresBefore(
  mentions: readonly FigureMention[],
  index: number,
  reach: number,
): readonly FigureMention[] {
  const { sentence } = mentions[index]!.amount
  let first = index
  while (first > 0 && index - first < mostFigures && mentions[first - 1]!.amount.sentence >= sentence - reach)
    first--
  return mentions.slice(first, index)
}

/** Does the piece give the figure elsewhere? A large one may be told of whatever it is. */
function isTold({ quantities }: Facts, mentions: readonly FigureMention[], one: FigureMention): boolean {
  const { low, firstToken, endToken } = one.amount
  const isElsewhere = (token: number) => token < firstToken || token >= endToken
  if (
    low >= leastTelling &&
    quantities.some(({ value, firstToken: token }) => value === low && isElsewhere(token))
  )
    return true
  return mentions.some(
    other =>
      other !== one &&
      isOfKind(one, other) &&
      nounTie(one.noun, other.noun) !== undefined &&
      !areApart(one.range, other.range, -precision),
  )
}

/** Do some figures before it that stand together come to it: their sum, what parts them, so many of so many? */
function isReckoned(before: readonly FigureMention[], { value: whole }: FigureMention): boolean {
  const comesTo = (value: number) => Math.abs(value - whole) <= precision * whole
  return before.some((first, index) => {
    let sum = first.value
    for (let next = index + 1; next < before.length; next++) {
      const { value, amount } = before[next]!
      if (amount.sentence > first.amount.sentence + 1) break
      sum += value
      if ([sum, first.value + value, Math.abs(first.value - value), first.value * value].some(comesTo))
        return true
    }
    return false
  })
}

/** The figure before it that it must be meant for. */
function wholeBefore(
  { tokens }: Facts,
  mentions: readonly FigureMention[],
  index: number,
): FigureMention | undefined {
  const one = mentions[index]!
  // "Her 40 papers" are no others than hers.
  const isOwn = possessive(tokens.keys[one.amount.firstToken - 1] ?? 0)
  const isFar = !isOwn && (one.noun !== undefined || opensSentence(tokens, one))
  return (
    wholeWithin(tokens, mentions, index, reachBare) ??
    (isFar ? wholeWithin(tokens, mentions, index, reachNamed) : undefined)
  )
}

function wholeWithin(
  tokens: Tokens,
  mentions: readonly FigureMention[],
  index: number,
  reach: number,
): FigureMention | undefined {
  const one = mentions[index]!
  // "Three factories will close. Three of the four …"
  const before = mentions[index - 1]?.amount
  const share = before?.sentence === one.amount.sentence ? before.low : undefined
  const like = figuresBefore(mentions, index, reach).filter(
    other => other.amount.low !== share && isWhole(tokens, one, other),
  )
  const slipped = like.filter(other => isSlip(one, other))
  const named = like.filter(({ noun }) => one.noun !== undefined && nounTie(one.noun, noun) === 'same')
  const isOnly = isPlainSet(tokens, one) && named.every(other => isNear(other, one))
  for (const choice of [slipped, isOnly ? named : []]) {
    const [first] = choice
    if (first && choice.every(({ value }) => value === first.value)) return choice.at(-1)
  }
  return undefined
}

/** "The 40 houses", and neither the 40 empty houses, nor her 40 houses, nor 40 votes. */
function isPlainSet({ keys }: Tokens, { amount: { firstToken, counted }, noun }: FigureMention): boolean {
  if (possessive(keys[firstToken - 1] ?? 0) || noun?.isFleeting) return false
  return counted !== undefined && counted.firstToken === counted.head
}

/** "Of the $64.2 million, …" */
function opensSentence({ sentences }: Tokens, { amount: { sentence, firstToken } }: FigureMention): boolean {
  return firstToken - sentences[sentence]! === 2
}

function isSlip(one: FigureMention, other: FigureMention): boolean {
  const slip = slipBetween(one.digits, other.digits)
  if (!slip || slip === 'noughts') return false
  return Math.max(one.digits.digits.length, other.digits.digits.length) >= telling || slip === 'turned'
}

function isNear({ value: a }: FigureMention, { value: b }: FigureMention): boolean {
  return Math.max(a, b) <= mostRatio * Math.min(a, b)
}

function isWhole(tokens: Tokens, one: FigureMention, other: FigureMention): boolean {
  return (
    other.amount.sentence < one.amount.sentence &&
    isOfKind(one, other) &&
    !other.isPart &&
    !other.isLapse &&
    nounTie(one.noun, other.noun) !== undefined &&
    !another(tokens.keys[other.amount.firstToken - 1] ?? 0)
  )
}
