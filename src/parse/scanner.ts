import { astralAt, astralKind, CharacterKind, isLetter, isWordly, kindOf } from '../characters.ts'
import { cliticEnd, isLeadingElision, trailingApostrophe } from './apostrophes.ts'
import { addToKey, keyOf, keyPrime, keySeed } from './key.ts'
import { ellipsisEnd, repeatedEnd, symbolEnd } from './marks.ts'
import { continuesNumber } from './numbers.ts'
import {
  dottedNameEnd,
  dottedRunEnd,
  identifierEnd,
  isMailUnit,
  isScheme,
  mailHostEnd,
  optionEnd,
  tagEnd,
  urlEnd,
} from './opaque.ts'
import { isInitial, isInnerPoint, pointSense } from './points.ts'
import type { StopSense, TokenWriter } from './token-writer.ts'
import { Shape, TokenClass } from './tokens.ts'
import { unitsOf } from './units.ts'
import { classOf, shapeOf, shapeOfClitic } from './word-forms.ts'

const www = keyOf('www')
const clippedAnd = keyOf("'n")

/** Reads the characters of a block once and writes its tokens. */
export class Scanner {
  private readonly prose: string
  private readonly writer: TokenWriter
  private readonly units: Uint16Array
  /** Where the block ends, and its first token. */
  private end = 0
  private firstToken = 0
  private singleQuotationOpen = false
  /** Points up to here are known to be in no host or file name. */
  private noNameBefore = 0

  constructor(prose: string, writer: TokenWriter) {
    this.prose = prose
    this.writer = writer
    this.units = unitsOf(prose)
  }

  /** Write the tokens of the block [start, end). */
  scan(start: number, end: number): void {
    const { units } = this
    this.end = end
    this.firstToken = this.writer.count
    this.singleQuotationOpen = false
    let at = start
    while (at < end) {
      const unit = units[at]
      if (unit === 0x20) {
        at++
        continue
      }
      if (isAsciiLetter(unit)) {
        at = this.plainWord(at)
        continue
      }
      const kind = kindOf(unit)
      if (kind === CharacterKind.space) at++
      else if (isLetter(kind) || kind === CharacterKind.digit) at = this.word(at, at, keySeed)
      else if (kind === CharacterKind.punctuation) at = this.punctuation(at)
      else if (kind === CharacterKind.apostrophe) at = this.apostrophe(at)
      else at = this.symbol(at, kind)
    }
  }

  /** A word that starts at `start` with a letter of ASCII: most are small letters behind a first one, then a space. */
  private plainWord(start: number): number {
    const { units, end } = this
    let hash = Math.imul(keySeed ^ (units[start] | 0x20), keyPrime)
    let at = start + 1
    while (at < end && units[at] >= 0x61 && units[at] <= 0x7a) {
      hash = Math.imul(hash ^ units[at], keyPrime)
      at++
    }
    if (at < end && units[at] !== 0x20 && units[at] !== 0x2c && units[at] !== 0x0a)
      return this.word(start, start, keySeed)
    const shape = units[start] < 0x61 ? Shape.capitalised : Shape.lower
    this.writer.write(start, at, TokenClass.word, shape, hash >>> 0)
    return at
  }

  /** A word or number that starts at `start`; it is read from `from` on, with the key so far. */
  private word(start: number, from: number, seed: number): number {
    const { prose, units, end } = this
    let at = from
    let hash = seed
    let capitals = 0
    let smalls = 0
    let caseless = 0
    let digits = 0
    let capitalFirst = false
    let dotted = false
    let stop: StopSense | undefined
    for (;;) {
      while (at < end) {
        const unit = units[at]
        // Small letters of ASCII are most of English: no table, and no call for the key.
        if (unit >= 0x61 && unit <= 0x7a) {
          hash = Math.imul(hash ^ unit, keyPrime)
          smalls++
          at++
          continue
        }
        const kind = kindOf(unit)
        if (kind > CharacterKind.digit) break
        if (kind === CharacterKind.upper) {
          if (capitals + smalls + caseless === 0) capitalFirst = true
          capitals++
        } else if (kind === CharacterKind.digit) digits++
        else if (kind === CharacterKind.lower) smalls++
        else if (kind === CharacterKind.letter) caseless++
        hash = addToKey(hash, unit)
        at++
      }
      if (at >= end) break
      const unit = units[at]
      const kind = kindOf(unit)
      if (kind === CharacterKind.space) break
      const nextKind = at + 1 < end ? kindOf(units[at + 1]) : CharacterKind.space
      if (kind === CharacterKind.apostrophe) {
        if (isLetter(nextKind)) {
          if (cliticEnd(prose, at, end) > at) break
        } else {
          if (nextKind === CharacterKind.digit) break
          const clippedBoth = hash >>> 0 === clippedAnd
          const role = clippedBoth
            ? 'elision'
            : trailingApostrophe(prose, start, at, end, this.singleQuotationOpen)
          if (role === 'mark') break
          const tokenClass = classOf(digits, capitals + smalls + caseless)
          const shape = shapeOf(capitals, smalls, capitalFirst)
          if (role === 'elision') {
            this.writer.write(start, at + 1, tokenClass, shape, addToKey(hash, unit) >>> 0)
          } else {
            this.writer.write(start, at, tokenClass, shape, hash >>> 0)
            this.writer.write(at, at + 1, TokenClass.clitic, Shape.none, addToKey(keySeed, unit) >>> 0)
          }
          return at + 1
        }
      } else if (kind === CharacterKind.surrogate) {
        const codePoint = astralAt(prose, at, end)
        if (codePoint < 0) break
        const astral = astralKind(codePoint)
        if (!isWordly(astral)) break
        if (astral === CharacterKind.digit) digits++
        else caseless++
        hash = addToKey(hash, unit)
        at++
      } else if (isWordly(nextKind) && continuesNumber(prose, at, end)) {
        // The point, comma or colon of a number is part of it.
      } else if (unit === 0x2e) {
        if (isInnerPoint(prose, start, at, end, hash >>> 0)) {
          dotted = true
        } else {
          if (isLetter(nextKind)) {
            const nameEnd = this.nameEnd(at, hash >>> 0)
            if (nameEnd > at) return this.opaque(start, nameEnd)
          }
          const letters = capitals + smalls + caseless
          if (letters > 0 && !(at + 1 < end && prose.charCodeAt(at + 1) === 0x2e)) {
            stop = this.abbreviation(start, at, addToKey(hash, unit) >>> 0, dotted, capitalFirst)
            // "5p.m."
            if (stop === 'initialism' && digits > 0) stop = 'clock'
          }
          if (stop !== undefined) {
            hash = addToKey(hash, unit)
            at++
          }
          break
        }
      } else if (unit === 0x3a && isScheme(prose, hash >>> 0, at)) {
        return this.opaque(start, urlEnd(prose, at, end))
      } else if (unit === 0x5f && isWordly(nextKind)) {
        return this.opaque(start, identifierEnd(prose, at, end))
      } else {
        break
      }
      // The mark at `at` is inside of the word.
      hash = addToKey(hash, prose.charCodeAt(at))
      at++
    }
    const tokenClass = classOf(digits, capitals + smalls + caseless)
    this.writer.write(start, at, tokenClass, shapeOf(capitals, smalls, capitalFirst), hash >>> 0)
    if (stop !== undefined) this.writer.markStop(stop)
    return at
  }

  /** The end of the host or file name with a point at `at`, or -1. */
  private nameEnd(at: number, key: number): number {
    const { prose, end } = this
    if (key === www) return urlEnd(prose, at, end)
    if (at < this.noNameBefore) return -1
    const runEnd = dottedRunEnd(prose, at, end)
    const nameEnd = dottedNameEnd(prose, runEnd, end)
    if (nameEnd < 0) this.noNameBefore = runEnd
    return nameEnd
  }

  /** What the point at `at` makes of the word before it; `undefined` when it only ends the sentence. */
  private abbreviation(
    start: number,
    at: number,
    key: number,
    dotted: boolean,
    capital: boolean,
  ): StopSense | undefined {
    const { prose, end, writer } = this
    const previous = writer.count - 1
    const hasPrevious = previous >= this.firstToken
    const neighbour = {
      key: hasPrevious ? writer.keys[previous] : 0,
      shape: hasPrevious ? writer.shapes[previous] : Shape.none,
      tokenClass: hasPrevious ? writer.classes[previous] : TokenClass.punctuation,
      comma: hasPrevious && prose.charCodeAt(writer.starts[previous]) === 0x2c,
      none: !hasPrevious,
    }
    if (at - start === 1 && isInitial(prose, start, end, neighbour)) return 'initial'
    return pointSense(prose, at, end, key, dotted, capital, neighbour)
  }

  private apostrophe(at: number): number {
    const { prose, end, writer } = this
    const nextWordly = at + 1 < end && isWordly(kindOf(prose.charCodeAt(at + 1)))
    if (this.followsWord(at)) {
      const clitic = cliticEnd(prose, at, end)
      if (clitic > at) {
        this.slice(at, clitic, TokenClass.clitic, shapeOfClitic(prose, at))
        return clitic
      }
      this.singleQuotationOpen = false
    } else if (nextWordly) {
      if (isLeadingElision(prose, at, end)) return this.word(at, at + 1, addToKey(keySeed, 0x27))
      if (prose.charCodeAt(at) === 0x27) this.singleQuotationOpen = true
    } else {
      this.singleQuotationOpen = false
    }
    writer.write(at, at + 1, TokenClass.punctuation, Shape.none, addToKey(keySeed, 0x27) >>> 0)
    return at + 1
  }

  private punctuation(at: number): number {
    const { prose, end } = this
    switch (prose.charCodeAt(at)) {
      case 0x2e: {
        const run = ellipsisEnd(prose, at, end)
        if (run > at + 1) return this.stop(at, run, 'ellipsis')
        const digitFollows = at + 1 < end && kindOf(prose.charCodeAt(at + 1)) === CharacterKind.digit
        if (digitFollows && !this.followsWord(at)) return this.word(at, at + 1, addToKey(keySeed, 0x2e))
        return this.stop(at, at + 1, 'full')
      }
      case 0x2026:
        return this.stop(at, ellipsisEnd(prose, at, end), 'ellipsis')
      // ! ? ‽ ؟ । ۔ 。 ！ ？
      case 0x21:
      case 0x3f:
      case 0x203d:
      case 0x61f:
      case 0x964:
      case 0x6d4:
      case 0x3002:
      case 0xff01:
      case 0xff1f:
        return this.stop(at, at + 1, 'strong')
      case 0x2d: {
        const run = repeatedEnd(prose, at, end)
        const option = run === at + 2 && this.followsSpace(at) ? optionEnd(prose, at, end) : at
        if (option > at) return this.opaque(at, option)
        return this.slice(at, run, TokenClass.punctuation, Shape.none)
      }
      case 0x2014:
      case 0x2015:
        return this.slice(at, repeatedEnd(prose, at, end), TokenClass.punctuation, Shape.none)
      case 0x2018:
        this.singleQuotationOpen = true
        return this.slice(at, at + 1, TokenClass.punctuation, Shape.none)
      default:
        return this.slice(at, at + 1, TokenClass.punctuation, Shape.none)
    }
  }

  private symbol(at: number, kind: number): number {
    const { prose, end } = this
    const unit = prose.charCodeAt(at)
    if (kind === CharacterKind.surrogate) {
      const codePoint = astralAt(prose, at, end)
      if (codePoint >= 0 && isWordly(astralKind(codePoint))) return this.word(at, at, keySeed)
    } else if (unit === 0x40 && this.followsWord(at)) {
      const host = mailHostEnd(prose, at, end)
      if (host > at) return this.mailAddress(at, host)
    } else if ((unit === 0x40 || unit === 0x23) && !this.followsWord(at)) {
      const tag = tagEnd(prose, at, end)
      if (tag > at) return this.opaque(at, tag)
    }
    return this.slice(at, symbolEnd(prose, at, end), TokenClass.symbol, Shape.none)
  }

  /** Join the tokens before the `@` at `at` with it and the host that ends at `host`. */
  private mailAddress(at: number, host: number): number {
    const { prose, writer, firstToken } = this
    let first = writer.count
    let start = at
    while (
      first > firstToken &&
      writer.ends[first - 1] === start &&
      isMailUnit(prose.charCodeAt(writer.starts[first - 1]))
    ) {
      first--
      start = writer.starts[first]
    }
    writer.truncate(first)
    return this.opaque(start, host)
  }

  private followsWord(at: number): boolean {
    const previous = this.writer.count - 1
    return (
      previous >= this.firstToken &&
      this.writer.ends[previous] === at &&
      this.writer.classes[previous] !== TokenClass.punctuation
    )
  }

  private followsSpace(at: number): boolean {
    const previous = this.writer.count - 1
    return previous < this.firstToken || this.writer.ends[previous] < at
  }

  private stop(start: number, end: number, sense: StopSense): number {
    this.slice(start, end, TokenClass.punctuation, Shape.none)
    this.writer.markStop(sense)
    return end
  }

  private opaque(start: number, end: number): number {
    return this.slice(start, end, TokenClass.opaque, Shape.none)
  }

  private slice(start: number, end: number, tokenClass: TokenClass, shape: Shape): number {
    let hash = keySeed
    for (let index = start; index < end; index++) hash = addToKey(hash, this.prose.charCodeAt(index))
    this.writer.write(start, end, tokenClass, shape, hash >>> 0)
    return end
  }
}

function isAsciiLetter(unit: number): boolean {
  const small = unit | 0x20
  return small >= 0x61 && small <= 0x7a
}
