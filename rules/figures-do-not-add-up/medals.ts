import type { Facts } from '../../src/analysis/facts.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import { numberOf, numberPattern, ordinalOf, ordinalPattern } from '../../src/analysis/number-text.ts'
import { type OwnSentence, spanOf } from '../../src/analysis/own-sentences.ts'
import { sentencesOn, topicOf } from '../../src/analysis/topics.ts'
import type { Span } from '../../src/span.ts'
import type { Mismatch } from './mismatch.ts'

const guard = topicOf('gold golds silver silvers bronze bronzes')
const totalGuard = topicOf('medals total haul tally')
const metal = new RegExp(
  `\\b(?:(?<count>${numberPattern}|an?|one|no) (?<plain>gold|silver|bronze)s?(?: medals?)?\\b|(?<ordinal>${ordinalPattern}) (?<row>gold|silver|bronze)(?! medall?ist)\\b)`,
  'dgi',
)
const total = new RegExp(
  `\\b(?:(?:total|haul|tally|count)(?: of medals)? (?:was|is|of|to|stood at|stands at|came to) (?<behind>${numberPattern})\\b(?! (?:gold|silver|bronze))|(?<before>${numberPattern}) medals\\b(?! (?:table|events?)))`,
  'dgi',
)
/** Other games, other teams, a target. */
const another =
  /\b(?:last|previous|earlier|ago|in (?:19|20)\d\d|target|hoped|expected|predicted|more than|career|record|world|olympic games of|ahead of|behind|followed by|second with|third with)\b/i

interface Told {
  readonly value: number
  readonly span: Span
}

/** Golds, silvers and bronzes of the one team that a piece is about, and a total that is another. */
export function* medalTotals(facts: Facts): Iterable<Mismatch> {
  const telling = sentencesOn(facts, guard)
  if (telling.length === 0) return
  const counts = new Map<string, Told[]>()
  for (const sentence of telling)
    for (const told of metalsIn(sentence)) counts.set(told.metal, [...(counts.get(told.metal) ?? []), told])
  const all = ['gold', 'silver', 'bronze'].map(name =>
    counts.get(name)?.reduce((a, b) => (b.value > a.value ? b : a)),
  )
  if (!all.every(one => one !== undefined)) return
  // Silvers and bronzes of two numbers are those of two teams.
  if (['silver', 'bronze'].some(name => new Set(counts.get(name)!.map(({ value }) => value)).size > 1)) return
  const sum = all.reduce((whole, one) => whole + one!.value, 0)
  const totals = sentencesOn(facts, totalGuard).flatMap(sentence => [...totalsIn(sentence)])
  const [only] = totals
  if (!only || totals.some(({ value }) => value !== only.value || value === sum)) return
  if (only.value <= Math.max(...all.map(one => one!.value)) || Math.abs(only.value - sum) > sum / 2) return
  yield { messageId: 'parts', here: only.span, there: all.map(one => one!.span), values: { sum } }
}

function* metalsIn(sentence: OwnSentence): Iterable<Told & { readonly metal: string }> {
  for (const match of matchesOf(metal, sentence.text)) {
    const { count, plain, ordinal, row } = match.groups!
    const word = count?.toLowerCase()
    const value = ordinal
      ? ordinalOf(ordinal)
      : word === 'a' || word === 'an'
        ? 1
        : word === 'no'
          ? 0
          : numberOf(word ?? '')
    if (value !== undefined)
      yield { metal: (plain ?? row!).toLowerCase(), value, span: spanOf(sentence, match) }
  }
}

function* totalsIn(sentence: OwnSentence): Iterable<Told> {
  for (const match of matchesOf(total, sentence.text)) {
    const { behind, before } = match.groups!
    if (another.test(sentence.text.slice(Math.max(0, match.index - 40), match.index))) continue
    const value = numberOf(behind ?? before ?? '')
    if (value !== undefined) yield { value, span: spanOf(sentence, match, behind ? 'behind' : 'before') }
  }
}
