import type { Accept } from '../../src/config/resolved.ts'
import type { DraftComment } from '../../src/draft.ts'
import type { FilterContext } from '../../src/filter/filter.ts'
import type { Reported } from '../../src/filter/reported.ts'
import type { Span } from '../../src/span.ts'

/** Accept lists with nothing in them. */
export const acceptNothing: Accept = { words: [], names: [], byRule: new Map() }

/** A draft to filter the reports of. */
export interface FilterDraft {
  readonly context: FilterContext
  /** A report of the nth (from 0) place of some words, in the category of the rule unless told otherwise. */
  readonly report: (ruleId: string, words: string, part?: Partial<Reported> & { nth?: number }) => Reported
}

const categoryOf: Readonly<Record<string, Reported['category']>> = {
  slang: 'slang',
  'youth-slang': 'slang',
  'loaded-wording': 'loaded',
  misspelling: 'typo',
  'missing-word': 'typo',
  'garbled-name': 'name',
  'unknown-name': 'name',
  'conflicting-figures': 'contradiction',
  'mixed-spelling': 'consistency',
  'long-sentence': 'readability',
}

/**
 * Reads a small draft: comments stand between `<!--` and `-->` and are no prose, blocks are set apart by a
 * blank line, sentences end with a full stop.
 */
export function draftOf(source: string, part: Partial<FilterContext> = {}): FilterDraft {
  const comments: DraftComment[] = []
  const sourceOffsets: number[] = []
  let prose = ''
  let end = 0
  const add = (text: string, from: number) => {
    for (let index = 0; index < text.length; index++) sourceOffsets.push(from + index)
    prose += text
  }
  for (const match of source.matchAll(/<!--([\s\S]*?)-->/g)) {
    add(source.slice(end, match.index), end)
    end = match.index + match[0].length
    comments.push({ text: match[1].trim(), source: { start: match.index, end }, at: prose.length })
  }
  add(source.slice(end), end)
  const spans = (pattern: RegExp): Span[] =>
    [...prose.matchAll(pattern)].map(match => ({ start: match.index, end: match.index + match[0].length }))
  const context: FilterContext = {
    prose,
    comments,
    sentences: spans(/[^\s.][^.]*\./g),
    blocks: spans(/\S(?:.|\n(?!\s*\n))*/g),
    accept: acceptNothing,
    knownIds: new Set([...Object.keys(categoryOf), ...Object.values(categoryOf).map(String)]),
    ...part,
  }
  return {
    context,
    report: (ruleId, words, { nth = 0, ...rest } = {}) => {
      let start = prose.indexOf(words)
      for (let count = 0; count < nth; count++) start = prose.indexOf(words, start + 1)
      return {
        ruleId,
        source: 'copydesk',
        category: categoryOf[ruleId],
        severity: 'warn',
        reason: `${ruleId}: ${words}`,
        start,
        end: start + words.length,
        sourceStart: sourceOffsets[start] ?? -1,
        sourceEnd: (sourceOffsets[start + words.length - 1] ?? -2) + 1,
        text: words,
        ...rest,
      }
    },
  }
}
