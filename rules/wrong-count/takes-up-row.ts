import type { Facts } from '../../src/analysis/facts.ts'
import { type Series, seriesIn } from '../../src/analysis/series.ts'
import { sentenceOf } from '../../src/analysis/token-tests.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { isOpen, spanOfRow, type ToldRow, tellingVerbs } from './told.ts'

/** Words that take up a row, with how many things they mean. */
const numbers: ReadonlyMap<number, number> = new Map(
  Object.entries({
    neither: 2,
    both: 2,
    pair: 2,
    duo: 2,
    two: 2,
    trio: 3,
    three: 3,
    quartet: 4,
    four: 4,
    quintet: 5,
    five: 5,
  }).map(([word, value]) => [keyOf(word), value] as const),
)
const counting = wordTrigger('neither both pair duo two trio three quartet four quintet five')
const alone = wordTest('neither both')
const nouns = wordTest('pair duo trio quartet quintet')
const definite = wordTest('the all')
const none = keyOf('none')
const of = keyOf('of')
const them = wordTest('them these those whom which')
const linking = wordTest('but and although though while yet')
/** How far behind its row the word stands, in words of the same sentence. */
const reach = 4

/** "A mill in Hull, a fund and a rival from Larchton, but neither made an offer": a row of three is taken up as two. */
export function* rowsTakenUp(facts: Facts): Iterable<ToldRow> {
  const { tokens, voices } = facts
  for (const token of counting(tokens)) {
    const stated = numbers.get(tokens.keys[token]!)!
    if (!isTakingUp(facts, token)) continue
    const row = rowBefore(facts, token)
    if (!row || row.count === stated) continue
    const words = { start: tokens.starts[token]!, end: tokens.ends[token]! }
    if (voices.isQuoted(words) || voices.isQuoted(spanOfRow(facts, row))) continue
    yield { words, list: spanOfRow(facts, row), listed: row.count }
  }
}

/** "Neither of them", "both were", "the pair had", "all four denied": before a verb, or "of them". */
function isTakingUp({ tokens, partsOfSpeech }: Facts, token: number): boolean {
  const { keys } = tokens
  if (!alone(keys[token]!) && !definite(keys[token - 1] ?? 0)) return false
  if (keys[token + 1] === of) {
    const isOfThem = them(keys[token + 2] ?? 0)
    return isOfThem && (!nouns(keys[token]!) || keys[token - 2] !== none)
  }
  return tellingVerbs.has(partsOfSpeech.tagOf(token + 1))
}

/** The row right before it: in its sentence, or in the one before where it opens its own. */
function rowBefore(facts: Facts, token: number): Series | undefined {
  const { tokens } = facts
  const sentence = sentenceOf(tokens, token)
  const start = tokens.sentences[sentence]!
  const opening = definite(tokens.keys[token - 1] ?? 0) ? token - 1 : token
  if (opening === start) return sentence > 0 ? onlyRow(facts, sentence - 1) : undefined
  const row = seriesIn(facts, sentence).findLast(({ endToken }) => endToken <= opening)
  if (!row || row.kind === 'clauses' || opening - row.endToken > reach) return undefined
  let isLinked = false
  for (let index = row.endToken; index < opening; index++) if (linking(tokens.keys[index]!)) isLinked = true
  return isLinked && !isOpen(tokens, row.firstToken - 2, opening) ? row : undefined
}

/** The one row of a sentence, where neither a pair nor a number stands beside it. */
function onlyRow(facts: Facts, sentence: number): Series | undefined {
  const { tokens, amounts } = facts
  const rows = seriesIn(facts, sentence)
  const [row] = rows
  const [first, end] = [tokens.sentences[sentence]!, tokens.sentences[sentence + 1]!]
  if (!row || rows.length > 1 || row.kind === 'clauses' || isOpen(tokens, first, end)) return undefined
  if (amounts.some(amount => amount.sentence === sentence && amount.kind === 'count')) return undefined
  for (let index = first; index < end; index++) {
    const isOutside = index < row.firstToken || index >= row.endToken
    if (isOutside && (tokens.keys[index] === keyOf('and') || tokens.keys[index] === keyOf('with')))
      return undefined
  }
  return row
}
