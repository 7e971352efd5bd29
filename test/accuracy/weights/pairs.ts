import { readdirSync, readFileSync } from 'node:fs'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { analyse } from '../../../src/analysis/index.ts'
import { copydeskParser } from '../../../src/index.ts'
import type { Span } from '../../../src/span.ts'
import type { MarkedDraft } from '../marked-draft.ts'
import { readPassages } from '../passages.ts'
import { markedDrafts } from '../samples.ts'
import type { WeighedPair } from './fit.ts'
import type { Candidate, Mechanism } from './mechanisms.ts'

/** A pair with where it is from. */
export interface TextPair extends WeighedPair {
  /** The set of texts: drafts and articles of one letter, the passages, the short drafts. */
  readonly set: string
  /** The place that would be reported, by text; of several pairs with one claim the best counts. */
  readonly claim: string
  /** The marked contradictions that a finding there would meet. */
  readonly faults: readonly string[]
}

/** The pairs that a mechanism weighs in the texts that may be read. */
export interface Pairs {
  readonly pairs: readonly TextPair[]
  /** Words of the texts in which nothing is wrong. */
  readonly cleanWords: number
  /** Marked contradictions of the mechanism's families. */
  readonly faults: readonly string[]
}

/** A mark may begin or end so many characters beside the words that a mechanism points at. */
const slack = 3

/** A text with its marks; a clean one has none. */
interface Text {
  readonly set: string
  readonly name: string
  readonly text: string
  readonly marks: MarkedDraft['marks']
}

/**
 * Weighs all drafts, passages and clean copy that may be read. A pair is true where its two places are the two sides of one
 * marked contradiction; a pair that touches a mark otherwise tells nothing, and is left out.
 */
export function weighedPairs({ candidates, families = /^/ }: Mechanism): Pairs {
  const marked = markedTexts(families)
  const clean = cleanTexts()
  const weigh = ({ text }: Text) => {
    const file = new VFile(text)
    return candidates(analyse(unified().use(copydeskParser).parse(file), file).facts)
  }
  const judge = (text: Text) => weigh(text).flatMap(candidate => judged(candidate, text, families))
  const twins = marked.map(([, twin]) => twin)
  return {
    pairs: [...marked.map(([draft]) => draft), ...twins, ...clean].flatMap(judge),
    cleanWords: [...twins, ...clean].reduce((sum, { text }) => sum + text.split(/\s+/).length, 0),
    faults: marked.flatMap(([draft]) =>
      draft.marks
        .filter(({ kind, id }) => kind === 'contradiction' && families.test(id ?? ''))
        .map(({ id }) => faultOf(draft, id)),
    ),
  }
}

/** The drafts and passages, each with its twin. In a passage every fault is of the family of its file. */
function markedTexts(families: RegExp): [Text, Text][] {
  const drafts = ['whole-drafts', 'short-drafts', 'own-drafts'].flatMap(folder =>
    [...markedDrafts(new URL(`../${folder}/read/`, import.meta.url))].map(([name, draft]) => {
      const set = folder === 'whole-drafts' ? name[0]! : folder
      return withTwin(set, `${folder}/${name}`, draft, draft.marks)
    }),
  )
  const passages = readPassages(['passages', 'paraphrased', 'told']).filter(({ isSetAside }) => !isSetAside)
  return [
    ...drafts,
    ...passages
      .filter(({ kind, family }) => kind === 'conflict' && families.test(family))
      .map(({ set, family, name, marked }) => {
        const marks = marked.marks.map(mark => (mark.id ? { ...mark, id: `${family}-${mark.id}` } : mark))
        return withTwin('passages', `${set}/${family}/${name}`, marked, marks)
      }),
  ]
}

function withTwin(
  set: string,
  name: string,
  { draft, clean }: MarkedDraft,
  marks: Text['marks'],
): [Text, Text] {
  return [
    { set, name, text: draft, marks },
    { set, name: `${name} twin`, text: clean, marks: [] },
  ]
}

function cleanTexts(): Text[] {
  return ['read', 'mended'].flatMap(part => {
    const folder = new URL(`../clean-copy/${part}/`, import.meta.url)
    return readdirSync(folder)
      .filter(name => name.endsWith('.txt'))
      .map(name => ({ set: name[0]!, name, text: readFileSync(new URL(name, folder), 'utf8'), marks: [] }))
  })
}

function judged({ one, other, evidence }: Candidate, text: Text, families: RegExp): readonly TextPair[] {
  const faults = text.marks.filter(({ kind }) => kind === 'contradiction')
  const sides = text.marks.filter(({ kind }) => kind === 'ref')
  const met = [...faults, ...sides].filter(mark => touches(one, mark) && families.test(mark.id ?? ''))
  const pair = {
    evidence,
    set: text.set,
    claim: `${text.name} ${one.start}`,
    faults: met.map(({ id }) => faultOf(text, id)),
  }
  const joins = (a: Span, b: Span) =>
    faults.some(
      fault =>
        families.test(fault.id ?? '') &&
        touches(a, fault) &&
        sides.some(side => side.id === fault.id && touches(b, side)),
    )
  if (joins(one, other) || joins(other, one)) return [{ ...pair, isTrue: true }]
  const isNear = [...faults, ...sides].some(mark => touches(one, mark) || touches(other, mark))
  return isNear ? [] : [{ ...pair, isTrue: false }]
}

function faultOf({ name }: Text, id: string | undefined): string {
  return `${name} ${id}`
}

function touches({ start, end }: Span, mark: Span): boolean {
  return start - slack < mark.end && mark.start < end + slack
}
