import type { Facts } from '../../src/analysis/facts.ts'
import { sentenceOf } from '../../src/analysis/locate.ts'
import { keyTest } from '../../src/analysis/word-flags.ts'
import type { LexiconMatch } from '../../src/lexicon/match.ts'
import { wordClassKeys } from '../../src/lexicon/word-classes.ts'
import { keyOf } from '../../src/parse/key.ts'

const isOfTheArts = keyTest([
  ...wordClassKeys('arts'),
  ...'plays played playing act acts scene scenes stage role roles character characters part cast director directed music song songs line lines page pages book books story stories set costume costumes voice voices dance dances dancer series episode show audience'
    .split(' ')
    .map(keyOf),
])
const isOfficial = keyTest([
  ...wordClassKeys('government'),
  ...'landlord landlords developer developers investor investors owner owners company companies firm firms studio studios publisher publishers council councils councillor councillors official officials bureaucrat bureaucrats banker bankers bank banks insurer insurers lender lenders broker brokers boss bosses executive executives manager managers board boards committee union unions police residents locals tourists trippers visitors pensioners'
    .split(' ')
    .map(keyOf),
])

/** How many tokens on either side belong to a sentence: one that goes on for pages is none. */
const farthest = 150

/** Does the sentence of a match speak of a work: of what is played, sung, painted or written? */
export function isAtAWork({ tokens }: Facts, { firstToken }: LexiconMatch): boolean {
  const sentence = sentenceOf(tokens, firstToken)
  const first = Math.max(tokens.sentences[sentence]!, firstToken - farthest)
  const end = Math.min(tokens.sentences[sentence + 1]!, firstToken + farthest)
  for (let index = first; index < end; index++) if (isOfTheArts(tokens.keys[index]!)) return true
  return false
}

/** Does a word of people who hold an office, or own something, follow the match? */
export function isBeforePeople({ tokens }: Facts, { endToken }: LexiconMatch): boolean {
  return isOfficial(tokens.keys[endToken]!)
}
