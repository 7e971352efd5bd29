import { logBehindPair, pairOf, type TrigramModel, wordLog } from './model.ts'
import { pairBefore, type WordRows } from './rows.ts'

/** A word takes part in its own likelihood and in those of the two behind it. */
const reach = 3

/** How likely the word that is written at a place is, with those behind that it bears on (common logarithm). */
export function writtenLog({ logs, firsts }: WordRows, place: number): number {
  let sum = 0
  for (let at = place; at < place + reach; at++) {
    sum += logs[at]!
    if (firsts[at]! < 0) break
  }
  return sum
}

/** The same with another word in its place. */
export function rivalLog(model: TrigramModel, rows: WordRows, place: number, rival: number): number {
  const { words, firsts, pairs } = rows
  let context = pairBefore(rows, place)
  let previous = words[place - 1]!
  let sum = 0
  for (let at = place; at < place + reach; at++) {
    const next = at === place ? rival : words[at]!
    const pair = at < place + 2 ? pairOf(model, previous, next) : pairs[at]!
    sum += logBehindPair(model, context, previous, next, pair)
    if (firsts[at]! < 0) break
    context = pair
    previous = next
  }
  return sum
}

/** How likely the words of such a stretch are taken by themselves, wherever they stand. */
export function looseLog(model: TrigramModel, { words, firsts }: WordRows, place: number): number {
  let sum = 0
  for (let at = place; at < place + reach; at++) {
    sum += wordLog(model, words[at]!)
    if (firsts[at]! < 0) break
  }
  return sum
}

/** How much likelier one word would be in place of the two at a place and the next (common logarithm). */
export function joinedGain(model: TrigramModel, rows: WordRows, place: number, joined: number): number {
  const { logs } = rows
  const before = rows.words[place - 1]!
  const pair = pairOf(model, before, joined)
  const gain =
    logBehindPair(model, pairBefore(rows, place), before, joined, pair) - (logs[place]! + logs[place + 1]!)
  return gainBehind(model, rows, place + 2, joined, pair, gain)
}

/** How much likelier the words around are with a word put in before a place (common logarithm). */
export function insertedGain(model: TrigramModel, rows: WordRows, place: number, inserted: number): number {
  const before = rows.words[place - 1]!
  const pair = pairOf(model, before, inserted)
  const gain = logBehindPair(model, pairBefore(rows, place), before, inserted, pair)
  return gainBehind(model, rows, place, inserted, pair, gain)
}

/** A gain with what the words from a place on gain, where a word that is not written stands before them. */
function gainBehind(
  model: TrigramModel,
  { words, firsts, pairs, logs }: WordRows,
  place: number,
  word: number,
  pairOfWord: number,
  before: number,
): number {
  let gain = before
  let context = pairOfWord
  let previous = word
  for (let at = place; at < place + reach - 1; at++) {
    const pair = at === place ? pairOf(model, previous, words[at]!) : pairs[at]!
    gain += logBehindPair(model, context, previous, words[at]!, pair) - logs[at]!
    if (firsts[at]! < 0) break
    context = pair
    previous = words[at]!
  }
  return gain
}
