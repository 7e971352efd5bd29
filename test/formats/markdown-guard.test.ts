import { describe, expect, test } from 'vitest'
import { defuse } from '../../src/formats/markdown/guard.ts'
import { markdown } from '../../src/formats/markdown.ts'

describe('marks without measure are text', () => {
  test.each<[name: string, source: string]>([
    ['brackets', '['.repeat(20_000)],
    ['closing brackets', ']'.repeat(20_000)],
    ['emphasis', '*a*b_c_'.repeat(3_000)],
    ['nested quotations', `${'> '.repeat(5_000)}a`],
    ['nested lists', `${'1. '.repeat(5_000)}a`],
    ['nested directives', ':::a\n'.repeat(500)],
    ['changing containers', '* a\n> b\n1. c\n'.repeat(1_000)],
    ['a comment that is not closed', 'a <!-- b\n\n'.repeat(100)],
  ])(
    '%s',
    (_name, source) => {
      const defused = defuse(source, 0)
      expect(defused).not.toBe(source)
      expect(defused.length).toBe(source.length)
      const { prose, blocks, map } = markdown.read(source)
      for (const { start, end } of blocks) {
        const span = map.toSource({ start, end })
        expect(source.slice(span.start, span.start + 1)).toBe(prose.slice(start, start + 1))
      }
    },
    60_000,
  )

  test('and the paragraphs about them keep their marks', () => {
    const source = `An *old* [house](x).\n\n${']'.repeat(1000)}\n\nA *new* [one](y).`
    expect(markdown.read(source).prose).toBe(`An old house.\n\n${']'.repeat(1000)}\n\nA new one.`)
  })
})

test.each([
  ['a long list of links', '- [a *b*](c)\n'.repeat(700)],
  ['a page with many quotations and lists', '> *a*\n\n- b\n\n'.repeat(500)],
  ['closed comments', 'a <!-- b --> c\n\n'.repeat(500)],
  ['a code fence', `\`\`\`\n${'a'.repeat(50)}\n\n\`\`\`\n`],
])('%s is left as it is', (_name, source) => {
  expect(defuse(source, 0)).toBe(source)
})
