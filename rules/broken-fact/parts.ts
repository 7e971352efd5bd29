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
import { words } from './count-pattern.ts'

/** What is counted of a whole, and how many there are; the first number is the one to name. */
interface Parts {
  /** Each noun that may stand for it, by the keys of its words. */
  readonly nouns: readonly { readonly noun: string; readonly keys: readonly number[] }[]
  readonly right: readonly number[]
}

/** Figure and noun, "ten large events", by their tokens. */
interface Count {
  readonly quantity: Quantity
  readonly noun: string
  /** The token after the noun. */
  readonly endToken: number
  /** Words between the two say which of them are meant. */
  readonly isNarrowed: boolean
}

/** So many words may stand between a figure and its noun, and between a count and its whole. */
const mostAdjectives = 2
const mostBetween = 6

const into = wordTest('of in on from for to at within')
const determiner = wordTest('the a an any every each his her its their our this that all')
const having = wordTest(
  'has have had having with contains contain comprises comprise counts whose wrote composed completed its his her their',
)
const beside = wordTest(
  'has have had having with contains contain comprises comprise counts whose wrote composed completed its his her their which that who and all the of just only exactly normally usually always still a total together own',
)
const possessive = wordTest('its his her their')
const total = wordTest('the all its his her their these those')
const restrictive = wordTest('who that which whose left still remaining in from on at where')
/** Another kind of the thing, or one that is told of as not so. */
const hypothetical =
  /\b(?:novel|film|song|story|game|joke|if|imagin\w*|fictional|variant|once|used to|instead|toy|robot|model|youth|junior|indoor|sprint|relay|mini|beach|wheelchair|celebrity|shortened|reduced)\b/i
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
    if (quantity.unit !== 'count' || quantity.precision !== 'exact') continue
    if (more(tokens.keys[quantity.firstToken - 1] ?? 0)) continue
    for (const parts of partsOf(match.entry.labels.parts!)) {
      const count = countOf(tokens, quantity, parts)
      const tie = count && tieOf(tokens, count, match)
      if (!count || !tie || parts.right.includes(quantity.value)) continue
      if (quantity.value < Math.max(...parts.right) && (tie !== 'all' || count.isNarrowed)) continue
      const text = ownSentenceAt(facts, number)?.text
      if (text === undefined || hypothetical.test(text)) continue
      const body = tokens.prose.slice(match.start, match.end)
      return {
        start: Math.min(quantity.start, match.start),
        end: Math.max(match.end, tokens.ends[count.endToken - 1]!),
        fact: `${/^\p{Lu}/u.test(body) ? body : `the ${body}`} has ${numberText(parts.right[0]!)} ${count.noun}`,
      }
    }
  }
  return undefined
}

/** In words up to twelve. */
function numberText(value: number): string {
  return (value <= 12 && words[value]) || value.toLocaleString('en')
}

const tables = new Map<string, readonly Parts[]>()

/** Reads "strings = 4; keys = 88|85". */
function partsOf(label: string): readonly Parts[] {
  const known = tables.get(label)
  if (known) return known
  const read = label.split(';').map(part => {
    const [names, numbers] = part.split('=') as [string, string]
    const nouns = names.trim().split('|')
    return {
      nouns: nouns.flatMap(noun =>
        [noun, noun.replace(/s$/, '')].map(form => ({ noun, keys: form.split(' ').map(keyOf) })),
      ),
      right: numbers.trim().split('|').map(Number),
    }
  })
  tables.set(label, read)
  return read
}

function countOf(tokens: Tokens, quantity: Quantity, parts: Parts): Count | undefined {
  const { keys, classes } = tokens
  let at = isMark(tokens, quantity.endToken, '-') ? quantity.endToken + 1 : quantity.endToken
  for (let adjectives = 0; adjectives <= mostAdjectives; adjectives++, at++) {
    const found = parts.nouns.find(noun => noun.keys.every((key, index) => keys[at + index] === key))
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

/** Does the text count the parts of this whole: `all` of them, or `some`? */
function tieOf(tokens: Tokens, count: Count, match: LexiconMatch): 'all' | 'some' | undefined {
  const { keys, classes } = tokens
  const { quantity, endToken } = count
  const before = quantity.firstToken - 1
  const isEvery = total(keys[before] ?? 0) && !restrictive(keys[Math.max(endToken, match.endToken)] ?? 0)
  if (match.firstToken >= endToken) {
    // "the ten-event heptathlon"
    if (isMark(tokens, quantity.endToken, '-') && match.firstToken - endToken <= 1) return 'all'
    if (!into(keys[endToken] ?? 0)) return undefined
    let at = endToken + 1
    while (at < match.firstToken && (determiner(keys[at]!) || at === match.firstToken - 1)) at++
    if (at !== match.firstToken) return undefined
    return isEvery && classes[match.endToken] !== TokenClass.clitic ? 'all' : 'some'
  }
  if (match.endToken > before + 1 || before - match.endToken >= mostBetween) return undefined
  const isRestricted = restrictive(keys[endToken] ?? 0)
  if (classes[match.endToken] === TokenClass.clitic) {
    for (let at = match.endToken + 1; at <= before; at++)
      if (classes[at] !== TokenClass.word || (functionWord(keys[at]!) !== 0 && !determiner(keys[at]!)))
        return undefined
    return isRestricted ? 'some' : 'all'
  }
  return isHaving(tokens, match, before) ? (isRestricted ? 'some' : 'all') : undefined
}

/** "a violin has", "the violin, with its", "an octopus waved its", "Henry VIII beheaded two of his" */
function isHaving({ keys, classes }: Tokens, match: LexiconMatch, before: number): boolean {
  // "Labour in the House of Commons has"
  if (into(keys[match.firstToken - 1] ?? 0) || into(keys[match.firstToken - 2] ?? 0)) return false
  let isHad = false
  let isPlain = true
  for (let at = match.endToken; at <= before; at++) {
    const key = keys[at]!
    if (
      classes[at] === TokenClass.punctuation &&
      !(at === match.endToken || classes[at - 1] === TokenClass.word)
    )
      return false
    if (having(key)) isHad = true
    if (classes[at] === TokenClass.word && !beside(key)) isPlain = false
  }
  return (
    isHad && (isPlain || possessive(keys[before]!) || (keys[before] === of && possessive(keys[before - 1]!)))
  )
}
