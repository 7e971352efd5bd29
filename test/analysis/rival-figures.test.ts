import { describe, expect, test } from 'vitest'
import { digitsOf, slipBetween } from '../../src/analysis/rival-figures/slips.ts'
import { analysisOf } from '../rules/run-example.ts'

describe('slips of the hand', () => {
  test.each([
    [68_400, 86_400, 'turned'],
    [12.4e6, 14.2e6, 'turned'],
    [46_000, 64_000, 'turned'],
    [0.31, 0.13, 'turned'],
    [240, 140, 'digit'],
    [4100, 4000, 'digit'],
    [900, 9000, 'noughts'],
    [3e6, 3e9, 'noughts'],
    [15_580, 1558, 'noughts'],
    [14, 14, undefined],
    [123, 321, undefined],
    [38, 83.5, undefined],
    [5, 7, undefined],
    [0, 10, undefined],
  ])('%d and %d: %s', (a, b, slip) => {
    expect(slipBetween(digitsOf(a), digitsOf(b))).toBe(slip)
    expect(slipBetween(digitsOf(b), digitsOf(a))).toBe(slip)
  })
})

describe('rival figures', () => {
  /** The pairs of a text, as "38 / 83". */
  const rivals = (text: string) => {
    const { facts } = analysisOf(text)
    const shown = ({ start, end }: { start: number; end: number }) => facts.tokens.prose.slice(start, end)
    return facts.rivalFigures.map(({ earlier, later }) => `${shown(earlier)} / ${shown(later)}`)
  }

  test.each([
    [
      'sums',
      'The roof cost $2.61 million. Even with the $2.16 million gone, it leaks.',
      '$2.61 million / $2.16 million',
    ],
    [
      'people by another noun',
      'A shift of 52 people was below ground. By noon all 25 names were ticked.',
      '52 / 25',
    ],
    [
      'homes and households',
      'Some 340 homes lost power. Each of the 440 households was promised a voucher.',
      '340 / 440',
    ],
    [
      'digits and words',
      'Ninety-four thousand people live there. It is a town of 49,000 without a cinema.',
      'Ninety-four thousand / 49,000',
    ],
    [
      'a figure without a noun',
      'Thirteen people were killed when the pier fell. A funeral for the 15 is on Friday.',
      'Thirteen / 15',
    ],
  ])('%s', (_, text, pair) => {
    expect(rivals(text)).toEqual([pair])
  })

  test.each([
    ['another year', 'The roof cost $2.61 million. Last year $2.16 million was spent.'],
    ['a comparison', 'The roof cost $2.61 million, compared with $2.16 million for the tower.'],
    ['a part', 'Some 340 homes lost power. It came back in 240 of the homes by noon.'],
    [
      'a correction',
      'Thirteen people were killed, the mayor said at first. He revised the number: all 15 were named.',
    ],
    ['one more', 'Some 340 homes lost power. Another 350 homes had none for days.'],
    ['a sum', 'Some 340 homes lost power, and 10 shops. For the 350 it was a long night.'],
    ['other lots', 'Thirteen people were killed when the pier fell. All 15 of the injured are at home.'],
    ['rounding', 'The roof cost $2.61 million. For the $2.6 million the parish sold a field.'],
    ['two things in one sentence', 'It paid $2.61 million for the roof and the same $2.16 million for both.'],
    ['the numbers of notes', 'He left in spring. [12] He came back in autumn. [21]'],
  ])('none: %s', (_, text) => {
    expect(rivals(text)).toEqual([])
  })

  test('a long text costs no more than its length', () => {
    const paragraph =
      'The roof cost $2.61 million. All 340 homes and the 15 shops paid $2.16 million of it.\n\n'
    const once = (count: number) => {
      const { facts } = analysisOf(paragraph.repeat(count))
      expect(facts.amounts.length).toBeGreaterThan(count)
      const start = process.cpuUsage()
      expect(facts.rivalFigures).toBeDefined()
      const { user, system } = process.cpuUsage(start)
      return (user + system) / 1000
    }
    // The least of three: a collection of garbage that falls into one of them says nothing of the text.
    const time = (count: number) => Math.min(once(count), once(count), once(count))
    time(50)
    // Four times the text; twice that for collections of garbage, of which a long text has more than its share.
    expect(time(3200)).toBeLessThan(8 * time(800))
  })
})
