import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { lexiconMatches } from '../../../src/lexicon/lexicons.ts'
import { analysisOf } from '../run-example.ts'

/**
 * Sentences of news prose with informal expressions in brackets: family, variety of English, sentence. Every third
 * line is set aside: the lexicon is filled by family, without a look at them, so that they tell what it finds in a
 * draft that nobody has seen.
 */
const lines = readFileSync(new URL('sentences.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')

interface Expression {
  readonly line: number
  readonly marked: string
  readonly found: boolean
}

function expressionsOf(row: string, line: number): Expression[] {
  const marked = row.split('\t')[2]!
  const sentence = marked.replaceAll(/[[\]]/g, '')
  const matches = lexiconMatches(analysisOf(sentence).facts)
    .of('slang')
    .filter(({ entry }) => entry.labels.level !== 'informal')
  return [...marked.matchAll(/\[(.+?)\]/g)].map(({ index, 0: text }, nth) => {
    const start = index - 2 * nth
    const end = start + text.length - 2
    return { line, marked, found: matches.some(match => match.start < end && match.end > start) }
  })
}

const expressions = lines.flatMap(expressionsOf)
const recallOf = (some: readonly Expression[]) => some.filter(({ found }) => found).length / some.length

test('of the sentences that it was filled with in view', () => {
  expect(recallOf(expressions.filter(({ line }) => line % 3 !== 2))).toBeGreaterThan(0.92)
})

test('of the sentences set aside', () => {
  expect(recallOf(expressions.filter(({ line }) => line % 3 === 2))).toBeGreaterThan(0.75)
})
