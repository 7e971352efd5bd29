import type { Facts } from '../../src/analysis/facts.ts'
import { blockOf, sentenceOf } from '../../src/analysis/locate.ts'
import { timeSettingOf } from '../../src/analysis/time-setting.ts'
import type { LexiconMatch } from '../../src/lexicon/match.ts'
import { keyOf } from '../../src/parse/key.ts'

/** A movement and the words that take it up the other way. */
export interface TakenUp {
  readonly here: LexiconMatch
  readonly there: LexiconMatch
}

/** How many sentences back a movement is taken up. */
const reach = 5
const that = keyOf('that')
/** "Economists at the bank said that" is no longer than this. */
const openingReach = 7
const told: ReadonlySet<string | undefined> = new Set(['verb', 'change'])

/**
 * "The drop surprised her" after a text that tells of nothing but rising. A word anywhere before it that goes its own way makes it right.
 */
export function* takenUp(matches: readonly LexiconMatch[], facts: Facts): Iterable<TakenUp> {
  if (!matches.some(({ entry }) => entry.labels.by === 'noun')) return
  const moving = matches.filter(
    ({ entry }) => entry.labels.by !== 'comparison' && entry.labels.by !== 'state',
  )
  for (const [index, here] of moving.entries()) {
    const { by, moves } = here.entry.labels
    if (by !== 'noun') continue
    const before = moving.slice(0, index)
    if (before.some(({ entry }) => entry.labels.moves === moves)) continue
    const sentence = sentenceOf(facts.tokens, here.firstToken)
    const there = before.findLast(
      other =>
        told.has(other.entry.labels.by) &&
        sentence - sentenceOf(facts.tokens, other.firstToken) <= reach &&
        isOneText(facts, here, other) &&
        opensSentence(facts, here) &&
        !isShifted(facts, here),
    )
    if (there && before.filter(({ entry }) => told.has(entry.labels.by)).length <= 2) yield { here, there }
  }
}

function isOneText({ blocks }: Facts, a: LexiconMatch, b: LexiconMatch): boolean {
  return blockOf(blocks, a.firstToken)?.role === 'body' && blockOf(blocks, b.firstToken)?.role === 'body'
}

/** At the start of the sentence, or of what is said: "Economists said that the cut …". */
function opensSentence({ tokens }: Facts, { firstToken }: LexiconMatch): boolean {
  const start = tokens.sentences[sentenceOf(tokens, firstToken)]!
  const isReported = tokens.keys[firstToken - 1] === that && firstToken - start <= openingReach
  return start === firstToken || isReported
}

function isShifted({ tokens }: Facts, { firstToken }: LexiconMatch): boolean {
  const sentence = sentenceOf(tokens, firstToken)
  const last = tokens.sentences[sentence + 1]! - 1
  // What is added behind a comma has a time of its own: "The drop pleased the owner, who had lost money last year."
  const [clause = ''] = tokens.prose.slice(tokens.starts[firstToken]!, tokens.ends[last]!).split(',')
  const setting = timeSettingOf(clause)
  return setting.shifted || setting.hypothetical || setting.years.size > 0
}
