import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { createFacts } from '../../src/analysis/document-facts.ts'
import { formatFor } from '../../src/formats/registry.ts'
import { tokenise } from '../../src/parse/tokenise.ts'
import { rules } from '../../src/rule/registry.ts'
import { runRule } from '../../src/rule/run-rule.ts'

const samples = new URL('../../samples/', import.meta.url)

/** Every sample, by name. */
const texts = await Promise.all(
  readdirSync(samples, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.(txt|md)$/.test(name))
    .sort()
    .map(async name => {
      const source = readFileSync(new URL(name, samples), 'utf8')
      const draft = (await formatFor(name)).read(source)
      return { name, facts: createFacts(draft, tokenise(draft.prose, draft.blocks)) }
    }),
)

test.each([...rules.keys()])('%s finds in the samples what it found before', async id => {
  const rule = rules.get(id)!
  const found = texts.flatMap(({ name, facts }) =>
    runRule(rule, facts).map(({ start, end, messageId, replacements }) => {
      const { prose } = facts.tokens
      const before = prose.slice(Math.max(0, start - 40), start)
      const shown = `${before}[${prose.slice(start, end)}]${prose.slice(end, end + 30)}`.replaceAll(
        /\s+/g,
        ' ',
      )
      return `${name}:${start} ${messageId}: ${shown}${replacements ? ` → ${replacements.join(' | ')}` : ''}`
    }),
  )
  await expect(`${found.join('\n')}\n`).toMatchFileSnapshot(
    fileURLToPath(new URL(`../../rules/${id}/samples.snap`, import.meta.url)),
  )
})
