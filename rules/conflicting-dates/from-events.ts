import type { Facts } from '../../src/analysis/facts.ts'
import type { OwnSentence } from '../../src/analysis/own-sentences.ts'
import { datesOfEvent, eventStems } from '../../src/analysis/timeline/anchors.ts'
import { type StatedLength, statedLengths } from '../../src/analysis/timeline/lengths.ts'
import { sureTime } from '../../src/analysis/timeline/now.ts'
import { type TimePoint, timePoints } from '../../src/analysis/timeline/points.ts'
import type { Clash } from './clash.ts'
import type { TimedSentences } from './sentences.ts'

const connector = /^§,? (?<way>after|before|since)\b(?<behind>[^.,;:()]{0,60})/i
/** The time of the piece has to be known to a year and a half. */
const narrow = 550
/** "Nine years after the fire": a length that is counted from what the piece dates elsewhere. */
export function* lengthsFromEvents(_: TimedSentences, facts: Facts): Iterable<Clash> {
  const points = timePoints(facts).filter(({ isFloating }) => !isFloating)
  if (points.length === 0) return
  for (const length of statedLengths(facts)) {
    const match = length.isNth ? null : connector.exec(length.text.slice(length.at))
    const clash =
      match && judge(facts, length, match.groups!.way!.toLowerCase(), match.groups!.behind!, points)
    if (clash) yield clash
  }
}

function judge(
  facts: Facts,
  length: StatedLength,
  way: string,
  behind: string,
  points: readonly TimePoint[],
): Clash | undefined {
  const { sentence } = length
  const own = points.filter(point => point.sentence === sentence)
  const anchors = [...datesOfEvent(eventStems(behind), points, sentence)]
  if (anchors.length === 0) anchors.push(...onlyBefore(points, sentence, behind))
  if (anchors.length === 0) return undefined
  const now = way === 'since' && own.length === 0 ? sureTime(facts) : undefined
  if (now && now.to - now.from > narrow) return undefined
  const others = now ? [now] : own.filter(point => !anchors.includes(point))
  if (others.length === 0) return undefined
  const isFitting = anchors.some(anchor =>
    others.some(other => (way === 'before' ? fits(length, other, anchor) : fits(length, anchor, other))),
  )
  if (isFitting) return undefined
  const [anchor] = anchors as [TimePoint]
  return {
    messageId: 'span',
    here: { start: length.start, end: length.end },
    there: [{ start: anchor.start, end: anchor.end }],
    right: 'what it is counted from is dated otherwise there',
  }
}

function fits(
  { low, high }: StatedLength,
  begin: { from: number; to: number },
  end: { from: number; to: number },
) {
  return end.to - begin.from >= low && end.from - begin.to <= high
}

/** "After the fire", "after that": the only time of the two sentences before. */
function onlyBefore(
  points: readonly TimePoint[],
  { number, block }: OwnSentence,
  behind: string,
): readonly TimePoint[] {
  if (!/^ (?:the|that|this|its|his|her|their) [a-z]+\s*$/i.test(behind)) return []
  const near = points.filter(
    ({ sentence }) => sentence.block === block && sentence.number < number && number - sentence.number <= 2,
  )
  return near.length === 1 ? near : []
}
