import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rules } from '../../../src/rule/registry.ts'
import { runRule } from '../../../src/rule/run-rule.ts'
import { analysisOf } from '../run-example.ts'

/**
 * Sentences of news prose that were written before anybody looked at a lexicon: category, field or family, variety of
 * English, sentence. Slang and loaded expressions stand in brackets; in a clean one an ordinary sense of such a word
 * stands. Every third line is counted only and never looked at when a lexicon is mended.
 */
const rows = readFileSync(new URL('sentences.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((row, line) => {
    const [category, , , marked] = row.split('\t') as [string, string, string, string]
    return { category, marked, isUnread: line % 3 === 2 }
  })
const registerRules = [...rules.values()].filter(
  ({ category, status }) => (category === 'slang' || category === 'loaded') && status === 'stable',
)

function findings(text: string) {
  const { facts } = analysisOf(text)
  return registerRules.flatMap(rule =>
    runRule(rule, facts).map(({ start, end }) => ({ start, end, category: rule.category })),
  )
}

function expressionsFound(category: string, isUnread: boolean): number {
  const found = rows
    .filter(row => row.category === category && row.isUnread === isUnread)
    .flatMap(({ marked }) => {
      const all = findings(marked.replaceAll(/[[\]]/g, '')).filter(one => one.category === category)
      return [...marked.matchAll(/\[(.+?)\]/g)].map(({ index, 0: text }, nth) => {
        const start = index - 2 * nth
        return all.some(one => one.start < start + text.length - 2 && start < one.end)
      })
    })
  return found.filter(Boolean).length / found.length
}

function cleanFlagged(isUnread: boolean): number {
  const clean = rows.filter(row => row.category === 'clean' && row.isUnread === isUnread)
  return clean.filter(({ marked }) => findings(marked).length > 0).length / clean.length
}

describe('sentences written before the lexicons were read', () => {
  test('slang is found', () => {
    expect(expressionsFound('slang', false)).toBeGreaterThan(0.8)
    expect(expressionsFound('slang', true)).toBeGreaterThan(0.75)
  })

  test('loaded wording is found', () => {
    expect(expressionsFound('loaded', false)).toBeGreaterThan(0.9)
    expect(expressionsFound('loaded', true)).toBeGreaterThan(0.8)
  })

  test('ordinary senses are left alone', () => {
    expect(cleanFlagged(false)).toBeLessThan(0.12)
    expect(cleanFlagged(true)).toBeLessThan(0.12)
  })
})
