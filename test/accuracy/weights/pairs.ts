import { readdirSync, readFileSync } from 'node:fs'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { analyse } from '../../../src/analysis/index.ts'
import { copydeskParser } from '../../../src/index.ts'
import type { Span } from '../../../src/span.ts'
import type { Mark, MarkedDraft } from '../marked-draft.ts'
import { readPassages } from '../passages.ts'
import { markedDrafts } from '../samples.ts'
import type { WeighedPair } from './fit.ts'
import type { Candidate, Mechanism } from './mechanisms.ts'

/** The pairs that a mechanism weighs in the texts that may be read. */
export interface Pairs {
  readonly pairs: readonly WeighedPair[]
  /** Words of the texts in which nothing is wrong. */
  readonly cleanWords: number
}

/** A mark may begin or end so many characters beside the words that a mechanism points at. */
const slack = 3

/**
 * Weighs all drafts, passages and clean copy that may be read. A pair is true where its two places are the two sides of one
 * marked contradiction; a pair that touches a mark otherwise tells nothing, and is left out.
 */
export function weighedPairs({ candidates }: Mechanism): Pairs {
  const drafts = ['whole-drafts', 'short-drafts', 'own-drafts'].flatMap(set => [
    ...markedDrafts(new URL(`../${set}/read/`, import.meta.url)).values(),
  ])
  const passages = readPassages(['passages', 'paraphrased', 'told']).filter(({ isSetAside }) => !isSetAside)
  const marked = [...drafts, ...passages.filter(({ kind }) => kind === 'conflict').map(one => one.marked)]
  const folder = new URL('../clean-copy/read/', import.meta.url)
  const clean = [
    ...marked.map(draft => draft.clean),
    ...readdirSync(folder).map(name => readFileSync(new URL(name, folder), 'utf8')),
  ]
  const weigh = (text: string) => {
    const file = new VFile(text)
    return candidates(analyse(unified().use(copydeskParser).parse(file), file).facts)
  }
  return {
    pairs: [
      ...marked.flatMap(draft => weigh(draft.draft).flatMap(candidate => judged(candidate, draft))),
      ...clean.flatMap(text => weigh(text).map(({ evidence }) => ({ evidence, isTrue: false }))),
    ],
    cleanWords: clean.reduce((sum, text) => sum + text.split(/\s+/).length, 0),
  }
}

function judged({ one, other, evidence }: Candidate, { marks }: MarkedDraft): readonly WeighedPair[] {
  const faults = marks.filter(({ kind }) => kind === 'contradiction')
  const sides = marks.filter(({ kind }) => kind === 'ref')
  const joins = (a: Span, b: Span) =>
    faults.some(fault => touches(a, fault) && sides.some(side => side.id === fault.id && touches(b, side)))
  if (joins(one, other) || joins(other, one)) return [{ evidence, isTrue: true }]
  const isNear = [...faults, ...sides].some(mark => touches(one, mark) || touches(other, mark))
  return isNear ? [] : [{ evidence, isTrue: false }]
}

function touches({ start, end }: Span, mark: Mark): boolean {
  return start - slack < mark.end && mark.start < end + slack
}
