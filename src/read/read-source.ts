import { shellQuoted } from '../formats/registry.ts'
import { kindOfBinary } from './binary-kinds.ts'
import { type Encoding, guessEncoding } from './guess-encoding.ts'

/** Why bytes are not a draft that can be read. `offset` (bytes) and `line` (from 1) say where it shows. */
export interface RefusedSource {
  readonly ok: false
  readonly code: 'binary' | 'encoding'
  /** One sentence that says what is wrong, where, and what to do. */
  readonly reason: string
  readonly offset: number
  readonly line: number
  /** What the bytes seem to be encoded as, where that can be told. */
  readonly encoding?: Encoding
}

/** The text of a draft. A byte order mark is its first character, so that offsets are those of the file. */
export interface ReadSource {
  readonly ok: true
  readonly text: string
  readonly hadBom: boolean
  readonly encoding: 'UTF-8' | 'UTF-16LE' | 'UTF-16BE'
}

/**
 * Decodes the bytes of a draft: UTF-8, or UTF-16 with a byte order mark. Whatever else they are is refused
 * rather than guessed at, since a wrong guess shows as a thousand misspelt words.
 * @param path the file that they come from, for the advice
 */
export function readSource(bytes: Uint8Array, path = 'FILE'): ReadSource | RefusedSource {
  const utf16 = utf16Of(bytes)
  if (utf16 !== undefined) return decodeUtf16(bytes, utf16)
  const binary = kindOfBinary(bytes)
  if (binary !== undefined) {
    return {
      ok: false,
      code: 'binary',
      reason: `It is not text: it looks like ${binary}.`,
      offset: 0,
      line: 1,
    }
  }
  const nul = bytes.indexOf(0)
  if (nul >= 0) return refuseNul(bytes, nul, path)
  const hadBom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return { ok: true, text, hadBom, encoding: 'UTF-8' }
  } catch {
    return refuseEncoding(bytes, firstInvalidUtf8(bytes), path)
  }
}

function utf16Of(bytes: Uint8Array): 'UTF-16LE' | 'UTF-16BE' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe && !(bytes[2] === 0 && bytes[3] === 0)) return 'UTF-16LE'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'UTF-16BE' : undefined
}

function decodeUtf16(bytes: Uint8Array, encoding: 'UTF-16LE' | 'UTF-16BE'): ReadSource | RefusedSource {
  const whole = Buffer.from(bytes.subarray(0, bytes.length & ~1))
  const text = (encoding === 'UTF-16LE' ? whole : whole.swap16()).toString('utf16le')
  const nul = text.indexOf('\0')
  const surrogate = text.search(/\p{Surrogate}/u)
  const fault =
    nul >= 0
      ? { unit: nul, what: 'has a NUL character' }
      : surrogate >= 0
        ? { unit: surrogate, what: 'has half a surrogate pair' }
        : bytes.length % 2 === 1
          ? { unit: text.length, what: 'ends in half a character' }
          : undefined
  if (fault === undefined) return { ok: true, text, hadBom: true, encoding }
  const line = text.slice(0, fault.unit).split(/\r\n|\n|\r/).length
  return refuse('encoding', `It starts as ${encoding} text but ${fault.what}`, fault.unit * 2, line)
}

function refuseNul(bytes: Uint8Array, nul: number, path: string): RefusedSource {
  const encoding = guessEncoding(bytes)
  if (encoding === undefined) {
    const line = lineOf(bytes, nul)
    return refuse('binary', 'It is not text: it has a NUL byte', nul, line)
  }
  const reason = `It looks like ${encoding} without a byte order mark; ${remedyFor(encoding, path)}.`
  return { ok: false, code: 'encoding', reason, offset: nul, line: 1, encoding }
}

function refuseEncoding(bytes: Uint8Array, offset: number, path: string): RefusedSource {
  const line = lineOf(bytes, offset)
  if (isCutShort(bytes, offset)) {
    const what =
      'It ends in the middle of a character, so that something may be missing; save it again. It stops'
    return refuse('encoding', what, offset, line)
  }
  const encoding = guessEncoding(bytes)
  const hex = bytes[offset]!.toString(16).toUpperCase().padStart(2, '0')
  const where = `byte 0x${hex} at offset ${offset} (line ${line})`
  const guess = encoding === undefined ? 'Its encoding cannot be told' : `It looks like ${encoding}`
  const remedy = encoding === undefined ? 'save it as UTF-8' : remedyFor(encoding, path)
  const reason = `It is not UTF-8: ${where} is invalid. ${guess}; ${remedy}.`
  return {
    ok: false,
    code: 'encoding',
    reason,
    offset,
    line,
    ...(encoding === undefined ? {} : { encoding }),
  }
}

function remedyFor(encoding: Encoding, path: string): string {
  return `save it as UTF-8, or run: iconv -f ${encoding.toUpperCase()} -t UTF-8 ${shellQuoted(path)}`
}

function refuse(code: RefusedSource['code'], what: string, offset: number, line: number): RefusedSource {
  return { ok: false, code, reason: `${what} at offset ${offset} (line ${line}).`, offset, line }
}

/** The line, from 1, of the byte at `offset`; lines end with LF, CR or CR LF. */
function lineOf(bytes: Uint8Array, offset: number): number {
  let line = 1
  for (let index = 0; index < offset; index++) {
    if (bytes[index] === 0x0a || (bytes[index] === 0x0d && bytes[index + 1] !== 0x0a)) line++
  }
  return line
}

/**
 * The offset of the first byte that is not UTF-8 (Unicode, table 3-7): a stray continuation, an overlong form, a
 * surrogate, a value over U+10FFFF, or a sequence cut short, which counts from its first byte.
 */
function firstInvalidUtf8(bytes: Uint8Array): number {
  let index = 0
  while (index < bytes.length) {
    const length = sequenceLength(bytes, index)
    if (length === 0) return index
    index += length
  }
  return Math.max(0, bytes.length - 1)
}

/**
 * Is what stands from the first fault to the end the beginning of a sequence? A lone byte may also be a letter of
 * an old encoding, unless there is a whole sequence before it.
 */
function isCutShort(bytes: Uint8Array, offset: number): boolean {
  const rest = bytes.subarray(offset)
  const isBeginning = rest.length < lengthBy(rest[0]!) && rest.subarray(1).every(byte => byte >> 6 === 0b10)
  return isBeginning && (rest.length > 1 || bytes.subarray(0, offset).some(byte => byte >= 0x80))
}

/** The length of a UTF-8 sequence by its first byte, or 0 if none begins with that. */
function lengthBy(lead: number): number {
  if (lead < 0x80) return 1
  if (lead < 0xc2 || lead > 0xf4) return 0
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
}

/** The length of the UTF-8 sequence at `index`, or 0 if there is none. */
function sequenceLength(bytes: Uint8Array, index: number): number {
  const lead = bytes[index]!
  const length = lengthBy(lead)
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  for (let step = 1; step < length; step++) {
    const unit = bytes[index + step]
    if (unit === undefined || unit < (step === 1 ? low : 0x80) || unit > (step === 1 ? high : 0xbf)) return 0
  }
  return length
}
