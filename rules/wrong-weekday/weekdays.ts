import { type DateMention, weekdayOfKey } from '../../src/analysis/dates.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { isMark, tokenFrom } from '../../src/analysis/token-tests.ts'
import { keyTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Tokens } from '../../src/parse/tokens.ts'

/** A date that the text puts on a weekday. */
export type WeekdayDate = DateMention & Required<Pick<DateMention, 'weekday'>>

const article = keyTest(['a'].map(keyOf))
const falls = keyTest(['was', 'is', 'fell', 'falls'].map(keyOf))
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

/** Past ", a", "was a", "fell on a". */
function behindWords({ keys }: Tokens, next: number): number | undefined {
  const isApposition = keys[next] === comma && article(keys[next + 1] ?? 0)
  if (isApposition) return next + 2
  const verb = keys[next] === comma ? next + 1 : next
  if (!falls(keys[verb] ?? 0)) return undefined
  const rest = keys[verb + 1] === on ? verb + 2 : verb + 1
  return article(keys[rest] ?? 0) ? rest + 1 : undefined
}

const comma = keyOf(',')
