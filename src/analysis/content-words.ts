import { keyOf } from '../parse/key.ts'
import { functionWord } from './function-words.ts'
import { stemOf } from './stems.ts'

/** Words that say the same of a beginning, an end. */
const synonyms = new Map(
  [
    'begin start open launch commence',
    'end finish close conclude stop',
    'hold take',
    'leave depart departure',
    'arrive arrival',
    'land landing touchdown',
    'say tell',
    'die kill dead death fatality',
    'injure hurt wound injury',
  ].flatMap(line => line.split(' ').map(word => [stemOf(word), line.split(' ')[0]!] as const)),
)
const irregular = new Map([
  ['began', 'begin'],
  ['begun', 'begin'],
  ['held', 'hold'],
  ['died', 'die'],
  ['dies', 'die'],
  ['left', 'leave'],
])
/** The stems of the words of a text that mean something, synonyms as one. */
export function contentOf(text: string): Set<string> {
  const words = text.match(/[A-Za-z][A-Za-z]+/g) ?? []
  return new Set(
    words.flatMap(word => {
      if (functionWord(keyOf(word)) !== 0) return []
      const lower = word.toLowerCase()
      const stem = stemOf(irregular.get(lower) ?? lower)
      return [synonyms.get(stem) ?? stem]
    }),
  )
}

/** How much of a row's words a sentence has, as a share. */
export function sharedOf(row: ReadonlySet<string>, sentence: ReadonlySet<string>): number {
  let shared = 0
  for (const word of row) if (sentence.has(word)) shared++
  return row.size === 0 ? 0 : shared / row.size
}
