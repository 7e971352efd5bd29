import { governorOf } from '../../src/analysis/amounts/governor.ts'
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

/** The sizes of a draft by what they are sizes of: kind, unit and noun. */
export function claimsByThing(facts: Facts, stem: Stem): ReadonlyMap<string, readonly FigureClaim[]> {
  const found = new Map<string, FigureClaim[]>()
  for (const amount of facts.amounts) {
    if (!kinds.has(amount.kind) || amount.precision === 'vague' || amount.low !== amount.high) continue
    const claim = claimOf(facts, amount, stem)
    if (!claim) continue
    const key = `${amount.kind} ${amount.unit?.name ?? amount.currency ?? ''} ${claim.head}`
    const list = found.get(key)
    if (list) list.push(claim)
    else found.set(key, [claim])
  }
  return found
}

function claimOf({ tokens }: Facts, amount: Amount, stem: Stem): FigureClaim | undefined {
  const stemAt = (index: number) => stem(tokens.keys[index]!, tokens.starts[index]!, tokens.ends[index]!)
  const start = tokens.sentences[amount.sentence]!
  const end = tokens.sentences[amount.sentence + 1]!
  const { counted } = amount
  if (amount.kind === 'count') {
    if (!counted || counted.partitive || movement(tokens.keys[amount.firstToken - 1] ?? 0)) return undefined
    const modifiers = new Set<number>()
    for (let index = counted.firstToken; index < counted.head; index++) {
      if (tokens.classes[index] === TokenClass.word) modifiers.add(stemAt(index))
    }
    const verb = verbAfter(tokens, counted.endToken, end)
    return {
      amount,
      head: stemAt(counted.head),
      modifiers,
      verb: verb === undefined ? undefined : stemAt(verb),
      rate: undefined,
      isChange: false,
    }
  }
  const governor = governorOf(tokens, amount, start)
  if (!governor) return undefined
  const { head, modifiers, verb, isChange } = governor
  if (amount.unit?.dimension === 'time' && (verb === undefined || !lasting(tokens.keys[verb]!)))
    return undefined
  return {
    amount,
    head: stemAt(head),
    modifiers: new Set(modifiers.map(stemAt)),
    verb: verb === undefined ? undefined : stemAt(verb),
    rate: rateAfter(tokens, amount.endToken, end, stemAt),
    isChange,
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

const rateWord = /^(?:per|a|an|each)$/i

function rateAfter(
  tokens: Tokens,
  at: number,
  end: number,
  stemAt: (index: number) => number,
): number | undefined {
  if (at + 1 >= end || tokens.classes[at] !== TokenClass.word) return undefined
  if (!rateWord.test(tokens.prose.slice(tokens.starts[at]!, tokens.ends[at]!))) return undefined
  return stemAt(at + 1)
}
