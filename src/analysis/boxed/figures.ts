import type { Amount } from '../amounts.ts'
import type { Facts } from '../facts.ts'
import { isSpokenIn, type OwnSentence } from '../own-sentences.ts'
import { clockTimesOf } from '../timeline/clock-times.ts'

/** A figure of a sentence, in the base unit of what it measures. */
export interface Figure {
  /** What it measures, or `money` with the currency, `percent`, `vote`, `clock`, `count`. */
  readonly kind: string
  readonly low: number
  readonly high: number
  /** The lower end in the unit of the text. */
  readonly size: number
  /** What the other side of a vote has. */
  readonly against: number | undefined
  /** Is it said as what it is, and not as a bound? */
  readonly isPlain: boolean
  readonly isPart: boolean
  readonly isSpoken: boolean
  readonly sentence: OwnSentence
  /** Where it stands in the sentence. */
  readonly from: number
  readonly to: number
  /** The noun that it counts, and where that ends. */
  readonly noun: string | undefined
  readonly nounEnd: number
}

/** "9:30" and "9:30 p.m." agree: the half of the day may be left out. */
const halfDay = 720

/** The figures of some sentences that are in order, in the order of these; durations and times of day are read as such. */
export function figuresIn(facts: Facts, sentences: readonly OwnSentence[]): Figure[] {
  const [amounts, durations] = [bySentence(facts.amounts), bySentence(facts.durations)]
  return sentences.flatMap(sentence => {
    const times: Figure[] = [
      ...clockTimesOf(sentence).map(({ minutes, start, end }) =>
        figureAt(
          sentence,
          { start, end },
          { kind: 'clock', low: minutes % halfDay, high: minutes % halfDay },
        ),
      ),
      ...(durations.get(sentence.number) ?? []).map(({ start, end, low, high, precision }) =>
        figureAt(sentence, { start, end }, { kind: 'time', low, high, isPlain: isPlain(precision) }),
      ),
    ]
    const isTime = ({ start, end }: Amount) =>
      times.some(({ from, to }) => from < end - sentence.start && start - sentence.start < to)
    const others = (amounts.get(sentence.number) ?? []).flatMap(amount =>
      isTime(amount) ? [] : (figureOf(facts, sentence, amount) ?? []),
    )
    return [...times, ...others].filter(({ from, to }) => from >= 0 && to <= sentence.text.length)
  })
}

function bySentence<Found extends { readonly sentence: number }>(
  found: readonly Found[],
): Map<number, Found[]> {
  const groups = new Map<number, Found[]>()
  for (const one of found) {
    const group = groups.get(one.sentence)
    if (group) group.push(one)
    else groups.set(one.sentence, [one])
  }
  return groups
}

function figureOf({ tokens }: Facts, sentence: OwnSentence, amount: Amount): Figure | undefined {
  const { kind, against, precision, unit, currency, counted } = amount
  const factor = unit?.factor ?? 1
  const sort = sortOf(amount)
  if (sort === undefined || precision === 'vague') return undefined
  return figureAt(sentence, amount, {
    kind: kind === 'money' ? `money ${currency}` : sort,
    low: amount.low * factor,
    high: amount.high * factor,
    size: amount.low,
    against,
    isPlain: isPlain(precision),
    isPart: counted?.partitive ?? false,
    noun: counted && tokens.prose.slice(tokens.starts[counted.head], tokens.ends[counted.head]).toLowerCase(),
    nounEnd: counted ? tokens.ends[counted.head]! - sentence.start : amount.end - sentence.start,
  })
}

function sortOf({ kind, unit }: Amount): string | undefined {
  if (kind === 'measure') return unit?.dimension
  return kind === 'score' ? 'vote' : kind
}

function isPlain(precision: Amount['precision']): boolean {
  return precision === 'exact' || precision === 'about'
}

function figureAt(
  sentence: OwnSentence,
  { start, end }: { readonly start: number; readonly end: number },
  parts: Pick<Figure, 'kind' | 'low' | 'high'> & Partial<Figure>,
): Figure {
  const [from, to] = [start - sentence.start, end - sentence.start]
  return {
    size: parts.low,
    against: undefined,
    isPlain: true,
    isPart: false,
    noun: undefined,
    nounEnd: to,
    ...parts,
    isSpoken: isSpokenIn(sentence, start),
    sentence,
    from,
    to,
  }
}
