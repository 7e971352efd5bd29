import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import type { Nodes } from 'nlcst'
import { toString as proseOf } from 'nlcst-to-string'
import { describe, expect, it } from 'vitest'
import { text } from '../../src/formats/text.ts'
import { keyOf } from '../../src/parse/key.ts'
import { parseSource } from '../../src/parse/parser.ts'
import { tokenise } from '../../src/parse/tokenise.ts'

/** Pieces that the scanner has a rule for, so that random texts meet its rules and not only its last resort. */
const pieces = fc.constantFrom(
  ...(
    "word|Word|NATO|U.S.|a.m.|Mr.|St.|J.|'s|’s|'em|'90s|goin'|dogs'|'|’|‘|“|”|\"|.|..|...|…|. . .|!|?|,|;|:|-|--|—|(|)|[|]|1|" +
    '1,332|2.5|9:50|5p.m.|20th|$|%|@|#|&|/|_|http://a.b/c|www.a.org|j@x.com|notes.txt|end.Then|<!--|-->|<!-- x -->|>|•|*|' +
    '😀|👨‍👩‍👧|🇺🇦|é|e\u0301|\u00ad|\u200d|\u200b|\ufeff|\u0000|\ud800|\udc00|東京|。|Москва|𝒜|By |# |1. | \u00a0|I|said|The'
  ).split('|'),
)
const gaps = fc.constantFrom('', '', ' ', ' ', ' ', '\n', '\r\n', '\r', '\n\n', '\t')
const built = fc.array(fc.tuple(pieces, gaps), { maxLength: 40 }).map(parts => parts.flat().join(''))
const anything = fc.string({ unit: 'binary', maxLength: 80 })
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map(all => String.fromCharCode(...all))
const sources = fc.oneof({ arbitrary: built, weight: 6 }, anything, units)

function holds(name: string, property: (source: string) => void): void {
  it(name, () => {
    fc.assert(fc.property(sources, property), { seed: 20_260_101, numRuns: 3_000 })
  })
}

function tokensOf(source: string) {
  const draft = text.read(source)
  return { ...draft, tokens: tokenise(draft.prose, draft.blocks) }
}

describe('tokens of any text', () => {
  holds('are in order, apart and not empty', source => {
    const { starts, ends, count } = tokensOf(source).tokens
    let at = 0
    for (let index = 0; index < count; index++) {
      expect(starts[index]).toBeGreaterThanOrEqual(at)
      expect(ends[index]).toBeGreaterThan(starts[index])
      at = ends[index]
    }
    expect(at).toBeLessThanOrEqual(source.length)
  })

  holds('cover all but the white space of every block, and nothing else', source => {
    const { blocks, tokens } = tokensOf(source)
    for (const [index, block] of blocks.entries()) {
      let rest = ''
      let at = block.start
      for (let token = tokens.blocks[index]; token < tokens.blocks[index + 1]; token++) {
        rest += source.slice(at, tokens.starts[token])
        at = tokens.ends[token]
      }
      expect(rest + source.slice(at, block.end)).toMatch(/^\s*$/)
      expect(at).toBeLessThanOrEqual(block.end)
    }
  })

  holds('have the keys of keyOf', source => {
    const { starts, ends, keys, count } = tokensOf(source).tokens
    for (let index = 0; index < count; index++)
      expect(keys[index]).toBe(keyOf(source.slice(starts[index], ends[index])))
  })

  holds('lie in sentences and blocks that nest', source => {
    const { blocks, tokens } = tokensOf(source)
    expect(tokens.blocks).toHaveLength(blocks.length + 1)
    expect(tokens.blocks[0]).toBe(0)
    expect(tokens.blocks.at(-1)).toBe(tokens.count)
    expect(tokens.sentences.at(-1)).toBe(tokens.count)
    for (let index = 1; index < tokens.sentences.length; index++) {
      expect(tokens.sentences[index]).toBeGreaterThan(tokens.sentences[index - 1])
    }
    const starts = new Set(tokens.sentences)
    for (const first of tokens.blocks) expect(starts.has(first)).toBe(true)
  })
})

describe('blocks of any text', () => {
  holds('are in order, apart, and trimmed', source => {
    let at = 0
    for (const { start, end } of text.read(source).blocks) {
      expect(start).toBeGreaterThanOrEqual(at)
      expect(end).toBeGreaterThan(start)
      expect(source.slice(start, end).trim()).toHaveLength(end - start)
      at = end
    }
  })

  holds('and comments and markers leave no word unread', source => {
    const { blocks, comments } = text.read(source)
    let rest = ''
    let at = 0
    for (const { start, end } of [...blocks, ...comments.map(comment => comment.source)].sort(
      (a, b) => a.start - b.start,
    )) {
      rest += source.slice(at, start)
      at = end
    }
    expect(`${rest}${source.slice(at)}`).not.toMatch(/[\p{Lu}\p{Lo}]|\p{L}{2}/u)
  })
})

describe('the tree of any text', () => {
  holds('spells the text, and its leaves stand where their values do', source => {
    const tree = parseSource(source, text)
    expect(proseOf(tree)).toBe(source)
    const walk = (node: Nodes): void => {
      const start = node.position?.start.offset
      const end = node.position?.end.offset
      if (source !== '') expect(source.slice(start, end)).toBe(proseOf(node))
      if ('children' in node) for (const child of node.children) walk(child)
    }
    walk(tree)
  })

  holds('has no empty node', source => {
    const walk = (node: Nodes): void => {
      expect(proseOf(node)).not.toBe('')
      if ('children' in node) for (const child of node.children) walk(child)
    }
    for (const child of parseSource(source, text).children) walk(child)
  })
})

const samples = ['samples/clean', 'samples/faulty']
  .map(folder => new URL(`../../${folder}/`, import.meta.url))
  .filter(existsSync)
const drafts = samples.flatMap(folder =>
  readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .map(name => readFileSync(new URL(name, folder), 'utf8')),
)

describe.runIf(drafts.length > 0)('the sample drafts', () => {
  it('are spelt by their trees', () => {
    for (const draft of drafts) expect(proseOf(parseSource(draft, text))).toBe(draft)
  })
})
