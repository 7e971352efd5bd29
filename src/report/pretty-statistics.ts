import pico from 'picocolors'
import type { Grades } from '../analysis/statistics.ts'
import type { PlacedStatistics } from '../lint/document-statistics.ts'

const formulaNames: readonly (readonly [keyof Grades, string])[] = [
  ['automatedReadability', 'Automated Readability'],
  ['colemanLiau', 'Coleman–Liau'],
  ['daleChall', 'Dale–Chall'],
  ['gunningFog', 'Gunning fog'],
  ['smog', 'SMOG'],
  ['spache', 'Spache'],
]

/** What a draft comes to, for human eyes: a few lines that end with an empty one. */
export function prettyStatistics(path: string, statistics: PlacedStatistics, color: boolean): string {
  const colors = pico.createColors(color)
  const { words, sentences, paragraphs, grades, longestSentences } = statistics
  const lines = [
    `${colors.underline(path)}: ${count(words, 'word')}, ${count(sentences, 'sentence')}, ${count(paragraphs, 'paragraph')}`,
  ]
  if (grades) {
    const each = formulaNames.map(([name, shown]) => `${shown} ${grades[name]}`).join(', ')
    lines.push(`  grade: ${each}`, `  Flesch reading ease: ${grades.fleschReadingEase}`)
  }
  if (longestSentences.length > 0) lines.push('  longest sentences:')
  for (const { place, words: length } of longestSentences) {
    const { start, end } = place
    lines.push(`    ${start.line}:${start.column}-${end.line}:${end.column} ${count(length, 'word')}`)
  }
  return `${lines.join('\n')}\n\n`
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
