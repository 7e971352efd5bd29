import type { Facts } from '../../src/analysis/facts.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import { numberOf, numberPattern } from '../../src/analysis/number-text.ts'
import { type OwnSentence, spanOf } from '../../src/analysis/own-sentences.ts'
import { sentencesOn, topicOf } from '../../src/analysis/topics.ts'
import type { Span } from '../../src/span.ts'
import type { Conflict } from './conflict.ts'

const length = `(?<count>${numberPattern}|a) (?<unit>year|month|week|day)s?`
const given = new RegExp(
  `\\b(?:jailed|imprisoned|locked up|sent to (?:prison|jail)|put behind bars|(?:is |was |been )?(?:banned|suspended|disqualified)(?: from [a-z]+(?: [a-z]+)?)?) for (?<what>${length})\\b|\\bsentenced (?:\\w+ ){0,4}?to (?<term>${length.replaceAll('<count>', '<termCount>').replaceAll('<unit>', '<termUnit>')})\\b`,
  'dgi',
)
const heldAs = new RegExp(
  `\\b(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he|[Tt]his|[Tt]hat|[A-Z]\\w+'s) (?<what>(?<count>${numberPattern})-(?<unit>year|month|week|day)) (?<kind>(?:prison |jail )?(?:term|sentence)|ban|suspension|disqualification)\\b`,
  'dg',
)
/** Two sentences, a part of one, or one that was asked for, served before or changed. */
const another =
  /\b(?:suspended (?:sentence|for)|concurrent\w*|consecutive\w*|minimum|maximum|up to|at least|could|may|might|would|faces?|faced|facing|previous|previously|earlier|first|another|other|also|each|respectively|both|asked|sought|demand\w*|recommend\w*|reduced?|cut|halved|increased?|raised|overturn\w*|appeal\w*|accomplice|co-defendant|brother|wife|half|years ago|in \d{4})\b/i
const guard = topicOf(
  'jailed imprisoned locked prison jail sentenced sentence term ban banned suspended suspension disqualified disqualification bars',
)
const months = new Map([
  ['day', 1 / 30],
  ['week', 12 / 52],
  ['month', 1],
  ['year', 12],
])

interface Term {
  readonly span: Span
  readonly months: number
  readonly isBan: boolean
}

/** "Jailed for nine years" and "his seven-year term", where the piece tells of one sentence. */
export function* conflictsOfTerms(facts: Facts): Iterable<Conflict> {
  const telling = sentencesOn(facts, guard)
  if (telling.length < 2) return
  const passed = telling.flatMap(sentence => termsIn(sentence, given))
  if (passed.length === 0) return
  const all = telling.flatMap(sentence => termsIn(sentence, given, true))
  for (const later of telling.flatMap(sentence => termsIn(sentence, heldAs))) {
    const same = passed.filter(({ isBan }) => isBan === later.isBan)
    const [only] = same
    if (!only || same.some(other => other.months !== only.months) || only.months === later.months) continue
    if (all.every(other => other.months !== later.months)) yield { here: later.span, there: only.span }
  }
}

/** The terms of a sentence; `every` one, those of others and of other times, too. */
function termsIn(sentence: OwnSentence, pattern: RegExp, every = false): Term[] {
  return matchesOf(pattern, sentence.text).flatMap(match => {
    const { count, unit, termCount, termUnit, term, kind } = match.groups!
    const text = count ?? termCount ?? ''
    const value = text === 'a' ? 1 : numberOf(text)
    const around = sentence.text.slice(Math.max(0, match.index - 40), match.index + match[0].length + 20)
    if (value === undefined || (!every && another.test(around.replaceAll('May', '')))) return []
    const isBan = /\b(?:ban|banned|suspen|disqual)/i.test(kind ?? match[0])
    const size = value * (months.get((unit ?? termUnit ?? '').toLowerCase()) ?? 0)
    return [{ span: spanOf(sentence, match, term === undefined ? 'what' : 'term'), months: size, isBan }]
  })
}
