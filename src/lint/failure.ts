import type { VFile } from 'vfile'

/** Messages about the run, not about the draft. A run that has one ends with exit code 3. */
export const failureIds = ['unreadable-file', 'internal-error', 'failed-rule', 'failed-plugin'] as const
export type FailureId = (typeof failureIds)[number]

/** Is it a message about the run? */
export function isFailure(ruleId: string | null | undefined): boolean {
  return failureIds.some(id => id === ruleId)
}

/** Says on the file that a part of the run has failed, and what to do about it, while the rest goes on. */
export function reportFailure(file: VFile, ruleId: FailureId, reason: string, advice?: string): void {
  const message = file.message(reason, { ruleId, source: 'copydesk' })
  message.fatal = true
  if (advice) message.note = advice
}

/** What an unknown error says, on one line. */
export function errorText(error: unknown): string {
  const text = error instanceof Error ? error.message || error.name : String(error)
  return text.replaceAll(/\s*[\r\n]+\s*/g, ' ')
}
