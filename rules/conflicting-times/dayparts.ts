import type { Facts } from '../../src/analysis/facts.ts'
import { spanOf } from '../../src/analysis/own-sentences.ts'
import { sentenceNumbersOn, topicOf } from '../../src/analysis/topics.ts'
import type { Clash } from './clash.ts'
import { clockPattern, minutesOf, type TimedSentence } from './clock.ts'

const hour = 60
/** When a word of the day can be said of a time; both ends included, over midnight where the first is the later. */
const parts: Readonly<Record<string, readonly [number, number]>> = {
  morning: [0, 12 * hour],
  afternoon: [12 * hour, 19 * hour],
  evening: [15 * hour, 24 * hour],
  night: [16 * hour, 7 * hour],
  sunrise: [21 * hour, 9 * hour],
  dawn: [21 * hour, 9 * hour],
  daybreak: [21 * hour, 9 * hour],
  dark: [15 * hour, 8 * hour],
  nightfall: [15 * hour, 8 * hour],
  sunset: [15 * hour, 8 * hour],
}

const named = topicOf(Object.keys(parts).join(' '))

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
  `(?<![\\w:.$-])(?<time>${clockPattern}),? (?:\\w+ )?(?:before|after) (?<part>sunrise|dawn|daybreak|dark|nightfall|sunset)\\b|\\b(?:before|after) (?<late>sunrise|dawn|daybreak|dark|nightfall|sunset),? at (?:about |around )?(?<clock>${clockPattern})`,
  'dgi',
)
const beforeLight = /\bafter (?:sunrise|dawn|daybreak)|\bbefore (?:dark|nightfall|sunset)/i

/** Times that are not in the part of the day that is said of them: "3 p.m. on Sunday morning". */
export function* wrongDayparts(facts: Facts, sentences: readonly TimedSentence[]): Iterable<Clash> {
  const found = sentenceNumbersOn(facts, named)
  if (found.length === 0) return
  const numbers = new Set(found)
  for (const { sentence } of sentences) {
    if (!numbers.has(sentence.number) || !/\d ?[ap]\.?m\b/i.test(sentence.text)) continue
    for (const pattern of [after, before, light]) {
      for (const match of sentence.text.matchAll(pattern)) {
        const time = match.groups!.time ?? match.groups!.clock!
        const part = match.groups!.part ?? match.groups!.late!
        const minutes = /[ap]\.?m/i.test(time) ? minutesOf(time) : undefined
        if (minutes === undefined || isWithin(minutes, part.toLowerCase()) || beforeLight.test(match[0]))
          continue
        const names =
          match.groups!.time === undefined ? (['clock', 'late'] as const) : (['time', 'part'] as const)
        yield {
          messageId: 'daypart',
          here: spanOf(sentence, match, names[0]),
          there: spanOf(sentence, match, names[1]),
        }
      }
    }
  }
}

function isWithin(minutes: number, part: string): boolean {
  const [from, to] = parts[part]!
  return from < to ? from <= minutes && minutes <= to : minutes >= from || minutes <= to
}
