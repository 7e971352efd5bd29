import { roundedRange } from '../amounts/rounded.ts'
import type { Amount } from '../amounts.ts'
import type { Facts } from '../facts.ts'
import { matchesOf } from '../matches-of.ts'
import { areApart, type Range } from '../quantities/range.ts'
import { sentenceNumbersOn, type Topic } from '../topics.ts'
import { type FiguredPassage, figuredPassage } from './figured.ts'

/** Words that hold some figures together, so that one of them follows from the others. */
export interface Bond {
  /** One of these words each such passage has. */
  readonly topic: Topic
  /** Read in a {@link FiguredPassage}; global. */
  readonly pattern: RegExp
  /** May the figures stand in two neighbouring sentences? */
  readonly isOfTwo?: boolean
  /** What the figures ought to make; undefined where the words turn out to hold nothing together. */
  readonly judge: (read: Reading) => Judgement | undefined
}

/** A place where the words of a bond stand. */
export interface Reading {
  readonly facts: Facts
  readonly passage: FiguredPassage
  readonly match: RegExpExecArray
  /** The figure of a group of the pattern. */
  readonly figure: (name: string) => Amount | undefined
}

/** What a bond says of the figure it ends in, and whether that figure can be so. */
export interface Judgement {
  readonly isBroken: boolean
  readonly here: Amount
  readonly there: readonly Amount[]
  /** What it ought to be. */
  readonly right: number
  /** The words that compare the two. */
  readonly words?: string
}

/** All places of a draft where the bonds are read, right or wrong; each figure is judged once. */
export function* bondsRead(
  facts: Facts,
  bonds: readonly Bond[],
): Iterable<Judgement & { readonly bond: Bond }> {
  if (facts.amounts.length < 2) return
  const judged = new Set<number>()
  for (const bond of bonds) {
    for (const number of sentenceNumbersOn(facts, bond.topic)) {
      for (const judgement of judgedAt(facts, bond, number)) {
        if (judged.has(judgement.here.start)) continue
        judged.add(judgement.here.start)
        yield { ...judgement, bond }
      }
    }
  }
}

/** The places where figures break the bond in which they stand. */
export function* brokenBonds(
  facts: Facts,
  bonds: readonly Bond[],
): Iterable<Judgement & { readonly bond: Bond }> {
  for (const judgement of bondsRead(facts, bonds)) if (judgement.isBroken) yield judgement
}

function* judgedAt(facts: Facts, bond: Bond, number: number): Iterable<Judgement> {
  const passages = [figuredPassage(facts, number, false)]
  if (bond.isOfTwo) {
    passages.push(figuredPassage(facts, number, true))
    if (number + 2 < facts.tokens.sentences.length) passages.push(figuredPassage(facts, number + 1, true))
  }
  for (const passage of passages) {
    if (!passage) continue
    for (const match of matchesOf(bond.pattern, passage.text)) {
      const figure = (name: string) => passage.figures[Number(match.groups?.[name] ?? -1)]
      const judgement = bond.judge({ facts, passage, match, figure })
      if (judgement) yield judgement
    }
  }
}

/** What a figure may stand for: as it is rounded, and as "about" or "more than" loosen it. */
export function reach({ tokens }: Facts, amount: Amount): Range {
  const { low, high } = roundedRange(tokens, amount)
  if (amount.precision === 'at-least') return { low, high: Number.POSITIVE_INFINITY }
  if (amount.precision === 'at-most') return { low: Number.NEGATIVE_INFINITY, high }
  return amount.precision === 'exact' ? { low, high } : { low: low * (1 - rough), high: high * (1 + rough) }
}

const rough = 0.12

/** Is it one figure that is told without "about" or "more than"? */
export function isPlain({ precision, low, high }: Amount): boolean {
  return precision === 'exact' && low === high
}

/** What a figure ought to be against what it is told to be. */
export function judged(
  facts: Facts,
  here: Amount,
  there: readonly Amount[],
  right: Range,
  slack: number,
): Judgement {
  return {
    isBroken: areApart(right, reach(facts, here), slack),
    here,
    there,
    right: (right.low + right.high) / 2,
  }
}
