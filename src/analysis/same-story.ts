import { wordClassKeys } from '../lexicon/word-classes.ts'
import { Shape, TokenClass, type Tokens } from '../parse/tokens.ts'
import type { Facts } from './facts.ts'
import { blockOf } from './locate.ts'
import type { Restatement } from './restatements.ts'
import { keyTest, wordTest } from './word-flags.ts'

/** Words that set a sentence apart in time, or say that it corrects another. */
const isShift = wordTest(
  'yesterday today tomorrow tonight morning afternoon evening night week weekend month year decade century quarter earlier later previously formerly initially originally revised updated corrected now currently meanwhile since until before after during last next still yet by previous following annually spring summer autumn fall winter first second third fourth final',
)
const isConditional = wordTest(
  'if unless would could might may should whether perhaps possibly expected plans planned hopes hoped proposed estimated forecast predicted',
)
const year = /^(?:1[89]|20)\d\d$/

/**
 * Can both sentences be held against each other: of one time, about the same people, both told as fact? What speaks
 * against it is what makes news right to say two things: another day, another place, a plan and its outcome.
 */
export function isSameStory(facts: Facts, { first, second, onlyFirst, onlySecond }: Restatement): boolean {
  const { tokens } = facts
  const one = signs(tokens, first)
  const other = signs(tokens, second)
  if (one.conditional !== other.conditional) return false
  if (!isSubset(other.times, one.times)) return false
  if (!isSubset(one.times, other.times) && !isRetelling(facts, second)) return false
  if (!isSubset(one.names, other.names) && !isSubset(other.names, one.names)) return false
  if (onlyFirst.size > 0 && onlySecond.size > 2)
    return onlyFirst.size + onlySecond.size <= 3 || isRetelling(facts, second)
  return !isSameList(facts, first, second)
}

/**
 * Do two sentences that are nearly the same word for word tell of one moment, and both as fact? A year may be the very
 * thing that differs, so that years are not compared.
 */
export function isSameMoment({ tokens }: Facts, { first, second }: Restatement): boolean {
  const one = signs(tokens, first)
  const other = signs(tokens, second)
  if (one.conditional !== other.conditional) return false
  return isSubset(one.shifts, other.shifts) && isSubset(other.shifts, one.shifts)
}

/** A sentence of a summary, a headline or a caption may leave things out and put them in other words. */
function isRetelling({ tokens, blocks }: Facts, sentence: number): boolean {
  const role = blockOf(blocks, tokens.sentences[sentence]!)?.role
  return role === 'summary' || role === 'caption' || role === 'fact-box'
}

/** Rows of one list say the same of different things. */
function isSameList({ tokens, blocks }: Facts, first: number, second: number): boolean {
  const one = blockOf(blocks, tokens.sentences[first]!)
  const other = blockOf(blocks, tokens.sentences[second]!)
  const isRow = (kind: string | undefined) => kind === 'list-item' || kind === 'line' || kind === 'table-cell'
  return isRow(one?.kind) && isRow(other?.kind)
}

interface Signs {
  /** Words that set it in time, without its years, and with them. */
  readonly shifts: ReadonlySet<number>
  readonly times: ReadonlySet<number>
  readonly names: ReadonlySet<number>
  readonly conditional: boolean
}

function signs(tokens: Tokens, sentence: number): Signs {
  const shiftsFound = new Set<number>()
  const times = new Set<number>()
  const names = new Set<number>()
  let conditional = false
  const start = tokens.sentences[sentence]!
  for (let index = start; index < tokens.sentences[sentence + 1]!; index++) {
    const key = tokens.keys[index]!
    if (isShift(key) || isCalendar(key)) {
      for (const set of [shiftsFound, times]) set.add(key)
    } else if (isYear(tokens, index)) times.add(key)
    else if (isName(tokens, index) && (index > start || isName(tokens, index + 1))) names.add(key)
    if (isConditional(key)) conditional = true
  }
  return { shifts: shiftsFound, times, names, conditional }
}

const isCalendar = keyTest([...wordClassKeys('month'), ...wordClassKeys('weekday')])

function isYear(tokens: Tokens, index: number): boolean {
  if (tokens.classes[index] !== TokenClass.number && tokens.classes[index] !== TokenClass.mixed) return false
  return year.test(tokens.prose.slice(tokens.starts[index]!, tokens.ends[index]!))
}

function isName(tokens: Tokens, index: number): boolean {
  const shape = tokens.shapes[index]
  return tokens.classes[index] === TokenClass.word && (shape === Shape.capitalised || shape === Shape.mixed)
}

function isSubset(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  for (const value of a) if (!b.has(value)) return false
  return true
}
