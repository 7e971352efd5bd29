import type { Facts } from '../analysis/facts.ts'
import { isMark } from '../analysis/token-tests.ts'
import { Shape, TokenClass, type Tokens } from '../parse/tokens.ts'
import { beginsSentence, holds, type Surroundings } from './conditions.ts'
import type { StoredEntry } from './entry.ts'
import { type Form, forms, inflect } from './inflect.ts'
import type { LexiconMatch } from './match.ts'
import { type Hit, scanTokens } from './scan.ts'
import type { LexiconStore } from './store.ts'

/** The hits of one document by rule; the senses of a rule's hits are tried when the rule asks for them. */
export interface DocumentMatches {
  /** The matches of a rule's lexicon, in order, without overlaps. */
  of(ruleId: string): readonly LexiconMatch[]
}

/** Runs all lexicons of a store over a draft in one pass. */
export function matchLexicons(store: LexiconStore, facts: Facts): DocumentMatches {
  const byRule: (Hit[] | undefined)[] = new Array(store.rules.length).fill(undefined)
  for (const hit of scanTokens(store.trie, facts.tokens)) {
    const rule = lastAtMost(store.firstEntries, hit.entry)
    const hits = byRule[rule]
    if (hits) hits.push(hit)
    else byRule[rule] = [hit]
  }
  const known: (readonly LexiconMatch[] | undefined)[] = new Array(store.rules.length).fill(undefined)
  return {
    of(ruleId) {
      const rule = store.rules.indexOf(ruleId)
      const hits = byRule[rule]
      if (!hits) return none
      known[rule] ??= withoutOverlaps(matchesOf(hits, store, facts))
      return known[rule]
    },
  }
}

const none: readonly never[] = []

function matchesOf(hits: readonly Hit[], store: LexiconStore, facts: Facts): LexiconMatch[] {
  const matches: LexiconMatch[] = []
  for (const hit of hits) {
    const match = matchOf(hit, store, facts)
    if (match) matches.push(match)
  }
  return matches
}

function matchOf(hit: Hit, store: LexiconStore, facts: Facts): LexiconMatch | undefined {
  const entry = store.entry(hit.entry)
  const { tokens } = facts
  const span = { start: tokens.starts[hit.firstToken]!, end: tokens.ends[hit.endToken - 1]! }
  if (entry.exact && !entry.exact.includes(spelling(tokens.prose.slice(span.start, span.end))))
    return undefined
  const { sentence } = hit
  const around: Surroundings = {
    facts,
    tokens,
    firstToken: hit.firstToken,
    endToken: hit.endToken,
    sentenceStart: tokens.sentences[sentence]!,
    sentenceEnd: tokens.sentences[sentence + 1]!,
  }
  if (entry.when && !entry.when.some(condition => holds(condition, around))) return undefined
  if (entry.unless?.some(condition => holds(condition, around))) return undefined
  if (entry.voice.names === 'silent' && !entry.exact && isInName(around)) return undefined
  if (entry.voice.quotations === 'silent' && (facts.voices.isQuoted(span) || facts.voices.isTurn(span)))
    return undefined
  if (entry.voice.attributed === 'silent' && facts.voices.isAttributed(span)) return undefined
  const { firstToken, endToken } = hit
  return { ...span, firstToken, endToken, entry: shown(entry, forms[hit.form]!) }
}

/** A text without what depends on its typesetting: curly apostrophes, and the ends of lines. */
function spelling(text: string): string {
  return text.replaceAll('’', "'").replaceAll(/\s+/g, ' ')
}

function shown(entry: StoredEntry, form: Form): LexiconMatch['entry'] {
  const { id, note, labels } = entry
  return { id, note, labels, write: entry.write.map(text => inflectPhrase(text, entry.as, form)) }
}

/** Gives a replacement the form of what it replaces: "associate" for "cronies" becomes "associates". */
function inflectPhrase(text: string, as: string, form: Form): string {
  if (form === 'base' || as === 'phrase') return text
  const words = text.split(' ')
  const head = as === 'verb' ? 0 : words.length - 1
  const inflected = inflect(words[head]!, as).get(form)?.[0]
  return inflected === undefined
    ? text
    : words.map((word, index) => (index === head ? inflected : word)).join(' ')
}

/** Is the match a piece of a name: capitals that neither its place in the sentence nor a headline explains? */
function isInName(around: Surroundings): boolean {
  const { tokens, firstToken, endToken } = around
  let capitals = 0
  for (let index = firstToken; index < endToken; index++) if (isCapital(tokens, index)) capitals++
  if (capitals === 0 || isAllCapitals(around)) return false
  if (isInLabel(around)) return true
  const opens = beginsSentence(around) || followsOpening(tokens, firstToken)
  if (opens && capitals === 1 && isCapital(tokens, firstToken)) {
    const next = endToken < around.sentenceEnd && endToken === firstToken + 1 && isCapital(tokens, endToken)
    return next && !isTitleCase(around)
  }
  return !isTitleCase(around)
}

function isCapital(tokens: Tokens, index: number): boolean {
  const shape = tokens.shapes[index]
  return shape === Shape.capitalised || shape === Shape.mixed || shape === Shape.upper
}

function followsOpening(tokens: Tokens, index: number): boolean {
  return index > 0 && /["“‘':—(]/.test(tokens.prose.slice(tokens.starts[index - 1]!, tokens.ends[index - 1]!))
}

function shareOf(around: Surroundings, counts: (shape: number) => boolean): number {
  let words = 0
  let counted = 0
  for (let index = around.sentenceStart; index < around.sentenceEnd; index++) {
    if (around.tokens.classes[index] !== TokenClass.word) continue
    if (around.tokens.ends[index]! - around.tokens.starts[index]! < 4) continue
    words++
    if (counts(around.tokens.shapes[index]!)) counted++
  }
  return words < 3 ? 0 : counted / words
}

/** A headline in title case: most of its long words are capitalised. One that ends in a full stop lists names. */
function isTitleCase(around: Surroundings): boolean {
  if (isMark(around.tokens, around.sentenceEnd - 1, '.')) return false
  return shareOf(around, shape => shape !== Shape.lower) >= 0.8
}

/** A headline puts no label in brackets behind a name; a row of results does: Jo Lee (Monster Raving Loony) 148. */
function isInLabel({ tokens, firstToken, endToken, sentenceStart, sentenceEnd }: Surroundings): boolean {
  let first = firstToken
  while (first > sentenceStart && isCapital(tokens, first - 1)) first--
  let end = endToken
  while (end < sentenceEnd && isCapital(tokens, end)) end++
  return isMark(tokens, first - 1, '(') && isMark(tokens, end, ')')
}

function isAllCapitals(around: Surroundings): boolean {
  return shareOf(around, shape => shape === Shape.upper) >= 0.8
}

/** Longest first among those that overlap; then by place. */
function withoutOverlaps(matches: LexiconMatch[]): LexiconMatch[] {
  if (matches.length < 2) return matches
  matches.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: LexiconMatch[] = []
  for (const match of matches) {
    const last = kept.at(-1)
    if (!last || match.start >= last.end) kept.push(match)
    else if (match.end - match.start > last.end - last.start) kept[kept.length - 1] = match
  }
  return kept
}

/** The index of the last element that is not above `value`, in an ascending array. */
function lastAtMost(ascending: ArrayLike<number>, value: number): number {
  let low = 0
  let high = ascending.length - 1
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if (ascending[middle]! <= value) low = middle
    else high = middle - 1
  }
  return low
}
