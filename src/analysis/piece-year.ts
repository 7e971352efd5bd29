import type { DateMention } from './dates.ts'
import type { Facts } from './facts.ts'
import { ownSentences } from './own-sentences.ts'

/** The years in which a piece can have been written, both included. */
export interface YearBounds {
  readonly earliest: number
  readonly latest: number
}

const year = /\b(?:19|20)\d\d\b/g
const ahead =
  /\b(?:will|would|(?:is|are|be) (?:due|expected|scheduled|set|planned)|by|until|next|plan(?:s|ned)?|hopes?|aims?|target|project\w*|forecast|from now|to \w+ (?:\w+ ){0,5}(?:in|by|before))\b/i
const firmlyAhead = /\b(?:will|(?:is|are) (?:due|expected|scheduled|set))\b/i
const happened =
  /\b(?:was|were|had|since|said|told|\w{3,}ed|won|took|began|rose|fell|came|went|made|left|sold|bought)\b/i

/**
 * When a piece was written, as far as it shows: its own full date at the top or in a note of its posting, or else no
 * earlier than what it tells as past, and no later than what it tells as yet to come, or than today.
 * @param today the year in which the draft is read
 */
export function yearBounds(facts: Facts, today = new Date().getFullYear()): YearBounds {
  const posted = dateOfPiece(facts)?.year
  if (posted !== undefined) return { earliest: posted, latest: posted }
  let earliest = 0
  let latest = today + 1
  for (const { text } of ownSentences(facts)) {
    const years = (text.match(year) ?? []).map(Number)
    if (years.length === 0 || /\bfrom now\b/.test(text)) continue
    if (!ahead.test(text) && happened.test(text)) earliest = Math.max(earliest, ...years)
    else if (firmlyAhead.test(text)) latest = Math.min(latest, Math.max(...years))
  }
  return latest < earliest ? { earliest: 0, latest: today + 1 } : { earliest, latest }
}

/** The full date that stands in the byline, the dateline or a line of its own about the posting. */
export function dateOfPiece({
  blocks,
  dates,
  tokens,
}: Pick<Facts, 'blocks' | 'dates' | 'tokens'>): DateMention | undefined {
  return dates.find(date => {
    if (date.year === undefined) return false
    const block = blocks.find(({ start, end }) => start <= date.start && date.end <= end)
    if (!block) return false
    if (block.role === 'byline') return true
    if (block.dateline && date.end <= block.dateline.end) return true
    const text = tokens.prose.slice(block.start, block.end)
    return /^(?:first )?(?:posted|published|updated|filed)\b/i.test(text) && text.length < 120
  })
}
