import type { EventState } from '../../src/analysis/event-state.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { functionWord } from '../../src/analysis/function-words.ts'
import { sentenceOf } from '../../src/analysis/locate.ts'
import { keyTest } from '../../src/analysis/word-flags.ts'
import type { LexiconMatch } from '../../src/lexicon/match.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass } from '../../src/parse/tokens.ts'

const definite = keyTest(['the', 'its', 'his', 'her', 'their', 'this'].map(keyOf))
const of = keyOf('of')
/** States of a whole: which budget, which result, a word before it says. */
const kinds: ReadonlySet<string> = new Set(['balance', 'result'])

/** The states that the lexicon finds: in surplus, on a winning streak, a goal behind. */
export function states(matches: readonly LexiconMatch[], facts: Facts): EventState[] {
  return matches.map(match => stateOf(match, facts))
}

function stateOf({ firstToken, endToken, entry }: LexiconMatch, facts: Facts): EventState {
  const { tokens } = facts
  const before = tokens.keys[firstToken - 1] ?? 0
  const slot = entry.labels.slot ?? ''
  const sum = kinds.has(slot) ? sumAfter(facts, endToken) : undefined
  const isModified = tokens.shapes[firstToken - 1] === Shape.lower && functionWord(before) === 0
  return {
    // A profit and a loss can stand side by side in one report, but not of one sum.
    slot: `${slot} ${kinds.has(slot) && isModified ? before : ''} ${slot === 'result' ? (sum ?? endToken) : ''}`,
    value: entry.labels.moves ?? '',
    firstToken,
    endToken,
    sentence: sentenceOf(tokens, firstToken),
    noun: 0,
    lasting: slot === 'margin' || slot === 'streak' || slot === 'series',
    known: definite(before) || sum !== undefined || tokens.classes[firstToken - 1] === TokenClass.clitic,
  }
}

/** The sum in "a loss of 12 million pounds". */
function sumAfter({ tokens, quantities }: Facts, token: number): number | undefined {
  if (tokens.keys[token] !== of) return undefined
  return quantities.find(({ firstToken }) => firstToken === token + 1 || firstToken === token + 2)?.value
}
