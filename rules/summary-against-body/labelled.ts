import type { Amount } from '../../src/analysis/amounts.ts'
import { contentOf, sharedOf } from '../../src/analysis/content-words.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { blockOf } from '../../src/analysis/locate.ts'
import { numberOf, numberPattern } from '../../src/analysis/number-text.ts'
import type { OwnSentence } from '../../src/analysis/own-sentences.ts'
import { timeSettingOf } from '../../src/analysis/time-setting.ts'
import type { Span } from '../../src/span.ts'

/** A row of a fact box and the figure of the body that it does not agree with. */
export interface FigureClash {
  readonly kind: 'figure'
  readonly here: Span
  readonly there: Span
  /** Do only the words of a label, a few of them, say that the two are of one thing? */
  readonly isLikely?: boolean
}

const row = new RegExp(
  `^\\W*(?<label>[\\p{L}(][^:]{2,60}): (?:about |some |around )?(?<value>none|no one|nobody|nil|${numberPattern})(?: (?<noun>[a-z]+))?[.;]?$`,
  'diu',
)
/** Values further apart are of two things. */
const mostRatio = 10
const nothing = /^(?:none|no one|nobody|nil|0|zero)$/i
/** What is told of another time or place than the row, or as a part. */
const apart =
  /\b(?:first|initially|earlier|previous|so far|at least|more than|up to|another|other|others|each|among|including|further|expected|until|rose|risen|average)\b/i
const between =
  /^,? ?(?:had |has |have |took |take |takes |won |win |wins |got |gets |with |at |on |and |only |just |were |was )?$/

/** "Hill People's Conference: eight" where the body gives it six; "Deaths: none" where two died. */
export function* labelledClashes(
  facts: Facts,
  rows: readonly OwnSentence[],
  body: readonly OwnSentence[],
): Iterable<FigureClash> {
  for (const own of rows) {
    const match = row.exec(own.text)
    if (!match) continue
    const { label, value } = match.groups as { label: string; value: string }
    const count = nothing.test(value) ? 0 : numberOf(value)
    if (count === undefined || (count >= 1900 && count <= 2100 && /^\d{4}$/.test(value))) continue
    const [start, end] = match.indices!.groups!.value!
    const here = { start: own.start + start, end: own.start + end }
    const there = behindName(label, count, body) ?? inSentence(facts, label, count, body)
    if (there) yield { kind: 'figure', here, there, isLikely: count > 0 }
  }
}

const figure = new RegExp(`(?<![\\w.,$£€-])${numberPattern}(?![\\w%-]|[.,]\\d)`, 'i')

const ofNext = /^ (?:in|at|for|from|to|on|by) (?:the )?\p{Lu}/u

/** The figure right behind the name that the row has: "the Hill People's Conference six". */
function behindName(label: string, count: number, body: readonly OwnSentence[]): Span | undefined {
  if (!/^\p{Lu}/u.test(label) || !/\s/.test(label)) return undefined
  const found: { value: number; span: Span }[] = []
  for (const sentence of body) {
    const at = sentence.text.indexOf(label)
    if (at < 0) continue
    const rest = sentence.text.slice(at + label.length)
    const match = figure.exec(rest)
    if (!match || !between.test(rest.slice(0, match.index)) || apart.test(sentence.text)) continue
    // "151 in Karsova, 14 in Lutria": the figure behind the name is of the next one.
    if (ofNext.test(rest.slice(match.index + match[0].length))) continue
    const start = sentence.start + at + label.length + match.index
    found.push({ value: numberOf(match[0]) ?? 0, span: { start, end: start + match[0].length } })
  }
  const [only] = found
  return only && found.every(({ value }) => value !== count) ? only.span : undefined
}

/** The one count of a sentence that has all words of the label, where the body has the row's figure nowhere. */
function inSentence(
  facts: Facts,
  label: string,
  count: number,
  body: readonly OwnSentence[],
): Span | undefined {
  const words = contentOf(label)
  if (words.size < 2) return undefined
  const counts = facts.amounts.filter(
    ({ kind, firstToken }) => kind === 'count' && blockOf(facts.blocks, firstToken)?.role === 'body',
  )
  if (counts.some(({ low, high }) => low <= count && count <= high)) return undefined
  for (const sentence of body) {
    if (sharedOf(words, contentOf(sentence.text)) < leastOf(words)) continue
    const own = counts.filter(amount => amount.sentence === sentence.number)
    const [only] = own
    if (!only || own.length > 1 || !isPlain(only) || apart.test(sentence.text)) continue
    if (!isOfLabel(facts, words, only)) continue
    // The votes of a candidate are none of the four terms that she served.
    if (count > 0 && Math.max(only.low, count) > mostRatio * Math.min(only.low, count)) continue
    const { shifted, hypothetical } = timeSettingOf(sentence.text)
    if (!shifted && !hypothetical) return { start: only.start, end: only.end }
  }
  return undefined
}

/** "Days in session: 90" is not of 118 bills; a toll need not say who died. */
function isOfLabel({ tokens }: Facts, words: ReadonlySet<string>, { counted }: Amount): boolean {
  if (isToll(words) || !counted) return true
  const noun = tokens.prose.slice(tokens.starts[counted.head], tokens.ends[counted.head])
  return sharedOf(contentOf(noun), words) > 0
}

/** A toll may be told with one word less: "Two vaccinated children died" of the deaths in the vaccinated group. */
function leastOf(words: ReadonlySet<string>): number {
  return isToll(words) && words.size > 2 ? (words.size - 1) / words.size : 1
}

function isToll(words: ReadonlySet<string>): boolean {
  return words.has('die') || words.has('injure')
}

function isPlain({ precision, low, high, counted }: Amount): boolean {
  return precision === 'exact' && low === high && low < 10_000 && counted !== undefined && !counted.partitive
}
