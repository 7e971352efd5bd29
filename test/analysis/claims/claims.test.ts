import { describe, expect, it } from 'vitest'
import type { Claim } from '../../../src/analysis/claims.ts'
import { slots } from '../../../src/analysis/frames/frame.ts'
import { frameAt } from '../../../src/analysis/frames/load.ts'
import { analysisOf } from '../../rules/run-example.ts'
import { readMarked, wordsOf } from '../marked-text.ts'
import { claimCases } from './claim-cases.ts'

const certainties = ['decided', 'planned', 'hedged', 'conditional', 'asked']

/** What a claim tells, in the words of the marks of {@link claimCases}. */
function told(prose: string, claim: Claim | undefined): Record<string, unknown> | undefined {
  return (
    claim && {
      words: wordsOf(prose, claim),
      ...Object.fromEntries(slots.map(slot => [slot, wordsOf(prose, claim.arguments[slot])])),
      polarity: claim.polarity,
      certainty: claim.certainty,
      voice: claim.source === undefined ? 'writer' : 'source',
    }
  )
}

for (const [name, cases] of Object.entries(claimCases)) {
  describe(name, () => {
    it.each(cases)('%s', marked => {
      const { prose, spans } = readMarked(marked)
      const mark = spans.find(({ label }) => label.startsWith('f:'))
      const [, frame, ...flags] = mark?.label.split(':') ?? []
      const claims = analysisOf(prose).facts.claims.all
      const claim = claims.find(one => frameAt(one.frame).id === frame && one.start === mark?.start)
      const marking = (label: string) =>
        wordsOf(
          prose,
          spans.find(span => span.label === label),
        )
      expect(told(prose, claim)).toEqual({
        words: wordsOf(prose, mark),
        agent: marking('a'),
        patient: marking('p'),
        other: marking('o'),
        polarity: flags.includes('denied') ? 'denied' : 'affirmed',
        certainty: certainties.find(certainty => flags.includes(certainty)) ?? 'asserted',
        voice: flags.includes('source') ? 'source' : 'writer',
      })
    })
  })
}

describe('a claim', () => {
  const only = (prose: string): Claim => analysisOf(prose).facts.claims.all[0]

  it('knows its time, its place and its figure', () => {
    const prose = 'Police arrested 14 men in Lisbon on Monday.'
    const claim = only(prose)
    expect([claim.time, claim.place].map(span => wordsOf(prose, span))).toEqual(['Monday', 'Lisbon'])
  })

  it('takes the time from the start of its sentence where it has none of its own', () => {
    const prose = 'In May 2019, the minister resigned.'
    expect(wordsOf(prose, only(prose).time)).toBe('May 2019')
  })

  it('says whose word it is, and how the source takes it', () => {
    const prose = 'Ann Lee denied that Olwen bought the mill.'
    const { source } =
      analysisOf(prose).facts.claims.all.find(({ frame }) => frameAt(frame).id === 'buy') ?? {}
    expect([wordsOf(prose, source?.name), source?.stance, source?.direct]).toEqual([
      'Ann Lee',
      'denies',
      false,
    ])
  })
})
