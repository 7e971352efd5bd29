import { CharacterKind, kindOf } from '../characters.ts'
import { keyOf } from './key.ts'
import { isNameUnit } from './opaque.ts'
import { lettersKey, skipSpace } from './scan-context.ts'
import { starters } from './sentence-words.ts'

// After these words of instructions an option stands, and no dash.
const before = keysOf(
  'use uses used using with without via pass passes passing specify option options flag flags switch the a an',
)
const after = keysOf('flag flags option options switch switches argument arguments parameter parameters')
/** Words that go on with a sentence after a dash, as the words do that start sentences. */
const goingOn = keysOf('all again only even especially particularly including mostly mainly too never always')

function keysOf(words: string): ReadonlySet<number> {
  return new Set(words.split(' ').map(keyOf))
}

/** What stands before two hyphens. */
export interface OptionContext {
  /** The key of the token before, or 0 at the start of the block. */
  readonly key: number
  /** That token is no language (a file, an address), or another option stands earlier in the block. */
  readonly besideCode: boolean
}

/**
 * The end of a command-line option whose hyphens stand at `at` (`--workers`, `--dry-run=yes`), or `at` when they are
 * a dash: "we left --then came back". An option has a value, stands at the start or end of its line, before a number
 * or another option, or beside other code or a word of instructions ("use --workers", "the --workers flag").
 */
export function optionEnd(prose: string, at: number, end: number, context: OptionContext): number {
  if (at + 2 >= end || kindOf(prose.charCodeAt(at + 2)) !== CharacterKind.lower) return at
  let index = at + 2
  let hasValue = false
  while (index < end && (isNameUnit(prose.charCodeAt(index)) || prose.charCodeAt(index) === 0x3d)) {
    const unit = prose.charCodeAt(index)
    if (unit === 0x2d && prose.charCodeAt(index + 1) === 0x2d) return at
    if (unit === 0x3d) hasValue = true
    index++
  }
  return hasValue || isOption(prose, at + 2, index, end, context) ? index : at
}

function isOption(
  prose: string,
  start: number,
  to: number,
  end: number,
  { key, besideCode }: OptionContext,
): boolean {
  const next = skipSpace(prose, to, end)
  const numbered = next > to && next < end && kindOf(prose.charCodeAt(next)) === CharacterKind.digit
  if (next > to && after.has(lettersKey(prose, next, end))) return true
  if (numbered && wordEnd(prose, next, end) === end) return true
  const word = keyOf(prose.slice(start, to))
  if (starters.has(word) || goingOn.has(word)) return false
  if (key === 0 || besideCode || before.has(key) || next >= end || numbered) return true
  return next > to && prose.startsWith('--', next)
}

function wordEnd(prose: string, at: number, end: number): number {
  let index = at
  while (index < end && kindOf(prose.charCodeAt(index)) !== CharacterKind.space) index++
  return index
}
