import type { Tokens } from '../../parse/tokens.ts'
import { sentenceOf } from '../locate.ts'
import { addCandidates, isSkipped } from '../parts-of-speech/candidates.ts'
import { Lattice } from '../parts-of-speech/lattice.ts'
import { taggerModel } from '../parts-of-speech/load.ts'
import { type Misfit, misfitAt } from '../parts-of-speech/misfit.ts'
import { costScale } from '../parts-of-speech/train.ts'
import { sequenceModel } from './load.ts'
import {
  frequencyOf,
  likelihoodAfter,
  likelihoodOf,
  type SequenceModel,
  sentenceEdge,
  stateOf,
} from './model.ts'

/** How many tokens on either side take part. */
const reach = 5
/** Of the tagger's own sequences, which are fewer and were tagged by hand. */
const tagReach = 4
/** How much of what the word sequences say is believed: neighbouring words are no independent witnesses. */
export const temper = 2.7
const lowerCase = { first: 0, meaningless: true }
const lattice = new Lattice()
const keys: number[] = []
let best = new Float64Array(1 << 12)

/** Says how much better other words would fit; see {@link fitAt}. */
export type Fit = (others: Tokens) => number

/**
 * Weighs the words at a place of a sentence against others: by what parts of speech follow one another, by what words
 * do, and by how common the words are. In natural logarithms, above 0 where the others are likelier. Both witnesses have
 * to speak for the others: what only one of them finds odd is a rare turn rather than a slip.
 * @param first the first token that the others would stand for
 * @param count how many tokens they would stand for; 0 where they would be put in before `first`
 * @returns takes the tokens of the other words, in lower case; none where the written ones would be left out
 */
export function fitAt(tokens: Tokens, first: number, count: number): Fit {
  const model = sequenceModel()
  const misfit = misfitAt(tokens, first, count, tagReach)
  let written: number | undefined
  const common = (of: Tokens, from: number, end: number) => {
    let sum = 0
    for (let token = from; token < end; token++) sum += frequencyOf(model, of.keys[token]!)
    return sum
  }
  return others => {
    const byTags = misfit(others)
    if (byTags <= 0) return byTags
    written ??= likelihoodAt(model, tokens, first, count, undefined)
    const byWords = (likelihoodAt(model, tokens, first, count, others) - written) / temper
    const prior =
      others.count === count ? common(others, 0, others.count) - common(tokens, first, first + count) : 0
    return Math.min(byTags, byWords) + prior
  }
}

/**
 * How likely other words are at a place of a sentence where what is written is no word, so that there is nothing to weigh
 * them against: by the words around and by how common they are. In natural logarithms; good only to compare others of the
 * same number of words in the same place.
 * @param first the first token that the others would stand for
 * @param count how many tokens they would stand for
 */
export function likelihoodIn(tokens: Tokens, first: number, count: number): Fit {
  const model = sequenceModel()
  return others => {
    let frequency = 0
    for (let token = 0; token < others.count; token++) frequency += frequencyOf(model, others.keys[token]!)
    return likelihoodAt(model, tokens, first, count, others) / temper + frequency
  }
}

/** What the parts of speech add to what the words say: they tell mostly the same. */
const tagWeight = 0.5

/**
 * As {@link fitAt}, but both witnesses are heard together, and how common the words are is left to the bar of each pair:
 * for small words, whose places differ so much that one bar for all would be too high for most.
 */
export function placeGainAt(tokens: Tokens, first: number, count: number): Fit {
  const model = sequenceModel()
  const written = likelihoodAt(model, tokens, first, count, undefined)
  let misfit: Misfit | undefined
  return others => {
    const byWords = likelihoodAt(model, tokens, first, count, others) - written
    if (byWords <= 0) return byWords
    misfit ??= misfitAt(tokens, first, count, tagReach)
    return byWords + tagWeight * misfit(others)
  }
}

/** The likelihood of the likeliest reading of a stretch, against its words and states taken by themselves. */
function likelihoodAt(
  model: SequenceModel,
  tokens: Tokens,
  first: number,
  count: number,
  others: Tokens | undefined,
): number {
  const sentence = sentenceOf(tokens, first)
  const start = tokens.sentences[sentence]!
  const stop = tokens.sentences[sentence + 1]!
  const from = Math.max(start, first - reach)
  const end = Math.min(stop, first + count + reach)
  fillLattice(tokens, from, end, first, count, others)
  return decode(model, from === start, end === stop)
}

function fillLattice(
  tokens: Tokens,
  from: number,
  end: number,
  first: number,
  count: number,
  others: Tokens | undefined,
): void {
  const tagger = taggerModel()
  const capitals = { first: tokens.sentences[sentenceOf(tokens, first)]!, meaningless: false }
  lattice.clear()
  keys.length = 0
  for (let token = from; token < end; token++) {
    if (others && token === first) {
      for (let other = 0; other < others.count; other++) {
        addCandidates(lattice, tagger, others, other, lowerCase)
        keys.push(others.keys[other]!)
      }
    }
    if (others && token >= first && token < first + count) continue
    if (isSkipped(tokens, token)) continue
    addCandidates(lattice, tagger, tokens, token, capitals)
    keys.push(tokens.keys[token]!)
  }
}

/** Viterbi over pairs of states, as the tagger's own. */
function decode(model: SequenceModel, isStart: boolean, isEnd: boolean): number {
  const { length, starts, states, costs } = lattice
  if (length === 0) return 0
  const refined = new Uint16Array(starts[length]!)
  const own = new Float64Array(starts[length]!)
  for (let place = 0; place < length; place++) {
    for (let at = starts[place]!; at < starts[place + 1]!; at++) {
      const tag = states[at]!
      refined[at] = stateOf(model, tag, keys[place]!)
      own[at] = model.tagShares[tag]! - costs[at]! / costScale - model.shares[refined[at]!]!
    }
  }
  let size = starts[1]!
  let from = 0
  if (best.length < size) best = new Float64Array(size * 2)
  for (let at = 0; at < size; at++) {
    const state = refined[at]!
    best[at] =
      own[at]! + (isStart ? likelihoodOf(model, sentenceEdge, sentenceEdge, state) : model.shares[state]!)
  }
  let previousCount = 1
  for (let place = 1; place < length; place++) {
    const middleStart = starts[place - 1]!
    const middleCount = starts[place]! - middleStart
    const start = starts[place]!
    const count = starts[place + 1]! - start
    const beforeStart = place > 1 ? starts[place - 2]! : 0
    const to = from + size
    size = middleCount * count
    if (best.length < to + size) best = grown(best, (to + size) * 2)
    for (let middle = 0; middle < middleCount; middle++) {
      const previous = refined[middleStart + middle]!
      for (let at = 0; at < count; at++) {
        const state = refined[start + at]!
        let highest = -Infinity
        for (let before = 0; before < previousCount; before++) {
          const likelihood =
            place === 1 && !isStart
              ? likelihoodAfter(model, previous, state)
              : likelihoodOf(
                  model,
                  place > 1 ? refined[beforeStart + before]! : sentenceEdge,
                  previous,
                  state,
                )
          const sum = best[from + before * middleCount + middle]! + likelihood
          if (sum > highest) highest = sum
        }
        best[to + middle * count + at] = highest + own[start + at]!
      }
    }
    from = to
    previousCount = middleCount
  }
  let highest = -Infinity
  const lastCount = starts[length]! - starts[length - 1]!
  for (let index = 0; index < size; index++) {
    let sum = best[from + index]!
    if (isEnd && length > 1) {
      const before = refined[starts[length - 2]! + Math.floor(index / lastCount)]!
      const previous = refined[starts[length - 1]! + (index % lastCount)]!
      sum += likelihoodOf(model, before, previous, sentenceEdge) - model.shares[sentenceEdge]!
    }
    if (sum > highest) highest = sum
  }
  return highest
}

function grown(old: Float64Array<ArrayBuffer>, length: number): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(length)
  larger.set(old)
  return larger
}
