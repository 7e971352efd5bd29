import { type WordClass, wordClassKeys } from '../lexicon/word-classes.ts'
import type { Facts } from './facts.ts'

/** A draft is about a subject when it has so many different words of it … */
const leastWords = 4
/** … and one in so many tokens is such a word. */
const onceIn = 50

const known = new WeakMap<Facts, Map<WordClass, boolean>>()

/**
 * Is the draft as a whole about a subject? A sports page has the words of its sport all over it, though the sentence
 * that names a hooker or a sitter may have none. Counted once a draft and subject, and only when somebody asks.
 * @param subject the class that holds the words of the subject
 */
export function isAbout(facts: Facts, subject: WordClass): boolean {
  let answers = known.get(facts)
  if (!answers) {
    answers = new Map()
    known.set(facts, answers)
  }
  let answer = answers.get(subject)
  if (answer === undefined) {
    answer = hasManyOf(facts, wordClassKeys(subject))
    answers.set(subject, answer)
  }
  return answer
}

function hasManyOf({ tokens }: Facts, words: ReadonlySet<number>): boolean {
  const met = new Set<number>()
  let count = 0
  for (let index = 0; index < tokens.count; index++) {
    const key = tokens.keys[index]!
    if (!words.has(key)) continue
    met.add(key)
    count++
  }
  return met.size >= leastWords && count * onceIn >= tokens.count
}
