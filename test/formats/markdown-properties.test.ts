import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { condense } from '../../src/formats/markdown/condense.ts'
import { eventsOf } from '../../src/formats/markdown/events.ts'
import { markdownStart } from '../../src/formats/markdown/frontmatter.ts'
import { ProseWriter } from '../../src/formats/markdown/prose-writer.ts'
import { EventWalk } from '../../src/formats/markdown/walk.ts'
import { markdown } from '../../src/formats/markdown.ts'

/** A document as it is written and the words that a reader reads, in order; no word occurs twice. */
interface Written {
  readonly source: string
  readonly words: readonly string[]
}

type Wrap = (word: string, next: () => string) => string

/** Ways to write a word; `next` makes further words that are prose as well. */
const inline: readonly Wrap[] = [
  word => word,
  word => word,
  word => word,
  word => `**${word}**`,
  word => `_${word}_`,
  word => `***${word}***`,
  word => `[${word}](https://example.com/x "a title")`,
  word => `[${word}][ref]`,
  word => `${word.slice(0, 2)}**${word.slice(2)}**`,
  word => `${word.slice(0, 2)}&#${word.charCodeAt(2)};${word.slice(3)}`,
  word => `\\*${word}`,
  word => `${word}&nbsp;&mdash;`,
  word => `\`code\` ${word}`,
  word => `${word} <https://example.com>`,
  word => `<b>${word}</b>`,
  word => `😀${word}`,
  word => `${word}[^note]`,
  word => `~~gone~~ ${word}`,
  word => `<!-- comment --> ${word}`,
  word => `“${word},”`,
  (word, next) => `:abbr[${word} ${next()}]{x=y}`,
]

/** Ways to write a block around its lines. */
const blocks: readonly ((lines: string[]) => string[])[] = [
  lines => lines,
  lines => lines,
  lines => [`# ${lines.join(' ')}`],
  lines => [...lines, '==='],
  lines => lines.map(line => `> ${line}`),
  lines => [`> ${lines[0]}`, ...lines.slice(1)],
  lines => [`- ${lines[0]}`, ...lines.slice(1).map(line => `  ${line}`)],
  lines => [`12. ${lines[0]}`, ...lines.slice(1).map(line => `\t${line}`)],
  lines => lines.map((line, index) => (index === 0 ? `> * ${line}` : `>   ${line}`)),
  lines => ['| a | b |', '|---|:-:|', ...lines.map(line => `| ${line} | \`c\` |`)],
  lines => [':::note', ...lines, ':::'],
  lines => [`[^note]: ${lines[0]}`, ...lines.slice(1).map(line => `    ${line}`)],
  lines => [...lines.map(line => `${line}  `)],
  lines => ['```', 'plain code here', '', 'and more', '```', '', ...lines],
  lines => ['<div>', 'markup', '</div>', '', ...lines],
  lines => ['    indented code', '', ...lines],
]

const documents = fc
  .record({
    blocks: fc.array(
      fc.record({
        wrap: fc.nat(blocks.length - 1),
        lines: fc.array(fc.array(fc.nat(inline.length - 1), { minLength: 1, maxLength: 8 }), {
          minLength: 1,
          maxLength: 4,
        }),
      }),
      { maxLength: 12 },
    ),
    lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
    hasBom: fc.boolean(),
    isQuoted: fc.boolean(),
  })
  .map(write)

function write(plan: {
  blocks: { wrap: number; lines: number[][] }[]
  lineEnd: string
  hasBom: boolean
  isQuoted: boolean
}): Written {
  const words: string[] = []
  const next = () => {
    const word = `Wq${[...String(words.length)].map(digit => 'abcdefghij'[Number(digit)]).join('')}z`
    words.push(word)
    return word
  }
  const lines = plan.blocks.flatMap(({ wrap, lines }) => [
    ...blocks[wrap]!(lines.map(line => line.map(way => inline[way]!(next(), next)).join(' '))),
    '',
  ])
  lines.push('[ref]: https://example.com "title"', '', '[^note]: The end.')
  const quoted = plan.isQuoted ? lines.map(line => `> ${line}`) : lines
  return { source: (plan.hasBom ? '\uFEFF' : '') + quoted.join(plan.lineEnd), words }
}

/** What a stretch of source says, without its markup. */
function withoutMarkup(source: string): string {
  return source
    .replace(/&#(\d+);/g, (_all, code: string) => String.fromCharCode(Number(code)))
    .replaceAll('**', '')
}

describe('any document of known words', () => {
  test('keeps each word once, in order, at its place in the source', () => {
    fc.assert(
      fc.property(documents, ({ source, words }) => {
        const { prose, map } = markdown.read(source)
        expect(prose.match(/Wq[a-j]+z/g) ?? []).toEqual(words)
        const written = [...prose.matchAll(/Wq[a-j]+z/g)].map(match => {
          const span = map.toSource({ start: match.index, end: match.index + match[0].length })
          return withoutMarkup(source.slice(span.start, span.end))
        })
        expect(written).toEqual(words)
      }),
      { numRuns: 200 },
    )
  }, 60_000)

  test('has blocks that are in order and tidy, and a map that never goes back', () => {
    fc.assert(
      fc.property(documents, ({ source }) => {
        const { prose, blocks, map } = markdown.read(source)
        let end = 0
        for (const block of blocks) {
          expect(block.start).toBeGreaterThanOrEqual(end)
          const text = prose.slice(block.start, block.end)
          expect(text).toBe(text.trim())
          expect(text).not.toBe('')
          end = block.end
        }
        let last = 0
        const goesBack = [...prose].some((_unit, offset) => {
          const span = map.toSource({ start: offset, end: offset + 1 })
          const isBefore = span.start < last || span.end > source.length
          last = span.start
          return isBefore
        })
        expect(goesBack).toBe(false)
      }),
      { numRuns: 60 },
    )
  }, 60_000)
})

const markdownPieces = fc.array(
  fc.constantFrom(
    ...[
      'One two three.',
      'plain words in a row, and more',
      '\n',
      '\n\n',
      '\r\n',
      '\r',
      '\t',
      ' ',
      '  ',
      '    ',
      '- ',
      '> ',
      '1. ',
    ],
    ...[
      '# ',
      '===',
      '---',
      '```',
      '~~~',
      ':::',
      ':a',
      '[',
      ']',
      '](',
      ')',
      '!',
      '*',
      '**',
      '_',
      '`',
      '|',
      '|-|',
      '<',
      '>',
    ],
    ...[
      '<!--',
      '-->',
      '<div>',
      '</div>',
      '&amp;',
      '&',
      '\\',
      '~~',
      '[^1]',
      ']: ',
      'www.a.b',
      'a@b.cd',
      'http://a',
      '😀',
      '\0',
    ],
  ),
  { maxLength: 60 },
)
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  markdownPieces.map(pieces => pieces.join('')),
)

describe('any text', () => {
  test('is read, with all of its prose in the source', () => {
    fc.assert(
      fc.property(anything, source => {
        const { prose, blocks, map, comments } = markdown.read(source)
        for (const { start, end } of blocks) {
          const span = map.toSource({ start, end })
          expect(span.start).toBeLessThan(span.end)
          expect(span.end).toBeLessThanOrEqual(source.length)
        }
        for (const comment of comments) {
          expect(comment.at).toBeLessThanOrEqual(prose.length)
          expect(source.startsWith('<!--', comment.source.start)).toBe(true)
        }
      }),
      { numRuns: 800 },
    )
  }, 60_000)

  test('has the same prose and the same places when the parser reads every word of it', () => {
    fc.assert(
      fc.property(anything, source => {
        const start = markdownStart(source)
        const { text, toOriginal } = condense(source, start)
        expect(readWith(source, text, start, toOriginal)).toEqual(
          readWith(source, source, start, offset => offset),
        )
      }),
      { numRuns: 800 },
    )
  }, 60_000)
})

function readWith(source: string, text: string, start: number, toSource: (offset: number) => number) {
  const writer = new ProseWriter(source)
  const walk = new EventWalk(source, writer, toSource)
  for (const part of eventsOf(text, start)) walk.walk(part)
  return { ...writer.finish(), comments: walk.comments }
}
