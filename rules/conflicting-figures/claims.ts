import { type Governor, governorOf } from '../../src/analysis/amounts/governor.ts'
import type { Amount } from '../../src/analysis/amounts.ts'
import { traitsOf, WordTrait } from '../../src/analysis/dictionary.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { functionWord } from '../../src/analysis/function-words.ts'
import type { Stem } from '../../src/analysis/restatements.ts'
import { keyTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'

/** A size that the piece gives of something. */
export interface FigureClaim {
  readonly amount: Amount
  /** The stem of the noun, and of the words that narrow it. */
  readonly head: number
  readonly modifiers: ReadonlySet<number>
  /** The verb: "killed" of "14 people were killed", "rose" of "sales rose 3 percent". */
  readonly verb: number | undefined
  /** The stem of the noun of a rate: "per share", "a year". */
  readonly rate: number | undefined
  /** Is it how much the size has changed by? */
  readonly isChange: boolean
}

const kinds = new Set<Amount['kind']>(['count', 'money', 'percent', 'measure', 'points'])

/** Any other stretch of time only says how far one looks: "in the past 15 months". */
const lasting = keyTest('last lasts lasted take takes took run runs ran spent spend'.split(' ').map(keyOf))

/** "From 24 to 12 hours" is no size of the hours. */
const movement = keyTest(['from', 'to'].map(keyOf))

/** An amount with the noun that it is the size of. */
interface Candidate {
  readonly amount: Amount
  readonly head: number
  readonly governor: Governor | undefined
}

/** A thing of which more sizes are given is a series, not one quantity. */
const mostClaims = 10

/**
 * The sizes of a draft by what they are sizes of, kind, unit and noun; of those things only of which there are several
 * sizes that differ.
 */
export function* claimsByThing(facts: Facts, stem: Stem): Iterable<readonly FigureClaim[]> {
  const { tokens } = facts
  const stemAt = (index: number) => stem(tokens.keys[index]!, tokens.starts[index]!, tokens.ends[index]!)
  for (const candidates of candidatesByThing(facts, stemAt)) {
    if (candidates.length < 2 || candidates.length > mostClaims) continue
    if (!candidates.some((one, at) => candidates.some((other, after) => after > at && mayDiffer(one, other))))
      continue
    yield candidates.map(candidate => claimOf(tokens, candidate, stemAt))
  }
}

/** Sizes so far apart are none of one thing, but for a slip of the magnitude: $3 million and $3 billion. */
const mostRatio = 10

/** Are they two sizes of one order, in two sentences, so that they may be one quantity? */
function mayDiffer({ amount: a }: { amount: Amount }, { amount: b }: { amount: Amount }): boolean {
  return a.low !== b.low && a.sentence !== b.sentence && isOfOneSize(a, b)
}

/** Are two sizes of one order, or a thousand times apart? */
export function isOfOneSize({ low: a }: Amount, { low: b }: Amount): boolean {
  const ratio = Math.max(a, b) / Math.max(Math.min(a, b), Number.MIN_VALUE)
  return ratio <= mostRatio || Math.abs(ratio / 1000 - 1) < 0.001
}

type StemAt = (index: number) => number

function candidatesByThing({ amounts, tokens }: Facts, stemAt: StemAt): Iterable<readonly Candidate[]> {
  const found = new Map<string, Map<number, Candidate[]>>()
  for (const amount of amounts) {
    if (!kinds.has(amount.kind) || amount.precision === 'vague' || amount.low !== amount.high) continue
    const { counted, kind } = amount
    const isCount = kind === 'count'
    if (isCount && (!counted || counted.partitive || movement(tokens.keys[amount.firstToken - 1] ?? 0)))
      continue
    const governor = isCount ? undefined : governorOf(tokens, amount, tokens.sentences[amount.sentence]!)
    const noun = counted && isCount ? counted.head : governor?.head
    if (noun === undefined || (governor && isMereStretch(tokens, amount, governor))) continue
    const unit = isCount ? kind : (amount.unit?.name ?? amount.currency ?? kind)
    const ofUnit = found.get(unit) ?? new Map<number, Candidate[]>()
    found.set(unit, ofUnit)
    const head = stemAt(noun)
    const list = ofUnit.get(head)
    if (list) list.push({ amount, head, governor })
    else ofUnit.set(head, [{ amount, head, governor }])
  }
  return [...found.values()].flatMap(ofUnit => [...ofUnit.values()])
}

function isMereStretch({ keys }: Tokens, { unit }: Amount, { verb }: Governor): boolean {
  return unit?.dimension === 'time' && (verb === undefined || !lasting(keys[verb]!))
}

function claimOf(tokens: Tokens, { amount, head, governor }: Candidate, stemAt: StemAt): FigureClaim {
  const { counted } = amount
  const end = tokens.sentences[amount.sentence + 1]!
  if (governor) {
    const { modifiers, verb, isChange } = governor
    return {
      amount,
      head,
      modifiers: new Set(modifiers.map(stemAt)),
      verb: verb === undefined ? undefined : stemAt(verb),
      rate: rateAfter(tokens, amount.endToken, end, stemAt),
      isChange,
    }
  }
  const modifiers = new Set<number>()
  for (let index = counted!.firstToken; index < counted!.head; index++) {
    if (tokens.classes[index] === TokenClass.word) modifiers.add(stemAt(index))
  }
  const verb = verbAfter(tokens, counted!.endToken, end)
  return {
    amount,
    head,
    modifiers,
    verb: verb === undefined ? undefined : stemAt(verb),
    rate: undefined,
    isChange: false,
  }
}

function verbAfter(tokens: Tokens, at: number, end: number): number | undefined {
  for (let index = at; index < Math.min(end, at + 5); index++) {
    if (tokens.classes[index] !== TokenClass.word) return undefined
    if ((traitsOf(tokens.keys[index]!) & WordTrait.past) !== 0 && functionWord(tokens.keys[index]!) === 0)
      return index
  }
  return undefined
}

const rateWord = keyTest(['per', 'a', 'an', 'each'].map(keyOf))

function rateAfter(tokens: Tokens, at: number, end: number, stemAt: StemAt): number | undefined {
  return at + 1 < end && rateWord(tokens.keys[at]!) ? stemAt(at + 1) : undefined
}
