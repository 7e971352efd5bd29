import type { Block } from '../analysis/blocks.ts'
import type { Facts } from '../analysis/facts.ts'
import { sentenceOf } from '../analysis/token-tests.ts'
import type { Span } from '../span.ts'
import { listOf, type Scope } from './entry.ts'

/** What a part of a sheet says of where it applies. */
export interface Scoped {
  readonly scope?: Scope | readonly Scope[]
  readonly outside?: Scope | readonly Scope[]
}

/** The stretches of prose that a part of a sheet is about, in order: blocks, or sentences. */
export function spansOf(facts: Facts, { scope, outside }: Scoped): readonly Span[] {
  const wanted = listOf(scope)
  const unwanted = listOf(outside)
  const kinds = wanted.filter(name => name !== 'sentence' && name !== 'text')
  const blocks = facts.blocks.filter(block => {
    if (unwanted.some(name => isOf(facts, block, name))) return false
    return kinds.length === 0 || kinds.some(name => isOf(facts, block, name))
  })
  return wanted.includes('sentence') ? blocks.flatMap(block => sentencesOf(facts, block)) : blocks
}

function isOf({ proseBlocks }: Facts, { kind, role, start }: Block, scope: Scope): boolean {
  const isHeading = kind === 'heading' || role === 'headline' || role === 'subhead'
  switch (scope) {
    case 'text':
    case 'sentence':
      return true
    case 'heading':
      return isHeading
    case 'paragraph':
      return kind === 'paragraph' && !isHeading
    case 'list':
      return kind === 'list-item'
    case 'table':
      return kind === 'table-cell'
    case 'quote':
    case 'caption':
    case 'footnote':
      return kind === scope
    default:
      return (
        kind === 'heading' && proseBlocks.find(block => block.start === start)?.depth === Number(scope.at(-1))
      )
  }
}

function sentencesOf({ tokens }: Facts, { firstToken, endToken }: Block): readonly Span[] {
  const { sentences, starts, ends } = tokens
  const spans: Span[] = []
  if (firstToken === endToken) return spans
  for (let index = sentenceOf(tokens, firstToken); sentences[index] < endToken; index++) {
    spans.push({ start: starts[sentences[index]], end: ends[sentences[index + 1] - 1] })
  }
  return spans
}
