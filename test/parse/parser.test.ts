import type { Nodes, Root } from 'nlcst'
import { toString as proseOf } from 'nlcst-to-string'
import { retext } from 'retext'
import retextEnglish from 'retext-english'
import retextLatin from 'retext-latin'
import retextRepeatedWords from 'retext-repeated-words'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import type { Draft } from '../../src/draft.ts'
import { text } from '../../src/formats/text.ts'
import { adoptTree } from '../../src/parse/adopt.ts'
import { LineIndex } from '../../src/parse/lines.ts'
import { draftOf } from '../../src/parse/parsed.ts'
import copydeskParser, { parseSource } from '../../src/parse/parser.ts'

const source =
  'A headline\r\n\r\nDr. Lund met the the mayor at 5 p.m. on Sunday. “Really?” she asked.\nIt rained.\n'

function walk(node: Nodes, see: (node: Nodes) => void): void {
  see(node)
  if ('children' in node) for (const child of node.children) walk(child, see)
}

function typesOf(tree: Root): string[] {
  const types: string[] = []
  walk(tree, node => {
    types.push(node.type)
  })
  return types
}

/** A copy in the manner of unist-util-map. */
function copyOf(node: Nodes): object {
  return 'children' in node ? { ...node, children: node.children.map(copyOf) } : { ...node }
}

describe('copydeskParser', () => {
  it('parses in the place of retext-english', () => {
    const tree = unified().use(copydeskParser).parse(source)
    expect(tree.type).toBe('RootNode')
    expect(proseOf(tree)).toBe(source)
    expect(draftOf(tree)?.source).toBe(source)
  })

  it("lets others' plugins run, with right places", async () => {
    const file = await unified()
      .use(copydeskParser)
      .use(retextRepeatedWords)
      .use(function compile() {
        this.compiler = tree => proseOf(tree as Root)
      })
      .process(source)
    expect(String(file)).toBe(source)
    expect(file.messages.map(String)).toEqual(['3:14-3:21: Unexpected repeated `the`, remove one occurrence'])
  })

  it('takes the place of the parser of retext()', () => {
    expect(draftOf(retext().use(copydeskParser).parse(source))).toBeDefined()
  })

  it('reads by the format that it is given', () => {
    const shout = (given: string): Draft => ({
      ...text.read(given.toUpperCase()),
      prose: given.toUpperCase(),
    })
    const tree = unified()
      .use(copydeskParser, { format: { name: 'loud', extensions: [], read: shout } })
      .parse('it rained.')
    expect(proseOf(tree)).toBe('IT RAINED.')
  })
})

describe('the tree', () => {
  const fresh = (): Root => parseSource(source, text)

  it('is made when it is first looked at', () => {
    const tree = fresh()
    expect(Object.getOwnPropertyDescriptor(tree, 'children')?.get).toBeDefined()
    const { children } = tree
    expect(Object.getOwnPropertyDescriptor(tree, 'children')).toEqual({
      value: children,
      writable: true,
      enumerable: true,
      configurable: true,
    })
    expect(tree.children).toBe(children)
  })

  it('is an ordinary tree to all that copies or walks it', () => {
    const types = typesOf(fresh())
    const walked = fresh()
    typesOf(walked)
    expect(types).toContain('TextNode')
    expect(structuredClone(fresh())).toEqual(walked)
    expect({ ...fresh() }).toEqual({ ...walked })
    expect(JSON.parse(JSON.stringify(fresh()))).toEqual(JSON.parse(JSON.stringify(walked)))
    expect(typesOf(copyOf(fresh()) as Root)).toEqual(types)
  })

  it('takes children that are set before it is looked at', () => {
    const tree = fresh()
    tree.children = []
    expect(tree.children).toEqual([])
  })

  it('has its places in the source, as lines and columns too', () => {
    const places: string[] = []
    walk(fresh(), node => {
      if (node.type === 'WordNode' && proseOf(node) === 'she') places.push(JSON.stringify(node.position))
    })
    const offset = source.indexOf('she asked')
    expect(places.map(place => JSON.parse(place))).toEqual([
      {
        start: { line: 3, column: offset - 13, offset },
        end: { line: 3, column: offset - 10, offset: offset + 3 },
      },
    ])
  })

  it('counts a byte order mark in offsets and in no column', () => {
    const [, paragraph] = parseSource('\ufeffOne here.', text).children
    expect(paragraph.position?.start).toEqual({ line: 1, column: 1, offset: 1 })
  })

  it('has places by the map of its draft', () => {
    const read = (): Draft => ({
      prose: 'a & b',
      blocks: [{ start: 0, end: 5, kind: 'paragraph' }],
      comments: [],
      map: {
        toSource: span => ({
          start: span.start > 2 ? span.start + 4 : span.start,
          end: span.end > 2 ? span.end + 4 : span.end,
        }),
      },
    })
    const tree = parseSource('a &amp; b', { name: 'entities', extensions: [], read })
    const offsets: unknown[] = []
    walk(tree, node => {
      if ('value' in node) offsets.push([node.value, node.position?.start.offset, node.position?.end.offset])
    })
    expect(offsets).toEqual([
      ['a', 0, 1],
      [' ', 1, 2],
      ['&', 2, 7],
      [' ', 7, 8],
      ['b', 8, 9],
    ])
  })
})

describe('adoptTree', () => {
  it('gives a tree of ours its own draft back, walked or not', () => {
    const tree = parseSource(source, text)
    const known = draftOf(tree)
    expect(adoptTree(tree, new VFile(source))).toBe(known)
    typesOf(tree)
    expect(adoptTree(tree, new VFile(source))).toBe(known)
  })

  it('reads a tree of ours anew that a plugin has changed, with the places of the leaves that stayed', () => {
    const tree = parseSource('One one two.', text)
    const [paragraph] = tree.children
    const [sentence] = 'children' in paragraph ? paragraph.children : []
    if ('children' in sentence) sentence.children.splice(0, 2)
    const { draft } = adoptTree(tree, new VFile('One one two.'))
    expect(draft.prose).toBe('one two.')
    expect(draft.map.toSource({ start: 4, end: 7 })).toEqual({ start: 8, end: 11 })
  })

  it.each([
    ['retext-latin', retextLatin],
    ['retext-english', retextEnglish],
  ])('reads a tree of %s as it reads the text itself', (_, parser) => {
    const file = new VFile(source)
    const adopted = adoptTree(unified().use(parser).parse(file), file)
    const own = draftOf(parseSource(source, text))
    expect(adopted.draft.blocks).toEqual(own?.draft.blocks)
    expect(adopted.tokens).toEqual(own?.tokens)
    expect(adopted.draft.map.toSource({ start: 18, end: 22 })).toEqual({ start: 18, end: 22 })
  })

  it('reads a tree once', () => {
    const file = new VFile(source)
    const tree = unified().use(retextEnglish).parse(file)
    expect(adoptTree(tree, file)).toBe(adoptTree(tree, file))
  })

  it('takes a tree without places to be the text itself', () => {
    const tree = parseSource('One. Two.', text)
    const bare = structuredClone(tree)
    walk(bare, node => {
      delete node.position
    })
    const { draft } = adoptTree(bare, new VFile('something else'))
    expect(draft.map.toSource({ start: 5, end: 8 })).toEqual({ start: 5, end: 8 })
  })

  it('lets paragraphs that touch be blocks of their own', () => {
    const one = parseSource('One.', text).children
    const two = parseSource('Two.', text).children
    const { draft } = adoptTree({ type: 'RootNode', children: [...one, ...two] }, new VFile('One.&Two.'))
    expect(draft.blocks.map(({ start, end }) => [start, end])).toEqual([
      [0, 4],
      [4, 8],
    ])
  })
})

describe('LineIndex', () => {
  it.each([
    ['a\nb', 2, { line: 2, column: 1, offset: 2 }],
    ['a\nb\nc', 0, { line: 1, column: 1, offset: 0 }],
    ['a\nb\nc', 4, { line: 3, column: 1, offset: 4 }],
    ['a\r\nb', 3, { line: 2, column: 1, offset: 3 }],
    ['a\rb', 2, { line: 2, column: 1, offset: 2 }],
    ['a\n\rb', 3, { line: 3, column: 1, offset: 3 }],
    ['\ufeffab', 2, { line: 1, column: 2, offset: 2 }],
    ['\ufeffab', 0, { line: 1, column: 1, offset: 0 }],
    ['a\n', 2, { line: 2, column: 1, offset: 2 }],
    ['', 0, { line: 1, column: 1, offset: 0 }],
  ])('%j at %i', (given, offset, point) => {
    expect(new LineIndex(given).pointAt(offset)).toEqual(point)
  })

  it('finds points in any order', () => {
    const lines = new LineIndex('one\ntwo\nthree')
    expect([9, 0, 5, 12, 4].map(offset => lines.pointAt(offset).line)).toEqual([3, 1, 2, 3, 2])
  })
})
