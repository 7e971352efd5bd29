import type { Tokens } from '../../parse/tokens.ts'
import { isSkipped } from '../parts-of-speech/candidates.ts'
import { Tag } from '../parts-of-speech/tags.ts'
import { commaState, costScale } from '../parts-of-speech/train.ts'
import { wordTagsOf } from '../parts-of-speech/word-tags.ts'
import { sequenceModel } from './load.ts'
import { likelihoodOf, type SequenceModel, sentenceEdge, stateOf } from './model.ts'

const unlistedCost = 2 * costScale

/** How much more likely the word is to have the tag than any word is to have its state. */
function ownOf(model: SequenceModel, key: number, tag: number): number {
  const known = wordTagsOf(key)?.costOf(tag as Tag) ?? 0
  // A tag that the sentence gave it and the lists do not know.
  const cost = known === Infinity ? unlistedCost : known
  return model.tagShares[tag]! - cost / costScale - model.shares[stateOf(model, tag, key)]!
}

/** The states of two words before the one that is looked at, its own, and those of two behind it. */
const window = new Uint16Array(5)

/** The states of the draft that was asked about last, read a sentence at a time: several rules ask about the same words. */
let stored: { readonly tokens: Tokens; readonly states: Uint16Array; readonly isRead: Uint8Array } | undefined
/** Of a token that is no part of the sequence. */
const skipped = 0xffff

function statesOf(tokens: Tokens, tags: Uint8Array, sentence: number): Uint16Array {
  if (stored?.tokens !== tokens)
    stored = {
      tokens,
      states: new Uint16Array(tokens.count),
      isRead: new Uint8Array(tokens.sentences.length),
    }
  const { states, isRead } = stored
  if (isRead[sentence] === 0) {
    isRead[sentence] = 1
    const model = sequenceModel()
    for (let at = tokens.sentences[sentence]!; at < tokens.sentences[sentence + 1]!; at++)
      states[at] = isSkipped(tokens, at) ? skipped : stateAt(model, tokens, tags, at)
  }
  return states
}

/**
 * Reads the states around a word of a sentence from the tags that it has already.
 * @param tags of all tokens, index-aligned with them
 */
export function enterPlace(tokens: Tokens, tags: Uint8Array, sentence: number, token: number): void {
  const states = statesOf(tokens, tags, sentence)
  const first = tokens.sentences[sentence]!
  const end = tokens.sentences[sentence + 1]!
  window.fill(sentenceEdge)
  window[2] = states[token]!
  for (let at = token - 1, place = 1; at >= first && place >= 0; at--)
    if (states[at] !== skipped) window[place--] = states[at]!
  for (let at = token + 1, place = 3; at < end && place <= 4; at++)
    if (states[at] !== skipped) window[place++] = states[at]!
}

function stateAt(model: SequenceModel, tokens: Tokens, tags: Uint8Array, token: number): number {
  const isComma = tags[token] === Tag.punctuation && tokens.prose.charCodeAt(tokens.starts[token]!) === 0x2c
  return isComma ? commaState : stateOf(model, tags[token]!, tokens.keys[token]!)
}

/** How well a state goes with those around the place that was entered, in natural logarithms. */
function companyOf(model: SequenceModel, state: number): number {
  const previous = window[1]!
  const next = window[3]!
  const sum = likelihoodOf(model, window[0]!, previous, state) + likelihoodOf(model, previous, state, next)
  return next === sentenceEdge ? sum : sum + likelihoodOf(model, state, next, window[4]!)
}

/** How well the written word goes with its neighbours at the place that was entered. */
export function companyAt(key: number, tag: number): number {
  const model = sequenceModel()
  return companyOf(model, window[2]!) + ownOf(model, key, tag)
}
