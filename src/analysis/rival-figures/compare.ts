import { sumOf } from '../evidence.ts'
import type { Facts } from '../facts.ts'
import { agreeInTime } from '../time-setting.ts'
import type { FigureCompany } from './company.ts'
import { contextOf, type FigureContext } from './context.ts'
import { type Evidence, weights } from './evidence.ts'
import type { FigureMention } from './mentions.ts'
import type { NounTie } from './nouns.ts'
import type { Slip } from './slips.ts'

const summaries: ReadonlySet<string> = new Set(['headline', 'standfirst', 'summary', 'caption', 'fact-box'])
const rows: ReadonlySet<string> = new Set(['list', 'cell', 'fact-box'])
/** Values further apart than this are seldom of one thing. */
const far = 3
const near = 1.4
/** Below this a slip is as likely chance. */
const small = 100
/** "All six" may be six of anything. */
const few = 10
/** So many values of one kind tell no more than they do together. */
const mostCrowd = 3

const mostShared = 4
/** What the words around two figures can come to. */
const mostOfWords =
  weights.sharedWord +
  (mostShared - 1) * weights.moreShared +
  weights.frame +
  weights.sameFate +
  weights.sharedName

/** Two mentions with what is known of them as a pair. */
export interface FigurePair {
  readonly earlier: FigureMention
  readonly later: FigureMention
  readonly slip: Slip | undefined
  readonly tie: NounTie | 'other'
  /** The figures of their kind around them. */
  readonly company: FigureCompany
}

/** Gathers what speaks for the figures of a draft being one by twos, and against it. */
export class FigureComparison {
  readonly #facts: Facts
  readonly #contexts = new Map<FigureMention, FigureContext>()

  constructor(facts: Facts) {
    this.#facts = facts
  }

  /**
   * All evidence on a pair; one kind of it may come more than once.
   * @param least nothing is gathered further once it cannot come to so much
   */
  evidenceOf(pair: FigurePair, least: number): Evidence[] | undefined {
    const forms = [...ofValues(pair), ...ofForms(pair)]
    if (sumOf(weights, forms) + mostOfWords < least) return undefined
    const figures = withOthers(forms, pair, least)
    if (!figures) return undefined
    const one = this.#contextOf(pair.earlier)
    const other = this.#contextOf(pair.later)
    const words = [...ofWords(one, other)]
    return [
      ...figures,
      ...words,
      ...unlinked(pair, words),
      ...apart(one, other),
      ...ofParts(pair, one, other),
    ]
  }

  #contextOf(mention: FigureMention): FigureContext {
    const known = this.#contexts.get(mention)
    if (known) return known
    const context = contextOf(this.#facts, mention)
    this.#contexts.set(mention, context)
    return context
  }
}

/** All that other figures say speaks against a pair, so that nothing more is asked once it is too much. */
function withOthers(forms: readonly Evidence[], pair: FigurePair, least: number): Evidence[] | undefined {
  const figures = [...forms]
  let sum = sumOf(weights, forms)
  for (const evidence of ofOthers(pair)) {
    sum += weights[evidence]
    if (sum + mostOfWords < least) return undefined
    figures.push(evidence)
  }
  return figures
}

/** Does it stand in a headline, a summary or the like? */
export function isSummary({ role }: FigureMention): boolean {
  return summaries.has(role)
}

function* ofValues({ earlier, later, slip }: FigurePair): Iterable<Evidence> {
  const [a, b] = [earlier.value, later.value]
  const ratio = Math.max(a, b) / Math.min(a, b)
  if (ratio < near) yield 'near'
  if (!slip) {
    if (ratio > far) yield 'far'
    return
  }
  const digits = Math.max(earlier.digits.digits.length, later.digits.digits.length)
  yield slip === 'noughts' && digits > 1 ? 'noughtsOfMany' : slip
  if (Math.max(earlier.amount.low, later.amount.low) < small && slip !== 'noughts') yield 'small'
}

function* ofForms({ earlier, later, tie, slip }: FigurePair): Iterable<Evidence> {
  const isCount = later.amount.kind === 'count'
  if (tie === 'same') yield 'sameNoun'
  // "The 14 recovered" and "forty-one volunteers": two small numbers of two things.
  const isSmall = Math.max(earlier.amount.low, later.amount.low) < small
  if (isCount && slip === 'turned' && isSmall && tie === 'none' && later.standing === 'plain')
    yield 'smallBare'
  if (slip === 'digit' && later.standing === 'plain' && tie === 'none') yield 'loose'
  // "The 800 metres final" is the name of a race.
  if (isMeasure(earlier, later) && later.standing !== 'the') yield 'sameUnit'
  if (tie === 'other') yield 'otherNoun'
  if (slip !== 'turned' && later.noun?.isFleeting) yield 'fleeting'
  if (later.standing !== 'plain') yield later.standing
  if (isCount && later.standing === 'the' && !later.noun && !later.narrowing) yield 'bare'
  if (isSummary(earlier) !== isSummary(later)) yield 'summary'
  if (rows.has(earlier.role) && rows.has(later.role)) yield 'rows'
  if (earlier.isPart !== later.isPart) yield 'part'
  if (later.isAttributive && !slip) yield 'attributive'
  // "In those seven minutes" are those between two times of the clock.
  const isStretch = later.standing === 'those' && later.amount.unit?.dimension === 'time' && !slip
  if (later.isLapse || isStretch) yield 'lapse'
  if (isCount && later.narrowing === 'clause' && !slip) yield 'clause'
  if (isCount && later.narrowing === 'phrase' && !slip) yield 'phrase'
  if (isCount && !later.noun && later.value < few) yield 'few'
  if (isBareThing(earlier, later) || isBareThing(later, earlier)) yield 'bareThing'
}

/** Of days and years a piece measures many things; of miles or degrees, few. */
const calendar = 86_400

function isMeasure({ amount: { unit } }: FigureMention, { amount: { unit: other } }: FigureMention): boolean {
  if (unit === undefined || unit.name !== other?.name || unit.dimension === 'points') return false
  return unit.dimension !== 'time' || unit.factor < calendar
}

/** No slip, or that of a small figure, no word that both have around them, and nothing that points back but "the". */
function* unlinked({ earlier, later, slip }: FigurePair, words: readonly Evidence[]): Iterable<Evidence> {
  const isSmall = Math.max(earlier.amount.low, later.amount.low) < small
  if (slip === 'digit' && isSmall && later.standing === 'plain') yield 'unlinked'
  const isOfMore = words.includes('frame') || words.includes('moreShared') || words.includes('sameFate')
  if (slip === 'turned' && later.amount.kind === 'money' && later.standing === 'plain' && !isOfMore)
    yield 'loneTurn'
  const isPlain = later.standing === 'plain' || (later.standing === 'the' && later.noun !== undefined)
  if (!slip && isPlain && !words.includes('sharedWord')) yield 'unlinked'
}

/** "All six" beside a count of things: figures that stand alone mostly count people. */
function isBareThing(bare: FigureMention, other: FigureMention): boolean {
  return bare.amount.kind === 'count' && !bare.noun && other.noun !== undefined && !other.noun.isPerson
}

/** What the other figures of the piece say: is one of the two confirmed, or does it come of others? */
function* ofOthers({ earlier, later, company, slip }: FigurePair): Iterable<Evidence> {
  const isSupported =
    company.isRepeated('later') &&
    (later.standing !== 'plain' || slip === 'digit' || company.isRepeated('earlier'))
  if (isSupported) yield 'supported'
  if (company.isExplained()) yield 'explained'
  if (slip === 'turned' && Math.max(earlier.amount.low, later.amount.low) >= small) return
  const values = company.valuesLike(far, mostCrowd + 2)
  for (let more = 2; more < values; more++) yield 'crowd'
}

function* ofWords(one: FigureContext, other: FigureContext): Iterable<Evidence> {
  let shared = 0
  for (const word of one.words) {
    if (!other.words.has(word)) continue
    yield shared === 0 ? 'sharedWord' : 'moreShared'
    if (++shared === mostShared) break
  }
  if (hasCommon(one.frames, other.frames)) yield 'frame'
  if (one.fate && one.fate === other.fate) yield 'sameFate'
  if (one.fate && other.fate && one.fate !== other.fate) yield 'otherFate'
  if (hasCommon(one.names, other.names)) yield 'sharedName'
  else if (one.names.size > 0 && other.names.size > 0) yield 'otherName'
}

function* apart(one: FigureContext, other: FigureContext): Iterable<Evidence> {
  if (one.isAnother || other.isAnother) yield 'another'
  if (one.isCompared || other.isCompared) yield 'compared'
  if (one.isRevised || other.isRevised) yield 'revised'
  if (one.isGrown !== other.isGrown) yield 'grown'
  if (one.isEstimate !== other.isEstimate) yield 'estimate'
  if (one.isRate !== other.isRate) yield 'rate'
  if (one.setting.shifted !== other.setting.shifted) yield 'shifted'
  if (one.isPast !== other.isPast) yield 'past'
  if (!agreeInTime(one.setting, other.setting)) yield 'otherTime'
  else if (one.setting.years.size > 0 !== other.setting.years.size > 0) yield 'dated'
  if (!isNested(one.modifiers, other.modifiers)) yield 'modifiers'
}

/** "All 318 jobs" and "204 production jobs": what is told of anew, by a narrower name, and is fewer. */
function* ofParts(
  { earlier, later }: FigurePair,
  one: FigureContext,
  other: FigureContext,
): Iterable<Evidence> {
  const [few, many] = earlier.value < later.value ? [earlier, later] : [later, earlier]
  const [ofFew, ofMany] = few === earlier ? [one, other] : [other, one]
  if (few.standing === 'plain' && few.noun && many.noun && !isSubset(ofFew.modifiers, ofMany.modifiers))
    yield 'kind'
}

function hasCommon<Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): boolean {
  for (const value of a) if (b.has(value)) return true
  return false
}

function isNested(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return isSubset(a, b) || isSubset(b, a)
}

function isSubset(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  for (const value of a) if (!b.has(value)) return false
  return true
}
