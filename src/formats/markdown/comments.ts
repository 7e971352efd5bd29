import type { DraftComment } from '../../draft.ts'
import type { Span } from '../../span.ts'
import type { Segment } from '../position-map.ts'

/** The HTML comments that stand wholly within the stretch of source, in order. */
export function* commentsIn(source: string, { start, end }: Span): Generator<Span> {
  let from = source.indexOf('<!--', start)
  while (from >= 0 && from < end) {
    const close = source.indexOf('-->', from + 2)
    if (close < 0 || close + 3 > end) return
    yield { start: from, end: close + 3 }
    from = source.indexOf('<!--', close + 3)
  }
}

/**
 * Says of each comment (spans of the source, in order) where it takes effect: at the first prose whose source
 * comes after it.
 */
export function placeComments(
  source: string,
  comments: readonly Span[],
  prose: string,
  segments: readonly Segment[],
): DraftComment[] {
  let index = 0
  return comments.map(span => {
    while (index < segments.length && segments[index]!.source.start < span.end) index++
    let at = segments[index]?.prose.start ?? prose.length
    while (at < prose.length && /\s/.test(prose[at]!)) at++
    const text = source.slice(span.start, span.end).replace(/^<!--/, '').replace(/-->$/, '').trim()
    return { text, source: span, at }
  })
}
