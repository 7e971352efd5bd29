import type { Facts } from '../../src/analysis/facts.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import { spanOf } from '../../src/analysis/own-sentences.ts'
import { clockPattern, minutesOf, type TimedSentence } from '../../src/analysis/timeline/clock-times.ts'
import { sentenceNumbersOn, topicOf } from '../../src/analysis/topics.ts'
import type { Clash } from './clash.ts'

const hour = 60
/** When a word of the day can be said of a time; both ends included, over midnight where the first is the later. */
const parts: Readonly<Record<string, readonly [number, number]>> = {
  morning: [0, 12 * hour],
  afternoon: [12 * hour, 19 * hour],
  evening: [15 * hour, 24 * hour],
  night: [16 * hour, 7 * hour],
  'before sunrise': [21 * hour, 9 * hour],
  'after sunrise': [2 * hour, 13 * hour],
  'at sunrise': [2 * hour, 10 * hour],
  'before sunset': [9 * hour, 23 * hour],
  'after sunset': [15 * hour, 8 * hour],
  'at sunset': [14 * hour, 24 * hour],
  'at daylight': [3 * hour, 23 * hour],
  'at night': [20 * hour, 6 * hour],
}
/** Which of the two ends of daylight a word or a phrase means. */
const lights: readonly (readonly [RegExp, string])[] = [
  [/sunrise|dawn|daybreak|first light|sun (?:came up|rose|was rising|comes up|rises)/i, 'sunrise'],
  [/dark|nightfall|sunset|dusk|sun (?:went down|set|was setting|goes down|sets)/i, 'sunset'],
  [/daylight/i, 'daylight'],
  [/night/i, 'night'],
]

const named = topicOf(
  'morning afternoon evening night sunrise dawn daybreak dark nightfall sunset dusk darkness daylight light sun',
)

const set = "(?:on |in the |this |that |the |early |late |yesterday |tomorrow |\\w+day(?:'s)? )"
const close =
  '(?= ?(?:[.,;:)]|$| (?:at|in|on|after|before|when|while|as|and|but|by|near|outside|from|to|for|with)\\b))'
const after = new RegExp(
  `(?<![\\w:.$-])(?<time>${clockPattern}),? ${set}{1,3}(?<part>morning|afternoon|evening|night)\\b${close}`,
  'dgi',
)
const before = new RegExp(
  `\\b${set}{1,3}(?<part>morning|afternoon|evening|night),? (?:at |around |about |just after |shortly (?:before|after) ){1,2}(?<time>${clockPattern})`,
  'dgi',
)
const light = new RegExp(
  `(?<![\\w:.$-])(?<time>${clockPattern}),? (?<words>(?:(?!and\\b|but\\b|to\\b|until\\b)[\\w-]+ ){0,5}(?<side>before|after) (?:sunrise|dawn|daybreak|dark|nightfall|sunset|dusk))\\b|\\b(?<early>(?<way>before|after) (?:sunrise|dawn|daybreak|dark|nightfall|sunset|dusk)),? at (?:about |around )?(?<clock>${clockPattern})`,
  'dgi',
)
/** "At 6 a.m., as the sun came up", "at 3 p.m., in broad daylight". */
const scene = new RegExp(
  `(?<![\\w:.$-])(?<time>${clockPattern}),? (?:just |shortly )?(?<words>as (?:the sun (?:came up|rose|was rising|comes up|rises|went down|set|was setting|goes down|sets)|dawn broke|day broke|darkness fell|night fell)|at (?:first light|daybreak|dawn|sunrise|sunset|nightfall|dusk)|in (?:broad|full) daylight|in the (?:middle|dead) of the night)\\b`,
  'dgi',
)

/** Times that are not in the part of the day that is said of them: "3 p.m. on Sunday morning". */
export function* wrongDayparts(facts: Facts, sentences: readonly TimedSentence[]): Iterable<Clash> {
  const found = sentenceNumbersOn(facts, named)
  if (found.length === 0) return
  const numbers = new Set(found)
  for (const { sentence } of sentences) {
    if (!numbers.has(sentence.number) || !/\d ?[ap]\.?m\b/i.test(sentence.text)) continue
    for (const pattern of [after, before, light, scene]) {
      for (const match of matchesOf(pattern, sentence.text)) {
        const { time, clock, words, early } = match.groups!
        const minutes = /[ap]\.?m/i.test(time ?? clock!) ? minutesOf(time ?? clock!) : undefined
        if (minutes === undefined || isWithin(minutes, partOf(match))) continue
        yield {
          messageId: 'daypart',
          here: spanOf(sentence, match, time === undefined ? 'clock' : 'time'),
          there: spanOf(sentence, match, words ? 'words' : early ? 'early' : 'part'),
        }
      }
    }
  }
}

/** The part of the day that a match names, as a key of {@link parts}. */
function partOf({ groups }: RegExpExecArray): string {
  const { part, words, early, side, way } = groups!
  const text = words ?? early
  if (text === undefined) return part!.toLowerCase()
  const light = lights.find(([pattern]) => pattern.test(text))![1]
  return `${(side ?? way ?? 'at').toLowerCase()} ${light}`
}

function isWithin(minutes: number, part: string): boolean {
  const [from, to] = parts[part]!
  return from < to ? from <= minutes && minutes <= to : minutes >= from || minutes <= to
}
