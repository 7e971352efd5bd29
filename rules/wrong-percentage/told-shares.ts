import { figuresBehindNames } from '../../src/analysis/amounts/behind-names.ts'
import { amountsIn } from '../../src/analysis/amounts/in-sentence.ts'
import type { Amount } from '../../src/analysis/amounts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { isFiniteTag } from '../../src/analysis/parts-of-speech.ts'
import { isDash, isMark } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import { isOneSort, isSize } from './sizes.ts'

/** A size and the share that it is said to be, of a whole that the words name with its figure or leave to the piece. */
export interface ToldShare {
  readonly part: Amount
  readonly share: Amount
  readonly whole: Amount | undefined
}

const of = keyOf('of')
const or = keyOf('or')
const out = keyOf('out')
const fillers = wordTest(
  'about nearly almost just only some roughly around over under more less than well a an or exactly fully approximately',
)
const determiners = wordTest(
  'the its their his her all those these our about some nearly a an total electorate',
)
const wholeNouns = wordTest('vote votes ballots total whole poll electorate them those it the all')
const named = wordTest('turnout share proportion rate')
/** How many words stand between "of" and the figure of the whole, and between a part and the mark behind it. */
const wholeReach = 4
const markReach = 2
const appositionReach = 9

/** Every share of the draft that stands in apposition to the size that it is, in order; no share that something changed by. */
export function toldShares(facts: Facts): ToldShare[] {
  const { amounts, changes, voices } = facts
  if (!amounts.some(isShare)) return []
  const moved = new Set(changes.proportions.map(({ amount }) => amount))
  const named = figuresBehindNames(facts)
  return amounts.flatMap(share => {
    if (!isShare(share) || moved.has(share) || voices.isQuoted(share)) return []
    const own = amountsIn(amounts, share.sentence).filter(({ kind }) => kind !== 'ordinal')
    const more = amountsIn(named, share.sentence)
    const all = more.length > 0 ? [...own, ...more].sort((a, b) => a.start - b.start) : own
    return toldShare(facts, share, all) ?? []
  })
}

function isShare({ kind, low, high }: Amount): boolean {
  return low === high && low > 0 && ((kind === 'percent' && low < 100) || (kind === 'share' && low < 1))
}

function toldShare(facts: Facts, share: Amount, own: readonly Amount[]): ToldShare | undefined {
  const { tokens } = facts
  const at = own.indexOf(share)
  const next = own[at + 1]
  const whole = next && isWholeBehind(tokens, share, next) ? next : undefined
  const before = own[at - 1]
  const mark = markBefore(tokens, share)
  if (mark >= 0 && before && isPart(before)) {
    const earlier = own[at - 2]
    if (!whole && earlier && isTurnout(tokens, share, mark, before))
      return made(tokens, earlier, share, before)
    const end = endOf(before)
    // "1,214 of the 3,900 votes, or 31 per cent"
    if (!whole && earlier && isWholeBehind(tokens, earlier, before) && mark - end <= markReach)
      return made(tokens, earlier, share, before)
    if (mark - end <= markReach && mark >= end && isEnding(tokens, share, whole))
      return whole ? made(tokens, before, share, whole) : { part: before, share, whole }
    const isApposed = whole && mark - end <= appositionReach && !hasVerb(facts, end, mark)
    if (isApposed && own.slice(0, at).filter(isPart).length === 1) return made(tokens, before, share, whole)
  }
  const behind = whole && own[at + 2]
  return behind && isPart(behind) && isSetBehind(tokens, whole, behind)
    ? made(tokens, behind, share, whole)
    : undefined
}

function made(tokens: Tokens, part: Amount, share: Amount, whole: Amount): ToldShare | undefined {
  const isOfWhole = isPart(part) && part.low < whole.low && isOneSort(tokens, part, whole, true)
  return isOfWhole ? { part, share, whole } : undefined
}

function isPart(amount: Amount): boolean {
  return isSize(amount) && amount.kind !== 'percent' && amount.unit?.dimension !== 'time'
}

function endOf({ counted, endToken }: Amount): number {
  return counted && !counted.partitive ? counted.endToken : endToken
}

/** "38 percent of the 24,000", "two in five of its 240 homes" */
function isWholeBehind({ keys }: Tokens, { endToken }: Amount, next: Amount): boolean {
  if (keys[endToken] !== of || next.firstToken - endToken > wholeReach || !isPart(next)) return false
  for (let token = endToken + 1; token < next.firstToken; token++)
    if (!determiners(keys[token]!)) return false
  return true
}

/** The comma, dash or bracket that sets a share off, before "or" and "about"; -1 for none. */
function markBefore(tokens: Tokens, { firstToken }: Amount): number {
  const { keys } = tokens
  let at = firstToken - 1
  if (keys[at] === of && named(keys[at - 1] ?? 0)) at -= 2
  while (fillers(keys[at] ?? 0)) at--
  const isSetOff = [',', '(', ';'].some(mark => isMark(tokens, at, mark)) || isDash(tokens, at)
  return isSetOff ? at : -1
}

/** "35,730 out of an electorate of 71,480, a turnout of 50%" */
function isTurnout({ keys }: Tokens, { firstToken }: Amount, mark: number, whole: Amount): boolean {
  if (keys[firstToken - 1] !== of || !named(keys[firstToken - 2] ?? 0)) return false
  if (mark - endOf(whole) > markReach) return false
  let at = whole.firstToken - 1
  while (determiners(keys[at] ?? 0)) at--
  return keys[at] === of && (keys[at - 1] === out || determiners(keys[at - 1] ?? 0))
}

/** Nothing more is said of the share than what it is of. */
function isEnding(tokens: Tokens, { endToken }: Amount, whole: Amount | undefined): boolean {
  const { keys } = tokens
  if (whole) return true
  if (keys[endToken] === of) return wholeNouns(keys[endToken + 1] ?? 0)
  return (
    endToken >= tokens.count ||
    isDash(tokens, endToken) ||
    [',', '.', ';', ':', ')'].some(mark => isMark(tokens, endToken, mark))
  )
}

/** "A third of the 240 homes, some 80" */
function isSetBehind(tokens: Tokens, whole: Amount, { firstToken, endToken }: Amount): boolean {
  const { keys } = tokens
  let at = firstToken - 1
  while (fillers(keys[at] ?? 0)) at--
  const isSetOff = isMark(tokens, at, ',') || isMark(tokens, at, '(') || isDash(tokens, at)
  const isMore = keys[endToken] === of || keys[at] === or
  return isSetOff && !isMore && at >= endOf(whole) && at - endOf(whole) <= 1
}

function hasVerb({ partsOfSpeech }: Facts, from: number, to: number): boolean {
  for (let token = from; token < to; token++) if (isFiniteTag(partsOfSpeech.tagOf(token))) return true
  return false
}
