import type { Amount } from '../../src/analysis/amounts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { nounLemma } from '../../src/analysis/lemma.ts'
import { Tag } from '../../src/analysis/parts-of-speech.ts'
import { isPersonNoun } from '../../src/analysis/person-nouns.ts'
import type { Series } from '../../src/analysis/series.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import type { Span } from '../../src/span.ts'

const of = keyOf('of')

/** Verbs that may tell of what a row names. */
export const tellingVerbs: ReadonlySet<Tag> = new Set([
  Tag.verbPast,
  Tag.verbThird,
  Tag.be,
  Tag.have,
  Tag.do,
  Tag.modal,
  Tag.verbParticiple,
])

/** A word for so many, and a row of another number. */
export interface ToldRow {
  readonly words: Span
  readonly list: Span
  readonly listed: number
  /** Is so little known of them that only a draft full of slips bears them out? */
  readonly isWeak?: boolean
}

/** So many things are told one by one at most. */
export const most = 12
const people = wordTest('men women people boys girls children teenagers brothers sisters sons daughters')
/** Words that leave a row open, or make it one of others. */
const open = wordTest(
  'including include includes included among such like other others another more least most also namely example say mainly mostly besides',
)

/** "Three chapters", "the six actors": an exact number of things from two to twelve. */
export function isAnnouncement({ kind, precision, low, high, counted }: Amount): boolean {
  return (
    kind === 'count' &&
    precision === 'exact' &&
    low === high &&
    low >= 2 &&
    low <= most &&
    counted !== undefined
  )
}

/** "Two of the eight seeds, Solé and Verhaegen": a row behind it is of the two. */
export function isWholeOfSome({ amounts, tokens }: Facts, { firstToken }: Amount): boolean {
  return tokens.keys[firstToken - 2] === of && amounts.some(({ endToken }) => endToken === firstToken - 2)
}

/** Does a stretch hold a word that leaves a row open? */
export function isOpen(tokens: Tokens, first: number, end: number): boolean {
  for (let index = first; index < end; index++) if (open(tokens.keys[index]!)) return true
  return false
}

/** The number with what it counts. */
export function wordsOf({ tokens }: Facts, { start, end, counted }: Amount): Span {
  return { start, end: counted ? tokens.ends[counted.endToken - 1]! : end }
}

export function spanOfRow({ tokens }: Facts, { firstToken, endToken }: Series): Span {
  return { start: tokens.starts[firstToken]!, end: tokens.ends[endToken - 1]! }
}

/** Does a number count people? */
export function isOfPeople({ tokens }: Facts, { counted }: Amount): boolean {
  if (!counted || counted.partitive) return false
  if (people(tokens.keys[counted.head]!)) return true
  const text = tokens.prose.slice(tokens.starts[counted.head]!, tokens.ends[counted.head]!).toLowerCase()
  return isPersonNoun(keyOf(nounLemma(text)))
}
