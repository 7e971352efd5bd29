import { keyOf } from '../../parse/key.ts'
import type { Tokens } from '../../parse/tokens.ts'
import type { Direction } from '../changes.ts'
import type { Facts } from '../facts.ts'
import { isMark, sentenceOf } from '../token-tests.ts'
import { wordTrigger } from '../triggers.ts'
import { wordTest } from '../word-flags.ts'
import { subjectOf } from './movements.ts'
import type { ToldChange } from './told-words.ts'
import { wideWord } from './weighed/lexicon.ts'
import { phraseAt } from './weighed/phrases.ts'

/*
 * Changes that went on from one time to the next: "each delivery has been cheaper than the last", "every month brought more
 * returns than the one before", "ever fewer pupils", "less and less rain". A piece that tells one cannot speak of the same
 * thing as going the other way.
 */

const rowWords = 'each every'
const rows = wordTrigger(rowWords)
const than = keyOf('than')
const and = keyOf('and')
const ever = keyOf('ever')
const last = wordTest('last before previous preceding')
const more = wordTest('more fewer less')
const repeating = wordTrigger('and ever')
const comparedReach = 24
const thingReach = 4
const behindReach = 6
const had = wordTest('has had have was is were been')

/** The changes of a draft that are told as a row of comparisons, in order. */
export function lastingChanges(facts: Facts): ToldChange[] {
  const { tokens } = facts
  return [
    ...rows(tokens).flatMap(token => rowAt(facts, token) ?? []),
    ...repeating(tokens).flatMap(token => repeatedAt(facts, token) ?? []),
  ]
}

/** "Every month has brought more returns than the one before", "each delivery was cheaper than the last". */
function rowAt(facts: Facts, token: number): ToldChange | undefined {
  const { tokens } = facts
  const { keys } = tokens
  const sentence = sentenceOf(tokens, token)
  const end = Math.min(tokens.sentences[sentence + 1]!, token + comparedReach)
  for (let at = token + 2; at < end; at++) {
    const direction = sizeAt(keys[at]!)
    if (direction === undefined || isMark(tokens, at, ',')) continue
    const isCounting = more(keys[at]!)
    const things = isCounting
      ? phraseAt(facts, at + 1, end, false)?.things
      : phraseAt(facts, token + 1, at, false)?.things
    const from = isCounting ? at + 1 + thingReach : at + 1
    for (let behind = at + 1; behind < Math.min(end, from + 1); behind++)
      if (keys[behind] === than && namesLast(tokens, behind + 1, end) && things)
        return change(tokens, { direction, token: at, first: at, end: behind + 1, sentence, things })
  }
  return undefined
}

/** "The last", "the one before", "the previous one". */
function namesLast({ keys }: Tokens, from: number, end: number): boolean {
  for (let at = from; at < Math.min(end, from + thingReach); at++) if (last(keys[at]!)) return true
  return false
}

/** "Less and less rain", "ever more eels": of what stands behind, or of the subject of the verb before. */
function repeatedAt(facts: Facts, token: number): ToldChange | undefined {
  const { tokens } = facts
  const { keys } = tokens
  const isDoubled = keys[token] === and && keys[token - 1] === keys[token + 1]
  if (!isDoubled && keys[token] !== ever) return undefined
  const direction = sizeAt(keys[token + 1] ?? 0)
  if (direction === undefined) return undefined
  const sentence = sentenceOf(tokens, token)
  const [start, end] = [tokens.sentences[sentence]!, tokens.sentences[sentence + 1]!]
  const first = isDoubled ? token - 1 : token
  const things =
    phraseAt(facts, token + 2, Math.min(end, token + behindReach), false)?.things ??
    (had(keys[first - 1] ?? 0) ? subjectOf(tokens, first - 1, start) : undefined)
  return things && change(tokens, { direction, token: token + 1, first, end: token + 2, sentence, things })
}

/** Which way a comparative goes, where it goes by size, price or crowd. */
function sizeAt(key: number): Direction | undefined {
  const word = wideWord(key)
  if (!word?.parts.has('adjective') || word.isSoft) return undefined
  return word.direction === 'up' || word.direction === 'down' ? word.direction : undefined
}

function change(
  { starts, ends }: Tokens,
  {
    first,
    end,
    ...told
  }: Omit<ToldChange, 'start' | 'end'> & { readonly first: number; readonly end: number },
): ToldChange {
  return { ...told, start: starts[first]!, end: ends[end - 1]! }
}

const again = wordTest('every each annually yearly')
const periods = wordTest(
  'year month week day season summer winter spring autumn quarter decade election game match term shift',
)
const since = keyOf('since')
const inKey = keyOf('in')
const a = keyOf('a')
const row = keyOf('row')

/** Is a change of the sentence told as one that goes on: "every summer", "in a row", "since 2019"? */
export function goesOn({ keys, sentences }: Tokens, sentence: number): boolean {
  for (let at = sentences[sentence]!; at < sentences[sentence + 1]!; at++) {
    if (again(keys[at]!) && periods(keys[at + 1] ?? 0)) return true
    if (keys[at] === inKey && keys[at + 1] === a && keys[at + 2] === row) return true
    if (keys[at] === since && isYear(keys[at + 1] ?? 0)) return true
  }
  return false
}

const isYear = wordTest(Array.from({ length: 60 }, (_, index) => String(1975 + index)).join(' '))
