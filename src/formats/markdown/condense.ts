import type { Span } from '../../span.ts'
import { type Reduced, Removals } from './removals.ts'

/**
 * micromark spends time on every character and every line, however plain. Words that can take no part in any
 * construct are therefore cut out before it reads the text, and put back from the source afterwards: the
 * structure it finds is the same, several times faster. What is cut is always inside one stretch of text, with
 * a word on either side; of plain paragraphs in a row, only the first word is left.
 */
export function condense(source: string, from: number): Reduced {
  const removals = new Removals(source)
  let plainEnd = -1
  for (const { start, end } of chunksOf(source, from)) {
    const chunk = source.slice(start, end)
    const lastPlainEnd = plainEnd
    plainEnd = -1
    // A text that begins with blank lines has nothing before them.
    if (chunk === '') continue
    if (isPlain(chunk)) {
      const firstSpace = chunk.search(/[ \n\r]/)
      if (lastPlainEnd >= 0) removals.remove(lastPlainEnd, end)
      else if (firstSpace > 0) removals.remove(start + firstSpace, end)
      plainEnd = end
    } else if (!holdsLabelOrTag.test(chunk)) {
      for (const match of chunk.matchAll(inertWords)) {
        const cut = start + match.index + match[1]!.length
        removals.remove(cut, cut + match[2]!.length)
      }
    }
  }
  return removals.finish()
}

const lineEnd = '(?:\\r\\n|\\n|\\r(?!\\n))'
const blankLines = new RegExp(`${lineEnd}(?:[ \\t]*${lineEnd})+`, 'g')

/** The stretches between blank lines. None of the inline constructs runs over a blank line. */
function* chunksOf(source: string, from: number): Generator<Span> {
  let start = from
  blankLines.lastIndex = from
  for (let blank = blankLines.exec(source); blank; blank = blankLines.exec(source)) {
    yield withoutTrailingSpace(source, start, blank.index)
    start = blankLines.lastIndex
  }
  yield withoutTrailingSpace(source, start, source.length)
}

function withoutTrailingSpace(source: string, start: number, limit: number): Span {
  let end = limit
  while (end > start && ' \t\r\n'.includes(source[end - 1]!)) end--
  return { start, end }
}

const markup = /[\\`*_[\]<>{}|~@\0\t]|&[^\s]|:[^\s]|www\./i
/** A line that starts with anything but a letter or an opening mark may be a list item or an underline. */
const suspectLine = /(?:^|[\r\n])[^A-Za-zÀ-ɏ"'“‘(]/

/** Is the chunk a paragraph of nothing but text, whatever stands around it? */
function isPlain(chunk: string): boolean {
  return !markup.test(chunk) && !suspectLine.test(chunk.replaceAll('\r\n', '\n'))
}

/** In a label, a destination, a title or an attribute, quotation marks and the words themselves matter. */
const holdsLabelOrTag = /[[\]<{]/

const inert = '[A-Za-z0-9À-ɏ,;!?\'’‘“”"()$%—–-]'
/** A word, then words and spaces that can be cut, before another word. */
const inertWords = new RegExp(`([A-Za-z]{2,} )((?:${inert}+(?:\\.["”’)]*)? )+)(?=${inert})`, 'g')
