import type { Tokens } from '../../parse/tokens.ts'
import { isSkipped } from '../parts-of-speech/candidates.ts'
import { Tag } from '../parts-of-speech/tags.ts'
import { commaState, costScale } from '../parts-of-speech/train.ts'
import { wordTagsOf } from '../parts-of-speech/word-tags.ts'
import { temper } from './fit.ts'
import { sequenceModel } from './load.ts'
import { frequencyOf, likelihoodOf, type SequenceModel, sentenceEdge, stateOf } from './model.ts'

/** A word that may stand for a written one: the states that it can have, with how much each is its own. */
export interface Alternative {
  readonly key: number
  readonly states: readonly number[]
  readonly own: readonly number[]
  /** The logarithm of how common it is. */
  readonly frequency: number
}

/** Prepares a lower-case word to be tried in the place of others; undefined for an unknown one. */
export function alternativeOf(key: number): Alternative | undefined {
  if (!alternatives.has(key)) {
    if (alternatives.size === mostKept) alternatives.clear()
    alternatives.set(key, prepare(key))
  }
  return alternatives.get(key)
}

const alternatives = new Map<number, Alternative | undefined>()
const mostKept = 4_000

function prepare(key: number): Alternative | undefined {
  const model = sequenceModel()
  const word = wordTagsOf(key)
  if (word === undefined) return undefined
  const states: number[] = []
  const own: number[] = []
  for (let tag = 1; tag < commaState; tag++) {
    if (!word.can(tag as Tag)) continue
    states.push(stateOf(model, tag, key))
    own.push(ownOf(model, key, tag))
  }
  return { key, states, own, frequency: frequencyOf(model, key) }
}

/** How much more likely the word is to have the tag than any word is to have its state. */
function ownOf(model: SequenceModel, key: number, tag: number): number {
  const cost = wordTagsOf(key)?.costOf(tag as Tag) ?? 0
  return model.tagShares[tag]! - cost / costScale - model.shares[stateOf(model, tag, key)]!
}

let states = new Uint16Array(256)
let placeOf = new Uint16Array(256)
let length = 0
let firstToken = 0

/**
 * Reads the states of a sentence from the tags that it has already.
 * @param tags of all tokens, index-aligned with them
 */
export function enterSentence(tokens: Tokens, tags: Uint8Array, sentence: number): void {
  const model = sequenceModel()
  firstToken = tokens.sentences[sentence]!
  const end = tokens.sentences[sentence + 1]!
  if (states.length < end - firstToken + 6) {
    states = new Uint16Array((end - firstToken) * 2 + 6)
    placeOf = new Uint16Array((end - firstToken) * 2 + 6)
  }
  states[0] = states[1] = sentenceEdge
  length = 2
  for (let token = firstToken; token < end; token++) {
    placeOf[token - firstToken] = length
    if (isSkipped(tokens, token)) continue
    const isComma = tags[token] === Tag.punctuation && tokens.prose.charCodeAt(tokens.starts[token]!) === 0x2c
    states[length++] = isComma ? commaState : stateOf(model, tags[token]!, tokens.keys[token]!)
  }
  states[length] = sentenceEdge
}

/** How well a state goes with those around a token of the sentence that was entered, in natural logarithms. */
function companyOf(model: SequenceModel, place: number, state: number): number {
  const before = states[place - 2]!
  const previous = states[place - 1]!
  const next = states[place + 1]!
  let sum = likelihoodOf(model, before, previous, state) + likelihoodOf(model, previous, state, next)
  if (place + 2 <= length) sum += likelihoodOf(model, state, next, states[place + 2]!)
  return sum
}

/** How well the written word goes with its neighbours in the sentence that was entered. */
export function companyAt(token: number, key: number, tag: number): number {
  const model = sequenceModel()
  const place = placeOf[token - firstToken]!
  return companyOf(model, place, states[place]!) + ownOf(model, key, tag)
}

/** As {@link roughGain}, whatever the words' own frequency. */
export function roughFit(token: number, company: number, other: Alternative): number {
  const model = sequenceModel()
  const place = placeOf[token - firstToken]!
  let best = -Infinity
  for (let at = 0; at < other.states.length; at++) {
    const sum = companyOf(model, place, other.states[at]!) + other.own[at]!
    if (sum > best) best = sum
  }
  return (best - company) / temper
}

/**
 * About how much better another word goes with its neighbours, if these are what the tagger took them for: cheap, to
 * choose what is worth weighing in full.
 * @param company what {@link companyAt} says of the written word
 */
export function roughGain(token: number, key: number, company: number, other: Alternative): number {
  return roughFit(token, company, other) + other.frequency - frequencyOf(sequenceModel(), key)
}
