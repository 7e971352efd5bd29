import { describe, expect, test } from 'vitest'
import { readSource } from '../../src/read/read-source.ts'

const bytes = (text: string, encoding: BufferEncoding) => new Uint8Array(Buffer.from(text, encoding))
const latin1 = (text: string) => bytes(text, 'latin1')
const swapped = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16())

describe('text', () => {
  test.each<[name: string, source: Uint8Array, text: string, hadBom: boolean]>([
    ['UTF-8', bytes('Café “x” 😀\r\n', 'utf8'), 'Café “x” 😀\r\n', false],
    ['UTF-8 with a mark', bytes('\uFEFFCafé', 'utf8'), '\uFEFFCafé', true],
    ['UTF-16LE with a mark', bytes('\uFEFFCafé 😀', 'utf16le'), '\uFEFFCafé 😀', true],
    ['UTF-16BE with a mark', swapped('\uFEFFCafé 😀'), '\uFEFFCafé 😀', true],
    ['nothing', new Uint8Array(), '', false],
    ['a word that is a signature too', bytes('ID3 is a format.', 'utf8'), 'ID3 is a format.', false],
  ])('%s', (_name, source, text, hadBom) => {
    expect(readSource(source)).toMatchObject({ ok: true, text, hadBom })
  })
})

test('the advice is for the file', () => {
  const read = readSource(latin1('Un caf\xe9 noir'), 'my draft.txt')
  expect(read.ok ? '' : read.reason).toMatch(/iconv -f ISO-8859-1 -t UTF-8 'my draft.txt'\.$/)
})

describe('what is refused', () => {
  test.each<[name: string, source: Uint8Array, expected: Record<string, unknown>, reason: RegExp]>([
    [
      'Windows-1252',
      latin1('One.\r\nHe said \x93no\x94.'),
      { code: 'encoding', offset: 14, line: 2, encoding: 'Windows-1252' },
      /0x93 at offset 14 \(line 2\).*iconv -f WINDOWS-1252 -t UTF-8/,
    ],
    [
      'Latin-1',
      latin1('Un caf\xe9 noir'),
      { code: 'encoding', offset: 6, line: 1, encoding: 'ISO-8859-1' },
      /iconv -f ISO-8859-1/,
    ],
    [
      'Mac OS Roman',
      latin1('He said \xd2no\xd3, didn\xd5t he?'),
      { code: 'encoding', offset: 8, encoding: 'MacRoman' },
      /iconv -f MACROMAN/,
    ],
    [
      'UTF-16LE without a mark',
      bytes('Two plain words', 'utf16le'),
      { code: 'encoding', encoding: 'UTF-16LE' },
      /iconv -f UTF-16LE/,
    ],
    [
      'UTF-16BE without a mark',
      swapped('Two plain words'),
      { code: 'encoding', encoding: 'UTF-16BE' },
      /iconv -f UTF-16BE/,
    ],
    [
      'UTF-16 with half a pair',
      bytes('\uFEFFa\nb\uD83D c', 'utf16le'),
      { code: 'encoding', offset: 8, line: 2 },
      /half a surrogate pair/,
    ],
    [
      'UTF-16 cut short',
      bytes('\uFEFFab', 'utf16le').slice(0, 5),
      { code: 'encoding', offset: 4 },
      /half a character/,
    ],
    ['an overlong form', latin1('ab\xc0\x80'), { code: 'encoding', offset: 2 }, /0xC0 at offset 2/],
    ['a surrogate in UTF-8', latin1('ab\xed\xa0\x80'), { code: 'encoding', offset: 2 }, /0xED/],
    [
      'a sequence cut short',
      latin1('abc\xe2\x80'),
      { code: 'encoding', offset: 3 },
      /^It ends in the middle of a character.* at offset 3 \(line 1\)\.$/,
    ],
    [
      'a sequence cut after its first byte',
      latin1('\xc3\xa9\nabc\xe2'),
      { code: 'encoding', offset: 6, line: 2 },
      /middle of a character/,
    ],
    ['a last letter of Latin-1', latin1('Un caf\xe9'), { encoding: 'ISO-8859-1' }, /0xE9 at offset 6/],
    [
      'a NUL byte',
      bytes('some text\nand \0 more', 'utf8'),
      { code: 'binary', offset: 14, line: 2 },
      /NUL byte at offset 14 \(line 2\)/,
    ],
    ['a PDF', bytes('%PDF-1.7 text', 'utf8'), { code: 'binary' }, /PDF file/],
    ['an office document', latin1('PK\x03\x04\x14\x00'), { code: 'binary' }, /office document/],
    ['an image', latin1('\x89PNG\r\n\x1a\n\0'), { code: 'binary' }, /PNG image/],
    ['rich text', bytes('{\\rtf1\\ansi Hello}', 'utf8'), { code: 'binary' }, /rich text/],
  ])('%s', (_name, source, expected, reason) => {
    const read = readSource(source)
    expect(read).toMatchObject({ ok: false, ...expected })
    expect(read.ok ? '' : read.reason).toMatch(reason)
  })
})
