import type { Facts } from '../../src/analysis/facts.ts'
import { sentenceOf } from '../../src/analysis/locate.ts'
import { isAbout } from '../../src/analysis/subject-matter.ts'
import { keyTest } from '../../src/analysis/word-flags.ts'
import type { LexiconMatch } from '../../src/lexicon/match.ts'
import { wordClassKeys } from '../../src/lexicon/word-classes.ts'
import { keyOf } from '../../src/parse/key.ts'

const isPiece = keyTest(
  'appeal appeals spell over overs delivery deliveries clearance clearances pass passes passing lunge lunges header headers shot shots cross crosses serve serves volley volleys throw throws kick kicks punt putt putts touch finish finishing opening defending marking batting bowling fielding putting lineout scrum scrums drive swing swings stroke strokes innings inning interception turnover penalty corner'
    .split(' ')
    .map(keyOf),
)
const isOfTheField = keyTest([...wordClassKeys('field')])

/**
 * Is a judgement one of a piece of play: a feeble appeal, a sloppy spell or a reckless lunge is told, not judged? A
 * tackle is left out; what a reporter calls it is a verdict on the player. Off the field a drive, an appeal and a
 * penalty are other things.
 */
export function isOfPlay(facts: Facts, { endToken }: LexiconMatch): boolean {
  return isPiece(facts.tokens.keys[endToken]!) && (isAbout(facts, 'field') || isAmongPlayers(facts, endToken))
}

/** Does the sentence name something of the game beside the piece of play itself? */
function isAmongPlayers({ tokens }: Facts, piece: number): boolean {
  const sentence = sentenceOf(tokens, piece)
  for (let index = tokens.sentences[sentence]!; index < tokens.sentences[sentence + 1]!; index++)
    if (index !== piece && isOfTheField(tokens.keys[index]!)) return true
  return false
}
