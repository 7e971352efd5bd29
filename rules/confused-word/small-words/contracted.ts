import { functionWord } from '../../../src/analysis/function-words.ts'
import { wordTagsOf } from '../../../src/analysis/parts-of-speech/word-tags.ts'
import { Tag } from '../../../src/analysis/parts-of-speech.ts'
import { isPartOfCompound, isSpacedPair } from '../../../src/analysis/spaced-words.ts'
import { wordTest } from '../../../src/analysis/word-flags.ts'
import { isLowerCase } from '../../../src/analysis/word-kinds.ts'
import { keyOf } from '../../../src/parse/key.ts'
import { TokenClass, type Tokens } from '../../../src/parse/tokens.ts'
import { Noun, nounAfter } from './completeness.ts'
import { isBeforeOwner, isOpening, type Place } from './place.ts'

const isMentioned = wordTest('it you they')
const isPlainPreposition = wordTest('in on at for from about between with by')
const isDoing = wordTest(
  `looking going doing trying getting coming making having taking talking calling asking telling waiting using paying
   buying saying staying driving wondering kidding joking leaving moving hoping sitting standing`,
)
const isTransitive = wordTest(
  `cutting raising lowering doubling halving reducing increasing losing doing making taking giving keeping changing holding
   ending using selling leaving moving opening closing building winning finding spending estimated estimates estimate reckoned
   reckons calculated calculates assessed put puts underestimated overestimated doubled halved cut raised lowered reduced`,
)
const like = keyOf('like')
const isSeeming = wordTest(
  'look looks looked looking seem seems seemed feel feels felt sound sounds sounded act acts acting',
)
const isGoing = wordTest('getting going')
const isArticle = wordTest('a an the my your')

/** A possessive without a noun is a pronoun and its verb: "its rare to find", "if your in town", "said their late". */
export function contracted(written: 'its' | 'your' | 'their'): (place: Place) => number | undefined {
  const base = written === 'its' ? 0 : 1.5
  return ({ tokens, token, next, start, end }) => {
    if (next >= end || !isLowerCase(tokens, next) || isPartOfCompound(tokens, next)) return undefined
    const before = token > start ? tokens.keys[token - 1]! : 0
    const isLike = before === like && token > start + 1 && isSeeming(tokens.keys[token - 2]!)
    if (isBeforeOwner(before) && !isLike) return undefined
    // "Cutting its cost by a third", "estimated its cost at": what is done has an object.
    if (written === 'its' && isTransitive(before)) return undefined
    const key = tokens.keys[next]!
    // "The drop was its largest in a year": of these it has one.
    if (written === 'its' && wordTagsOf(key)?.likeliest === Tag.superlativeAdjective) return undefined
    if (written === 'its' && (isGoing(key) || (key === like && isArticle(tokens.keys[next + 1] ?? 0))))
      return base
    // "Its for it's": somebody speaks of the words.
    if (isPlainPreposition(key) && isSpacedPair(tokens, next, end) && !isMentioned(tokens.keys[next + 1]!))
      return written === 'its' ? 0.5 : 1.5
    const isClauseStart =
      token === start || isOpening(before) || tokens.classes[token - 1] === TokenClass.punctuation
    if (written !== 'its' && !isClauseStart) return undefined
    if (isDoing(key) && written !== 'their')
      return isClauseStart && isFollowed(tokens, next + 1, end) ? base : undefined
    const noun = nounAfter(tokens, next, end)
    if (noun === Noun.there) return undefined
    return noun === Noun.lacking ? base : base + 1.5
  }
}

/** A small word follows, which no noun in -ing would have at its side. */
function isFollowed(tokens: Tokens, token: number, end: number): boolean {
  return token < end && functionWord(tokens.keys[token]!) !== 0
}
