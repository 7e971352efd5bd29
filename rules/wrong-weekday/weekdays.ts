import { type DateMention, weekdayOfKey } from '../../src/analysis/dates.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { ownSentenceAt } from '../../src/analysis/own-sentences.ts'
import { isToldAsPast } from '../../src/analysis/times/told-as-past.ts'
import { isMark, sentenceOf, tokenFrom } from '../../src/analysis/token-tests.ts'
import { keyTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Tokens } from '../../src/parse/tokens.ts'

/** A date that the text puts on a weekday. */
export type WeekdayDate = DateMention & Required<Pick<DateMention, 'weekday'>>

const article = keyTest(['a'].map(keyOf))
const falls = keyTest(['was', 'is', 'fell', 'falls'].map(keyOf))
const beside = keyTest(['also', 'again', 'likewise'].map(keyOf))
const which = keyTest(['which', 'that'].map(keyOf))
const on = keyOf('on')
const longestName = 3

/** The dates with a weekday before them ("Tuesday, June 8") or behind ("June 8, a Tuesday"; "June 8 (Tuesday)"). */
export function withWeekdays({ dates, tokens }: Facts): WeekdayDate[] {
  return dates.flatMap(date => {
    // "Thursday and Friday, June 5 and 6": two weekdays for two days.
    const isOfTwo =
      date.weekday &&
      /\b[A-Z]\w+day(?: and|,| through| to| or) $/.test(
        tokens.prose.slice(Math.max(0, date.weekday.start - 20), date.weekday.start),
      )
    if (isOfTwo) return []
    const weekday = date.weekday ?? weekdayBehind(tokens, date)
    return weekday ? [{ ...date, weekday }] : []
  })
}

function weekdayBehind(tokens: Tokens, date: DateMention): DateMention['weekday'] | undefined {
  const next = tokenFrom(tokens, date.end)
  const at = isMark(tokens, next, '(') ? next + 1 : behindWords(tokens, next)
  if (at === undefined || at >= tokens.count) return undefined
  if (tokens.ends[at]! - tokens.starts[at]! <= longestName) return undefined
  const index = weekdayOfKey(tokens.keys[at]!)
  if (index === undefined || (isMark(tokens, next, '(') && !isMark(tokens, at + 1, ')'))) return undefined
  return { index, start: tokens.starts[at]!, end: tokens.ends[at]! }
}

/** Past ", a", ", also a", ", which was a", "fell on a". */
function behindWords({ keys }: Tokens, next: number): number | undefined {
  const start = keys[next] === comma ? next + 1 : next
  const past = (at: number) => (beside(keys[at] ?? 0) ? at + 1 : at)
  const apposed = past(start)
  if (start > next && article(keys[apposed] ?? 0)) return apposed + 1
  const verb = which(keys[start] ?? 0) ? start + 1 : start
  if (!falls(keys[verb] ?? 0)) return undefined
  const rest = past(verb + 1)
  const noun = keys[rest] === on ? rest + 1 : rest
  return article(keys[noun] ?? 0) ? noun + 1 : undefined
}

const comma = keyOf(',')

/** Does the sentence of a day tell of what is still to come? */
export function isAhead(facts: Facts, { start }: DateMention): boolean {
  const sentence = ownSentenceAt(facts, sentenceOf(facts.tokens, tokenFrom(facts.tokens, start)))
  return sentence !== undefined && coming.test(sentence.text)
}

const coming = /\b(?:will|due|scheduled|expected)\b/

/** Does the verb of a day tell it as past? */
export function isPast(facts: Facts, { start, end }: DateMention): boolean {
  const time = facts.times.find(one => one.start < end && start < one.end)
  if (time !== undefined && isToldAsPast(facts, time)) return true
  return done.test(facts.tokens.prose.slice(Math.max(0, start - longestClause), start))
}

/** "The decision, taken at a meeting of the council on Tuesday, 11 February, overturns another." */
const done = /, (?:taken|made|held|passed|published|released|issued|signed|announced)\b[^,.;:\n]*$/
const longestClause = 90
