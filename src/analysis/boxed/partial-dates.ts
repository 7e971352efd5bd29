import { monthNames } from '../dates.ts'
import { matchesOf } from '../matches-of.ts'
import type { OwnSentence } from '../own-sentences.ts'

/** A day, a month, a year, or as much of one as the words give. */
export interface PartialDate {
  readonly year: number | undefined
  /** 1–12. */
  readonly month: number | undefined
  readonly day: number | undefined
  readonly sentence: OwnSentence
  /** Where it stands in the sentence. */
  readonly from: number
  readonly to: number
}

const month = `(?:${monthNames.map(name => (name.length > 4 ? `${name}|${name.slice(0, 3)}\\.` : name)).join('|')}|Sept\\.)`
const day = '\\d{1,2}(?:st|nd|rd|th)?'
const year = '(?:1[0-9]|20)\\d\\d'
const pattern = new RegExp(
  `(?<![\\w.,$£€-])(?:(?<d1>${day}) (?<m1>${month})(?:,? (?<y1>${year}))?|(?<m2>${month}) (?<d2>${day})(?![\\d:.]\\d)(?:,? (?<y2>${year}))?|(?<m3>${month}),? (?<y3>${year})|(?<m4>${month})|(?<y4>${year}))(?![\\w%]|[.,-]\\d|-[a-z])`,
  'g',
)

/** The dates that a sentence names, whole or in part, in order. */
export function partialDates(sentence: OwnSentence): PartialDate[] {
  return matchesOf(pattern, sentence.text).map(({ index, 0: words, groups }) => {
    const { d1, d2, m1, m2, m3, m4, y1, y2, y3, y4 } = groups!
    const name = m1 ?? m2 ?? m3 ?? m4
    return {
      year: numberIn(y1 ?? y2 ?? y3 ?? y4),
      month:
        name === undefined ? undefined : monthNames.findIndex(full => full.startsWith(name.slice(0, 3))) + 1,
      day: numberIn(d1 ?? d2),
      sentence,
      from: index,
      to: index + words.length,
    }
  })
}

function numberIn(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number.parseInt(text, 10)
}

const parts = ['year', 'month', 'day'] as const

/** Has one of them another year, month or day than the other? */
export function differ(a: PartialDate, b: PartialDate): boolean {
  return parts.some(part => a[part] !== undefined && b[part] !== undefined && a[part] !== b[part])
}

/** Has a date all that another one gives? */
export function covers(a: PartialDate, b: PartialDate): boolean {
  return parts.every(part => b[part] === undefined || a[part] === b[part])
}
