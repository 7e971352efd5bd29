import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { suggestionsFor } from '../../src/analysis/dictionary/suggest.ts'
import { traitsOf } from '../../src/analysis/dictionary.ts'
import { keyOf } from '../../src/parse/key.ts'

/** Letters beside each letter on the keyboard. */
const neighbours: Readonly<Record<string, string>> = Object.fromEntries(
  'asq bvn cxv dsf ewr fdg gfh hgj iuo jhk kjl lk mn nbm oip po qwa ret sad try uyi vcb wqe xzc ytu zx'
    .split(' ')
    .map(row => [row[0], row.slice(1)]),
)
const vowels = 'aeiou'

/** The same numbers in every run. */
function* randomNumbers(): Generator<number, never> {
  let seed = 7
  for (;;) {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0
    yield seed >>> 8
  }
}

/** One slip at a place behind the first letter: a letter left out, doubled, swapped, hit beside, or a wrong vowel. */
function misspell(word: string, place: number, kind: number, choice: number): string {
  const before = word.slice(0, place)
  const letter = word[place]!
  const after = word.slice(place + 1)
  const beside = neighbours[letter] ?? ''
  const slips = [
    before + after,
    before + letter + letter + after,
    before + after.slice(0, 1) + letter + after.slice(1),
    before + beside[choice % beside.length] + after,
    before + (vowels.includes(letter) ? vowels[choice % vowels.length] : letter) + after,
  ]
  return slips[kind % slips.length]!
}

describe('suggestions for common words with one slip', () => {
  const numbers = randomNumbers()
  const next = () => numbers.next().value
  const common = readFileSync(new URL('../../src/analysis/dictionary/common.txt', import.meta.url), 'utf8')
  const words = common.split(/\s+/).filter(word => /^[a-z]{5,}$/.test(word))
  const slips = words
    .filter((_, index) => index % 4 === 0)
    .map(word => ({ word, written: misspell(word, 1 + (next() % (word.length - 1)), next(), next()) }))
    .filter(({ written }) => traitsOf(keyOf(written)) === 0)
  const ranks = slips.map(({ word, written }) =>
    suggestionsFor(written, 1.5).findIndex(suggestion => suggestion.word === word),
  )

  test('the right one comes first in at least 85 of 100, and among three in 95', () => {
    expect(slips.length).toBeGreaterThan(500)
    expect(ranks.filter(rank => rank === 0).length / slips.length).toBeGreaterThanOrEqual(0.85)
    expect(ranks.filter(rank => rank >= 0 && rank < 3).length / slips.length).toBeGreaterThanOrEqual(0.95)
  })
})
