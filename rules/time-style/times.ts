import type { Facts } from '../../src/analysis/facts.ts'
import { isInBrackets } from '../../src/analysis/own-words.ts'
import { textOf } from '../../src/analysis/spaced-words.ts'
import { figuresIn } from '../../src/analysis/triggers.ts'
import { TokenClass } from '../../src/parse/tokens.ts'
import type { FeaturedPlace, Features } from '../../src/rule/features.ts'

const halfDay =
  /^(\d{1,2})(?:([:.])([0-5]\d))?(\s?)(a\.m\.|p\.m\.|am|pm|AM|PM|A\.M\.|P\.M\.)(?![\p{L}\p{N}])/u
const wholeDay = /^([01]\d|2[0-3]):([0-5]\d)$/
/** A bare 17:05 may be a running time, so that a time of day has to be announced as one. */
const announces = new Set([
  'at',
  'from',
  'until',
  'till',
  'by',
  'around',
  'about',
  'between',
  'before',
  'after',
  'to',
])
/** Timetables of the world are kept in twenty-four hours. */
const zone = /^\s?(?:\(?(?:GMT|UTC|BST|CET|CEST|EET|IST|EST|EDT|UT|Z)\b)/

/** Every time of day in figures, with the ways in which it is written. */
export function times({ tokens }: Facts): FeaturedPlace[] {
  const places: FeaturedPlace[] = []
  const { prose } = tokens
  for (const token of figuresIn(tokens)) {
    if (tokens.classes[token] === TokenClass.symbol) continue
    const start = tokens.starts[token]
    const place = halfDayTime(prose, start, token) ?? wholeDayTime(tokens, token)
    if (place && !isInBrackets(tokens, token)) places.push(place)
  }
  return places
}

function halfDayTime(prose: string, start: number, token: number): FeaturedPlace | undefined {
  const match = halfDay.exec(prose.slice(start, start + 16))
  const [whole, hour, mark, minutes, gap, meridiem] = match ?? []
  if (whole === undefined || meridiem === undefined || Number(hour) > 12) return undefined
  const features: Features = {
    clock: 'twelve hours',
    meridiem: meridiem.replace(/^[ap]/, 'p').replace(/^[AP]/, 'P'),
    gap: gap ? 'spaced' : 'joined',
    ...(mark === undefined ? {} : { mark }),
    ...(minutes === undefined || minutes === '00'
      ? { 'whole hour': minutes === undefined ? 'short' : 'long' }
      : {}),
  }
  const afternoon = /^p/i.test(meridiem)
  const hours = (Number(hour) % 12) + (afternoon ? 12 : 0)
  return {
    start,
    end: start + whole.length,
    token,
    features,
    written: target => written(hours, minutes ?? '00', target, `${Number(hour)}`),
  }
}

function wholeDayTime(tokens: Facts['tokens'], token: number): FeaturedPlace | undefined {
  const [, hour, minutes] = wholeDay.exec(textOf(tokens, token)) ?? []
  if (hour === undefined || minutes === undefined || token === 0) return undefined
  // Only an hour that the other clock does not have is certainly of this one.
  if (Number(hour) < 13 && !hour.startsWith('0')) return undefined
  if (!announces.has(textOf(tokens, token - 1).toLowerCase())) return undefined
  const end = tokens.ends[token]
  if (zone.test(tokens.prose.slice(end, end + 8))) return undefined
  return {
    start: tokens.starts[token],
    end,
    token,
    features: { clock: 'twenty-four hours' },
    written: target => written(Number(hour), minutes, target, `${Number(hour) % 12 || 12}`),
  }
}

function written(hours: number, minutes: string, target: Features, twelve: string): string {
  if (target.clock !== 'twelve hours') return `${String(hours).padStart(2, '0')}:${minutes}`
  const half = hours < 12 ? 'a' : 'p'
  const meridiem = (target.meridiem ?? 'p.m.').replace('p', half).replace('P', half.toUpperCase())
  const shown = minutes === '00' && target['whole hour'] !== 'long' ? '' : (target.mark ?? ':') + minutes
  return `${twelve}${shown}${target.gap === 'joined' ? '' : ' '}${meridiem}`
}
