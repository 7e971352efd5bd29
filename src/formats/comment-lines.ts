import type { DraftComment } from '../draft.ts'
import type { TextLine } from './text-lines.ts'

const opening = '<!--'
const closing = '-->'

/**
 * The comments of a plain text: each fills its lines, from `<!--` at the start of one to `-->` at the end of one.
 * The lines are marked as comments. An opening mark that is never closed is prose.
 */
export function commentsOf(prose: string, lines: readonly TextLine[]): DraftComment[] {
  const comments: DraftComment[] = []
  // The next closing mark, looked for only when it has been passed, so that each character is searched once.
  let close = prose.indexOf(closing)
  for (let index = 0; index < lines.length && close >= 0; index++) {
    const { start } = lines[index]
    if (!prose.startsWith(opening, start)) continue
    if (close < start + opening.length) close = prose.indexOf(closing, start + opening.length)
    if (close < 0) break
    let last = index
    while (last < lines.length - 1 && lines[last].end < close) last++
    if (lines[last].end !== close + closing.length) {
      // Something follows the mark on its line, and so for every opening before it.
      while (index < last && lines[index + 1].start < close) index++
      continue
    }
    const end = close + closing.length
    comments.push({
      text: prose.slice(start + opening.length, close).trim(),
      source: { start, end },
      at: start,
    })
    for (let line = index; line <= last; line++) lines[line].comment = true
    index = last
  }
  return comments
}
