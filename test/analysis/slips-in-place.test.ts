import { describe, expect, it } from 'vitest'
import { createFacts } from '../../src/analysis/document-facts.ts'
import { findSlipsInPlace } from '../../src/analysis/slips-in-place/find.ts'
import { RivalKind } from '../../src/analysis/slips-in-place/rivals.ts'
import { enough, hopeless, sumOf, type WeighedRival } from '../../src/analysis/slips-in-place/weigh.ts'
import { text } from '../../src/formats/text.ts'
import { tokenise } from '../../src/parse/tokenise.ts'

function slipsIn(source: string): string[] {
  const draft = text.read(source)
  const tokens = tokenise(draft.prose, draft.blocks)
  const { wordRows, partsOfSpeech } = createFacts(draft, tokens)
  return [...findSlipsInPlace(tokens, wordRows, partsOfSpeech)].map(
    ({ token, end, meant }) => `${draft.prose.slice(tokens.starts[token], tokens.ends[end - 1])} > ${meant}`,
  )
}

describe('slips in place', () => {
  it.each([
    ['Police said that know arrests had been made at the match.', 'know > no'],
    ['The match was a sellout for the forth time in the season.', 'forth > fourth'],
    ['He went back to the place where it begun.', 'begun > began'],
    ['Its authors would like to here from anyone who knows of one.', 'here > hear'],
  ])('%s', (source, slip) => expect(slipsIn(source)).toEqual([slip]))

  it.each([
    'Police said that they know of arrests that had been made at the match.',
    'The crowd swayed back and forth for the whole season.',
    'He told them what had begun where the road ends.',
    'She stayed here for anyone who wanted to hear from her.',
    'The Spoke, a bar in Here, Begun County, had KNOW painted on its sign.',
  ])('none in: %s', source => expect(slipsIn(source)).toEqual([]))
})

describe('what speaks for a rival', () => {
  const rival: WeighedRival = {
    kind: RivalKind.oneLetter,
    word: -4,
    rarer: 0,
    hasClitic: false,
    isBeforeComma: false,
  }

  it('is more for words that are written for one another than for those that differ by a letter', () => {
    expect(sumOf({ ...rival, kind: RivalKind.listed }, 2, 5)).toBeGreaterThan(sumOf(rival, 2, 5))
  })

  it('is never enough below what is called hopeless', () => {
    for (const kind of Object.values(RivalKind))
      for (const rarer of [-2, 0, 2]) {
        const tried = { ...rival, kind, rarer }
        const gain = hopeless(tried) + rarer
        expect(sumOf(tried, gain - 0.01, Infinity)).toBeLessThan(enough)
        expect(sumOf(tried, gain + 0.01, Infinity)).toBeGreaterThan(enough)
      }
  })
})
