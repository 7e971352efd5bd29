import type { Span } from '../span.ts'
import type { Reported } from './reported.ts'

const severityRank = { info: 0, warn: 1, error: 2 } as const

/**
 * Leaves out what another report says better, and keeps the order:
 * 1. a typo within a name that is reported: the name is the fault, the word only a part of it
 * 2. of overlapping reports of one lexical category (slang, loaded, name, typo), all but the first by severity (so that no mild rule hides
 *    one that fails a build), length (a phrase knows more than a word in it), start, and rule id
 * 3. of reports of one rule on one span with one reason, all but the first
 *
 * The faults of a lexical category lie in the words themselves, so that two in one place are one fault seen
 * twice; two contradictions, inconsistencies or remarks on readability may well share a span. Reports of other plugins and those without a place all stay.
 */
export function withoutOverlaps<T extends Reported>(reports: readonly T[]): readonly T[] {
  const placed = reports.filter(report => report.start >= 0)
  const lost = new Set<T>(losers(placed.filter(report => report.category === 'name')))
  const names = new Spans(placed.filter(report => report.category === 'name' && !lost.has(report)))
  const typos = placed.filter(report => report.category === 'typo')
  for (const typo of typos) {
    if (names.cover(typo)) lost.add(typo)
  }
  // A typo that a name has covered must not first beat another one that reaches beyond the name.
  const others = [typos.filter(typo => !lost.has(typo)), ...['slang', 'loaded'].map(inCategory(placed))]
  for (const group of others) {
    for (const report of losers(group)) lost.add(report)
  }
  return withoutRepeats(reports.filter(report => !lost.has(report)))
}

function inCategory<T extends Reported>(reports: readonly T[]): (category: string) => readonly T[] {
  return category => reports.filter(report => report.category === category)
}

function losers<T extends Reported>(reports: readonly T[]): readonly T[] {
  if (reports.length < 2) return []
  const spans = new Spans([])
  return [...reports].sort(byWeight).filter(report => {
    if (spans.touch(report)) return true
    spans.add(report)
    return false
  })
}

function byWeight(a: Reported, b: Reported): number {
  return (
    severityRank[b.severity] - severityRank[a.severity] ||
    b.end - b.start - (a.end - a.start) ||
    a.start - b.start ||
    (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0)
  )
}

function withoutRepeats<T extends Reported>(reports: readonly T[]): readonly T[] {
  const seen = new Set<string>()
  return reports.filter(report => {
    if (report.category === undefined || report.start < 0) return true
    const key = `${report.ruleId}\0${report.start}\0${report.end}\0${report.reason}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** Spans that do not overlap, in order, to be asked by binary search. */
class Spans {
  readonly #spans: Span[]

  constructor(spans: readonly Span[]) {
    this.#spans = [...spans].sort((a, b) => a.start - b.start)
  }

  add(span: Span): void {
    this.#spans.splice(this.#firstEndingAfter(span.start), 0, span)
  }

  /** Does one of them share a character with the span, or for an empty span, hold its offset? */
  touch(span: Span): boolean {
    const next = this.#spans[this.#firstEndingAfter(span.start)]
    return next !== undefined && next.start < Math.max(span.end, span.start + 1)
  }

  /** Does one of them hold the whole span? */
  cover(span: Span): boolean {
    const next = this.#spans[this.#firstEndingAfter(span.start)]
    return next !== undefined && next.start <= span.start && span.end <= next.end
  }

  #firstEndingAfter(offset: number): number {
    let low = 0
    let high = this.#spans.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#spans[middle].end > offset) high = middle
      else low = middle + 1
    }
    return low
  }
}
