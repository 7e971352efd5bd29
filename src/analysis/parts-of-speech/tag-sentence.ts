import { Shape, TokenClass, type Tokens } from '../../parse/tokens.ts'
import { addCandidates, isSkipped } from './candidates.ts'
import { weighContexts } from './contexts.ts'
import { decode } from './decode.ts'
import { Lattice } from './lattice.ts'
import type { TaggerModel } from './model.ts'
import { repairNouns } from './noun-repairs.ts'
import { repairVerbForms } from './repairs.ts'
import { Tag, tagCount } from './tags.ts'
import { findMissingVerb } from './verbless.ts'

const lattice = new Lattice()
let chosen = new Uint8Array(256)

/**
 * Tags the tokens of one sentence.
 * @param first the first token of the sentence
 * @param end the token after it
 * @param tags receives the tag of each token, at its index
 */
export function tagSentence(
  model: TaggerModel,
  tokens: Tokens,
  first: number,
  end: number,
  tags: Uint8Array,
): void {
  lattice.clear()
  const capitals = { first, meaningless: isHeadline(tokens, first, end) }
  for (let token = first; token < end; token++) {
    if (isSkipped(tokens, token)) tags[token] = Tag.punctuation
    else addCandidates(lattice, model, tokens, token, capitals)
  }
  weighContexts(lattice, tokens)
  if (chosen.length < lattice.length) chosen = new Uint8Array(lattice.length * 2)
  decode(lattice, model.transitions, chosen)
  findMissingVerb(lattice, tokens, chosen, model.transitions)
  repairVerbForms(lattice, tokens, chosen)
  repairNouns(lattice, tokens, chosen)
  for (let place = 0; place < lattice.length; place++) {
    const state = chosen[place]
    tags[lattice.tokens[place]] = state < tagCount ? state : Tag.punctuation
  }
}

/** Are at least two in three of the longer words written with a capital, and are there some? */
function isHeadline({ shapes, classes, starts, ends }: Tokens, first: number, end: number): boolean {
  let capitals = 0
  let words = 0
  for (let token = first; token < end; token++) {
    if (classes[token] !== TokenClass.word || ends[token] - starts[token] < 4) continue
    words++
    if (shapes[token] >= Shape.capitalised) capitals++
  }
  return words >= 3 && capitals * 4 > words * 3
}
