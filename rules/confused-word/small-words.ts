import { cased } from '../../src/analysis/cased.ts'
import { fullReach, misfitAt } from '../../src/analysis/parts-of-speech/misfit.ts'
import { isPartOfCompound, textOf } from '../../src/analysis/spaced-words.ts'
import { keyTrigger } from '../../src/analysis/triggers.ts'
import { keyOf } from '../../src/parse/key.ts'
import { tokenise } from '../../src/parse/tokenise.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { contracted } from './small-words/contracted.ts'
import { been, compared, excess, place } from './small-words/excess.ts'
import { joined, one, ours, they } from './small-words/joints.ts'
import { ownedByIt, ownedByThem } from './small-words/owned.ts'
import { always, type Place } from './small-words/place.ts'
import { existing, theirs, theyAre } from './small-words/there.ts'
import { yours } from './small-words/yours.ts'

/** A small word and the one that is meant where the place asks for it. */
interface Confusion {
  readonly meant: string
  /** The clitic that belongs to the written word. */
  readonly clitic?: number
  /** How much better the meant word has to fit by the parts of speech, or undefined where it is ruled out. */
  readonly leastMisfit: (place: Place) => number | undefined
}

const s = keyOf("'s")
const re = keyOf("'re")
const confusions: ReadonlyMap<number, readonly Confusion[]> = new Map([
  [keyOf('its'), [{ meant: "it's", leastMisfit: contracted('its') }]],
  [keyOf('your'), [{ meant: "you're", leastMisfit: contracted('your') }]],
  [keyOf('it'), [{ meant: 'its', clitic: s, leastMisfit: ownedByIt }]],
  [keyOf('they'), [{ meant: 'their', clitic: re, leastMisfit: ownedByThem }]],
  [
    keyOf('there'),
    [
      { meant: 'their', leastMisfit: theirs },
      { meant: "they're", leastMisfit: theyAre },
    ],
  ],
  [
    keyOf('their'),
    [
      { meant: 'there', leastMisfit: existing },
      { meant: "they're", leastMisfit: contracted('their') },
    ],
  ],
  [keyOf('you'), [{ meant: 'your', leastMisfit: yours }]],
  [keyOf('to'), [{ meant: 'too', leastMisfit: excess }]],
  [keyOf('then'), [{ meant: 'than', leastMisfit: compared }]],
  [keyOf('where'), [{ meant: 'were', leastMisfit: been }]],
  [keyOf('were'), [{ meant: 'where', leastMisfit: place }]],
  [keyOf('the'), [{ meant: 'they', leastMisfit: they }]],
  [keyOf('an'), [{ meant: 'and', leastMisfit: joined }]],
  [keyOf('and'), [{ meant: 'an', leastMisfit: one }]],
  [keyOf('out'), [{ meant: 'our', leastMisfit: ours }]],
])
const confusableTokens = keyTrigger(confusions.keys())
const tokensOf = new Map(
  [...confusions.values()]
    .flat()
    .map(({ meant }) => [meant, tokenise(meant, [{ kind: 'line', start: 0, end: meant.length }])]),
)

/**
 * Small words that stand for one another: what has to stand around the one that is meant is asked first, and then
 * whether the parts of speech of the sentence bear it out.
 */
export function* findSmallWords(tokens: Tokens): Iterable<Finding> {
  const { sentences, keys } = tokens
  let sentence = 0
  for (const token of confusableTokens(tokens)) {
    while (sentences[sentence + 1]! <= token) sentence++
    const start = sentences[sentence]!
    const end = sentences[sentence + 1]!
    if (tokens.shapes[token]! > Shape.capitalised) continue
    for (const { meant, clitic, leastMisfit } of confusions.get(keys[token]!)!) {
      const hasClitic = tokens.classes[token + 1] === TokenClass.clitic
      if (clitic === undefined ? hasClitic || isPartOfCompound(tokens, token) : keys[token + 1] !== clitic)
        continue
      const next = token + (clitic === undefined ? 1 : 2)
      const least = leastMisfit({ tokens, token, next, start, end })
      if (least === undefined) continue
      if (least !== always && misfitAt(tokens, token, next - token, fullReach)(tokensOf.get(meant)!) < least)
        continue
      yield {
        start: tokens.starts[token]!,
        end: tokens.ends[next - 1]!,
        messageId: 'confused',
        replacements: [cased(meant, textOf(tokens, token))],
      }
      break
    }
  }
}
