import { amountsIn } from '../../src/analysis/amounts/in-sentence.ts'
import { isLead, isSeveralDays } from '../../src/analysis/amounts/no-part.ts'
import type { Amount } from '../../src/analysis/amounts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { nounLemma } from '../../src/analysis/lemma.ts'
import type { Listing } from '../../src/analysis/listings.ts'
import { isGathering } from '../../src/analysis/member-rows.ts'
import { isPersonNoun } from '../../src/analysis/person-nouns.ts'
import { isMark, sentenceOf } from '../../src/analysis/token-tests.ts'
import { keyTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Span } from '../../src/span.ts'
import { isOfPeople, isWholeOfSome } from './told.ts'

/** A number of things that may be listed. */
export interface Count {
  readonly value: number
  /** The noun that is counted; the gathering in "a cast of five", and -1 in "the five". */
  readonly head: number
  readonly firstToken: number
  /** Behind the number and its noun. */
  readonly endToken: number
  readonly sentence: number
  readonly isPeople: boolean
  readonly isPartitive: boolean
  readonly words: Span
}

/** The most things that anybody lists one by one. */
const mostListed = 20
const of = keyOf('of')
const some = wordTest('one any some half most')
const member = wordTest('member members man woman person strong piece part')
const times = keyOf('times')
const ofSeveral = wordTest('couples pairs duos trios families households')
const groups = new Map(
  Object.entries({ pair: 2, duo: 2, trio: 3, quartet: 4, quintet: 5, sextet: 6 }).map(([word, value]) => [
    keyOf(word),
    value,
  ]),
)
const groupWords = keyTrigger(groups.keys())
/** How far a slip may be from what is listed. */
const slip = 2
const longSlip = 4
const longList = 6

/** The numbers of things of a draft that may be listed. */
export function countsIn(facts: Facts): readonly Count[] {
  const { amounts, voices } = facts
  const numbers = amounts.flatMap(amount => countOf(facts, amount) ?? [])
  const named = groupWords(facts.tokens).map(token => groupOf(facts, token))
  return [...numbers, ...named].filter(({ words }) => !voices.isQuoted(words))
}

function groupOf({ tokens }: Facts, token: number): Count {
  return {
    value: groups.get(tokens.keys[token]!)!,
    head: token,
    firstToken: token,
    endToken: tokens.keys[token + 1] === of ? token + 2 : token + 1,
    sentence: sentenceOf(tokens, token),
    isPeople: true,
    isPartitive: false,
    words: { start: tokens.starts[token]!, end: tokens.ends[token]! },
  }
}

function countOf(facts: Facts, amount: Amount): Count | undefined {
  const { kind, precision, low, high, counted, firstToken, endToken, sentence, unit } = amount
  const { tokens } = facts
  if (precision !== 'exact' || low !== high || low < 2 || low > mostListed || !Number.isInteger(low))
    return undefined
  const isTime = kind === 'measure' && unit?.dimension === 'time'
  if (kind !== 'count' && !isTime) return undefined
  if (isPartOf(facts, amount) || isWholeOfSome(facts, amount)) return undefined
  if (counted && isMark(tokens, endToken, '-') && !member(tokens.keys[counted.head]!)) return undefined
  // "Two couples: my brother and I, and Pat and Curtis Odom": their members are listed.
  if (counted && ofSeveral(tokens.keys[counted.head]!)) return undefined
  const isGathered =
    !counted && tokens.keys[firstToken - 1] === of && isGathering(tokens.keys[firstToken - 2] ?? 0)
  const isTimes = !counted && tokens.keys[endToken] === times
  const end = counted?.endToken ?? (isTimes ? endToken + 1 : endToken)
  if (isLead(tokens, end)) return undefined
  return {
    value: low,
    head: counted?.head ?? (isGathered ? firstToken - 2 : isTime || isTimes ? end - 1 : -1),
    firstToken,
    endToken: end,
    sentence,
    isPeople: isGathered || isOfPeople(facts, amount),
    isPartitive: counted?.partitive ?? false,
    words: { start: amount.start, end: tokens.ends[end - 1]! },
  }
}

/** "One of the four", "half of the six", "five of eight": the list is not of all of them. */
function isPartOf({ tokens: { keys }, amounts }: Facts, { firstToken, sentence }: Amount): boolean {
  for (let token = firstToken - 1; token >= firstToken - 3; token--)
    if (keys[token] === of)
      return (
        some(keys[token - 1] ?? 0) || amountsIn(amounts, sentence).some(({ endToken }) => endToken === token)
      )
  return false
}

/** How many a list has, where that is another number than was counted; undefined where it fits, or is of other things. */
export function listedInstead({ value, isPeople, head }: Count, listing: Listing): number | undefined {
  const { fewest, most } = rangeOf(listing, isPeople || head < 0)
  const off = value < fewest ? fewest - value : value - most
  if (off <= 0 || off > (Math.max(value, fewest) >= longList ? longSlip : slip)) return undefined
  return value < fewest ? fewest : most
}

/** How many things, or people, a list may be taken to have. */
function rangeOf({ things, fewest, most }: Listing, isPeople: boolean): { fewest: number; most: number } {
  const isUncounted = things.some(({ size }) => size === undefined)
  const isSized = things.some(({ size }) => size !== undefined && size > 1)
  if (!isSized && !(isUncounted && isPeople)) return { fewest, most }
  const sum = (isAll: boolean) =>
    things.reduce((all, { size, isSure }) => all + (isSure || isAll ? (size ?? 1) : 0), 0)
  const joints = most - things.length
  const [least, greatest] = [sum(false), isUncounted ? Number.POSITIVE_INFINITY : sum(true) + joints]
  const isHeadless = things.every(({ head, form }) => head < 0 || form === 'numeral' || form === 'a')
  if (isPeople || (isSized && isHeadless && things.some(({ head }) => head < 0)))
    return { fewest: least, most: greatest }
  return { fewest: Math.min(fewest, least), most: Math.max(most, greatest) }
}

/** May the things of a list be those that are counted: people of people, and no weekends of days? */
export function isOfSort(facts: Facts, { isPeople }: Count, { things }: Listing): boolean {
  if (things.some(({ head }) => head >= 0 && isSeveralDays(facts.tokens.keys[head]!))) return false
  if (!isPeople) return true
  const persons = things.filter(thing => isPerson(facts, thing.form, thing.head))
  return persons.length * 2 >= things.length
}

const persons = wordTest(
  'man men woman women boy boys girl girls child children people couple pair baby toddler teenager twin twins rest mayor nurse judge crew',
)

function isPerson({ tokens }: Facts, form: string, head: number): boolean {
  if (form === 'name' || head < 0) return true
  const key = tokens.keys[head]!
  if (persons(key) || isPersonNoun(key)) return true
  const text = tokens.prose.slice(tokens.starts[head]!, tokens.ends[head]!).toLowerCase()
  return isPersonNoun(keyOf(nounLemma(text))) || /(?:er|or|ist|man|woman|men|ian|ent|ant)s?$/.test(text)
}
