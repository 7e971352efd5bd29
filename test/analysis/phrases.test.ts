import { describe, expect, test } from 'vitest'
import { chunkCases } from './chunk-cases.ts'
import { clauseCases } from './clause-cases.ts'
import { clauseGrammarCases } from './clause-grammar-cases.ts'
import { clauseText, factsOf, nounPhraseText, verbGroupText } from './phrase-text.ts'

/** Each sentence with the lines that are set in below it. */
function readCases(text: string): [sentence: string, lines: string[]][] {
  const cases: [string, string[]][] = []
  for (const line of text.trim().split('\n')) {
    if (line.startsWith('  ')) cases.at(-1)![1].push(line.trim())
    else cases.push([line, []])
  }
  return cases
}

const chunks = readCases(chunkCases)
const clauses = readCases(clauseCases)

test('there are more than 100 cases of each', () => {
  expect(chunks.flatMap(([, lines]) => lines).length).toBeGreaterThan(100)
  expect(clauses.flatMap(([, lines]) => lines).length).toBeGreaterThan(100)
})

describe('the noun phrases and verb groups of', () => {
  test.each(chunks)('%s', (sentence, expected) => {
    const facts = factsOf(sentence)
    const { nounPhrases, verbGroups } = facts.chunks(0)
    const found = [
      ...nounPhrases.map(phrase => [phrase.start, nounPhraseText(facts, phrase)] as const),
      ...verbGroups.map(group => [group.start, verbGroupText(facts, group)] as const),
    ].sort(([a], [b]) => a - b)
    expect(found.map(([, text]) => text)).toEqual(expected)
  })
})

describe('the clauses of', () => {
  test.each(clauses)('%s', (sentence, expected) => {
    const facts = factsOf(sentence)
    expect(facts.clauses(0).map(clause => clauseText(facts, clause))).toEqual(expected)
  })
})

/** As many lines of grammar were read rightly when this was written; no fewer may be. */
const readRightly = 65

test('the clauses that the grammar has are read as before or better', () => {
  const cases = readCases(clauseGrammarCases)
  expect(cases.length).toBeGreaterThanOrEqual(50)
  const missed = cases.flatMap(([sentence, expected]) => {
    const facts = factsOf(sentence)
    const found = facts.clauses(0).map(clause => clauseText(facts, clause))
    return expected
      .filter(line => !found.includes(line))
      .map(line => `${sentence} ${line} (${found.join('; ')})`)
  })
  const lines = cases.flatMap(([, expected]) => expected).length
  expect(lines - missed.length, missed.join('\n')).toBeGreaterThanOrEqual(readRightly)
})

test('a sentence is read once', () => {
  const facts = factsOf('The council met. It voted to close the pool.')
  expect(facts.chunks(1)).toBe(facts.chunks(1))
  expect(facts.clauses(1)).toBe(facts.clauses(1))
  expect(facts.clauses(1).map(({ verb }) => verb.lemma)).toEqual(['vote', 'close'])
})

test('a clause knows the one that it belongs to', () => {
  const facts = factsOf('Police said the driver fled before officers arrived.')
  expect(facts.clauses(0).map(({ parent }) => parent)).toEqual([undefined, 0, 1])
})

test('whatever stands in a sentence, it has phrases or none', () => {
  for (const text of [
    '!',
    'and and and',
    'the the the',
    '"',
    'of of of, which who',
    'to',
    'said said said',
    'x, '.repeat(500),
  ]) {
    const facts = factsOf(text)
    for (let sentence = 0; sentence < facts.tokens.sentences.length - 1; sentence++) {
      expect(Array.isArray(facts.clauses(sentence))).toBe(true)
    }
  }
})

test('a sentence without an end costs time that grows with its length only', () => {
  const text = 'the man said found , which of to and '.repeat(40_000)
  const started = performance.now()
  const facts = factsOf(text)
  expect(facts.clauses(0)).toEqual([])
  expect(facts.partsOfSpeech.tagOf(facts.tokens.count - 1)).toBeGreaterThan(0)
  expect(performance.now() - started).toBeLessThan(20_000)
})
