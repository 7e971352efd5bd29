import type { BlockKind, ProseBlock } from '../../draft.ts'
import type { Tokens } from '../../parse/tokens.ts'
import type { Span } from '../../span.ts'
import type { Block, BlockRole } from '../blocks.ts'
import { tokenFrom } from '../token-tests.ts'
import { datelineAt } from './dateline.ts'
import { boxedRoles } from './lists.ts'
import { type BlockSigns, signsOf } from './signs.ts'

/** A block with its tokens and its signs, before its role is known. */
export interface SignedBlock extends Span {
  readonly kind: BlockKind
  /** Rank of a heading, depth of a list item or a quote; 1 for the others. */
  readonly rank: number
  readonly firstToken: number
  readonly endToken: number
  readonly signs: BlockSigns
}

/**
 * The blocks of a draft with the part that each plays in a news piece: headline, standfirst, byline, body …
 *
 * @param proseBlocks the blocks as the format gave them, in order
 * @param tokens the tokens of the prose, made with the same blocks
 */
export function findBlocks(_prose: string, proseBlocks: readonly ProseBlock[], tokens: Tokens): Block[] {
  const signed: SignedBlock[] = []
  let firstToken = 0
  // Objects are written out: copying them by spread costs more than all the rest.
  for (const { start, end, kind, depth } of proseBlocks) {
    firstToken = tokenAfter(tokens, firstToken, start)
    const endToken = tokenAfter(tokens, firstToken, end)
    const signs = signsOf(tokens, { start, end, firstToken, endToken })
    signed.push({ start, end, kind, rank: depth ?? 1, firstToken, endToken, signs })
    firstToken = endToken
  }
  const roles = rolesOf(tokens, signed)
  const firstBody = roles.indexOf('body')
  return signed.map(({ start, end, kind, firstToken, endToken }, index) => {
    const opensBody = index === firstBody && index <= 5
    const dateline = roles[index] === 'body' ? datelineAt(tokens, firstToken, endToken, opensBody) : undefined
    const block = { start, end, kind, role: roles[index], firstToken, endToken }
    return dateline === undefined ? block : { ...block, dateline }
  })
}

/** The first token at or after the offset. Blocks are mostly short, so that a few steps find it. */
function tokenAfter(tokens: Tokens, from: number, offset: number): number {
  for (let at = from; at < from + 8; at++)
    if (at >= tokens.count || tokens.starts[at] >= offset) return Math.min(at, tokens.count)
  return tokenFrom(tokens, offset)
}

function rolesOf(tokens: Tokens, blocks: readonly SignedBlock[]): BlockRole[] {
  const roles = blocks.map((block, index) => ownRole(blocks, block, index))
  headlineRoles(tokens, blocks, roles)
  for (const [index, role] of boxedRoles(blocks, roles)) roles[index] = role
  return roles
}

/** The role by the block's kind and its own words. */
function ownRole(blocks: readonly SignedBlock[], block: SignedBlock, index: number): BlockRole {
  const { signs } = block
  switch (block.kind) {
    case 'heading':
      // A short line without a stop, which plain text takes for a heading, may be a credit: "Photo: Ann Lee/AP".
      if (signs.caption) return 'caption'
      return signs.byline && index > 0 && index <= 4 ? 'byline' : 'subhead'
    case 'list-item':
      return 'list'
    case 'quote':
      return 'quote'
    case 'table-cell':
      return 'cell'
    case 'caption':
      return 'caption'
    case 'footnote':
      return 'note'
    default:
      break
  }
  if (signs.caption) return 'caption'
  if (signs.note && (signs.words <= 40 || index >= blocks.length - 2)) return 'note'
  if (signs.byline && index <= 4) return 'byline'
  return isSubhead(blocks, block, index) ? 'subhead' : 'body'
}

/** A short line without a stop, or a question, with text after it. */
function isSubhead(blocks: readonly SignedBlock[], { kind, signs }: SignedBlock, index: number): boolean {
  if (index === blocks.length - 1 || signs.quoted) return false
  if (signs.summaryTitle || (signs.shouted && signs.words <= 12 && signs.ending !== 'stop')) return true
  if (kind === 'line' || signs.labelled) return false
  if (signs.words > 12 || signs.sentences > 1) return false
  return signs.ending === 'none' || (signs.ending === 'question' && signs.words <= 10)
}

/** The headline is the first block, if it looks like one; a standfirst may follow, before the body. */
function headlineRoles(tokens: Tokens, blocks: readonly SignedBlock[], roles: BlockRole[]): void {
  let first = 0
  while (first < blocks.length && (roles[first] === 'byline' || roles[first] === 'note') && first < 2) first++
  if (first >= blocks.length - 1 || !isHeadline(tokens, blocks, first)) return
  roles[first] = 'headline'
  let next = first + 1
  if (next < blocks.length - 1 && isStandfirst(tokens, blocks, roles, next)) {
    roles[next] = 'standfirst'
    next++
  }
  for (; next < Math.min(blocks.length - 1, first + 4); next++) {
    if (roles[next] === 'byline' || roles[next] === 'note' || roles[next] === 'caption') continue
    if (blocks[next].kind === 'line' && roles[next] === 'body' && blocks[next].signs.words <= 6)
      roles[next] = 'byline'
    else break
  }
}

function isHeadline(tokens: Tokens, blocks: readonly SignedBlock[], index: number): boolean {
  const block = blocks[index]
  const { signs } = block
  if (block.kind === 'heading') return block.rank <= 2
  if (block.kind !== 'paragraph' && block.kind !== 'line') return false
  if (signs.caption || signs.note || datelineAt(tokens, block.firstToken, block.endToken, true) !== undefined)
    return false
  if (signs.ending === 'none') return signs.words <= 30
  const next = blocks[index + 1]
  if (signs.quoted || signs.words > 16 || next.kind !== 'paragraph') return false
  if (signs.ending === 'question') return signs.sentences <= 2
  // A headline that the writer closed with a full stop stands over a paragraph many times as long.
  return signs.ending === 'stop' && signs.words <= 15 && next.signs.words >= 3 * signs.words
}

function isStandfirst(
  tokens: Tokens,
  blocks: readonly SignedBlock[],
  roles: readonly BlockRole[],
  index: number,
): boolean {
  const block = blocks[index]
  const { signs } = block
  if (roles[index] !== 'body' && roles[index] !== 'subhead') return false
  if (signs.words > 50 || signs.words < 4 || signs.sentences > 2 || signs.quoted) return false
  if (signs.shouted || signs.summaryTitle || signs.ending === 'question') return false
  const next = blocks[index + 1]
  if (roles[index + 1] === 'byline') return true
  if (next.kind === 'paragraph' && datelineAt(tokens, next.firstToken, next.endToken, true) !== undefined)
    return true
  // Without such a sign it is one only when it has no full stop and is too long for a subhead.
  return signs.ending === 'none' && signs.words >= 8
}
