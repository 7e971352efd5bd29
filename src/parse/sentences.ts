import { CharacterKind, kindOf } from '../characters.ts'
import { isAttribution, isFirstPersonAt } from './attribution-after.ts'
import { isClosingMark, isEitherMark, isOpeningMark, isQuotationMark, isStopMark } from './sentence-marks.ts'
import {
  clockFollowers,
  definiteArticle,
  markedNames,
  openingPrepositions,
  starters,
} from './sentence-words.ts'
import type { StopSense, TokenWriter } from './token-writer.ts'
import { Shape, TokenClass } from './tokens.ts'

/** How many tokens "Before 10:30 a.m." has at most behind its first, the stop among them. */
const openingReach = 6

/**
 * The first token of each sentence, and the count of tokens last. Every block starts a sentence; within a block
 * one ends at a stop that is none of an abbreviation, an initial, a name or a quotation inside of it. Closing
 * marks after the stop belong to the sentence. After Unicode Annex 29 in outline, the rest from copy editing.
 */
export function sentenceStarts(prose: string, writer: TokenWriter, blockStarts: Uint32Array): Uint32Array {
  const boundaries = new SentenceBoundaries(prose, writer)
  const starts: number[] = []
  let stop = 0
  for (let block = 0; block + 1 < blockStarts.length; block++) {
    let first = blockStarts[block]
    const end = blockStarts[block + 1]
    if (first === end) continue
    starts.push(first)
    for (; stop < writer.stops.length && writer.stops[stop] < end; stop++) {
      if (writer.stops[stop] < first) continue
      const next = boundaries.after(writer.stops[stop], writer.stopSenses[stop], first, end)
      if (next > first && next < end) {
        starts.push(next)
        first = next
      }
    }
  }
  starts.push(writer.count)
  return new Uint32Array(starts)
}

/** Decides, stop by stop, whether a sentence ends. */
class SentenceBoundaries {
  private readonly prose: string
  private readonly tokens: TokenWriter
  /** The end of the last run of closing marks looked at, so that a long run is looked at once. */
  private runEnd = 0
  /** No token from the start of the sentence to here is a word. */
  private readFrom = 0

  constructor(prose: string, tokens: TokenWriter) {
    this.prose = prose
    this.tokens = tokens
  }

  /**
   * The first token of the sentence that follows the stop, or -1 when the stop ends none. `first` is the first
   * token of the sentence of the stop, `end` the token after its block.
   */
  after(stop: number, sense: StopSense, first: number, end: number): number {
    if (stop < this.runEnd) return -1
    let next = this.closingEnd(stop, end)
    this.runEnd = next
    if (next >= end || !this.hasWords(first, stop, sense)) return -1
    const closed = next > stop + 1
    const quoted = closed && this.hasQuotationMark(stop + 1, next)
    if (!this.gapBefore(next)) return this.endsWithoutSpace(stop, next, sense, closed) ? next : -1
    while (next < end && this.isEmoji(next)) next++
    if (next >= end) return -1
    if (!quoted && sense !== 'full' && this.isOpeningPhrase(first, stop)) return -1
    return this.ends(stop, sense, next, end, quoted) ? next : -1
  }

  private ends(stop: number, sense: StopSense, next: number, end: number, quoted: boolean): boolean {
    const word = this.firstWord(next, end)
    if (word < 0) return false
    const opened = word > next
    const { keys, classes, shapes } = this.tokens
    const shape = shapes[word]
    const capital = shape === Shape.capitalised || shape === Shape.upper || (shape === Shape.mixed && !opened)
    const starter = starters.has(keys[word])
    const number = classes[word] === TokenClass.number || classes[word] === TokenClass.symbol
    switch (sense) {
      case 'full':
        // “I resign.” and walked out: a small letter goes on with the sentence that the quotation stands in.
        return capital || opened || shape !== Shape.lower || (!quoted && this.isPlainEnd(stop, word))
      case 'strong':
        if (shape === Shape.lower) return false
        if (markedNames.has(keys[stop - 1]) && !this.gapBefore(stop)) return starter
        return !quoted || !this.isAttribution(word, end)
      case 'ellipsis':
        if (shape === Shape.lower) return false
        return quoted
          ? !this.isAttribution(word, end)
          : opened || (starter && !isFirstPersonAt(this.prose, this.tokens, word))
      case 'clock':
        return (quoted && shape !== Shape.lower) || (capital && !clockFollowers.has(keys[word]))
      case 'listing':
        return capital || (quoted && shape !== Shape.lower)
      case 'saint':
        return starter && capital && this.followsName(stop)
      case 'closing':
      case 'initialism':
      case 'state':
      case 'unit':
      case 'month':
      case 'weekday':
        return (starter && capital) || (quoted && capital && !number)
      default:
        return false
    }
  }

  /** The token after the closing marks and further stops that are set without a space after the stop. */
  private closingEnd(stop: number, end: number): number {
    let index = stop + 1
    while (index < end && !this.gapBefore(index)) {
      const unit = this.unit(index)
      if (unit === 0x5b) {
        const after = this.noteEnd(index, end)
        if (after < 0) break
        index = after
        continue
      }
      if (!isClosingMark(unit) && !isStopMark(unit)) break
      // A mark before a letter opens, unless it is of the closing kind.
      if (isEitherMark(unit) && index + 1 < end && !this.gapBefore(index + 1) && this.isWordAt(index + 1)) {
        if (!this.closesQuotation(index)) break
      }
      index++
    }
    return index
  }

  private hasQuotationMark(from: number, end: number): boolean {
    for (let index = from; index < end; index++) if (isQuotationMark(this.unit(index))) return true
    return false
  }

  /** The token after a reference such as `[1]` or `[citation needed]`, or -1. */
  private noteEnd(open: number, end: number): number {
    const limit = Math.min(end, open + 4)
    for (let index = open + 1; index < limit; index++) if (this.unit(index) === 0x5d) return index + 1
    return -1
  }

  /** A straight mark between a stop and a letter: it closes when an odd number of its kind stands shortly before. */
  private closesQuotation(index: number): boolean {
    const unit = this.unit(index)
    let count = 0
    const limit = Math.max(0, index - 60)
    for (let before = index - 1; before >= limit; before--) if (this.unit(before) === unit) count++
    return count % 2 === 1
  }

  /** The first token from `next` on that is not an opening mark, or -1 when a mark that goes on stands there. */
  private firstWord(next: number, end: number): number {
    let index = next
    while (
      index < end &&
      isOpeningMark(this.unit(index)) &&
      this.tokens.classes[index] === TokenClass.punctuation
    )
      index++
    if (index >= end) return -1
    // A last sign alone, such as an emoji or a stray mark, is no sentence.
    if (this.tokens.classes[index] === TokenClass.symbol && index + 1 === end) return -1
    if (this.tokens.classes[index] !== TokenClass.punctuation) return index
    const unit = this.unit(index)
    const isEllipsis =
      unit === 0x2026 || (unit === 0x2e && this.tokens.ends[index] - this.tokens.starts[index] > 1)
    return unit === 0x2022 || unit === 0xb7 || isEllipsis ? index : -1
  }

  /** Has the sentence a word before the stop, and is it more than the number of a list ("1.", "a.")? */
  private hasWords(first: number, stop: number, sense: StopSense): boolean {
    const { classes, starts, ends } = this.tokens
    if (sense !== 'full') {
      this.readFrom = Math.max(this.readFrom, first)
      while (this.readFrom <= stop && classes[this.readFrom] === TokenClass.punctuation) this.readFrom++
      return this.readFrom <= stop
    }
    if (stop === first) return false
    if (stop > first + 1) return true
    const length = ends[first] - starts[first]
    const enumerator = classes[first] === TokenClass.number ? length <= 3 : length === 1
    return !enumerator && classes[first] !== TokenClass.punctuation
  }

  /** "At 9 a.m.", "In the U.S.": a preposition with a time or a name is no sentence yet. */
  private isOpeningPhrase(first: number, stop: number): boolean {
    const { keys, classes } = this.tokens
    if (stop - first > openingReach || !openingPrepositions.has(keys[first])) return false
    for (let index = first + 1; index < stop - 1; index++) {
      const isSmall = keys[index] === definiteArticle || classes[index] !== TokenClass.word
      if (!isSmall) return false
    }
    return true
  }

  /** A full stop before a small letter ends a sentence that was begun without a capital, unless it clips a word. */
  private isPlainEnd(stop: number, word: number): boolean {
    const { starts, ends, classes } = this.tokens
    const before = stop - 1
    if (this.gapBefore(stop) || this.tokens.shapes[word] !== Shape.lower) return false
    if (classes[before] !== TokenClass.word) return true
    return ends[before] - starts[before] >= 4
  }

  /** Without a space a sentence ends between a word in small letters and a capital ("end.Then"). */
  private endsWithoutSpace(stop: number, next: number, sense: StopSense, closed: boolean): boolean {
    if (sense !== 'full' && sense !== 'strong') return false
    const { shapes, starts, ends } = this.tokens
    const unit = this.unit(next)
    if (unit >= 0x3001 && unit <= 0xfaff) return true
    if (this.unit(stop) >= 0x3000) return true
    const opening = unit === 0x201c || unit === 0x2018
    if (!opening && shapes[next] !== Shape.capitalised) return false
    return closed || opening || (shapes[stop - 1] === Shape.lower && ends[stop - 1] - starts[stop - 1] >= 2)
  }

  private isAttribution(word: number, end: number): boolean {
    return isAttribution(this.prose, this.tokens, word, end)
  }

  private followsName(stop: number): boolean {
    return (
      stop > 0 &&
      (this.tokens.shapes[stop - 1] === Shape.capitalised ||
        this.tokens.classes[stop - 1] === TokenClass.number)
    )
  }

  private isEmoji(index: number): boolean {
    return this.tokens.classes[index] === TokenClass.symbol && this.unit(index) >= 0x2190
  }

  private isWordAt(index: number): boolean {
    return kindOf(this.unit(index)) <= CharacterKind.digit
  }

  private unit(index: number): number {
    return this.prose.charCodeAt(this.tokens.starts[index])
  }

  private gapBefore(index: number): boolean {
    return this.tokens.starts[index] > this.tokens.ends[index - 1]
  }
}
