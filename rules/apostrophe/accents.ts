import { isJoined } from '../../src/analysis/token-tests.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { words as wordsOf } from './words.ts'

const marks = ['`', '´']
const isEnding = wordsOf('s t re ll ve d m')
const t = keyOf('t')

/** A backtick or an accent where the apostrophe should be: "mama`s", "don´t". */
export function* findAccents(tokens: Tokens): Iterable<Finding> {
  const { prose, starts, ends, classes } = tokens
  if (!marks.some(mark => prose.includes(mark))) return
  const words = new Set<string>()
  for (let token = 1; token + 1 < tokens.count; token++) {
    if (classes[token] !== TokenClass.symbol && classes[token] !== TokenClass.punctuation) continue
    if (!marks.includes(prose.slice(starts[token], ends[token])) || !isEnding(tokens.keys[token + 1]!))
      continue
    if (classes[token - 1] !== TokenClass.word || !isJoined(tokens, token) || !isJoined(tokens, token + 1))
      continue
    const word = prose.slice(starts[token - 1], ends[token - 1])
    // Where it is what the keyboard gives, once a word is enough.
    const written = prose.slice(starts[token - 1], ends[token + 1])
    if (words.has(written)) continue
    // Only a negation has a t behind it.
    if (tokens.keys[token + 1] === t && !/n$/i.test(word)) continue
    words.add(written)
    yield {
      start: starts[token - 1]!,
      end: ends[token + 1]!,
      messageId: 'accent',
      replacements: [`${word}'${prose.slice(starts[token + 1], ends[token + 1])}`],
    }
  }
}
