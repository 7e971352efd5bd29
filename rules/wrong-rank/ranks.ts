import type { Facts } from '../../src/analysis/facts.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import { ordinalOf, ordinalPattern, ordinalText } from '../../src/analysis/number-text.ts'
import { type OwnSentence, ownSentences, spanOf } from '../../src/analysis/own-sentences.ts'
import { stemOf } from '../../src/analysis/restatements.ts'
import { sentencesOn, topicOf } from '../../src/analysis/topics.ts'
import type { Span } from '../../src/span.ts'

/** A rank that the piece's own list of figures contradicts. */
export interface WrongRank {
  readonly here: Span
  readonly row: Span
  readonly stated: string
  readonly right: string
}

interface Row extends Span {
  readonly label: string
  readonly value: number
  readonly unit: string
}

const row =
  /^[-•* ]*(?<label>\p{L}[\p{L}\p{N}'.& -]{1,40}?)(?::| [–—-]) ?(?<sign>[$£€])?(?<value>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?) ?(?<unit>%|percent|per cent|million|billion|\p{Ll}+)?.*$/u
const superlative = topicOf('largest biggest highest smallest lowest')
const lump = /\b(?:others?|rest|total|all|unknown|undecided|none|mixed|misc\w*)\b/i
const rank = new RegExp(
  `\\b(?:was|is|were|are|as|became|remains?|remained|,) (?:still |by far |now )?(?:the|its|their) (?<rank>(?:(?<ordinal>${ordinalPattern})-)?(?<way>largest|biggest|highest|smallest|lowest)) (?:\\w+ )?(?<noun>\\p{Ll}+)\\b`,
  'dgu',
)
const fewestRows = 3

/** A table or a list of at least three rows of one unit, with the lines that lead up to it. */
interface Listing {
  readonly rows: readonly Row[]
  readonly words: ReadonlySet<string>
  readonly heading: string
}

/** "Gas was the third-largest source", where the list has it second. */
export function* wrongRanks(facts: Facts): Iterable<WrongRank> {
  const ranked = sentencesOn(facts, superlative).flatMap(sentence =>
    matchesOf(rank, sentence.text).map(match => ({ sentence, match })),
  )
  if (ranked.length === 0) return
  const listings = listingsOf(ownSentences(facts))
  const inList = new Set(listings.flatMap(({ rows }) => rows.map(({ start }) => start)))
  for (const { sentence, match } of ranked) {
    const found = inList.has(sentence.start) ? undefined : checkRank(sentence, match, listings)
    if (found) yield found
  }
}

function checkRank(
  sentence: OwnSentence,
  match: RegExpExecArray,
  listings: readonly Listing[],
): WrongRank | undefined {
  const subject = sentence.text.slice(0, match.index).trim().toLowerCase()
  const noun = stemOf(match.groups!.noun!.toLowerCase())
  for (const { rows, words, heading } of listings) {
    const own = rows.find(({ label }) =>
      new RegExp(`(?:^|[,;] |\\bbut |\\band |\\bwhile )(?:the )?${literally(label)}$`).test(subject),
    )
    if (!own || lump.test(own.label)) continue
    if (!['%', 'percent', 'per cent'].includes(own.unit) && !words.has(noun)) continue
    if (!sameYears(sentence.text, heading)) continue
    const above = rows.filter(other => !lump.test(other.label) && other.value > own.value).length
    const below = rows.filter(other => !lump.test(other.label) && other.value < own.value).length
    if (above + below + 1 < rows.filter(({ label }) => !lump.test(label)).length) return undefined
    const down = /^(?:smallest|lowest)$/i.test(match.groups!.way!)
    const right = (down ? below : above) + 1
    const stated = match.groups!.ordinal === undefined ? 1 : ordinalOf(match.groups!.ordinal)
    if (stated === undefined || stated === right) return undefined
    const way = match.groups!.way!
    return {
      here: spanOf(sentence, match, 'rank'),
      row: own,
      stated: match.groups!.rank!,
      right: right === 1 ? way : `${ordinalText(right)}-${way}`,
    }
  }
  return undefined
}

/** A list of another year says nothing about this one. */
function sameYears(text: string, heading: string): boolean {
  const [one] = /\b(?:19|20)\d\d\b/.exec(text) ?? []
  const [other] = /\b(?:19|20)\d\d\b/.exec(heading) ?? []
  return one === undefined || other === undefined || one === other
}

function listingsOf(sentences: readonly OwnSentence[]): Listing[] {
  const listings: Listing[] = []
  let rows: Row[] = []
  let heading = ''
  const close = () => {
    const [first] = rows
    if (first && rows.length >= fewestRows && rows.every(({ unit }) => unit === first.unit)) {
      const text = `${heading} ${rows.map(({ label, unit }) => `${label} ${unit}`).join(' ')}`.toLowerCase()
      listings.push({ rows, heading, words: new Set((text.match(/\p{L}{3,}/gu) ?? []).map(stemOf)) })
    }
    rows = []
  }
  for (const sentence of sentences) {
    const read = rowOf(sentence)
    if (read) rows.push(read)
    else {
      close()
      heading = sentence.text
    }
  }
  close()
  return listings
}

function rowOf(sentence: OwnSentence): Row | undefined {
  if (sentence.text.length > 80 || !/[:–—-] ?[$£€]?\d/.test(sentence.text)) return undefined
  const match = row.exec(sentence.text)
  if (!match) return undefined
  const { label, sign, value, unit } = match.groups!
  const magnitude = unit === 'million' ? 1e6 : unit === 'billion' ? 1e9 : 1
  return {
    start: sentence.start,
    end: sentence.end,
    label: label!.trim().toLowerCase(),
    value: Number(value!.replaceAll(',', '')) * magnitude,
    unit: sign ?? unit?.replace(/^per ?cent$/, '%') ?? '',
  }
}

/** The text as a pattern that finds nothing but it. */
function literally(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
