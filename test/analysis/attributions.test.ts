import { describe, expect, it } from 'vitest'
import { type Attribution, findAttributions } from '../../src/analysis/attributions.ts'
import { findQuotations } from '../../src/analysis/quotations.ts'
import { attributionCases } from './attribution-cases.ts'
import { analysePlain, type MarkedSpan, readMarked, wordsOf } from './marked-text.ts'

interface Expected {
  readonly source: string | undefined
  readonly verb: string | undefined
  readonly content: string | undefined
}

function attributionsIn(prose: string): Attribution[] {
  const { blocks, tokens } = analysePlain(prose)
  return findAttributions(prose, tokens, blocks, findQuotations(prose, blocks, tokens))
}

function summary(prose: string, { source, verb, content }: Attribution): Expected {
  return { source: wordsOf(prose, source), verb: wordsOf(prose, verb), content: wordsOf(prose, content) }
}

/** The group of a label such as `v2:denies`, and what stands after its colon. */
function parts(label: string): { part: string; group: string; remark: string | undefined } {
  const [head, remark] = label.split(':')
  return { part: head[0], group: head.slice(1), remark }
}

function expectedOf(prose: string, spans: readonly MarkedSpan[]): Expected[] {
  const groups = [...new Set(spans.map(({ label }) => parts(label).group))].sort()
  const partOf = (part: string, group: string): string | undefined =>
    wordsOf(
      prose,
      spans.find(({ label }) => parts(label).part === part && parts(label).group === group),
    )
  return groups.map(group => ({
    source: partOf('s', group),
    verb: partOf('v', group),
    content: partOf('c', group),
  }))
}

for (const [name, cases] of Object.entries(attributionCases)) {
  describe(name, () => {
    it.each(cases)('%s', marked => {
      const { prose, spans } = readMarked(marked)
      const found = attributionsIn(prose)
      expect(found.map(attribution => summary(prose, attribution))).toEqual(expectedOf(prose, spans))
      for (const { label } of spans) {
        const { part, remark } = parts(label)
        if (part === 'v') expect(found.map(({ stance }) => stance)).toContain(remark ?? 'asserts')
        if (part === 's') expect(found.some(({ named }) => named === (remark !== 'vague'))).toBe(true)
      }
    })
  })
}

describe('an attribution', () => {
  it('tells direct from reported speech', () => {
    expect(attributionsIn('"It will close," she said.').map(({ direct }) => direct)).toEqual([true])
    expect(attributionsIn('She said it would close.').map(({ direct }) => direct)).toEqual([false])
  })

  it('knows the verbs that judge', () => {
    expect(attributionsIn('Lee claimed that it was safe.').map(({ judges }) => judges)).toEqual([true])
    expect(attributionsIn('Lee said that it was safe.').map(({ judges }) => judges)).toEqual([false])
  })

  it('holds its source, its verb and its content', () => {
    for (const marked of Object.values(attributionCases).flat()) {
      for (const attribution of attributionsIn(readMarked(marked).prose)) {
        for (const part of [attribution.source, attribution.verb, attribution.content]) {
          expect(part.start).toBeGreaterThanOrEqual(attribution.start)
          expect(part.end).toBeLessThanOrEqual(attribution.end)
        }
      }
    }
  })
})
