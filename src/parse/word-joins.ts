import type { SentenceContent } from 'nlcst'
import type { Mark, WordNode, WordPart } from './leaves.ts'

/** Does a run of so many marks of a kind join the words on its two sides? After parse-latin's wordSymbolInner. */
export function isInnerMark(unit: number, length: number): boolean {
  if (unit === 0x5f) return true
  if (length > 1) return false
  switch (unit) {
    // & ' - . : = ? @
    case 0x26:
    case 0x27:
    case 0x2d:
    case 0x2e:
    case 0x3a:
    case 0x3d:
    case 0x3f:
    case 0x40:
    // The soft hyphen, the middle dot, two more hyphens, the curly apostrophe, the hyphenation point.
    case 0xad:
    case 0xb7:
    case 0x2010:
    case 0x2011:
    case 0x2019:
    case 0x2027:
      return true
    default:
      return false
  }
}

/** Add a part at the end of the word. */
function append(word: WordNode, part: WordPart | undefined): void {
  if (part === undefined) return
  word.children.push(part)
  word.position.end = part.position.end
}

/** Add a mark at the start of the word. */
function prepend(word: WordNode, mark: SentenceContent | undefined): void {
  if (!isMark(mark)) return
  word.children.unshift(mark)
  word.position.start = mark.position.start
}

/** Join short words about a slash (`w/`, `24/7`, `he/she` not), in the manner of parse-latin. */
export function joinSlashes(children: readonly SentenceContent[]): SentenceContent[] {
  const joined: SentenceContent[] = []
  for (let index = 0; index < children.length; index++) {
    const child = children[index]
    const before = joined[joined.length - 1]
    const next = children[index + 1]
    if (
      isMark(child) &&
      child.value === '/' &&
      isWord(before) &&
      isShort(before) &&
      (!isWord(next) || isShort(next))
    ) {
      append(before, child)
      if (isWord(next)) {
        for (const part of next.children) append(before, part)
        index++
      }
    } else {
      joined.push(child)
    }
  }
  return joined
}

/** Join a single full stop inside of a sentence to the word before it, or else to the one after it. */
export function joinPoints(children: readonly SentenceContent[]): SentenceContent[] {
  let last = children.length - 1
  while (last >= 0 && !isWord(children[last]) && !isTerminal(children[last])) last--
  const joined: SentenceContent[] = []
  for (let index = 0; index < children.length; index++) {
    const child = children[index]
    const before = joined[joined.length - 1]
    const next = children[index + 1]
    if (index >= last || !isMark(child) || child.value !== '.') {
      joined.push(child)
    } else if (isWord(before)) {
      const after = children[index + 2]
      const spaced = next?.type === 'WhiteSpaceNode' && isMark(after) && after.value === '.'
      if (spaced) joined.push(child)
      else append(before, child)
    } else if (isWord(next)) {
      prepend(next, child)
    } else {
      joined.push(child)
    }
  }
  return joined
}

function isWord(node: SentenceContent | undefined): node is WordNode {
  return node?.type === 'WordNode'
}

export function isMark(node: SentenceContent | WordPart | undefined): node is Mark {
  return node?.type === 'PunctuationNode' || node?.type === 'SymbolNode'
}

function isTerminal(node: SentenceContent | undefined): boolean {
  return isMark(node) && /^[!.?…‽]+$/.test(node.value)
}

/** Shorter than three characters. */
function isShort(word: WordNode): boolean {
  let length = 0
  for (const part of word.children) length += part.value.length
  return length < 3
}
