import type { Facts } from '../../src/analysis/facts.ts'
import { isOwnWord } from '../../src/analysis/own-words.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { flagLookup } from '../../src/analysis/word-flags.ts'
import type { SpelledWord } from './spelled-words.ts'
import { allVarieties, Variety, varietyNames } from './variety.ts'

/** The variety that a piece is written in. */
export interface Profile {
  /** The varieties that agree best with the piece; more than one where nothing tells them apart. */
  readonly varieties: number
  /** Is it clear enough to call the rest foreign to the piece? */
  readonly clear: boolean
}

/** A word counts once, or twice where it is repeated: a piece about labour is no proof of more than one habit. */
const mostPerWord = 2
/** How many times the words that agree must outnumber those that do not. */
const clearLead = 2
const otherVarieties = allVarieties & ~Variety.american
/** Words that are no spellings, and still tell where a piece was written. */
const tellingWords: readonly (readonly [varieties: number, words: string])[] = [
  [
    Variety.american,
    'percent gotten sidewalk sidewalks freeway downtown attorneys congressman Sen. Rep. Gov.',
  ],
  [otherVarieties, 'fortnight lorry lorries pavements whilst'],
]
const telling = flagLookup(tellingWords)
const tellingTokens = wordTrigger(tellingWords.map(([, words]) => words).join(' '))

/** Finds the variety that most words of the piece are at home in. */
export function profileOf(facts: Facts, words: readonly SpelledWord[]): Profile {
  const weights = weigh(words)
  const hints = hintsOf(facts)
  const scores = varietyNames.map(([variety]) => {
    const against = total(weights, varieties => (varieties & variety) === 0)
    return { variety, against, hinted: total(hints, varieties => (varieties & variety) === 0) }
  })
  const least = Math.min(...scores.map(({ against, hinted }) => against + hinted))
  const best = scores.filter(({ against, hinted }) => against + hinted === least)
  const varieties = best.reduce((set, { variety }) => set | variety, 0)
  const foreign = total(weights, found => (found & varieties) === 0)
  const native =
    total(weights, found => (found & varieties) !== 0) + total(hints, found => (found & varieties) !== 0)
  const spelt = new Set(
    words.flatMap(({ spelling }) =>
      spelling && (spelling.varieties & varieties) !== 0 ? [spelling.topic] : [],
    ),
  ).size
  const witnesses = spelt + total(hints, found => (found & varieties) !== 0)
  // "Percent" alone proves nothing: houses in Doha and Delhi write it beside "favourite".
  return { varieties, clear: foreign > 0 && spelt > 0 && witnesses >= 2 && native >= clearLead * foreign }
}

/** The varieties of each word, as often as it counts. */
function weigh(words: readonly SpelledWord[]): Map<number, number> {
  const perTopic = new Map<string, number>()
  const weights = new Map<number, number>()
  for (const { spelling } of words) {
    if (!spelling) continue
    const key = `${spelling.varieties} ${spelling.topic}`
    const seen = perTopic.get(key) ?? 0
    perTopic.set(key, seen + 1)
    if (seen < mostPerWord) weights.set(spelling.varieties, (weights.get(spelling.varieties) ?? 0) + 1)
  }
  return weights
}

function hintsOf(facts: Facts): Map<number, number> {
  const { tokens } = facts
  const perWord = new Map<number, number>()
  const hints = new Map<number, number>()
  for (const token of tellingTokens(tokens)) {
    const varieties = telling(tokens.keys[token])
    if (!isOwnWord(facts, token)) continue
    const seen = perWord.get(tokens.keys[token]) ?? 0
    perWord.set(tokens.keys[token], seen + 1)
    if (seen < mostPerWord) hints.set(varieties, (hints.get(varieties) ?? 0) + 1)
  }
  return hints
}

function total(weights: ReadonlyMap<number, number>, accepts: (varieties: number) => boolean): number {
  let sum = 0
  for (const [varieties, weight] of weights) if (accepts(varieties)) sum += weight
  return sum
}
