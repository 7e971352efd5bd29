import { Shape, type Tokens } from '../../parse/tokens.ts'
import { isClitic } from '../token-tests.ts'
import { placeGainAt } from '../word-sequences/fit.ts'
import { trigramModel } from '../word-trigrams/load.ts'
import { wordLog } from '../word-trigrams/model.ts'
import type { WordRows } from '../word-trigrams/rows.ts'
import { rivalLog, writtenLog } from '../word-trigrams/window.ts'
import { tellsNothing } from '../word-vectors/model.ts'
import { topicGainAt } from '../word-vectors/topic.ts'
import { isAmongWords, isWritten, type SlipInPlace } from './find.ts'
import { RivalKind, rivalTable } from './rivals.ts'
import { tokensOfWord, wordText } from './texts.ts'
import { enoughOfTopic, isHopeless, type TopicalRival, topicSumOf } from './weigh-topic.ts'

/** With less gain the words around do not ask for the rival (common logarithm). */
const leastGain = 0.5
/** With less, what is spoken of asks for neither (a difference of cosines). */
const leastTopic = 0.1

/**
 * Finds words of content that writers take for others, where what is spoken of asks for the other as well as the words around
 * do: "a new building would cost twice as much, and the cite was found to be free of asbestos".
 */
export function* findSlipsByTopic(tokens: Tokens, rows: WordRows): Iterable<SlipInPlace> {
  let best: SlipInPlace | undefined
  let most = enoughOfTopic
  for (const { token, word, rival, topic, placed } of topicalRivals(tokens, rows)) {
    if (best && best.token !== token) {
      yield best
      best = undefined
      most = enoughOfTopic
    }
    if (isHopeless(rival) || topic() < leastTopic || isHopeless(rival, topic())) continue
    const sum = topicSumOf(rival, topic(), placed())
    if (sum < most) continue
    most = sum
    best = { token, end: token + 1, meant: wordText(word) }
  }
  if (best) yield best
}

/** A rival at a place, and what is dear to know: how much better it goes with what is spoken of, and with the parts of speech. */
export interface RivalOfTopic {
  readonly token: number
  readonly word: number
  readonly rival: TopicalRival
  readonly topic: () => number
  readonly placed: () => number
}

/** The words of content that writers take for the written ones, where they make the words around likelier. */
export function* topicalRivals(tokens: Tokens, rows: WordRows): Iterable<RivalOfTopic> {
  const { starts } = rivalTable()
  const { wordLogs } = trigramModel()
  let counts: Uint32Array | undefined
  for (let place = 1; place < rows.count; place++) {
    const word = rows.words[place]!
    const token = rows.firsts[place]!
    if (word < 0 || token < 0 || starts[word] === starts[word + 1] || wordLogs[word]! >= tellsNothing)
      continue
    // At the head of a sentence stand orders, names and short answers.
    if (tokens.shapes[token] !== Shape.lower || isClitic(tokens, token + 1)) continue
    if (!hasPair(word) || !isWritten(tokens, rows, place, token) || !isAmongWords(rows, place)) continue
    counts ??= countsOf(rows)
    yield* rivalsAt(tokens, rows, place, counts[word]! > 1)
  }
}

/** How often each word is written in the draft. */
function countsOf({ words, count }: WordRows): Uint32Array {
  const counts = new Uint32Array(trigramModel().wordLogs.length)
  for (let place = 0; place < count; place++) if (words[place]! >= 0) counts[words[place]!]!++
  return counts
}

/** Is a word one that writers take for others? */
function hasPair(word: number): boolean {
  const { starts, kinds } = rivalTable()
  for (let at = starts[word]!; at < starts[word + 1]!; at++) if (isPair(kinds[at]!)) return true
  return false
}

function isPair(kind: number): boolean {
  return kind === RivalKind.listed || kind === RivalKind.habitual
}

function* rivalsAt(
  tokens: Tokens,
  rows: WordRows,
  place: number,
  isRepeated: boolean,
): Iterable<RivalOfTopic> {
  const model = trigramModel()
  const { starts, words, kinds } = rivalTable()
  const word = rows.words[place]!
  const token = rows.firsts[place]!
  const written = writtenLog(rows, place)
  const writtenWord = wordLog(model, word)
  let topicBy: ReturnType<typeof topicGainAt> | undefined
  let placedBy: ReturnType<typeof placeGainAt> | undefined
  for (let at = starts[word]!; at < starts[word + 1]!; at++) {
    const other = words[at]!
    if (!isPair(kinds[at]!) || wordLog(model, other) >= tellsNothing) continue
    const gain = rivalLog(model, rows, place, other) - written
    if (gain < leastGain) continue
    const topic = () => {
      topicBy ??= topicGainAt(tokens, rows, token)
      return topicBy(other)
    }
    const placed = () => {
      placedBy ??= placeGainAt(tokens, token, 1)
      return placedBy(tokensOfWord(other))
    }
    const rival = { word: writtenWord, rarer: wordLog(model, other) - writtenWord, gain, isRepeated }
    yield { token, word: other, rival, topic, placed }
  }
}
