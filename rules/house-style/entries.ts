import type { Facts } from '../../src/analysis/facts.ts'
import { sentenceOf, tokenFrom } from '../../src/analysis/token-tests.ts'
import { compileEntries, entryLabel, type PatternItem } from '../../src/house/compile.ts'
import type { HouseEntry } from '../../src/house/entry.ts'
import { exceptTest } from '../../src/house/except.ts'
import { matchedSpans, mayStand } from '../../src/house/places.ts'
import { spansOf } from '../../src/house/scopes.ts'
import { matchLexicons } from '../../src/lexicon/senses.ts'
import { TokenClass } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'
import type { Span } from '../../src/span.ts'
import { told } from './told.ts'

/** What the entries of a house find in a draft. */
export function* entryFindings(facts: Facts, entries: readonly HouseEntry[]): Iterable<Finding> {
  const { words, entryOf, patterns } = compileEntries(entries)
  if (words.rules.length > 0) {
    const matches = matchLexicons(words, facts)
    for (const group of words.rules) {
      for (const { start, end, entry } of matches.of(group)) {
        const house = entryOf(entry.labels[entryLabel] ?? '')
        if (isInScope(facts, house, start)) yield* finding(facts, house, { start, end }, entry.write)
      }
    }
  }
  for (const item of patterns) {
    if (mayStand(facts, item.pattern)) yield* patternFindings(facts, item)
  }
}

function isInScope(facts: Facts, entry: HouseEntry, at: number): boolean {
  if (entry.scope === undefined && entry.outside === undefined) return true
  return spansOf(facts, entry).some(({ start, end }) => start <= at && at < end)
}

function* patternFindings(facts: Facts, { entry, pattern, write }: PatternItem): Iterable<Finding> {
  const { prose } = facts.tokens
  for (const { matches } of matchedSpans(facts, pattern, entry)) {
    for (const match of matches) {
      const place = trimmed(match, prose)
      if (place.start === place.end || isSilentHere(facts, entry, place)) continue
      yield* finding(
        facts,
        entry,
        place,
        write.map(text => withGroups(text, match.groups)),
      )
    }
  }
}

/** What people are quoted as saying is theirs, unless the entry says otherwise. */
function isSilentHere({ voices }: Facts, entry: HouseEntry, place: Span): boolean {
  return entry.quotations !== 'flag' && (voices.isQuoted(place) || voices.isTurn(place))
}

function trimmed({ start, end }: Span, prose: string): Span {
  const text = prose.slice(start, end)
  return {
    start: start + (text.length - text.trimStart().length),
    end: end - (text.length - text.trimEnd().length),
  }
}

/** `$1` stands for what the first group has matched. */
function withGroups(text: string, groups: readonly (string | undefined)[]): string {
  return text.replaceAll(/\$(\d)/g, (_, index: string) => groups[Number(index) - 1] ?? '')
}

function* finding(
  facts: Facts,
  entry: HouseEntry,
  { start, end }: Span,
  write: readonly string[],
): Iterable<Finding> {
  const found = facts.tokens.prose.slice(start, end)
  if (exceptTest(entry.except)(found)) return
  const fitting = write.map(text => cased(facts, start, found, text, entry.case === 'exact'))
  if (write.includes(found) || fitting.includes(found)) return
  yield told(entry, { start, end, found, write: fitting })
}

/** A capital that the place asks for, or that the words had for another reason than their spelling, is kept. */
function cased(facts: Facts, start: number, found: string, text: string, isExact: boolean): string {
  const first = found.charAt(0)
  if (first === first.toLowerCase() || text.charAt(0) !== text.charAt(0).toLowerCase()) return text
  const isSpelling = isExact || found.toLowerCase() === text.toLowerCase()
  if (isSpelling && !opensSentence(facts, start)) return text
  if (found.length > 1 && found === found.toUpperCase()) return text
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function opensSentence({ tokens }: Facts, start: number): boolean {
  const token = tokenFrom(tokens, start)
  for (let index = tokens.sentences[sentenceOf(tokens, token)]; index < token; index++) {
    if (tokens.classes[index] !== TokenClass.punctuation) return false
  }
  return true
}
