import { astralAt, astralKind, CharacterKind, isLetter, isWordly, kindOf } from '../characters.ts'
import { cliticEnd, isLeadingElision } from './apostrophes.ts'
import { addToKey, keySeed } from './key.ts'
import { ellipsisEnd, repeatedEnd, symbolEnd } from './marks.ts'
import { isMailUnit, mailHostEnd, tagEnd } from './opaque.ts'
import { optionEnd } from './options.ts'
import { ScanState } from './scan-state.ts'
import type { TokenWriter } from './token-writer.ts'
import { Shape, TokenClass } from './tokens.ts'
import { shapeOfClitic } from './word-forms.ts'
import { WordScanner } from './word-scanner.ts'

/** Reads the characters of a block once and writes its tokens. */
export class Scanner {
  private readonly state: ScanState
  private readonly words: WordScanner
  /** The first token of the last block in which a command-line option stood. */
  private optionBlock = -1

  constructor(prose: string, writer: TokenWriter) {
    this.state = new ScanState(prose, writer)
    this.words = new WordScanner(this.state)
  }

  /** Write the tokens of the block [start, end). */
  scan(start: number, end: number): void {
    const { state, words } = this
    const { units } = state
    state.begin(end)
    let at = start
    while (at < end) {
      const unit = units[at]
      if (unit === 0x20) at++
      else if (isAsciiLetter(unit)) at = words.plain(at)
      else at = this.other(at, kindOf(unit))
    }
  }

  /** A token that does not begin with a letter of ASCII, or white space. */
  private other(at: number, kind: number): number {
    if (kind === CharacterKind.space) return at + 1
    if (isLetter(kind) || kind === CharacterKind.digit) return this.words.word(at, at, keySeed)
    if (kind === CharacterKind.punctuation) return this.punctuation(at)
    return kind === CharacterKind.apostrophe ? this.apostrophe(at) : this.symbol(at, kind)
  }

  private apostrophe(at: number): number {
    const { state } = this
    const { prose, end, writer } = state
    const nextWordly = at + 1 < end && isWordly(kindOf(prose.charCodeAt(at + 1)))
    if (state.followsWord(at)) {
      const clitic = cliticEnd(prose, at, end)
      if (clitic > at) {
        state.slice(at, clitic, TokenClass.clitic, shapeOfClitic(prose, at))
        return clitic
      }
      state.singleQuotationOpen = false
    } else if (nextWordly) {
      if (isLeadingElision(prose, at, end)) return this.words.word(at, at + 1, addToKey(keySeed, 0x27))
      if (prose.charCodeAt(at) === 0x27) state.singleQuotationOpen = true
    } else {
      state.singleQuotationOpen = false
    }
    writer.write(at, at + 1, TokenClass.punctuation, Shape.none, addToKey(keySeed, 0x27) >>> 1)
    return at + 1
  }

  private punctuation(at: number): number {
    const { state } = this
    const { prose, end } = state
    switch (prose.charCodeAt(at)) {
      case 0x2e: {
        const run = ellipsisEnd(prose, at, end)
        if (run > at + 1) return state.stop(at, run, 'ellipsis')
        const digitFollows = at + 1 < end && kindOf(prose.charCodeAt(at + 1)) === CharacterKind.digit
        if (digitFollows && !state.followsWord(at))
          return this.words.word(at, at + 1, addToKey(keySeed, 0x2e))
        return state.stop(at, at + 1, 'full')
      }
      case 0x2026:
        return state.stop(at, ellipsisEnd(prose, at, end), 'ellipsis')
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
        return state.stop(at, at + 1, 'strong')
      case 0x2d: {
        const run = repeatedEnd(prose, at, end)
        const option = run === at + 2 && state.followsSpace(at) ? this.optionEnd(at) : at
        if (option > at) return state.opaque(at, option)
        return state.slice(at, run, TokenClass.punctuation, Shape.none)
      }
      case 0x2014:
      case 0x2015:
        return state.slice(at, repeatedEnd(prose, at, end), TokenClass.punctuation, Shape.none)
      case 0x2018:
        state.singleQuotationOpen = true
        return state.slice(at, at + 1, TokenClass.punctuation, Shape.none)
      default:
        return state.slice(at, at + 1, TokenClass.punctuation, Shape.none)
    }
  }

  private optionEnd(at: number): number {
    const { prose, end, writer, firstToken } = this.state
    const previous = writer.count - 1
    const key = previous >= firstToken ? writer.keys[previous] : 0
    const afterCode = previous >= firstToken && writer.classes[previous] === TokenClass.opaque
    const besideCode = afterCode || this.optionBlock === firstToken
    const option = optionEnd(prose, at, end, { key, besideCode })
    if (option > at) this.optionBlock = firstToken
    return option
  }

  private symbol(at: number, kind: number): number {
    const { state } = this
    const { prose, end } = state
    const unit = prose.charCodeAt(at)
    if (kind === CharacterKind.surrogate) {
      const codePoint = astralAt(prose, at, end)
      if (codePoint >= 0 && isWordly(astralKind(codePoint))) return this.words.word(at, at, keySeed)
    } else if (unit === 0x40 && state.followsWord(at)) {
      const host = mailHostEnd(prose, at, end)
      if (host > at) return this.mailAddress(at, host)
    } else if ((unit === 0x40 || unit === 0x23) && !state.followsWord(at)) {
      const tag = tagEnd(prose, at, end)
      if (tag > at) return state.opaque(at, tag)
    }
    return state.slice(at, symbolEnd(prose, at, end), TokenClass.symbol, Shape.none)
  }

  /** Join the tokens before the `@` at `at` with it and the host that ends at `host`. */
  private mailAddress(at: number, host: number): number {
    const { state } = this
    const { prose, writer, firstToken } = state
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
    return state.opaque(start, host)
  }
}

function isAsciiLetter(unit: number): boolean {
  const small = unit | 0x20
  return small >= 0x61 && small <= 0x7a
}
