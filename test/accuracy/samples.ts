import { readdirSync, readFileSync } from 'node:fs'
import type { Find } from './corpora.ts'
import { type MarkedDraft, renderDraft } from './marked-draft.ts'
import type { ScoredDraft } from './score-drafts.ts'

const marked = new URL('../../samples/marked/', import.meta.url)

/** The marked drafts of a folder, those of samples/ unless another is named, rendered, by name. */
export function markedDrafts(folder: URL = marked): ReadonlyMap<string, MarkedDraft> {
  return new Map(
    readdirSync(folder)
      .filter(name => name.endsWith('.draft'))
      .sort()
      .map(name => [name.replace('.draft', ''), renderDraft(readFileSync(new URL(name, folder), 'utf8'))]),
  )
}

/** Runs `find` over every marked draft and its twin, or over those of some names. */
export async function findInDrafts(
  find: Find,
  names?: readonly string[],
  drafts: ReadonlyMap<string, MarkedDraft> = markedDrafts(),
): Promise<ScoredDraft[]> {
  const scored: ScoredDraft[] = []
  for (const [name, draft] of drafts) {
    if (names && !names.includes(name)) continue
    scored.push({ name, marked: draft, inDraft: await find(draft.draft), inTwin: await find(draft.clean) })
  }
  return scored
}
