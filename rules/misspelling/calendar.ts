import { editCost } from '../../src/analysis/dictionary/edit-cost.ts'
import { tokenTraits } from '../../src/analysis/dictionary.ts'
import { isGivenName, isSurname } from '../../src/analysis/fact-base/load.ts'
import { FunctionWord, functionWord } from '../../src/analysis/function-words.ts'
import { isPartOfCompound, textOf } from '../../src/analysis/spaced-words.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { notorious } from './notorious.ts'

const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')
const months = 'january february march april august september october november december'.split(' ')
const initials = new Set([...weekdays, ...months].map(word => word[0]!.toUpperCase()))
/** One slip of the hand. */
const oneSlip = 1
const shortest = 4
/** Of a month or day so long no name is a letter away. */
const long = 8
const before = wordTest(
  'on last next this every until since by from in of late early mid before after through between and to',
)
/** Words that stand before a time and next to never before a person. */
const surely = wordTest('on last next this every until since late early')
/** Places and people that are called so. */
const isOther = wordTest('sanday frida munday mundy sundar marche avril januari')
const behind = wordTest('night morning afternoon evening')

/**
 * Months and weekdays with a letter wrong: "Septemper", "Wendsday", "on Fridau". A capital is all that they have of a
 * name, so that the place must speak for a time where the word is short.
 */
export function* findMisspeltDates(tokens: Tokens): Iterable<Finding> {
  const traits = tokenTraits(tokens)
  for (let token = 0; token < tokens.count; token++) {
    if (traits[token] !== 0 || tokens.shapes[token] !== Shape.capitalised) continue
    const length = tokens.ends[token]! - tokens.starts[token]!
    if (length < shortest || length > long + 2 || !initials.has(tokens.prose[tokens.starts[token]!]!))
      continue
    if (tokens.classes[token] !== TokenClass.word || isPartOfCompound(tokens, token)) continue
    const text = textOf(tokens, token).toLowerCase()
    if (notorious.has(text) || isOther(tokens.keys[token]!)) continue
    const meant = meantBy(tokens, token, text)
    if (meant === undefined) continue
    yield {
      start: tokens.starts[token]!,
      end: tokens.ends[token]!,
      messageId: 'misspelt',
      replacements: [meant[0]!.toUpperCase() + meant.slice(1)],
    }
  }
}

function meantBy(tokens: Tokens, token: number, text: string): string | undefined {
  const month = nearestOf(months, text)
  const meant = month ?? (text.endsWith('s') ? undefined : nearestOf(weekdays, text))
  if (meant === undefined) return undefined
  const key = tokens.keys[token]!
  const isNamed = isGivenName(key) || isSurname(key) || isBesideName(tokens, token)
  const isTime = month === undefined ? isDay(tokens, token) : isMonth(tokens, token)
  if (isTime === 'surely') return isNamed && meant.length < long ? undefined : meant
  return !isNamed && meant.length >= long - 1 && (isTime === 'perhaps' || meant.length >= long)
    ? meant
    : undefined
}

function nearestOf(words: readonly string[], text: string): string | undefined {
  let best: string | undefined
  let lowest = oneSlip
  for (const word of words) {
    if (word[0] !== text[0] || Math.abs(word.length - text.length) > 1) continue
    // One slip leaves the second letter or the last one as it was.
    if (word[1] !== text[1] && word.at(-1) !== text.at(-1)) continue
    const cost = editCost(text, word, lowest)
    if (cost > lowest) continue
    lowest = cost
    best = word
  }
  return best
}

/** A month has a figure beside it, or a word of time before: "12 Apirl", "in Marchh". */
function isMonth(tokens: Tokens, token: number): 'surely' | 'perhaps' | 'no' {
  if (isNumberAt(tokens, token + 1) || isNumberAt(tokens, token - 1)) return 'surely'
  return isDay(tokens, token)
}

function isDay(tokens: Tokens, token: number): 'surely' | 'perhaps' | 'no' {
  if (behind(tokens.keys[token + 1] ?? 0) || surely(tokens.keys[token - 1] ?? 0)) return 'surely'
  return before(tokens.keys[token - 1] ?? 0) ? 'perhaps' : 'no'
}

function isNumberAt(tokens: Tokens, token: number): boolean {
  return tokens.classes[token] === TokenClass.number
}

/** Does a name stand before or behind? A day and a month may. */
function isBesideName(tokens: Tokens, token: number): boolean {
  return [token - 1, token + 1].some(
    near =>
      tokens.shapes[near] === Shape.capitalised &&
      (functionWord(tokens.keys[near]!) & FunctionWord.calendar) === 0 &&
      !before(tokens.keys[near]!),
  )
}
