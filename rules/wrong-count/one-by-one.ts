import { amountsAround, longestPiece } from '../../src/analysis/amounts/in-sentence.ts'
import { isLead } from '../../src/analysis/amounts/no-part.ts'
import { ordinalValue } from '../../src/analysis/amounts/ordinals.ts'
import type { Amount } from '../../src/analysis/amounts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { Tag } from '../../src/analysis/parts-of-speech.ts'
import { isMark } from '../../src/analysis/token-tests.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import type { Span } from '../../src/span.ts'
import { isAnnouncement, isOpen, type ToldRow, wordsOf } from './told.ts'

const ordinals = wordTrigger(
  'first second third fourth fifth sixth seventh eighth ninth last final one another next lastly finally',
)
const lastWords = wordTest('last final lastly finally')
const nextWords = wordTest('another next')
const one = keyOf('one')
const of = keyOf('of')
const them = wordTest('them these those')
/** Words that need no article before them. */
const alone = wordTest('another lastly finally one')
const joins = wordTest('and while')
const definite = wordTest('the a its his her their')
/** Parts of one work are called by turns. */
const parts = wordTest(
  'chapter chapters part parts section sections act acts movement movements episode episodes',
)
const periods = wordTest('day days night nights week weeks month months year years hour hours minute minutes')
const verbs: ReadonlySet<Tag> = new Set([Tag.verbPast, Tag.verbThird, Tag.be, Tag.have, Tag.do, Tag.modal])
const after: ReadonlySet<Tag> = new Set([
  Tag.preposition,
  Tag.particle,
  Tag.determiner,
  Tag.indefinitePronoun,
  Tag.possessiveDeterminer,
])
/** How many sentences a thing may be told in. */
const farthest = 40
/** How many sentences lie between two steps that have no noun. */
const near = 2
const fewest = 2

interface Step extends Span {
  readonly value: number | 'next' | 'last'
  readonly token: number
  readonly sentence: number
  readonly noun: number
}

/** "Four chapters … The first … The second chapter … the third … the last chapter": told to the end, and not so many. */
export function* toldOneByOne(facts: Facts): Iterable<ToldRow> {
  const places = ordinals(facts.tokens)
  if (places.length <= fewest) return
  const steps = stepsIn(facts, places)
  let next = 0
  for (const amount of facts.amounts) {
    while (next < steps.length && steps[next]!.start < amount.end) next++
    if (!isAnnouncement(amount) || facts.voices.isQuoted(amount)) continue
    if (isLead(facts.tokens, amount.counted!.endToken)) continue
    // "Seven school days" and "the last day of school".
    if (periods(facts.tokens.keys[amount.counted!.head]!) || isOfSeveral(facts, amount)) continue
    const row = rowAfter(facts, amount, steps, next)
    if (!row || row.listed === amount.low) continue
    yield { words: wordsOf(facts, amount), ...row }
  }
}

/** "Nine of 14 counts", "six counts of fraud and two of theft": which of them the steps are of is not told. */
function isOfSeveral({ tokens, amounts }: Facts, amount: Amount): boolean {
  const head = tokens.keys[amount.counted!.head]
  if (tokens.keys[amount.endToken] === of) return true
  return amountsAround(amounts, amount.sentence, longestPiece).some(other => {
    const isSame = other.kind === 'count' && other.counted && tokens.keys[other.counted.head] === head
    return isSame && other.low !== amount.low && other.low >= fewest
  })
}

function stepsIn({ tokens }: Facts, places: readonly number[]): Step[] {
  let sentence = 0
  return places.flatMap(token => {
    while (tokens.sentences[sentence + 1]! <= token) sentence++
    const value = stepOf(tokens.keys[token]!)
    const isOpening = token === tokens.sentences[sentence]
    if (value === undefined || !(isOpening || isIntroduced(tokens, token))) return []
    return [
      { value, token, sentence, noun: token + 1, start: tokens.starts[token]!, end: tokens.ends[token]! },
    ]
  })
}

function stepOf(key: number): Step['value'] | undefined {
  if (lastWords(key)) return 'last'
  if (nextWords(key)) return 'next'
  return key === one ? 1 : ordinalValue(key)
}

/** "The second"; "another" behind a comma or "and". */
function isIntroduced(tokens: Tokens, token: number): boolean {
  const before = tokens.keys[token - 1] ?? 0
  if (!alone(tokens.keys[token]!)) return definite(before)
  return joins(before) || isMark(tokens, token - 1, ',') || isMark(tokens, token - 1, ';')
}

/** The first, the second … and the last thing of this noun, each told once and in order. */
function rowAfter(facts: Facts, amount: Amount, steps: readonly Step[], next: number) {
  const { tokens } = facts
  const { counted, sentence } = amount
  const plural = tokens.keys[counted!.head]!
  const own: Step[] = []
  let named = 0
  let isClose = true
  for (let index = next; index < steps.length; index++) {
    const step = steps[index]!
    if (step.sentence - sentence > farthest) break
    const isNamed = isOne(facts, step.noun, plural)
    if (!isNamed && !isBare(facts, step)) continue
    const isNear = step.sentence - (own.at(-1)?.sentence ?? sentence) <= near
    if (step.value === 'last') {
      if (own.length < fewest || !(isNamed || (isNear && isClose))) continue
      if (named < 1 && !isNamed && !isClose) return undefined
      return rowOf(facts, amount, [...own, step])
    }
    if (step.value !== own.length + 1 && (step.value !== 'next' || own.length === 0)) continue
    own.push(step)
    if (isNamed) named++
    if (!isNear) isClose = false
  }
  // More are told than there are, or the last has "and" before it.
  const isTold = own.length > amount.low || (own.length > fewest && isClosing(tokens, own.at(-1)!.token))
  return isTold && (named > 0 || isClose) ? rowOf(facts, amount, own) : undefined
}

/** "And the third": the step that closes a row. */
function isClosing(tokens: Tokens, token: number): boolean {
  return joins(tokens.keys[definite(tokens.keys[token - 1] ?? 0) ? token - 2 : token - 1] ?? 0)
}

function rowOf({ tokens }: Facts, { firstToken, counted }: Amount, steps: readonly Step[]) {
  if (isOpen(tokens, firstToken - 1, counted!.endToken)) return undefined
  const last = steps.at(-1)!
  const isMarked = isMark(tokens, last.noun, ',') || isMark(tokens, last.noun, ':')
  return {
    list: { start: last.start, end: isMarked ? last.end : tokens.ends[last.noun]! },
    listed: steps.length,
  }
}

/** "The second chapter" of chapters, or of parts. */
function isOne({ tokens }: Facts, token: number, plural: number): boolean {
  if (token >= tokens.count) return false
  const key = tokens.keys[token]!
  if (parts(plural) && parts(key)) return true
  return keyOf(`${tokens.prose.slice(tokens.starts[token]!, tokens.ends[token]!).toLowerCase()}s`) === plural
}

/** "The first, …", "the third is", "another of them", "another on to the street": no noun of its own. */
function isBare({ tokens, partsOfSpeech }: Facts, { token, noun }: Step): boolean {
  if (noun >= tokens.count) return false
  if (isMark(tokens, noun, ',') || isMark(tokens, noun, ':')) return true
  if (tokens.keys[noun] === of && them(tokens.keys[noun + 1] ?? 0)) return true
  const tag = partsOfSpeech.tagOf(noun)
  // "The first deals with": a verb that looks like a plural.
  if (tag === Tag.nounPlural && after.has(partsOfSpeech.tagOf(noun + 1))) return true
  return (
    verbs.has(tag) ||
    ((tag === Tag.preposition || tag === Tag.particle) && tokens.keys[noun] !== of && isListed(tokens, token))
  )
}

/** Behind a comma or "and", as one of a row of clauses. */
function isListed(tokens: Tokens, token: number): boolean {
  const at = definite(tokens.keys[token - 1] ?? 0) ? token - 1 : token
  return joins(tokens.keys[at - 1] ?? 0) || isMark(tokens, at - 1, ',')
}
