import type { Suggestion } from '../../src/analysis/dictionary/suggest.ts'
import { likelihoodIn } from '../../src/analysis/word-sequences/fit.ts'
import { tokenise } from '../../src/parse/tokenise.ts'
import type { Tokens } from '../../src/parse/tokens.ts'

/** More are not weighed: behind the nearest ones stand rare words. */
const mostWeighed = 12
/** How much a letter that is wrong speaks against a word, beside what its neighbours say; in natural logarithms. */
const letterWeight = 5
/** A word of everyday use is meant oftener than the drafts that were counted show. */
const commonWeight = 1.5

/**
 * The words that may be meant at a place, likeliest first: by how near they are to what is written, by how common they
 * are, and by how well they go with the words around.
 */
export function byCompany(
  tokens: Tokens,
  token: number,
  suggestions: readonly Suggestion[],
): readonly Suggestion[] {
  if (suggestions.length < 2) return suggestions
  const likelihood = likelihoodIn(tokens, token, 1)
  return suggestions
    .slice(0, mostWeighed)
    .map(suggestion => {
      const { word, cost, common } = suggestion
      const there = tokenise(word, [{ kind: 'line', start: 0, end: word.length }])
      // "Form's" is two tokens, which cannot be compared with one.
      const company = there.count === 1 ? likelihood(there) : -Infinity
      return { suggestion, weight: company - letterWeight * cost + (common ? commonWeight : 0) }
    })
    .sort((a, b) => b.weight - a.weight)
    .map(({ suggestion }) => suggestion)
}
