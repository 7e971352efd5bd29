import { type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { isSpacedPair, textOf } from '../../src/analysis/spaced-words.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

const measures = wordTrigger('much many little few')
const closings = wordTrigger('close finish')
const isTo = wordTest('to')
const isMoved = wordTest('higher lower up down above below ahead')
const sentences = wordTrigger('sentenced')
const as = wordTest('as')
const isMagnitude = wordTest('million billion trillion thousand')
const isTerm = wordTest('years months weeks days')

/** "Fell by as much 9%", "as many 40 people", "sentenced six years": before the figure a word has dropped out. */
export function* findBareFigures(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (const measure of measures(tokens)) {
    if (measure === 0 || !as(tokens.keys[measure - 1]!) || !isFigure(tokens, partsOfSpeech, measure + 1))
      continue
    yield missing(tokens, measure, 'as')
  }
  for (const closing of closings(tokens)) {
    if (!isTo(tokens.keys[closing - 1] ?? 0) || !/^[$£€]$/.test(textOf(tokens, closing + 1))) continue
    if (isSpacedPair(tokens, closing, tokens.count) || isFigure(tokens, partsOfSpeech, closing + 1))
      if (!isMoved(tokens.keys[closing + 3] ?? 0) && !describesNoun(tokens, partsOfSpeech, closing + 2))
        yield missing(tokens, closing, 'at')
  }
  for (const sentenced of sentences(tokens)) {
    if (partsOfSpeech.tagOf(sentenced + 1) !== Tag.numeral || !isTerm(tokens.keys[sentenced + 2] ?? 0))
      continue
    if (isSpacedPair(tokens, sentenced, tokens.count) || tokens.classes[sentenced + 1] === TokenClass.number)
      yield missing(tokens, sentenced, 'to')
  }
}

/** "To close $46 million gap": the headline has a thing of that size behind the sum. */
function describesNoun(tokens: Tokens, partsOfSpeech: PartsOfSpeech, figure: number): boolean {
  let end = figure + 1
  if (isMagnitude(tokens.keys[end] ?? 0)) end++
  return partsOfSpeech.tagOf(end) === Tag.nounSingular
}

function isFigure(tokens: Tokens, partsOfSpeech: PartsOfSpeech, token: number): boolean {
  // Figures of another block, or behind a mark.
  if (token >= tokens.count || tokens.starts[token]! - tokens.ends[token - 1]! !== 1) return false
  return (
    tokens.classes[token] === TokenClass.number ||
    partsOfSpeech.tagOf(token) === Tag.numeral ||
    /^[$£€]$/.test(textOf(tokens, token))
  )
}

function missing(tokens: Tokens, before: number, word: string): Finding {
  return {
    start: tokens.starts[before]!,
    end: tokens.ends[before + 1]!,
    messageId: 'missing',
    replacements: [`${textOf(tokens, before)} ${word} ${textOf(tokens, before + 1)}`],
  }
}
