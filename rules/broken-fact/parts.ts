import type { Facts } from '../../src/analysis/facts.ts'
import { functionWord } from '../../src/analysis/function-words.ts'
import { quantitiesIn, sentenceOf } from '../../src/analysis/locate.ts'
import { ownSentenceAt } from '../../src/analysis/own-sentences.ts'
import type { Quantity } from '../../src/analysis/quantities.ts'
import { isMark } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import type { LexiconMatch } from '../../src/lexicon/match.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Broken } from './broken.ts'
import { nounAt, type Parts, partsOf } from './part-labels.ts'

/** Figure and noun, "ten large events", by their tokens. */
interface Count {
  readonly quantity: Quantity
  readonly noun: string
  /** The token after the noun. */
  readonly endToken: number
  /** Words between the two say which of them are meant. */
  readonly isNarrowed: boolean
}

/**
 * What the text counts: outright all that there are ("a week has six days"), all of them, or some.
 */
type Tie = 'outright' | 'all' | 'some'

/** So many words may stand between a figure and its noun, and between a count and its whole. */
const mostAdjectives = 2
const mostBetween = 6

const into = wordTest('of in on from for to at within')
/** The last word of a whole that a number has to follow. */
const open = wordTest('at of is')
const article = wordTest('a an one every each')
/** A whole may be told with such a word, as units are: "per week". */
const leadIn = wordTest('a an one the per every each of in to')
const all = wordTest('all')
const being = wordTest('is are was were')
const determiner = wordTest('the a an any every each his her its their our this that all')
const having = wordTest(
  'has have had having with contains contain comprises comprise counts whose wrote composed completed its his her their is are equals measures lasts',
)
const beside = wordTest(
  'has have had having with contains contain comprises comprise counts whose wrote composed completed its his her their which that who and all the of just only exactly is are equals measures lasts normally usually always still a total together own',
)
const possessive = wordTest('its his her their')
const total = wordTest('the all its his her their these those')
const restrictive = wordTest('who that which whose left still remaining in from on at where')
/** Another kind of the thing, or one that is told of as not so. */
const hypothetical =
  /\b(?:novel|film|songs?|s[ai]ngs?|story|game|joke|if|imagin\w*|fictional|variant|once|used to|instead|toy|robot|model|youth|junior|indoor|sprint|relay|mini|beach|wheelchair|celebrity|shortened|reduced)\b/i
/** "The other five strings" are not all. */
const more = wordTest('other another more extra additional further last first next')

/** Counts of parts that the whole has otherwise: "the violin's five strings", "the eight wives of Henry VIII". */
export function* brokenParts(facts: Facts, matches: readonly LexiconMatch[]): Iterable<Broken> {
  for (const match of matches) {
    if (match.entry.labels.parts === undefined) continue
    const found = wrongCount(facts, match)
    if (found) yield found
  }
}

function wrongCount(facts: Facts, match: LexiconMatch): Broken | undefined {
  const { tokens, quantities } = facts
  const number = sentenceOf(tokens, match.firstToken)
  for (const quantity of quantitiesIn(quantities, number)) {
    if (!isExactCount(quantity) || more(tokens.keys[quantity.firstToken - 1] ?? 0)) continue
    for (const parts of partsOf(match.entry.labels.parts!)) {
      if (parts.right.includes(quantity.value)) continue
      const count = countOf(tokens, quantity, parts) ?? bareCount(quantity, parts, match)
      const tie = count && tieOf(tokens, count, match)
      if (!count || !tie || !isWrong(parts, count, tie)) continue
      const text = ownSentenceAt(facts, number)?.text
      if (text === undefined || hypothetical.test(text)) continue
      return {
        start: Math.min(quantity.start, match.start),
        end: Math.max(match.end, tokens.ends[count.endToken - 1]!),
        fact: partsFact(wholeOf(tokens, match), parts, count.noun),
      }
    }
  }
  return undefined
}

/** Is it a figure that counts, and exactly? */
export function isExactCount({ unit, precision }: Quantity): boolean {
  return unit === 'count' && precision === 'exact'
}

function isWrong({ most, isBound }: Parts, { quantity, isNarrowed }: Count, tie: Tie): boolean {
  if (quantity.value > most) return true
  return !isNarrowed && (isBound ? tie === 'outright' : tie !== 'some')
}

/** The words that name the whole, with an article: "a week" for "per week". */
export function wholeOf(tokens: Tokens, { firstToken, endToken, end, start }: LexiconMatch): string {
  const { prose, starts, keys } = tokens
  if (endToken > firstToken + 1 && leadIn(keys[firstToken]!))
    return `a ${prose.slice(starts[endToken - 1], end)}`
  const words = prose.slice(start, end)
  return /^\p{Lu}/u.test(words) ? words : `the ${words}`
}

/** What is so: "the violin has four strings". */
export function partsFact(whole: string, { right }: Parts, noun: string): string {
  const count = numberText(right[0]!)
  return noun === 'bare' || noun === 'before' ? `${whole} has ${count}` : `${whole} has ${count} ${noun}`
}

/** In words up to twelve. */
function numberText(value: number): string {
  return smallNumbers[value] ?? value.toLocaleString('en')
}

const smallNumbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** A number right behind the whole, or right before it, where no noun has to stand: "a break of 120". */
function bareCount(quantity: Quantity, { nouns }: Parts, match: LexiconMatch): Count | undefined {
  const noun = nouns[0]!.noun
  const isThere =
    noun === 'bare'
      ? quantity.firstToken === match.endToken
      : noun === 'before' && quantity.endToken === match.firstToken
  return isThere ? { quantity, noun, endToken: quantity.endToken, isNarrowed: false } : undefined
}

function countOf(tokens: Tokens, quantity: Quantity, parts: Parts): Count | undefined {
  const { keys, classes } = tokens
  let at = isMark(tokens, quantity.endToken, '-') ? quantity.endToken + 1 : quantity.endToken
  for (let adjectives = 0; adjectives <= mostAdjectives; adjectives++, at++) {
    const found = nounAt(keys, parts, at)
    if (found) {
      const endToken = at + found.keys.length
      // "Australia's eight states and territories" are not eight states.
      const isJoined = keys[endToken] === and || keys[endToken] === or
      return isJoined ? undefined : { quantity, noun: found.noun, endToken, isNarrowed: adjectives > 0 }
    }
    if (classes[at] !== TokenClass.word || functionWord(keys[at]!) !== 0) return undefined
  }
  return undefined
}

const and = keyOf('and')
const or = keyOf('or')
const of = keyOf('of')
const there = keyOf('there')
const hyphen = keyOf('-')

/** Does the text count the parts of this whole, and which of them? */
function tieOf(tokens: Tokens, count: Count, match: LexiconMatch): Tie | undefined {
  const { keys, classes } = tokens
  const { quantity, endToken } = count
  const before = quantity.firstToken - 1
  const isRestricted = restrictive(keys[Math.max(endToken, match.endToken)] ?? 0)
  if (count.noun === 'bare' || count.noun === 'before') return isRestricted ? 'some' : 'all'
  const isEvery = total(keys[before] ?? 0) && !isRestricted
  // "all 13 Austrian states"
  if (match.firstToken === quantity.endToken && match.endToken <= endToken)
    return all(keys[before] ?? 0) && !isRestricted ? 'all' : undefined
  if (match.firstToken >= endToken) {
    // "the ten-event heptathlon"
    if (keys[quantity.endToken] === hyphen && match.firstToken - endToken <= 1) return 'all'
    // "eight days a week"
    if (match.firstToken === endToken) return leadIn(keys[match.firstToken]!) ? 'some' : undefined
    if (!into(keys[endToken] ?? 0)) return undefined
    let at = endToken + 1
    while (at < match.firstToken && (determiner(keys[at]!) || at === match.firstToken - 1)) at++
    // "For 90 days on April 9th"
    const isDate =
      classes[match.endToken] === TokenClass.number || classes[match.endToken] === TokenClass.mixed
    if (at !== match.firstToken || isDate) return undefined
    if (classes[match.endToken] === TokenClass.clitic) return 'some'
    const isOutright = being(keys[before] ?? 0) && keys[before - 1] === there && at - endToken <= 2
    return isOutright && !isRestricted && keys[match.endToken] !== of ? 'outright' : isEvery ? 'all' : 'some'
  }
  // "water boils at 90 degrees Celsius", "Austria's 10 states", where the lexicon has the possessive
  if (match.endToken === before + 1 && (open(keys[before]!) || classes[before] === TokenClass.clitic))
    return classes[before] === TokenClass.clitic && restrictive(keys[endToken] ?? 0) ? 'some' : 'all'
  if (match.endToken > before + 1 || before - match.endToken >= mostBetween) return undefined
  const isRestrictedPart = restrictive(keys[endToken] ?? 0) || keys[endToken] === of
  if (classes[match.endToken] === TokenClass.clitic) {
    for (let at = match.endToken + 1; at <= before; at++)
      if (classes[at] !== TokenClass.word || (functionWord(keys[at]!) !== 0 && !determiner(keys[at]!)))
        return undefined
    return isRestrictedPart ? 'some' : 'all'
  }
  if (!isHaving(tokens, match, before)) return undefined
  return isRestrictedPart ? 'some' : article(keys[match.firstToken]!) ? 'outright' : 'all'
}

/** What sets something in a month instead of telling of the month. */
const placing = wordTest('last next this since until by late early mid before after')

/** "a violin has", "the violin, with its", "an octopus waved its", "Henry VIII beheaded two of his" */
function isHaving({ keys, classes }: Tokens, match: LexiconMatch, before: number): boolean {
  // "Labour in the House of Commons has", "it closed a unit last June and has 142 days of cash"
  const leading = keys[match.firstToken - 1] ?? 0
  if (into(leading) || into(keys[match.firstToken - 2] ?? 0) || placing(leading)) return false
  let isHad = false
  let isPlain = true
  for (let at = match.endToken; at <= before; at++) {
    const key = keys[at]!
    if (
      classes[at] === TokenClass.punctuation &&
      !(at === match.endToken || classes[at - 1] === TokenClass.word)
    )
      return false
    if (having(key) || (key === of && at === before)) isHad = true
    if (classes[at] === TokenClass.word && !beside(key)) isPlain = false
  }
  return (
    isHad && (isPlain || possessive(keys[before]!) || (keys[before] === of && possessive(keys[before - 1]!)))
  )
}
