import { describe, expect, it } from 'vitest'
import { findQuotations, type Quotation } from '../../src/analysis/quotations.ts'
import { analysePlain, type MarkedSpan, readMarked, wordsOf } from './marked-text.ts'
import { quotationCases } from './quotation-cases.ts'

const kinds: Readonly<Record<string, Quotation['kind']>> = { s: 'speech', c: 'scare', t: 'title', m: 'term' }

interface Expected {
  readonly words: string
  readonly kind: Quotation['kind']
  readonly open: boolean
  readonly speaker: string | undefined
  /** The first quotation of the same utterance, by its words. */
  readonly begins: string
}

function expectedOf(prose: string, spans: readonly MarkedSpan[]): Expected[] {
  const quoted = spans.filter(({ label }) => label[0] !== 'w')
  const group = (span: MarkedSpan): string => span.label.slice(1).replace('!', '')
  return quoted.map(span => {
    const speaker = spans.find(
      ({ label }) =>
        label[0] === 'w' && (label === `w${group(span)}` || label.slice(1).includes(group(span) || '-')),
    )
    const first = group(span) === '' ? span : (quoted.find(other => group(other) === group(span)) ?? span)
    return {
      words: prose.slice(span.start, span.end),
      kind: kinds[span.label[0]],
      open: span.label.endsWith('!'),
      speaker: span.label[0] === 's' ? wordsOf(prose, speaker) : undefined,
      begins: prose.slice(first.start, first.end),
    }
  })
}

function foundIn(prose: string): Expected[] {
  const { blocks, tokens } = analysePlain(prose)
  const found = findQuotations(prose, blocks, tokens)
  return found.map(quotation => {
    const first = found.find(other => other.utterance === quotation.utterance) ?? quotation
    return {
      words: prose.slice(quotation.start, quotation.end),
      kind: quotation.kind,
      open: quotation.open,
      speaker: wordsOf(prose, quotation.speaker),
      begins: prose.slice(first.start, first.end),
    }
  })
}

for (const [group, cases] of Object.entries(quotationCases)) {
  describe(group, () => {
    it.each(cases)('%s', marked => {
      const { prose, spans } = readMarked(marked)
      expect(foundIn(prose)).toEqual(expectedOf(prose, spans))
    })
  })
}
