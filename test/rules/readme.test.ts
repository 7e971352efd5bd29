import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadPatterns } from '../../src/pattern/pattern.ts'
import { rules } from '../../src/rule/registry.ts'
import type { Finding, Rule } from '../../src/rule/rule.ts'
import { readExamples } from './rule-readme.ts'
import { reportLines, runOn } from './run-example.ts'

// A house's examples have patterns, whose engine a configuration would have loaded.
await loadPatterns()

const sections = ['Why', 'Options', 'Examples', 'Known limits']

for (const rule of rules.values()) {
  const file = new URL(`../../rules/${rule.id}/README.md`, import.meta.url)
  const readme = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const examples = readExamples(readme)

  describe(rule.id, () => {
    test('its README has the sections of every rule', () => {
      expect(readme.startsWith(`# ${rule.id}\n`)).toBe(true)
      expect(sections.filter(section => !readme.includes(`\n## ${section}\n`))).toEqual([])
    })

    test('no example stands outside of its section, where it would prove nothing', () => {
      expect(examples.length).toBe([...readme.matchAll(/^```text$/gm)].length)
    })

    test('every message is exercised, and there are at least as many silent examples as others', () => {
      const exercised = new Set(
        examples.flatMap(({ input, options }) =>
          runOn(rule, input, options).findings.map(({ messageId }) => messageId),
        ),
      )
      expect([...exercised].sort()).toEqual(Object.keys(rule.messages).sort())
      const silent = examples.filter(({ report }) => report === '').length
      expect(silent).toBeGreaterThanOrEqual(examples.length - silent)
    })

    test('every option is documented', () => {
      expect(Object.keys(rule.options).filter(option => !readme.includes(`\`${option}\``))).toEqual([])
    })

    for (const example of examples) {
      test(`${example.title} (README line ${example.line})`, () => {
        const { findings, messages } = runOn(rule, example.input, example.options)
        expect(reportLines(messages)).toBe(example.report)
        expect(messages.map(({ reason }) => reason).filter(reason => /\{\w+\}/.test(reason))).toEqual([])
        for (const finding of findings) expectCured(rule, example.input, example.options, finding)
      })
    }
  })
}

/** With its first replacement in place, a finding must be gone. */
function expectCured(rule: Rule, input: string, options: Record<string, unknown>, finding: Finding): void {
  const [replacement] = finding.replacements ?? []
  if (replacement === undefined) return
  const mended = input.slice(0, finding.start) + replacement + input.slice(finding.end)
  const end = finding.start + replacement.length
  const left = runOn(rule, mended, options).findings.filter(
    other => other.start < end && finding.start < other.end,
  )
  expect(left, `after “${replacement}” stands there: ${mended}`).toEqual([])
}
