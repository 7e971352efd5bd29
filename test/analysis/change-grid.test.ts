import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createFacts } from '../../src/analysis/document-facts.ts'
import { formatFor } from '../../src/formats/registry.ts'
import { tokenise } from '../../src/parse/tokenise.ts'
import { rules } from '../../src/rule/registry.ts'
import { runRule } from '../../src/rule/run-rule.ts'

/** Passages a line: a false one, a bar, and its true twin; ¶ starts a paragraph. */
const rows = readFileSync(new URL('change-grid.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
const format = await formatFor('grid.txt')

function count(text: string): number {
  const draft = format.read(text.trim().replaceAll('¶', '\n\n'))
  return [
    ...runRule(rules.get('rising-or-falling')!, createFacts(draft, tokenise(draft.prose, draft.blocks))),
  ].length
}

describe('plain statements of change', () => {
  it('finds every one that is taken up the other way, and none that is taken up rightly', () => {
    const missed = rows.filter(row => count(row.split('|||')[0]!) === 0)
    const alarming = rows.filter(row => count(row.split('|||')[1]!) > 0)
    expect({ missed, alarming }).toEqual({ missed: [], alarming: [] })
  })
})
