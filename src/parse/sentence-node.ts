import type { Sentence, SentenceContent } from 'nlcst'
import { CharacterKind, isWordly, kindOf } from '../characters.ts'
import type { LeafMaker, Placed, WordPart } from './leaves.ts'
import { wordOf } from './leaves.ts'
import { repeatedEnd } from './marks.ts'
import { isStopMark } from './sentence-marks.ts'
import type { Tokens } from './tokens.ts'
import { TokenClass } from './tokens.ts'
import { isInnerMark, isMark, joinPoints, joinSlashes } from './word-joins.ts'

/** The bare apostrophe of a plural possessive stands beside its word, as in parse-latin. */
function isOfWord(tokenClass: number, length: number): boolean {
  return tokenClass <= TokenClass.mixed && (tokenClass !== TokenClass.clitic || length > 1)
}

/** Is the next token the same mark once more, without a space ("!!")? */
function continuesMark({ starts, ends, classes }: Tokens, units: Uint16Array, token: number): boolean {
  const next = token + 1
  return (
    classes[next] === TokenClass.punctuation &&
    classes[token] === TokenClass.punctuation &&
    starts[next] === ends[token] &&
    ends[next] === starts[next] + 1 &&
    units[starts[next]] === units[starts[token]]
  )
}

/** Makes the nodes of the sentences of a prose. Tokens that touch become one word as in parse-latin. */
export class SentenceMaker {
  private readonly tokens: Tokens
  private readonly leaves: LeafMaker
  private readonly units: Uint16Array
  // Two lists that are kept between sentences: a list that grows with every push is larger than what it holds.
  /** The children of the sentence at hand, of which there are `count`. */
  private readonly children: Placed<SentenceContent>[] = []
  private count = 0
  /** The `partCount` parts of the word at hand. Those from `wordCount` on are marks that the next may join to it. */
  private readonly parts: WordPart[] = []
  private partCount = 0
  private wordCount = 0
  /** Where the last sign "&" ends. */
  private ampersandEnd = -1
  private slashed = false
  private pointMet = false
  /** A point was met, and after it something that it may belong to. */
  private pointed = false

  constructor(tokens: Tokens, leaves: LeafMaker) {
    this.tokens = tokens
    this.leaves = leaves
    this.units = leaves.units
  }

  /** The node of the sentence that is the tokens [first, end). */
  sentence(first: number, end: number): Placed<Sentence> {
    const { starts, ends, classes } = this.tokens
    this.count = 0
    this.slashed = false
    this.pointMet = false
    this.pointed = false
    let at = starts[first]
    for (let token = first; token < end; token++) {
      const start = starts[token]
      if (at < start) {
        if (this.partCount > 0) this.settle()
        this.add(this.leaves.whiteSpace(at, start))
      }
      if (isOfWord(classes[token], ends[token] - start)) {
        this.addWord(start, ends[token], token + 1 === end || starts[token + 1] > ends[token])
      } else if (classes[token] === TokenClass.opaque) {
        this.settle()
        this.add(this.leaves.source(start, ends[token]))
      } else {
        while (token + 1 < end && continuesMark(this.tokens, this.units, token)) token++
        this.addMark(start, ends[token])
      }
      at = ends[token]
    }
    this.settle()
    const { children } = this
    const position = { start: children[0].position.start, end: children[this.count - 1].position.end }
    return { type: 'SentenceNode', children: this.joined(), position }
  }

  private add(node: Placed<SentenceContent>): void {
    this.children[this.count++] = node
  }

  private addPart(part: WordPart): void {
    this.parts[this.partCount++] = part
  }

  /** Add the token of a word [start, end), to the word at hand if there is one. `last` when nothing touches its end. */
  private addWord(start: number, end: number, last: boolean): void {
    const { leaves, units } = this
    if (this.pointMet) this.pointed = true
    if (this.ampersandEnd === start && this.partCount === 0) this.takeAmpersand()
    const plain = textEnd(units, start, end) === end
    if (plain && last && this.partCount === 0) {
      this.add(leaves.word(start, end))
      return
    }
    if (plain) this.addPart(leaves.text(start, end))
    else this.addParts(start, end)
    this.wordCount = this.partCount
  }

  /** The texts and marks of the token of a word. */
  private addParts(start: number, end: number): void {
    const { leaves, units } = this
    for (let at = start; at < end; ) {
      const to = textEnd(units, at, end)
      if (to > at) this.addPart(leaves.text(at, to))
      at = markEnd(units, to, end)
      if (at > to) this.addPart(leaves.mark(to, at))
    }
  }

  /** A sign "&" that touches the start of a word is part of it. */
  private takeAmpersand(): void {
    const before = this.count > 0 ? this.children[this.count - 1] : undefined
    if (!isMark(before) || before.value !== '&') return
    this.addPart(before)
    this.count--
  }

  /** Add the mark or run of one mark [start, end). */
  private addMark(start: number, end: number): void {
    const { leaves } = this
    const unit = this.units[start]
    if (unit === 0x26) this.ampersandEnd = end
    if (unit === 0x2f) this.slashed = true
    if (this.pointMet && isStopMark(unit)) this.pointed = true
    if (unit === 0x2e) this.pointMet = true
    if (this.partCount > 0) {
      if (isInnerMark(unit, end - start)) {
        this.addPart(leaves.mark(start, end))
        return
      }
      this.settle()
    }
    if (end === start + 1 || kindOf(unit) >= CharacterKind.symbol) this.add(leaves.mark(start, end))
    else this.addPieces(start, end)
  }

  /** A mark token, apart where it holds spaces (". . .") or different marks. */
  private addPieces(start: number, end: number): void {
    const { leaves } = this
    for (let at = start; at < end; ) {
      const to = repeatedEnd(leaves.prose, at, end)
      const blank = kindOf(this.units[at]) === CharacterKind.space
      this.add(blank ? leaves.whiteSpace(at, to) : leaves.mark(at, to))
      at = to
    }
  }

  /** End the word at hand. A hyphen left at its end is part of it ("pre- and post-war"). */
  private settle(): void {
    const { parts, partCount } = this
    if (partCount === 0) return
    let { wordCount } = this
    if (wordCount < partCount && parts[wordCount].value === '-') wordCount++
    this.add(wordOf(wordCount === 1 ? [parts[0]] : parts.slice(0, wordCount)))
    for (let index = wordCount; index < partCount; index++) {
      const mark = parts[index]
      if (isMark(mark)) this.add(mark)
    }
    this.partCount = 0
    this.wordCount = 0
  }

  /** The children, with points and slashes joined to words. */
  private joined(): SentenceContent[] {
    const children = this.children.slice(0, this.count)
    const slashless = this.slashed ? joinSlashes(children) : children
    return this.pointed ? joinPoints(slashless) : slashless
  }
}

/** The end of the run of letters, digits and what belongs to them that starts at `start`. */
function textEnd(units: Uint16Array, start: number, end: number): number {
  let at = start
  while (at < end && isTextUnit(units[at])) at++
  return at
}

/** The end of the run of other characters that starts at `start`. */
function markEnd(units: Uint16Array, start: number, end: number): number {
  let at = start
  while (at < end && !isTextUnit(units[at])) at++
  return at
}

function isTextUnit(unit: number): boolean {
  // Small letters of ASCII are most of English.
  if (unit >= 0x61 && unit <= 0x7a) return true
  const kind = kindOf(unit)
  return isWordly(kind) || kind === CharacterKind.surrogate
}
