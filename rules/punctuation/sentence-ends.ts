import { isCommon, isLowerWord } from '../../src/analysis/dictionary.ts'
import { marksIn } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isDeterminer, isLowerCase } from '../../src/analysis/word-kinds.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

const isQuestionWord = wordTest('why how when where')
const isDoing = wordTest('do does did')
const isSubject = wordTest('he she it they we you i')
const stop = keyOf('.')
const comma = keyOf(',')

/** "Why did the dam fail.": a question that opens its sentence and has no part but itself. */
export function* findPlainQuestions(tokens: Tokens): Iterable<Finding> {
  for (let sentence = 0; sentence + 1 < tokens.sentences.length; sentence++) {
    const start = tokens.sentences[sentence]
    if (!isQuestionWord(tokens.keys[start]) || !isDoing(tokens.keys[start + 1])) continue
    const last = tokens.sentences[sentence + 1] - 1
    if (last < start + 4 || tokens.keys[last] !== stop || tokens.shapes[start + 1] !== Shape.lower) continue
    if (!isDeterminer(tokens, start + 2) && !isSubject(tokens.keys[start + 2])) continue
    if (hasMark(tokens, start, last)) continue
    const place = { start: tokens.starts[last], end: tokens.ends[last] }
    yield { ...place, messageId: 'question', replacements: ['?'] }
  }
}

function hasMark(tokens: Tokens, start: number, end: number): boolean {
  for (let token = start; token < end; token++) {
    if (tokens.classes[token] === TokenClass.punctuation) return true
  }
  return false
}

/** "in the spring., and": a stop before a comma, where the word is no abbreviation. */
export function* findStopsBeforeCommas(tokens: Tokens): Iterable<Finding> {
  const marks = marksIn(tokens)
  for (let at = 1; at < marks.length; at++) {
    const token = marks[at]
    if (tokens.keys[token] !== comma || tokens.keys[token - 1] !== stop || token + 1 === tokens.count)
      continue
    const word = token - 2
    if (tokens.starts[token] !== tokens.ends[token - 1]) continue
    if (!isLowerCase(tokens, word) || tokens.ends[word] !== tokens.starts[token - 1]) continue
    const key = tokens.keys[word]
    const isLong = tokens.ends[word] - tokens.starts[word] > longestAbbreviation
    if (!isLong || !isLowerWord(key) || !isCommon(key)) continue
    const place = { start: tokens.starts[token - 1], end: tokens.ends[token] }
    yield { ...place, messageId: 'doubled', replacements: [','] }
  }
}

/** Abbreviations that look like words, "min.", "art.", are short. */
const longestAbbreviation = 4
