import { describe, expect, it } from 'vitest'
import { text } from '../../src/formats/text.ts'
import { parseSource } from '../../src/parse/parser.ts'
import { tokenise } from '../../src/parse/tokenise.ts'

/** Texts that make careless parsers quadratic, by the piece that they repeat. */
const pieces = [
  ...[
    'a. ',
    'a-b ',
    'end. then ',
    'wait... ',
    '"',
    "'",
    '(',
    '<!--',
    '<!--\n',
    'word\n',
    'Mr. ',
    'U.S. ',
    'J. ',
    'aa.',
  ],
  ...[
    '[.',
    ' .',
    '."',
    "'dogs' ",
    "'a ",
    'a@',
    'a_',
    '#1 ',
    '--a ',
    '> a\n',
    '- a\n',
    '\r',
    '\r\n',
    '?!',
    'a/',
    '&',
    '. . ',
  ],
  ...[
    'http://',
    '(http://a',
    '…',
    '😀',
    '👨\u200d',
    '\u0301',
    '”? Al ',
    'Hart, ',
    '1,',
    '1:',
    '1. ',
    '東',
    'Привет. ',
  ],
]

const small = 1 << 13

/**
 * The least time of the processor that several runs took, in milliseconds: other programs do not count, but the compiler
 * and the collector do, so that it takes some runs to see the parser alone.
 */
function best(run: () => unknown): number {
  let shortest = Number.POSITIVE_INFINITY
  for (let index = 0; index < 12; index++) {
    const before = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(before)
    shortest = Math.min(shortest, (user + system) / 1000)
  }
  return shortest
}

function repeated(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length))
}

/** A quadratic step takes 16 times as long for four times the text; 20 ms are for the clock and the collector. */
function expectLinear(run: (length: number) => unknown): void {
  run(small)
  expect(best(() => run(4 * small))).toBeLessThan(8 * best(() => run(small)) + 20)
}

describe('time grows with the length of the text', () => {
  it.each(pieces.map(piece => [piece]))('tokens of %j, over and over', piece => {
    expectLinear(length => {
      const { prose, blocks } = text.read(repeated(piece, length))
      return tokenise(prose, blocks)
    })
  })

  it.each(pieces.map(piece => [piece]))('the tree of %j, over and over', piece => {
    expectLinear(length => {
      for (const child of parseSource(repeated(piece, length), text).children) {
        expect('children' in child ? child.children.length : 1).toBeGreaterThan(0)
      }
    })
  })

  it('opening marks of comments before a single closing one that does not end its line', () => {
    expectLinear(length => text.read(`${repeated('<!--\n', length)}--> x`))
  })

  it('one line of 5 MB', () => {
    const line = 'The ferry left at 9:50 a.m. and did not return. '.repeat(110_000)
    const { prose, blocks } = text.read(line)
    expect(blocks).toHaveLength(1)
    expect(tokenise(prose, blocks).sentences).toHaveLength(110_001)
  })
})
