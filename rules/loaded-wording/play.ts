import { keyTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'

/**
 * Asks of a token whether it is a piece of play: a feeble appeal, a sloppy spell or a reckless lunge is told, not
 * judged. A tackle is left out; what a reporter calls it is a verdict on the player.
 */
export const isOfPlay = keyTest(
  'appeal appeals spell over overs delivery deliveries clearance clearances pass passes passing lunge lunges header headers shot shots cross crosses serve serves volley volleys throw throws kick kicks punt putt putts touch finish finishing opening defending marking batting bowling fielding putting lineout scrum scrums drive swing swings stroke strokes innings inning interception turnover penalty corner'
    .split(' ')
    .map(keyOf),
)
