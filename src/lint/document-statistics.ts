import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import { analyse } from '../analysis/analyse.ts'
import { type DocumentStatistics, documentStatistics } from '../analysis/statistics.ts'
import { lineIndexOf } from '../parse/lines.ts'
import type { Place } from '../rule/report-finding.ts'

/** The statistics of a draft with places in its source. */
export interface PlacedStatistics extends Omit<DocumentStatistics, 'longestSentences'> {
  readonly longestSentences: readonly { readonly place: Place; readonly words: number }[]
}

declare module 'vfile' {
  interface DataMap {
    /** What copydesk has counted, where that was asked for. */
    copydeskStatistics: PlacedStatistics
  }
}

/** A unified plugin that counts a draft, and leaves what it has counted on the file. */
export const countDocument: Plugin<[], Root> = () => (tree, file) => {
  const { draft, facts, source } = analyse(tree, file)
  const lines = lineIndexOf(source)
  const { longestSentences, ...counts } = documentStatistics(facts)
  file.data.copydeskStatistics = {
    ...counts,
    longestSentences: longestSentences.map(({ words, ...span }) => {
      const { start, end } = draft.map.toSource(span)
      return { place: { start: lines.pointAt(start), end: lines.pointAt(end) }, words }
    }),
  }
}
