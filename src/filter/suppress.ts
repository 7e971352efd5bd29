import type { BlockGroup, DraftComment } from '../draft.ts'
import type { Span } from '../span.ts'
import type { Reported } from './reported.ts'
import type { Instruction } from './suppression.ts'

/** The stretches of prose that an instruction may be about, each kind in order. */
export interface Stretches {
  readonly sentences: readonly Span[]
  readonly blocks: readonly Span[]
  /** The blocks that a reader takes for one: the items of a list, the cells of a table. */
  readonly groups?: readonly BlockGroup[] | undefined
}

/** What the instructions hide, and which of them did. */
export interface Suppressed<T extends Reported> {
  readonly hidden: ReadonlySet<T>
  /** By instruction, the ids that hid something; {@link everyRule} stands for an instruction without ids. */
  readonly used: ReadonlyMap<Instruction, ReadonlySet<string>>
}

/** The id of an instruction that names none. */
export const everyRule = '*'

/**
 * The names by which an instruction may call a report, in lower case: its rule, its category, its plugin with
 * or without `retext-`, and both together (`retext-repeated-words:repeated-words`).
 */
export function namesOf(report: Reported): readonly string[] {
  const rule = report.ruleId.toLowerCase()
  const source = report.source.toLowerCase()
  const short = source.replace(/^retext-/, '')
  const names = [rule, source, short, `${source}:${rule}`, `${short}:${rule}`]
  return report.category === undefined ? names : [...names, report.category]
}

/** Follows the instructions. Neither the reports nor the instructions need be in order. */
export function suppress<T extends Reported>(
  reports: readonly T[],
  instructions: readonly Instruction[],
  stretches: Stretches,
): Suppressed<T> {
  if (instructions.length === 0) return { hidden: new Set(), used: new Map() }
  const ignored = byTarget(instructions, 'ignore', blocksAfter(stretches))
  const kept = byTarget(instructions, 'stet', ({ at }) => [firstEndingAfter(stretches.sentences, at)])
  const disabled = sweep(reports, instructions, stretches.blocks[0]?.start ?? Number.POSITIVE_INFINITY)
  const hidden = new Set<T>()
  const used = new Map<Instruction, Set<string>>()
  for (const report of reports) {
    const names = namesOf(report)
    const candidates = [
      ...instructionsAt(report, stretches.blocks, ignored),
      ...instructionsAt(report, stretches.sentences, kept),
      ...(disabled.get(report) ?? []),
    ]
    for (const instruction of candidates) {
      const meant =
        instruction.ids.length === 0 ? [everyRule] : instruction.ids.filter(id => names.includes(id))
      if (meant.length === 0) continue
      hidden.add(report)
      const ids = used.get(instruction) ?? new Set()
      for (const id of meant) ids.add(id)
      used.set(instruction, ids)
    }
  }
  return { hidden, used }
}

/** The blocks that a comment comes before: the next one, or the whole group that starts after it. */
function blocksAfter({ blocks, groups = [] }: Stretches): (comment: DraftComment) => readonly number[] {
  const groupsByFirst = new Map(groups.map(group => [group.first, group]))
  return ({ at, source }) => {
    const first = firstStartingFrom(blocks, at)
    const group = groupsByFirst.get(first)
    // A comment within the group is about a part of it.
    if (group === undefined || group.sourceStart < source.end) return [first]
    return Array.from({ length: group.end - first }, (_, index) => first + index)
  }
}

/** The instructions of a kind by the indexes of the stretches that they are about. */
function byTarget(
  instructions: readonly Instruction[],
  verb: 'ignore' | 'stet',
  targetsOf: (comment: DraftComment) => readonly number[],
): ReadonlyMap<number, readonly Instruction[]> {
  const targets = new Map<number, Instruction[]>()
  for (const instruction of instructions) {
    if (instruction.verb !== verb) continue
    for (const index of targetsOf(instruction.comment)) {
      const together = targets.get(index)
      if (together === undefined) targets.set(index, [instruction])
      else together.push(instruction)
    }
  }
  return targets
}

/** The instructions about the stretch in which a report lies, if it does not reach into the next one. */
function instructionsAt(
  report: Reported,
  stretches: readonly Span[],
  targets: ReadonlyMap<number, readonly Instruction[]>,
): readonly Instruction[] {
  if (report.start < 0 || targets.size === 0) return []
  const index = firstEndingAfter(stretches, report.start)
  const stretch = stretches[index]
  if (stretch === undefined || report.start < stretch.start) return []
  const next = stretches[index + 1]
  return next !== undefined && report.end > next.start ? [] : (targets.get(index) ?? [])
}

/** What has last been said of a name: the instruction that disables it, or nothing once it is enabled. */
interface Standing {
  readonly order: number
  readonly disabledBy: Instruction | undefined
}

/**
 * By report, the `disable` in force where it stands, in one pass through the source. Of what was said of its
 * rule, its category and of all rules, the last counts. What is said of the draft as a whole is hidden by a
 * `disable` before the first block that is never taken back.
 */
function sweep<T extends Reported>(
  reports: readonly T[],
  instructions: readonly Instruction[],
  firstBlock: number,
): ReadonlyMap<T, readonly Instruction[]> {
  const disabled = new Map<T, readonly Instruction[]>()
  const events = instructions
    .filter(({ verb }) => verb === 'disable' || verb === 'enable')
    .sort((a, b) => a.comment.source.start - b.comment.source.start)
  if (events.length === 0) return disabled
  const standings = new Map<string, Standing>()
  let order = 0
  const apply = (instruction: Instruction) => {
    const disabledBy = instruction.verb === 'disable' ? instruction : undefined
    const ids = instruction.ids.length === 0 ? [everyRule] : instruction.ids
    for (const id of ids) standings.set(id, { order, disabledBy })
  }
  for (const report of reports.filter(({ sourceStart }) => sourceStart >= 0).sort(bySource)) {
    for (; order < events.length && events[order].comment.source.end <= report.sourceStart; order++) {
      apply(events[order])
    }
    const instruction = inForce(standings, report)
    if (instruction !== undefined) disabled.set(report, [instruction])
  }
  for (; order < events.length; order++) apply(events[order])
  for (const report of reports.filter(({ sourceStart }) => sourceStart < 0)) {
    const instruction = inForce(standings, report)
    if (instruction !== undefined && instruction.comment.at <= firstBlock) disabled.set(report, [instruction])
  }
  return disabled
}

function bySource(a: Reported, b: Reported): number {
  return a.sourceStart - b.sourceStart
}

function inForce(standings: ReadonlyMap<string, Standing>, report: Reported): Instruction | undefined {
  let last: Standing | undefined
  for (const name of [everyRule, ...namesOf(report)]) {
    const standing = standings.get(name)
    if (standing !== undefined && (last === undefined || standing.order > last.order)) last = standing
  }
  return last?.disabledBy
}

/** The index of the first span that ends after the offset: the one that holds it, or the next. */
function firstEndingAfter(spans: readonly Span[], offset: number): number {
  return firstIndex(spans, span => span.end > offset)
}

function firstStartingFrom(spans: readonly Span[], offset: number): number {
  return firstIndex(spans, span => span.start >= offset)
}

/** Binary search for the first span of which `isLater` holds; it must hold of all after that one, too. */
function firstIndex(spans: readonly Span[], isLater: (span: Span) => boolean): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isLater(spans[middle])) high = middle
    else low = middle + 1
  }
  return low
}
