import type { Facts } from '../../src/analysis/facts.ts'
import { ownSentenceAt } from '../../src/analysis/own-sentences.ts'
import { sureTime } from '../../src/analysis/timeline/now.ts'
import { pointsOfSentence } from '../../src/analysis/timeline/points.ts'
import { dateOf } from '../../src/analysis/times/calendar.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import type { Clash } from './clash.ts'
import type { TimedSentences } from './sentences.ts'

const passed = wordTest('on is are have')
const secondsInYear = 31_556_952
const daysInYear = 365.25

/** "… came out in 2009. Twelve years on, she": from the sentence before until the piece was written. */
export function* yearsSince(_: TimedSentences, facts: Facts): Iterable<Clash> {
  const { keys, sentences, starts, ends } = facts.tokens
  for (const { sentence: number, unit, low, high, precision, firstToken, endToken } of facts.durations) {
    if (unit.name !== 'year' || low !== high || precision !== 'exact' || sentences[number] !== firstToken)
      continue
    if (!passed(keys[endToken] ?? 0)) continue
    const [sentence, before] = [ownSentenceAt(facts, number), ownSentenceAt(facts, number - 1)]
    const now = sentence && before?.block === sentence.block ? sureTime(facts) : undefined
    if (!now) continue
    const points = pointsOfSentence(facts, number - 1).filter(({ isFloating }) => !isFloating)
    const nearest = points.at(-1)
    const years = low / secondsInYear
    const fits = ({ from, to }: { from: number; to: number }) =>
      (now.from - to) / daysInYear <= years + 1 && (now.to - from) / daysInYear >= years - 1
    if (!nearest || points.some(fits)) continue
    const [first, last] = [dateOf(now.from).year, dateOf(now.to).year]
    yield {
      messageId: 'span',
      here: { start: starts[firstToken]!, end: ends[endToken - 1]! },
      there: [{ start: nearest.start, end: nearest.end }],
      right: `the piece is of ${first === last ? last : `${first} to ${last}`}`,
    }
  }
}
