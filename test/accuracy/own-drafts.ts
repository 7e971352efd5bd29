import type { Figures, Find } from './corpora.ts'
import { type FaultClass, faultClasses } from './marked-draft.ts'
import { findInDrafts, markedDrafts } from './samples.ts'
import { isFound, type ScoredDraft, scoreDrafts } from './score-drafts.ts'

/**
 * Drafts of our own, written before anything was run on them: some for their contradictions alone, some with faults of
 * every class, some of a few paragraphs with two contradictions. Those of `read` may be looked at when a rule is mended,
 * and set the weights of evidence; those of `unread` are measured and never listed, so that their figures are honest
 * ones. The id of a contradiction begins with its family, as `order` in `order-1`.
 */
const sets: readonly DraftSet[] = [
  { name: 'own drafts', folder: 'own-drafts', classes: ['contradiction'] },
  { name: 'whole drafts', folder: 'whole-drafts', classes: faultClasses },
  { name: 'short drafts', folder: 'short-drafts', classes: ['contradiction'] },
]
const halves = ['read', 'unread'] as const

interface DraftSet {
  readonly name: string
  readonly folder: string
  /** The classes whose faults are marked. */
  readonly classes: readonly FaultClass[]
}

export interface OwnDrafts {
  readonly figures: Figures
  /** The drafts whose misses may be listed. */
  readonly readable: readonly ScoredDraft[]
  /** Contradictions found of those written, a line for each family of a half. */
  readonly families: readonly string[]
}

/** Recall by class, and what is said of the traps and of the clean twins. */
export async function measureOwnDrafts(find: Find): Promise<OwnDrafts> {
  const figures: Figures = {}
  const readable: ScoredDraft[] = []
  const families: string[] = []
  for (const { name, folder, classes } of sets) {
    const findMarked: Find = async text =>
      (await find(text)).filter(({ category }) => (classes as readonly string[]).includes(category))
    for (const half of halves) {
      const drafts = markedDrafts(new URL(`${folder}/${half}/`, import.meta.url))
      const scored = await findInDrafts(findMarked, undefined, drafts)
      const { recall, traps, trapsHit, twinAlarmsPerThousand } = scoreDrafts(scored)
      const label = `${name}/${half}`
      for (const kind of classes) figures[`${label}: recall of ${kind}`] = recall[kind].hit / recall[kind].of
      figures[`${label}: traps hit`] = trapsHit / traps
      figures[`${label}: alarms on clean twins per 1,000 words`] = twinAlarmsPerThousand
      families.push(...recallByFamily(label, scored))
      if (half === 'read') readable.push(...scored)
    }
  }
  return { figures, readable, families }
}

function recallByFamily(label: string, drafts: readonly ScoredDraft[]): string[] {
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
  return [...families].sort().map(([family, { hit, of }]) => `${label}, ${family}: ${hit} of ${of}`)
}
