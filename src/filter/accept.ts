import type { Accept } from '../config/resolved.ts'
import type { Reported } from './reported.ts'

/** A test of what a house has accepted: is this report to be left out? */
export type AcceptTest = (report: Reported, prose: string) => boolean

interface Phrase {
  readonly parts: readonly Part[]
}

/** A run of letters and digits, or a single mark. */
interface Part {
  readonly text: string
  /** Does white space stand before it? */
  readonly isSpaced: boolean
}

interface PhrasePlace {
  readonly phrase: Phrase
  /** Which part of the phrase it is. */
  readonly index: number
}

interface AcceptIndex {
  readonly whole: ReadonlySet<string>
  /** The phrases of several parts, by each of their parts. */
  readonly byPart: ReadonlyMap<string, readonly PhrasePlace[]>
}

const prepared = new WeakMap<Accept, AcceptTest>()

/**
 * Compiles accept lists. A report is accepted when its span is exactly an accepted word or name, or lies wholly
 * in an occurrence of an accepted phrase: whole tokens, case as written, with a possessive `'s` allowed after
 * it, and any white space and either apostrophe for each other. A contradiction is about what is said, not
 * about words, so only the rule's own list can hide it.
 */
export function acceptTest(accept: Accept): AcceptTest {
  const known = prepared.get(accept)
  if (known !== undefined) return known
  const everywhere = indexOf([...accept.words, ...accept.names])
  const byRule = new Map([...accept.byRule].map(([id, phrases]) => [id, indexOf(phrases)]))
  const test: AcceptTest = (report, prose) => {
    const own = byRule.get(report.ruleId)
    if (own !== undefined && isAccepted(own, report, prose)) return true
    return report.category !== 'contradiction' && isAccepted(everywhere, report, prose)
  }
  prepared.set(accept, test)
  return test
}

function indexOf(entries: readonly string[]): AcceptIndex {
  const whole = new Set<string>()
  const byPart = new Map<string, PhrasePlace[]>()
  for (const entry of entries) {
    const parts = partsOf(entry)
    whole.add(normal(entry))
    if (parts.length < 2) continue
    const phrase = { parts }
    for (const [index, { text }] of parts.entries()) {
      const places = byPart.get(text)
      if (places === undefined) byPart.set(text, [{ phrase, index }])
      else places.push({ phrase, index })
    }
  }
  return { whole, byPart }
}

function isAccepted(index: AcceptIndex, report: Reported, prose: string): boolean {
  if (index.whole.size === 0 || report.text === '') return false
  const isPlaced = report.start >= 0
  if (isPlaced && (cutsWord(prose, report.start) || cutsWord(prose, report.end))) return false
  const text = normal(report.text)
  if (index.whole.has(text) || index.whole.has(text.replace(/(?:'s|(?<=s)')$/, ''))) return true
  return isPlaced && isInPhrase(index, report, prose)
}

function isInPhrase(index: AcceptIndex, report: Reported, prose: string): boolean {
  const [first] = partsOf(report.text)
  const places = first === undefined ? [] : (index.byPart.get(first.text) ?? [])
  return places.some(({ phrase, index: at }) => {
    const start = matchBackwards(phrase, at, report.start, prose)
    const end = start < 0 ? -1 : matchForwards(phrase, start, prose)
    return end >= report.end && !cutsWord(prose, start) && !cutsWord(prose, end)
  })
}

/** Where the phrase begins whose part `at` stands at `offset`, or -1. */
function matchBackwards(phrase: Phrase, at: number, offset: number, prose: string): number {
  let start = offset
  for (let index = at; index > 0; index--) {
    const gap = spaceBefore(prose, start)
    if (gap > 0 !== phrase.parts[index].isSpaced) return -1
    start -= gap + phrase.parts[index - 1].text.length
    if (start < 0) return -1
  }
  return start
}

/** Where the phrase ends that is to begin at `start`, or -1 when it does not stand there. */
function matchForwards(phrase: Phrase, start: number, prose: string): number {
  let end = start
  for (const [index, { text, isSpaced }] of phrase.parts.entries()) {
    const gap = index === 0 ? 0 : spaceAfter(prose, end)
    if (index > 0 && gap > 0 !== isSpaced) return -1
    end += gap + text.length
    if (straight(prose.slice(end - text.length, end)) !== text) return -1
  }
  return end
}

function partsOf(entry: string): readonly Part[] {
  const parts: Part[] = []
  let end = 0
  for (const match of straight(entry.trim()).matchAll(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu)) {
    parts.push({ text: match[0], isSpaced: match.index > end })
    end = match.index + match[0].length
  }
  return parts
}

function normal(text: string): string {
  return straight(text).trim().replace(/\s+/g, ' ')
}

function straight(text: string): string {
  return text.replace(/[\u2019\u02BC]/g, "'")
}

function spaceBefore(prose: string, offset: number): number {
  let start = offset
  while (start > 0 && isSpace(prose, start - 1)) start--
  return offset - start
}

function spaceAfter(prose: string, offset: number): number {
  let end = offset
  while (end < prose.length && isSpace(prose, end)) end++
  return end - offset
}

function isSpace(prose: string, offset: number): boolean {
  return /\s/.test(prose[offset])
}

/** Does the offset stand between two characters of one word? */
function cutsWord(prose: string, offset: number): boolean {
  return offset > 0 && /^[\p{L}\p{M}\p{N}]{2}$/u.test(around(prose, offset))
}

/** The characters on either side, whole even when they are pairs of surrogates. */
function around(prose: string, offset: number): string {
  const before = prose.codePointAt(offset - 2) ?? 0
  const previous = before > 0xffff ? String.fromCodePoint(before) : prose[offset - 1]
  const next = prose.codePointAt(offset)
  return next === undefined ? previous : previous + String.fromCodePoint(next)
}
