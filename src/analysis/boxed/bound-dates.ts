import type { OwnSentence } from '../own-sentences.ts'
import { timeSettingOf } from '../time-setting.ts'
import { type Happening, happenings } from './happenings.ts'
import { type LabelledRow, labelledRows } from './labelled-rows.ts'
import { covers, differ, type PartialDate, partialDates } from './partial-dates.ts'

/** The date of a row, and the one that the body gives for the same. */
export interface BoundDates {
  readonly here: PartialDate
  readonly there: PartialDate
}

const farther = 80
/** The date of another thing than the row's, or of a plan. */
const apart =
  /\b(?:another|other|others|each|every|replaced|replacing|predecessor|sister|was to have|planned|due|supposed|promised|originally)\b/i

/** Rows of a box whose date is another than the one that the body tells of what the label names. */
export function boundDates(rows: readonly OwnSentence[], body: readonly OwnSentence[]): BoundDates[] {
  const labels = labelledRows(rows).flatMap(row => {
    const happening = happenings.find(({ label }) => label.test(row.label))
    return happening ? [{ row, happening }] : []
  })
  if (labels.length === 0) return []
  const told = body.flatMap(partialDates)
  return labels.flatMap(({ row, happening }) => {
    const here = onlyDate(row)
    const there = here && rivalOf(here, happening, told)
    return here && there ? [{ here, there }] : []
  })
}

/** The one date of the row, behind a weekday or a place at most. */
function onlyDate({ sentence, from }: LabelledRow): PartialDate | undefined {
  const [first, ...more] = partialDates(sentence).filter(date => date.from >= from)
  if (!first || more.length > 0) return undefined
  const before = sentence.text.slice(from, first.from)
  return /^(?:(?:\p{Lu}[\p{L}.-]+,? ){0,3}|in |on )$/u.test(before) ? first : undefined
}

function rivalOf(
  here: PartialDate,
  { before }: Happening,
  told: readonly PartialDate[],
): PartialDate | undefined {
  if (told.some(date => covers(date, here))) return undefined
  const bound = told.filter(({ sentence, from }) =>
    before.test(sentence.text.slice(Math.max(0, from - farther), from)),
  )
  const [there] = bound
  if (!there || bound.some(date => differ(date, there) || !differ(date, here))) return undefined
  const { text } = there.sentence
  const { shifted, hypothetical } = timeSettingOf(text)
  return shifted || hypothetical || apart.test(text) ? undefined : there
}
