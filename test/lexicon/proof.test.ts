import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compileLexicons } from '../../src/lexicon/compile.ts'
import type { SourceEntry } from '../../src/lexicon/entry.ts'
import { matchLexicons } from '../../src/lexicon/senses.ts'
import { readLexicon } from '../../src/lexicon/source.ts'
import { packLexicons, unpackLexicons } from '../../src/lexicon/store.ts'
import { rules } from '../../src/rule/registry.ts'
import { analysisOf } from '../rules/run-example.ts'

const root = new URL('../../rules/', import.meta.url)
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.yaml'))

describe.each(files)('%s', file => {
  const ruleId = file.split(/[/\\]/)[0]!
  const entries = readLexicon(readFileSync(new URL(file, root), 'utf8'), file)

  test('belongs to a rule that asks for a lexicon', () => {
    expect(rules.get(ruleId)?.lexicon).toBe(true)
  })

  test('every entry is found in its hits and is silent in its misses', () => {
    // Each by itself: of two that speak of the same words, a draft gets the longer one.
    const isFound = (entry: SourceEntry) => {
      const store = unpackLexicons(packLexicons(compileLexicons(new Map([[ruleId, [entry]]]))))
      return (sentence: string) => matchLexicons(store, analysisOf(sentence).facts).of(ruleId).length > 0
    }
    const failures = entries.flatMap(entry => {
      const finds = isFound(entry)
      return [
        ...entry.hit
          .filter(sentence => !finds(sentence))
          .map(sentence => `${entry.id} is not found in: ${sentence}`),
        ...entry.miss.filter(finds).map(sentence => `${entry.id} is found in: ${sentence}`),
      ]
    })
    expect(failures).toEqual([])
  })
})
