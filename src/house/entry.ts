/** The kinds of prose that an entry or a check of a house may be about. */
export const scopes = [
  'text',
  'heading',
  'heading.h1',
  'heading.h2',
  'heading.h3',
  'heading.h4',
  'heading.h5',
  'heading.h6',
  'paragraph',
  'sentence',
  'list',
  'quote',
  'table',
  'caption',
  'footnote',
] as const
export type Scope = (typeof scopes)[number]

/** What every part of a house's sheet may say. */
interface Told {
  readonly id?: string
  /** What the house says; `{found}`, `{write}` and `{count}` are filled in. */
  readonly message?: string
  readonly note?: string
  /** Where the house explains it. */
  readonly link?: string
  readonly severity?: 'off' | 'info' | 'warn' | 'error'
  /** Only in these kinds of prose, and not in those. */
  readonly scope?: Scope | readonly Scope[]
  readonly outside?: Scope | readonly Scope[]
  readonly case?: 'any' | 'exact'
  /** What is left alone although it fits: words, or patterns between slashes. */
  readonly except?: string | readonly string[]
}

/**
 * What a house writes or does not write: words and phrases as in a lexicon, or patterns between slashes. Other keys are
 * those of a lexicon's entry (`as`, `unless`, `quotations` …).
 */
export interface HouseEntry extends Told {
  readonly find?: string | readonly string[]
  /** What is found, and what to write for each, in place of `find` and `write`. */
  readonly swap?: Readonly<Record<string, string | readonly string[]>>
  readonly write?: string | readonly string[]
  readonly quotations?: 'silent' | 'flag'
  readonly [key: string]: unknown
}

/** The kinds of checks that are more than a list of words. */
export const checkKinds = [
  'occurrence',
  'repetition',
  'consistency',
  'conditional',
  'capitalisation',
  'metric',
] as const
export type CheckKind = (typeof checkKinds)[number]

/** A check of a house: how often something stands, what belongs together, how headings are cased, a formula. */
export interface HouseCheck extends Told {
  readonly kind: CheckKind
  /** Occurrence, repetition: what is counted. */
  readonly pattern?: string
  readonly most?: number
  readonly least?: number
  /** Repetition: only what is made of letters. */
  readonly letters?: boolean
  /** Consistency: pairs of which a piece may have one. */
  readonly either?: Readonly<Record<string, string>>
  /** Conditional: whatever matches `first` needs a match of `second` whose group is the same text. */
  readonly first?: string
  readonly second?: string
  /** Capitalisation: title, sentence, lower, upper, or a pattern between slashes. */
  readonly match?: string
  readonly style?: 'AP' | 'Chicago'
  /** Capitalisation: after these endings of a word anything goes. */
  readonly after?: readonly string[]
  /** Capitalisation: how many words of a hundred have to be cased so. */
  readonly share?: number
  /** Metric: an expression of counts, and what its value is compared with. */
  readonly formula?: string
  readonly condition?: string
}

/** What tells an entry or a check from the others: a nearer file replaces it by this name. */
export function nameOf(part: HouseEntry | HouseCheck): string {
  if (part.id !== undefined) return part.id
  if ('find' in part && part.find !== undefined) return listOf(part.find)[0] ?? ''
  if ('swap' in part && part.swap !== undefined) return Object.keys(part.swap)[0] ?? ''
  return part.message ?? ''
}

/** A text by itself or a list of them, as a list. */
export function listOf<Text extends string>(value: Text | readonly Text[] | undefined): readonly Text[] {
  if (value === undefined) return []
  return typeof value === 'string' ? [value] : value
}
