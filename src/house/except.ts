import { compilePattern, patternIn } from '../pattern/pattern.ts'
import { listOf } from './entry.ts'

/** Is a text left alone? */
export type ExceptTest = (text: string) => boolean

const never: ExceptTest = () => false

/** Compiles what a part of a sheet leaves alone: a text that holds one of the words, or a match of a pattern. */
export function exceptTest(except: string | readonly string[] | undefined): ExceptTest {
  const all = listOf(except)
  if (all.length === 0) return never
  const words = all.filter(text => patternIn(text) === undefined)
  const patterns = all.flatMap(text => {
    const pattern = patternIn(text)
    return pattern === undefined ? [] : [compilePattern(pattern, false)]
  })
  return text => words.some(word => holdsWord(text, word)) || patterns.some(pattern => pattern.test(text))
}

const inWord = /^[\p{L}\p{N}_]$/u

function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!inWord.test(text.charAt(at - 1)) && !inWord.test(text.charAt(at + word.length))) return true
  }
  return false
}
