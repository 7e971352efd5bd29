import type { CueSlot } from '../../src/analysis/opposed-cues/slots.ts'
import { events } from './absences/events.ts'
import { plain } from './absences/plain.ts'

/** What a piece can deny in one place and show in another, in more words than those of one family. */
export const absences: readonly CueSlot[] = [...events, ...plain]
