import { keyOf } from '../../parse/key.ts'
import type { Span } from '../../span.ts'
import { monthOf } from '../dates.ts'
import type { Facts } from '../facts.ts'
import { matchesOf } from '../matches-of.ts'
import { ordinalOf, ordinalPattern } from '../number-text.ts'
import { type OwnSentence, ownSentenceAt, spanOf } from '../own-sentences.ts'
import { sentencesOn, topicOf } from '../topics.ts'

/** What went one way so many times in a row, and a time in which it went the other way. */
export interface RowOfTimes {
  readonly row: Span
  readonly other: Span
  readonly fits: boolean
}

const guard = topicOf('row running straight consecutive successive succession')
const down =
  'fell|fallen|falling|dropp(?:ed|ing)|declin(?:ed|ing)|shr(?:ank|unk|inking)|slipp(?:ed|ing)|sank|decreas(?:ed|ing)|contract(?:ed|ing)|plung(?:ed|ing)'
const up =
  'rose|risen|rising|grew|grown|growing|increas(?:ed|ing)|climb(?:ed|ing)|gain(?:ed|ing)|jump(?:ed|ing)|expand(?:ed|ing)'
const time = '(?:[A-Z][a-z]+|(?:19|20)\\d\\d)'
const row = new RegExp(
  `\\b(?<way>${down}|${up})\\b[^.;,]{0,40}? (?<row>for (?:the|a) (?<nth>${ordinalPattern}) (?:(?<tied>straight|consecutive|successive) )?(?<unit>day|week|month|quarter|year)(?: (?<behind>in a row|running|in succession))?)(?: in (?<now>${time}))?`,
  'dg',
)
const turned = new RegExp(
  `\\bafter (?:having )?(?<way>${down}|${up})\\b[^.;,]{0,25}? (?<other>in (?<then>${time})|(?:the|a) (?<unit>day|week|month|quarter|year) (?:before|earlier))\\b`,
  'dg',
)
const turnedNext = new RegExp(
  `^(?:They|It|The \\w+|[A-Z]\\w+) had (?<way>${down}|${up})\\b[^.;,]{0,25}? (?<other>(?:the|a) (?<unit>day|week|month|quarter|year) (?:before|earlier))\\b`,
  'dg',
)
const isDown = new RegExp(`^(?:${down})$`)

/** "Exports fell for the third month in a row in June, after rising in May." */
export function* rowsOfTimes(facts: Facts): Iterable<RowOfTimes> {
  for (const sentence of sentencesOn(facts, guard)) {
    for (const match of matchesOf(row, sentence.text)) {
      const { tied, behind, nth } = match.groups!
      const count = ordinalOf(nth!)
      if (count === undefined || count < 2 || (!tied && !behind)) continue
      yield* turnsIn(sentence, turned, match, count, sentence)
      const next = ownSentenceAt(facts, sentence.number + 1)
      if (next?.block === sentence.block) yield* turnsIn(next, turnedNext, match, count, sentence)
    }
  }
}

function* turnsIn(
  there: OwnSentence,
  pattern: RegExp,
  run: RegExpExecArray,
  count: number,
  here: OwnSentence,
): Iterable<RowOfTimes> {
  for (const match of matchesOf(pattern, there.text)) {
    if (there === here && match.index < run.index) continue
    if (isDown.test(match.groups!.way!) === isDown.test(run.groups!.way!)) continue
    const apart = distance(run.groups!, match.groups!)
    if (apart === undefined) continue
    yield { row: spanOf(here, run, 'row'), other: spanOf(there, match, 'other'), fits: apart >= count }
  }
}

type Groups = Readonly<Record<string, string | undefined>>

/** How many units before the last of the row the other time is; undefined where that is not told. */
function distance({ unit, now }: Groups, { unit: told, then }: Groups): number | undefined {
  if (told !== undefined) return told === unit ? 1 : undefined
  if (now === undefined || then === undefined) return undefined
  if (unit === 'year') {
    const years = Number(now) - Number(then)
    return years > 0 ? years : undefined
  }
  const [last, other] = [now, then].map(one => monthOf(keyOf(one.toLowerCase())))
  return unit === 'month' && last !== undefined && other !== undefined ? (last - other + 12) % 12 : undefined
}
