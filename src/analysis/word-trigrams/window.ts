import { logBehind, type TrigramModel, wordLog } from './model.ts'
import { type WordRows, wordBefore } from './rows.ts'

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
export function rivalLog(
  model: TrigramModel,
  { words, firsts }: WordRows,
  place: number,
  rival: number,
): number {
  let before = wordBefore(words, firsts, place)
  let previous = words[place - 1]!
  let sum = 0
  for (let at = place; at < place + reach; at++) {
    const next = at === place ? rival : words[at]!
    sum += logBehind(model, before, previous, next)
    if (firsts[at]! < 0) break
    before = previous
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
  const { words, firsts, logs } = rows
  let gain = logBehind(model, wordBefore(words, firsts, place), words[place - 1]!, joined)
  gain -= logs[place]! + logs[place + 1]!
  let before = words[place - 1]!
  let previous = joined
  for (let at = place + 2; at < place + 2 + reach - 1; at++) {
    gain += logBehind(model, before, previous, words[at]!) - logs[at]!
    if (firsts[at]! < 0) break
    before = previous
    previous = words[at]!
  }
  return gain
}

/** How much likelier the words around are with a word put in before a place (common logarithm). */
export function insertedGain(model: TrigramModel, rows: WordRows, place: number, inserted: number): number {
  const { words, firsts, logs } = rows
  let before = words[place - 1]!
  let previous = inserted
  let gain = logBehind(model, wordBefore(words, firsts, place), before, inserted)
  for (let at = place; at < place + reach - 1; at++) {
    gain += logBehind(model, before, previous, words[at]!) - logs[at]!
    if (firsts[at]! < 0) break
    before = previous
    previous = words[at]!
  }
  return gain
}
