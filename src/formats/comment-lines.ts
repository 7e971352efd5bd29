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
  if (!lines.some(({ start }) => prose.startsWith(opening, start))) return comments
  const closes = placesOf(closing, prose)
  let next = 0
  for (let index = 0; index < lines.length && next < closes.length; index++) {
    const { start } = lines[index]
    if (!prose.startsWith(opening, start)) continue
    while (next < closes.length && closes[next] < start + opening.length) next++
    if (next === closes.length) break
    const end = closes[next] + closing.length
    let last = index
    while (last < lines.length - 1 && lines[last].end < end) last++
    if (lines[last].end === end) {
      const text = prose.slice(start + opening.length, closes[next]).trim()
      comments.push({ text, source: { start, end }, at: start })
      for (let line = index; line <= last; line++) lines[line].comment = true
      index = last
    } else {
      // Something follows the mark on its line, and so for every opening before it.
      index = Math.max(index, last - 1)
    }
  }
  return comments
}

/** The offsets of a mark in the prose, in order. */
function placesOf(mark: string, prose: string): number[] {
  const places: number[] = []
  for (let at = prose.indexOf(mark); at >= 0; at = prose.indexOf(mark, at + mark.length)) places.push(at)
  return places
}
