import { contentOf } from '../../src/analysis/content-words.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import { type OwnSentence, spanOf } from '../../src/analysis/own-sentences.ts'
import type { Span } from '../../src/span.ts'

/** A time of the year that a row gives, and the other one of the body. */
export interface SeasonClash {
  readonly kind: 'time' | 'scope'
  readonly here: Span
  readonly there: Span
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** The months that a season may be said of, by number; both of its borders are wide. */
const seasons: Readonly<Record<string, readonly number[]>> = {
  winter: [10, 11, 0, 1, 2],
  spring: [1, 2, 3, 4, 5],
  summer: [4, 5, 6, 7, 8],
  autumn: [7, 8, 9, 10, 11],
  fall: [7, 8, 9, 10, 11],
}
const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)'
const time = new RegExp(
  `\\b(?:(?:this|next|in|in the|early|late|by|of|until) )(?:early |late |mid-?)?(?<when>winter|spring|summer|autumn|fall|${month})`,
  'dg',
)
const starting = /\b(?:starts?|starting|begins?|opens?|opening|launch(?:es)?|resumes?|sails?|first|due)\b/
const allYear = /\b(?<when>all year(?: round)?|all-year|year-round|throughout the year|in every month)\b/d
const stretch = new RegExp(
  `\\b(?<when>(?:from|between) (?:early |late |mid-)?${month}(?: \\d+)?,? (?:to|through|until|till|and) (?:early |late |mid-)?${month})`,
  'd',
)
const apart =
  /\b(?:last|previous\w*|earlier|other|another|except|price|prices|works?|repairs?|building|closed|shut|ago|since|if|would)\b/i

/** "All year" against "from June to September", and "to start this winter" against "the first are to sail in April". */
export function* seasonClashes(
  rows: readonly OwnSentence[],
  body: readonly OwnSentence[],
): Iterable<SeasonClash> {
  for (const row of rows) {
    const clash = otherStretch(row, body) ?? otherStart(row, body)
    if (clash) yield clash
  }
}

function otherStretch(row: OwnSentence, body: readonly OwnSentence[]): SeasonClash | undefined {
  const whole = allYear.exec(row.text)
  if (!whole || body.some(({ text }) => allYear.test(text))) return undefined
  const parts = body.flatMap(sentence => {
    const part = apart.test(sentence.text) ? null : stretch.exec(sentence.text)
    return part ? [{ sentence, part }] : []
  })
  const told =
    parts.find(({ sentence }) => isAbout(row, sentence)) ?? (parts.length === 1 ? parts[0] : undefined)
  return (
    told && {
      kind: 'scope',
      here: spanOf(row, whole, 'when'),
      there: spanOf(told.sentence, told.part, 'when'),
    }
  )
}

function otherStart(row: OwnSentence, body: readonly OwnSentence[]): SeasonClash | undefined {
  const [own, ...more] = starting.test(row.text) ? timesIn(row) : []
  if (!own || more.length > 0) return undefined
  const told = body.flatMap(sentence =>
    starting.test(sentence.text) && isAbout(row, sentence) ? timesIn(sentence) : [],
  )
  if (told.some(({ months: other }) => meets(own.months, other))) return undefined
  const [other] = told
  return other && { kind: 'time', here: own.span, there: other.span }
}

function timesIn(sentence: OwnSentence): { readonly months: readonly number[]; readonly span: Span }[] {
  return matchesOf(time, sentence.text).map(match => {
    const when = match.groups!.when!
    return {
      months: seasons[when] ?? [months.indexOf(when.slice(0, 3).toLowerCase())],
      span: spanOf(sentence, match, 'when'),
    }
  })
}

function meets(a: readonly number[], b: readonly number[]): boolean {
  return a.some(one => b.includes(one))
}

/** Does the sentence tell of what the row does, and of now? */
function isAbout(row: OwnSentence, sentence: OwnSentence): boolean {
  if (apart.test(sentence.text)) return false
  const words = contentOf(sentence.text)
  return [...contentOf(row.text)].some(word => word !== 'begin' && word.length > 4 && words.has(word))
}
