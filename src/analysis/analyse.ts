import type { Root } from 'nlcst'
import type { VFile } from 'vfile'
import type { Draft } from '../draft.ts'
import { adoptTree } from '../parse/adopt.ts'
import { createFacts } from './document-facts.ts'
import type { Facts } from './facts.ts'

/** A draft with its facts and its source. */
export interface DocumentAnalysis {
  readonly draft: Draft
  readonly facts: Facts
  readonly source: string
}

const analyses = new WeakMap<object, DocumentAnalysis>()

/**
 * The analysis of a tree, the same one for every rule that asks. The tree may be ours or anybody's nlcst; ours
 * brings its tokens along, any other is read anew from its text.
 */
export function analyse(tree: Root, file: VFile): DocumentAnalysis {
  const parsed = adoptTree(tree, file)
  const known = analyses.get(parsed.tokens)
  if (known) return known
  const analysis = {
    draft: parsed.draft,
    facts: createFacts(parsed.draft, parsed.tokens),
    source: parsed.source,
  }
  analyses.set(parsed.tokens, analysis)
  return analysis
}
