import type { ClockTime, TimedSentence } from '../../src/analysis/timeline/clock-times.ts'
import type { Clash } from './clash.ts'

const closes = /\b(?:clos(?:es?|ing)|shuts?|locks up)\b[^.;]{0,40} (?:at|from)(?: about)? $|\buntil $/i
const lastEntry =
  /\blast (?:admissions?|entry|entries|orders?|visitors?|guests?|tickets?|tours?|customers?|ride|rides|skaters|swimmers)\b[^.;]{0,40} (?:at|until) $/i
const otherDay =
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b|\b(?:weekends?|weekdays?|except|summer|winter|bar|kitchen)\b/
/** Closing times over midnight are early. */
const night = 300

/** "The gates close at 5 p.m. The last visitors are admitted at 6 p.m." */
export function* entriesAfterClosing(sentences: readonly TimedSentence[]): Iterable<Clash> {
  for (const [index, one] of sentences.entries()) {
    const next = sentences[index + 1]
    const isNext =
      next && next.sentence.block === one.sentence.block && next.sentence.number - one.sentence.number === 1
    const near = [one, ...(isNext ? [next] : [])]
    const closing = timeBehind(one, closes)
    if (!closing) continue
    const [entry] = near.flatMap(other => timeBehind(other, lastEntry) ?? [])
    if (!entry || near.some(({ sentence }) => otherDay.test(sentence.text))) continue
    if (!entry.isSure || !closing.isSure || closing.minutes < night || entry.minutes <= closing.minutes)
      continue
    yield { messageId: 'order', here: closing, there: entry }
  }
}

/** The only time behind such words. */
function timeBehind({ sentence, times }: TimedSentence, words: RegExp): ClockTime | undefined {
  const found = times.filter(({ from }, index) =>
    words.test(sentence.text.slice(times[index - 1]?.to ?? 0, from)),
  )
  return found.length === 1 ? found[0] : undefined
}
