import type { Facts } from '../../src/analysis/facts.ts'
import { countWords, numberOf } from '../../src/analysis/number-text.ts'
import { beginsSentence, textOf } from '../../src/analysis/spaced-words.ts'
import { isJoined, isMark, sentenceOf } from '../../src/analysis/token-tests.ts'
import { figuresIn, wordTrigger } from '../../src/analysis/triggers.ts'
import { isLowerCase } from '../../src/analysis/word-kinds.ts'
import { TokenClass } from '../../src/parse/tokens.ts'
import { numberInWords } from './counts.ts'
import { isTied, type NumberPlace } from './places.ts'

const numberWords = wordTrigger(countWords)

/**
 * Numbers tied to what they count: “a six-hour search”, “a 60-day emergency”. Below ten each unit has a habit of its own,
 * above it all have one. Ages (“a six-year-old”) have their own as well.
 */
export function tiedCounts({ tokens }: Facts): NumberPlace[] {
  return [...figuresIn(tokens), ...numberWords(tokens)].flatMap((token): NumberPlace[] => {
    const unit = token + 2
    if (!isMark(tokens, token + 1, '-') || !isJoined(tokens, token + 1) || !isJoined(tokens, unit)) return []
    if (!isLowerCase(tokens, unit) || isTied(tokens, token) || isMark(tokens, unit + 1, '-')) return []
    const text = textOf(tokens, token).toLowerCase()
    const inDigits = tokens.classes[token] === TokenClass.number
    const value = numberOf(text)
    if (value === undefined || value < 2 || value > 99) return []
    if (!inDigits && beginsSentence(tokens, token, tokens.sentences[sentenceOf(tokens, token)])) return []
    return [
      {
        start: tokens.starts[token],
        end: tokens.ends[token],
        token,
        topic: value < 10 ? `few-${textOf(tokens, unit)}` : 'many tied',
        style: inDigits ? 'digits' : 'words',
        count: value,
        like: model => (model.style === 'digits' ? String(value) : numberInWords(value)),
      },
    ]
  })
}
