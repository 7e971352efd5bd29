import { isLowerWord } from '../../src/analysis/dictionary.ts'
import { functionWord } from '../../src/analysis/function-words.ts'
import { textOf } from '../../src/analysis/spaced-words.ts'
import { isJoined } from '../../src/analysis/token-tests.ts'
import { marksIn } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

/** A writer who leaves out more than this share of the spaces does so always: told as many times, and knows. */
const habit = 0.25
const fewestOfHabit = 10
const mostTold = 2

/** Where a word, a mark and the next word stand without a space: "he said,the house", "the end.The next". */
export function findMissingSpaces(tokens: Tokens): Finding[] {
  const found: Finding[] = []
  const marks = marksIn(tokens)
  for (const token of marks) {
    if (!isJoined(tokens, token) || !isJoined(tokens, token + 1)) continue
    const mark = textOf(tokens, token)
    if (mark === '.' && isTitleBefore(tokens, token)) {
      found.push(finding(tokens, token, mark))
      continue
    }
    if (!/^[,;.?!]$/.test(mark) || !isPlainWord(tokens, token + 1)) continue
    if (!isLowerBefore(tokens, token, mark)) continue
    // "end.in" may be a file or an address; after a full stop the next word must begin a sentence.
    if (mark !== ',' && mark !== ';' && tokens.shapes[token + 1] !== Shape.capitalised) continue
    found.push(finding(tokens, token, mark))
  }
  return found.length >= Math.max(fewestOfHabit, marks.length * habit) ? found.slice(0, mostTold) : found
}

function finding(tokens: Tokens, token: number, mark: string): Finding {
  const first = tokens.classes[token - 1] === TokenClass.clitic ? token - 2 : token - 1
  const before = tokens.prose.slice(tokens.starts[first], tokens.starts[token])
  const after = textOf(tokens, token + 1)
  return {
    start: tokens.starts[first],
    end: tokens.ends[token + 1],
    messageId: 'space',
    values: { mark },
    replacements: [`${before}${mark} ${after}`],
  }
}

const isTitle = wordTest('mr mrs ms dr st ft mt prof gen sen rep rev capt col lt sgt gov messrs p.o')
const shortestName = 3

/** "Dr.Michael", "St.George", "P.O.Box". */
function isTitleBefore(tokens: Tokens, token: number): boolean {
  if (!isTitle(tokens.keys[token - 1]) || tokens.shapes[token - 1] < Shape.capitalised) return false
  return (
    tokens.shapes[token + 1] === Shape.capitalised &&
    tokens.ends[token + 1] - tokens.starts[token + 1] >= shortestName
  )
}

/**
 * A word in small letters; or, before a comma and a word in small letters, a name ("Council,where"), an owner ("the
 * shop's,and") or, where a small word follows, a figure ("£8.3m,or").
 */
function isLowerBefore(tokens: Tokens, token: number, mark: string): boolean {
  const before = token - 1
  if (tokens.shapes[before] === Shape.lower && tokens.classes[before] === TokenClass.word)
    return isPlainWord(tokens, before)
  if (mark !== ',' || tokens.shapes[token + 1] !== Shape.lower) return false
  if (tokens.classes[before] === TokenClass.word) return /^\p{Lu}\p{Ll}+$/u.test(textOf(tokens, before))
  if (tokens.classes[before] === TokenClass.clitic) return tokens.classes[before - 1] === TokenClass.word
  return functionWord(tokens.keys[token + 1]) !== 0
}

function isPlainWord(tokens: Tokens, token: number): boolean {
  return (
    tokens.classes[token] === TokenClass.word &&
    isLowerWord(tokens.keys[token]) &&
    /^\p{L}{2,}$/u.test(textOf(tokens, token))
  )
}
