import { keyOf } from '../../parse/key.ts'
import { TokenClass, type Tokens } from '../../parse/tokens.ts'
import type { Span } from '../../span.ts'
import type { Facts } from '../facts.ts'
import { matchesOf } from '../matches-of.ts'
import { type OwnSentence, ownSentenceAt } from '../own-sentences.ts'
import { keyTest } from '../word-flags.ts'

/** A time of day that the text names. */
export interface ClockTime extends Span {
  /** After midnight. */
  readonly minutes: number
  /** Does it say which half of the day it is in? "9:30" does not. */
  readonly isSure: boolean
  /** Offsets into the sentence's text. */
  readonly from: number
  readonly to: number
}

/** A time of day as a pattern. "7.30" alone may be a price, so that a point needs a.m. or p.m. behind it. */
export const clockPattern =
  '(?:\\d{1,2}(?:[:.][0-5]\\d)? ?(?:a\\.m\\.|p\\.m\\.|[ap]m\\b)|(?:[01]?\\d|2[0-3]):[0-5]\\d(?![:\\d]| ?(?:a|p)\\.?m)|noon\\b|midnight\\b)'

const clock = new RegExp(`(?<![\\w:.$£€-])${clockPattern}`, 'gi')

const timeWord = keyTest(['a.m.', 'p.m.', 'a.m', 'p.m', 'am', 'pm', 'noon', 'midnight'].map(keyOf))
/** Without a.m. or p.m. "13:30" and "0:30" leave no doubt. */
const afternoon = 780
const firstBare = 60
const colon = 0x3a
const lastOfHalf = 0x6d

/** A sentence with the times of day that it names, in order. */
export interface TimedSentence {
  readonly sentence: OwnSentence
  readonly times: readonly ClockTime[]
}

/** The sentences of a draft that name a time of day. */
export function timedSentences(facts: Facts): TimedSentence[] {
  const { tokens } = facts
  const found: TimedSentence[] = []
  for (let number = 0; number + 1 < tokens.sentences.length; number++) {
    const end = tokens.sentences[number + 1]!
    let index = tokens.sentences[number]!
    while (index < end && !isTime(tokens, index)) index++
    const sentence = index < end ? ownSentenceAt(facts, number) : undefined
    const times = sentence ? clockTimesOf(sentence) : []
    if (sentence && times.length > 0) found.push({ sentence, times })
  }
  return found
}

/** "9:30", "5pm", "noon": a look at single tokens, before any pattern is tried. */
function isTime({ prose, starts, ends, classes, keys }: Tokens, index: number): boolean {
  const tokenClass = classes[index]
  if (tokenClass === TokenClass.word) return timeWord(keys[index]!)
  if (tokenClass === TokenClass.number) {
    const start = starts[index]!
    return prose.charCodeAt(start + 1) === colon || prose.charCodeAt(start + 2) === colon
  }
  return tokenClass === TokenClass.mixed && (prose.charCodeAt(ends[index]! - 1) | 0x20) === lastOfHalf
}

/** Every time of day of a sentence, in order. */
export function clockTimesOf(sentence: OwnSentence): ClockTime[] {
  if (!/\d[:.]\d\d|\d ?[ap]\.?m\b|\bnoon\b|\bmidnight\b/i.test(sentence.text)) return []
  const found: ClockTime[] = []
  for (const match of matchesOf(clock, sentence.text)) {
    const minutes = minutesOf(match[0])
    if (minutes === undefined) continue
    const from = match.index
    const to = from + match[0].length
    const isSure = !/^\d{1,2}[:.]\d\d$/.test(match[0]) || minutes >= afternoon || minutes < firstBare
    found.push({ start: sentence.start + from, end: sentence.start + to, minutes, isSure, from, to })
  }
  return found
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
