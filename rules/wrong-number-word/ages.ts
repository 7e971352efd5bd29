import { matchesOf } from '../../src/analysis/matches-of.ts'
import { type OwnSentence, spanOf } from '../../src/analysis/own-sentences.ts'
import type { Misfit } from './misfit.ts'

/** Words for people by age; both ends included. */
const ranges: Readonly<Record<string, readonly [number, number]>> = {
  teenager: [12, 19],
  quadragenarian: [40, 49],
  quinquagenarian: [50, 59],
  sexagenarian: [60, 69],
  septuagenarian: [70, 79],
  octogenarian: [80, 89],
  nonagenarian: [90, 99],
  centenarian: [100, 130],
  toddler: [1, 3],
}
const words = Object.keys(ranges).join('|')
const before = new RegExp(`\\b(?<age>\\d{1,3})-year-old (?<word>${words})\\b`, 'dgi')
const after = new RegExp(
  `\\b(?:[Tt]he|[Aa]n?|[Tt]h(?:is|at)) (?:\\w+ )?(?<word>${words})(?: \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)?, (?:now |who is )?(?<age>\\d{1,3})(?=[,.])`,
  'dgu',
)

/** "The octogenarian, 72," */
export function* agesInWords(sentences: readonly OwnSentence[]): Iterable<Misfit> {
  for (const sentence of sentences) {
    if (!/genarian|teenager|toddler|centenarian/i.test(sentence.text)) continue
    for (const pattern of [before, after]) {
      for (const match of matchesOf(pattern, sentence.text)) {
        const word = match.groups!.word!.toLowerCase()
        const age = Number(match.groups!.age)
        const [from, to] = ranges[word] ?? [0, 200]
        if (age >= from && age <= to) continue
        const right = to > 120 ? `${from} or older` : `${from === 12 ? 13 : from} to ${to} years old`
        const article = /^[aeiou]/.test(word) ? 'an' : 'a'
        yield { messageId: 'age', here: spanOf(sentence, match), word: `${article} ${word}`, right }
      }
    }
  }
}
