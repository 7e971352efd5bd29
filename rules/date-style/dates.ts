import { monthNames } from '../../src/analysis/dates.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { blockOf } from '../../src/analysis/locate.ts'
import { isCapital, isJoined, tokenFrom } from '../../src/analysis/token-tests.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { FeaturedPlace, Features } from '../../src/rule/features.ts'

const monthFirst = /^(?:\p{L}+\.?,?\s+)??(\p{L}+\.?)\s+(\d{1,2})(st|nd|rd|th)?(?:(,?)\s+(\d{4}))?$/u
const dayFirst = /^(?:\p{L}+\.?,?\s+)??(\d{1,2})(st|nd|rd|th)?\s+(\p{L}+\.?)(?:(,?)\s+(\d{4}))?$/u
const columnGap = /\t| {3}/
const isBareDay = /^\p{L}+\.?,?\s+(?:the\s+)?\d{1,2}(?:st|nd|rd|th)?$/u
/** Months that houses which shorten months leave whole: they are short as they are. */
const alwaysWhole = new Set([3, 4, 5, 6, 7])
const the = keyOf('the')
const of = keyOf('of')
const shortNames = 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' ')
/** Days that are known by one form of their name. */
const named = new Set(['7-4', '7-14', '9-11', '1-6'])

interface Parts {
  readonly order: 'month first' | 'day first'
  readonly name: string
  readonly day: string
  readonly suffix: string
  readonly comma: string
  readonly year: string
}

/** Every day of the calendar in running text, with the ways in which it is written. */
export function styledDates(facts: Facts): FeaturedPlace[] {
  const { tokens } = facts
  return facts.dates.flatMap(({ start, end, month, day, weekday }) => {
    const text = tokens.prose.slice(start, end)
    // Two columns of a table make no date: "Feb. 9      Jan."
    if (columnGap.test(text)) return []
    // "Tuesday 10 and Wednesday 11 March": the month stands once for both.
    if (weekday && isBareDay.test(text)) return []
    const parts = partsOf(text)
    const token = tokenFrom(tokens, start)
    if (!parts || named.has(`${month}-${day}`) || isAlone(facts, token, end)) return []
    if (isName(facts, tokenFrom(tokens, end), end) || endsName(facts, token)) return []
    const lead = weekday ? text.slice(0, text.search(parts.order === 'day first' ? /\d/ : parts.name)) : ''
    const from = start + lead.length
    return [
      {
        start: from,
        end,
        token,
        features: featuresOf(parts, month, weekday !== undefined),
        written: (features: Features) => written(parts, month, features),
      },
    ]
  })
}

function partsOf(text: string): Parts | undefined {
  const first = monthFirst.exec(text)
  if (first?.[1] !== undefined) {
    const [, name, day = '', suffix = '', comma = '', year = ''] = first
    return { order: 'month first', name, day, suffix, comma, year }
  }
  const [, day, suffix = '', name, comma = '', year = ''] = dayFirst.exec(text) ?? []
  if (day === undefined || name === undefined) return undefined
  return { order: 'day first', name, day, suffix, comma, year }
}

function featuresOf(
  { order, name, suffix, comma, year }: Parts,
  month: number,
  hasWeekday: boolean,
): Features {
  const whole = name === monthNames[month - 1]
  const form = whole ? 'whole' : name.endsWith('.') ? 'short with a stop' : 'short'
  return {
    order,
    suffix: suffix === '' ? 'plain' : 'ordinal',
    // Beside its weekday a month is shortened by many who write it whole elsewhere: "on Saturday, Nov 7".
    ...((whole && alwaysWhole.has(month)) || (hasWeekday && form === 'short') ? {} : { month: form }),
    ...(order === 'month first' && year !== '' ? { comma: comma === '' ? 'none' : 'comma' } : {}),
  }
}

function written({ day, year, name }: Parts, month: number, features: Features): string {
  const dayText = features.suffix === 'ordinal' ? `${Number(day)}${ending(Number(day))}` : `${Number(day)}`
  const monthText = monthLike(name, month, features.month)
  if (features.order === 'day first') return [dayText, monthText, year].filter(Boolean).join(' ')
  const yearText = year === '' ? '' : `${features.comma === 'none' ? '' : ','} ${year}`
  return `${monthText} ${dayText}${yearText}`
}

function monthLike(name: string, month: number, form: string | undefined): string {
  const whole = monthNames[month - 1] ?? name
  if (form === 'whole') return whole
  if (form === undefined || alwaysWhole.has(month)) return name
  return `${shortNames[month - 1]}${form === 'short' ? '' : '.'}`
}

function ending(day: number): string {
  if (day >= 11 && day <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th'
}

/** A date that is a whole line says when the piece was written. */
function isAlone(facts: Facts, token: number, end: number): boolean {
  const block = blockOf(facts.blocks, token)
  return block !== undefined && block.start === facts.tokens.starts[token] && end >= block.end - 1
}

/** "The 17 April Square", "the June 4 Movement" */
function isName({ tokens }: Facts, next: number, end: number): boolean {
  return isCapital(tokens, next) && !isJoined(tokens, next) && tokens.starts[next] === end + 1
}

/** "Avenue of the 17 April" */
function endsName({ tokens }: Facts, token: number): boolean {
  return tokens.keys[token - 1] === the && tokens.keys[token - 2] === of && isCapital(tokens, token - 3)
}
