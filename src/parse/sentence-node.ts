import type { Sentence, SentenceContent, Text, WhiteSpace } from 'nlcst'
import { CharacterKind, isWordly, kindOf } from '../characters.ts'
import type { LeafMaker, Mark, Placed } from './leaves.ts'
import type { Tokens } from './tokens.ts'
import { TokenClass } from './tokens.ts'
import type { WordNode } from './word-joins.ts'
import { append, isInnerMark, joinPoints, joinSlashes, prepend } from './word-joins.ts'

/** The node of the sentence that is the tokens [first, end). Tokens that touch become one word as in parse-latin. */
export function sentenceNode(tokens: Tokens, leaves: LeafMaker, first: number, end: number): Sentence {
  const { starts, ends, classes } = tokens
  const content = new SentenceContents(leaves)
  for (let token = first; token < end; token++) {
    const start = starts[token]
    if (token > first && ends[token - 1] < start) content.addSpace(ends[token - 1], start)
    if (classes[token] === TokenClass.opaque) {
      content.addSource(start, ends[token])
    } else if (isOfWord(classes[token], ends[token] - start)) {
      content.addWord(start, ends[token])
    } else {
      while (token + 1 < end && continuesMark(tokens, token)) token++
      content.addMark(start, ends[token], token + 1 === end)
    }
  }
  return {
    type: 'SentenceNode',
    children: content.finish(),
    position: leaves.position(starts[first], ends[end - 1]),
  }
}

/** The bare apostrophe of a plural possessive stands beside its word, as in parse-latin. */
function isOfWord(tokenClass: number, length: number): boolean {
  return tokenClass <= TokenClass.mixed && (tokenClass !== TokenClass.clitic || length > 1)
}

/** Is the next token the same mark once more, without a space ("!!")? */
function continuesMark({ prose, starts, ends, classes }: Tokens, token: number): boolean {
  const next = token + 1
  return (
    classes[next] === TokenClass.punctuation &&
    classes[token] === TokenClass.punctuation &&
    starts[next] === ends[token] &&
    ends[next] === starts[next] + 1 &&
    prose.charCodeAt(starts[next]) === prose.charCodeAt(starts[token])
  )
}

/** The children of a sentence, as its tokens come in. */
class SentenceContents {
  private readonly leaves: LeafMaker
  private readonly children: SentenceContent[] = []
  /** The word that the next token may go on with, and the marks met since. */
  private word: WordNode | undefined
  private marks: Mark[] = []
  private slashed = false
  private pointed = false

  constructor(leaves: LeafMaker) {
    this.leaves = leaves
  }

  addSpace(start: number, end: number): void {
    this.settle()
    this.children.push(this.leaves.whiteSpace(start, end))
  }

  addSource(start: number, end: number): void {
    this.settle()
    this.children.push(this.leaves.source(start, end))
  }

  addWord(start: number, end: number): void {
    const parts = this.parts(start, end)
    const known = this.word
    if (known === undefined) {
      this.word = {
        type: 'WordNode',
        children: parts,
        position: { start: parts[0].position.start, end: parts[parts.length - 1].position.end },
      }
      const before = this.children[this.children.length - 1]
      if (before !== undefined && 'value' in before && before.value === '&')
        prepend(this.word, this.children.pop())
      this.children.push(this.word)
      return
    }
    for (const mark of this.marks) append(known, mark)
    for (const part of parts) append(known, part)
    this.marks = []
  }

  /** Add the mark or run of one mark [start, end). */
  addMark(start: number, end: number, last: boolean): void {
    const { prose } = this.leaves
    const unit = prose.charCodeAt(start)
    if (unit === 0x2f) this.slashed = true
    if (unit === 0x2e && !last) this.pointed = true
    if (this.word !== undefined && isInnerMark(prose, start, end)) {
      this.marks.push(this.leaves.mark(start, end))
      return
    }
    this.settle()
    for (const piece of this.pieces(start, end)) this.children.push(piece)
  }

  finish(): SentenceContent[] {
    this.settle()
    const joined = this.slashed ? joinSlashes(this.children) : this.children
    return this.pointed ? joinPoints(joined) : joined
  }

  /** End the word at hand. A hyphen left at its end is part of it ("pre- and post-war"). */
  private settle(): void {
    const { word, marks } = this
    this.word = undefined
    if (word === undefined || marks.length === 0) return
    if (marks[0].value === '-') append(word, marks.shift())
    for (const mark of marks) this.children.push(mark)
    this.marks = []
  }

  /** The texts and marks of a word token. */
  private parts(start: number, end: number): (Placed<Text> | Mark)[] {
    const first = this.runEnd(start, end)
    if (first === end) return [this.part(start, end)]
    const parts = [this.part(start, first)]
    for (let at = first; at < end; ) {
      const to = this.runEnd(at, end)
      parts.push(this.part(at, to))
      at = to
    }
    return parts
  }

  private part(start: number, end: number): Placed<Text> | Mark {
    const { leaves } = this
    return isTextUnit(leaves.prose.charCodeAt(start)) ? leaves.text(start, end) : leaves.mark(start, end)
  }

  /** The end of the run of text, or of marks, that starts at `start`. */
  private runEnd(start: number, end: number): number {
    const { prose } = this.leaves
    const inText = isTextUnit(prose.charCodeAt(start))
    let at = start + 1
    while (at < end && isTextUnit(prose.charCodeAt(at)) === inText) at++
    return at
  }

  /** A mark token, apart where it holds spaces (". . .") or different marks. */
  private pieces(start: number, end: number): (Mark | Placed<WhiteSpace>)[] {
    const { prose } = this.leaves
    const first = prose.charCodeAt(start)
    if (end === start + 1 || kindOf(first) >= CharacterKind.symbol) return [this.leaves.mark(start, end)]
    const pieces: (Mark | Placed<WhiteSpace>)[] = []
    let at = start
    while (at < end) {
      const unit = prose.charCodeAt(at)
      let to = at + 1
      while (to < end && prose.charCodeAt(to) === unit) to++
      pieces.push(
        kindOf(unit) === CharacterKind.space ? this.leaves.whiteSpace(at, to) : this.leaves.mark(at, to),
      )
      at = to
    }
    return pieces
  }
}

function isTextUnit(unit: number): boolean {
  const kind = kindOf(unit)
  return isWordly(kind) || kind === CharacterKind.surrogate
}
