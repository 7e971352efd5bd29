import { isLowerWord } from '../../src/analysis/dictionary.ts'
import { functionWord } from '../../src/analysis/function-words.ts'
import { textOf } from '../../src/analysis/spaced-words.ts'
import { isJoined } from '../../src/analysis/token-tests.ts'
import { marksIn } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

/** A writer who does so always is told as many times, and knows. */
const mostTold = 2

/** Where a word, a mark and the next word stand without a space: "he said,the house", "the end.The next". */
export function* findMissingSpaces(tokens: Tokens): Iterable<Finding> {
  let told = 0
  for (const token of marksIn(tokens)) {
    if (told === mostTold) return
    if (!isJoined(tokens, token) || !isJoined(tokens, token + 1)) continue
    const mark = textOf(tokens, token)
    if (mark === '.' && isTitleBefore(tokens, token)) {
      yield finding(tokens, token, mark)
      continue
    }
    if (!/^[,;.?!]$/.test(mark) || !isPlainWord(tokens, token + 1)) continue
    if (!isLowerBefore(tokens, token, mark)) continue
    // "end.in" may be a file or an address; after a full stop the next word must begin a sentence.
    if (mark !== ',' && mark !== ';' && tokens.shapes[token + 1] !== Shape.capitalised) continue
    told++
    yield finding(tokens, token, mark)
  }
}

function finding(tokens: Tokens, token: number, mark: string): Finding {
  const before = textOf(tokens, token - 1)
  const after = textOf(tokens, token + 1)
  return {
    start: tokens.starts[token - 1],
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

/** A word in small letters, or a name before a comma and a small word: "on Friday,but". */
function isLowerBefore(tokens: Tokens, token: number, mark: string): boolean {
  const before = token - 1
  if (tokens.shapes[before] === Shape.lower) return isPlainWord(tokens, before)
  return (
    mark === ',' &&
    tokens.shapes[before] === Shape.capitalised &&
    tokens.shapes[token + 1] === Shape.lower &&
    functionWord(tokens.keys[token + 1]) !== 0 &&
    /^\p{L}{3,}$/u.test(textOf(tokens, before))
  )
}

function isPlainWord(tokens: Tokens, token: number): boolean {
  return (
    tokens.classes[token] === TokenClass.word &&
    isLowerWord(tokens.keys[token]) &&
    /^\p{L}{2,}$/u.test(textOf(tokens, token))
  )
}
