import { describe, expect, test } from 'vitest'
import type { Draft } from '../../src/draft.ts'
import { markdown } from '../../src/formats/markdown.ts'

/** The blocks of a draft as `kind: prose`, with the depth where there is one. */
function blocksOf({ prose, blocks }: Draft): string[] {
  return blocks.map(({ kind, depth, start, end }) => `${kind}${depth ?? ''}: ${prose.slice(start, end)}`)
}

/** What stands in the source for the first `words` of the prose. */
function sourceOf(source: string, words: string): string {
  const draft = markdown.read(source)
  const start = draft.prose.indexOf(words)
  expect(start).toBeGreaterThanOrEqual(0)
  const span = draft.map.toSource({ start, end: start + words.length })
  return source.slice(span.start, span.end)
}

describe('blocks', () => {
  test.each<[name: string, source: string, blocks: string[]]>([
    [
      'headings',
      '# One\n\n### Two ###\n\nSet\next\n===\n\nThree\n---\n',
      ['heading1: One', 'heading3: Two', 'heading1: Set\next', 'heading2: Three'],
    ],
    ['paragraphs', 'One\ntwo.\n\n\nThree.', ['paragraph: One\ntwo.', 'paragraph: Three.']],
    ['a paragraph after blank lines', '\n\nOne two three.', ['paragraph: One two three.']],
    ['two paragraphs after blank lines', '\r\n\r\nOne.\r\n\r\nTwo.', ['paragraph: One.', 'paragraph: Two.']],
    [
      'list items with their paragraphs',
      '- one\n\n  more\n  - two\n1. three',
      ['list-item1: one', 'list-item1: more', 'list-item2: two', 'list-item1: three'],
    ],
    ['task lists', '- [x] done\n- [ ] open', ['list-item1: done', 'list-item1: open']],
    ['quotations', '> one\ntwo\n> > three', ['quote1: one\ntwo', 'quote2: three']],
    ['a list in a quotation is speech', '> - one', ['quote1: one']],
    [
      'tables',
      '| a | b |\n|---|---|\n| c\\|d | **e** |\n',
      ['table-cell: a', 'table-cell: b', 'table-cell: c|d', 'table-cell: e'],
    ],
    [
      'footnotes',
      'One[^1] two.\n\n[^1]: Three\n    four.',
      ['paragraph: One two.', 'footnote: Three\nfour.'],
    ],
    ['an image as a caption', '![A *fine* house](a.png "title")', ['caption: A fine house']],
    [
      'the caption of an image in a sentence after it',
      'See ![a map](m.png) here.',
      ['paragraph: See \uFFFC here.', 'caption: a map'],
    ],
    [
      'directives',
      ':::note[A title]{.x}\nText.\n:::\n\n::figure[Its label]{src=x}\n',
      ['line: A title', 'paragraph: Text.', 'line: Its label'],
    ],
    ['a directive that is not closed', ':::note\nText.\n\nMore.', ['paragraph: Text.', 'paragraph: More.']],
    [
      'code is no prose',
      'One.\n\n    code\n\n```js\ncode\n\nmore\n```\n\nTwo.',
      ['paragraph: One.', 'paragraph: Two.'],
    ],
    ['a fence in a list ends with it', '- ```\n  code\n\nTwo.', ['paragraph: Two.']],
    [
      'definitions are no prose',
      '[a]: https://x.y "Title"\n\nSee [the a][a] and [a].',
      ['paragraph: See the a and a.'],
    ],
    ['HTML blocks are no prose', '<div>\nx\n</div>\n\nText.', ['paragraph: Text.']],
    ['front matter is no prose', '---\ntitle: x\n\ny: z\n---\nText.', ['paragraph: Text.']],
    ['TOML front matter', '+++\ntitle = "x"\n+++\r\nText.', ['paragraph: Text.']],
    [
      'front matter that is not closed',
      '---\ntitle: x\n\nText.',
      ['paragraph: title: x', 'paragraph: Text.'],
    ],
    ['thematic breaks', 'One\n\n***\n\nTwo', ['paragraph: One', 'paragraph: Two']],
    ['a paragraph of nothing but code', '`x`\n\nText.', ['paragraph: Text.']],
    ['nothing', '', []],
    ['white space', ' \n\t\n', []],
  ])('%s', (_name, source, blocks) => {
    expect(blocksOf(markdown.read(source))).toEqual(blocks)
  })

  test('are set apart by a blank line and hold no white space at their ends', () => {
    const { prose, blocks } = markdown.read('# A\n> b  \n\n-   c\n\n&nbsp; d &nbsp;')
    expect(prose).toBe('A\n\nb\n\nc\n\nd')
    expect(blocks.map(({ start, end }) => prose.slice(start, end))).toEqual(['A', 'b', 'c', 'd'])
  })
})

describe('text', () => {
  test.each<[name: string, source: string, prose: string]>([
    ['emphasis', 'a **b** _c_ ***d*** un**believ**able', 'a b c d unbelievable'],
    ['entities', 'R&amp;D &#8217; &#x2014; &nope; &copy;', 'R&D ’ — &nope; ©'],
    ['escapes', '\\*not\\* a\\b', '*not* a\\b'],
    ['soft line breaks', 'one  \ntwo \n three\\\nfour', 'one\ntwo\nthree\nfour'],
    ['CR LF and lone CR', 'one\r\ntwo\rthree\r\n\r\nfour', 'one\ntwo\nthree\n\nfour'],
    ['a byte order mark', '\uFEFF# One', 'One'],
    ['inline code', 'Run `npm i` now.', 'Run \uFFFC now.'],
    ['autolinks', 'At <https://a.b> or www.a.bc or a@b.cd now.', 'At \uFFFC or \uFFFC or \uFFFC now.'],
    [
      'links',
      'See [the *site*](https://a.b "T"), [it][r] and [none][x].\n\n[r]: y',
      'See the site, it and [none][x].',
    ],
    ['inline HTML', 'H<sub>2</sub>O<br/>x', 'H2O\nx'],
    ['struck-out text leaves one space', 'He ~~said~~ told us.', 'He told us.'],
    ['a comment leaves one space', 'He <!-- x --> told us.', 'He told us.'],
    ['an approximation is not struck out', 'From ~5 to ~10 days', 'From ~5 to ~10 days'],
    [
      'directives in text',
      'An :abbr[HTML]{title="x"} page at 10:30pm, a:b, :icon{name=x}.',
      'An HTML page at 10:30pm, a:b, \uFFFC.',
    ],
    ['nested containers with lazy lines', '> - one\n>   two\nthree', 'one\ntwo\nthree'],
    ['tabs', '-\tone\n\ttwo\n\n>\tthree', 'one\ntwo\n\nthree'],
    ['broken emphasis', '**one *two', '**one *two'],
    ['broken links', '[one](two [three', '[one](two [three'],
    ['a broken tag', 'a <b c', 'a <b c'],
    ['a comment that is not closed', 'One.\n\n<!-- two\n\nthree', 'One.\n\n<!-- two\n\nthree'],
    ['a comment before text on its line', '<!-- x --> One.', 'One.'],
    [
      'comments before text with markup',
      '<!-- x --> <!-- y --> *One* two <!-- z --> three.',
      'One two three.',
    ],
    [
      'plain paragraphs in a row',
      'One two\nthree.\n\n“Four five”\n\n\nSix  \nseven.\n',
      'One two\nthree.\n\n“Four five”\n\nSix\nseven.',
    ],
    ['plain paragraphs in a code fence', '```\nOne two.\n\nThree four.\n```\n\nFive six.', 'Five six.'],
    ['plain paragraphs in a comment', '<!--\n\nOne two.\n\nThree four.\n\n-->\n\nFive six.', 'Five six.'],
  ])('%s', (_name, source, prose) => {
    expect(markdown.read(source).prose).toBe(prose)
  })
})

describe('positions', () => {
  test.each<[name: string, source: string, words: string, expected: string]>([
    ['across emphasis within a word', 'x un**believ**able', 'unbelievable', 'un**believ**able'],
    ['inside emphasis', 'x un**believ**able', 'believ', 'believ'],
    ['an entity', 'R&amp;D', '&', '&amp;'],
    ['words about an entity', 'the R&amp;D team', 'R&D', 'R&amp;D'],
    ['after an entity', 'R&amp;D team', 'team', 'team'],
    ['an escape', 'a \\* b', '*', '\\*'],
    ['a quotation over lines', '> the mayor\n> said so', 'mayor\nsaid', 'mayor\n> said'],
    ['a list item over lines', '1.  the mayor\r\n    said so', 'mayor\nsaid', 'mayor\r\n    said'],
    ['a continuation line after a tab', '-\tone\n\ttwo words', 'two', 'two'],
    ['a quotation with a tab', '>\t\tcode\n>\n>\tword', 'word', 'word'],
    ['a table cell', '| a | b |\n| - | - |\n| c\\|d | word |', 'word', 'word'],
    ['a setext heading', '\uFEFFA *fine* title\n===', 'fine title', 'fine* title'],
    ['after astral characters', '𝒳 **😀** word', 'word', 'word'],
    ['an astral entity', 'a &#x1F600; b', '😀', '&#x1F600;'],
    ['a caption', 'See ![the old map](m.png) here.', 'old', 'old'],
    ['after a caption', 'See ![the old map](m.png) here.', 'here', 'here'],
    ['inline code', 'Run `npm i` now.', '\uFFFC', '`npm i`'],
    ['a plain paragraph', 'First one.\n\nThen came the  \nnext *one*.\n', 'the\nnext', 'the  \nnext'],
    [
      'the middle of plain paragraphs',
      'First one.\n\nThen came the next.\n\nAnd the last.\n',
      'came',
      'came',
    ],
    [
      'words that the parser does not see',
      'So *all* the old men of the town came *here*.',
      'men of',
      'men of',
    ],
  ])('%s', (_name, source, words, expected) => {
    expect(sourceOf(source, words)).toBe(expected)
  })

  test('are those of the file, with its byte order mark', () => {
    const source = '\uFEFFOne word.'
    const { map, prose } = markdown.read(source)
    const start = prose.indexOf('word')
    expect(map.toSource({ start, end: start + 4 })).toEqual({ start: 5, end: 9 })
  })
})

describe('comments', () => {
  test('take effect at the prose after them', () => {
    const source = '<!-- a -->\n\n# One\n\nTwo <!--b--> three\n\n> <!-- c\n> d -->\n\nFour\n\n<!-- e -->'
    const { prose, comments } = markdown.read(source)
    expect(comments.map(({ text, at }) => [text, prose.slice(at)])).toEqual([
      ['a', prose],
      ['b', 'three\n\nFour'],
      ['c\n> d', 'Four'],
      ['e', ''],
    ])
    for (const comment of comments)
      expect(source.slice(comment.source.start, comment.source.end)).toMatch(/^<!--[\s\S]*-->$/)
  })

  test('stand in other HTML too, but not in code', () => {
    const { comments } = markdown.read('<div><!-- a --><!-- b --></div>\n\n`<!-- c -->`\n\n    <!-- d -->\n')
    expect(comments.map(({ text }) => text)).toEqual(['a', 'b'])
  })
})
