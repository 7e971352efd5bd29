import type { Figures, Find } from './corpora.ts'
import { findInDrafts, markedDrafts } from './samples.ts'
import { isFound, type ScoredDraft, scoreDrafts } from './score-drafts.ts'

/**
 * Whole drafts written for their contradictions alone, before anything was run on them. Those of `read` may be looked
 * at when a rule is mended; those of `unread` are measured and never listed, so that their figures are honest ones.
 * The id of a contradiction begins with its family, as `order` in `order-1`.
 */
const halves = ['read', 'unread'] as const

export interface OwnDrafts {
  readonly figures: Figures
  /** The drafts whose misses may be listed. */
  readonly readable: readonly ScoredDraft[]
  /** Contradictions found of those written, a line for each family, over both halves. */
  readonly families: readonly string[]
}

/** Recall of the contradictions, and what is said of the traps and of the clean twins. */
export async function measureOwnDrafts(find: Find): Promise<OwnDrafts> {
  const contradictions: Find = async text =>
    (await find(text)).filter(({ category }) => category === 'contradiction')
  const figures: Figures = {}
  const all: ScoredDraft[] = []
  let readable: readonly ScoredDraft[] = []
  for (const half of halves) {
    const scored = await findInDrafts(
      contradictions,
      undefined,
      markedDrafts(new URL(`own-drafts/${half}/`, import.meta.url)),
    )
    const { recall, traps, trapsHit, twinAlarmsPerThousand } = scoreDrafts(scored)
    const label = `own drafts/${half}`
    figures[`${label}: recall of contradiction`] = recall.contradiction.hit / recall.contradiction.of
    figures[`${label}: traps hit`] = trapsHit / traps
    figures[`${label}: alarms on clean twins per 1,000 words`] = twinAlarmsPerThousand
    all.push(...scored)
    if (half === 'read') readable = scored
  }
  return { figures, readable, families: recallByFamily(all) }
}

function recallByFamily(drafts: readonly ScoredDraft[]): string[] {
  const families = new Map<string, { hit: number; of: number }>()
  for (const { marked, inDraft } of drafts)
    for (const mark of marked.marks) {
      if (mark.kind !== 'contradiction') continue
      const family = mark.id?.replace(/-\d+$/, '') ?? ''
      const tally = families.get(family) ?? { hit: 0, of: 0 }
      tally.of++
      if (isFound(mark, marked, inDraft)) tally.hit++
      families.set(family, tally)
    }
  return [...families].sort().map(([family, { hit, of }]) => `own drafts, ${family}: ${hit} of ${of}`)
}
