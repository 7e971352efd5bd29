import { keyOf } from '../../parse/key.ts'
import { trigramModel } from './load.ts'
import { unknownWord, wordOf } from './model.ts'
import type { WordRows } from './rows.ts'
import { rivalLog, writtenLog } from './window.ts'

/**
 * How much likelier another form of a word would make its place (common logarithm); minus infinity where either is not known.
 * @param form in lower case
 */
export function formGain(rows: WordRows, token: number, form: string): number {
  return rows.words[rows.places[token]!] === unknownWord ? -Infinity : gainOver(rows, token, form)
}

/** The same where the written word may be one that the trigrams do not know, as most owners are. */
export function gainOver(rows: WordRows, token: number, form: string): number {
  const model = trigramModel()
  const place = rows.places[token]!
  const word = wordOf(model, keyOf(form))
  return place === 0 || word === unknownWord
    ? -Infinity
    : rivalLog(model, rows, place, word) - writtenLog(rows, place)
}
