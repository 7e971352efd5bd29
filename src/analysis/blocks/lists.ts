import type { BlockRole } from '../blocks.ts'
import type { SignedBlock } from './find.ts'

/** Most words that a row of a fact box has on average. */
const rowWords = 14
/** Most words that a point of a summary has on average. */
const pointWords = 25
/** So many paragraphs may stand before the points. */
const mostOpenings = 2
/** What stands over the text of a piece. */
const overText: ReadonlySet<BlockRole> = new Set<BlockRole>([
  'headline',
  'standfirst',
  'byline',
  'caption',
  'note',
])

/**
 * The roles of the blocks that belong together under a title or at an end of the piece: the points of a summary,
 * the rows of a fact box. Other blocks are not listed.
 */
export function boxedRoles(
  blocks: readonly SignedBlock[],
  roles: readonly BlockRole[],
): [number, BlockRole][] {
  const boxed: [number, BlockRole][] = []
  for (let index = 0; index < blocks.length; ) {
    const end = groupEnd(blocks, roles, index)
    if (end === index) {
      index++
      continue
    }
    const role = roleOfGroup(blocks, roles, index, end)
    if (role !== undefined) for (let at = index; at < end; at++) boxed.push([at, role])
    index = end
  }
  return boxed
}

/** The end of the group of list items, rows or short lines that begins at `index`. */
function groupEnd(blocks: readonly SignedBlock[], roles: readonly BlockRole[], index: number): number {
  let end = index
  if (roles[index] === 'list') {
    while (end < blocks.length && roles[end] === 'list') end++
    return end
  }
  const underTitle = index > 0 && roles[index - 1] === 'subhead' && isBoxTitle(blocks[index - 1])
  while (
    end < blocks.length &&
    canBeRow(blocks[end], roles[end], underTitle) &&
    isRow(blocks[end], underTitle)
  )
    end++
  return end
}

/** Under a title in capitals a short line that stands alone is a row, though it looks like a subhead. */
function canBeRow(block: SignedBlock, role: BlockRole, underTitle: boolean): boolean {
  return role === 'body' || (underTitle && role === 'subhead' && !isBoxTitle(block))
}

/** Is the block a row of a box? Under a title in capitals any short line will do. */
function isRow({ kind, signs }: SignedBlock, underTitle: boolean): boolean {
  if (signs.quoted) return false
  if (underTitle)
    return signs.words <= 30 && (signs.labelled || signs.ending === 'none' || signs.sentences <= 1)
  return (
    signs.words <= 20 && (kind === 'line' || (signs.labelled && signs.sentences <= 2 && signs.words <= 12))
  )
}

function isBoxTitle({ signs }: SignedBlock): boolean {
  return signs.shouted || signs.summaryTitle
}

function roleOfGroup(
  blocks: readonly SignedBlock[],
  roles: readonly BlockRole[],
  from: number,
  end: number,
): BlockRole | undefined {
  const group = blocks.slice(from, end)
  const title =
    from > 0 && (roles[from - 1] === 'subhead' || isBoxTitle(blocks[from - 1])) ? blocks[from - 1] : undefined
  const labelled = group.filter(({ signs }) => signs.labelled).length
  const sentences = group.filter(({ signs }) => signs.ending === 'stop' && signs.words >= 7).length
  const mostlyRows = labelled * 3 >= group.length * 2
  if (title?.signs.summaryTitle) return mostlyRows && sentences * 2 < group.length ? 'fact-box' : 'summary'
  if (roles[from] !== 'list')
    return title?.signs.shouted || (mostlyRows && group.length >= 2) ? 'fact-box' : undefined
  if (title?.signs.shouted || mostlyRows)
    return meanWords(group) <= rowWords || mostlyRows ? 'fact-box' : 'list'
  if (title !== undefined || group.length < 2 || blocks[from - 1]?.signs.ending === 'colon') return undefined
  if (isNearStart(roles, from, end) && meanWords(group) <= pointWords) return 'summary'
  const retells = sentences === group.length && meanWords(group) >= 9
  return retells && restIsNotes(roles, end) ? 'summary' : undefined
}

/** The points of a piece stand over it, or behind its first paragraphs, and have the rest of it to retell. */
function isNearStart(roles: readonly BlockRole[], from: number, end: number): boolean {
  const before = roles.slice(0, from)
  const isTop = before.every(role => role === 'body' || overText.has(role))
  const openings = before.filter(role => role === 'body').length
  const rest = roles.slice(end, end + 12).filter(role => role === 'body').length
  return from > 0 && isTop && openings <= mostOpenings && rest > openings + 1
}

function meanWords(group: readonly SignedBlock[]): number {
  return group.reduce((sum, { signs }) => sum + signs.words, 0) / group.length
}

function restIsNotes(roles: readonly BlockRole[], from: number): boolean {
  return (
    roles.slice(from, from + 6).every(role => role === 'note' || role === 'byline' || role === 'caption') &&
    roles.length - from <= 6
  )
}
