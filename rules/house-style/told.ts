import type { HouseCheck, HouseEntry } from '../../src/house/entry.ts'
import type { Finding } from '../../src/rule/rule.ts'
import type { Span } from '../../src/span.ts'

/** What a part of a sheet has found, for its message. */
export interface Found extends Span {
  readonly found: string
  readonly write?: readonly string[]
  readonly count?: number
  readonly related?: Finding['related']
}

/** The finding for a place that an entry or a check of the house is about. */
export function told(
  part: HouseEntry | HouseCheck,
  { start, end, found, write = [], count, related }: Found,
): Finding {
  const { message, note, link, severity } = part
  return {
    start,
    end,
    messageId: message === undefined ? 'entry' : 'own',
    ...(message === undefined ? {} : { values: { message: filled(message, found, write, count) } }),
    ...(message !== undefined && write.length > 0 && message.includes('{write}') ? { isComplete: true } : {}),
    ...(write.length > 0 ? { replacements: write } : {}),
    ...(note === undefined ? {} : { note }),
    ...(link === undefined ? {} : { link }),
    ...(severity === undefined || severity === 'off' ? {} : { severity }),
    ...(related === undefined ? {} : { related }),
  }
}

/** The message with its placeholders filled; ours have no stop at their end, so that this has none either. */
function filled(message: string, found: string, write: readonly string[], count: number | undefined): string {
  return message
    .replaceAll('{found}', () => found.replaceAll(/\s+/g, ' '))
    .replaceAll('{write}', () => choices(write))
    .replaceAll('{count}', () => String(count ?? ''))
    .trim()
    .replace(/(?<![.…])\.$/, '')
}

function choices(write: readonly string[]): string {
  return write.length < 2 ? (write[0] ?? '') : `${write.slice(0, -1).join(', ')} or ${write.at(-1)}`
}
