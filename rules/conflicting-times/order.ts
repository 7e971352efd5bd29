import type { OwnSentence } from '../../src/analysis/own-sentences.ts'
import type { ClockTime, TimedSentence } from '../../src/analysis/timeline/clock-times.ts'
import type { Clash } from './clash.ts'

/** What happens first and what can only follow from it. */
const stages = [
  {
    first:
      /\b(?:(?:a|the|an|emergency|911|999|distress|first|phone) calls?|calls? (?:came|went|reached)|was (?:called|alerted|reported|shot|stabbed|struck|hit)|were (?:called|alerted)|alarm (?:went|was|sounded)|fire (?:broke out|started|began)|explosion (?:was|hit|rocked|shook)|crash happened|collided)\b/i,
    next: /\b(?:arriv(?:ed|es|al)|responded|on (?:the )?scene|at the scene|reached the|help (?:came|arrived|reached)|(?:crews|units|officers|engines|ambulances?|paramedics|firefighters|deputies|police) (?:\w+ ){0,2}(?:came|arrived|got there|reached)|pronounced dead|put out|extinguished|brought under control|flown to|taken to)\b/i,
    reach: 4,
  },
  {
    first:
      /\b(?:began|begins?|starts?|started|opens?|opened|kicks? off|kicked off|takes? off|took off|from)\b/i,
    next: /\b(?:ends?|ended|finish(?:es|ed)?|closes?|closed|adjourned|concluded|wrapped up|until|to|lasts? until|over by)\b/i,
    reach: 0,
  },
] as const

const otherDay =
  /\b(?:next|following|day|days|overnight|tomorrow|yesterday|previous|earlier|reopen\w*|again|time zone|local time|Eastern|GMT)\b/i
const weekdays = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g
/** An end that is more than this before its beginning is of the next day. */
const latest = 360

/** "Brought the start forward from 7am to 5am": an earlier time in place of a later one. */
const moved =
  /\b(?:br(?:ing|ings|ought|inging)|mov(?:e|es|ed|ing)|shift(?:s|ed|ing)?|chang(?:e|es|ed|ing)|advanc(?:e|es|ed|ing)|pull(?:s|ed)?|push(?:es|ed)?|put|rescheduled)\b[^;:]*\bfrom\b/i

interface Moment {
  readonly time: ClockTime
  readonly sentence: OwnSentence
  /** The words that go with the time: those before it, as far as the time before. */
  readonly words: string
}

/** Times that run backwards: help that comes before the call, an end before its beginning. */
export function* wrongOrder(sentences: readonly TimedSentence[]): Iterable<Clash> {
  if (!mayRunBackwards(sentences)) return
  const moments = sentences.flatMap(momentsOf)
  for (const [index, moment] of moments.entries()) {
    const cause = moments[index - 1]
    if (!cause || moment.time.minutes === 0) continue
    const gap = cause.time.minutes - moment.time.minutes
    if (gap <= 0 || gap > latest) continue
    for (const { first, next, reach } of stages) {
      if (moment.sentence.number - cause.sentence.number > reach) continue
      if (!next.test(moment.words) || first.test(moment.words)) continue
      if (!first.test(cause.words) || (reach > 0 && next.test(cause.words))) continue
      if (reach === 0 && moved.test(cause.words)) continue
      const between = textBetween(cause, moment)
      if (otherDay.test(between) || new Set(between.match(weekdays)).size > 1) continue
      yield { messageId: 'order', here: moment.time, there: cause.time }
    }
  }
}

/** Is one of the times earlier than the one before it? */
function mayRunBackwards(sentences: readonly TimedSentence[]): boolean {
  let before = 0
  for (const { times } of sentences) {
    for (const { minutes } of times) {
      if (minutes < before) return true
      before = minutes
    }
  }
  return false
}

function momentsOf({ sentence, times }: TimedSentence): Moment[] {
  return times.map((time, index) => {
    const from = times[index - 1]?.to ?? 0
    const before = sentence.text.slice(from, time.from)
    const opens = /^(?:At|By|Shortly (?:before|after)) $/i.test(before) && index === 0
    const words = opens
      ? sentence.text.slice(time.to, times[index + 1]?.from ?? sentence.text.length)
      : before
    return { time, sentence, words }
  })
}

/** What stands after the first moment, as far as the end of the sentence of the second. */
function textBetween(a: Moment, b: Moment): string {
  if (a.sentence === b.sentence) return a.sentence.text.slice(a.time.to, b.time.from)
  return `${a.sentence.text.slice(a.time.to)} ${b.sentence.text}`
}
