import { amountsIn } from '../amounts/in-sentence.ts'
import type { Amount, AmountKind } from '../amounts.ts'
import type { Facts } from '../facts.ts'
import { type OwnSentence, ownSentenceAt } from '../own-sentences.ts'

/** One sentence, or two neighbours of one block, in which each figure stands as a sign of its kind: "‹m0› more than ‹m1›". */
export interface FiguredPassage {
  /** The words in small letters, with signs for the figures that are in the writer's voice. */
  readonly text: string
  readonly figures: readonly Amount[]
}

const letters: Readonly<Record<AmountKind, string>> = {
  count: 'c',
  measure: 'u',
  money: 'm',
  percent: 'p',
  points: 'q',
  share: 's',
  multiple: 'x',
  ratio: 'r',
  score: 'g',
  vote: 'v',
  ordinal: '',
  rank: '',
}

/** A pattern for one figure of some kinds: `figure('a', 'cm')` is a count or money, and its number in the passage is the group `a`. */
export function figure(name: string, kinds: string): string {
  return `‹[${kinds}](?<${name}>\\d+)›`
}

const known = new WeakMap<Facts, Map<number, FiguredPassage | undefined>>()

/** The passage of a sentence, alone or behind the one before it; undefined where fewer than two figures stand in it. */
export function figuredPassage(
  facts: Facts,
  number: number,
  withBefore: boolean,
): FiguredPassage | undefined {
  const passages = known.get(facts) ?? new Map<number, FiguredPassage | undefined>()
  known.set(facts, passages)
  const key = number * 2 + (withBefore ? 1 : 0)
  if (!passages.has(key)) passages.set(key, passageAt(facts, number, withBefore))
  return passages.get(key)
}

function passageAt(facts: Facts, number: number, withBefore: boolean): FiguredPassage | undefined {
  const amounts = amountsIn(facts.amounts, number)
  const earlier = withBefore && number > 0 ? amountsIn(facts.amounts, number - 1) : []
  if (amounts.length + earlier.length < 2) return undefined
  const own = ownSentenceAt(facts, number)
  if (!own) return undefined
  const before = withBefore && number > 0 ? ownSentenceAt(facts, number - 1) : undefined
  if (withBefore && before?.block !== own.block) return undefined
  const figures: Amount[] = []
  const first = before ? `${signed(before, earlier, figures)} ` : ''
  const text = first + signed(own, amounts, figures)
  return figures.length < 2 ? undefined : { text, figures }
}

/** One sentence as a passage, however few figures stand in it; undefined where it is not in the writer's voice. */
export function figuredSentence(facts: Facts, number: number): FiguredPassage | undefined {
  const own = ownSentenceAt(facts, number)
  if (!own) return undefined
  const figures: Amount[] = []
  return { text: signed(own, amountsIn(facts.amounts, number), figures), figures }
}

function signed(sentence: OwnSentence, amounts: readonly Amount[], figures: Amount[]): string {
  let text = ''
  let at = 0
  for (const amount of amounts) {
    const from = amount.start - sentence.start
    const to = amount.end - sentence.start
    // What is spoken is blank there; "the first" is a word like others.
    if (
      amount.kind === 'ordinal' ||
      amount.kind === 'rank' ||
      from < at ||
      sentence.text.charCodeAt(from) === 0x20
    )
      continue
    text += `${sentence.text.slice(at, from).toLowerCase()}‹${letters[amount.kind]}${figures.length}›`
    figures.push(amount)
    at = to
  }
  return text + sentence.text.slice(at).toLowerCase()
}
