import { statedRange } from '../../src/analysis/amounts/range.ts'
import type { Amount } from '../../src/analysis/amounts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { areApart, type Range } from '../../src/analysis/quantities/range.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import { type Mismatch, shortest } from './mismatch.ts'

const from = keyOf('from')
const to = keyOf('to')
const of = keyOf('of')
const by = keyOf('by')
const fillers = wordTest(
  'a an the just only about around nearly almost some record high low as much more than over under',
)
const changes = wordTest(
  'rise increase gain jump climb growth fall drop decrease decline loss cut reduction slump dip difference change swing',
)
const directly = wordTest(
  'up down rose fell climbed dropped increased decreased declined gained lost grew shrank jumped slipped added rising falling',
)
/** Two movements in one sentence, or an average, may have a change each. */
const disturbing = wordTest('each average respectively per compared while another further between')

/** "From $42 to $50, a rise of $6", "by 300 to 4,200 from 3,700". */
export function* changesBetween(facts: Facts, sentences: Iterable<readonly Amount[]>): Iterable<Mismatch> {
  const { tokens } = facts
  for (const own of sentences) {
    if (own.length !== 3) continue
    const start = own.find(amount => prepositionBefore(tokens, amount) === from)
    const end = own.find(amount => prepositionBefore(tokens, amount) === to)
    const change = own.find(amount => amount !== start && amount !== end)
    if (!start || !end || !change || isDisturbed(tokens, change.sentence)) continue
    if (!isOneKind(start, end) || !isChangeOf(tokens, change, end)) continue
    const range = distance(statedRange(end, tokens.prose), statedRange(start, tokens.prose))
    if (!areApart(range, statedRange(change, tokens.prose))) continue
    yield {
      messageId: 'difference',
      here: { start: change.start, end: change.end },
      there: [start, end].map(one => ({ start: one.start, end: one.end })),
      values: {
        one: tokens.prose.slice(start.start, start.end),
        other: tokens.prose.slice(end.start, end.end),
        right: shortest(Math.abs(end.low - start.low)),
      },
    }
  }
}

function isOneKind(a: Amount, b: Amount): boolean {
  return (
    a.kind === b.kind && a.currency === b.currency && (a.unit?.name === b.unit?.name || !a.unit || !b.unit)
  )
}

/** A change in the unit of both ends: behind a noun or a verb of change; of two percentages, in points. */
function isChangeOf(tokens: Tokens, change: Amount, end: Amount): boolean {
  const isPoints = change.kind === 'points' && end.kind === 'percent'
  if (!isPoints && (change.kind === 'percent' || !isOneKind(change, end))) return false
  if (
    change.kind === 'count' &&
    change.counted &&
    end.counted &&
    tokens.keys[change.counted.head] !== tokens.keys[end.counted.head]
  )
    return false
  const before = tokens.keys[change.firstToken - 1] ?? 0
  if (before === of) return changes(tokens.keys[change.firstToken - 2] ?? 0)
  return before === by || directly(before)
}

function prepositionBefore(tokens: Tokens, { firstToken, kind }: Amount): number | undefined {
  if (kind === 'ordinal' || kind === 'rank' || kind === 'score' || kind === 'multiple') return undefined
  for (let index = firstToken - 1; index >= Math.max(0, firstToken - 4); index--) {
    const key = tokens.keys[index]!
    if (key === from || key === to) return key
    if (!fillers(key) || tokens.classes[index] !== TokenClass.word) return undefined
  }
  return undefined
}

function distance(a: Range, b: Range): Range {
  const low = Math.max(0, a.low > b.high ? a.low - b.high : b.low > a.high ? b.low - a.high : 0)
  return { low, high: Math.max(Math.abs(a.high - b.low), Math.abs(b.high - a.low)) }
}

function isDisturbed({ keys: words, sentences }: Tokens, sentence: number): boolean {
  for (let index = sentences[sentence]!; index < sentences[sentence + 1]!; index++) {
    if (disturbing(words[index]!)) return true
  }
  return false
}
