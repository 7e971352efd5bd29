import { amountsIn } from '../../src/analysis/amounts/in-sentence.ts'
import type { Amount } from '../../src/analysis/amounts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { blockOf } from '../../src/analysis/locate.ts'
import { Tag } from '../../src/analysis/parts-of-speech.ts'
import { sentenceOf } from '../../src/analysis/token-tests.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape } from '../../src/parse/tokens.ts'
import type { Span } from '../../src/span.ts'
import { isAnnouncement, tellingVerbs, wordsOf } from './told.ts'

/** A word for so many that takes up another number. */
export interface TakenUp {
  readonly here: Span
  readonly there: Span
}

const openers = wordTrigger('both all the')
const both = keyOf('both')
const all = keyOf('all')
const of = keyOf('of')
const and = keyOf('and')
const them = keyOf('them')
const two = wordTest('two pair')
/** Others that may be meant. */
const more = wordTest(
  `pair couple another other others third fourth second also both twins one with his her their`,
)

/** "Three men were held. Both denied it." */
export function* numbersTakenUp(facts: Facts): Iterable<TakenUp> {
  const { tokens, voices } = facts
  for (const token of openers(tokens)) {
    const sentence = sentenceOf(tokens, token)
    if (sentence === 0 || tokens.sentences[sentence] !== token) continue
    const taken = takenAt(facts, token)
    if (!taken || voices.isQuoted(taken.here)) continue
    const before = onlyCountIn(facts, sentence - 1)
    const isOneBlock = blockOf(facts.blocks, token) === blockOf(facts.blocks, token - 1)
    if (before && isOneBlock && before.low !== taken.value)
      yield { here: taken.here, there: wordsOf(facts, before) }
  }
}

/** "Both denied", "all four of them were", "the two men had": how many, and the words for it. */
function takenAt(
  { tokens, partsOfSpeech, amounts }: Facts,
  first: number,
): { value: number; here: Span } | undefined {
  const { keys } = tokens
  const count = amountsIn(amounts, sentenceOf(tokens, first)).find(
    ({ firstToken }) => firstToken === first + 1,
  )
  let end = first + 1
  let value = 2
  if (keys[first] !== both) {
    if (keys[first] === all) {
      if (count?.kind !== 'count') return undefined
      value = count.low
    } else if (!two(keys[end]!)) return undefined
    end++
  }
  const here = { start: tokens.starts[first]!, end: tokens.ends[end - 1]! }
  if (keys[end] === of && keys[end + 1] === them) end += 2
  else if (partsOfSpeech.tagOf(end) === Tag.nounPlural) end++
  return tellingVerbs.has(partsOfSpeech.tagOf(end)) ? { value, here } : undefined
}

/** The one number of things of a sentence that tells of nothing else that may be meant. */
function onlyCountIn({ tokens, amounts, voices }: Facts, sentence: number): Amount | undefined {
  const own = amountsIn(amounts, sentence).filter(({ kind }) => kind !== 'ordinal')
  const [only, ...others] = own
  if (!only || others.length > 0 || !isAnnouncement(only) || only.counted!.partitive || voices.isQuoted(only))
    return undefined
  for (let index = tokens.sentences[sentence]!; index < tokens.sentences[sentence + 1]!; index++) {
    if (more(tokens.keys[index]!)) return undefined
    const isJoining = tokens.keys[index] === and
    if (
      isJoining &&
      tokens.shapes[index - 1]! >= Shape.capitalised &&
      tokens.shapes[index + 1]! >= Shape.capitalised
    )
      return undefined
    if (isJoining && (tokens.keys[index + 1] === keyOf('a') || tokens.keys[index + 1] === keyOf('an')))
      return undefined
  }
  return only
}
