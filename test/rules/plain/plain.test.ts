import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createFacts } from '../../../src/analysis/document-facts.ts'
import { formatFor } from '../../../src/formats/registry.ts'
import { tokenise } from '../../../src/parse/tokenise.ts'
import { rules } from '../../../src/rule/registry.ts'
import { runRule } from '../../../src/rule/run-rule.ts'

const folder = new URL('./', import.meta.url)
const format = await formatFor('plain.txt')

function count(rule: string, text: string): number {
  const draft = format.read(text.trim().replaceAll('¶', '\n\n'))
  return [...runRule(rules.get(rule)!, createFacts(draft, tokenise(draft.prose, draft.blocks)))].length
}

/* One file a rule, one passage a line: a false one, three bars, and its true twin; ¶ starts a paragraph. */
describe('plain statements', () => {
  for (const file of readdirSync(folder).filter(name => name.endsWith('.txt'))) {
    it(`${file}: every false one is found, and no true one`, () => {
      const rule = file.replace('.txt', '')
      const rows = readFileSync(new URL(file, folder), 'utf8').trim().split('\n')
      const missed = rows.filter(row => count(rule, row.split('|||')[0]!) === 0)
      const alarming = rows.filter(row => count(rule, row.split('|||')[1]!) > 0)
      expect({ missed, alarming }).toEqual({ missed: [], alarming: [] })
    })
  }
})
