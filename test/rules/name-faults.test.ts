import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createFacts } from '../../src/analysis/document-facts.ts'
import { text } from '../../src/formats/text.ts'
import { tokenise } from '../../src/parse/tokenise.ts'
import { rules } from '../../src/rule/registry.ts'
import { runRule } from '../../src/rule/run-rule.ts'
import type { Span } from '../../src/span.ts'

const nameRules = [...rules.values()].filter(({ category }) => category === 'name')

/** A text with faults marked as in the lists, as it was written and as it should be. */
function readFault(line: string): { written: string; right: string; places: Span[] } {
  const source = line.replaceAll(' // ', '\n\n')
  const places: Span[] = []
  let written = ''
  let at = 0
  for (const match of source.matchAll(/\[\[(.*?)\|.*?\]\]/g)) {
    written += source.slice(at, match.index)
    places.push({ start: written.length, end: written.length + match[1].length })
    written += match[1]
    at = match.index + match[0].length
  }
  written += source.slice(at)
  return { written, right: source.replaceAll(/\[\[.*?\|(.*?)\]\]/g, '$1'), places }
}

function findingsIn(source: string): Span[] {
  const draft = text.read(source)
  const facts = createFacts(draft, tokenise(draft.prose, draft.blocks))
  return nameRules.flatMap(rule => [...runRule(rule, facts)])
}

/** The share of invented faults that have to be found: those left out need knowledge that no list has. */
const lists = [
  { name: 'known.txt', least: 0.88 },
  { name: 'document.txt', least: 0.88 },
]

describe.each(lists)('$name', ({ name, least }) => {
  const lines = readFileSync(new URL(`name-faults/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(readFault)

  test('most garbled names are found', () => {
    const missed = lines.filter(({ written, places }) => {
      const found = findingsIn(written)
      return !places.every(({ start, end }) => found.some(one => one.start < end && start < one.end))
    })
    expect(1 - missed.length / lines.length, missed.map(({ written }) => written).join('\n')).toBeGreaterThan(
      least,
    )
  })

  test('no name as it should be is flagged', () => {
    expect(
      lines.flatMap(({ right }) => findingsIn(right).map(({ start, end }) => right.slice(start, end))),
    ).toEqual([])
  })
})
