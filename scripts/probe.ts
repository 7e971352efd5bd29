/**
 * Prints what one rule finds in some files, each finding with its surroundings, for reading false alarms one by one:
 * `npx tsx scripts/probe.ts RULE FILE…` (or `all` for every rule).
 */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { createFacts } from '../src/analysis/document-facts.ts'
import { formatFor } from '../src/formats/registry.ts'
import { tokenise } from '../src/parse/tokenise.ts'
import { rules } from '../src/rule/registry.ts'
import { runRule } from '../src/rule/run-rule.ts'

const [ruleId, ...files] = process.argv.slice(2)
const chosen = [...rules.values()].filter(rule => ruleId === 'all' || rule.id === ruleId)
if (chosen.length === 0) throw new Error(`no rule "${ruleId}"; there are ${[...rules.keys()].join(', ')}`)
let words = 0
let count = 0
for (const file of files) {
  const draft = (await formatFor(file)).read(readFileSync(file, 'utf8'))
  const facts = createFacts(draft, tokenise(draft.prose, draft.blocks))
  words += draft.prose.split(/\s+/).length
  for (const rule of chosen) {
    for (const { start, end, messageId, replacements, related, values } of runRule(rule, facts)) {
      count++
      const before = draft.prose.slice(Math.max(0, start - 60), start)
      const after = draft.prose.slice(end, end + 60)
      const shown = `${before}⟦${draft.prose.slice(start, end)}⟧${after}`.replaceAll(/\s+/g, ' ')
      console.log(
        `${basename(file)}:${start} ${rule.id}/${messageId}: ${shown} → ${(replacements ?? []).join(' | ')} ${values ? JSON.stringify(values) : ''}`,
      )
      for (const place of related ?? [])
        console.log(`    ${place.reason}: ⟦${draft.prose.slice(place.start, place.end)}⟧`)
    }
  }
}
console.log(`${count} findings in ${words} words: ${((1000 * count) / words).toFixed(2)} per 1,000`)
