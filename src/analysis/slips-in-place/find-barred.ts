import { keyOf } from '../../parse/key.ts'
import type { Tokens } from '../../parse/tokens.ts'
import { isClitic } from '../token-tests.ts'
import { keyTrigger } from '../triggers.ts'
import { placeGainAt } from '../word-sequences/fit.ts'
import { trigramModel } from '../word-trigrams/load.ts'
import type { WordRows } from '../word-trigrams/rows.ts'
import { rivalLog, writtenLog } from '../word-trigrams/window.ts'
import { barredPairs, barredRivals } from './bars.ts'
import { endOf, isAmongWords, isWritten, type SlipInPlace } from './find.ts'
import { tokensOfWord, wordText } from './texts.ts'
import { believed, weights } from './weigh.ts'

/** With less gain nothing is far enough above what right uses come to (common logarithm). */
const leastGain = 1
const writtenTokens = keyTrigger(barredPairs().map(({ written }) => keyOf(written.replace(/'.*/, ''))))

/**
 * Finds words of which another is written all the time, where it goes with its neighbours far better than it does in any right
 * use: each pair has a bar of its own, so that what is common in other words does not hold it back.
 */
export function* findBarredSlips(tokens: Tokens, rows: WordRows): Iterable<SlipInPlace> {
  let best: BarredSum | undefined
  for (const one of barredSums(tokens, rows)) {
    if (one.sum < one.bar) continue
    if (best && best.token !== one.token) yield slipOf(best)
    if (!best || best.token !== one.token || one.sum - one.bar > best.sum - best.bar) best = one
  }
  if (best) yield slipOf(best)
}

function slipOf({ token, end, word }: BarredSum): SlipInPlace {
  return { token, end, meant: wordText(word) }
}

/** What speaks for another word at a place, and how much has to. */
export interface BarredSum {
  readonly token: number
  readonly end: number
  readonly word: number
  readonly sum: number
  readonly bar: number
}

/** Adds up what speaks for each word that may be meant. */
export function* barredSums(tokens: Tokens, rows: WordRows): Iterable<BarredSum> {
  const rivals = barredRivals()
  for (const token of writtenTokens(tokens)) {
    const place = rows.places[token]!
    if (place === 0 || rows.words[place]! < 0) continue
    const end = endOf(tokens, token)
    const others = rivals.get(keyOfWord(tokens, token, end))
    if (others === undefined || !isWritten(tokens, rows, place, token) || !isAmongWords(rows, place)) continue
    if (rows.commas[place - 1] === 1 && rows.commas[place] === 1) continue
    const written = writtenLog(rows, place)
    for (const { word, bar } of others) {
      const gain = rivalLog(trigramModel(), rows, place, word) - written
      if (gain < leastGain) continue
      const placed = believed(placeGainAt(tokens, token, end - token)(tokensOfWord(word)))
      const comma = rows.commas[place] === 1 ? weights.comma : 0
      yield { token, end, word, sum: weights.gain * gain + weights.placed * placed + comma, bar }
    }
  }
}

/** The key of a word with its clitic. */
function keyOfWord(tokens: Tokens, token: number, end: number): number {
  if (!isClitic(tokens, token + 1)) return tokens.keys[token]!
  return keyOf(tokens.prose.slice(tokens.starts[token]!, tokens.ends[end - 1]!).toLowerCase())
}
