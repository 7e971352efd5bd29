import { CharacterKind, isLetter, isWordly, kindOf } from '../characters.ts'
import { keyOf } from './key.ts'

/** The longest host name that DNS allows. */
const longestHost = 253

// Endings of names that are no words of a sentence, so that "end.in" and "said.it" stay typing errors.
const suffixes: ReadonlySet<string> = new Set(
  (
    'com org net gov edu mil int info biz co io ai app dev uk au ca nz de fr eu ie za jp cn ru ua pl nl se ch tv fm ' +
    'txt md mdx html htm css js mjs cjs jsx ts tsx json yaml yml toml xml csv tsv pdf doc docx xls xlsx ppt pptx odt rtf ' +
    'png jpg jpeg gif svg webp mp3 mp4 mov avi zip gz tar tgz exe dmg py rb rs sh php sql log conf cfg ini lock env'
  ).split(' '),
)

const schemes: ReadonlySet<number> = new Set(
  ['http', 'https', 'ftp', 'ftps', 'file', 'ssh', 'git', 'ws', 'wss'].map(keyOf),
)

/** Is the word with this key a URL's scheme, with `://` after it at `at`? */
export function isScheme(prose: string, key: number, at: number): boolean {
  return schemes.has(key) && prose.startsWith('://', at)
}

/**
 * The end of the URL that goes on at `from`. Closing brackets without an opening one and the punctuation that
 * ends a sentence are not part of it.
 */
export function urlEnd(prose: string, from: number, end: number): number {
  let index = from
  let open = 0
  while (index < end) {
    const unit = prose.charCodeAt(index)
    if (unit === 0x28) open++
    else if (unit === 0x29 && --open < 0) break
    if (kindOf(unit) === CharacterKind.space || isUrlBoundary(unit)) break
    index++
  }
  while (index > from && isTrailing(prose.charCodeAt(index - 1))) index--
  return index
}

// < > " ` “ ” ‘ ’ are never inside of a URL in running text.
function isUrlBoundary(unit: number): boolean {
  return (
    unit === 0x3c || unit === 0x3e || unit === 0x22 || unit === 0x60 || (unit >= 0x2018 && unit <= 0x201f)
  )
}

// . , ; : ! ? '
function isTrailing(unit: number): boolean {
  return (
    unit === 0x2e ||
    unit === 0x2c ||
    unit === 0x3b ||
    unit === 0x3a ||
    unit === 0x21 ||
    unit === 0x3f ||
    unit === 0x27
  )
}

/** With a point at `at` after a word: the end of the run of names and points that it begins (`.co.uk`). */
export function dottedRunEnd(prose: string, at: number, end: number): number {
  const limit = Math.min(end, at + longestHost)
  let index = at
  while (index + 1 < limit && prose.charCodeAt(index) === 0x2e && isNameUnit(prose.charCodeAt(index + 1))) {
    index++
    while (index < limit && isNameUnit(prose.charCodeAt(index))) index++
  }
  return index
}

/**
 * The end of the host or file name whose last dotted part ends at `runEnd` (`example.com/a`, `notes.txt`,
 * `Node.js`), or -1 when that part is no suffix of such names.
 */
export function dottedNameEnd(prose: string, runEnd: number, end: number): number {
  const suffix = prose.slice(prose.lastIndexOf('.', runEnd - 1) + 1, runEnd)
  if (!suffixes.has(suffix)) return -1
  return prose.charCodeAt(runEnd) === 0x2f && runEnd + 1 < end ? urlEnd(prose, runEnd, end) : runEnd
}

/** With an `@` at `at` after a word: the end of the host of an e-mail address, or `at`. */
export function mailHostEnd(prose: string, at: number, end: number): number {
  const limit = Math.min(end, at + longestHost)
  let index = at + 1
  while (index < limit && (prose.charCodeAt(index) === 0x2e || isNameUnit(prose.charCodeAt(index)))) index++
  while (index > at + 1 && !isWordly(kindOf(prose.charCodeAt(index - 1)))) index--
  let point = index - 1
  while (point > at && prose.charCodeAt(point) !== 0x2e) point--
  return point > at + 1 && index - point > 2 && isLetter(kindOf(prose.charCodeAt(index - 1))) ? index : at
}

/** Can the unit stand in the part of an e-mail address before the `@`? */
export function isMailUnit(unit: number): boolean {
  return isNameUnit(unit) || unit === 0x2e || unit === 0x2b || unit === 0x25
}

/** The end of a handle or hashtag whose sign stands at `at`, or `at` when no letter follows. */
export function tagEnd(prose: string, at: number, end: number): number {
  let index = at + 1
  let letters = 0
  while (index < end) {
    const unit = prose.charCodeAt(index)
    const kind = kindOf(unit)
    if (!isWordly(kind) && unit !== 0x5f) break
    if (isLetter(kind)) letters++
    index++
  }
  return letters > 0 ? index : at
}

/** The end of an identifier (`max_size`) with an underscore at `at`, or `at` when no letter or digit follows. */
export function identifierEnd(prose: string, at: number, end: number): number {
  let index = at
  while (index < end && (prose.charCodeAt(index) === 0x5f || isNameUnit(prose.charCodeAt(index)))) index++
  while (index > at && !isWordly(kindOf(prose.charCodeAt(index - 1)))) index--
  return index
}

/** ASCII letters, digits, hyphen and underscore. */
export function isNameUnit(unit: number): boolean {
  return (
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x30 && unit <= 0x39) ||
    unit === 0x2d ||
    unit === 0x5f
  )
}
