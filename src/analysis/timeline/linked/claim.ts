import type { Facts } from '../../facts.ts'
import { type DatedEnd, datedEnds, isBeginOf } from '../ends.ts'
import type { StatedLength } from '../lengths.ts'
import type { TimePoint } from '../points.ts'
import { type Stretch, stretches } from '../stretches.ts'
import { type Cue, goesOn, isOver } from './cues.ts'
import type { Place } from './places.ts'

/** A length, with what is asked of each of its bases. */
export interface Claim {
  readonly length: StatedLength
  readonly cue: Cue
  readonly isRough: boolean
  /** The times that stand nearest. */
  readonly places: readonly Place[]
  /** The times at which what it tells of begins and ends, for each kind of stretch that its words name. */
  readonly kinds: readonly Kind[]
  readonly goesOn: boolean
  readonly isOver: boolean
}

interface Kind {
  readonly begins: ReadonlyMap<TimePoint, DatedEnd>
  readonly ends: ReadonlySet<TimePoint>
  /** What lasts, where the words name it: a strike, a trial. */
  readonly noun: string | undefined
}

/** Does what the words around a length name begin at a time? */
export function beginsAt(facts: Facts, { begins, noun }: Kind, point: TimePoint): boolean {
  const begin = begins.get(point)
  return begin !== undefined && (noun === undefined || isBeginOf(facts, begin, noun))
}

const rough = /^(?:nearly|almost|about|around|some|over|more|just|less|fewer|at|well|exactly)\b/i

/** Reads what the words around a length say of it. */
export function claimOf(facts: Facts, length: StatedLength, cue: Cue, places: readonly Place[]): Claim {
  const from = length.sentence.start + length.at
  return {
    length,
    places,
    cue,
    isRough: rough.test(facts.tokens.prose.slice(from, length.start)),
    kinds: kindsOf(facts, length),
    goesOn: goesOn.test(length.text),
    isOver: isOver.test(length.text),
  }
}

const reach = 80

/** The kinds of stretch that the words around a length name, of those whose beginning the piece tells. */
function kindsOf(facts: Facts, { text, at, isNth }: StatedLength): Kind[] {
  const from = Math.max(0, at - reach)
  const around = text.slice(from, at + reach)
  return stretches.flatMap(stretch => {
    const match = (isNth ? stretch.nth : stretch.told)?.exec(around)
    if (!match || match.index + from > at || at >= match.index + from + match[0].length) return []
    const kind = kindOf(facts, stretch)
    if (kind.begins.size === 0) return []
    // What has its birthday is not over.
    return [{ ...kind, ends: isNth ? none : kind.ends, noun: match.groups?.noun ?? match.groups?.before }]
  })
}

const none: ReadonlySet<TimePoint> = new Set()
const known = new WeakMap<Facts, Map<Stretch, Omit<Kind, 'noun'>>>()

function kindOf(facts: Facts, stretch: Stretch): Omit<Kind, 'noun'> {
  const own = known.get(facts) ?? new Map<Stretch, Omit<Kind, 'noun'>>()
  known.set(facts, own)
  const before = own.get(stretch)
  if (before) return before
  const { begins, ends } = datedEnds(facts, stretch)
  const made = {
    begins: new Map(begins.map(begin => [begin.point, begin] as const)),
    ends: new Set(ends.map(({ point }) => point)),
  }
  own.set(stretch, made)
  return made
}
