import type { Accept } from '../config/resolved.ts'
import type { BlockGroup, DraftComment } from '../draft.ts'
import type { Span } from '../span.ts'
import { acceptTest } from './accept.ts'
import { withoutOverlaps } from './overlap.ts'
import type { Reported } from './reported.ts'
import { type Copy, isShownIn, isSlip, stateOfCopy } from './state-of-copy.ts'
import { everyRule, namesOf, suppress } from './suppress.ts'
import type { Instruction } from './suppression.ts'
import { readInstructions } from './suppression.ts'

/** What the filter must know of the draft and of the configuration. */
export interface FilterContext {
  readonly prose: string
  readonly comments: readonly DraftComment[]
  /** Spans of the prose, in order and apart. */
  readonly sentences: readonly Span[]
  readonly blocks: readonly Span[]
  readonly groups?: readonly BlockGroup[] | undefined
  readonly accept: Accept
  /** What the house says of its drafts; each is judged by itself when absent. */
  readonly copy?: Copy
  /** How many words the draft has; asked for where it is to be judged. */
  readonly countWords?: () => number
  /** Every rule id, category, and name of a plugin that a comment may name. */
  readonly knownIds: ReadonlySet<string>
  /** Those of them that have run; nothing is said of a suppression of others. All of them when absent. */
  readonly activeIds?: ReadonlySet<string>
  /** Have fewer rules run than usual? Then a suppression of all of them may hide nothing today. */
  readonly partial?: boolean
}

/** A remark of the filter on a comment. */
export interface SuppressionNote extends Reported {
  readonly ruleId: 'unknown-suppression' | 'unused-suppression'
  /** What to write instead of the unknown word. */
  readonly expected: readonly string[]
}

export interface Filtered<T extends Reported> {
  /** What is left, in the order given. */
  readonly kept: readonly T[]
  /** Remarks on the comments themselves, in the order of the source. */
  readonly notes: readonly SuppressionNote[]
  /** How many that are only likely are not told, because the draft looks as if it had been edited. */
  readonly withheld: number
}

/**
 * Takes out what the house accepts, what the state of the copy does not bear out, what another report says better, and
 * what a comment hides, in that order: hiding the one report of a place must not bring out the lesser one under it.
 */
export function filterReports<T extends Reported>(
  reports: readonly T[],
  context: FilterContext,
): Filtered<T> {
  const isAccepted = acceptTest(context.accept)
  const { told, withheld } = borneOut(
    reports.filter(report => !isAccepted(report, context.prose)),
    context,
  )
  const wanted = withoutOverlaps(told)
  if (context.comments.length === 0) return { kept: wanted, notes: [], withheld }

  const known = knownNames(context.knownIds, reports)
  const isKnown = (id: string) => isNamed(known, id)
  const read = readInstructions(context.comments, isKnown, known)
  const { hidden, used } = suppress(wanted, read.instructions, context)
  const unknown = read.misunderstandings.map(({ comment, reason, nearest }) =>
    note('unknown-suppression', 'warn', comment, reason, nearest === undefined ? [] : [nearest]),
  )
  const active = knownNames(context.activeIds ?? context.knownIds, [])
  const unused = read.instructions.flatMap(instruction =>
    unusedNote(instruction, used.get(instruction), active, context.partial ?? false),
  )
  return {
    kept: wanted.filter(report => !hidden.has(report)),
    notes: [...unknown, ...unused].sort((a, b) => a.sourceStart - b.sourceStart),
    withheld,
  }
}

/** Without their rules a draft has no slips to be judged by. */
const tellingSlips: readonly string[] = ['typo', 'name']

/**
 * Those that do not need the draft's other faults to bear them out, and those that these do bear out. What a draft keeps back
 * that was judged by itself alone is counted: whoever mends its slips first has to know.
 */
function borneOut<T extends Reported>(
  reports: readonly T[],
  context: FilterContext,
): { readonly told: readonly T[]; readonly withheld: number } {
  if (reports.every(({ shownIn }) => shownIn === undefined)) return { told: reports, withheld: 0 }
  const state = stateIn(reports, context)
  const told = reports.filter(({ shownIn }) => isShownIn(shownIn, state))
  if (state !== 'edited' || context.copy === 'edited') return { told, withheld: 0 }
  const all = withoutOverlaps(reports.filter(({ shownIn }) => shownIn !== 'raw'))
  return { told, withheld: all.filter(({ shownIn }) => shownIn === 'unedited').length }
}

function stateIn(
  reports: readonly Reported[],
  { copy = 'auto', countWords, activeIds, partial }: FilterContext,
): ReturnType<typeof stateOfCopy> {
  if (copy !== 'auto') return copy
  // A few rules by themselves see too few faults to tell anything by them, and so does a house that has those of slips off.
  const isBlind = activeIds !== undefined && !tellingSlips.every(id => activeIds.has(id))
  if (partial || isBlind || countWords === undefined) return 'unknown'
  return stateOfCopy(withoutOverlaps(reports.filter(isSlip)).length, countWords())
}

/** The names as comments may write them: in lower case, those of plugins with and without their prefix. */
function knownNames(ids: ReadonlySet<string>, reports: readonly Reported[]): ReadonlySet<string> {
  const known = new Set<string>()
  for (const id of ids) {
    known.add(id.toLowerCase())
    known.add(id.toLowerCase().replace(/^retext-/, ''))
  }
  // A plugin may call its rules what it likes, so that they are known only by what it reports.
  for (const report of reports) {
    if (report.category === undefined) for (const name of namesOf(report)) known.add(name)
  }
  return known
}

/** Is it one of the names, or a rule of a plugin among them (`retext-spell:misspelt`)? */
function isNamed(names: ReadonlySet<string>, id: string): boolean {
  return names.has(id) || names.has(id.split(':', 1)[0])
}

function unusedNote(
  instruction: Instruction,
  used: ReadonlySet<string> | undefined,
  active: ReadonlySet<string>,
  isPartial: boolean,
): readonly SuppressionNote[] {
  const { comment, ids, verb } = instruction
  if (verb === 'enable') return []
  if (ids.length === 0) {
    if (used?.has(everyRule) || isPartial) return []
    return [note('unused-suppression', 'info', comment, 'This comment to copydesk hides nothing', [])]
  }
  const idle = ids.filter(id => !used?.has(id) && isNamed(active, id)).map(id => `\`${id}\``)
  if (idle.length === 0) return []
  const reason = `This comment to copydesk hides nothing of ${idle.join(', ')}`
  return [note('unused-suppression', 'info', comment, reason, [])]
}

function note(
  ruleId: SuppressionNote['ruleId'],
  severity: SuppressionNote['severity'],
  comment: DraftComment,
  reason: string,
  expected: readonly string[],
): SuppressionNote {
  const { start: sourceStart, end: sourceEnd } = comment.source
  return {
    ruleId,
    source: 'copydesk',
    severity,
    reason,
    start: -1,
    end: -1,
    sourceStart,
    sourceEnd,
    text: '',
    expected,
  }
}
