import { describe, expect, test } from 'vitest'
import { linkedLengths } from '../../src/analysis/timeline/linked/bases.ts'
import { unfitLengths } from '../../src/analysis/timeline/linked/judge.ts'
import { analysisOf } from '../rules/run-example.ts'

const factsOf = (source: string) => analysisOf(source).facts

/** The lengths of a text with the times from which each could be reckoned; those that fit have a star. */
function linksOf(source: string): string[] {
  const facts = factsOf(source)
  const { prose } = facts.tokens
  return linkedLengths(facts).map(({ length, cue, bases }) => {
    const told = bases.map(({ begin, end, fits }) => {
      const until = end ? prose.slice(end.start, end.end) : 'now'
      return `${prose.slice(begin.start, begin.end)}–${until}${fits ? '*' : ''}`
    })
    return `${prose.slice(length.start, length.end)} (${cue}): ${told.join(', ')}`
  })
}

describe('what a length could be reckoned from', () => {
  test('is every two times about so far apart, and a time and that of the piece', () => {
    expect(
      linksOf('Posted June 12, 2018\n\nIt opened in 1998. In the 20 years since, it has flooded twice.'),
    ).toEqual(['20 years (since): 1998–June 12, 2018*, 1998–now*'])
  })
  test('is any part of a time between two others', () => {
    expect(linksOf('Between 1970 and 1985 she spent nine years at sea.')).toEqual([
      'nine years (lasted): 1970–1985*',
    ])
  })
  test('is asked neither of the ages of people nor of how often something is', () => {
    const text = 'It opened in 1998 and shut in 2016. The 18-year-old apprentice Jan Roe paid $30 a year.'
    expect(linksOf(text)).toEqual([])
  })
  test('is asked of what is said aloud, too', () => {
    expect(linksOf('It opened in 1998 and shut in 2008. "I had 12 years of it," she said.')).toEqual([
      '12 years (of): 1998–2008, 1998–now*, 2008–now*',
    ])
  })
})

describe('lengths that do not fit the times which they are of', () => {
  const found = (source: string) => {
    const facts = factsOf(source)
    return unfitLengths(facts).map(({ linked: { length } }) =>
      facts.tokens.prose.slice(length.start, length.end),
    )
  }
  const piece = (years: number) =>
    `Posted April 9, 2024\n\nThe inn was sold in 1988. The choir was founded in 2001 by two brothers. In the ${years} years since then, the choir has lost nobody.`
  test('are held to be wrong', () => {
    expect(found(piece(12))).toEqual(['12 years'])
  })
  test('are right where the times give them', () => {
    expect(found(piece(23))).toEqual([])
  })
})
