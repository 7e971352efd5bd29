import { ordinalValue } from '../../src/analysis/amounts/ordinals.ts'
import type { Amount } from '../../src/analysis/amounts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { Tag } from '../../src/analysis/parts-of-speech.ts'
import { isMark } from '../../src/analysis/token-tests.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Span } from '../../src/span.ts'
import { isAnnouncement, isOpen, type ToldRow, wordsOf } from './told.ts'

const ordinals = wordTrigger('first second third fourth fifth sixth seventh eighth ninth last final')
const lastWords = wordTest('last final')
const definite = wordTest('the a its his her their')
/** Parts of one work are called by turns. */
const parts = wordTest(
  'chapter chapters part parts section sections act acts movement movements episode episodes',
)
const verbs: ReadonlySet<Tag> = new Set([Tag.verbPast, Tag.verbThird, Tag.be, Tag.have, Tag.do, Tag.modal])
/** How many sentences a thing may be told in. */
const farthest = 40
const fewest = 2

interface Step extends Span {
  readonly value: number | 'last'
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
    const row = rowAfter(facts, amount, steps, next)
    if (!row || row.listed === amount.low) continue
    yield { words: wordsOf(facts, amount), ...row }
  }
}

function stepsIn({ tokens }: Facts, places: readonly number[]): Step[] {
  let sentence = 0
  return places.flatMap(token => {
    while (tokens.sentences[sentence + 1]! <= token) sentence++
    const key = tokens.keys[token]!
    const value = lastWords(key) ? 'last' : ordinalValue(key)
    const isOpening = token === tokens.sentences[sentence]
    if (value === undefined || (!definite(tokens.keys[token - 1] ?? 0) && !isOpening)) return []
    return [{ value, sentence, noun: token + 1, start: tokens.starts[token]!, end: tokens.ends[token]! }]
  })
}

/** The first, the second … and the last thing of this noun, each told once and in order. */
function rowAfter(facts: Facts, amount: Amount, steps: readonly Step[], next: number) {
  const { tokens } = facts
  const { counted, sentence } = amount
  const plural = tokens.keys[counted!.head]!
  const own: Step[] = []
  let named = 0
  for (let index = next; index < steps.length; index++) {
    const step = steps[index]!
    if (step.sentence - sentence > farthest) return undefined
    const isNamed = isOne(facts, step.noun, plural)
    if (!isNamed && !isBare(facts, step.noun)) continue
    if (step.value === own.length + 1) own.push(step)
    else if (step.value !== 'last' || !isNamed || own.length < fewest) continue
    else {
      if (named < 1 || isOpen(tokens, amount.firstToken - 1, counted!.endToken)) return undefined
      const list = { start: own[0]!.start, end: tokens.ends[step.noun]! }
      return { list: { start: step.start, end: list.end }, listed: own.length + 1 }
    }
    if (isNamed) named++
  }
  return undefined
}

/** "The second chapter" of chapters, or of parts. */
function isOne({ tokens }: Facts, token: number, plural: number): boolean {
  if (token >= tokens.count) return false
  const key = tokens.keys[token]!
  if (parts(plural) && parts(key)) return true
  return keyOf(`${tokens.prose.slice(tokens.starts[token]!, tokens.ends[token]!).toLowerCase()}s`) === plural
}

/** "The first, …", "the third is": no noun of its own. */
function isBare({ tokens, partsOfSpeech }: Facts, token: number): boolean {
  if (token >= tokens.count) return false
  if (isMark(tokens, token, ',') || isMark(tokens, token, ':')) return true
  return verbs.has(partsOfSpeech.tagOf(token))
}
