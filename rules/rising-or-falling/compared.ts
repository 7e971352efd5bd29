import { amountsIn } from '../../src/analysis/amounts/in-sentence.ts'
import type { Amount } from '../../src/analysis/amounts.ts'
import { changeWord } from '../../src/analysis/changes/words.ts'
import type { ValuePair } from '../../src/analysis/changes.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { isMark, sentenceOf } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import type { Span } from '../../src/span.ts'

/** A word between two values that goes the way which they do not. */
export interface Compared {
  readonly here: Span
  readonly from: Span
  readonly to: Span
  readonly isUp: boolean
}

interface Word {
  readonly token: number
  readonly isUp: boolean
}

const up = keyOf('up')
const down = keyOf('down')
const from = keyOf('from')
const to = keyOf('to')
const by = keyOf('by')
const than = keyOf('than')
/** What moves up or down as its particle says. */
const moving = wordTest(
  'edge edged edges edging creep crept creeps creeping inch inched inches inching tick ticked ticks ticking nudged come came comes coming gone go goes went going moved moves driven pushed is was were are been already',
)
const of = keyOf('of')
const the = keyOf('the')
const fillers = wordTest(
  'a an the just only about around some nearly almost over roughly as much many high low of record even its their his her last',
)
const more = wordTest('more higher larger bigger greater')
const fewer = wordTest('less fewer lower smaller cheaper')
const turning = wordTest('and but while whereas although though or if would not no never')
/** How far behind the later value the word may stand: words of time go between. */
const reach = 8
const cueReach = 6

/** "4.4 million passengers, up from 5.2 million", "60 jobs, a rise from 80", "$30, less than the $28 of last year". */
export function* comparedValues(facts: Facts): Iterable<Compared> {
  const { tokens, changes } = facts
  for (const pair of changes.pairs) {
    const { earlier, later, sentence, firstSentence } = pair
    if (sentence !== firstSentence || pair.isEstimate) continue
    if (later.kind === 'ordinal' || later.kind === 'rank' || isWhole(tokens, later)) continue
    const isBehind = later.endToken <= earlier.firstToken
    const word = (isBehind && wordBefore(facts, earlier, later.endToken)) || particleBefore(facts, pair)
    if (!word || word.isUp === (pair.direction === 'up') || isParted(tokens, pair, word.token)) continue
    if (isOfAnother(facts, pair, word)) continue
    yield {
      here: { start: tokens.starts[word.token]!, end: tokens.ends[word.token]! },
      from: { start: earlier.start, end: earlier.end },
      to: { start: later.start, end: later.end },
      isUp: word.isUp,
    }
  }
}

/** The word of direction that "from" or "than" ties to the earlier value. */
function wordBefore(facts: Facts, { firstToken }: Amount, least: number): Word | undefined {
  const { keys } = facts.tokens
  let at = firstToken - 1
  while (at >= least && firstToken - at < cueReach && fillers(keys[at]!)) at--
  const key = keys[at] ?? 0
  const token = key === from ? beforeShare(facts, at - 1) : at - 1
  if (token < least || (key !== from && key !== than)) return undefined
  const word = keys[token]!
  if (key === than && keys[at + 1] !== the) return undefined
  if (key === than)
    return more(word) ? { token, isUp: true } : fewer(word) ? { token, isUp: false } : undefined
  if (word === up || word === down) return { token, isUp: word === up }
  const change = changeWord(word)
  if (!change?.forms.has('noun')) return undefined
  if (change.direction !== 'up' && change.direction !== 'down') return undefined
  return { token, isUp: change.direction === 'up' }
}

/** "Up by a tenth from", "down 10%, from": the token before the share that stands there, or the token itself. */
function beforeShare({ tokens, amounts }: Facts, token: number): number {
  const { keys } = tokens
  const end = isMark(tokens, token, ',') ? token : token + 1
  const share = amountsIn(amounts, sentenceOf(tokens, token)).find(
    ({ endToken, kind }) => endToken === end && (kind === 'percent' || kind === 'share'),
  )
  if (!share) return token
  let at = share.firstToken - 1
  while (fillers(keys[at] ?? 0) || keys[at] === by) at--
  return at
}

/** "Edged down from 5,500 to 5,300", "had come down to 19 weeks from 24". */
function particleBefore(facts: Facts, { earlier, later }: ValuePair): Word | undefined {
  const { keys } = facts.tokens
  const [first, last] = earlier.firstToken < later.firstToken ? [earlier, later] : [later, earlier]
  const [lead, behind] = first === earlier ? [from, to] : [to, from]
  if (keys[first.firstToken - 1] !== lead || keys[last.firstToken - 1] !== behind) return undefined
  if (last.firstToken - first.endToken > reach) return undefined
  const token = beforeShare(facts, first.firstToken - 2)
  const word = keys[token]
  return (word === up || word === down) && moving(keys[token - 1] ?? 0)
    ? { token, isUp: word === up }
    : undefined
}

/** Does a clause of its own, or too much, stand between the later value and the word? */
function isParted(tokens: Tokens, { later }: ValuePair, token: number): boolean {
  if (token - later.endToken > reach) return true
  let marks = 0
  for (let index = later.endToken; index < token; index++) {
    if (turning(tokens.keys[index]!) || isMark(tokens, index, ';')) return true
    if (isMark(tokens, index, ',')) marks++
  }
  return marks > 2
}

/** "Nine people have died in three counties, up from six": a figure before it may be the later value, and goes the right way. */
function isOfAnother({ amounts }: Facts, { earlier, later, sentence }: ValuePair, { isUp }: Word): boolean {
  return amountsIn(amounts, sentence).some(
    ({ kind, currency, low, endToken }) =>
      endToken <= later.firstToken &&
      kind === later.kind &&
      currency === later.currency &&
      low !== earlier.low &&
      low > earlier.low === isUp,
  )
}

/** "29 of its 54 seats, down from 30": it is the part that has changed. */
function isWhole({ keys }: Tokens, { firstToken }: Amount): boolean {
  return keys[firstToken - 1] === of || keys[firstToken - 2] === of
}
