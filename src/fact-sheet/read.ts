import type { DocumentAnalysis } from '../analysis/analyse.ts'
import { createFacts } from '../analysis/document-facts.ts'
import { formatFor } from '../formats/registry.ts'
import { tokenise } from '../parse/tokenise.ts'

/** The analysis of a source text, in the format that its path tells. */
export async function analysisOfText(path: string, source: string): Promise<DocumentAnalysis> {
  const draft = (await formatFor(path)).read(source)
  return { draft, facts: createFacts(draft, tokenise(draft.prose, draft.blocks)), source }
}
