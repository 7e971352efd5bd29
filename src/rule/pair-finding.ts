import type { Span } from '../span.ts'
import type { Finding } from './rule.ts'

/**
 * The finding for one of two places that cannot both stand. Fills `{other}` with the words of the other one.
 * @param here where it is reported
 * @param there the other side
 */
export function pairFinding(messageId: string, here: Span, there: Span, prose: string): Finding {
  const other = prose.slice(there.start, there.end).replaceAll(/\s+/g, ' ')
  return {
    start: here.start,
    end: here.end,
    messageId,
    values: { other },
    related: [{ start: there.start, end: there.end, reason: `“${other}” stands here` }],
  }
}
