import type { Span } from '../../src/span.ts'
import { type FaultClass, faultClasses, type Mark, type MarkedDraft } from './marked-draft.ts'

/** A finding as scoring sees it. */
export interface Found extends Span {
  readonly category: string
  readonly ruleId: string
}

export interface ScoredDraft {
  readonly name: string
  readonly marked: MarkedDraft
  /** What was found in the draft, and in its clean twin. */
  readonly inDraft: readonly Found[]
  readonly inTwin: readonly Found[]
}

export interface DraftFigures {
  readonly recall: Readonly<Record<FaultClass, { readonly hit: number; readonly of: number }>>
  /** Share of the findings in drafts that touch a fault or its other side. */
  readonly precision: number
  readonly f05: number
  readonly twinAlarms: number
  readonly twinAlarmsPerThousand: number
  readonly trapsHit: number
  readonly traps: number
}

/**
 * Scores findings against marked drafts: a fault counts as found when a finding of its own class touches it or its
 * other side; a finding in a draft is right when it touches anything marked but a trap; all in a twin is a false alarm.
 */
export function scoreDrafts(drafts: readonly ScoredDraft[]): DraftFigures {
  const recall = Object.fromEntries(faultClasses.map(name => [name, { hit: 0, of: 0 }])) as Record<
    FaultClass,
    { hit: number; of: number }
  >
  let right = 0
  let wrong = 0
  let twinAlarms = 0
  let twinWords = 0
  let trapsHit = 0
  let traps = 0
  for (const { marked, inDraft, inTwin } of drafts) {
    for (const mark of marked.marks) {
      if (mark.kind === 'trap') {
        traps++
        if (inDraft.some(found => touches(found, mark))) trapsHit++
      } else if (mark.kind !== 'ref') {
        recall[mark.kind].of++
        if (isFound(mark, marked, inDraft)) recall[mark.kind].hit++
      }
    }
    for (const found of inDraft) {
      if (marked.marks.some(mark => mark.kind !== 'trap' && touches(found, mark))) right++
      else wrong++
    }
    twinAlarms += inTwin.length
    twinWords += marked.clean.split(/\s+/).filter(Boolean).length
  }
  const precision = right / Math.max(1, right + wrong)
  const hits = faultClasses.reduce((sum, name) => sum + recall[name].hit, 0)
  const faults = faultClasses.reduce((sum, name) => sum + recall[name].of, 0)
  const all = hits / Math.max(1, faults)
  return {
    recall,
    precision,
    f05: (1.25 * precision * all) / Math.max(1e-9, 0.25 * precision + all),
    twinAlarms,
    twinAlarmsPerThousand: (1000 * twinAlarms) / Math.max(1, twinWords),
    trapsHit,
    traps,
  }
}

/** Is the fault found under its own class, at its place or at its other side? */
export function isFound(fault: Mark, marked: MarkedDraft, found: readonly Found[]): boolean {
  const sides = [fault, ...marked.marks.filter(mark => mark.kind === 'ref' && mark.id === fault.id)]
  return found.some(
    ({ category, ...span }) => category === fault.kind && sides.some(side => touches(span, side)),
  )
}

/** Overlap; an empty mark (a word left out) is touched at its place. */
function touches(a: Span, b: Span): boolean {
  return a.start < Math.max(b.end, b.start + 1) && b.start < a.end
}
