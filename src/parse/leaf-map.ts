import type { Nodes, Root } from 'nlcst'
import type { PositionMap } from '../formats/position-map.ts'

interface Leaf {
  readonly start: number
  readonly end: number
  readonly sourceStart: number
  readonly sourceEnd: number
}

/**
 * From offsets in the text of a tree to offsets in the source, by the positions of its leaves. A leaf whose text
 * is not as long as its place in the source (an entity, an escape) is taken whole; one without a position stands
 * where the leaf before it ends. A tree without any position maps to itself.
 */
export function leafMap(tree: Root): PositionMap {
  const leaves = leavesOf(tree)
  return {
    toSource: ({ start, end }) => {
      if (leaves.length === 0) return { start, end }
      const first = leaves[leafAt(leaves, start)]
      const sourceStart = isVerbatim(first) ? first.sourceStart + start - first.start : first.sourceStart
      if (end <= start) return { start: sourceStart, end: sourceStart }
      const last = leaves[leafAt(leaves, end - 1)]
      const sourceEnd = isVerbatim(last) ? last.sourceStart + end - last.start : last.sourceEnd
      return { start: sourceStart, end: Math.max(sourceStart, sourceEnd) }
    },
  }
}

function leavesOf(tree: Root): Leaf[] {
  const leaves: Leaf[] = []
  let offset = 0
  let sourceAt = 0
  let placed = false
  const walk = (node: Nodes): void => {
    if (!('value' in node)) {
      for (const child of node.children) walk(child)
      return
    }
    const from = node.position?.start.offset
    const to = node.position?.end.offset
    if (from !== undefined && to !== undefined) placed = true
    const leaf = {
      start: offset,
      end: offset + node.value.length,
      sourceStart: from ?? sourceAt,
      sourceEnd: to ?? sourceAt,
    }
    if (leaf.end > leaf.start) leaves.push(leaf)
    offset = leaf.end
    sourceAt = leaf.sourceEnd
  }
  walk(tree)
  return placed ? leaves : []
}

function isVerbatim({ start, end, sourceStart, sourceEnd }: Leaf): boolean {
  return end - start === sourceEnd - sourceStart
}

/** The leaf that holds the offset, or the last. */
function leafAt(leaves: readonly Leaf[], offset: number): number {
  let low = 0
  let high = leaves.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (leaves[middle].start <= offset) low = middle
    else high = middle - 1
  }
  return low
}
