import { astralAt, astralKind, CharacterKind, isLetter, isWordly, kindOf } from '../characters.ts'
import { isAbbreviation } from './abbreviations.ts'
import { cliticEnd, trailingApostrophe } from './apostrophes.ts'
import { addToKey, keyOf, keyPrime, keySeed } from './key.ts'
import { continuesNumber } from './numbers.ts'
import { dottedNameEnd, dottedRunEnd, identifierEnd, isScheme, urlEnd } from './opaque.ts'
import { isInitial, isInnerPoint, pointSense } from './points.ts'
import type { ScanState } from './scan-state.ts'
import type { StopSense } from './token-writer.ts'
import { Shape, TokenClass } from './tokens.ts'
import { classOf, shapeOf } from './word-forms.ts'

const www = keyOf('www')
const clippedAnd = keyOf("'n")

/** Reads words and numbers, and what begins like them: host names, addresses, identifiers. */
export class WordScanner {
  private readonly state: ScanState
  /** Points up to here are known to be in no host or file name. */
  private noNameBefore = 0

  constructor(state: ScanState) {
    this.state = state
  }

  /** A word that starts at `start` with a letter of ASCII: most are small letters behind a first one. */
  plain(start: number): number {
    const { units, end, writer } = this.state
    let hash = Math.imul(keySeed ^ (units[start] | 0x20), keyPrime)
    let at = start + 1
    while (at < end && units[at] >= 0x61 && units[at] <= 0x7a) {
      hash = Math.imul(hash ^ units[at], keyPrime)
      at++
    }
    if (at < end && units[at] !== 0x20 && !endsWord(units[at])) return this.word(start, start, keySeed)
    const shape = units[start] < 0x61 ? Shape.capitalised : Shape.lower
    writer.write(start, at, TokenClass.word, shape, hash >>> 1)
    return at
  }

  /** A word or number that starts at `start`; it is read from `from` on, with the key so far. */
  word(start: number, from: number, seed: number): number {
    const { prose, units, end, writer } = this.state
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
          const clippedBoth = hash >>> 1 === clippedAnd
          const role = clippedBoth
            ? 'elision'
            : trailingApostrophe(prose, start, at, end, this.state.singleQuotationOpen)
          if (role === 'mark') break
          const tokenClass = classOf(digits, capitals + smalls + caseless)
          const shape = shapeOf(capitals, smalls, capitalFirst)
          if (role === 'elision') {
            writer.write(start, at + 1, tokenClass, shape, addToKey(hash, unit) >>> 1)
          } else {
            writer.write(start, at, tokenClass, shape, hash >>> 1)
            writer.write(at, at + 1, TokenClass.clitic, Shape.none, addToKey(keySeed, unit) >>> 1)
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
        if (isInnerPoint(prose, start, at, end, hash >>> 1)) {
          dotted = true
        } else {
          if (isLetter(nextKind)) {
            const nameEnd = this.nameEnd(at, hash >>> 1)
            if (nameEnd > at) return this.state.opaque(start, nameEnd)
          }
          const letters = capitals + smalls + caseless
          if (letters > 0 && !(at + 1 < end && prose.charCodeAt(at + 1) === 0x2e)) {
            stop = this.abbreviation(start, at, addToKey(hash, unit) >>> 1, dotted, capitalFirst)
            // "5p.m."
            if (stop === 'initialism' && digits > 0) stop = 'clock'
          }
          if (stop !== undefined) {
            hash = addToKey(hash, unit)
            at++
          }
          break
        }
      } else if (unit === 0x3a && isScheme(prose, hash >>> 1, at)) {
        return this.state.opaque(start, urlEnd(prose, at, end))
      } else if (unit === 0x5f && isWordly(nextKind)) {
        return this.state.opaque(start, identifierEnd(prose, at, end))
      } else {
        break
      }
      // The mark at `at` is inside of the word.
      hash = addToKey(hash, prose.charCodeAt(at))
      at++
    }
    const tokenClass = classOf(digits, capitals + smalls + caseless)
    writer.write(start, at, tokenClass, shapeOf(capitals, smalls, capitalFirst), hash >>> 1)
    if (stop !== undefined) writer.markStop(stop)
    return at
  }

  /** The end of the host or file name with a point at `at`, or -1. */
  private nameEnd(at: number, key: number): number {
    const { prose, end } = this.state
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
    const { prose, end, writer, firstToken } = this.state
    // Most points end a sentence.
    if (at - start > 1 && !dotted && !isAbbreviation(key)) return undefined
    const previous = writer.count - 1
    const hasPrevious = previous >= firstToken
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
}

/** Does the character end any word of letters, whatever follows? A point, a colon and an underscore may be inside. */
function endsWord(unit: number): boolean {
  const kind = kindOf(unit)
  if (kind === CharacterKind.space) return true
  return kind === CharacterKind.punctuation && unit !== 0x2e && unit !== 0x3a && unit !== 0x5f
}
