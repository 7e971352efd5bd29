import type { Root, Sentence } from 'nlcst'
import retextReadability from 'retext-readability'
import { VFile } from 'vfile'
import type { ProseBlock } from '../draft.ts'
import type { Tokens } from '../parse/tokens.ts'
import { sentenceNodes } from '../parse/tree.ts'
import type { Span } from '../span.ts'
import { mayBeHard } from './readability/bounds.ts'
import { countSyllables, countWords, wordsOf } from './readability/counts.ts'
import {
  formulaCount,
  syllableFormulaCount,
  syllableFormulasAbove,
  wordFormulasAbove,
} from './readability/formulas.ts'

/** When a sentence is too hard; see the options of the rule. */
export interface Limits {
  readonly age: number
  readonly formulas: number
  readonly minWords: number
}

/** A sentence that retext-readability reports. */
export interface HardSentence extends Span {
  readonly words: number
  /** How many formulas find it too hard. */
  readonly formulas: number
}

/**
 * The sentences that retext-readability reports under the limits. The plugin takes 2 s a MB, so that it is run on
 * a small tree of those sentences alone that it can report: first bounds over the tokens sort out nearly all, then
 * the formulas themselves, from counts that are kept for each distinct word.
 */
export function hardSentences(
  tokens: Tokens,
  blocks: readonly ProseBlock[],
  limits: Limits,
): readonly HardSentence[] {
  const { starts, ends, sentences } = tokens
  let nodeOf: ReturnType<typeof sentenceNodes> | undefined
  const candidates = new Map<number, { readonly node: Sentence; readonly hard: HardSentence }>()
  for (let index = 0; index + 1 < sentences.length; index++) {
    const first = sentences[index]
    const end = sentences[index + 1]
    if (!mayBeHard(tokens, first, end, limits)) continue
    nodeOf ??= sentenceNodes(tokens, blocks)
    const start = starts[first]
    const node = nodeOf(first, end)
    const words = wordsOf(node)
    const formulas = formulasAbove(words, limits)
    if (formulas < limits.formulas) continue
    candidates.set(start, { node, hard: { start, end: ends[end - 1], words: words.length, formulas } })
  }
  if (candidates.size === 0) return []
  const reported = reportedBy(
    [...candidates.values()].map(({ node }) => node),
    limits,
  )
  return [...candidates].filter(([start]) => reported.has(start)).map(([, { hard }]) => hard)
}

/** How many formulas find the words too hard; 0 also where it cannot be enough of them. */
function formulasAbove(words: readonly string[], { age, formulas, minWords }: Limits): number {
  if (words.length < minWords) return 0
  const above = wordFormulasAbove(countWords(words), age)
  if (above + syllableFormulaCount < formulas) return 0
  return above + syllableFormulasAbove(countSyllables(words), age)
}

/** Where the sentences start that the plugin itself reports. */
function reportedBy(
  sentences: readonly Sentence[],
  { age, formulas, minWords }: Limits,
): ReadonlySet<number> {
  const tree: Root = {
    type: 'RootNode',
    children: sentences.map(sentence => ({ type: 'ParagraphNode', children: [sentence] })),
  }
  const file = new VFile()
  retextReadability({ age, minWords, threshold: formulas / formulaCount })(tree, file)
  return new Set(
    file.messages.flatMap(({ place }) => (place && 'start' in place ? [place.start.offset ?? -1] : [])),
  )
}
