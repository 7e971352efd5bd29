/**
 * micromark needs quadratic time, or worse, for some texts that nobody writes but that a linter may be handed:
 * thousands of brackets or emphasis marks in one paragraph, hundreds of nested quotations, lists or directives,
 * containers that change from line to line. Beyond the limits below, which no draft comes near, the marks are
 * text: they are replaced by letters for the parser, one for one, so that all offsets stay. The prose is taken
 * from the source, where they still stand.
 */
export function defuse(text: string, from: number): string {
  const masked: number[] = []
  maskUnclosedComments(text, from, masked)
  let chunk = newCounts(from)
  let run = newCounts(from)
  let directives = 0
  let lastMarker = ''
  for (let start = from; start < text.length; ) {
    const end = lineEndAfter(text, start)
    const content = indentEnd(text, start, end)
    const marker = markerAt(text, content)
    if (content === end || marker !== '') run = newCounts(start)
    if (content === end) chunk = newCounts(start)
    if (marker !== lastMarker && marker !== '' && ++chunk.changes > limits.changes) masked.push(content)
    if (marker !== '') {
      lastMarker = marker
      maskNesting(
        text,
        content - start > limits.indent ? content : nestingEnd(text, content, end),
        end,
        masked,
      )
    } else if (text.startsWith(':::', content)) {
      directives += /^:+\s*$/.test(text.slice(content, end)) ? -1 : 1
      directives = Math.max(0, directives)
      if (directives > limits.directives) masked.push(content, content + 1, content + 2)
    }
    countMarks(text, start, end, run, chunk, masked)
    start = end + 1
  }
  return masked.length === 0 ? text : withLettersAt(text, masked)
}

/** Marks in a paragraph, marks and changes of container in a stretch without blank lines, depths, columns. */
const limits = { marks: 600, chunkMarks: 5000, changes: 100, nesting: 100, indent: 200, directives: 3 }

/** What was counted since `start`. */
interface Counts {
  start: number
  marks: number
  changes: number
}

function newCounts(start: number): Counts {
  return { start, marks: 0, changes: 0 }
}

/** A comment that is never closed would hide the rest of the draft; so its opening is text. */
function maskUnclosedComments(text: string, from: number, masked: number[]): void {
  let open = text.indexOf('<!--', Math.max(from, text.lastIndexOf('-->')))
  while (open >= 0) {
    masked.push(open)
    open = text.indexOf('<!--', open + 4)
  }
}

function lineEndAfter(text: string, start: number): number {
  for (let index = start; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit === 0x0a || unit === 0x0d) return index
  }
  return text.length
}

function indentEnd(text: string, start: number, end: number): number {
  let index = start
  while (index < end && isSpace(text.charCodeAt(index))) index++
  return index
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x09
}

/** The mark of a quotation, a list item or a heading at `index`, if any. */
function markerAt(text: string, index: number): string {
  const mark = text.charAt(index)
  if (mark === '>') return mark
  const isBullet = mark === '-' || mark === '*' || mark === '+' || mark === '#'
  if (isBullet) return isSpace(text.charCodeAt(index + 1)) ? mark : ''
  return /^\d{1,9}[.)][ \t]/.test(text.slice(index, index + 11)) ? '1' : ''
}

/** Where the marks of containers that stand in a row go beyond the limit, or `end`. */
function nestingEnd(text: string, start: number, end: number): number {
  let depth = 0
  let index = start
  while (index < end) {
    const marker = markerAt(text, index)
    if (marker === '' || marker === '#') return end
    if (++depth > limits.nesting) return index
    index += marker === '1' ? text.slice(index, index + 11).search(/[.)]/) + 1 : 1
    while (index < end && isSpace(text.charCodeAt(index))) index++
  }
  return end
}

function maskNesting(text: string, start: number, end: number, masked: number[]): void {
  for (let index = start; index < end; index++) {
    const mark = text.charAt(index)
    if (!'>-+*.) \t0123456789'.includes(mark)) return
    if ('>-+*.)'.includes(mark)) masked.push(index)
  }
}

/** Counts the marks of one line; where a limit is passed, all marks since its count began are masked. */
function countMarks(
  text: string,
  start: number,
  end: number,
  run: Counts,
  chunk: Counts,
  masked: number[],
): void {
  let marks = 0
  for (let index = start; index < end; index++) {
    if (isMark(text.charCodeAt(index))) marks++
  }
  for (const [counts, limit] of [
    [run, limits.marks],
    [chunk, limits.chunkMarks],
  ] as const) {
    const wasOver = counts.marks > limit
    counts.marks += marks
    if (counts.marks <= limit) continue
    for (let index = wasOver ? start : counts.start; index < end; index++) {
      if (isMark(text.charCodeAt(index))) masked.push(index)
    }
  }
}

/** `[ ] * _` */
function isMark(unit: number): boolean {
  return unit === 0x5b || unit === 0x5d || unit === 0x2a || unit === 0x5f
}

function withLettersAt(text: string, places: readonly number[]): string {
  const units = new Uint16Array(text.length)
  for (let index = 0; index < text.length; index++) units[index] = text.charCodeAt(index)
  for (const place of places) units[place] = 0x78
  const decoder = new TextDecoder('utf-16le', { ignoreBOM: true })
  return decoder.decode(units)
}
