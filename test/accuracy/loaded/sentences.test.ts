import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rules } from '../../../src/rule/registry.ts'
import { runRule } from '../../../src/rule/run-rule.ts'
import type { Span } from '../../../src/span.ts'
import { analysisOf } from '../../rules/run-example.ts'

/** A sentence of invented news with the loaded expressions that a desk would mark. */
interface MarkedSentence {
  readonly text: string
  readonly spans: readonly Span[]
}

const sentences = readFileSync(new URL('sentences.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map(line => readMarked(line.split('\t')[1] ?? ''))

function readMarked(marked: string): MarkedSentence {
  let text = ''
  const spans: Span[] = []
  for (const piece of marked.split(/(\[\[.*?\]\])/)) {
    const loaded = piece.startsWith('[[')
    const words = loaded ? piece.slice(2, -2) : piece
    if (loaded) spans.push({ start: text.length, end: text.length + words.length })
    text += words
  }
  return { text, spans }
}

function findings(text: string): Span[] {
  const { facts } = analysisOf(text)
  return [...rules.values()]
    .filter(rule => rule.category === 'loaded' && rule.status === 'stable')
    .flatMap(rule => [...runRule(rule, facts)])
}

function recall(marked: readonly MarkedSentence[]): number {
  const found = marked.flatMap(({ text, spans }) => {
    const all = findings(text)
    return spans.map(span => all.some(one => one.start < span.end && span.start < one.end))
  })
  return found.filter(Boolean).length / found.length
}

describe('loaded expressions in invented sentences', () => {
  test('those that the lexicon was tuned on are found', () => {
    expect(recall(sentences.filter((_, index) => index % 3 !== 2))).toBeGreaterThanOrEqual(0.9)
  })

  test('those of every third sentence, which nobody tuned on, are found', () => {
    expect(recall(sentences.filter((_, index) => index % 3 === 2))).toBeGreaterThanOrEqual(0.85)
  })
})
