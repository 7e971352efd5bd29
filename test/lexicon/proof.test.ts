import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { lexiconMatches } from '../../src/lexicon/lexicons.ts'
import { readLexicon } from '../../src/lexicon/source.ts'
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
    const found = (sentence: string) =>
      lexiconMatches(analysisOf(sentence).facts)
        .of(ruleId)
        .map(({ entry }) => entry.id)
    const failures = entries.flatMap(({ id, hit, miss }) => [
      ...hit
        .filter(sentence => !found(sentence).includes(id))
        .map(sentence => `${id} is not found in: ${sentence}`),
      ...miss
        .filter(sentence => found(sentence).includes(id))
        .map(sentence => `${id} is found in: ${sentence}`),
    ])
    expect(failures).toEqual([])
  })
})
