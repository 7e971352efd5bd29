import { type OwnSentence, spanOf } from '../../src/analysis/own-sentences.ts'
import type { Span } from '../../src/span.ts'

/** A time of day that the text names. */
export interface ClockTime extends Span {
  /** After midnight. */
  readonly minutes: number
  /** Offsets into the sentence's text. */
  readonly from: number
  readonly to: number
}

/** A time of day as a pattern. "7.30" alone may be a price, so that a point needs a.m. or p.m. behind it. */
export const clockPattern =
  '(?:\\d{1,2}(?:[:.][0-5]\\d)? ?(?:a\\.m\\.|p\\.m\\.|[ap]m\\b)|(?:[01]?\\d|2[0-3]):[0-5]\\d(?![:\\d]| ?(?:a|p)\\.?m)|noon\\b|midnight\\b)'

const clock = new RegExp(`(?<![\\w:.$£€-])${clockPattern}`, 'gi')

/** Every time of day of a sentence, in order. */
export function clockTimes(sentence: OwnSentence): ClockTime[] {
  if (!/\d[:.]\d\d|\d ?[ap]\.?m\b|\bnoon\b|\bmidnight\b/i.test(sentence.text)) return []
  return [...sentence.text.matchAll(clock)].flatMap(match => {
    const minutes = minutesOf(match[0])
    if (minutes === undefined) return []
    return [{ ...spanOf(sentence, match), minutes, from: match.index, to: match.index + match[0].length }]
  })
}

/** Minutes after midnight; undefined when there is no such time. */
export function minutesOf(text: string): number | undefined {
  const lower = text.toLowerCase()
  if (lower === 'noon') return 720
  if (lower === 'midnight') return 0
  const match = /^(\d{1,2})(?:[:.](\d\d))? ?([ap])?/.exec(lower)
  if (!match) return undefined
  const hour = Number(match[1])
  const minute = Number(match[2] ?? 0)
  if (match[3] === undefined) return hour < 24 ? hour * 60 + minute : undefined
  if (hour < 1 || hour > 12) return undefined
  return ((hour % 12) + (match[3] === 'p' ? 12 : 0)) * 60 + minute
}
