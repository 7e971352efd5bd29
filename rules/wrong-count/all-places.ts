import type { Facts } from '../../src/analysis/facts.ts'
import { type Series, seriesIn } from '../../src/analysis/series.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { isAnnouncement, isOpen, spanOfRow, type ToldRow, wordsOf } from './told.ts'

const all = keyOf('all')
const the = keyOf('the')
const of = keyOf('of')
const placeNouns = wordTest(
  `stations towns villages cities counties states countries nations provinces districts boroughs regions islands ports
   airports sites plants factories offices branches shops stores schools hospitals venues courts markets parishes depots
   capitals resorts stops locations places communities municipalities`,
)
const placing = wordTest('in from at across between to through near of for around')
const farthest = 1
/** A count that does not say "all" has to stand in the lead, and the row near it. */
const leadSentences = 3
const reach = 12
/** A piece that says it more often tells of many things. */
const mostTold = 6

/** "Engines from Meriny, Haskett, Dunn and Larchton", the one row of places of a piece, and "all five stations". */
export function* allPlaces(facts: Facts): Iterable<ToldRow> {
  const { tokens, amounts, voices } = facts
  const counts = amounts.filter(
    amount => isAnnouncement(amount) && placeNouns(tokens.keys[amount.counted!.head]!),
  )
  const sure = counts.filter(
    ({ firstToken, sentence }) => isAll(facts, firstToken) || sentence <= leadSentences,
  )
  const told = sure.length > 0 ? sure : counts.filter(({ firstToken }) => isKnown(facts, firstToken))
  const [count] = told
  if (!count || told.length > mostTold || voices.isQuoted(count)) return
  const noun = tokens.keys[count.counted!.head]!
  const rows = rowsOfPlaces(facts)
  const [row] = rows
  const isFar = row && Math.abs(row.sentence - count.sentence) > reach && !isKnown(facts, count.firstToken)
  if (!row || isFar || rows.length > 1 || Math.abs(row.count - count.low) !== farthest) return
  if (counts.some(({ low, counted }) => tokens.keys[counted!.head] === noun && low !== count.low)) return
  if (isOpen(tokens, row.firstToken, row.endToken + 3)) return
  const isSure =
    isAll(facts, count.firstToken) ||
    (count.sentence <= leadSentences && Math.abs(row.sentence - count.sentence) <= reach)
  yield { words: wordsOf(facts, count), list: spanOfRow(facts, row), listed: row.count, isWeak: !isSure }
}

/** "The five stations", or all of them: which these are is known. */
function isKnown(facts: Facts, first: number): boolean {
  return facts.tokens.keys[first - 1] === the || isAll(facts, first)
}

/** "All five stations", "all of the five stations". */
function isAll({ tokens: { keys } }: Facts, first: number): boolean {
  if (keys[first - 1] === all) return true
  return (
    keys[first - 1] === the &&
    (keys[first - 2] === all || (keys[first - 2] === of && keys[first - 3] === all))
  )
}

/** The rows of names that a preposition of place stands before. */
function rowsOfPlaces(facts: Facts): Series[] {
  const { tokens, entities } = facts
  const rows: Series[] = []
  for (let sentence = 0; sentence + 1 < tokens.sentences.length; sentence++) {
    for (const row of seriesIn(facts, sentence)) {
      if (row.kind !== 'names') continue
      const last = tokens.sentences[sentence]! <= row.endToken - 1 ? row.endToken - 1 : -1
      const mention = entities.mentionAt(last)
      const isPerson = mention !== undefined && entities.entities[mention.entity]?.kind === 'person'
      if (!isPerson && hasPlacing(facts, row)) rows.push(row)
    }
  }
  return rows
}

function hasPlacing({ tokens }: Facts, { firstToken, endToken }: Series): boolean {
  for (let index = firstToken - 1; index < Math.min(endToken, firstToken + 16); index++)
    if (placing(tokens.keys[index] ?? 0)) return true
  return false
}
