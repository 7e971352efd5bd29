import { monthNames, monthOf, weekdayNames, weekdayOfKey } from '../../src/analysis/dates.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { sentenceOf } from '../../src/analysis/locate.ts'
import { ownSentenceAt } from '../../src/analysis/own-sentences.ts'
import { isCapital } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import type { LexiconMatch } from '../../src/lexicon/match.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import type { Broken } from './broken.ts'

/** So many tokens may stand between a feast and its day. */
const mostBetween = 6

/** What stands between them, where the day is that of the feast. */
const passing = wordTest(', ( on in is was are were which that falls fell falling held the a')
/** As {@link passing}, of what comes round in some month. */
const recurring = wordTest(
  ', in on is was which takes took place falls fell each every this last next late early mid held',
)
const falling = wordTest('falls fell')
const sooner = wordTest('before after until since')
const eve = keyOf('eve')
const of = keyOf('of')
const dayUnits = wordTest('after before following weekend night morning evening and or')
/** The feast is kept, or another one is meant. */
const elsewhere =
  /\b(?:parade|celebrat\w+|observed|sale|concert|party|services?|between|to|Orthodox|film|Russian|Greek|Coptic|Ukrainian|lunch|until|Canad\w+|weekend|Black Friday|moved|postponed|cancel+ed)\b/i
const unlike =
  /\b(?:replica|version|exhibition|bound for|left for|flight|flew|from|to|rehears\w+|qualif\w+|warm-?up|preparation|before|after|since|until|tickets|announced|postponed|pandemic|cancel+ed|moved|own|answer to|virtual|will not|junior|Winter|Little|mini)\b/i

interface Feast {
  /** Months, and days of them, that are right; no day for what falls on any day of the month. */
  readonly days: readonly { readonly month: number; readonly day: number | undefined }[]
  readonly text: string
}

/** A day or month that the text gives to a feast of another one: "Halloween, on Oct. 30,", "the Boston Marathon in May". */
export function* brokenCalendar(facts: Facts, matches: readonly LexiconMatch[]): Iterable<Broken> {
  for (const match of matches) {
    const { falls, weekday } = match.entry.labels
    if (falls !== undefined) yield* misplaced(facts, match, feastOf(falls))
    if (weekday !== undefined) yield* onAnotherWeekday(facts, match, weekday)
  }
}

const tables = new Map<string, Feast>()

/** Reads "December 24|December 25" and "May|June", each label once. */
function feastOf(label: string): Feast {
  const known = tables.get(label)
  if (known) return known
  const parts = label.split('|').map(part => part.split(' '))
  const feast = {
    days: parts.map(([month, day]) => ({
      month: (monthNames as readonly string[]).indexOf(month) + 1,
      day: day === undefined ? undefined : Number(day),
    })),
    text: parts[0]!.length > 1 ? `on ${parts.at(-1)!.join(' ')}` : `in ${label.replaceAll('|', ' or ')}`,
  }
  tables.set(label, feast)
  return feast
}

function* misplaced(facts: Facts, match: LexiconMatch, { days, text }: Feast): Iterable<Broken> {
  const { tokens } = facts
  if (isSooner(tokens, match)) return
  const hasDay = days[0]!.day !== undefined
  const at = reachOf(tokens, match, hasDay ? passing : recurring)
  const told = dateAt(tokens, at)
  if (!told || (at === match.endToken && !hasDay)) return
  if (hasDay && told.day === undefined && !falling(tokens.keys[at - 2] ?? 0)) return
  const isRight = days.some(
    ({ month, day }) =>
      month === told.month && (day === undefined || told.day === undefined || day === told.day),
  )
  const sentence = isRight ? undefined : ownSentenceAt(facts, sentenceOf(tokens, match.firstToken))
  if (!sentence || (hasDay ? elsewhere : unlike).test(sentence.text)) return
  const name = tokens.prose.slice(match.start, match.end)
  yield { start: match.start, end: tokens.ends[told.endToken - 1]!, fact: `${name} is ${text}` }
}

/** "before Halloween", "the eve of Waitangi Day" */
function isSooner({ keys }: Tokens, { firstToken }: LexiconMatch): boolean {
  return sooner(keys[firstToken - 1] ?? 0) || (keys[firstToken - 1] === of && keys[firstToken - 2] === eve)
}

/** The first token behind the name that is none of the words between. */
function reachOf({ keys }: Tokens, { endToken }: LexiconMatch, isBetween: (key: number) => boolean): number {
  let at = endToken
  while (at < endToken + mostBetween && isBetween(keys[at] ?? 0)) at++
  return at
}

interface Told {
  readonly month: number
  readonly day: number | undefined
  readonly endToken: number
}

/** "October 30", "30 October", "the 30th of October", "October" */
function dateAt(tokens: Tokens, token: number): Told | undefined {
  const { keys } = tokens
  const month = isCapital(tokens, token) ? monthOf(keys[token]!) : undefined
  if (month !== undefined) {
    const day = dayAt(tokens, token + 1)
    return { month, day, endToken: day === undefined ? token + 1 : token + 2 }
  }
  const day = dayAt(tokens, token)
  if (day === undefined) return undefined
  const at = keys[token + 1] === of ? token + 2 : token + 1
  const named = isCapital(tokens, at) ? monthOf(keys[at]!) : undefined
  return named === undefined ? undefined : { month: named, day, endToken: at + 1 }
}

function dayAt({ prose, starts, ends }: Tokens, token: number): number | undefined {
  const found = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(prose.slice(starts[token], ends[token]))
  return found ? Number(found[1]) : undefined
}

/** "Thanksgiving, on a Wednesday" */
function* onAnotherWeekday(facts: Facts, match: LexiconMatch, label: string): Iterable<Broken> {
  const { tokens } = facts
  const at = reachOf(tokens, match, passing)
  const told = at > match.endToken && isCapital(tokens, at) ? weekdayOfKey(tokens.keys[at]!) : undefined
  if (told === undefined || label.split('|').includes(weekdayNames[told]!) || isSooner(tokens, match)) return
  if (dayUnits(tokens.keys[at + 1] ?? 0)) return
  const sentence = ownSentenceAt(facts, sentenceOf(tokens, match.firstToken))
  if (!sentence || elsewhere.test(sentence.text)) return
  const name = tokens.prose.slice(match.start, match.end)
  yield { start: match.start, end: tokens.ends[at]!, fact: `${name} is a ${label.replaceAll('|', ' or ')}` }
}
