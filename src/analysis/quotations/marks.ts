import { CharacterKind, isWordly, kindOf } from '../../characters.ts'
import { TokenClass, type Tokens } from '../../parse/tokens.ts'

/** Marks of one family open and close each other, whatever their shape. */
export const Family = { double: 0, single: 1, angle: 2 } as const
export type Family = (typeof Family)[keyof typeof Family]

/** What it costs to read a mark in each way. 0 is what its shape and its neighbours say outright. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly token: number
  readonly family: Family
  readonly open: number
  readonly close: number
  /** Not a quotation mark: an apostrophe, inches, feet, a prime. */
  readonly literal: number
}

const never = 6

/** The marks of the tokens [from, to), in order, with the cost of each reading. */
export function marksOf(tokens: Tokens, from: number, to: number): Mark[] {
  const { prose, starts, ends, classes } = tokens
  const marks: Mark[] = []
  for (let token = from; token < to; token++) {
    const tokenClass = classes[token]
    if (
      tokenClass !== TokenClass.punctuation &&
      tokenClass !== TokenClass.symbol &&
      tokenClass !== TokenClass.clitic
    ) {
      continue
    }
    const start = starts[token]
    if (!isQuoteUnit(prose.charCodeAt(start))) continue
    if (tokenClass === TokenClass.clitic && ends[token] - start > 1) continue
    let at = start
    while (at < ends[token]) {
      const mark = readMark(prose, at, token, tokenClass === TokenClass.clitic)
      if (mark === undefined) break
      // Two apostrophes are two tokens or one; the mark they make is read once.
      if (marks.length === 0 || marks[marks.length - 1].end <= mark.start) marks.push(mark)
      at = mark.end
    }
  }
  return marks
}

/** Is this the first unit of a quotation mark of any kind? */
export function isQuoteUnit(unit: number): boolean {
  switch (unit) {
    case 0x22:
    case 0x27:
    case 0x60:
    case 0xab:
    case 0xbb:
    case 0x2018:
    case 0x2019:
    case 0x201a:
    case 0x201b:
    case 0x201c:
    case 0x201d:
    case 0x201e:
    case 0x201f:
    case 0x2039:
    case 0x203a:
      return true
    default:
      return false
  }
}

function readMark(prose: string, at: number, token: number, possessive: boolean): Mark | undefined {
  const unit = prose.charCodeAt(at)
  const doubled = prose.charCodeAt(at + 1) === unit
  switch (unit) {
    case 0x22:
      return { start: at, end: at + 1, token, family: Family.double, ...straightDouble(prose, at, at + 1) }
    case 0x60:
      if (doubled)
        return { start: at, end: at + 2, token, family: Family.double, open: 0, close: never, literal: never }
      return { start: at, end: at + 1, token, family: Family.single, open: 0, close: never, literal: 1 }
    case 0x27:
      if (doubled)
        return { start: at, end: at + 2, token, family: Family.double, ...straightDouble(prose, at, at + 2) }
      return {
        start: at,
        end: at + 1,
        token,
        family: Family.single,
        ...straightSingle(prose, at, possessive),
      }
    case 0x2019:
    case 0x201b:
      return { start: at, end: at + 1, token, family: Family.single, ...curlyCloser(prose, at, possessive) }
    case 0x2018:
    case 0x201a:
      // An opening mark before a year or a clipped word is a word processor's mistake for an apostrophe.
      return {
        start: at,
        end: at + 1,
        token,
        family: Family.single,
        open: 0,
        close: 3,
        literal: clipped(prose, at),
      }
    case 0x201c:
    case 0x201f: {
      // The closing mark of a low opener („…“) has the shape of an opening one.
      const closes = spacing(prose, at, at + 1).close
      return {
        start: at,
        end: at + 1,
        token,
        family: Family.double,
        open: 0,
        close: Math.max(closes, 0.6),
        literal: never,
      }
    }
    case 0x201e:
      return { start: at, end: at + 1, token, family: Family.double, open: 0, close: never, literal: never }
    case 0x201d: {
      const opens = spacing(prose, at, at + 1).open
      return {
        start: at,
        end: at + 1,
        token,
        family: Family.double,
        open: Math.max(opens, 0.6),
        close: 0,
        literal: never,
      }
    }
    case 0xab:
    case 0xbb:
    case 0x2039:
    case 0x203a: {
      const outward = unit === 0xab || unit === 0x2039
      const costs = spacing(prose, at, at + 1)
      const open = outward ? Math.min(costs.open, 1) : costs.open + 1
      const close = outward ? costs.close + 1 : Math.min(costs.close, 1)
      return { start: at, end: at + 1, token, family: Family.angle, open, close, literal: never }
    }
    default:
      return undefined
  }
}

type Costs = Pick<Mark, 'open' | 'close' | 'literal'>

function straightDouble(prose: string, start: number, end: number): Costs {
  const { open, close } = spacing(prose, start, end)
  return { open, close, literal: inches(prose, start) }
}

/** `6'2"`, `5"`: after a digit the mark may measure. */
function inches(prose: string, at: number): number {
  if (kindOf(prose.charCodeAt(at - 1)) !== CharacterKind.digit || at === 0) return never
  let digits = at - 1
  while (digits > 0 && at - digits < 4 && kindOf(prose.charCodeAt(digits - 1)) === CharacterKind.digit)
    digits--
  const before = prose.charCodeAt(digits - 1)
  const feet = before === 0x27 || before === 0x2019 || before === 0x2032
  return feet && kindOf(prose.charCodeAt(digits - 2)) === CharacterKind.digit ? -0.5 : 0.8
}

function straightSingle(prose: string, at: number, possessive: boolean): Costs {
  const { open, close } = spacing(prose, at, at + 1)
  return { open, close: close + (possessive ? 0.1 : 0), literal: possessive ? 0.5 : apostrophe(prose, at) }
}

function curlyCloser(prose: string, at: number, possessive: boolean): Costs {
  const { close } = spacing(prose, at, at + 1)
  const literal = possessive ? 0.5 : Math.min(apostrophe(prose, at), 2)
  return { open: never, close: Math.min(close, 2) + (possessive ? 0.1 : 0), literal }
}

/** The cost of reading a single mark as an apostrophe, a prime or feet. */
function apostrophe(prose: string, at: number): number {
  const left = kindOf(prose.charCodeAt(at - 1))
  const right = kindOf(prose.charCodeAt(at + 1))
  if (at > 0 && left === CharacterKind.digit) return 0.4
  const wordBefore = at > 0 && isWordly(left)
  const wordAfter = at + 1 < prose.length && isWordly(right)
  if (wordBefore && wordAfter) return 0
  if (wordBefore) return prose.charCodeAt(at - 1) === 0x73 ? 0.6 : 1.6
  if (!wordAfter) return 2
  if (clipped(prose, at) < 1) return 0.2
  return right === CharacterKind.upper && startsSpeech(prose, at) ? 4 : 2.2
}

/** Does a quotation usually begin here: at the start of a paragraph, or after a comma or a colon? */
function startsSpeech(prose: string, at: number): boolean {
  if (at === 0 || prose.charCodeAt(at - 1) === 0x0a) return true
  const before = prose.charCodeAt(at - 2)
  return before === 0x2c || before === 0x3a
}

const clippedWord = /^(?:\d\ds?|em|tis|twas|til|n|cause|cos|coz|bout|round|er|im|ere)(?![\p{L}\p{N}])/iu

function clipped(prose: string, at: number): number {
  return clippedWord.test(prose.slice(at + 1, at + 8)) ? 0.2 : 4
}

const Side = { gap: 0, bracket: 1, dash: 2, stop: 3, word: 4 } as const

function sideOf(prose: string, at: number): number {
  if (at < 0 || at >= prose.length) return Side.gap
  const unit = prose.charCodeAt(at)
  const kind = kindOf(unit)
  if (kind === CharacterKind.space) return Side.gap
  if (isWordly(kind) || kind === CharacterKind.surrogate) return Side.word
  if (unit === 0x28 || unit === 0x5b || unit === 0x7b || unit === 0x2f) return Side.bracket
  if (unit === 0x2d || unit === 0x2013 || unit === 0x2014) return Side.dash
  return kind === CharacterKind.symbol ? Side.word : Side.stop
}

/** What the neighbours of a mark say, looking past up to three other marks that touch it. */
function spacing(prose: string, start: number, end: number): { open: number; close: number } {
  let before = start - 1
  let after = end
  while (start - before <= 3 && before >= 0 && isQuoteUnit(prose.charCodeAt(before))) before--
  while (after - end < 3 && after < prose.length && isQuoteUnit(prose.charCodeAt(after))) after++
  const left = sideOf(prose, before)
  const right = sideOf(prose, after)
  const opensRight = right === Side.word || right === Side.bracket || isLeadIn(prose, after)
  const closesRight =
    right === Side.gap || right === Side.dash || (right === Side.stop && !isLeadIn(prose, after))
  const opensLeft = left === Side.gap || left === Side.bracket || left === Side.dash
  if (left === Side.gap && right === Side.gap) return bothLoose(prose, before)
  if (opensLeft && opensRight) return { open: 0, close: misplacedClose(prose, before, after) }
  if (left === Side.gap && closesRight)
    return right === Side.dash ? { open: 0.8, close: 1 } : { open: 3, close: 0.3 }
  if (!opensLeft && closesRight) return { open: left === Side.stop && right === Side.gap ? 3.5 : 4, close: 0 }
  if (left === Side.dash && closesRight) return { open: 2, close: 0 }
  if (left === Side.stop) return { open: 1.2, close: 1.2 }
  return { open: 2.5, close: 2.5 }
}

/** A mark with space on both sides closes more probably after a stop. */
function bothLoose(prose: string, before: number): { open: number; close: number } {
  const left = prose.charCodeAt(before - 1)
  if (before < 1) return { open: 0.6, close: 2 }
  const ends = left === 0x2e || left === 0x21 || left === 0x3f
  return ends ? { open: 1.2, close: 0.9 } : { open: 1, close: 1 }
}

/** `"Hello, "he said`: after a stop and a space, before a small letter, an opening mark may be a closing one. */
function misplacedClose(prose: string, before: number, after: number): number {
  const stop = prose.charCodeAt(before - 1)
  const ends = stop === 0x2c || stop === 0x2e || stop === 0x3f || stop === 0x21
  return ends && kindOf(prose.charCodeAt(after)) === CharacterKind.lower ? 2 : 4
}

/** An ellipsis, a sign of money or an opening bracket may begin what is quoted. */
function isLeadIn(prose: string, at: number): boolean {
  const unit = prose.charCodeAt(at)
  if (unit === 0x2026 || unit === 0xbf || unit === 0xa1) return true
  return unit === 0x2e && prose.charCodeAt(at + 1) === 0x2e
}
