import type { BlockRole } from '../../src/analysis/blocks.ts'
import { contentOf, sharedOf } from '../../src/analysis/content-words.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import { type OwnSentence, ownSentences } from '../../src/analysis/own-sentences.ts'
import { stemOf } from '../../src/analysis/restatements.ts'
import type { Span } from '../../src/span.ts'
import { type BoundClash, boundClashes } from './bound.ts'
import { labelledClashes } from './labelled.ts'
import { slippedMagnitudes } from './magnitude.ts'
import { seasonClashes } from './seasons.ts'

/** A row of a summary and the sentence of the body that tells it otherwise. */
export interface RowClash {
  readonly kind: 'time' | 'scope' | 'outcome'
  readonly here: Span
  readonly there: Span
}

const retelling: ReadonlySet<BlockRole> = new Set<BlockRole>([
  'headline',
  'standfirst',
  'summary',
  'caption',
  'fact-box',
])
/** Rows and sentences beyond these are not compared, so that the work stays in bounds. */
const mostRows = 40
const mostSentences = 400
const leastShared = 0.6

const weekday = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g
const month =
  /\b(?:January|February|March|April|June|July|August|September|October|November|December)\b|\b(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.(?= \d)/g
const year = /\b(?:19|20)\d\d\b/g
const whole = /^\W*(?<what>All|Every|Each of|Most|No|None of the)(?: of the)? (?<noun>[a-z]+)\b/d
const number = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+'
const part = new RegExp(
  `\\b(?<what>(?<few>${number}) of (?:the |its |their )?(?:(?:${number}) )?(?<noun>[a-z]+)|only (?<share>\\d+(?:\\.\\d+)?) ?(?:percent|per cent|%) of (?:the )?(?<other>[a-z]+))\\b`,
  'dgi',
)
const toll = /\b(?<what>(?:\w+) (?:people )?(?:killed|dead|die))\b/d
const spared = /\b(?<what>(?:[Nn]o one|[Nn]obody) (?:was killed|died|has died|was hurt))\b/d
const corrected = /\b(?:first|initial|early|earlier|later|reports?|reported|feared|revised)\b/i
const half = 50

/** Rows of summaries that have another day, another scope or another outcome than the body. */
export function* rowClashes(facts: Facts): Iterable<RowClash | BoundClash> {
  const points = keyPoints(facts)
  if (points.size === 0 && !facts.blocks.some(({ role }) => retelling.has(role))) return
  const sentences = ownSentences(facts)
  const rows = sentences
    .filter(({ role, block }) => retelling.has(role) || points.has(block))
    .slice(0, mostRows)
  const body = sentences.filter(({ role }) => role === 'body').slice(0, mostSentences)
  for (const row of rows) {
    const clash =
      otherDay(row, body, weekday) ??
      otherDay(row, body, month) ??
      otherDay(row, body, year) ??
      otherScope(row, body)
    if (clash) yield clash
    else yield* otherOutcome(row, body)
  }
  yield* labelledClashes(facts, rows, body)
  yield* boundClashes(facts, rows, body)
  yield* slippedMagnitudes(facts, rows, body)
  yield* seasonClashes(rows, body)
}

const pointLength = 90

/** The short items of lists that no sentence with a colon announces: they tell the piece in brief. */
function keyPoints({ blocks, tokens }: Facts): ReadonlySet<number> {
  const found = new Set<number>()
  let isAnnounced = false
  for (const { kind, role, start, end } of blocks) {
    if (kind !== 'list-item') isAnnounced = tokens.prose[end - 1] === ':'
    else if (role === 'list' && !isAnnounced && end - start <= pointLength) found.add(start)
  }
  return found
}

/** A weekday or month that the body does not have, of what the body dates otherwise. */
function otherDay(row: OwnSentence, body: readonly OwnSentence[], pattern: RegExp): RowClash | undefined {
  const own = matchesOf(pattern, row.text)
  const [day] = own
  if (!day || own.length > 1 || row.role === 'fact-box' || isDateLine(row, day) || isBound(row, day))
    return undefined
  const name = pattern === year ? day[0] : day[0].slice(0, 3)
  if (body.some(({ text }) => matchesOf(pattern, text).some(([other]) => other.startsWith(name))))
    return undefined
  const words = contentOf(row.text.replace(day[0], ''))
  if (words.size < 2) return undefined
  for (const sentence of body) {
    const other = matchesOf(pattern, sentence.text)
    if (other.length !== 1 || sharedOf(words, contentOf(sentence.text)) < leastShared) continue
    return {
      kind: 'time',
      here: at(row, day.index, day[0].length),
      there: at(sentence, other[0]!.index, other[0]![0].length),
    }
  }
  return undefined
}

/** "Saturday, Nov. 16" is the day of the posting. */
function isDateLine({ text }: OwnSentence, { index, 0: day }: RegExpExecArray): boolean {
  return /^(?:,? \d|, [A-Z])/.test(text.slice(index + day.length)) || /\d,? $/.test(text.slice(0, index))
}

/** "The first since March" does not happen in March. */
function isBound({ text }: OwnSentence, { index }: RegExpExecArray): boolean {
  return /\b(?:since|until|till|before|after|than) (?:last |next |early |late |mid-?)?$/i.test(
    text.slice(0, index),
  )
}

/** "All schools" of which the body says two of the nine; "most nurses" of whom 18 percent voted. */
function otherScope(row: OwnSentence, body: readonly OwnSentence[]): RowClash | undefined {
  const claim = whole.exec(row.text)
  if (!claim) return undefined
  const { what, noun } = claim.groups as { what: string; noun: string }
  const words = contentOf(row.text)
  for (const sentence of body) {
    for (const match of matchesOf(part, sentence.text)) {
      const { few, share, noun: counted, other } = match.groups!
      const isOne = stemOf(counted ?? other ?? '') === stemOf(noun)
      const excludes =
        what === 'Most'
          ? share !== undefined && Number(share) < half
          : few !== undefined || share !== undefined
      if (!isOne || !excludes || sharedOf(words, contentOf(sentence.text)) < half / 100) continue
      return { kind: 'scope', here: group(row, claim, 'what'), there: group(sentence, match, 'what') }
    }
  }
  return undefined
}

/** "Three killed" over a text in which nobody was. */
function* otherOutcome(row: OwnSentence, body: readonly OwnSentence[]): Iterable<RowClash> {
  const dead = toll.exec(row.text)
  if (!dead || /\b(?:no|none|nobody|not|n't)\b/i.test(row.text)) return
  const [harmless, ...more] = body.filter(({ text }) => spared.test(text))
  if (!harmless || more.length > 0 || corrected.test(harmless.text)) return
  if (
    body.some(
      sentence => sentence !== harmless && /\b(?:kill|dead|died|dies|death|fatal)/i.test(sentence.text),
    )
  )
    return
  const match = spared.exec(harmless.text)!
  yield { kind: 'outcome', here: group(row, dead, 'what'), there: group(harmless, match, 'what') }
}

function at({ start }: OwnSentence, index: number, length: number): Span {
  return { start: start + index, end: start + index + length }
}

function group(sentence: OwnSentence, match: RegExpExecArray, name: string): Span {
  const [start, end] = match.indices!.groups![name]!
  return { start: sentence.start + start, end: sentence.start + end }
}
