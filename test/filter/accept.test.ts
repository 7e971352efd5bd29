import { describe, expect, test } from 'vitest'
import { filterReports } from '../../src/filter/filter.ts'
import type { Reported } from '../../src/filter/reported.ts'
import { acceptNothing, draftOf } from './draft.ts'

/** Is a report of these words left out of the prose, by these accepted names? */
function isAccepted(
  names: readonly string[],
  prose: string,
  words: string,
  part: Partial<Reported> = {},
): boolean {
  const accept = { ...acceptNothing, names }
  const { context, report } = draftOf(prose, { accept })
  return filterReports([report('misspelling', words, part)], context).kept.length === 0
}

describe('whole tokens, case as written', () => {
  test.each([
    ['paywall', 'A paywall.', 'paywall'],
    ['op-ed', 'An op-ed.', 'op-ed'],
    ['Ons', 'The Ons agreed.', 'Ons'],
    ["ol'", "An ol' friend.", "ol'"],
    ["ain't", 'It ain’t.', 'ain’t'],
    ['ain’t', "It ain't.", "ain't"],
    ['Meriny', "Meriny's mayor.", "Meriny's"],
    ['the Seychelles', "the Seychelles' capital.", "the Seychelles'"],
    ['Kristine Berzina', 'Kristine\n Berzina spoke.', 'Kristine\n Berzina'],
    ['Łódź', 'In Łódź.', 'Łódź'],
    ['𝒜𝒷', 'An 𝒜𝒷.', '𝒜𝒷'],
  ])('%s is accepted in %j', (name, prose, words) => {
    expect(isAccepted([name], prose, words)).toBe(true)
  })

  test.each([
    ['Ons', 'Many repressentations.', 'repressentations'],
    ['ons', 'Many repressentations.', 'repressentations'],
    ['ons', 'Many repressentations.', 'ons'],
    ['re', 'Many repressentations.', 're'],
    ['paywall', 'Paywall.', 'Paywall'],
    ['Ons', 'The ONS.', 'ONS'],
    ['paywall', 'Many paywalls.', 'paywalls'],
    ['paywall', 'A new paywall.', 'new paywall'],
    ['Berzina', 'Kristine Berzina spoke.', 'Kristine Berzina'],
    ['ódź', 'In Łódź.', 'ódź'],
    ['𝒷', 'An 𝒜𝒷.', '𝒷'],
    ['', 'A paywall.', 'paywall'],
  ])('%s is not accepted in %j', (name, prose, words) => {
    expect(isAccepted([name], prose, words)).toBe(false)
  })
})

describe('an accepted phrase covers what lies wholly within it', () => {
  const phrase = 'German Marshal Fund of the U.S.'
  test.each([
    ['Marshal', true],
    ['Marshal Fund', true],
    ['U.S.', true],
    ['German Marshal Fund of the U.S.', true],
    ['The German', false],
    ['U.S. spoke', false],
    ['The German Marshal Fund of the U.S. spoke', false],
  ])('%s: %s', (words, expected) => {
    expect(
      isAccepted([phrase], `The German\nMarshal  Fund of the U.S. spoke.`.replace(/\s+/g, ' '), words),
    ).toBe(expected)
  })

  test('over a soft line break, and with either apostrophe', () => {
    expect(isAccepted(["Lloyd's of London"], 'At Lloyd’s\nof London.', 'Lloyd’s')).toBe(true)
    expect(isAccepted(["Lloyd's of London"], 'At Lloyd’s\nof London.', 'of')).toBe(true)
  })

  test.each([
    ['Marshal Fund', 'A Marshal of the Fund.', 'Marshal'],
    ['Marshal Fund', 'The Marshal Funding.', 'Marshal'],
    ['Marshal Fund', 'The FieldMarshal Fund.', 'Fund'],
    ['Marshal Fund', 'The marshal Fund.', 'Fund'],
    ['Marshal Fund', 'A Fund.', 'Fund'],
    ['Marshal Fund', 'Marshal', 'Marshal'],
    ['op-ed', 'An op - ed.', 'op'],
    ['of of', 'of', 'of'],
  ])('%s is not there in %j', (name, prose, words) => {
    expect(isAccepted([name], prose, words)).toBe(false)
  })

  test('at any of its parts that are alike', () => {
    expect(isAccepted(['Duran Duran Fan'], 'Duran Duran Fan', 'Duran Fan', { start: 6, end: 15 })).toBe(true)
    expect(isAccepted(['Duran Duran'], 'Duran Duran Duran', 'Duran', { start: 12, end: 17 })).toBe(true)
  })
})

describe('which rules', () => {
  const { context, report } = draftOf('The mob said Meriny.', {
    accept: {
      words: ['mob'],
      names: ['Meriny'],
      byRule: new Map([
        ['slang', ['said']],
        ['conflicting-figures', ['Meriny']],
      ]),
    },
  })
  const left = (reports: readonly Reported[]) =>
    filterReports(reports, context).kept.map(({ ruleId }) => ruleId)

  test('words and names count for every rule, and for other plugins', () => {
    const other = report('usage', 'mob', { source: 'retext-usage', category: undefined })
    expect(
      left([report('slang', 'mob'), report('misspelling', 'mob'), report('slang', 'Meriny'), other]),
    ).toEqual([])
  })

  test('what a rule allows counts for that rule alone', () => {
    expect(left([report('slang', 'said'), report('youth-slang', 'said')])).toEqual(['youth-slang'])
  })

  test('a contradiction is about what is said: only its own list hides it', () => {
    expect(left([report('conflicting-figures', 'mob'), report('conflicting-figures', 'Meriny')])).toEqual([
      'conflicting-figures',
    ])
  })

  test('without a place in the prose the text alone decides', () => {
    const unplaced = { start: -1, end: -1, category: undefined }
    expect(left([report('usage', 'mob', unplaced), report('usage', '', { ...unplaced, text: '' })])).toEqual([
      'usage',
    ])
  })
})

test('thousands of names that share a word stay cheap', () => {
  const names = Array.from({ length: 20_000 }, (_, index) => `House of Number${index}`)
  const { context, report } = draftOf('House of Number19999. '.repeat(50), {
    accept: { ...acceptNothing, names },
  })
  const reports = Array.from({ length: 50 }, (_, nth) => report('misspelling', 'of', { nth }))
  const before = performance.now()
  expect(filterReports(reports, context).kept).toEqual([])
  expect(performance.now() - before).toBeLessThan(5000)
})
