import { describe, expect, it } from 'vitest'
import { findAttributions } from '../../src/analysis/attributions.ts'
import { findBlocks } from '../../src/analysis/blocks.ts'
import { findQuotations } from '../../src/analysis/quotations.ts'
import { text } from '../../src/formats/text.ts'
import { tokenise } from '../../src/parse/tokenise.ts'

const hostile: readonly string[] = [
  '"',
  "'",
  '“',
  '"a ',
  "'a ",
  'said ',
  '"a said ',
  'he said that ',
  'according to ',
  ', said Bob ',
  'says X, a Y, ',
  '; said x, ',
  'A. B. said ',
  'the of ',
  'a\n\n',
  '"\n\n',
  '- a: b\n',
]

/** Milliseconds of processor time for all three facts, without the tokens. */
function timeOf(source: string): number {
  const { prose, blocks: proseBlocks } = text.read(source)
  const tokens = tokenise(prose, proseBlocks)
  const before = process.cpuUsage()
  const blocks = findBlocks(prose, proseBlocks, tokens)
  findAttributions(prose, tokens, blocks, findQuotations(prose, blocks, tokens))
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function repeated(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length))
}

describe('time grows with the length, not with its square', () => {
  it.each(hostile)(
    '1 MB of %j',
    unit => {
      timeOf(repeated(unit, 50_000))
      const quarter = timeOf(repeated(unit, 250_000))
      const whole = timeOf(repeated(unit, 1_000_000))
      // Four times the text takes four times as long; sixteen times would be the square.
      expect(whole).toBeLessThan(quarter * 9 + 400)
    },
    60_000,
  )
})

describe('texts that hold nothing', () => {
  it.each([
    '',
    ' ',
    '\n\n',
    '.',
    '"',
    "'",
    '“',
    '”',
    '""',
    '" "',
    "''",
    'said',
    '“”',
    '„',
    '«»',
    '\ufeff',
    '\ud800',
  ])('%j', source => {
    const { prose, blocks: proseBlocks } = text.read(source)
    const tokens = tokenise(prose, proseBlocks)
    const blocks = findBlocks(prose, proseBlocks, tokens)
    const quotations = findQuotations(prose, blocks, tokens)
    for (const { start, end, inner } of quotations) {
      expect(
        start <= inner.start && inner.start <= inner.end && inner.end <= end && end <= prose.length,
      ).toBe(true)
    }
    expect(findAttributions(prose, tokens, blocks, quotations)).toEqual([])
  })
})
