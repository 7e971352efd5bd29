import { RivalKind, rivalTable } from '../../../src/analysis/slips-in-place/rivals.ts'
import { wordText } from '../../../src/analysis/slips-in-place/texts.ts'
import { trigramModel } from '../../../src/analysis/word-trigrams/load.ts'
import { wordOf } from '../../../src/analysis/word-trigrams/model.ts'
import { wordVectors } from '../../../src/analysis/word-vectors/load.ts'
import { hasVector } from '../../../src/analysis/word-vectors/model.ts'
import { keyOf } from '../../../src/parse/key.ts'

/** A word of content that stands for another, by its place in the text. */
export interface ContentSlip {
  readonly start: number
  readonly written: string
  readonly meant: string
}

/** Shorter paragraphs are headlines, bylines and rows. */
const shortestParagraph = 120
let slips: ReadonlyMap<number, readonly number[]> | undefined

/** Puts slips of words of content into a clean text, one to a paragraph, pairs that writers take for one another. */
export function withContentSlips(
  clean: string,
  random: () => number,
): { readonly text: string; readonly slips: readonly ContentSlip[] } {
  const pick = <Value>(from: readonly Value[]) => from[Math.floor(random() * from.length)]
  const made: ContentSlip[] = []
  let text = ''
  for (const paragraph of clean.split(/(?<=\n)/)) {
    const of = paragraph.length < shortestParagraph ? [] : slipsIn(paragraph)
    const at = pick([...new Set(of.map(({ start }) => start))])
    const slip = pick(of.filter(({ start }) => start === at))
    if (slip) made.push({ ...slip, start: text.length + slip.start })
    text += slip
      ? paragraph.slice(0, slip.start) + slip.written + paragraph.slice(slip.start + slip.meant.length)
      : paragraph
  }
  return { text, slips: made }
}

function slipsIn(paragraph: string): ContentSlip[] {
  return [...paragraph.matchAll(/(?<![\w’'-])[a-z]{3,}(?![\w’'-])/g)].flatMap(({ 0: meant, index }) =>
    slipsFor(wordOf(trigramModel(), keyOf(meant))).map(written => ({
      start: index,
      written: wordText(written),
      meant,
    })),
  )
}

/** The words that may be written for a word by a slip. */
function slipsFor(word: number): readonly number[] {
  slips ??= slipsByMeant()
  return slips.get(word) ?? []
}

function slipsByMeant(): ReadonlyMap<number, readonly number[]> {
  const { starts, words, kinds } = rivalTable()
  const vectors = wordVectors()
  const byMeant = new Map<number, number[]>()
  for (let written = 0; written + 1 < starts.length; written++)
    for (let at = starts[written]!; at < starts[written + 1]!; at++) {
      const meant = words[at]!
      if (kinds[at] !== RivalKind.listed && kinds[at] !== RivalKind.habitual) continue
      if (!hasVector(vectors, written) || !hasVector(vectors, meant)) continue
      byMeant.set(meant, [...(byMeant.get(meant) ?? []), written])
    }
  return byMeant
}
