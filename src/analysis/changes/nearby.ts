import { keyOf } from '../../parse/key.ts'
import { TokenClass, type Tokens } from '../../parse/tokens.ts'
import type { Span } from '../../span.ts'
import { amountsIn } from '../amounts/in-sentence.ts'
import type { Amount } from '../amounts.ts'
import type { Facts } from '../facts.ts'
import { FunctionWord, functionWord } from '../function-words.ts'
import { blockOf, sentenceOf } from '../locate.ts'
import { nounGroup } from '../noun-groups.ts'
import { isOwnWord } from '../own-words.ts'
import { keyTrigger } from '../triggers.ts'
import { wordTest } from '../word-flags.ts'
import { isNounTagged } from './weighed/phrases.ts'
import { changeKeys, changeWord } from './words.ts'

/** Two values of one sort, or a part of a whole in one phrase ("11 of the 44"). */
interface Values extends Span {
  readonly low: number
  readonly high: number
  readonly isPart: boolean
  /** Which way the measure went from the earlier value to the later one, where the words say which is which. */
  readonly direction: 'up' | 'down' | undefined
}

/** What stands between or behind two values that are held against one another. */
const held =
  /\b(?:up from|down from|compared|comparison|against|versus|instead of|rather than|after|where|now|today|had been|becomes?|a year (?:ago|earlier|before)|last (?:year|month|week|spring|summer|autumn|winter)|in (?:1[89]|20)\d\d)\b/i
const partOfWhole = /\bout of\b|\bof (?:the |its |his |her |their |our |all )?[\d$£€A-Z]|^of /i
const losing = wordTest(
  'lost lose loses losing cut cuts save saves saved saving shed sheds gone off discount less cheaper down',
)
const adding = wordTest('more added adds gained dearer again extra up')
const changeWords = keyTrigger(changeKeys)
/** Smaller counts stand for too many things. */
const leastCount = 10
/** A size is rarely so many times what it was. */
const mostRatio = 12
/** "A year earlier" says when. */
const timeWords = wordTest('earlier later')

/** A word of rising or falling, and the only two values beside it, which go the other way. */
export interface NearbyTurn {
  readonly movement: Span
  readonly values: Span
}

/** The sentences that go one way alone, against the only two values in them or in the next sentence. */
export function nearbyTurns(facts: Facts): NearbyTurn[] {
  const { amounts, tokens } = facts
  const turns: NearbyTurn[] = []
  let done = -1
  for (const first of changeWords(tokens)) {
    const sentence = sentenceOf(tokens, first)
    if (changeWord(tokens.keys[first]!)?.forms.has('superlative') || timeWords(tokens.keys[first]!)) continue
    // "To accelerate" is a plan, and "a loss of $19 million" a size.
    if (tokens.keys[first - 1] === to || isSizeItself(tokens, first) || tellsApart(facts, first)) continue
    if (sentence === done || !isOwnWord(facts, first)) continue
    done = sentence
    const text = sentenceText(tokens, sentence)
    const direction = directionOf(facts, sentence)
    if (direction === undefined || direction === 'both' || elsewhere.test(text)) continue
    const all = amountsIn(amounts, sentence)
    const own = all.filter(isSize)
    if (all.length > own.length) continue
    const values = onlyPair(facts, own.length > 0 ? own : amountsIn(amounts, sentence + 1))
    if (!values?.direction || values.direction === direction || values.isPart) continue
    if (own.length === 0 && !isOneBlock(facts, sentence, sentence + 1)) continue
    const movement = { start: tokens.starts[first]!, end: tokens.ends[first]! }
    turns.push({ movement, values })
  }
  return turns
}

const to = keyOf('to')
const of = keyOf('of')

const losses = wordTest('loss losses')

/**
 * "The lower deck", "the higher figure": a comparative between an article and a noun tells one of two things from the other.
 * "A longer ride" of what the values measure is read by weight (`weighed/`).
 */
function tellsApart({ tokens, partsOfSpeech }: Facts, token: number): boolean {
  if (losses(tokens.keys[token]!)) return true
  if (!changeWord(tokens.keys[token]!)?.forms.has('comparative')) return false
  const isBeforeNoun = isNounTagged(partsOfSpeech.tagOf(token + 1))
  return isBeforeNoun && (functionWord(tokens.keys[token - 1] ?? 0) & FunctionWord.determiner) !== 0
}

const measured = wordTest('came come comes were was are is totaled totalled amounted amount numbered stood')

function isSizeItself({ keys, classes }: Tokens, token: number): boolean {
  // "Losses came to $14,000"
  if (measured(keys[token + 1] ?? 0) && changeWord(keys[token]!)?.forms.has('noun')) return true
  return keys[token + 1] === of && classes[token + 2] !== undefined && classes[token + 2] !== TokenClass.word
}

const elsewhere =
  /\b(?:would|could|may|might|should|if|unless|expect\w*|hope\w*|fear\w*|predict\w*|forecast|want\w*|plan\w*|not|no|never|n't|rival\w*|others?|but|while|whereas|although|though|despite|instead)\b/i

/** A headline stands before any block of the body, and what it sums up follows it. */
function isOneBlock({ tokens, blocks }: Facts, first: number, second: number): boolean {
  if (second + 1 >= tokens.sentences.length) return false
  const [one, other] = [first, second].map(sentence => blockOf(blocks, tokens.sentences[sentence]!))
  return one === other || one?.role === 'headline'
}

/** Which way the words of a sentence go, where they go at all. */
function directionOf({ tokens }: Facts, sentence: number): 'up' | 'down' | 'both' | undefined {
  let direction: 'up' | 'down' | undefined
  for (let token = tokens.sentences[sentence]!; token < tokens.sentences[sentence + 1]!; token++) {
    const key = tokens.keys[token]!
    const way = losing(key) ? 'down' : adding(key) ? 'up' : changeWord(key)?.direction
    if (way !== 'up' && way !== 'down') continue
    if (direction !== undefined && direction !== way) return 'both'
    direction = way
  }
  return direction
}

/** The two values of the one sort that has two; undefined where a sort has more, or several have two. */
function onlyPair(facts: Facts, near: readonly Amount[]): Values | undefined {
  const { tokens } = facts
  const sorts = new Map<string, Amount[]>()
  const sizes = near.filter(amount => isSize(amount) && !isDifference(facts, amount))
  for (const amount of sizes) {
    const sort = sortOf(amount)
    sorts.set(sort, [...(sorts.get(sort) ?? []), amount])
  }
  // "5.1 million tons in 2010 and 3.4 million last year": the second has the unit of the first.
  if (
    sizes.length === 2 &&
    sorts.size === 2 &&
    sizes[1]!.counted === undefined &&
    sizes[1]!.kind === 'count'
  ) {
    sorts.clear()
    sorts.set('', sizes)
  }
  const pairs = [...sorts.values()].filter(list => list.length >= 2)
  const [pair] = pairs
  if (pairs.length !== 1 || pair?.length !== 2) return undefined
  const [a, b] = pair as [Amount, Amount]
  if (a.low === b.low || !isOneSort(facts, a, b)) return undefined
  // "£5 a year" and "a £21m budget" are of two things.
  if (Math.max(a.low, b.low) > mostRatio * Math.min(a.low, b.low)) return undefined
  const [start, end] = [a.start, b.end]
  const isFrom = /\bfrom\s+(?:\w+ )?$/.test(tokens.prose.slice(Math.max(0, start - 12), start))
  const isPart = a.kind === 'count' && partOfWhole.test(tokens.prose.slice(Math.max(0, start - 3), end))
  if (!isPart && !isFrom && !held.test(tokens.prose.slice(a.end, end + 25))) return undefined
  const direction = isPart ? undefined : directionOfPair(facts, a, b)
  return { low: Math.min(a.low, b.low), high: Math.max(a.low, b.low), isPart, direction, start, end }
}

const earlierBehind =
  /\b(?:up from|down from|instead of|rather than|compared (?:with|to)|against|versus|after|where (?:it|he|she|they|there) (?:had|was|were)|it had been|had been|where|not)\b/
const timeWord =
  /\b(?:then|now|today|years?|ago|months?|weeks?|before|earlier|(?:1[89]|20)\d\d|in [A-Z]\w+)\b/
const laterBehind = /\b(?:now|today|is now|are now|last year|this year|is|are|becomes?|will be|to)\b/

/** The order of two values: "from 14 to 12", "12, after 14", "had 18,000 in 2019 and has 23,500 now". */
function directionOfPair({ tokens }: Facts, a: Amount, b: Amount): 'up' | 'down' | undefined {
  const between = tokens.prose.slice(a.end, b.start)
  const behind = tokens.prose.slice(b.end, b.end + 30).split(/[.;]\s/)[0]!
  const border = Math.max(...[';', ',', '—', '. '].map(mark => between.lastIndexOf(mark)))
  const [ofFirst, ofSecond] = border < 0 ? [between, ''] : [between.slice(0, border), between.slice(border)]
  const years = [between, behind].map(text => /\b(?:1[89]|20)\d\d\b/.exec(text)?.[0])
  const isTo = /\bfrom\s+(?:\w+ )?$/.test(tokens.prose.slice(Math.max(0, a.start - 12), a.start))
  const isLast = (text: string) =>
    /\b(?:ago|earlier|before|had been|last (?:year|month|spring|summer|autumn|winter))\b/.test(text)
  // "2.3 million in the north and 1.4 million in the south last year": both at one time.
  if (/\band\b/.test(between) && !timeWord.test(ofFirst)) return undefined
  let isSecondLater: boolean | undefined
  if (isTo && /\bto\b/.test(between)) isSecondLater = true
  else if (/\bthen\b/.test(ofFirst)) isSecondLater = true
  // "57 in 2012 and 128 last year"
  else if (years[0] && isLast(behind) && !earlierBehind.test(between)) isSecondLater = true
  else if (earlierBehind.test(between) || isLast(behind) || isLast(ofSecond)) isSecondLater = false
  else if (isLast(ofFirst)) isSecondLater = true
  else if (years[0] && years[1] && years[0] !== years[1]) isSecondLater = years[1] > years[0]
  else if (/\b(?:now|today)\b/.test(behind) || (years[0] && laterBehind.test(between + behind)))
    isSecondLater = true
  if (isSecondLater === undefined) return undefined
  return isSecondLater === b.low > a.low ? 'up' : 'down'
}

function isSize({ kind, low, high, precision }: Amount): boolean {
  if (low !== high || precision === 'vague') return false
  if (kind === 'count') return low > 2 || !Number.isInteger(low)
  return kind === 'money' || kind === 'measure'
}

/** "900 fewer than ten years ago", "120 points below": what lies between two values. */
function isDifference({ tokens }: Facts, { end }: Amount): boolean {
  return /^\s+(?:\w+\s+)?(?:more|fewer|less|higher|lower|below|above|ahead|behind|short)\b/.test(
    tokens.prose.slice(end, end + 30),
  )
}

function sortOf({ kind, currency, unit }: Amount): string {
  return currency ?? unit?.name ?? kind
}

function isOneSort({ tokens }: Facts, a: Amount, b: Amount): boolean {
  if (a.kind !== 'count') return true
  if (Math.min(a.low, b.low) < leastCount && !(a.counted && b.counted)) return false
  if (!a.counted || !b.counted) return true
  return nounGroup(tokens.keys[a.counted.head]!) === nounGroup(tokens.keys[b.counted.head]!)
}

function sentenceText(tokens: Tokens, sentence: number): string {
  return tokens.prose.slice(
    tokens.starts[tokens.sentences[sentence]!],
    tokens.ends[tokens.sentences[sentence + 1]! - 1],
  )
}
