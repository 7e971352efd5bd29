import { parse, postprocess, preprocess } from 'micromark'
import { directive } from 'micromark-extension-directive'
import { gfm } from 'micromark-extension-gfm'
import type { Event } from 'micromark-util-types'

const extensions = [gfm(), directive()]

/** How much of a text is given to micromark at a time, at the least, in UTF-16 units. */
const partSize = 1024

/**
 * The concrete syntax of a Markdown text from `from` on, as micromark's events, part by part; their offsets are into `text`.
 *
 * Every list and quotation that ends makes micromark copy all the events of the document so far, which takes
 * half a minute on 128 KB of short lists. So it is given the text in parts, each up to a blank line with a line
 * after it that is not indented, where all containers end. Whether a part ends inside a construct that goes on (a code fence, an HTML comment, a
 * directive) is read from its own events; then it is parsed again, twice as long. Definitions are known to all
 * parts before the first link is looked at.
 */
export function* eventsOf(text: string, from: number): Generator<Event[]> {
  const parser = parse({ extensions })
  // Without definitions, no part needs to wait for what comes after it.
  const waits = text.includes(']:')
  const waiting: Event[][] = []
  let start = from
  let line = 1
  let size = partSize
  while (start < text.length) {
    const end = partEnd(text, start + size)
    const document = parser.document({ offset: start, line, column: 1 })
    const part = text.slice(start, end)
    const events = document.write(preprocess()(part, undefined, true))
    if (end < text.length && endsOpen(events)) {
      size *= 2
      continue
    }
    if (waits) waiting.push(events)
    else yield postprocess(events)
    line += part.match(/\r\n|\n|\r/g)?.length ?? 0
    start = end
    size = partSize
  }
  for (const events of waiting) yield postprocess(events)
}

const partBreak = /(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r(?!\n))(?=[^\s])/g

/** The first place at or after `atLeast` where a line that is not indented follows a blank one. */
function partEnd(text: string, atLeast: number): number {
  if (atLeast >= text.length) return text.length
  partBreak.lastIndex = atLeast
  return partBreak.exec(text) === null ? text.length : partBreak.lastIndex
}

/** Did the last construct swallow the blank line that the part ends with? Containers end there by themselves. */
function endsOpen(events: readonly Event[]): boolean {
  for (let index = events.length - 1; index >= 0; index--) {
    const flow = events[index]![1]._tokenizer?.events
    if (flow !== undefined && flow.length > 0) return flow[flow.length - 1]![1].type !== 'lineEndingBlank'
  }
  return false
}
