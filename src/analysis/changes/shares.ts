import { keyOf } from '../../parse/key.ts'
import type { Tokens } from '../../parse/tokens.ts'
import type { Span } from '../../span.ts'
import { amountsIn } from '../amounts/in-sentence.ts'
import type { Amount } from '../amounts.ts'
import type { Facts } from '../facts.ts'
import { functionWord } from '../function-words.ts'
import { isDash, isMark } from '../token-tests.ts'
import { wordTest } from '../word-flags.ts'
import { fieldsOfWord } from './fields.ts'
import { isKnownShare, wrongKnown } from './known-shares.ts'
import { findParts, type PartOfWhole } from './parts.ts'
import { rangeOfShare } from './share-range.ts'
import { stemsIn, topicKey } from './stems.ts'
import { stretchOf } from './stretch.ts'
import { isDateWord } from './time-words.ts'
import { whenIn } from './when.ts'

/** A share of something, and the part of it that is counted elsewhere. */
export interface WrongPart {
  readonly share: Amount
  readonly values: Span
  readonly right: number
}

const of = keyOf('of')
const small = wordTest('the its their his her our all those these this that')
const pronouns = wordTest('them those these whom')
const sameNoun = 12
const pronounReach = 8
const farReach = 30
/** How far a slip may be from what is right: beyond it, something else is meant. */
const mostFactor = 3
const nearFactor = 1.35

/** The shares of the draft that the part and the whole which it counts elsewhere do not give. */
export function findWrongParts(facts: Facts): WrongPart[] {
  const { tokens, amounts } = facts
  const shares = amounts.filter(amount => isShareOf(tokens, amount))
  const known = amounts.filter(amount => isKnownShare(facts, amount))
  if (shares.length === 0 && known.length === 0) return []
  const stated = shares.flatMap(share => ofStated(tokens, share, amountsIn(amounts, share.sentence)) ?? [])
  const parts = findParts(facts)
  // What one share gives rightly is not meant by another one.
  const open = parts.filter(({ share: value }) => !shares.some(share => isGiven(tokens, share, value)))
  const others = shares.filter(share => !stated.some(wrong => wrong.share === share))
  const found = [...stated, ...others.flatMap(share => ofParts(tokens, share, parts, open) ?? [])]
  const rest = known.filter(share => !found.some(one => one.share === share))
  return [...found, ...rest.flatMap(share => wrongKnown(facts, share, parts) ?? [])].filter(
    wrong => !isOfMoney(tokens.prose, wrong),
  )
}

const money =
  /^ of (?:the |its |their |his |her |total |all )*(?:revenues?|sales|income|profits?|turnover|spending|costs?)\b/i
const sum = /[$£€¥]|illion|percent|per cent|%/

/** "40% of revenue" is no share of "one of the three orders". */
function isOfMoney(prose: string, { share, values }: WrongPart): boolean {
  return (
    money.test(prose.slice(share.end, share.end + 40)) &&
    !sum.test(prose.slice(values.start, values.end + 12))
  )
}

/** "Four in five of the pupils", "9 percent of them". */
function isShareOf({ keys }: Tokens, { kind, firstToken, endToken, low, high }: Amount): boolean {
  return (
    (kind === 'share' || kind === 'percent') &&
    low === high &&
    (keys[endToken] === of || isBareShare(keys, firstToken, endToken, kind))
  )
}

const precise = wordTest('more than less just under over nearly almost about only fully a an some well')
const opening = wordTest('that turnout share proportion rate percentage fraction')
const verbs = wordTest('is are was were come came had have has')

/** "That more than half come hungry", "one in three was too few", "a turnout of just under half" */
function isBareShare(keys: Uint32Array, firstToken: number, endToken: number, kind: Amount['kind']): boolean {
  let at = firstToken - 1
  while (at > 0 && precise(keys[at]!)) at--
  if (keys[at] === of && opening(keys[at - 1] ?? 0)) return true
  return kind === 'share' && opening(keys[at] ?? 0) && verbs(keys[endToken] ?? 0)
}

const wholeReach = 4
const equals = wordTest('or is was are were equals')

/** "A fifth of the £50,000 prize, £5,000": the whole and the part stand beside the share. */
function ofStated(tokens: Tokens, share: Amount, own: readonly Amount[]): WrongPart | undefined {
  const { endToken } = share
  const isOfIt = it(tokens.keys[endToken + 1] ?? 0)
  const whole = isOfIt
    ? own.findLast(amount => amount.endToken <= share.firstToken && isSize(amount))
    : own.find(({ firstToken }) => firstToken > endToken && firstToken <= endToken + wholeReach)
  if (!whole || whole.low !== whole.high || !isSize(whole) || share.precision !== 'exact') return undefined
  const parts = own.filter(
    part =>
      part !== whole && part.kind === whole.kind && part.currency === whole.currency && part.low < whole.low,
  )
  const [part] = parts
  if (!part || parts.length > 1 || part.low !== part.high || part.unit?.name !== whole.unit?.name)
    return undefined
  if (isOfIt && part.firstToken > endToken && part.kind === 'money') return misfit(tokens, share, whole, part)
  const at = part.firstToken - 1
  const isSameAgain =
    isMark(tokens, at, ',') || isMark(tokens, at, '(') || isDash(tokens, at) || equals(tokens.keys[at] ?? 0)
  if (part.firstToken < whole.endToken || part.firstToken - whole.endToken > 5 || !isSameAgain)
    return undefined
  return misfit(tokens, share, whole, part)
}

const it = wordTest('it that')

function misfit(tokens: Tokens, share: Amount, whole: Amount, part: Amount): WrongPart | undefined {
  const value = part.low / whole.low
  const { low, high } = rangeOfShare(tokens, share)
  return value >= low && value <= high
    ? undefined
    : { share, values: { start: whole.start, end: Math.max(whole.end, part.end) }, right: value }
}

function isSize({ kind }: Amount): boolean {
  return kind === 'money' || kind === 'count' || kind === 'measure'
}

function isGiven(tokens: Tokens, share: Amount, value: number): boolean {
  const { low, high } = rangeOfShare(tokens, share)
  return value >= low && value <= high
}

function ofParts(
  tokens: Tokens,
  share: Amount,
  parts: readonly PartOfWhole[],
  open: readonly PartOfWhole[],
): WrongPart | undefined {
  const { sentence, endToken } = share
  const nouns = new Set<number>()
  const end = Math.min(tokens.sentences[sentence + 1]!, endToken + 6)
  for (let token = endToken + 1; token < end; token++) {
    const key = topicKey(tokens, token)
    if (key !== undefined) nouns.add(key)
    else if (functionWord(tokens.keys[token]!) !== 0 && !small(tokens.keys[token]!)) break
  }
  // "A quarter of those on board"
  const fields = new Set<number>()
  for (let token = endToken + 1; token < Math.min(end, endToken + 3); token++)
    for (const field of fieldsOfWord(tokens.keys[token]!)) fields.add(field)
  const isPronoun = tokens.keys[endToken] !== of || pronouns(tokens.keys[endToken + 1] ?? 0)
  const isAlone = parts.filter(({ isSure }) => isSure).length === 1
  const linked = parts.filter(part => {
    const distance = sentence - part.sentence
    if (distance === 0 || Math.abs(distance) > sameNoun) return false
    if (isPronoun)
      return distance > 0 && (distance <= pronounReach || (isAlone && part.isSure && distance <= farReach))
    return [...nouns].some(noun => part.wholes.has(noun)) || part.fields.some(field => fields.has(field))
  })
  const range = rangeOfShare(tokens, share)
  const fits = (value: number) => value >= range.low && value <= range.high
  // Those who are left may be meant; but more than half is said of anything.
  const isOfRest = (value: number) => share.precision === 'exact' && fits(1 - value)
  if (linked.some(({ share: value }) => fits(value) || isOfRest(value))) return undefined
  const said = share.kind === 'percent' ? share.low / 100 : share.low
  const own = stemsIn(tokens, tokens.sentences[sentence]!, tokens.sentences[sentence + 1]!)
  const close = linked.filter(part => {
    if (!open.includes(part) || !isOneTime(tokens, share, part)) return false
    const factor = Math.max(said / part.share, part.share / said)
    const common = [...own].filter(stem => part.stems.has(stem) && !nouns.has(stem)).length
    if (!part.isSure) return factor <= nearFactor && common > 1
    return (
      factor <= (common > 0 || (isAlone && !isPronoun) ? mostFactor : nearFactor) &&
      (common > 0 || !isPronoun || isAlone)
    )
  })
  const [part] = close
  return part && close.length === 1 ? { share, values: part, right: part.share } : undefined
}

function isOneTime(tokens: Tokens, share: Amount, part: PartOfWhole): boolean {
  const { keys, sentences } = tokens
  const there = new Set(keys.subarray(sentences[part.sentence]!, sentences[part.sentence + 1]!))
  const [first, end] = stretchOf(tokens, share, [])
  for (let token = first; token < end; token++)
    if (isDateWord(tokens, token) && !there.has(keys[token]!)) return false
  return !whenIn(tokens, first, end).isEstimate
}
