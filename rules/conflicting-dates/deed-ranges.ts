import type { Facts } from '../../src/analysis/facts.ts'
import { ownSentences } from '../../src/analysis/own-sentences.ts'
import { type StatedLength, statedLengths } from '../../src/analysis/timeline/lengths.ts'
import { type TimeRange, timeRanges } from '../../src/analysis/timeline/ranges.ts'

/** A length for which something was done, and the only range of time that the piece gives the same deed. */
export interface DeedRange {
  readonly length: StatedLength
  readonly range: TimeRange
}

const deed =
  'stole|stolen|stealing|embezzl(?:ed|ing)|defraud(?:ed|ing)|took|taken|taking|bill(?:ed|ing)|overcharg(?:ed|ing)|siphon(?:ed|ing)|divert(?:ed|ing)|pocket(?:ed|ing)|forg(?:ed|ing)|cheat(?:ed|ing)|swindl(?:ed|ing)|payments? to (?:her|him)self|paid (?:her|him)self|paying (?:her|him)self|thefts?|frauds?|cheques?|checks?|helped (?:her|him)self'
const done = new RegExp(`\\b(?:${deed})\\b`, 'i')
/** "Stole from the club for more than §", "took £9,000 over a period of §". */
const doneFor = new RegExp(
  `\\b(?:${deed})\\b(?<between>[^;:]{0,100}?)\\b(?:for|over|across|spanning|during|over (?:a|the) (?:period|course|space) of|over the) $`,
  'i',
)
const doneOver = new RegExp(`^(?:Over|For|In|During) § [^;:]{0,60}\\b(?:${deed})\\b`)
const otherwise =
  /\b(?:jailed|sentenced|imprisoned|prison|jail|served|worked|working|employed|been|she|he|they|had|has|after|before|banned|until|since|bail|sentence|suspended|each|and (?:was|is)|who (?:was|is))\b/i
const notLasting = /^§(?:['’]s?)? (?:ago|earlier|old|before|later|sentence|in prison|in jail|ban|suspended)\b/

/** Of thefts and frauds a lead tells how long they went on, and a sentence behind it from when until when. */
export function* deedRanges(facts: Facts): Iterable<DeedRange> {
  const lengths = statedLengths(facts).filter(isOfDeed)
  const range = lengths.length > 0 ? onlyRange(facts) : undefined
  if (!range) return
  for (const length of lengths)
    if (range.end < length.start || range.start > length.end) yield { length, range }
}

function isOfDeed({ unit, isNth, text, at, sentence, start }: StatedLength): boolean {
  if (unit !== 'year' || isNth || notLasting.test(text.slice(at))) return false
  // "Over" may be read as "more than".
  const isOver = /^over $/i.test(sentence.text.slice(at, start - sentence.start))
  const before = isOver ? `${text.slice(0, at)}over ` : text.slice(0, at)
  const match = doneFor.exec(before)
  if (match) return !otherwise.test(match.groups!.between!)
  return doneOver.test(isOver ? `Over ${text.slice(at)}` : text)
}

/** The range of the sentences that tell of the deed, where there is one alone. */
function onlyRange(facts: Facts): TimeRange | undefined {
  let found: TimeRange | undefined
  for (const { number, text, start } of ownSentences(facts)) {
    if (!/\d{4}/.test(text) || !done.test(text)) continue
    for (const range of timeRanges(facts, number)) {
      if (range.of !== 'years' && range.of !== 'dates') continue
      // "The treasurer from 2016 to 2024, she wrote 212 cheques": when she was in the post.
      const before = text.slice(0, range.start - start)
      if (!done.test(before) && !/^(?:Between|From) $/.test(before)) return undefined
      if (found && (found.begin.from !== range.begin.from || found.until.from !== range.until.from))
        return undefined
      found ??= range
    }
  }
  return found
}
