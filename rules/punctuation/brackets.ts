import type { Facts } from '../../src/analysis/facts.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import type { Span } from '../../src/span.ts'

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']' }

const opening = wordTrigger(Object.keys(closing).join(' '))

/** Opening brackets that nothing closes in their block. One that begins a block may run on into the next. */
export function openBrackets({ tokens, blocks }: Facts): Span[] {
  if (opening(tokens).length === 0) return []
  const found: Span[] = []
  for (const { firstToken, endToken } of blocks) {
    const open: { token: number; closing: string }[] = []
    for (let index = firstToken; index < endToken; index++) {
      if (tokens.ends[index]! - tokens.starts[index]! !== 1) continue
      const mark = tokens.prose[tokens.starts[index]!]!
      if (Object.hasOwn(closing, mark) && !isSmiley(tokens.prose, tokens.starts[index]!))
        open.push({ token: index, closing: closing[mark]! })
      else if (mark === ')' || mark === ']') {
        const at = open.findLastIndex(bracket => bracket.closing === mark)
        if (at >= 0) open.length = at
      }
    }
    for (const { token } of open) {
      if (token !== firstToken) found.push({ start: tokens.starts[token]!, end: tokens.ends[token]! })
    }
  }
  return found
}

/** ":(", "=[", "(:" have no other half. */
function isSmiley(prose: string, at: number): boolean {
  return (
    /[:;=8]['-]?$/.test(prose.slice(Math.max(0, at - 2), at)) || /^-?[:;=8]/.test(prose.slice(at + 1, at + 3))
  )
}
