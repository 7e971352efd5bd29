import type { Facts } from '../../src/analysis/facts.ts'
import { type Series, seriesIn } from '../../src/analysis/series.ts'
import { sentenceOf } from '../../src/analysis/token-tests.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { keyOf } from '../../src/parse/key.ts'
import { isAnnouncement, isOpen, spanOfRow, type ToldRow, wordsOf } from './told.ts'

/** Words that say of whom somebody was short, or what was taken from him. */
const lacking = wordTrigger('without missing lacking short minus lost losing rested dropped')
const of = keyOf('of')
/** How far behind its word a number or a row begins. */
const reach = 6
const mostPlaces = 20

/** "Were short of three regulars", and in another place "without Paul Hale, Lars Holm, Teemu Ratio and Luc Roe". */
export function* lackedRows(facts: Facts): Iterable<ToldRow> {
  const places = lacking(facts.tokens)
  if (places.length < 2 || places.length > mostPlaces) return
  const rows = places.flatMap(place => rowBehind(facts, place))
  const [row] = rows
  if (!row || rows.some(({ count }) => count !== row.count)) return
  const counts = places.flatMap(place => countBehind(facts, place))
  const [count] = counts
  if (!count || counts.some(({ low }) => low === row.count || low !== count.low)) return
  if (Math.abs(count.low - row.count) > 2 || isOpen(facts.tokens, row.firstToken, row.endToken)) return
  yield { words: wordsOf(facts, count), list: spanOfRow(facts, row), listed: row.count }
}

function rowBehind(facts: Facts, place: number): Series[] {
  const sentence = sentenceOf(facts.tokens, place)
  return seriesIn(facts, sentence)
    .filter(
      ({ kind, firstToken, endToken }) =>
        kind === 'names' && firstToken <= place + 1 && endToken > place + reach,
    )
    .slice(0, 1)
}

function countBehind({ amounts, tokens }: Facts, place: number) {
  const first = tokens.keys[place + 1] === of ? place + 2 : place + 1
  return amounts.filter(
    amount =>
      amount.firstToken >= first &&
      amount.firstToken <= first + 1 &&
      isAnnouncement(amount) &&
      !amount.counted!.partitive,
  )
}
