import type { Facts } from '../../src/analysis/facts.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import { nounGroup } from '../../src/analysis/noun-groups.ts'
import { type OwnSentence, ownSentences, spanOf } from '../../src/analysis/own-sentences.ts'
import { type TimePoint, timePoints } from '../../src/analysis/timeline/points.ts'
import { dateOf } from '../../src/analysis/times/calendar.ts'
import { sentencesOn, topicOf } from '../../src/analysis/topics.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Clash } from './clash.ts'
import type { TimedSentences } from './sentences.ts'

/** Words for what has just been told of, whatever it was. */
const vague = 'incident|accident|episode|case|affair|disaster|tragedy|attack|event'
/** What does not come round: two of them a piece tells apart by more than the year. */
const once =
  'raid|robbery|theft|heist|burglary|murder|killing|shooting|bombing|massacre|blast|explosion|crash|collision|derailment|wreck|fire|blaze|collapse|kidnapping|siege|escape|landslide|eruption|earthquake|coup|mutiny|merger|takeover|wedding'
const nouns = `${vague}|${once}`
const topic = topicOf(nouns.replaceAll('|', ' '))
const year = '(?<year>1[5-9]\\d\\d|20\\d\\d)'
/** "The 2016 raid", "the raid of 2016". */
const named = new RegExp(
  `\\b(?:the|that|its|their|his|her) (?:(?<what>${year} (?:\\w+ )?(?<noun>${nouns}))|(?<what2>(?<noun2>${once}) of (?<year2>1[5-9]\\d\\d|20\\d\\d)))\\b(?! (?:season|report|law|act|film|book))`,
  'dgi',
)
const isVague = new RegExp(`^(?:${vague})$`, 'i')
/** Words of a second one. */
const another =
  /\b(?:another|second|third|earlier|previous|similar|also|other|both|either|like|unlike|two|three|again|worst|than)\b/i
/** How many sentences back a word for what has just been told of may reach. */
const reach = 3

/** "In May 2018 a boiler burst … since the 2016 accident": what the piece has told of under another year. */
export function* eventsOfTwoYears(_: TimedSentences, facts: Facts): Iterable<Clash> {
  for (const sentence of sentencesOn(facts, topic)) {
    for (const match of matchesOf(named, sentence.text)) {
      const { year: a, year2, noun, noun2 } = match.groups!
      const stated = Number(a ?? year2)
      const name = (noun ?? noun2)!
      if (another.test(sentence.text.replace(match[0], ''))) continue
      const points = timePoints(facts).filter(({ isFloating, kind }) => !isFloating && kind !== 'season')
      const others = points.filter(point => point.sentence !== sentence)
      // A year that is told of elsewhere, too, is one of its own.
      if (others.some(point => yearsOf(point).includes(stated))) continue
      const told = isVague.test(name) ? justBefore(points, sentence) : tellings(facts, others, name)
      const [first] = told
      if (!first || told.some(point => dateOf(point.from).year !== dateOf(first.from).year)) continue
      if (another.test(first.sentence.text) && !isVague.test(name)) continue
      yield {
        messageId: 'event',
        here: spanOf(sentence, match, match.groups!.what ? 'what' : 'what2'),
        there: [{ start: first.start, end: first.end }],
        right: `what is told there is of ${dateOf(first.from).year}`,
      }
    }
  }
}

function yearsOf({ from, to }: TimePoint): number[] {
  return [dateOf(from).year, dateOf(to).year]
}

/** The times of the sentences just before, where these are of one year. */
function justBefore(points: readonly TimePoint[], { number, block }: OwnSentence): TimePoint[] {
  return points.filter(
    ({ sentence }) =>
      sentence.number < number && number - sentence.number <= reach && sentence.block === block,
  )
}

/** The times right beside the noun, or another one for the same thing. */
function tellings(facts: Facts, points: readonly TimePoint[], noun: string): TimePoint[] {
  const group = nounGroup(keyOf(noun.toLowerCase()))
  const held = new Set(
    ownSentences(facts)
      .filter(({ text }) =>
        text.split(/[^\w-]+/).some(word => nounGroup(keyOf(word.toLowerCase())) === group),
      )
      .map(({ number }) => number),
  )
  return points.filter(({ sentence }) => held.has(sentence.number))
}
