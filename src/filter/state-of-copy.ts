import type { ShownIn } from '../rule/rule.ts'
import type { Reported } from './reported.ts'

/** What a house says of its drafts: that nobody has edited them, that somebody has, or that each is to be judged by itself. */
export const copies = ['auto', 'raw', 'edited'] as const
export type Copy = (typeof copies)[number]

/** The classes of fault that no desk leaves behind, whatever the piece is about. */
const ofSlips: ReadonlySet<string> = new Set(['slang', 'name', 'typo', 'contradiction'])
/** So many slips, and so many in a thousand words, are in hardly any piece that an editor has been over. */
const fewestInRaw = 3
const perThousandInRaw = 3
/** A piece of so many words in which fewer stand in a thousand has been edited; a shorter one may have none by chance. */
const shortestEdited = 300

/** Is it a slip that an editor would have mended? Info is no fault, and what itself needs others to bear it out bears out none. */
export function isSlip({ category, severity, shownIn }: Reported): boolean {
  return category !== undefined && ofSlips.has(category) && severity !== 'info' && shownIn === undefined
}

/**
 * Has an editor been over a draft? Its own slips tell: edited news has less than one in a thousand words, drafts as they come in
 * have five to ten, so that a doubtful finding is far likelier to be right in these.
 * @param slips how many faults of the classes of slips are reported in it
 * @param words how many words it has
 * @returns `unknown` for a short piece with few slips
 */
export function stateOfCopy(slips: number, words: number): 'raw' | 'edited' | 'unknown' {
  const perThousand = (1000 * slips) / Math.max(1, words)
  if (slips >= fewestInRaw && perThousand >= perThousandInRaw) return 'raw'
  return words >= shortestEdited && perThousand < perThousandInRaw ? 'edited' : 'unknown'
}

/** Is a finding told in copy of that state? */
export function isShownIn(shownIn: ShownIn | undefined, state: ReturnType<typeof stateOfCopy>): boolean {
  if (shownIn === undefined) return true
  return shownIn === 'raw' ? state === 'raw' : state !== 'edited'
}
