/** How files that people take for drafts begin, and what to call them. */
const signatures: readonly (readonly [start: string, kind: string])[] = [
  ['%PDF-', 'a PDF file; run: pdftotext -layout'],
  ['PK\x03\x04', 'a ZIP archive or an office document (.docx, .odt); save it as plain text'],
  ['PK\x05\x06', 'an empty ZIP archive'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'an old office document (.doc); save it as plain text'],
  ['{\\rtf', 'a rich text file (.rtf); save it as plain text'],
  ['\x89PNG\r\n\x1a\n', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF87a', 'a GIF image'],
  ['GIF89a', 'a GIF image'],
  ['II*\0', 'a TIFF image'],
  ['MM\0*', 'a TIFF image'],
  ['8BPS', 'a Photoshop image'],
  ['\x1f\x8b', 'a gzip archive'],
  ['BZh', 'a bzip2 archive'],
  ['\xfd7zXZ\0', 'an xz archive'],
  ['7z\xbc\xaf\x27\x1c', 'a 7-Zip archive'],
  ['Rar!\x1a\x07', 'a RAR archive'],
  ['\x7fELF', 'a program'],
  ['\xcf\xfa\xed\xfe', 'a program'],
  ['\0asm', 'a WebAssembly module'],
  ['SQLite format 3\0', 'an SQLite database'],
  ['ID3', 'an MP3 recording'],
  ['OggS', 'an Ogg recording'],
  ['fLaC', 'a FLAC recording'],
  ['wOFF', 'a font'],
  ['wOF2', 'a font'],
]

/** Signatures that are words as well count only if bytes follow that no text has. */
const wordlike: ReadonlySet<string> = new Set([
  'BZh',
  'ID3',
  '8BPS',
  'OggS',
  'fLaC',
  'wOFF',
  'wOF2',
  'GIF87a',
  'GIF89a',
])

/** What a file of bytes is by its first ones, with an article, if that is something known and not text. */
export function kindOfBinary(bytes: Uint8Array): string | undefined {
  const found = signatures.find(([start]) => startsWith(bytes, start))
  if (found === undefined) return undefined
  const [start, kind] = found
  const head = bytes.subarray(start.length, 512)
  const hasControls = head.some(byte => byte < 0x09 || (byte > 0x0d && byte < 0x20))
  return wordlike.has(start) && !hasControls ? undefined : kind
}

function startsWith(bytes: Uint8Array, start: string): boolean {
  for (let index = 0; index < start.length; index++) {
    if (bytes[index] !== start.charCodeAt(index)) return false
  }
  return true
}
